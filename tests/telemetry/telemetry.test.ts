import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { originalFrames } from '../../lambda/src/telemetry/frames.js';

const application = { applicationId: 'a' };
const user = { userId: 'amzn1.ask.account.SECRET' };

function intentRequest(name: string, attributes: object = {}, slots: object = {}) {
  return {
    version: '1.0',
    session: { new: false, sessionId: 's', application, user, attributes },
    context: { System: { application, user } },
    request: {
      type: 'IntentRequest',
      requestId: 'r',
      timestamp: '2026-11-24T09:00:00Z',
      locale: 'en-US',
      intent: { name, confirmationStatus: 'NONE', slots },
    },
  };
}

/** What Lambda's log has after some requests, line by line. */
function logOf(events: readonly unknown[], env: Record<string, string> = {}) {
  const program = `
    const { handler } = require('${process.cwd()}/lambda/dist/index.js');
    (async () => { for (const event of ${JSON.stringify(events)}) await handler(event, {}); })();
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, AWS_LAMBDA_FUNCTION_NAME: 'back-coach', ...env },
  });
  const lines = (text: string) => text.split('\n').filter(Boolean);
  return { metrics: lines(stdout).map((line) => JSON.parse(line)), failures: lines(stderr) };
}

test('each request is one line of metrics, with what happened in it and nothing personal', () => {
  const { metrics, failures } = logOf([
    intentRequest('DangerousIntent'),
    intentRequest('EmergencyIntent'),
    intentRequest('AMAZON.FallbackIntent'),
    intentRequest(
      'QuestionIntent',
      {},
      { query: { name: 'query', value: 'my SECRET chest hurts' } },
    ),
  ]);
  expect(failures).toEqual([]);
  expect(metrics.map(({ request }) => request)).toEqual([
    'DangerousIntent',
    'EmergencyIntent',
    'AMAZON.FallbackIntent',
    'QuestionIntent',
  ]);
  expect(metrics.map(({ ColdStarts }) => ColdStarts)).toEqual([1, undefined, undefined, undefined]);
  expect(metrics.map(({ Emergencies }) => Emergencies)).toEqual([undefined, 1, undefined, 1]);
  expect(metrics.map(({ Misses }) => Misses)).toEqual([undefined, undefined, 1, undefined]);
  for (const { Latency, service, _aws } of metrics) {
    expect(Latency).toBeGreaterThan(0);
    expect(service).toBe('back-coach');
    expect(_aws.CloudWatchMetrics[0].Namespace).toBe('BackCoach');
  }
  expect(JSON.stringify(metrics)).not.toContain('SECRET');
});

test('what is no intent of ours is not written down as it came', () => {
  const { metrics } = logOf([intentRequest('say "my chest hurts"'), { not: 'a request' }]);
  expect(metrics.map(({ request }) => request)).toEqual(['other', 'none']);
  expect(metrics[1]?.Refusals).toBe(1);
});

test('a table out of reach is a metric and a log line, with its kind alone', () => {
  const launch = intentRequest('AMAZON.HelpIntent');
  const { metrics, failures } = logOf(
    [{ ...launch, request: { ...launch.request, type: 'LaunchRequest' } }],
    {
      TABLE_NAME: 'people',
      AWS_REGION: 'local',
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9',
    },
  );
  expect(metrics[0]?.StoreFailures).toBe(1);
  expect(failures.map((line) => JSON.parse(line).message)).toEqual(['store failed']);
  expect(failures.join()).not.toContain('SECRET');
});

test('away from Lambda nothing but failures is told', () => {
  const program = `
    const { handler } = require('${process.cwd()}/lambda/dist/index.js');
    handler(${JSON.stringify(intentRequest('EmergencyIntent'))}, {});
  `;
  expect(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' })).toBe('');
});

test('frames of the bundle are told in our own sources', () => {
  const program = `
    const { handler } = require('${process.cwd()}/lambda/dist/index.js');
    const event = ${JSON.stringify(intentRequest('DangerousIntent'))};
    Object.defineProperty(event.request, 'type', {
      get: () => { console.log(new Error().stack); process.exit(); },
    });
    handler(event, {});
  `;
  const stack = execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  expect(stack).toContain('lambda/dist/index.js:');
  const [, line, column] =
    /answerEvent \(.*\/src\/door\.ts:(\d+):(\d+)\)$/m.exec(originalFrames(stack)) ?? [];
  const source = readFileSync('lambda/src/door.ts', 'utf8').split('\n');
  expect(source[Number(line) - 1]?.slice(Number(column) - 1)).toBe('envelopeOf(event);');
  expect(originalFrames('    at node:internal/x:1:2')).toBe('    at node:internal/x:1:2');
});
