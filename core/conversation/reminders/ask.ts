import type { Session, SessionMove } from '../../memory/session.js';
import { MAX_SETS } from '../../routine/program.js';
import { localTime } from '../local-time.js';
import { miss } from '../miss.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { requestedHoldMs, type Slot } from '../wishes.js';
import { type DaysWish, daysWished, onThoseDays, partOf, ringsOn } from './days.js';
import { daysOf, isOnce, MAX_RINGS, MOST_KEPT, type Ring, recurring, timeOf } from './rings.js';
import { spokenRings, spokenWeekdays } from './spoken.js';
import { type ClockTime, timesOfDay } from './times-of-day.js';

export interface Wished {
  count?: Slot | undefined;
  times: readonly (Slot | undefined)[];
  /** Which days, in the order in which they were said. */
  days?: readonly (Slot | undefined)[];
  /** "In an hour", as an ISO 8601 duration. */
  delay?: Slot | undefined;
}

const WEEK_MS = 604_800_000;
const MINUTE_MS = 60_000;

/** Whether it takes the person's time zone to know when it is meant. */
export function needsTimeZone({ days = [], delay }: Wished, { session }: Situation): boolean {
  const ids = [...days.flatMap((day) => day?.id ?? []), ...session.askedDays];
  return delay !== undefined || daysWished(ids) !== undefined || spokenOf(session).some(isOnce);
}

/** "Remind me three times a day", "on weekdays at eight", "in an hour": reads it back, and asks. */
export function remindTurn(wished: Wished, situation: Situation): Turn {
  if (wished.delay) return delayTurn(wished.delay, situation);
  const { session } = situation;
  const named = (wished.days ?? []).flatMap((day) => day?.id ?? []);
  const ids = named.length > 0 ? named : session.askedDays;
  const days = daysWished(ids);
  if (days === 'unknown') return askingTimes('remindWhichDays', [], situation);
  const said = wished.times.flatMap((time) => time?.said ?? []);
  const told = timesTold(wished, said, days);
  const times = told.length > 0 || named.length === 0 ? told : spokenOf(session).map(timeOf);
  if (times.length > 0) {
    const same = ids.length === 0 ? sameDays(session) : undefined;
    const at = [...new Set(times)];
    const rings = same ? onThoseDays(same, at, now(situation)) : ringsOn(days, at, now(situation));
    const before = told.length > 0 && !same ? undefined : replacedBy(session, session.justReminded);
    return rings.length > 0 ? readBackTurn(rings, situation, before) : passedTurn(ids, situation);
  }
  const isNoTime = said.length > 0 && situation.running !== undefined;
  return isNoTime ? miss(situation) : whatTimeTurn(days, ids, situation);
}

/** The days that were just read back: "at ten" is another time on them. Undefined for every day. */
function sameDays({ offer }: Session): readonly Ring[] | undefined {
  const rings = offer?.yes?.kind === 'remind' ? offer.yes.times : [];
  const times = new Set(rings.map(timeOf));
  const one = rings.filter((ring) => timeOf(ring) === timeOf(rings[0] ?? ''));
  const isSame = rings.length === one.length * times.size;
  const isSomeDays = rings.length > 0 && rings.every((ring) => daysOf(ring).kind !== 'daily');
  return isSame && isSomeDays ? one : undefined;
}

/** The times that were said, or those of a part of the day. */
function timesTold(
  { count }: Wished,
  said: readonly string[],
  days: DaysWish | undefined,
): ClockTime[] {
  const number = count?.id === undefined ? undefined : Math.min(Number(count.id), MAX_SETS);
  const times = timesOfDay(said, number);
  const part = partOf(days);
  return times.length === 0 && part ? timesOfDay([part], undefined) : times;
}

/** What was just read back or set: "only on weekends" is about that. */
function spokenOf({ offer, justReminded }: Session): readonly Ring[] {
  return offer?.yes?.kind === 'remind' ? offer.yes.times : justReminded;
}

