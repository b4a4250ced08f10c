import { nameOf, routineOf } from '../../content.js';
import type { Run } from '../../memory/run.js';
import { NEARLY_MS } from '../../routine/done.js';
import { holdSpan } from '../../routine/playback.js';
import { changesMoved, heldMoved, numbersBefore } from '../../routine/renumbered.js';
import { type Running, runningAt } from '../../routine/running.js';
import type { Situation, Turn } from '../turn.js';
import { enter, movedTo, toStretch } from './enter.js';
import { inPassing } from './in-passing.js';
import { goneBack } from './previous.js';
import { staying } from './settings.js';
import { whereabouts } from './side.js';
import { wasDone } from './skip.js';
import { skippedBehind } from './skipped-behind.js';

/** One that wasn't done, or also one that is done, and wasn't held to its end. */
type Which = 'skipped' | 'unfinished';

/** "Actually I'll do the twist after all": one that was skipped is done in its round. Undefined if none of that name was. */
export function afterAllTurn(
  id: string | undefined,
  situation: Situation,
  which: Which = 'skipped',
): Turn | undefined {
  const { running, session } = situation;
  if (id === undefined || session.starting || session.sore.includes(id)) return undefined;
  if (running === undefined) return atTheEnd(id, which, situation);
  const there = running.run.skipped?.includes(id) ? putBackIn(id, running, situation) : undefined;
  const exercise = there?.starts.findIndex(({ stretch }) => stretch === id) ?? -1;
  if (there === undefined || exercise < 0) return undefined;
  if (exercise < there.current) return goneBack(exercise, there, `stretch:${id}`, situation);
  const values = { stretch: nameOf(id, situation.language) };
  return staying(inPassing('comesAgain', situation, values, there), there);
}

/** "Go back to the one I skipped": the last of them, also once the round is over. Undefined if none was. */
export function skippedAfterAll(situation: Situation, which: Which = 'skipped'): Turn | undefined {
  const { session, running } = situation;
  if (session.starting) return undefined;
  const behind = running && skippedBehind(running, situation);
  if (behind) return behind;
  const there = whereabouts(situation);
  const isOut = (one: string) => !session.sore.includes(one);
  const undone = there?.starts.findLast((_, at) => !running && isLeft(at, there, which));
  return afterAllTurn(undone?.stretch ?? there?.run.skipped?.findLast(isOut), situation, which);
}

/** Once the round is over, what is left of one of its stretches; after it nothing is to come. */
function atTheEnd(id: string, which: Which, situation: Situation): Turn | undefined {
  const { session, language } = situation;
  const over = session.later ? undefined : whereabouts(situation);
  if (over === undefined || session.playback?.state !== 'ended') return undefined;
  const run = lastOf(id, over.run, situation);
  const there = run && rearranged(run, over, over.starts.length - 1, situation);
  const starts = there?.starts ?? [];
  if (there === undefined) return undefined;
  const exercise = starts.findIndex(
    ({ stretch }, at) => stretch === id && isLeft(at, there, which),
  );
  if (exercise < 0) return undefined;
  const heldMs = there.held[exercise] ?? 0;
  const { startMs } = holdSpan(there.timeline, starts[exercise]?.startMs ?? 0);
  const here = runningAt({ ...there, placeMs: startMs + heldMs }, language);
  if (heldMs < NEARLY_MS || here === undefined)
    return toStretch(exercise, { ...there, current: exercise }, `stretch:${id}`, situation);
  return enter(
    here,
    { placeMs: here.placeMs, lead: { id: 'leadUndo' }, did: `stretch:${id}` },
    situation,
  );
}

function isLeft(exercise: number, there: Running, which: Which): boolean {
  if (which === 'skipped') return !wasDone(there, exercise);
  const { startMs, endMs } = holdSpan(there.timeline, there.starts[exercise]?.startMs ?? 0);
  return endMs - startMs - (there.held[exercise] ?? 0) > NEARLY_MS;
}

/** The run with this one in it, and last. Undefined where the order isn't free. */
function lastOf(id: string, run: Run, { language }: Situation): Run | undefined {
  const order: readonly string[] | undefined =
    run.stretches ?? routineOf(run.id, language)?.stretches;
  if (!order?.includes(id) || (run.sets ?? 1) > 1 || run.leaveOut?.includes(id)) return undefined;
  const stretches = [...order.filter((one) => one !== id), id];
  return { ...included(id, run), stretches };
}

function included(id: string, run: Run): Run {
  const others = run.skipped?.filter((one) => one !== id) ?? [];
  return { ...run, skipped: others.length > 0 ? others : undefined, told: true };
}

/** The round on the way, with one in it again that was skipped this time, in its usual place. */
function putBackIn(id: string, running: Running, situation: Situation): Running | undefined {
  return rearranged(included(id, running.run), running, running.current, situation);
}

/**
 * The same round in another order, or with one more: what was held and changed stays with its
 * exercise, and what was held of one that was left out is its own again.
 */
function rearranged(
  run: Run,
  running: Running,
  current: number,
  situation: Situation,
): Running | undefined {
  const { language } = situation;
  const numbers = numbersBefore(running.run, run, language);
  const changes = changesMoved(run.changes, numbers);
  const there = movedTo({ ...run, changes }, running, situation, numbers.indexOf(current));
  if (there === undefined) return undefined;
  const gone = { ...running.round.gone };
  const held = heldMoved(running.held, numbers).map((ms, exercise) => {
    const { stretch } = there.starts[exercise] ?? {};
    if (stretch === undefined || numbers[exercise] !== undefined) return ms;
    const goneMs = gone[stretch] ?? 0;
    delete gone[stretch];
    return goneMs;
  });
  return { ...there, held };
}
