import type { PromptId } from '../../models/languages.js';
import type { Person } from '../memory/person.js';
import { spokenClockTime } from '../speech/clock-times.js';
import { clockIn, counted, dayIn } from './calendar.js';
import { type LookedUp, progressOf } from './progress.js';
import { promptTurn } from './prompts.js';
import { streakOf } from './streak.js';
import type { Situation, Turn } from './turn.js';
import { whatWasDone } from './what-was-done.js';

const DAY_MS = 86_400_000;
const WEEK = 7;
/** Long enough to last until the next day in any time zone, so that no launch needs one. */
const REST_DAY_MS = 18 * 3_600_000;

/** After "rest day", nothing is offered for the rest of the day. */
export function isRestingToday({ restedMs = 0 }: Person, nowMs: number): boolean {
  return nowMs >= restedMs && nowMs - restedMs < REST_DAY_MS;
}

/** "I'm taking a rest day": it keeps the run where it does, and is never held against anybody. */
export function restDayTurn(person: LookedUp, timeZone: string, situation: Situation): Turn {
  const { nowMs, language } = situation;
  const { words } = language;
  if (typeof person !== 'object') return promptTurn('restDay', situation);
  const { roundsToday, days, ages } = progressOf(person.rounds ?? [], nowMs, timeZone, words);
  const streak = streakOf(ages, true);
  const id = roundsToday > 0 ? 'restAfterRounds' : streak.days > 1 ? 'restKeepsTheRun' : 'restDay';
  const turn = promptTurn(id, situation, {
    rounds: counted(roundsToday, words, 'round'),
    days: words.cardinal(days),
  });
  return {
    ...turn,
    keep: { change: (now) => ({ ...now, restedMs: nowMs }), quietly: true },
  };
}

/** "When did I last stretch?", by their own calendar and clock; a round that was left unfinished is one, too. */
export function lastTimeTurn(person: LookedUp, timeZone: string, situation: Situation): Turn {
  if (person === 'unreachable') return promptTurn('progressUnreachable', situation);
  const { nowMs, language } = situation;
  const { words } = language;
  const rounds = person?.rounds ?? [];
  const lastMs = Math.max(...rounds.map(({ ms }) => ms));
  if (!Number.isFinite(lastMs)) return promptTurn('neverStretched', situation);
  const dayOf = dayIn(timeZone);
  const ago = Math.round((dayOf(nowMs) - dayOf(lastMs)) / DAY_MS);
  const last = rounds.find(({ ms }) => ms === lastMs);
  const what = whatWasDone(last, situation);
  const values = {
    time: spokenClockTime(clockIn(timeZone)(lastMs), words),
    day: new Intl.DateTimeFormat(words.tag, { weekday: 'long', timeZone }).format(lastMs),
    ago: counted(ago, words, 'day'),
    what: what === '' ? '' : `: ${what}`,
  };
  const turn = promptTurn(lastStretchWas(ago), situation, values);
  return { ...turn, session: { ...turn.session, reported: [...(last?.done ?? [])] } };
}

function lastStretchWas(daysAgo: number): PromptId {
  if (daysAgo <= 0) return 'lastStretchToday';
  if (daysAgo === 1) return 'lastStretchYesterday';
  return daysAgo < WEEK ? 'lastStretchThisWeek' : 'lastStretch';
}
