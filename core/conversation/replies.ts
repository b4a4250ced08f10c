import { stretchOf } from '../content.js';
import type { SessionMove } from '../memory/move.js';
import type { Session } from '../memory/session.js';
import { dayOf } from './calendar.js';
import { perform } from './moves.js';
import { meansTheStart } from './on-the-mat/before-the-start.js';
import { isWaitingForADoctor, laterTurn } from './on-the-mat/beside-a-routine.js';
import { inPlaceTurn, resumeTurn, startOverTurn } from './on-the-mat/controls.js';
import { enter, resume } from './on-the-mat/enter.js';
import { offeredAgain } from './on-the-mat/going-back.js';
import { inPassing } from './on-the-mat/in-passing.js';
import { farewell } from './on-the-mat/narrate.js';
import { anothersPlaceTurn } from './on-the-mat/set-aside.js';
import { isJustSet } from './on-the-mat/settings.js';
import { nextTurn } from './on-the-mat/skip.js';
import { startRoutine } from './on-the-mat/start.js';
import { promptTurn } from './prompts.js';
import { repeat } from './repeat.js';
import { onlyOneDeniedTurn } from './safety/notice.js';
import { nothingHurtsTurn } from './safety/pain.js';
import { takenBackTurn } from './safety/taken-back.js';
import { neverMindTurn, takeLastBack } from './taking-back.js';
import type { Decision, Situation, Turn } from './turn.js';
import type { Slot } from './wishes.js';

/** "Yes" to what was asked; what was read back is done. In a narration it means "I hear you". */
export function yes(situation: Situation): Decision {
  const { running, narrating, session } = situation;
  if (narrating && running)
    return enter(running, { placeMs: running.placeMs, did: 'go-on' }, situation);
  const move = session.offer?.yes;
  if (isOnlyMore(move) && session.playback === undefined && isWaitingForADoctor(situation))
    return laterTurn(situation);
  if (move === undefined && running) return resume(running, situation);
  if (move === undefined) return promptTurn(session.quiet ? 'helpQuietly' : 'yesToWhat', situation);
  if (move.kind === 'remind')
    return {
      kind: 'setReminders',
      times: move.times,
      before: [...(move.before ?? []), ...(move.instead ?? [])],
    };
  return move.kind === 'forget' ? move : perform(move, situation);
}

/** "Yeah, go on then" to "is there anything else?": on with what waits for a doctor's word, which is asked for. */
function isOnlyMore(move: SessionMove | undefined): boolean {
  return move === undefined || (move.kind === 'prompt' && move.id === 'help');
}

/** What may be had or not; a danger, or the way back into a pose, is no such thing. */
const OFFERED: readonly string[] = [
  'routine',
  'answer',
  'more',
  'plan',
  'remind',
  'cancelReminders',
  'forget',
] satisfies SessionMove['kind'][];

/** "Next", "skip it": to "another round?" and what else is offered it is a no. */
export function next(situation: Situation): Decision {
  const { running, session } = situation;
  if (isPassingTheNotice(situation)) return startRoutine({}, situation);
  const isFree = running === undefined && !session.starting;
  return isFree && OFFERED.includes(session.offer?.yes?.kind ?? '')
    ? no(situation)
    : nextTurn(situation);
}

/** "Skip it", once the notice was heard: on with it. Where something was told or warned of, it is no yes. */
function isPassingTheNotice(situation: Situation): boolean {
  const { conditions, quiet, warned, said } = situation.session;
  const isAsked = said?.question !== undefined && !quiet && warned === undefined;
  return isAsked && conditions.length === 0 && meansTheStart(situation);
}

/** What a yes to it reports, or what nothing but a yes allows. */
const ALARMING: readonly string[] = [
  'report',
  'cannotGetUp',
  'newWeakness',
  'seen',
  'untold',
] satisfies SessionMove['kind'][];

/** "I'm ready", "start now" cuts a gap short; to a question it is a yes; where nothing is asked or under way, or only whether to hear more, it starts. */
export function ready(situation: Situation): Decision {
  const { narrating, running, session } = situation;
  if (narrating || isWaitedFor(situation)) return inPlaceTurn(situation);
  // "Let's do it", once one's own was read back, says that it's right, and wants it.
  if (session.ownTold && !running && !session.starting) return startRoutine({}, situation);
  if (session.playback === undefined && !session.starting && isWaitingForADoctor(situation))
    return laterTurn(situation);
  // "I'm up" answers "can't you get up?", and never confirms a danger, that a doctor agreed, or that nothing is wrong.
  if (ALARMING.includes(session.offer?.yes?.kind ?? '')) return no(situation);
  const asked = session.offer?.yes;
  const isMore = asked?.kind === 'answer' || asked?.kind === 'more';
  const isFree = asked === undefined || isMore || (asked.kind === 'prompt' && asked.id === 'help');
  return isFree && running === undefined && (!session.quiet || isOnlyACondition(session))
    ? startRoutine({}, situation)
    : yes(situation);
}

