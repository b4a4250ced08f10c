import { nameOf, routineOf, stretchOf } from '../../content.js';
import { beginnings, isSameStretch, isWayOut } from '../../routine/playback.js';
import type { Running } from '../../routine/running.js';
import { ruledOut } from '../safety/conditions.js';
import type { Decision, Situation } from '../turn.js';
import { isBesideRoutine } from './beside-a-routine.js';
import { onward } from './enter.js';
import { inPassing } from './in-passing.js';
import { skipOnceTurn } from './leave-out.js';
import { setAsideTurn } from './set-aside.js';
import {
  lastSkippedTurn,
  nextTurn,
  notThisStretchTurn,
  skipped,
  skipThisTurn,
  skipTo,
} from './skip.js';
import { withRunning } from './way-back.js';
import { whichStretchTurn } from './which-stretch.js';

/** "Give me a different one": the next stretch of the round, and no other side; or else a like one; never one that was left. */
export function differentOneTurn(situation: Situation): Decision {
  const { running, session } = situation;
  // "Something else", where a kept place is offered.
  if (session.offer?.no?.kind === 'setAside') return setAsideTurn(situation);
  if (running === undefined || session.starting) return whichStretchTurn(situation);
  const isMore = following(running, situation).length > 0 && !isBesideRoutine(situation);
  return isMore ? notThisStretchTurn(situation) : likeThisTurn(running, situation);
}

/** "Skip the next one": the one that is being led into or was just named, else the one after this. */
export function skipNextTurn(situation: Situation): Decision {
  return withRunning(situation, (running): Decision => {
    const { cue, current, starts } = running;
    const isAhead = cue.kind === 'hold' || isWayOut(cue);
    if (!isAhead || isBesideRoutine(situation) || skipped(running, situation) !== current)
      return nextTurn(situation);
    const [next] = following(running, situation);
    return next === undefined
      ? onward(running, { id: 'leadNext' }, situation)
      : skipOnceTurn({ said: '', id: starts[next]?.stretch ?? '' }, undefined, situation);
  });
}

/** "Skip both": both sides, or this one and the next. */
export function skipBothTurn(situation: Situation): Decision {
  return withRunning(situation, (running): Decision => {
    if (running.cue.side !== undefined) return skipThisTurn(situation);
    const [, afterNext] = following(running, situation);
    return afterNext === undefined
      ? lastSkippedTurn(running, situation)
      : skipTo(afterNext, running, 'next', situation);
  });
}

/** "Leave this one till the end": how it can be done after the others; the last one is that already. */
export function postponeTurn(situation: Situation): Decision {
  return withRunning(situation, (running) => {
    const { starts, cue } = running;
    if (following(running, situation).length === 0)
      return onward(running, { id: 'leadNext' }, situation);
    const meant = starts[skipped(running, situation)] ?? cue;
    const stretch = nameOf(meant.stretch, situation.language);
    return inPassing('cannotPostpone', situation, { stretch });
  });
}

/** Where the stretches after this one begin, or after the one that was named. */
function following(running: Running, situation: Situation): number[] {
  const { starts, cue } = running;
  const meant = skipped(running, situation);
  const here = starts[meant] ?? cue;
  return beginnings(starts).filter((at) => at > meant && !isSameStretch(starts[at] ?? cue, here));
}

/** Instead of the last one, one of such rounds for the same posture; without any it is "next". */
function likeThisTurn(running: Running, situation: Situation): Decision {
  const id = likeThis(running, situation);
  if (id === undefined) return nextTurn(situation);
  const { playback, undo } = lastSkippedTurn(running, situation).session;
  const session = { ...situation.session, playback, undo };
  return { kind: 'start', wish: { kind: 'routine', id }, session };
}

function likeThis(
  { cue, starts, run }: Running,
  { session, language }: Situation,
): string | undefined {
  const out = [
    ...starts.map(({ stretch }) => stretch),
    ...(run.leaveOut ?? []),
    ...session.sore,
    ...ruledOut(session, language),
  ];
  const posture = stretchOf(cue.stretch, language)?.posture;
  const rounds = [run.id, language.defaults.routine].map((id) => routineOf(id, language));
  const all = rounds.flatMap((round) => [...(round?.stretches ?? []), ...(round?.more ?? [])]);
  return all.find((id) => {
    const one = stretchOf(id, language);
    return one?.posture === posture && !one?.notice && !one?.gentle && !out.includes(id);
  });
}
