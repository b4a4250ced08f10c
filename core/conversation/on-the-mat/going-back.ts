import { nameOf, routineOf } from '../../content.js';
import type { Run } from '../../memory/run.js';
import { NEARLY_MS } from '../../routine/done.js';
import { beginnings, holdSpan } from '../../routine/playback.js';
import { type Running, runningAt } from '../../routine/running.js';
import { listOf } from '../../speech/durations.js';
import { promptTurn } from '../prompts.js';
import { askingAgain, isStillThere } from '../safety/pain.js';
import type { Decision, Situation, Turn } from '../turn.js';
import { holdOf } from './changes.js';
import { resume, toStretch, withJumpBack, withoutOpening } from './enter.js';
import { inPassing } from './in-passing.js';
import { justLeft, leftAtTheEnd, restOfLeft } from './just-left.js';
import { narrate } from './narrate.js';
import { previousTurn } from './previous.js';
import { skippedBehind } from './skipped-behind.js';
import { withRunning } from './way-back.js';
import { whichStretchTurn } from './which-stretch.js';

/** Whether a change, which is to be undone, ended the hold that it was asked for in. */
export function isEndedBy(
  before: { run: Run; placeMs: number },
  running: Running,
  { language }: Situation,
): boolean {
  const there = runningAt({ ...running, ...before }, language);
  if (there?.cue.kind !== 'hold') return false;
  const start = running.starts[there.current];
  if (start === undefined) return false;
  const { startMs, endMs } = holdSpan(running.timeline, start.startMs);
  return before.placeMs - holdOf(there).startMs >= endMs - startMs;
}

/** Nothing leads back into a stretch that hurt: it's told that it is left out today. Undefined if that isn't where it leads. */
function soreBehind(situation: Situation): Turn | undefined {
  const { session, language } = situation;
  const { undo, playback, sore } = session;
  const there =
    undo && playback && runningAt({ ...playback, run: undo.run, placeMs: undo.placeMs }, language);
  const stretch = there?.cue.stretch;
  if (stretch === undefined || !sore.includes(stretch)) return undefined;
  return staysOutTurn(stretch, situation);
}

/** The same of "go back" in what is now the first of the round. */
function soreBefore(situation: Situation): Turn | undefined {
  const { session, running, language } = situation;
  if (running === undefined || running.current > 0) return undefined;
  const all: readonly string[] = routineOf(running.run.id, language)?.stretches ?? [];
  const before = all.slice(0, Math.max(0, all.indexOf(running.cue.stretch)));
  const stretch = before.findLast((id) => session.sore.includes(id));
  if (stretch === undefined) return undefined;
  return staysOutTurn(stretch, situation);
}

function staysOutTurn(id: string, situation: Situation): Turn {
  const values = { stretch: nameOf(id, situation.language) };
  return isStillThere(situation)
    ? askingAgain('hurtToday', situation, values)
    : inPassing('hurtToday', situation, values);
}

/** Back to before the last jump; after the end, to the last stretch. */
export function undoTurn(situation: Situation): Turn {
  const { undo, playback } = situation.session;
  const isOut = soreBehind(situation);
  if (isOut) return isOut;
  if (undo && playback) {
    const { round, held } = playback;
    const lead = { id: 'leadUndo' } as const;
    const move = { kind: 'goOn', placeMs: undo.placeMs, lead } as const;
    const turn = narrate({ ...undo, did: 'undo', round, held, lead, move }, situation);
    return { ...turn, session: { ...turn.session, undo: undefined } };
  }
  return playback?.state === 'ended'
    ? lastAgainTurn(situation)
    : inPassing('nothingToUndo', situation);
}

/** "I didn't finish": never takes a setting back, and in a pause simply goes on. */
export function notFinishedTurn(situation: Situation): Turn {
  const { session, running, narrating, language } = situation;
  const { undo, playback } = session;
  const before =
    undo && playback && runningAt({ ...playback, run: undo.run, placeMs: undo.placeMs }, language);
  const isJump = before && undo?.of === 'jump' && before.placeMs !== running?.placeMs;
  if (running && !narrating && !isJump && playback?.state === 'standing')
    return resume(running, situation);
  if (running && !isJump) return skippedBehind(running, situation) ?? previousTurn(situation);
  return undoTurn({ ...situation, session: { ...session, undo: isJump ? undo : undefined } });
}

/** "Back to the one I skipped", which was as good as done: where the last jump led away from. Undefined without one. */
export function beforeTheJumpTurn(situation: Situation): Turn | undefined {
  const { undo, playback, starting } = situation.session;
  const isJump = undo?.of === 'jump' && undo.run.id === playback?.run.id;
  return isJump && !starting ? notFinishedTurn(situation) : undefined;
}

