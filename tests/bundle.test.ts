import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listen } from '../hosting/server.js';
import { openLocalTable } from '../simulator/local-table.js';
import { alexaRequest, intentRequest } from './request.js';

/** As Lambda has it: the files of the bundle in a folder of their own, and nothing beside them. */
const folder = mkdtempSync(join(tmpdir(), 'back-coach-bundle-'));
cpSync('lambda/dist', folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const request = { locale: 'en-GB' };
const event = intentRequest('DangerousIntent', { userId: 'u', isNew: true, request });
const launch = alexaRequest('LaunchRequest', { userId: 'u', isNew: true, request });
const asking = (event: object, where = folder) => `
  const { handler } = require('${where}/index.js');
  handler(${JSON.stringify(event)}, {}).then((response) => console.log(JSON.stringify(response)));
`;

/** The Node of this machine, and those of Lambda where CI has put them. */
const nodes = [process.execPath, ...(process.env.LAMBDA_NODES?.split(':') ?? [])];

test.each(nodes)('%s answers a question from the bundle alone', (node) => {
  const response = JSON.parse(
    execFileSync(node, ['-e', asking(event)], { cwd: folder, encoding: 'utf8' }),
  );
  expect(response.response.outputSpeech.ssml).toContain('usually not dangerous');
  expect(response.response.outputSpeech.ssml).toContain('999');
  expect(response.response.shouldEndSession).toBe(true);
});

test.each(nodes)('%s understands a question in free words from the bundle alone', (node) => {
  const slots = { query: { name: 'query', value: 'has it got to do with how i sit' } };
  const asked = intentRequest('QuestionIntent', { userId: 'u', slots, request });
  const output = execFileSync(node, ['-e', asking(asked)], { cwd: folder, encoding: 'utf8' });
  expect(JSON.parse(output).sessionAttributes.did).toBe('answer:posture');
});

test.each(['apla', 'ssml', 'something else'])(
  'NARRATION=%s chooses how a routine is spoken',
  (NARRATION) => {
    const start = intentRequest('StartRoutineIntent', { attributes: { noticeHeard: true } });
    const output = execFileSync(process.execPath, ['-e', asking(start)], {
      cwd: folder,
      encoding: 'utf8',
      env: { NARRATION },
    });
    expect(output.includes('APLA.RenderDocument')).toBe(NARRATION === 'apla');
    expect(JSON.parse(output).response.shouldEndSession).toBe(false);
  },
);

test.each(nodes)('%s answers from the bundle when the table cannot be reached', (node) => {
  const env = {
    TABLE_NAME: 'people',
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9',
  };
  const { stdout, stderr } = spawnSync(node, ['-e', asking(launch)], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  expect(JSON.parse(stdout).response.outputSpeech.ssml).toContain('Welcome to Back Coach');
  expect(stderr).toContain('store failed');
  expect(stderr).not.toContain('"u"');
  const quiet = { ...env, LOG_LEVEL: 'SILENT' };
  expect(
    spawnSync(node, ['-e', asking(launch)], { cwd: folder, encoding: 'utf8', env: quiet }).stderr,
  ).toBe('');
});

test('away from Lambda the credentials may lie in a profile', async () => {
  const table = await openLocalTable();
  const credentials = join(folder, 'credentials');
  writeFileSync(credentials, '[me]\naws_access_key_id = a\naws_secret_access_key = b\n');
  const { TABLE_NAME, AWS_REGION, AWS_ENDPOINT_URL_DYNAMODB } = table.env;
  const env = {
    TABLE_NAME,
    AWS_REGION,
    AWS_ENDPOINT_URL_DYNAMODB,
    AWS_SHARED_CREDENTIALS_FILE: credentials,
    AWS_PROFILE: 'me',
  };
  const open = () =>
    promisify(execFile)(process.execPath, ['-e', asking(launch)], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
  expect((await open()).stdout).toContain('Welcome to Back Coach');
  const { stdout, stderr } = await open();
  expect(stdout).toContain('Shall we stretch?');
  expect(stderr).toBe('');
  await table.close();
});

test('where credentials are looked for may never answer: people do not wait for it', async () => {
  const silent = createServer(() => {});
  const env = {
    TABLE_NAME: 'people',
    AWS_REGION: 'local',
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${await listen(silent, 0)}`,
  };
  const script = `${asking(launch).trim().slice(0, -1)}.then(() => process.exit());`;
  const began = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], {
    cwd: folder,
    env,
  });
  expect(stdout).toContain('Welcome to Back Coach');
  expect(performance.now() - began).toBeLessThan(5_000);
  silent.close();
  silent.closeAllConnections();
});

/** The bundle with one of its files broken. */
function answerWithout(file: string, event: object, env = {}) {
  const broken = mkdtempSync(join(tmpdir(), 'back-coach-broken-'));
  cpSync('lambda/dist', broken, { recursive: true });
  writeFileSync(join(broken, file), 'throw new Error("broken");');
  const answered = spawnSync(process.execPath, ['-e', asking(event, broken)], {
    encoding: 'utf8',
    env,
  });
  rmSync(broken, { recursive: true });
  return answered;
}

test('when the screen cannot be drawn, what is said is said', () => {
  const device = { supportedInterfaces: { 'Alexa.Presentation.APL': {} } };
  const onScreen = alexaRequest('LaunchRequest', { isNew: true, system: { device } });
  const { stdout, stderr } = answerWithout('render.js', onScreen);
  const { response } = JSON.parse(stdout);
  expect(response.outputSpeech.ssml).toContain('Welcome to Back Coach');
  expect(response.directives).toBeUndefined();
  expect(JSON.parse(stderr)).toMatchObject({ message: 'screen failed', error: 'Error' });
});

test('when the metrics cannot be loaded, it answers all the same, and says so in the log', () => {
  const onLambda = { AWS_LAMBDA_FUNCTION_NAME: 'back-coach' };
  const { stdout, stderr } = answerWithout('powertools.js', launch, onLambda);
  expect(JSON.parse(stdout).response.outputSpeech.ssml).toContain('Welcome to Back Coach');
  expect(JSON.parse(stderr)).toMatchObject({ message: 'metrics failed', error: 'Error' });
});