/** What is to go for what was read back, if it is put right; or what was set or told. */
export function replacedBy({ offer }: Session, kept: readonly Ring[]): readonly Ring[] | undefined {
  if (offer?.yes?.kind === 'remind') return offer.yes.before;
  return kept.length > 0 ? kept : undefined;
}

function whatTimeTurn(
  days: DaysWish | undefined,
  ids: readonly string[],
  situation: Situation,
): Turn {
  if (days === undefined) return askingTimes('remindWhen', ids, situation);
  if (days.kind === 'once') return askingTimes('remindOnceWhen', ids, situation);
  const spoken = spokenWeekdays(days.days, situation.language.words);
  return askingTimes('remindWhatTime', ids, situation, { days: spoken });
}

function askingTimes(
  prompt:
    | 'remindWhen'
    | 'remindWhatTime'
    | 'remindOnceWhen'
    | 'remindWhichDays'
    | 'remindTimePassed'
    | 'remindTooFar'
    | 'remindTooOften',
  askedDays: readonly string[],
  situation: Situation,
  values: Readonly<Record<string, string>> = {},
): Turn {
  const turn = promptTurn(prompt, situation, values);
  const session = { ...turn.session, askedTimes: true, askedDays: [...askedDays] };
  return { ...turn, session: { ...session, order: 'reminder' } };
}

/** Of what was to ring once; the same days are still meant. */
export function passedTurn(askedDays: readonly string[], situation: Situation): Turn {
  return askingTimes('remindTimePassed', askedDays, situation);
}

/** "In twenty minutes": to the nearest minute. */
export function delayTurn(delay: Slot, situation: Situation, before?: readonly Ring[]): Turn {
  const ms = requestedHoldMs(delay.said);
  if (ms === undefined || ms <= 0) return askingTimes('remindOnceWhen', ['once'], situation);
  if (ms > WEEK_MS) return askingTimes('remindTooFar', ['once'], situation);
  const nextMinute = Math.floor(situation.nowMs / MINUTE_MS) + 1;
  const atMs = Math.max(nextMinute, Math.round((situation.nowMs + ms) / MINUTE_MS)) * MINUTE_MS;
  const { date, clock } = localTime(atMs, timeZoneOf(situation));
  return readBackTurn([`${date}/${clock}`], situation, before, ms);
}

/**
 * Reads back when it is to ring, and asks; `before` are those that it takes the place of, and
 * `delayMs` is set if it was told how long until then.
 */
export function readBackTurn(
  rings: readonly Ring[],
  situation: Situation,
  before?: readonly Ring[],
  delayMs?: number,
): Turn {
  const { words } = situation.language;
  if (rings.length > MAX_RINGS)
    return askingTimes('remindTooOften', [], situation, {
      count: words.cardinal(rings.length),
      most: words.cardinal(MAX_RINGS),
    });
  const prompt = recurring(rings).length > 0 ? 'readBack' : 'readBackOnce';
  const turn = promptTurn(prompt, situation, { when: spokenWhen(rings, situation) });
  const move: SessionMove = {
    kind: 'remind',
    times: [...rings],
    ...(before && { before: before.slice(0, MOST_KEPT) }),
    ...(delayMs !== undefined && { delayMs }),
  };
  return { ...turn, session: { ...turn.session, offer: { yes: move }, order: 'reminder' } };
}

/** A time that is said after they were told is another one for them. */
export function tellingThem(rings: readonly Ring[], turn: Turn): Turn {
  const remindersTold = rings.slice(0, MOST_KEPT);
  return { ...turn, session: { ...turn.session, remindersTold, order: 'reminder' } };
}

export function spokenWhen(rings: readonly Ring[], situation: Situation): string {
  return spokenRings(rings, situation.language.words, now(situation).date);
}

export function now(situation: Situation) {
  return localTime(situation.nowMs, timeZoneOf(situation));
}

/** Where it matters, the zone was asked for before. */
function timeZoneOf({ session }: Situation): string {
  return session.timeZone ?? 'UTC';
}
