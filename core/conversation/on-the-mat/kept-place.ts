import type { Language } from '../../../models/languages.js';
import { stretchOf, titleOf } from '../../content.js';
import { hasRunOut, keptPlace, type Person, type Place } from '../../memory/person.js';
import type { Run, Standing } from '../../memory/run.js';
import { NEARLY_MS } from '../../routine/done.js';
import { isWayOut } from '../../routine/playback.js';
import { type Running, runningAt } from '../../routine/running.js';
import { promptTurn } from '../prompts.js';
import type { Decision, Situation, Turn } from '../turn.js';
import { laterTurn } from './beside-a-routine.js';
import { resume } from './enter.js';
import { knowing } from './knowing.js';
import { otherThanUsual } from './last-round.js';
import { suitedTo } from './suited.js';
import { placeWords } from './way-back.js';

/** "Last time we stopped in child's pose": offers to go on from there; undefined if there is nothing to offer. */
export function keptPlaceTurn(person: Person | undefined, situation: Situation): Turn | undefined {
  const place = keptPlace(person, situation.nowMs);
  const there = place?.aside ? undefined : atPlace(place, situation);
  if (there?.running === undefined) return undefined;
  const { running, language } = there;
  const isBegun = running.cue.kind === 'hold' ? 'keptPlace' : 'keptPlaceBefore';
  const prompt = isWayOut(running.cue) ? 'keptPlaceAfter' : isBegun;
  const turn = promptTurn(prompt, there, placeWords(running, language));
  const { placeMs } = running;
  const yes = { kind: 'goOn', placeMs, lead: { id: 'leadBack' } } as const;
  return { ...turn, session: { ...turn.session, offer: { yes, no: { kind: 'setAside' } } } };
}

/** What was to be gone on with has run out: that is told once. Undefined if there was nothing. */
export function placeRunOutTurn(person: Person, situation: Situation): Turn | undefined {
  const isOver = hasRunOut(person, situation.nowMs);
  if (!isOver || atPlace(person.place, situation)?.running === undefined) return undefined;
  return {
    ...promptTurn('placeRunOut', situation),
    keep: { change: ({ place: _, ...others }) => others, quietly: true },
  };
}

/** Whether it needs a routine, would start another one, or changes what is ahead in one. */
export function isAboutRoutine(decision: Decision): boolean {
  if (decision.kind !== 'turn' || decision.say.kind === 'narration') return false;
  const { did, session } = decision;
  const isSetting = session.justSet !== undefined;
  return did === 'nothing-running' || isSetting || session.offer?.yes?.kind === 'routine';
}

/** The situation with the routine that was broken off, for what is said about it in a new session. */
export function takenUp(person: Person | undefined, situation: Situation): Situation | undefined {
  return atPlace(keptPlace(person, situation.nowMs), knowing(person, situation));
}

/** "Resume" as the first word of a new session, or of what was set aside in this one. */
export function resumeLaterTurn(person: Person | undefined, situation: Situation): Turn {
  const known = knowing(person, situation);
  if (situation.session.later) return laterTurn(known);
  const there = atPlace(keptPlace(person, situation.nowMs), known);
  if (there?.running) return resume(there.running, there);
  return placeGoneTurn(person, known) ?? promptTurn('nothingRunning', known);
}

/** "Pick up where I left off" of a place that has run out: that it has, and the round that it was in. */
function placeGoneTurn(person: Person | undefined, situation: Situation): Turn | undefined {
  const { session, language, nowMs } = situation;
  if (!person?.place || session.quiet || keptPlace(person, nowMs)) return undefined;
  if (atPlace(person.place, situation)?.running === undefined) return undefined;
  const id = otherThanUsual(person, language) ?? language.defaults.routine;
  const turn = promptTurn('placeGone', situation, { name: titleOf(id, language) });
  return { ...turn, session: { ...turn.session, offer: { yes: { kind: 'routine', id } } } };
}

