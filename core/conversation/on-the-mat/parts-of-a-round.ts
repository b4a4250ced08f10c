import { isRoutine, routineOf, stretchOf } from '../../content.js';
import { ROUTINE_LIMITS_MS } from '../../routine/planner.js';
import { beginnings } from '../../routine/playback.js';
import { MAX_SETS } from '../../routine/program.js';
import type { Running } from '../../routine/running.js';
import { promptTurn } from '../prompts.js';
import type { Decision, Situation, Turn } from '../turn.js';
import { holdWished, requestedHoldMs, type Slot } from '../wishes.js';
import { addedNowTurn, leftOff } from './added.js';
import { afterThisTurn, finishFirstTurn } from './after-this.js';
import { asking, MAX_COUNT, stretchAt, usualId } from './asking.js';
import { pauseTurn } from './controls.js';
import { toStretch, withJumpBack } from './enter.js';
import { thisOneAgainTurn } from './going-back.js';
import { inPassing } from './in-passing.js';
import { skipOnceTurn } from './leave-out.js';
import { skipThisTurn, skipTo } from './skip.js';
import {
  firstOfTheRestTurn,
  lastOfAllTurn,
  lastOneTurn,
  soManyMoreTurn,
  soManyTurn,
  upToTurn,
} from './so-many.js';
import { namedAmong, namedInRound, stretchesAtHand } from './stands-for.js';
import { startStretch } from './start.js';

/** The place of the last one. */
const LAST = -1;
/** What is under way, to its end. */
const TO_ITS_END = '0';
/** "Just two", "two desk stretches", "just two for thirty seconds": in a routine, no more than that in all; "after this one I want to stop" ends with this one, and "just one more after this" with the next; "the last two" are those at the end. */
export function fewTurn(
  {
    number: told,
    few,
    more,
    last,
    routine,
    hold,
    stretch,
  }: Partial<
    Record<'number' | 'few' | 'more' | 'last' | 'routine' | 'hold' | 'stretch', Slot | undefined>
  >,
  situation: Situation,
): Decision {
  const number = told ?? few;
  if (last && Number(last.said) >= 1)
    return fromTurn({ place: { said: '', id: `-${last.said}` } }, situation);
  const { running, session } = situation;
  const isUnderway = running !== undefined && !session.starting;
  const upTo = isUnderway && stretch?.id ? upToTurn(stretch.id, running, situation) : undefined;
  if (upTo) return upTo;
  if (stretch?.id && !number && !more)
    return isUnderway ? inPassing('underway', situation) : startStretch({ stretch }, situation);
  // "Give me five", where no more are left to take away, is a while.
  if (isUnderway && few && !told && Number(few.said) >= beginnings(running.starts).length)
    return pauseTurn(situation);
  if (isUnderway && more && !number) return soManyMoreTurn(Number(more.said), running, situation);
  if (isUnderway && !number) return lastOneTurn(running, situation);
  const count = Number((number ?? more)?.said);
  if (!Number.isInteger(count) || count < 1) return promptTurn('howMany', situation);
  const isOther = routine?.id !== undefined && routine.id !== running?.run.id;
  if (running === undefined || session.starting || isOther) {
    const wished = hold && holdWished(hold);
    if (wished && 'refusal' in wished) return promptTurn(wished.refusal, situation);
    const ask = { count: Math.min(count, MAX_COUNT) };
    const id = routine?.id ?? usualId(situation);
    return asking({ id, ask, holdMs: wished?.holdMs }, situation);
  }
  return soManyTurn(count, running, situation) ?? inPassing('underway', situation);
}

/** "Do cat-camel first", "the last one first": in a routine, on to it. What has a notice of its own is always done by itself. */
export function firstTurn(
  { stretch, place, after }: Partial<Record<'stretch' | 'place' | 'after', Slot | undefined>>,
  situation: Situation,
): Decision {
  const { running, session, language } = situation;
  if (after && stretch?.id !== undefined) return afterThisTurn(stretch, situation);
  if (place?.id === TO_ITS_END) return finishFirstTurn(stretch, situation);
  // "The lying down one first" names no place.
  const named = place?.id === '1' ? undefined : stretchAt(place, situation);
  const described = stretch && namedAmong(stretch.said, stretchesAtHand(situation), language);
  const first = stretch?.id ?? named ?? described;
  const isAlone = stretchOf(first, language)?.notice !== undefined;
  const its = first === undefined ? stretch : { said: '', id: first };
  if (running && !session.starting && isRoutine(running.run, language)) {
    if (first === undefined) return inPassing('orderUnderway', situation);
    return (
      firstOfTheRestTurn(first, running, situation) ?? startStretch({ stretch: its }, situation)
    );
  }
  if (first === undefined || isAlone || (running && !session.starting))
    return startStretch({ stretch: its }, situation);
  return asking({ id: usualId(situation), ask: { first } }, situation);
}

