import type { Decision, Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { skipOnceTurn } from './leave-out.js';
import { skipTo } from './skip.js';

/** The exercise that "what's next" told of just now, by its number. Undefined if nothing was told. */
function toldExercise({ running, session }: Situation): number | undefined {
  const { nextTold, nextToldIn, starting } = session;
  return running && !starting && nextTold > 0 ? nextToldIn + nextTold : undefined;
}

/** The same, with its stretch, where it is still ahead. */
function toldAhead(situation: Situation) {
  const { running } = situation;
  const exercise = toldExercise(situation);
  const next = exercise === undefined ? undefined : running?.starts[exercise];
  if (running === undefined || exercise === undefined || next === undefined) return undefined;
  return exercise > running.current ? { running, exercise, stretch: next.stretch } : undefined;
}

/** "Let's go to that", once it was told what comes next: there. Undefined if nothing was told just now, or they are there. */
export function toldNextTurn(situation: Situation): Turn | undefined {
  const told = toldAhead(situation);
  return told && skipTo(told.exercise, told.running, `stretch:${told.stretch}`, situation);
}

/** So long after it was told, in ms, what can't be done is that. */
const JUST_TOLD_MS = 15_000;

/** "I can't do that", just as it was told what comes next: without it. Undefined if that was a while ago, or is on another side. */
export function cannotNextTurn(situation: Situation): Decision | undefined {
  const { playback } = situation.session;
  const isPast =
    playback?.state === 'narrating' && situation.nowMs - playback.startedMs > JUST_TOLD_MS;
  return isPast ? undefined : notToldNextTurn(situation);
}

/** "My knees aren't fit for that one", once it was told what comes next: that, by its id. Undefined if nothing was told just now. */
export function thatToldNext(named: Slot | undefined, situation: Situation): string | undefined {
  const { running, language } = situation;
  const isThat = named?.id === undefined && language.words.thatOne.test(named?.said ?? '');
  const exercise = isThat ? toldExercise(situation) : undefined;
  return exercise === undefined ? undefined : running?.starts[exercise]?.stretch;
}

/** "Not that one", once it was told what comes next: without it. Undefined if nothing was told just now, or it is another side. */
export function notToldNextTurn(situation: Situation): Decision | undefined {
  const told = toldAhead(situation);
  const isAnother = told && told.stretch !== told.running.cue.stretch;
  return isAnother ? skipOnceTurn({ said: '', id: told.stretch }, undefined, situation) : undefined;
}