/** After the end: the last stretch again, by its name, and all of it. */
function lastAgainTurn(situation: Situation): Turn {
  const { playback } = situation.session;
  const again = playback && { ...playback, run: withoutOpening(playback.run), placeMs: 0 };
  const running = again && runningAt(again, situation.language);
  if (running === undefined) return promptTurn('nothingToUndo', situation);
  return toStretch(beginnings(running.starts).at(-1) ?? 0, running, 'undo', situation);
}

/** "Start this one over": this stretch, not the round; after the end, the last one. */
export function thisOneAgainTurn(situation: Situation): Turn {
  if (situation.session.playback?.state === 'ended') return lastAgainTurn(situation);
  return withRunning(situation, (running) => {
    const { starts, current } = running;
    const first = beginnings(starts).findLast((exercise) => exercise <= current) ?? 0;
    const anew = begunAnew(first, running);
    return withJumpBack(running, toStretch(first, anew, 'previous', situation), situation);
  });
}

/** The parts of a hold that is begun anew don't add up to all of it; one that was done stays done. */
export function begunAnew(first: number, running: Running): Running {
  const { timeline, starts, current, held } = running;
  const isAnew = (exercise: number) => {
    const { startMs, endMs } = holdSpan(timeline, starts[exercise]?.startMs ?? 0);
    const isInIt = exercise >= first && exercise <= current;
    return isInIt && (held[exercise] ?? 0) + NEARLY_MS < endMs - startMs;
  };
  return { ...running, held: held.map((ms, exercise) => (isAnew(exercise) ? 0 : ms)) };
}

/** "No, the other one": where "previous" or "next" might have led as well, or else which one. */
export function otherOneTurn(situation: Situation): Turn {
  const { session, running } = situation;
  const { undo } = session;
  if (running === undefined) return whichStretchTurn(situation);
  if (undo === undefined) return whichOfThese(running, situation);
  const { starts, current, run } = running;
  const cameFromHere = undo.run.id === run.id && undo.placeMs >= (starts[current]?.startMs ?? 0);
  const before = starts[current - 1];
  const leapt = cameFromHere && undo.placeMs < (starts[current + 1]?.startMs ?? Infinity);
  if (leapt && before) return toStretch(current - 1, running, 'other-one', situation);
  return undoTurn(situation);
}

/** "That's the wrong one": names those of this routine. */
function whichOfThese(running: Running, situation: Situation): Turn {
  const { language } = situation;
  const names = [...new Set(running.starts.map(({ stretch }) => nameOf(stretch, language)))];
  if (names.length < 2) return promptTurn('whichStretch', situation);
  return promptTurn('whichOfThese', situation, { stretches: listOf(names, language.words) });
}

/** Whether the last stretch was skipped: then that is what is gone back to. */
function wasLeft({ session: { undo, playback }, language }: Situation): boolean {
  const before = undo && playback && { ...playback, run: undo.run, placeMs: undo.placeMs };
  const there = before && runningAt(before, language);
  if (undo?.of !== 'jump' || there === undefined) return false;
  return there.current >= (beginnings(there.starts).at(-1) ?? 0);
}

/** "That one again", to a round that they have done: it is a yes. Undefined if none is offered. */
export function offeredAgain({ session, running }: Situation): Decision | undefined {
  const { offer, starting, playback, metBefore } = session;
  const isFree = metBefore && playback === undefined && running === undefined && !starting;
  if (!isFree || offer?.yes?.kind !== 'routine') return undefined;
  return { kind: 'start', wish: offer.yes, session };
}

/** "That one again": the round that is offered, or back to the one before. */
export function thatOneAgain(situation: Situation): Decision {
  return offeredAgain(situation) ?? backTurn(situation);
}

/** "Go back", also after the end; of one that was left just now, to what was left of it. */
export function backTurn(situation: Situation): Turn {
  const { playback, undo } = situation.session;
  const left = justLeft(situation);
  if (left) return restOfLeft(left, situation) ?? undoTurn(situation);
  const isOut = soreBefore(situation);
  if (isOut) return isOut;
  if (playback?.state !== 'ended') return previousTurn(situation);
  return wasLeft(situation) || undo === undefined ? undoTurn(situation) : lastAgainTurn(situation);
}

/** "Back to cat-camel", of what was left just now: the rest of it. Undefined if it is another. */
export function backToLeft(id: string | undefined, situation: Situation): Turn | undefined {
  const left = justLeft(situation) ?? leftAtTheEnd(situation);
  const isIt = id !== undefined && left?.cue.stretch === id;
  return isIt ? (restOfLeft(left, situation) ?? undoTurn(situation)) : undefined;
}
