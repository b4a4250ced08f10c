import { isRoutine } from '../../content.js';
import type { SessionMove } from '../../memory/move.js';
import type { Order } from '../../memory/session.js';
import { ROUTINE_LIMITS_MS } from '../../routine/planner.js';
import { type Ask, HOLD_LIMITS_MS, MAX_SETS } from '../../routine/program.js';
import type { Running } from '../../routine/running.js';
import { spokenDuration } from '../../speech/durations.js';
import { promptTurn } from '../prompts.js';
import type { Decision, Situation, Turn } from '../turn.js';
import { requestedHoldMs, type Slot } from '../wishes.js';
import { anewTurn } from './anew.js';
import { MAX_COUNT, usualId } from './asking.js';
import { restored } from './restored.js';
import { firstTimes, soManyMoreTurn, soManyTurn } from './so-many.js';
import { orderOf, startWithHold } from './start.js';

const MINUTE_MS = 60_000;
/** On the mat, a greater number is rather meant as seconds. */
const MOST_MINUTES = ROUTINE_LIMITS_MS.max / MINUTE_MS;
/** Below this a bare number is no hold. */
const FEWEST_SECONDS = HOLD_LIMITS_MS.min / 1_000;

interface Meant {
  hold?: Slot | undefined;
  number?: Slot | undefined;
}

/**
 * "No, eight", "make it three": of the minutes, the stretches or the sets that were ordered last.
 * Where it may be one or the other it asks. Undefined if it is about a hold.
 */
export function orderedAnew({ hold, number }: Meant, situation: Situation): Decision | undefined {
  const { running, session } = situation;
  const yes = session.offer?.yes;
  const isOfRound = yes?.kind === 'anew' || (yes?.kind === 'routine' && !session.order);
  const isInAll = isOfRound && yes.ask?.ms !== undefined;
  const order = isInAll ? 'time' : (session.order ?? orderedBefore(situation));
  const count = Number(number?.said);
  const ms = hold && requestedHoldMs(hold.said);
  switch (order) {
    case 'time':
      if (ms !== undefined && !isInAll && isOfEach(ms, situation)) return undefined;
      return anewIn(ms ?? minutesMeant(count, situation), situation);
    case 'count':
      if (isCount(count, Infinity))
        return (
          soManyAnew(count, situation) ?? anewTurn({ count: Math.min(count, MAX_COUNT) }, situation)
        );
      return ms !== undefined && ms > MINUTE_MS ? inAllTurn(ms, situation) : undefined;
    case 'more':
      return running && isCount(count, MAX_COUNT)
        ? soManyMoreTurn(count, asBeforeThat(running, situation), situation)
        : undefined;
    case 'sets':
      return isCount(count, MAX_SETS)
        ? startWithHold({ sets: { said: `${count}`, id: `${count}` } }, situation)
        : undefined;
    case 'hold':
      return undefined;
    default:
      if (ms !== undefined)
        return isRatherInAll(ms, situation) ? inAllTurn(ms, situation) : undefined;
      return isCount(count, FEWEST_SECONDS - 1) ? howManyTurn(count, situation) : undefined;
  }
}

/** "Just two", "no, three" in a round: so many of what it was before that. Undefined if it hasn't as many. */
function soManyAnew(count: number, situation: Situation): Turn | undefined {
  const { running, session } = situation;
  if (running === undefined || session.starting || session.undo?.by !== 'count') return undefined;
  const before = asBeforeThat(running, situation);
  return firstTimes(before).length < count ? undefined : soManyTurn(count, before, situation);
}

/** The round without the last change of how many there are. */
function asBeforeThat(running: Running, situation: Situation): Running {
  const { undo } = situation.session;
  return (undo?.by === 'count' && restored(undo, running, situation)) || running;
}

/** Before a routine, minutes are those of the whole; in it, of a hold, unless none lasts so long. */
function isRatherInAll(ms: number, { running, session }: Situation): boolean {
  const isOnTheMat = running !== undefined && !session.starting;
  return ms > (isOnTheMat ? HOLD_LIMITS_MS.max : MINUTE_MS);
}

/** "A minute on each" in a round of ten: nobody plans the rest of it for so little. */
function isOfEach(ms: number, { running, session }: Situation): boolean {
  return running !== undefined && !session.starting && ms <= MINUTE_MS;
}

