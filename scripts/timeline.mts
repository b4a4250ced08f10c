import { parseArgs } from 'node:util';
import { requestedHoldMs } from '../core/conversation/wishes.js';
import { HOLD_LIMITS_MS, MAX_SETS } from '../core/routine/program.js';
import { timelineOf } from '../core/routine/timelines.js';
import { languageOf } from '../models/languages.js';

const en = languageOf('en-US');
const ids = [...en.routines, ...en.stretches].map(({ id }) => id);

try {
  console.log(JSON.stringify(timelineOf(choice(), en, true), null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(`usage: timeline [${ids.join(' | ')}] [--hold PT60S] [--sets N]`);
  process.exitCode = 1;
}

function choice() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { hold: { type: 'string' }, sets: { type: 'string' } },
  });
  const [id = en.defaults.routine] = positionals;
  if (!ids.includes(id)) throw new Error(`unknown routine or stretch: ${id}`);
  const holdMs = values.hold === undefined ? undefined : requestedHoldMs(values.hold);
  if (values.hold !== undefined && !within(holdMs, HOLD_LIMITS_MS.min, HOLD_LIMITS_MS.max))
    throw new Error(`--hold must be from PT5S to PT5M, not ${values.hold}`);
  const sets = values.sets === undefined ? undefined : Number(values.sets);
  if (values.sets !== undefined && !(Number.isInteger(sets) && within(sets, 1, MAX_SETS)))
    throw new Error(`--sets must be from 1 to ${MAX_SETS}, not ${values.sets}`);
  return { id, holdMs, sets };
}

function within(value: number | undefined, min: number, max: number): boolean {
  return value !== undefined && value >= min && value <= max;
}