/** As if the routine had just been broken off there, so that all controls work. */
function atPlace(place: Place | undefined, situation: Situation): Situation | undefined {
  if (place?.playback.state !== 'standing') return undefined;
  const run = withoutNotice(place.playback.run);
  const kept: Standing = { ...place.playback, run, paused: false };
  const left = runningAt(kept, situation.language);
  if (left === undefined || !isWorthOffering(left, situation.language)) return undefined;
  const suited = suitedTo(situation.session, kept, situation);
  if (suited === undefined) return undefined;
  const playback = { ...fromTheWayIn(suited, situation.language), leftBefore: true };
  const running = runningAt(playback, situation.language);
  return { ...situation, session: { ...situation.session, playback }, running };
}

/** A stretch that isn't for everyone is never taken up in the middle of its hold. */
function fromTheWayIn(playback: Standing, language: Language): Standing {
  const running = runningAt(playback, language);
  const isSafe = stretchOf(running?.cue.stretch, language)?.notice === undefined;
  if (running === undefined || isSafe) return playback;
  return { ...playback, placeMs: running.starts[running.current]?.startMs ?? 0 };
}

/**
 * Whether it was begun, and more than a moment of a hold is left: otherwise there is nothing to go
 * on with. A hold that isn't for everyone is never gone on with.
 */
function isWorthOffering(running: Running, language: Language): boolean {
  const { timeline, placeMs, cue, held } = running;
  const isForAll = stretchOf(cue.stretch, language)?.notice === undefined;
  return (
    isBegun(running) &&
    (isForAll || held.every((ms) => ms === 0)) &&
    timeline.cues.some(({ kind, endMs }) => kind === 'hold' && endMs > placeMs + NEARLY_MS)
  );
}

/**
 * What is out of reach may have been all that was before the place: then the round begins there. One
 * that hurt (`skipped`) is told of in the offer of a round without it, which has none of the lengths
 * that were changed.
 */
function isBegun({ placeMs, run }: Running): boolean {
  const { leaveOut = [], skipped = [], changes = [], told, opening } = run;
  const isOutOfReach = leaveOut.some((id) => !skipped.includes(id));
  const isChanged = skipped.length > 0 && changes.length > 0;
  return placeMs > 0 || ((isOutOfReach || isChanged) && told === true && !opening);
}

/** A question before a stretch is asked again in another session. */
function withoutNotice({ noticeHeard: _, ...run }: Run): Run {
  return run;
}

/** "Cancel": goodbye as well, with the way back for who didn't mean all of it. */
export function cancelledTurn(keeps: boolean, situation: Situation): Turn {
  return isKept(keeps, situation)
    ? { ...promptTurn('cancelledOnTheMat', situation), leaves: true }
    : farewellTurn(situation);
}

/** "Stop", "that'll do for today": goodbye, at once; in the middle of a round with a word that the place is kept. */
export function stoppedTurn(keeps: boolean, situation: Situation): Turn {
  const { running, narrating } = situation;
  const isBegun = running?.held.some((ms) => ms > 0) ?? false;
  const isInIt = running?.cue.kind === 'hold' || (narrating && isBegun);
  return isInIt && isKept(keeps, situation)
    ? { ...promptTurn('stoppedOnTheMat', situation), leaves: true }
    : farewellTurn(situation);
}

function isKept(keeps: boolean, { running, session, language }: Situation): boolean {
  const { quiet, noticeHeard, conditions, warned } = session;
  // Who told of an old joint, and went on with a doctor's word, is offered the place as well.
  const isAgreed = noticeHeard && conditions.length > 0 && warned === undefined;
  const isThere = keeps && (!quiet || isAgreed) && running !== undefined;
  return isThere && isWorthOffering(running, language);
}

/** Goodbye, at once. */
export function farewellTurn(situation: Situation): Turn {
  return { ...promptTurn('goodbye', situation), leaves: true };
}
