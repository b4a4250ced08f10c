import type { Round } from '../../memory/person.js';
import { isSameRound, isWhole } from '../../memory/rounds.js';
import { beginnings, holdLeftMs, isSameStretch } from '../../routine/playback.js';
import type { Running } from '../../routine/running.js';
import { spokenDuration } from '../../speech/durations.js';
import { counted } from '../calendar.js';
import type { Situation, Turn } from '../turn.js';
import { whereTurn } from './controls.js';
import { inPassing } from './in-passing.js';
import { wasDone } from './skip.js';
import { namesOf } from './suited.js';
import { placeWords } from './way-back.js';

/** "How am I doing?", "how many have I done?" in the middle of a round: how far it is, and on it goes. Undefined elsewhere. */
export function howThisGoes(
  { roundsToday: all }: { roundsToday: number },
  rounds: readonly Round[],
  situation: Situation,
): Turn | undefined {
  const { running, narrating, language } = situation;
  if (!narrating || running === undefined) return undefined;
  const { words } = language;
  // Who went back in it is in the middle of it, whatever was held.
  const roundsToday = all - Number(running.cue.set <= 1 && isCounted(rounds, running));
  const { done, number, count } = counts(running);
  const today = counted(roundsToday, words, 'round');
  if (roundsToday > 0) {
    const values = { today, number: words.cardinal(number), count: words.cardinal(count) };
    return inPassing('doneToday', situation, values);
  }
  if (done === 0 && number > 1) return noneYetTurn(running, number, count, situation);
  if (done === 0 || holdLeftMs(running.timeline, running.placeMs) === 0)
    return whereTurn(situation);
  const { stretch } = placeWords(running, language);
  const left = spokenDuration(holdLeftMs(running.timeline, running.placeMs), words);
  const values = { done: words.cardinal(done), count: words.cardinal(count), left, stretch };
  return inPassing('doneInThis', situation, values);
}

/** "Did the first one count?": what was left before half of it doesn't. */
function noneYetTurn(running: Running, number: number, count: number, situation: Situation): Turn {
  const { words } = situation.language;
  const { starts, current } = running;
  const here = starts[current]?.stretch;
  const left = [...new Set(starts.slice(0, current).map(({ stretch }) => stretch))];
  return inPassing('noneDoneYet', situation, {
    stretches: namesOf(
      left.filter((id) => id !== here),
      situation,
    ),
    number: words.cardinal(number),
    count: words.cardinal(count),
  });
}

/** Whether the round under way counts already. */
function isCounted(rounds: readonly Round[], { round }: Running): boolean {
  return rounds.some((one) => isWhole(one) && isSameRound(round, one.id));
}

/** Of its stretches: how many were done before this one, which one this is, and how many it has. */
function counts(running: Running): { done: number; number: number; count: number } {
  const { starts, current } = running;
  const first = beginnings(starts);
  const passed = first.filter((at) => at <= current);
  const isDone = (at: number) =>
    starts.every((one, exercise) => {
      const start = starts[at];
      return !start || !isSameStretch(one, start) || wasDone(running, exercise);
    });
  const done = passed.slice(0, -1).filter(isDone).length;
  return { done, number: passed.length, count: first.length };
}
