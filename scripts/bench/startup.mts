import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openLocalTable } from '../../simulator/local-table.js';
import { eventOf, quantile, subjects } from './subjects.mjs';

/** Whole process to the first answer: medians in ms, and the medians of the pairs' ratios to the sample. */
export interface Startup {
  bareNodeMs: number;
  helloWorldMs: number;
  /** Without a table. */
  backCoachMs: number;
  /** With metrics and logs as on Lambda. */
  withMetricsMs: number;
  /** With a person in a table on this machine. */
  withStateMs: number;
  ratio: number;
  ratioWithMetrics: number;
  ratioWithState: number;
  runs: number;
}

type Sample = Record<'bare' | 'hello' | 'ours' | 'metrics' | 'state', number>;

/** Starts the processes in turn, so that what else the machine does hits all alike. */
export async function measureStartup(runs: number): Promise<Startup> {
  const table = await openLocalTable();
  const quiet = { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };
  const ours = firstAnswer(subjects.backCoach);
  const samples: Sample[] = [];
  for (let run = 0; run < runs + 2; run += 1) {
    samples.push({
      bare: await time('0'),
      hello: await time(firstAnswer(subjects.helloWorld)),
      ours: await time(ours),
      metrics: await time(ours, { AWS_LAMBDA_FUNCTION_NAME: 'bench' }),
      state: await time(ours, { ...table.env, ...quiet }),
    });
  }
  await table.close();
  const measured = samples.slice(2);
  const median = (of: (sample: Sample) => number) => quantile(measured.map(of), 0.5);
  return {
    bareNodeMs: median(({ bare }) => bare),
    helloWorldMs: median(({ hello }) => hello),
    backCoachMs: median((sample) => sample.ours),
    withMetricsMs: median(({ metrics }) => metrics),
    withStateMs: median(({ state }) => state),
    ratio: median((sample) => sample.ours / sample.hello),
    ratioWithMetrics: median(({ metrics, hello }) => metrics / hello),
    ratioWithState: median(({ state, hello }) => state / hello),
    runs,
  };
}

function firstAnswer(file: string): string {
  const event = JSON.stringify(eventOf('LaunchRequest'));
  return `require(${JSON.stringify(file)}).handler(${event}, {}).then((r) => process.exit(r.response.outputSpeech ? 0 : 1))`;
}

async function time(program: string, env: Record<string, string> = {}): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, ['-e', program], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`no answer: exit ${code}`);
  return performance.now() - began;
}
