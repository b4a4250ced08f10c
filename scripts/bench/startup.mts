import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openLocalTable } from '../../simulator/local-table.js';
import { eventOf, quantile, subjects } from './subjects.mjs';

/** From starting the process to the first answer. */
export interface Start {
  what: string;
  /** Median. */
  ms: number;
  /** Median ratio to the sample's start in the same turn. */
  ratio: number;
}

const SAMPLE = 'hello-world sample';
/** Turns that aren't counted. */
const WARM_UP = 2;

/** Starts the processes in turn, so that other load on the machine affects all alike. */
export async function measureStartup(turns: number): Promise<Start[]> {
  const table = await openLocalTable();
  const onLambda = { AWS_LAMBDA_FUNCTION_NAME: 'bench' };
  const kinds: [what: string, program: string, env?: Record<string, string>][] = [
    ['bare Node', '0'],
    [SAMPLE, firstAnswer(subjects.helloWorld)],
    ['the sample, bundled', firstAnswer(subjects.helloWorldBundled)],
    ['Back Coach', firstAnswer(subjects.backCoach)],
    ['Back Coach, metrics as on Lambda', firstAnswer(subjects.backCoach), onLambda],
    ['Back Coach, a person in a table', firstAnswer(subjects.backCoach), table.env],
  ];
  const taken: Record<string, number>[] = [];
  for (let turn = 0; turn < turns + WARM_UP; turn += 1) {
    const times: Record<string, number> = {};
    for (const [what, program, env] of kinds) times[what] = await time(program, env);
    taken.push(times);
  }
  await table.close();
  const measured = taken.slice(WARM_UP);
  return kinds.map(([what]) => {
    const ms = (times: Record<string, number>, of = what) => times[of] ?? Number.NaN;
    return {
      what,
      ms: quantile(
        measured.map((times) => ms(times)),
        0.5,
      ),
      ratio: quantile(
        measured.map((times) => ms(times) / ms(times, SAMPLE)),
        0.5,
      ),
    };
  });
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
