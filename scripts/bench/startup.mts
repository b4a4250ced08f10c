import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Startup {
  /** Whole process to the first answer, median in ms. */
  bareNodeMs: number;
  helloWorldMs: number;
  backCoachMs: number;
  /** Ours against the hello-world sample's: the median of the pairs' ratios. */
  ratio: number;
  runs: number;
}

/** The official sample, on ask-sdk-core as installed, without a bundle. */
const HELLO_WORLD = `
const Alexa = require(${JSON.stringify(join(process.cwd(), 'node_modules/ask-sdk-core'))});
const LaunchRequestHandler = {
  canHandle: (input) => Alexa.getRequestType(input.requestEnvelope) === 'LaunchRequest',
  handle: (input) => input.responseBuilder.speak('Welcome, you can say Hello or Help.').reprompt('Which would you like to try?').getResponse(),
};
const skill = Alexa.SkillBuilders.custom().addRequestHandlers(LaunchRequestHandler).create();
exports.handler = (event, context) => skill.invoke(event, context);
`;

/** Starts the processes in turn, so that what else the machine does hits all alike. */
export function measureStartup(runs: number): Startup {
  const folder = mkdtempSync(join(tmpdir(), 'back-coach-bench-'));
  writeFileSync(join(folder, 'hello.js'), HELLO_WORLD);
  const bare = ['-e', '0'];
  const hello = ['-e', firstAnswer(join(folder, 'hello.js'))];
  const ours = ['-e', firstAnswer(join(process.cwd(), 'lambda/dist/index.js'))];
  const samples = Array.from({ length: runs + 2 }, () => ({
    bare: time(bare),
    hello: time(hello),
    ours: time(ours),
  })).slice(2);
  rmSync(folder, { recursive: true });
  return {
    bareNodeMs: median(samples.map((sample) => sample.bare)),
    helloWorldMs: median(samples.map((sample) => sample.hello)),
    backCoachMs: median(samples.map((sample) => sample.ours)),
    ratio: median(samples.map((sample) => sample.ours / sample.hello)),
    runs,
  };
}

function firstAnswer(file: string): string {
  const application = { applicationId: 'a' };
  const user = { userId: 'u' };
  const event = {
    version: '1.0',
    session: { new: true, sessionId: 's', application, user },
    context: { System: { application, user } },
    request: {
      type: 'LaunchRequest',
      requestId: 'r',
      timestamp: '2026-11-24T09:00:00Z',
      locale: 'en-US',
    },
  };
  return `require(${JSON.stringify(file)}).handler(${JSON.stringify(event)}, {}).then((r) => { if (!r.response.outputSpeech) process.exit(1); })`;
}

function time(args: readonly string[]): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - began;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
