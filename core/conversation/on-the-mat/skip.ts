import { isRoutine, nameOf } from '../../content.js';
import { isDone } from '../../routine/done.js';
import { holdSpan, isOtherNext, isSameStretch, isWayOut } from '../../routine/playback.js';
import { type Running, runningAt } from '../../routine/running.js';
import { promptTurn, sayOf } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { isBesideRoutine, laterTurn } from './beside-a-routine.js';
import { enter, goOnTurn, sideLead, withJumpBack, withWayBack } from './enter.js';
import { farewell } from './narrate.js';
import { placeWords, withRunning } from './way-back.js';

export function nextTurn(situation: Situation): Turn {
  const left = alreadyLeft(situation);
  if (left) return left;
  return withRunning(situation, (running) => {
    const { starts } = running;
    const meant = skipped(running, situation);
    const here = starts[meant] ?? running.cue;
    if (isUntouched(meant, running)) return pastStretch(meant, running, situation);
    const next = starts.findIndex(
      (start, exercise) =>
        exercise > meant && (start.side === 'other' || !isSameStretch(start, here)),
    );
    if (next < 0) return lastSkippedTurn(running, situation);
    const isOneSide = isOtherNext(starts, meant) && !wasDone(running, meant);
    if (!isInIt(here.stretch, situation)) return pastStretch(meant, running, situation);
    const said = isOneSide ? sayOf('thisSideSkipped', situation) : undefined;
    return skipTo(next, running, 'next', situation, said);
  });
}

/** "Okay, skip it", once pain was reported, is about the sore one, which is skipped already; of one in between, the routine goes on. */
function alreadyLeft(situation: Situation): Turn | undefined {
  const { offer, undo } = situation.session;
  if (undo?.of === 'pain' && !situation.narrating && offer?.yes?.kind === 'goOn')
    return goOnTurn(offer.yes, situation);
  return isBesideRoutine(situation) ? laterTurn(situation) : undefined;
}

/** "I don't like this one": on to another stretch than the one that "skip it" is about, also past its other side. */
export function notThisStretchTurn(situation: Situation): Turn {
  const left = alreadyLeft(situation);
  if (left) return left;
  return withRunning(situation, (running) => {
    const before = wronglyLeft(running, situation);
    return before
      ? pastStretch(before.current, before, situation)
      : pastStretch(skipped(running, situation), running, situation);
  });
}

/** Who says so this soon after "go back", in ms, meant the stretch that it led away from. */
const JUST_LEFT_MS = 20_000;

/** "No, I meant skip it" after "go back": where they were before that. Undefined if nothing led back just now. */
function wronglyLeft(
  { current, starts, placeMs, run }: Running,
  { session: { undo, playback }, language }: Situation,
): Running | undefined {
  if (undo?.of !== 'jump' || playback === undefined || undo.run.id !== run.id) return undefined;
  const there = runningAt({ ...playback, run: undo.run, placeMs: undo.placeMs }, language);
  const isJustNow = placeMs - (starts[current]?.startMs ?? 0) < JUST_LEFT_MS;
  return there && there.current > current && isJustNow ? there : undefined;
}

/**
 * Which exercise "next" and "skip it" skip, by its number: what the question named ("That's cat-camel
 * done. Next up, child's pose. Shall we go on?"), or else the one that they are in.
 */
export function skipped(running: Running, { narrating, session, language }: Situation): number {
  const { current, cue } = running;
  const { next } = placeWords(running, language);
  const isNamed = next !== '' && session.said?.question?.ask.includes(next) === true;
  return isWayOut(cue) && !narrating && isNamed ? current + 1 : current;
}

/** Whether a stretch with two sides is only being set up: who skips it then wants neither. */
function isUntouched(exercise: number, { starts, held }: Running): boolean {
  return starts[exercise]?.side === 'first' && (held[exercise] ?? 0) === 0;
}

/** "Skip open book" in it: on to the next stretch, past its other side, and another pass. */
export function skipThisTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => pastStretch(running.current, running, situation));
}

/** Whether it is being done, or led into; one that was only named in a question isn't. */
function isInIt(id: string, { running, narrating }: Situation): boolean {
  return running?.cue.stretch === id && (narrating || running.cue.kind === 'hold');
}

/** On to another stretch than that of an exercise, by its number. */
export function pastStretch(meant: number, running: Running, situation: Situation): Turn {
  const { starts, cue } = running;
  const here = starts[meant] ?? cue;
  const next = starts.findIndex(
    (start, exercise) => exercise > meant && !isSameStretch(start, here),
  );
  if (next < 0) return lastSkippedTurn(running, situation);
  const isBegun = !isUntouched(meant, running) && !wasDone(running, meant);
  const isBoth = isOtherNext(starts, meant) && isBegun;
  const stretch = nameOf(here.stretch, situation.language);
  const other = isInIt(here.stretch, situation) ? undefined : 'skippedOnce';
  const prompt = isBoth ? 'bothSidesSkipped' : other;
  const said = prompt && sayOf(prompt, situation, { stretch });
  return skipTo(next, running, 'next', situation, said);
}

/** On to a later stretch, after what is `said`. If anything before it wasn't done, there is no praise for all at the end. */
export function skipTo(
  exercise: number,
  running: Running,
  did: string,
  situation: Situation,
  said?: string,
): Turn {
  const { starts, current, run } = running;
  const passed = starts.slice(current, exercise);
  const isPassed = passed.some((_, index) => !wasDone(running, current + index));
  const isCut = run.partly === true || run.partly === 'ordered';
  const partly = isPassed ? isCut || 'passed' : run.partly;
  const here = starts[current]?.stretch;
  const isLeft = did === 'next' && isPassed && here && here !== starts[exercise]?.stretch;
  const passedOver = isLeft ? [...(run.passedOver ?? []), here] : run.passedOver;
  const skipping = partly
    ? (runningAt({ ...running, run: { ...run, partly, passedOver } }, situation.language) ??
      running)
    : running;
  const placeMs = starts[exercise]?.startMs ?? 0;
  const side = exercise === current + 1 ? undefined : sideLead(exercise, running);
  const lead = said === undefined ? side : ({ id: 'leadSaid', text: said, small: true } as const);
  return withJumpBack(running, enter(skipping, { placeMs, lead, did }, situation), situation);
}

/** The end is reached by skipping: praise is for what was done. */
export function lastSkippedTurn(running: Running, situation: Situation): Turn {
  const { run, round, held, starts } = running;
  const playback = { state: 'ended', run, round, held } as const;
  if (!isRoutine(run, situation.language)) {
    const turn = promptTurn('onlyOneSkipped', situation);
    return withWayBack(running, { ...turn, session: { ...turn.session, playback } });
  }
  const some = starts.some((_, exercise) => wasDone(running, exercise));
  const turn = promptTurn(some ? 'lastOneSkipped' : 'allSkipped', situation);
  const { id, holdMs, sets, ask } = run;
  const offer = { yes: { kind: 'routine', id, holdMs, sets, ask } as const, no: farewell };
  return withWayBack(running, { ...turn, session: { ...turn.session, offer, playback } });
}

/** Whether as much of an exercise was held as counts. */
export function wasDone({ timeline, starts, held }: Running, exercise: number): boolean {
  const { startMs, endMs } = holdSpan(timeline, starts[exercise]?.startMs ?? 0);
  return isDone(held[exercise] ?? 0, endMs - startMs);
}
