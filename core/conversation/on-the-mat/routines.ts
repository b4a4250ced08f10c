import { MY_ROUTINE, nameOf, OWN_ROUTINE, routineOf, stretchOf } from '../../content.js';
import { ROUTINE_LIMITS_MS } from '../../routine/planner.js';
import { promptTurn } from '../prompts.js';
import type { Decision, Situation, Turn } from '../turn.js';
import { minutes as minutesOf, requestedHoldMs, type Slot, seconds } from '../wishes.js';
import { asking, usualId } from './asking.js';
import { pauseTurn } from './controls.js';
import { inAllOnTheMat } from './in-all.js';
import { inPassing } from './in-passing.js';
import { restingOn, routineFor, together } from './named-round.js';
import { anotherTimeInAll } from './order.js';
import { insteadOf, using } from './refused.js';
import { restInTimeTurn } from './rest-in-time.js';
import { A_MOMENT_MS, startOf, startRoutine, startStretch, startWithHold } from './start.js';
import { startInTheMiddle } from './start-again.js';
import { whichRoutinesTurn } from './what-there-is.js';

/** "Do the floor one" to "shall I guide you through a floor rest?": what was offered, and not the usual round. */
function offeredByItsName(routine: Slot | undefined, { session, language }: Situation) {
  const offered = session.offer?.yes;
  if (routine === undefined || offered?.kind !== 'routine') return undefined;
  const stretch = stretchOf(offered.id, language);
  const said = routine.said.replace(language.words.aroundAName, '').trim();
  const names = [stretch?.name ?? '', ...(stretch?.synonyms ?? [])];
  return said !== '' && names.some((one) => one.split(' ').includes(said)) ? offered : undefined;
}

/** "The chair ones again" to "the neck and shoulder round again?", which was had in a chair: what was offered. */
function offeredThere(routine: Slot | undefined, { session, language }: Situation) {
  const offered = session.offer?.yes;
  if (!session.launchOffer || offered?.kind !== 'routine') return undefined;
  const place = routineOf(routine?.id ?? '', language);
  const only = offered.ask?.only;
  if (routine === undefined || place === undefined || only === undefined) return undefined;
  const there: readonly string[] = [...place.stretches, ...(place.more ?? [])];
  const isByName = place.name.endsWith(routine.said);
  return !isByName && only.every((id) => there.includes(id)) ? offered : undefined;
}

/** Who wants so long in the middle of it, in ms, is rather called away. */
const A_WHILE_MS = 300_000;