/** What a routine was ordered by in another conversation, where it was broken off. */
function orderedBefore({ running, session }: Situation): Order | undefined {
  const { id, ask } = running?.run ?? {};
  return id === undefined || session.starting ? undefined : orderOf({ kind: 'routine', id, ask });
}

function isCount(number: number, most: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= most;
}

function minutesMeant(count: number, { running, session }: Situation): number | undefined {
  const isOnTheMat = running !== undefined && !session.starting;
  return isOnTheMat && !isCount(count, MOST_MINUTES) ? undefined : count * MINUTE_MS;
}

/** So long in all; a length below a minute is a hold. */
export function anewIn(ms: number | undefined, situation: Situation): Decision | undefined {
  if (ms === undefined || Number.isNaN(ms) || ms < ROUTINE_LIMITS_MS.min) return undefined;
  if (ms > ROUTINE_LIMITS_MS.max) return tooLongTurn(situation);
  return anewTurn({ ms }, situation);
}

/** "Make it ten in all" after "give me five": longer than what is left, it may mean a break or the round. */
export function anotherTimeInAll(ms: number, situation: Situation): Turn | undefined {
  const { running, session } = situation;
  const { totalMs = 0 } = running?.timeline ?? {};
  const isInAll = session.order === 'time' && session.undo?.by !== 'rest';
  if (!isInAll || ms < totalMs - (running?.placeMs ?? 0)) return undefined;
  if (ms > ROUTINE_LIMITS_MS.max) return tooLongTurn(situation);
  const turn = inAllTurn(ms, situation);
  const offer = { ...turn?.session.offer, no: { kind: 'wait' } } as const;
  return turn && { ...turn, session: { ...turn.session, offer } };
}

function tooLongTurn(situation: Situation): Turn {
  const turn = promptTurn('timeTooLong', situation);
  const yes = anewMove({ ms: ROUTINE_LIMITS_MS.max }, situation);
  return needing(turn, yes);
}

/** "Eight minutes in all?" Undefined if no routine lasts so long. */
export function inAllTurn(ms: number, situation: Situation): Turn | undefined {
  if (ms > ROUTINE_LIMITS_MS.max || !isOfRoutine(situation)) return undefined;
  const total = spokenDuration(ms, situation.language.words, 1);
  return needing(promptTurn('inAll', situation, { total }), anewMove({ ms }, situation));
}

/** "Ya, three", to "three minutes in all?", is a yes, and no number of stretches. Undefined if nothing of that length is offered. */
export function minutesAsOffered(
  number: Slot | undefined,
  situation: Situation,
): Decision | undefined {
  const { session } = situation;
  const { offer } = session;
  const yes = offer?.yes;
  const isOpen = offer?.no === undefined || offer.no.kind === 'wait';
  const isAsked = isOpen && (yes?.kind === 'routine' || yes?.kind === 'anew');
  if (!isAsked || yes.ask?.ms === undefined || yes.ask.ms !== Number(number?.said) * MINUTE_MS)
    return undefined;
  return yes.kind === 'anew'
    ? anewTurn(yes.ask, situation)
    : { kind: 'start', wish: yes, session: { ...session, order: orderOf(yes) } };
}

/** "Two stretches in all?" */
function howManyTurn(count: number, situation: Situation): Turn | undefined {
  if (!isOfRoutine(situation)) return undefined;
  const { words } = situation.language;
  const prompt = count === 1 ? 'onlyOneInAll' : 'soManyInAll';
  const turn = promptTurn(prompt, situation, { count: words.cardinal(count) });
  return needing(turn, anewMove({ count }, situation));
}

function needing(turn: Turn, yes: SessionMove): Turn {
  return {
    ...turn,
    question: turn.question && { ...turn.question, needed: true },
    session: { ...turn.session, offer: { yes } },
  };
}

function anewMove(ask: Pick<Ask, 'ms' | 'count'>, situation: Situation): SessionMove {
  const { running, session } = situation;
  return running && !session.starting
    ? { kind: 'anew', ask }
    : { kind: 'routine', id: usualId(situation), ask };
}

/** A stretch by itself has only its hold. */
function isOfRoutine({ running, session, language }: Situation): boolean {
  const { starting } = session;
  if (starting) return starting.kind === 'routine' && isRoutine(starting, language);
  return running === undefined || isRoutine(running.run, language);
}
