import { keptPlace, type Person, type Place } from '../../memory/person.js';
import type { Run, Session } from '../../memory/session.js';
import { isWayOut } from '../../routine/playback.js';
import { placeToTakeUp, type Running, runningAt } from '../../routine/running.js';
import { promptTurn } from '../prompts.js';
import type { Keep, Situation, Turn } from '../turn.js';
import { knowing } from './begin.js';
import { resume } from './enter.js';
import { back, placeWords } from './way-back.js';

/** Keeps the place of a routine that is broken off now; undefined if there is none to keep. */
export function placeToKeep(situation: Situation): Keep | undefined {
  const at = placeOf(situation);
  if (at === undefined) return undefined;
  const place = { ...at, run: unscreened(at.run), keptMs: situation.nowMs };
  return { change: (person) => ({ ...person, place }), quietly: false };
}

/** The place, or, if that is unknown, where its narration began. */
function placeOf({ running, session: { playback } }: Situation): Omit<Place, 'keptMs'> | undefined {
  if (running) {
    const { run, heldMs } = running;
    return hasHeld(running) ? { run, placeMs: placeToTakeUp(running), heldMs } : undefined;
  }
  if (playback?.state !== 'narrating') return undefined;
  const { run, placeMs, heldBeforeMs } = playback;
  return { run, placeMs, heldMs: heldBeforeMs };
}

/** Whether any hold has begun: before that, there is nothing to go on with. */
function hasHeld({ timeline, placeMs }: Running): boolean {
  return timeline.cues.some(({ kind, startMs }) => kind === 'hold' && startMs < placeMs);
}

/** "Last time we stopped in child's pose": offers to go on from there. */
export function keptPlaceTurn(place: Place, situation: Situation): Turn {
  const there = atPlace(place, situation);
  const { running, language } = there;
  if (running === undefined) return promptTurn('welcomeBack', situation);
  const prompt = isWayOut(running.cue) ? 'keptPlaceAfter' : 'keptPlace';
  const turn = promptTurn(prompt, there, placeWords(running, language));
  return { ...turn, session: { ...turn.session, offer: { yes: back(running) } } };
}

/** As if the routine had just been paused there, so that all controls work. */
function atPlace({ run, placeMs, heldMs }: Place, situation: Situation): Situation {
  const playback: Session['playback'] = { state: 'standing', run, placeMs, heldMs };
  return {
    ...situation,
    session: { ...situation.session, playback },
    running: runningAt({ run, placeMs, heldMs }, situation.language),
  };
}

/** A question before a stretch is asked again on another day. */
function unscreened({ screened: _, ...run }: Run): Run {
  return run;
}

export function withoutPlace(person: Person): Person {
  return { ...person, place: undefined };
}

/** "Resume" as the first word of a new session. */
export function resumeLaterTurn(person: Person | undefined, situation: Situation): Turn {
  const place = keptPlace(person, situation.nowMs);
  const there = place && atPlace(place, knowing(person, situation));
  if (there?.running === undefined) return promptTurn('nothingRunning', situation);
  const turn = resume(there.running, there);
  return { ...turn, keep: { change: withoutPlace, quietly: true } };
}

/** "Stop": goodbye, and the place is kept without a word. */
export function farewellTurn(situation: Situation): Turn {
  const turn = promptTurn('goodbye', situation);
  const keep = placeToKeep(situation);
  return {
    ...turn,
    session: { ...turn.session, playback: undefined },
    ...(keep && { keep }),
  };
}