/** A condition was told, and nothing worse: the start itself asks for a doctor's word. */
function isOnlyACondition({ conditions, warned, sore }: Session): boolean {
  return conditions.length > 0 && warned === undefined && sore.length === 0;
}

/**
 * "None of them": nothing of the notice applies; to any other question it is a no. "No osteoporosis"
 * denies one of several, and may have been "I've osteoporosis": it doesn't start anything yet.
 */
export function none(denied: Slot | undefined, situation: Situation): Decision {
  const { starting } = situation.session;
  const back = denied && takenBackTurn(denied, situation);
  if (back) return back;
  if (denied?.id !== undefined && starting) return onlyOneDeniedTurn(starting, situation);
  if (denied?.id !== undefined) return inPassing('neverMind', situation);
  if (situation.narrating) return notToYou(situation);
  return starting ? yes(situation) : no(situation);
}

/** After "wait", once all about the way in was told; who was tipped back has come all the way up since. */
function isWaitedFor({ session, running, language }: Situation): boolean {
  const { playback } = session;
  if (playback?.state !== 'standing' || !playback.paused || running === undefined) return false;
  const { cue, timeline, placeMs } = running;
  const untold = timeline.cues.find(({ endMs, kind }) => endMs > placeMs && kind !== 'gap');
  const isOnTheWayIn = cue.kind !== 'hold' && untold?.kind === 'hold';
  return isOnTheWayIn && stretchOf(cue.stretch, language)?.notice === undefined;
}

/** "No": in a narration, is it to pause or to stop? After a setting, it takes that back. */
export function no(situation: Situation): Decision {
  const { session, narrating, nowMs } = situation;
  if (isJustSet(situation)) return takeLastBack(situation);
  if (narrating) return pauseOrStopTurn(situation);
  const decision = declined(situation);
  if (!session.launchOffer || decision.kind !== 'turn') return decision;
  const refused = dayOf(nowMs);
  return {
    ...decision,
    keep: { change: (person) => ({ ...person, refused }), quietly: true },
  };
}

function pauseOrStopTurn(situation: Situation): Turn {
  const turn = promptTurn('pauseOrStop', situation);
  return {
    ...turn,
    session: {
      ...turn.session,
      offer: { yes: { kind: 'pause' }, no: goOnHere(situation) },
      choices: [{ kind: 'pause' }, farewell],
    },
  };
}

function goOnHere({ running }: Situation): SessionMove {
  return { kind: 'goOn', placeMs: running?.placeMs ?? 0, lead: { id: 'leadBack' } };
}

/** Declines the offer; "no" to "is there anything else?" ends the conversation. */
function declined(situation: Situation): Decision {
  const { offer } = situation.session;
  if (offer?.no) return perform(offer.no, situation);
  const isOver = offer?.yes?.kind === 'prompt' && offer.yes.id === 'help';
  return promptTurn(isOver ? 'goodbye' : 'declined', situation);
}

/** A round of another time waits, and something of it was told: "do it again" is that round, and not the words. */
function isBackAtAPlace({ session, running, narrating, sessionId }: Situation): boolean {
  const { topic, offer } = session;
  const isOfAnotherTime = running !== undefined && running.round.session !== sessionId;
  const isAsked = offer?.yes?.kind === 'goOn' && offer.no?.kind !== 'setAside';
  return isOfAnotherTime && !narrating && isAsked && topic === undefined;
}

/** "Again": to "another round?" or "the bed round again?" it is a yes, and else the last words. */
export function again(situation: Situation): Decision {
  const { playback, offer } = situation.session;
  if (isBackAtAPlace(situation)) return startOverTurn(situation);
  const isOver = playback?.state === 'ended' && offer?.yes?.kind === 'routine';
  return isOver ? resumeTurn(situation) : (offeredAgain(situation) ?? repeat(situation));
}

/** "Not you", "nothing": the routine goes on without a word; to a question on the mat it is a no, and none had to come out of the pose. */
export function notToYou(situation: Situation): Decision {
  const { running, narrating, session } = situation;
  if (session.starting) return neverMindTurn(situation);
  const another = anothersPlaceTurn(situation);
  if (another) return another;
  if (!narrating || running === undefined)
    return nothingHurtsTurn(situation) ?? onAfterMishearing(situation) ?? no(situation);
  return enter(running, { placeMs: running.placeMs, did: 'go-on' }, situation);
}

/** Nobody meant what a pose was left for, or what is asked in the middle of it: on with it. What they paused stays so, and a danger has to be clear. */
function onAfterMishearing(situation: Situation): Turn | undefined {
  const { running, session } = situation;
  const { playback, offer } = session;
  const asked = offer?.yes?.kind;
  if (running === undefined || playback?.state !== 'standing') return undefined;
  const isOpen = !playback.paused && (asked === undefined || asked === 'goOn');
  return isOpen || asked === 'cannotGetUp' ? resume(running, situation) : undefined;
}
