import { nameOf } from '../../content.js';
import { type Running, standingAt } from '../../routine/running.js';
import { miss } from '../miss.js';
import type { Situation, Turn } from '../turn.js';
import { bothSides, holdOf, withHolds } from './changes.js';
import { movedTo } from './enter.js';
import { inPassing } from './in-passing.js';
import { changedSince } from './next-hold.js';

/** What was changed of one stretch alone. */
const OF_ONE: ReadonlySet<string> = new Set(['longer', 'shorter', 'length', 'ahead']);

/** "Forty seconds." "No, just this one": the holds ahead are as they were before that. */
export function onlyThisOneTurn(situation: Situation): Turn {
  const { running, session, language } = situation;
  const { undo, starting } = session;
  const by = undo?.of === 'change' ? undo.by : undefined;
  if (running === undefined || starting || undo === undefined || by === undefined)
    return miss(situation);
  const [ahead = running.current] = by === 'ahead' ? changedSince(undo.run, running) : [];
  const values = { stretch: nameOf(running.starts[ahead]?.stretch ?? '', language) };
  if (OF_ONE.has(by)) return inPassing('onlyThisOne', situation, values);
  if (by !== 'hold') return miss(situation);
  const changed = withTheOthersAsBefore({ ...running, run: undo.run }, running, situation);
  const turn = inPassing('onlyThisOne', situation, values, changed);
  const { playback } = turn.session;
  const there = playback?.state === 'standing' ? standingAt(changed, playback.paused) : playback;
  // "No, fifty" after it is of this one, too.
  return {
    ...turn,
    session: { ...turn.session, playback: there, undo: { ...undo, by: 'length' } },
  };
}

function withTheOthersAsBefore(before: Running, running: Running, situation: Situation): Running {
  const { startMs, endMs } = holdOf(running);
  const run = withHolds(before, bothSides(running, endMs - startMs));
  return movedTo(run, running, situation) ?? running;
}
