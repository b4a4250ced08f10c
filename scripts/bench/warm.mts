import { execFileSync } from 'node:child_process';
import { eventOf, quantile, subjects } from './subjects.mjs';

export interface Warm {
  kind: string;
  p50Ms: number;
  p99Ms: number;
  p999Ms: number;
}

const RUNS = 10_000;
const WARMING = 2_000;

const KINDS = {
  'the sample: launch': [subjects.helloWorld, eventOf('LaunchRequest')],
  launch: [subjects.backCoach, eventOf('LaunchRequest')],
  'an answer': [subjects.backCoach, eventOf('CauseIntent')],
  'a question in free words': [
    subjects.backCoach,
    eventOf('QuestionIntent', { query: { name: 'query', value: 'sleeping on a soft mattress' } }),
  ],
  'an emergency': [subjects.backCoach, eventOf('EmergencyIntent')],
  'the routine': [subjects.backCoach, eventOf('StartRoutineIntent')],
} as const;

/** Times requests of each kind, each in its own warm process. */
export function measureWarm(): Warm[] {
  return Object.entries(KINDS).map(([kind, [file, event]]) => {
    const program = `
      const { handler } = require(${JSON.stringify(file)});
      const event = ${JSON.stringify(event)};
      (async () => {
        const times = [];
        for (let run = 0; run < ${RUNS + WARMING}; run += 1) {
          const began = performance.now();
          await handler(event, {});
          times.push(performance.now() - began);
        }
        console.log(JSON.stringify(times.slice(${WARMING})));
      })();`;
    const printed = execFileSync(process.execPath, ['-e', program], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const times: number[] = JSON.parse(printed);
    const [p50Ms, p99Ms, p999Ms] = [0.5, 0.99, 0.999].map((part) => quantile(times, part));
    return { kind, p50Ms: p50Ms ?? 0, p99Ms: p99Ms ?? 0, p999Ms: p999Ms ?? 0 };
  });
}

export interface Memory {
  /** Peak memory of a process in MiB: for one answer and (`afterMiB`) for ten thousand. */
  helloWorldMiB: number;
  backCoachMiB: number;
  afterMiB: number;
  /** Heap growth between 1,000 and 10,000 answers, in KiB: a leak would show here. */
  growthKiB: number;
}

export function measureMemory(): Memory {
  const peak = (file: string, answers: number) => {
    const program = `
      const { handler } = require(${JSON.stringify(file)});
      const event = ${JSON.stringify(eventOf('LaunchRequest'))};
      (async () => {
        let early = 0;
        for (let run = 0; run < ${answers}; run += 1) {
          await handler(event, {});
          if (run === 1_000) { gc(); early = process.memoryUsage().heapUsed; }
        }
        gc();
        const growth = process.memoryUsage().heapUsed - early;
        console.log(JSON.stringify([process.resourceUsage().maxRSS / 1024, growth / 1024]));
      })();`;
    const printed = execFileSync(process.execPath, ['--expose-gc', '-e', program], {
      encoding: 'utf8',
    });
    const [mib = 0, growth = 0]: number[] = JSON.parse(printed);
    return { mib, growth };
  };
  const many = peak(subjects.backCoach, 10_000);
  return {
    helloWorldMiB: peak(subjects.helloWorld, 1).mib,
    backCoachMiB: peak(subjects.backCoach, 1).mib,
    afterMiB: many.mib,
    growthKiB: many.growth,
  };
}