/** "Start from the second one", by its number; -1 is the last. "Skip to cat-camel", by its name. */
export function fromTurn(
  { place, stretch }: Partial<Record<'place' | 'stretch', Slot | undefined>>,
  situation: Situation,
): Decision {
  const isAtTheEnd = !stretch && situation.language.words.theEnd.test(place?.said ?? '');
  const from = Number(place?.id ?? (isAtTheEnd ? LAST : undefined));
  // "Skip to the end" may fill both.
  const isPlace = stretch?.id === undefined && Number.isInteger(from);
  const told = isPlace ? situation.session.reported.at(from < 0 ? from : from - 1) : undefined;
  if (told) return startStretch({ stretch: { said: '', id: told } }, situation);
  const last = from === LAST ? toTheEnd(stretch, situation) : undefined;
  if (last) return last;
  if (stretch && !isPlace)
    return from === 1 ? fromItsStartTurn(stretch, situation) : fromNamedTurn(stretch, situation);
  if (!Number.isInteger(from)) return toDescribed(place, situation);
  const { running, session } = situation;
  if (running === undefined || session.starting) {
    const id = usualId(situation);
    const { stretches = [] } = routineOf(id, situation.language) ?? {};
    if (from > stretches.length) return inPassing('notSoMany', situation);
    return asking({ id, ask: { from } }, situation);
  }
  const isEnd = from === LAST && situation.language.words.theEnd.test(place?.said ?? '');
  return (isEnd ? pastTheLast(running, situation) : undefined) ?? toPlace(from, situation);
}

/** "On to the shoulder blades": to the stretch of the round that this describes. */
function toDescribed(place: Slot | undefined, situation: Situation): Decision {
  const { running, language } = situation;
  const id = place && running && namedInRound(place.said, running, language);
  return id === undefined
    ? promptTurn('whichOne', situation)
    : fromNamedTurn({ said: place?.said ?? '', id }, situation);
}

/** "Skip to the end", in the last one: what comes after it. Undefined before that. */
function pastTheLast(running: Running, situation: Situation): Turn | undefined {
  const last = beginnings(running.starts).at(-1) ?? 0;
  return running.current >= last ? skipThisTurn(situation) : undefined;
}

/** "Do the twist last", in the round that has it still to come. */
function toTheEnd(stretch: Slot | undefined, { session, ...others }: Situation): Turn | undefined {
  const { running } = others;
  if (stretch?.id === undefined || running === undefined || session.starting) return undefined;
  return lastOfAllTurn(stretch.id, running, { session, ...others });
}

/** To a stretch of the routine that is under way, by its number, from 1; -1 is the last. */
function toPlace(from: number, situation: Situation): Turn {
  const { running } = situation;
  if (running === undefined) return promptTurn('whichOne', situation);
  const { starts, current } = running;
  const exercise = beginnings(starts).at(from < 0 ? from : from - 1);
  const left = from > 0 && exercise === undefined && leftOff(from, running, situation);
  if (left) return addedNowTurn([left], running, situation);
  if (exercise === undefined) return inPassing('notSoMany', situation);
  const did = `stretch:${starts[exercise]?.stretch}`;
  return exercise > current
    ? skipTo(exercise, running, did, situation)
    : withJumpBack(running, toStretch(exercise, running, did, situation), situation);
}

/** "Child's pose again, from the beginning": that stretch's, and not the round's. */
function fromItsStartTurn(stretch: Slot, situation: Situation): Decision {
  const { running, session } = situation;
  if (session.starting) return fromNamedTurn(stretch, situation);
  return running?.cue.stretch === stretch.id
    ? thisOneAgainTurn(situation)
    : startStretch({ stretch }, situation);
}

function fromNamedTurn(stretch: Slot, situation: Situation): Decision {
  const { running, session, language } = situation;
  if (running && !session.starting) return startStretch({ stretch }, situation);
  const id = usualId(situation);
  const place = routineOf(id, language)?.stretches.indexOf(stretch.id ?? '') ?? -1;
  if (place < 0) return firstTurn({ stretch }, situation);
  return asking({ id, ask: { from: place + 1 } }, situation);
}

/** "My stretches without child's pose", "and open book twice": this time. */
export function withoutTurn(
  {
    stretch,
    also,
    often,
    sets,
    time,
  }: Partial<Record<'stretch' | 'also' | 'often' | 'sets' | 'time', Slot | undefined>>,
  situation: Situation,
): Decision {
  if (stretch?.id === undefined) return startStretch({ stretch }, situation);
  if (situation.running && !situation.session.starting)
    return skipOnceTurn(stretch, undefined, situation);
  const without = [stretch, also].flatMap((one) => one?.id ?? []);
  const times = Number(sets?.id);
  const isOften = often?.id !== undefined && times >= 1 && times <= MAX_SETS;
  const ms = time && requestedHoldMs(time.said);
  const isInAll = ms !== undefined && ms >= ROUTINE_LIMITS_MS.min && ms <= ROUTINE_LIMITS_MS.max;
  const ask = {
    without,
    ...(isOften && { often: { stretch: often.id ?? '', sets: times } }),
    ...(isInAll && { ms }),
  };
  return asking({ id: usualId(situation), ask }, situation);
}