/** "Something for my neck", "give me five minutes", "not the bed one", "a ten minute routine in a chair for my neck". */
export function routineTurn(
  {
    routine,
    also,
    without,
    part,
    withoutPart,
    time: told,
    moment,
    minutes,
  }: Partial<
    Record<
      'routine' | 'also' | 'without' | 'part' | 'withoutPart' | 'time' | 'moment' | 'minutes',
      Slot | undefined
    >
  >,
  situation: Situation,
): Decision {
  const { running, session, language } = situation;
  const meant = offeredByItsName(routine, situation) ?? offeredThere(routine, situation);
  if (meant) return { kind: 'start', wish: meant, session };
  const its = stretchByThatName(routine, situation);
  if (its && !told && !part) return startStretch({ stretch: its }, situation);
  const [wished, other] = [
    routine?.id ?? restingOn([routine, part], language),
    also?.id,
    routineFor(part?.id, language),
  ].filter((one) => one !== undefined && one !== without?.id);
  const named = wished ?? insteadOf(without?.id, language);
  // "Something quick at my desk" names the round, and no time.
  const length = told ?? moment;
  const isVague = named !== undefined && requestedHoldMs(length?.said ?? '') === undefined;
  const time = isVague ? undefined : length;
  // "The ten minute one" is of ten minutes, and not of one.
  const corrected = time && Number(minutes?.said) > 1 ? inItsUnit(time, minutes) : undefined;
  if ((routine ?? part) && named === undefined && time === undefined)
    return whichRoutinesTurn(situation);
  const both =
    named === undefined || other === undefined ? undefined : together(named, other, language);
  // "The stretches in my chair": the place tells which, where they have none in common.
  const place = named === language.defaults.routine && !both ? other : undefined;
  const id = both?.id ?? place ?? named ?? usualId(situation);
  const out = using(withoutPart?.id, language);
  const ask = out.length > 0 ? { ...both?.ask, without: out } : both?.ask;
  const isOwn = id === OWN_ROUTINE || id === MY_ROUTINE;
  if (isOwn && time === undefined) return startRoutine({ routine }, situation);
  const offered = session.starting ? undefined : session.offer?.yes;
  const isOffered =
    offered?.kind === 'routine' && offered.id === id && (offered.ask?.ms ?? offered.ask?.only);
  if (time === undefined && !ask && isOffered) return startOf(offered, situation);
  if (time === undefined && isAskedForHere(part, id, situation))
    return inPassing('roundForThat', situation);
  if (time === undefined)
    return ask
      ? asking({ id, ask }, situation)
      : (startInTheMiddle(id, undefined, situation) ?? asking({ id }, situation));
  const ms = requestedHoldMs((corrected ?? time).said);
  if (ms === undefined) return refusing('timeUnclear', id, situation);
  if (corrected && ms < ROUTINE_LIMITS_MS.min) return startWithHold({ hold: corrected }, situation);
  const isHere = running !== undefined && !session.starting;
  // "Somebody is at my desk, one minute" names what is under way, and means a pause.
  if (isHere && named === running.run.id && ms <= A_MOMENT_MS) return pauseTurn(situation);
  if (running && !session.starting && named === undefined) {
    const inAll = anotherTimeInAll(ms, situation);
    // "Give me a minute" pauses; "I've only got a minute" shortens the round.
    const isWait = told === undefined && corrected === undefined && ms <= A_WHILE_MS;
    return inAll ?? (isWait ? pauseTurn(situation) : restInTimeTurn(ms, running, situation));
  }
  const isThis = isHere && (named === running.run.id || isGenericName(named, situation));
  const onTheWay = isThis && out.length === 0 ? inAllOnTheMat(time, situation) : undefined;
  if (onTheWay) return onTheWay;
  // "Can we do twenty seconds", before the start: no round is that short, but a hold is.
  if (ms < ROUTINE_LIMITS_MS.min && session.starting && named === undefined)
    return startWithHold({ hold: corrected ?? time }, situation);
  if (ms < ROUTINE_LIMITS_MS.min) return refusing('timeTooShort', id, situation);
  if (ms > ROUTINE_LIMITS_MS.max) return refusing('timeTooLong', id, situation);
  return asking({ id, ask: { ...ask, ms } }, situation);
}

/** "Do you have a stretch for the hips?", of a round that is for them and about to start. */
function isAskedForHere(part: Slot | undefined, id: string, { session, language }: Situation) {
  const { starting } = session;
  const isAbout = part !== undefined && starting?.kind === 'routine' && starting.id === id;
  return isAbout && routineFor(part.id, language) === id;
}

/** "The floor one", where floor rest is in the round that is under way: that stretch, and no other round. */
function stretchByThatName(
  routine: Slot | undefined,
  { running, session, language }: Situation,
): Slot | undefined {
  if (!routine || !running || session.starting || routine.id === running.run.id) return undefined;
  const wanted = routine.said.replace(language.words.aroundAName, '').trim();
  const isNamed = (id: string) => nameOf(id, language).split(' ').includes(wanted);
  const [id, other] = new Set(running.starts.map(({ stretch }) => stretch).filter(isNamed));
  return id === undefined || other ? undefined : { said: routine.said, id };
}

/** "Ten minutes, no, five" are minutes; "thirty seconds, no, forty" are seconds. */
function inItsUnit(time: Slot, number: Slot | undefined): Slot | undefined {
  const ms = requestedHoldMs(time.said) ?? 0;
  return ms < ROUTINE_LIMITS_MS.min ? seconds(number) : minutesOf(number);
}

/** "Eight minutes for the stretches", where so long in all was just asked about or ordered: of whichever round this is. */
function isGenericName(
  id: string | undefined,
  { session: { offer, order }, language }: Situation,
): boolean {
  const isOfTime = order === 'time' || (offer?.yes?.kind === 'anew' && offer.yes.ask?.ms);
  return id === language.defaults.routine && Boolean(isOfTime);
}

/** Says what can't be had, and offers the prompt's own time of the routine that was asked for. */
function refusing(
  prompt: 'timeUnclear' | 'timeTooShort' | 'timeTooLong',
  id: string,
  situation: Situation,
): Turn {
  const turn = promptTurn(prompt, situation);
  const ms = {
    timeUnclear: 5 * ROUTINE_LIMITS_MS.min,
    timeTooShort: ROUTINE_LIMITS_MS.min,
    timeTooLong: ROUTINE_LIMITS_MS.max,
  }[prompt];
  const yes = { kind: 'routine', id, ask: { ms } } as const;
  return { ...turn, session: { ...turn.session, offer: { yes } } };
}
