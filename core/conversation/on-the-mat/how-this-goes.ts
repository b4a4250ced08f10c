import type { Round } from '../../memory/person.js';
import { isSameRound, isWhole } from '../../memory/rounds.js';
import { beginnings, holdLeftMs, isSameStretch, isWayOut } from '../../routine/playback.js';
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
  if (count === 1) return whereTurn(situation);
  const told = { done: words.cardinal(done), count: words.cardinal(count) };
  const leftMs = holdLeftMs(running.timeline, running.placeMs);
  if (leftMs === 0)
    return done === 0 ? whereTurn(situation) : inPassing('doneByNow', situation, told);
  const { stretch } = placeWords(running, language);
  const values = { ...told, left: spokenDuration(leftMs, words), stretch };
  return inPassing(done === 0 ? 'noneInThisYet' : 'doneInThis', situation, values);
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

/** Of its stretches: how many were done by now, which one this is, and how many it has. */
function counts(running: Running): { done: number; number: number; count: number } {
  const { starts, current, cue } = running;
  const first = beginnings(starts);
  const passed = first.filter((at) => at <= current);
  const isDone = (at: number) =>
    starts.every((one, exercise) => {
      const start = starts[at];
      return !start || !isSameStretch(one, start) || wasDone(running, exercise);
    });
  const over = isWayOut(cue) ? passed : passed.slice(0, -1);
  const done = over.filter(isDone).length;
  return { done, number: passed.length, count: first.length };
}
