import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { askingTimes } from './asking.js';
import type { DaysWish } from './days.js';
import { readBackTurn, spokenWhen } from './read-back.js';
import type { Ring } from './rings.js';
import { spokenWeekdays } from './spoken.js';
import { type ClockTime, MAX_REMINDERS, timesOfDay } from './times-of-day.js';

const EVERY_OTHER = ['MO', 'WE', 'FR'] as const;

/** What Alexa can't repeat: says so, and offers what comes closest, or asks for the days. Undefined for all else. */
export function unrepeatableTurn(
  days: DaysWish | undefined,
  times: readonly ClockTime[],
  situation: Situation,
): Turn | undefined {
  const { words } = situation.language;
  switch (days?.kind) {
    case 'alternate': {
      const rings = times.flatMap((time) => EVERY_OTHER.map((day) => `${day}/${time}`));
      if (rings.length > 0) return offered('notEveryOtherDayAt', rings, situation);
      const those = spokenWeekdays(EVERY_OTHER, words);
      return askingTimes('notEveryOtherDay', EVERY_OTHER, situation, { days: those });
    }
    case 'often':
      return offered('notThatOften', timesOfDay([], MAX_REMINDERS), situation);
    case 'someDays':
      return withTimes(times, askingTimes('remindOnWhichDays', [], situation));
    case 'monthly':
    case 'noDay':
      return withTimes(times, askingTimes('remindWhichDays', [], situation));
    default:
      return undefined;
  }
}

/** "Yes" sets them. */
function offered(
  prompt: 'notEveryOtherDayAt' | 'notThatOften',
  rings: readonly Ring[],
  situation: Situation,
): Turn {
  const { session } = readBackTurn(rings, situation);
  return { ...promptTurn(prompt, situation, { when: spokenWhen(rings, situation) }), session };
}

/** The times are kept until the days are known. */
function withTimes(times: readonly ClockTime[], turn: Turn): Turn {
  return { ...turn, session: { ...turn.session, askedAt: [...times] } };
}
