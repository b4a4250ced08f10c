import type { SessionMove } from '../../memory/move.js';
import type { Session } from '../../memory/session.js';
import { spokenClockTimes } from '../../speech/clock-times.js';
import { localTime } from '../local-time.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { MAX_RINGS, MOST_KEPT, type Ring, recurring, sharesDay, timeOf } from './rings.js';
import { spokenRings } from './spoken.js';
import { otherHalf } from './times-of-day.js';

/** What goes once the new ones are set. */
export interface Going {
  /** Those that are moved or put right: they know of them. */
  before?: readonly Ring[] | undefined;
  /** Those that ring on the same days: they are named before "yes". */
  instead?: readonly Ring[] | undefined;
}

interface How extends Going {
  /** Set if it was told how long until then. */
  delayMs?: number | undefined;
  /** "At five" was said, and no half of the day. */
  isEarly?: boolean | undefined;
  /** They come on top of those that there are. */
  isMore?: boolean | undefined;
}

/** Reads back when it is to ring, with all that goes for it, and asks. */
export function readBackTurn(rings: readonly Ring[], situation: Situation, how: How = {}): Turn {
  if (rings.length > MAX_RINGS) return tooOftenTurn(rings.length, situation);
  const { before, delayMs } = how;
  const instead = (how.instead ?? []).filter((ring) => !rings.includes(ring));
  const turn = promptTurn(promptFor(rings, instead, how), situation, {
    when: spokenWhen(rings, situation),
    other: spokenClockTimes(rings.slice(0, 1).map(timeOf).map(otherHalf), situation.language.words),
    ...(instead.length > 0 && { instead: spokenWhen(instead, situation) }),
  });
  const move: SessionMove = {
    kind: 'remind',
    times: [...rings],
    ...(before && { before: before.slice(0, MOST_KEPT) }),
    ...(instead.length > 0 && { instead: instead.slice(0, MOST_KEPT) }),
    ...(delayMs !== undefined && { delayMs }),
  };
  return { ...turn, session: { ...turn.session, offer: { yes: move }, order: 'reminder' } };
}

function promptFor(rings: readonly Ring[], instead: readonly Ring[], { isMore, isEarly }: How) {
  if (instead.length > 0) return 'readBackInstead';
  if (isMore) return 'readBackMore';
  if (isEarly && recurring(rings).length > 0) return 'readBackEarly';
  return recurring(rings).length > 0 ? 'readBack' : 'readBackOnce';
}

function tooOftenTurn(count: number, situation: Situation): Turn {
  const { cardinal } = situation.language.words;
  const turn = promptTurn('remindTooOften', situation, {
    count: cardinal(count),
    most: cardinal(MAX_RINGS),
  });
  return { ...turn, session: { ...turn.session, askedTimes: true, order: 'reminder' } };
}

/** What was read back and isn't set yet. */
export function openReadBack({ offer }: Session) {
  return offer?.yes?.kind === 'remind' ? offer.yes : undefined;
}

/** What is to go for what was read back, if it is put right; or what was set or told. */
export function going(session: Session, kept: readonly Ring[]): Going {
  const { before, instead } = openReadBack(session) ?? { before: kept };
  return { before: before && before.length > 0 ? before : undefined, instead };
}

/** Those that recur on a day on which the new ones do: they would ring besides, so they go. */
export function onTheSameDays(rings: readonly Ring[], found: readonly Ring[]): Ring[] {
  const all = recurring(rings);
  return recurring(found).filter((ring) => all.some((one) => sharesDay(ring, one)));
}

/** A time that is said after they were told is another one for them. */
export function tellingThem(rings: readonly Ring[], turn: Turn): Turn {
  const remindersTold = rings.slice(0, MOST_KEPT);
  return { ...turn, session: { ...turn.session, remindersTold, order: 'reminder' } };
}

export function spokenWhen(rings: readonly Ring[], situation: Situation): string {
  return spokenRings(rings, situation.language.words, now(situation).date);
}

/** Where it matters, the zone was asked for before. */
export function now({ nowMs, session }: Situation) {
  return localTime(nowMs, session.timeZone ?? 'UTC');
}
