import type { Language } from '../../../models/languages.js';
import type { Session } from '../../memory/session.js';
import { MAX_SETS } from '../../routine/program.js';
import { miss } from '../miss.js';
import type { Situation, Turn } from '../turn.js';
import { askingTimes, noSuchTimeTurn, passedTurn } from './asking.js';
import {
  type DaysWish,
  daysWished,
  isLeftOut,
  onThoseDays,
  partOf,
  ringsOn,
  weekdaysOf,
  withoutDays,
  withoutNot,
} from './days.js';
import { delayTurn, isDelay } from './delay.js';
import { idOfDate } from './once.js';
import { going, now, onTheSameDays, openReadBack, readBackTurn } from './read-back.js';
import { daysOf, isOnce, type Ring, recurring, timeOf } from './rings.js';
import { spokenWeekdays } from './spoken.js';
import {
  type ClockTime,
  inPartOfDay,
  isNoSuchTime,
  onThatOccasion,
  timesOfDay,
} from './times-of-day.js';
import { unrepeatableTurn } from './unrepeatable.js';
import type { Wished } from './wished.js';

/** Whether it takes the person's time zone to know when it is meant. */
export function needsTimeZone(wished: Wished, { session, language }: Situation): boolean {
  const ids = [...namedDays(wished), ...session.askedDays];
  const isSomeDay = wished.secondDays?.id !== undefined || daysWished(ids) !== undefined;
  const isNow = isThisTime(wished, language);
  return wished.delay !== undefined || isSomeDay || isNow || spokenOf(session).some(isOnce);
}

/** "At the same time tomorrow", "every day around now": no time was said, and none was spoken of. */
function isThisTime({ times, occasion, other }: Wished, { words }: Language): boolean {
  const isOpen = [...times, occasion, other].every((slot) => slot?.id === undefined);
  const said = [...times, occasion, other].flatMap((slot) => slot?.said ?? []);
  return isOpen && said.length > 0 && said.every((one) => words.thisTime.test(one));
}

function atThisTime(wished: Wished, situation: Situation): ClockTime[] | undefined {
  const { session, language } = situation;
  if (!isThisTime(wished, language) || spokenOf(session).length > 0) return undefined;
  const [hour = 0, minute = 0] = now(situation).clock.split(':').map(Number);
  const since = Math.floor(minute / NEAR_MIN) * NEAR_MIN;
  return [[hour, since].map((part) => String(part).padStart(2, '0')).join(':')];
}

/** Nobody means nine minutes past. */
const NEAR_MIN = 5;

/**
 * "Remind me three times a day", "on weekdays at eight", "in an hour": reads it back, and asks.
 * `found` are those that there are.
 */
export function remindTurn(
  wished: Wished,
  situation: Situation,
  found: readonly Ring[] = [],
): Turn {
  if (isDelay(wished)) return delayTurn(wished.delay, situation);
  const { session } = situation;
  if (wished.date && idOfDate(wished.date.said) === undefined)
    return askingTimes('remindWhichDays', [], situation);
  const named = namedDays(wished);
  const ids = named.length > 0 ? named : session.askedDays;
  const said = wished.times.flatMap((time) => time?.said ?? []);
  const days = daysWished(ids);
  const told = atThisTime(wished, situation) ?? timesTold(wished, said, days);
  if (said.some(isNoSuchTime)) return noSuchTimeTurn(ids, situation);
  const times = told.length > 0 ? told : session.askedAt;
  const cannot = unrepeatableTurn(days, times, situation);
  if (cannot) return cannot;
  const pair = pairOf(wished, told, situation);
  if (pair) return readBackTurn(pair, situation, { instead: onTheSameDays(pair, found) });
  const without = told.length === 0 ? leftOver(named, situation, found) : undefined;
  if (without) return without;
  const about = named.length === 0 || times.length > 0 ? [] : spokenOf(session).map(timeOf);
  const at = [...new Set([...times, ...about])];
  const isNoTime = said.length > 0 && situation.running !== undefined;
  if (at.length === 0) return isNoTime ? miss(situation) : whatTimeTurn(days, ids, situation);
  // "Every evening at seven" is no other time for tomorrow's; "in the evening, at seven" is.
  const isAnew = said.length > 0 && isEachTime(wished.occasion, situation.language);
  const same = ids.length === 0 && !isAnew ? sameDays(session) : undefined;
  const rings = same ? onThoseDays(same, at, now(situation)) : ringsOn(days, at, now(situation));
  if (rings.length === 0) return passedTurn(ids, situation);
  if (same) return readBackTurn(rings, situation, going(session, []));
  const { before } = told.length > 0 ? {} : going(session, toldOf(session));
  const instead = onTheSameDays(rings, found).filter((ring) => !before?.includes(ring));
  const isEarly = wished.occasion === undefined && said.every((time) => AT_FIVE.test(time));
  return readBackTurn(rings, situation, { before, instead, isEarly: isEarly && said.length > 0 });
}

