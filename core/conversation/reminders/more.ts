import type { Situation, Turn } from '../turn.js';
import { type Slot, timeOfOccasion } from '../wishes.js';
import { askingTimes, noSuchTimeTurn, passedTurn } from './asking.js';
import { daysWished, onThoseDays, ringsOn } from './days.js';
import { now, openReadBack, readBackTurn } from './read-back.js';
import { type Ring, reminderOf, timeOf } from './rings.js';
import { type ClockTime, isNoSuchTime, otherHalf, timesOfDay } from './times-of-day.js';
import { unrepeatableTurn } from './unrepeatable.js';

interface OneMore {
  at?: Slot | undefined;
  occasion?: Slot | undefined;
  day?: Slot | undefined;
}

/**
 * "Also one at nine", "and one on Sundays at ten", "keep both": on top of what was read back, which
 * is read back with it, or of those that there are.
 */
export function oneMoreTurn(
  { at, occasion, day }: OneMore,
  found: readonly Ring[],
  situation: Situation,
): Turn {
  const { session } = situation;
  const open = openReadBack(session);
  const time = at ?? timeOfOccasion(occasion);
  if (time && isNoSuchTime(time.said)) return noSuchTimeTurn([], situation);
  const about = open?.times ?? aboutThose(session.justReminded, found);
  const times = time ? afterThose(time.said, about) : [];
  if (times.length === 0 && day?.id === undefined) return keptBothTurn(situation);
  const cannot = unrepeatableTurn(daysWished(day?.id ? [day.id] : []), times, situation);
  if (cannot) return cannot;
  const rings = moreRings(times, day?.id, about, situation);
  if (rings === undefined) return askingTimes('remindWhen', [], situation);
  if (rings.length === 0) return passedTurn(day?.id ? [day.id] : [], situation);
  if (open === undefined) return readBackTurn(rings, situation, { isMore: true });
  return readBackTurn([...new Set([...open.times, ...rings])].toSorted(), situation, open);
}

/** What was just set, or all that there are if that is one reminder. */
function aboutThose(justReminded: readonly Ring[], found: readonly Ring[]): readonly Ring[] {
  const [first] = found;
  if (justReminded.length > 0 || first === undefined) return justReminded;
  return reminderOf(first, found).length === found.length ? found : [];
}

/** "At nine", "also one at six": that is six in the evening, as in "at nine and six". */
function afterThose(said: string, about: readonly Ring[]): ClockTime[] {
  const before = [...new Set(about.map(timeOf))];
  if (before.length !== 1) return timesOfDay([said], undefined);
  const others = timesOfDay([...before, said], undefined).filter((time) => !before.includes(time));
  // Nine once more is nine in the evening.
  return others.length > 0 ? others : before.map(otherHalf);
}

/** On the days that were told, or those that were just spoken of; at the time that was told, or theirs. */
function moreRings(
  times: readonly ClockTime[],
  day: string | undefined,
  about: readonly Ring[],
  situation: Situation,
): Ring[] | undefined {
  const at = times.length > 0 ? times : [...new Set(about.map(timeOf))];
  if (at.length === 0) return undefined;
  if (day !== undefined) return ringsOn(daysWished([day]), at, now(situation));
  const one = about.filter((ring) => timeOf(ring) === timeOf(about[0] ?? ''));
  return one.length > 0 ? onThoseDays(one, at, now(situation)) : [...at];
}

/** "Keep both": what was to go for what was read back stays. */
function keptBothTurn(situation: Situation): Turn {
  const open = openReadBack(situation.session);
  if (open === undefined) return askingTimes('remindWhen', [], situation);
  return readBackTurn(open.times, situation, { before: open.before, isMore: true });
}
