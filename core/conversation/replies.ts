import type { PromptId } from '../../models/languages.js';
import { stretchOf } from '../content.js';
import type { Session, SessionMove } from '../memory/session.js';
import { lastInstruction } from '../routine/lead-ins.js';
import { answerTurn } from './answers.js';
import { dayOf } from './calendar.js';
import { notNowTurn, withoutWish } from './on-the-mat/before-the-start.js';
import { laterTurn } from './on-the-mat/beside-a-routine.js';
import { isEndedBy, undoTurn } from './on-the-mat/changes.js';
import { isTippedBack, wayUpTurn } from './on-the-mat/coming-up.js';
import { inPlaceTurn, pauseTurn, resumeTurn, waitTurn } from './on-the-mat/controls.js';
import { enter, goOnTurn, resume } from './on-the-mat/enter.js';
import { inPassing } from './on-the-mat/in-passing.js';
import { cancelledTurn, farewellTurn } from './on-the-mat/kept-place.js';
import { farewell } from './on-the-mat/narrate.js';
import { anewTurn } from './on-the-mat/order.js';
import { setAsideTurn } from './on-the-mat/set-aside.js';
import { asBefore, isJustSet, takeBackTurn } from './on-the-mat/settings.js';
import { orderOf, startRoutine } from './on-the-mat/start.js';
import { startPlanTurn } from './plan.js';
import { isPromptId, promptTurn } from './prompts.js';
import { readBackTurn } from './reminders/read-back.js';
import { cannotGetUpTurn } from './safety/cannot-get-up.js';
import { conditionTurn } from './safety/condition-told.js';
import { declinedTurn, onlyOneDeniedTurn } from './safety/notice.js';
import { anythingNumbTurn, notNumbTurn } from './safety/numbness.js';
import { cannotTurn } from './safety/ordinary.js';
import { nothingHurtsTurn } from './safety/pain.js';
import { reportTurn } from './safety/reports.js';
import { takenBackTurn } from './safety/taken-back.js';
import { onlyThatPartTurn } from './safety/withdrawn.js';
import { type Decision, type Situation, type Turn, words } from './turn.js';
import type { Slot } from './wishes.js';

/** Goes where an offer or a choice leads. */
export function perform(move: SessionMove, situation: Situation): Decision {
  const { session } = situation;
  switch (move.kind) {
    case 'answer':
      return answerTurn(move.id, 'say', situation);
    case 'more':
      return answerTurn(move.id, 'more', situation);
    case 'routine':
      return { kind: 'start', wish: move, session: { ...session, order: orderOf(move) } };
    case 'seen': {
      const { wish } = move;
      return {
        kind: 'start',
        wish,
        session: { ...session, order: orderOf(wish), doctorAgreed: true },
      };
    }
    case 'goOn':
      return goOnTurn(move, situation);
    case 'pause':
      return pauseTurn(situation);
    case 'wait':
      return waitTurn(situation);
    case 'setAside':
      return setAsideTurn(situation);
    case 'notNow':
      return notNowTurn(situation);
    case 'later':
      return laterTurn(situation);
    case 'anew':
      return anewTurn(move.ask, situation);
    case 'advice':
      return declinedTurn(move.id, situation);
    case 'report':
      return reportTurn(move.level, situation);
    case 'onlyThatPart':
      return onlyThatPartTurn(situation);
    case 'newWeakness':
      return reportTurn('emergency', situation);
    case 'anythingNumb':
      return anythingNumbTurn(situation);
    case 'notNumb':
      return notNumbTurn(situation);
    case 'cannot':
      return cannotTurn(situation);
    case 'told':
      return conditionTurn(
        move.conditions.map((id) => ({ said: '', id })),
        situation,
      );
    case 'cannotGetUp':
      return cannotGetUpTurn(situation);
    case 'remind':
      return readBackTurn(move.times, situation, move);
    case 'cancelReminders':
      return { kind: 'cancelReminders', which: { rings: move.rings } };
    case 'plan':
      return startPlanTurn(situation);
    case 'forget':
      return promptTurn('forgetMe', situation);
    case 'prompt':
      if (move.id === farewell.id) return farewellTurn(situation);
      return promptMoveTurn(move, situation);
  }
}

function promptMoveTurn(
  { id, routine }: Extract<SessionMove, { kind: 'prompt' }>,
  situation: Situation,
): Turn {
  const turn = promptTurn(promptOf(id, situation), situation);
  if (routine === undefined) return turn;
  return {
    ...turn,
    session: { ...turn.session, offer: { yes: { kind: 'routine', id: routine } } },
  };
}

/** After a warning, help names no stretches. */
function promptOf(id: string, { session, language }: Situation): PromptId {
  const known = isPromptId(id, language) ? id : 'help';
  return known === 'help' && session.quiet ? 'helpQuietly' : known;
}