/** "Every evening", and no "in the evening". */
function isEachTime(occasion: Wished['occasion'], { words }: Language): boolean {
  return occasion !== undefined && words.several.test(occasion.said);
}

/** An hour at which few stretch; AMAZON.TIME gives it for "five" and for "five in the morning". */
const AT_FIVE = /^05:/;

function namedDays({ days = [], date }: Wished): string[] {
  const onDate = date && idOfDate(date.said);
  return [...days.flatMap((day) => day?.id ?? []), ...(onDate ? [onDate] : [])];
}

/** The days that were just read back: "at ten" is another time on them. Undefined for every day. */
function sameDays(session: Session): readonly Ring[] | undefined {
  const rings = openReadBack(session)?.times ?? [];
  const times = new Set(rings.map(timeOf));
  const one = rings.filter((ring) => timeOf(ring) === timeOf(rings[0] ?? ''));
  const isSame = rings.length === one.length * times.size;
  const isSomeDays = rings.length > 0 && rings.every((ring) => daysOf(ring).kind !== 'daily');
  return isSame && isSomeDays ? one : undefined;
}

/** The times that were said, or those of a part of the day. */
function timesTold(
  { count, occasion, other }: Wished,
  said: readonly string[],
  days: DaysWish | undefined,
): ClockTime[] {
  const number = count?.id === undefined ? undefined : Math.min(Number(count.id), MAX_SETS);
  const placed = onThatOccasion(said, occasion?.id);
  // "Every morning after breakfast" is one time.
  const isSame = said.length === 0 && other?.id && inPartOfDay(occasion?.id ?? '', [other.id]);
  const times = timesOfDay([...(isSame ? [] : placed), ...(other?.id ? [other.id] : [])], number);
  const part = partOf(days);
  return times.length === 0 && part ? timesOfDay([part], undefined) : times;
}

/** "On weekdays at nine and on weekends at ten": each time on its own days. */
function pairOf(
  { days = [], secondDays }: Wished,
  [first, second, ...more]: readonly ClockTime[],
  situation: Situation,
): Ring[] | undefined {
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const named = days.flatMap((day) => day?.id ?? []);
  const all = [...named, ...(secondDays?.id ? [secondDays.id] : [])];
  const isEvery = all.length === 2 && all.includes('weekdays') && all.includes('weekends');
  if (secondDays?.id === undefined && !isEvery) return undefined;
  const [last = '', ...others] = all.toReversed();
  const rings = [
    ...ringsOn(daysWished(others.toReversed()), [first], now(situation)),
    ...ringsOn(daysWished([last]), [second], now(situation)),
  ];
  return rings.length > 0 ? rings : undefined;
}

/** "Not on Sundays", of what was read back, set or told, or of all that there are. */
function leftOver(
  named: readonly string[],
  situation: Situation,
  found: readonly Ring[],
): Turn | undefined {
  if (named.length === 0 || !isLeftOut(named[0] ?? '')) return undefined;
  const { session } = situation;
  const spoken = spokenOf(session);
  const all = recurring(spoken.length > 0 ? spoken : found);
  const out = named.map(withoutNot).flatMap(weekdaysOf);
  const rest = withoutDays(out, all);
  return rest.length > 0 ? readBackTurn(rest, situation, going(session, all)) : undefined;
}

/** What was just read back, set or told: "only on weekends" is about that. */
export function spokenOf(session: Session): readonly Ring[] {
  return openReadBack(session)?.times ?? toldOf(session);
}

function toldOf({ justReminded, remindersTold }: Session): readonly Ring[] {
  return justReminded.length > 0 ? justReminded : recurring(remindersTold);
}

function whatTimeTurn(
  days: DaysWish | undefined,
  ids: readonly string[],
  situation: Situation,
): Turn {
  if (days === undefined) return askingTimes('remindWhen', ids, situation);
  if (days.kind === 'once') return askingTimes('remindOnceWhen', ids, situation);
  if (days.kind !== 'weekly') return askingTimes('remindWhichDays', [], situation);
  const spoken = spokenWeekdays(days.days, situation.language.words);
  return askingTimes('remindWhatTime', ids, situation, { days: spoken });
}
