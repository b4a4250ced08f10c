import { nameOf } from '../../content.js';
import { beginnings, isSameStretch } from '../../routine/playback.js';
import { exercisesOf, longestHoldMs } from '../../routine/program.js';
import { type Running, runningAt, standingAt } from '../../routine/running.js';
import { spokenDuration } from '../../speech/durations.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { holdWished, type Slot } from '../wishes.js';
import { withHolds } from './changes.js';
import { onward, withChangeBack } from './enter.js';
import { inPassing } from './in-passing.js';
import { skipped } from './skip.js';
import { withRunning } from './way-back.js';

/** "Do the next one for two minutes": the hold of what comes next, both its sides; this one stays as it is. */
export function nextHoldTurn(to: Slot | undefined, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const next = nextOf(running, situation);
    if (next.length === 0) return onward(running, { id: 'leadNext' }, situation);
    const wished = holdWished(to);
    if ('refusal' in wished) return promptTurn(wished.refusal, situation);
    const { language } = situation;
    const [first = 0] = next;
    const exercise = exercisesOf(running.run, language.routines, language.stretches)[first];
    if (exercise === undefined) return onward(running, { id: 'leadNext' }, situation);
    const { stretch } = exercise;
    const holdMs = Math.min(wished.holdMs, longestHoldMs(stretch));
    const changes = next.map((one) => ({ exercise: one, holdMs }));
    const { placeMs } = running;
    const run = withHolds(running, changes);
    const changed = runningAt({ ...running, run, placeMs }, language) ?? running;
    const length = spokenDuration(holdMs, language.words);
    const values = { length, stretch: nameOf(stretch.id, language) };
    const turn = inPassing('nextHold', situation, values, changed);
    const { playback } = turn.session;
    const there = playback?.state === 'standing' ? standingAt(changed, playback.paused) : playback;
    const session = { ...turn.session, playback: there };
    return withChangeBack(running, { ...turn, session }, situation, 'hold');
  });
}

/** The next stretch, or the one that was just named as that: its exercises, by their numbers. */
function nextOf(running: Running, situation: Situation): number[] {
  const { starts, current, cue } = running;
  const named = skipped(running, situation);
  const after = beginnings(starts).find(
    (at) => at > current && !isSameStretch(starts[at] ?? cue, cue),
  );
  const first = named === current ? after : named;
  const its = first === undefined ? undefined : starts[first];
  if (first === undefined || its === undefined) return [];
  return starts.flatMap((one, at) => (at >= first && isSameStretch(one, its) ? [at] : []));
}