/** "Yes" to what was asked; what was read back is done. In a narration it means "I hear you". */
export function yes(situation: Situation): Decision {
  const { running, narrating, session } = situation;
  if (narrating && running)
    return enter(running, { placeMs: running.placeMs, did: 'go-on' }, situation);
  const move = session.offer?.yes;
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

/** What a yes to it reports, or what nothing but a yes allows. */
const ALARMING: readonly string[] = [
  'report',
  'cannotGetUp',
  'newWeakness',
  'seen',
] satisfies SessionMove['kind'][];

/** "I'm ready", "start now" cuts a gap short; to a question it is a yes; where nothing is asked or under way, or only whether to hear more, it starts. */
export function ready(situation: Situation): Decision {
  const { narrating, running, session } = situation;
  if (narrating || isWaitedFor(situation)) return inPlaceTurn(situation);
  // "I'm up" answers "can't you get up?", and never confirms a danger, or that a doctor agreed.
  if (ALARMING.includes(session.offer?.yes?.kind ?? '')) return no(situation);
  const asked = session.offer?.yes;
  const isMore = asked?.kind === 'answer' || asked?.kind === 'more';
  const isFree = asked === undefined || isMore || (asked.kind === 'prompt' && asked.id === 'help');
  return isFree && running === undefined && !session.quiet
    ? startRoutine({}, situation)
    : yes(situation);
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

/** What was just set, or changed, as it was before. */
function takeLastBack(situation: Situation): Decision {
  const isChange = situation.session.justSet?.what === 'change';
  return isChange ? undo(situation) : takeBackTurn(situation);
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

/** "Never mind" about a setting takes it back, about our question leaves it; else it is only polite. */
export function neverMindTurn(situation: Situation): Decision {
  if (isJustSet(situation)) return takeLastBack(situation);
  if (isAskedAside(situation)) return promptTurn('declined', situation);
  return nothingHurtsTurn(situation) ?? inPassing('neverMind', situation);
}

/**
 * "Cancel": a setting just made, our own question, or else the whole session; so said twice, it
 * leaves. Alexa may send it for "never mind", too, so it says if the place is kept (`keeps`).
 */
export function cancel(keeps: boolean, situation: Situation): Decision {
  const isSmall = isJustSet(situation) || isAskedAside(situation);
  return isSmall ? neverMindTurn(situation) : cancelledTurn(keeps, situation);
}

/** Whether a question is open about reminders, or about what is kept. */
function isAskedAside({ session: { offer, askedTimes } }: Situation): boolean {
  return askedTimes || offer?.yes?.kind === 'remind' || offer?.yes?.kind === 'forget';
}

/** "Undo": what was just set, or else the last jump. */
export function undo(situation: Situation): Decision {
  const untold = takenBackTurn(undefined, situation);
  if (untold) return untold;
  const { running, session } = situation;
  const { justSet, justReminded, remindedBefore, undo: last } = session;
  if (remindedBefore.length > 0)
    return { kind: 'setReminders', times: remindedBefore, before: justReminded };
  if (justReminded.length > 0) return { kind: 'cancelReminders', which: { rings: justReminded } };
  const usual = withoutWish(situation);
  if (usual) return usual;
  const isSetting = justSet ? justSet.what !== 'change' : last?.of === 'setting';
  if (isSetting) return takeBackTurn(situation);
  const isChange = last?.of === 'change' && running;
  return isChange && !isEndedBy(last, running, situation)
    ? asBefore('takenBack', situation)
    : undoTurn(situation);
}

/** "Again": to "another round?" it is a yes, and else the last words. */
export function again(situation: Situation): Decision {
  const { playback, offer } = situation.session;
  const isOver = playback?.state === 'ended' && offer?.yes?.kind === 'routine';
  return isOver ? resumeTurn(situation) : repeat(situation);
}

/** "Not you", "nothing": the routine goes on without a word; to a question on the mat it is a no. */
export function notToYou(situation: Situation): Decision {
  const { running, narrating, session } = situation;
  if (session.starting) return neverMindTurn(situation);
  if (!narrating || running === undefined) return nothingHurtsTurn(situation) ?? no(situation);
  return enter(running, { placeMs: running.placeMs, did: 'go-on' }, situation);
}

/** "Forget it", "cancel that": on the mat, or before the start, what was just said, else all of it. */
export function forgetIt(keeps: boolean, situation: Situation): Decision {
  const { running, session } = situation;
  return running || session.starting ? neverMindTurn(situation) : cancel(keeps, situation);
}

/** "What did you say?": the last words again; in a narration, the instruction that was cut off. */
export function repeat(situation: Situation): Decision {
  const { session, running, narrating } = situation;
  if (narrating && running && isTippedBack(running, situation.language))
    return wayUpTurn(running, situation);
  if (narrating && running) {
    const { lastHeard } = running;
    const isSmall = lastHeard?.id === 'leadSaid' && lastHeard.small;
    const lead = lastHeard === undefined || isSmall ? ({ id: 'leadRepeat' } as const) : lastHeard;
    return enter(running, { placeMs: running.placeMs, lead, did: 'repeat' }, situation);
  }
  if (session.said === undefined) return promptTurn('nothingToRepeat', situation);
  if (session.said.small) return beforeSmallWords(session.said, situation);
  const { text, question } = session.said;
  const { playback, offer } = session;
  const isQuiet = playback?.state === 'standing' && playback.paused && offer?.yes?.kind === 'goOn';
  const again = question && { ...question, needed: !isQuiet };
  return {
    kind: 'turn',
    did: 'repeat',
    say: words(text),
    question: again,
    placeTold: true,
    session,
  };
}

/** After a miss or "you're welcome": what was told before, or else the last instruction of the pose. */
function beforeSmallWords(
  { text, question }: NonNullable<Session['said']>,
  { session, running, language }: Situation,
): Turn {
  const { lastTold } = session;
  const turn = { kind: 'turn', did: 'repeat', small: true } as const;
  if (lastTold && !(lastTold.narrated && running)) {
    const { text, question, offer } = lastTold;
    return { ...turn, say: words(text), question, session: { ...session, offer } };
  }
  const instruction = running && lastInstruction(running.cue, running.timeline, language);
  return { ...turn, say: words(instruction || text), question, session };
}
