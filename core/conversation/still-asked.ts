import type { SessionMove } from '../memory/move.js';
import { isOpen, sayingUnset } from './crossed.js';
import { promptTurn, sayOf } from './prompts.js';
import { isAskedOfNumbness } from './safety/numbness.js';
import { type Decision, type Question, type Situation, type Turn, textOf, words } from './turn.js';

/** What is only told, so that the question before it is still open. */
const TOLD =
  /^(?:(?:answer|more|simply|follow-up|form):.*|sources|not-known|not-yet|which-stretches|which-routines|describe-stretch|who-should-not|progress|days-in-a-row|yesterday|altogether|last-stretch|feels-better|about-plan|what-i-keep|not-a-doctor|hello|thanks|louder|complaint)$/;

/** What is asked about a danger has rules of its own. */
const OF_A_DANGER: readonly string[] = [
  'newWeakness',
  'cannotGetUp',
] satisfies SessionMove['kind'][];

/** What a yes to it does, so that it is asked more than once. */
const TO_BE_DONE: readonly string[] = [
  'remind',
  'cancelReminders',
  'forget',
  'plan',
  'anew',
  'report',
] satisfies SessionMove['kind'][];

/** After so many misses in a row the question is given up. */
const MOST_MISSES = 2;

/**
 * The one place where a question is kept that wasn't answered: over a miss, a filler, a pause for
 * thought and help it is asked again, and once over a question in between. What the answer will be
 * about is kept with it.
 */
export function stillAsked(intent: string, decision: Decision, situation: Situation): Decision {
  const { session, narrating } = situation;
  const { question } = session.said ?? {};
  if (decision.kind !== 'turn' || question === undefined || narrating) return decision;
  if (decision.leaves || decision.shows?.kind === 'report') return decision;
  if (OF_A_DANGER.includes(session.offer?.yes?.kind ?? '') || isAskedOfNumbness(situation))
    return decision;
  if (isTakingTime(intent, decision, situation))
    return asking(promptTurn('noHurry', situation), situation);
  if (!isPending(situation)) return decision;
  if (isStillOffered(decision, situation)) return asking(decision, situation);
  if (intent === 'AMAZON.HelpIntent') return helping(decision, situation);
  if (isExplained(intent, decision, situation) || intent === 'HelloIntent')
    return asking(decision, situation);
  if (isMissed(intent, decision)) return missed(decision, situation);
  return TOLD.test(decision.did) ? crossed(decision, situation) : decision;
}

/** "Um", "give me a moment": nobody has answered yet. On the mat "wait" waits in the pose. */
function isTakingTime(intent: string, { did }: Turn, situation: Situation): boolean {
  const isFree = !isOnTheMat(situation);
  if (intent === 'ThinkingIntent') return isFree || isPending(situation);
  if (did !== 'nothing-running') return false;
  return intent === 'WaitIntent' || (intent === 'AMAZON.PauseIntent' && isPending(situation));
}

/** Whether it matters what is answered. On the mat only what was asked instead of the way back. */
function isPending(situation: Situation): boolean {
  const { said, offer, choices, askedStretches, askedTimes } = situation.session;
  if (said?.question?.needed) return true;
  if (isOnTheMat(situation)) return false;
  const isFree = offer?.yes?.kind === 'prompt' && offer.yes.id === 'help';
  const isOffered = offer?.yes !== undefined && !isFree;
  return isOffered || choices.length > 0 || askedStretches || askedTimes;
}

function isOnTheMat({ session: { starting, playback }, running }: Situation): boolean {
  return running !== undefined || starting !== undefined || playback?.state === 'narrating';
}

/** Something is done for the answer, and not only told. */
function isToBeDone({ session }: Situation): boolean {
  const { said, offer, justSet, askedStretches, askedTimes, order } = session;
  const isOfAReminder = askedTimes || (order === 'reminder' && said?.question?.needed);
  const isAbout = isOfAReminder || askedStretches || justSet !== undefined;
  return isAbout || TO_BE_DONE.includes(offer?.yes?.kind ?? '');
}

/** "It's just stiff, nothing serious", "do I have to do all of them?", to stretches that were offered: that is no answer to them. */
function isExplained(intent: string, { did }: Turn, situation: Situation): boolean {
  const isOffered = situation.session.offer?.yes?.kind === 'routine' && !isOnTheMat(situation);
  const isNoAnswer = (intent === 'FalseAlarmIntent' && did === 'never-mind') || did === 'up-to-you';
  return isNoAnswer && isOffered;
}

/** "What did I do yesterday?", to the round in bed: what is told offers the usual round, and that one was offered. An answer offers what it is about. */
function isStillOffered({ did, session, say }: Turn, situation: Situation): boolean {
  const { routine: usual } = situation.language.defaults;
  const [before, now] = [situation.session.offer?.yes, session.offer?.yes];
  if (before?.kind !== 'routine' || now?.kind !== 'routine') return false;
  const isOther = before.id !== usual && now.id === usual;
  // After a round it is another one that is asked for.
  const isOver = situation.session.playback?.state === 'ended';
  const isTold = (TOLD.test(did) && !did.includes(':')) || did === 'nothing-running';
  return (isOther || isOver) && say.kind === 'words' && !isOnTheMat(situation) && isTold;
}

function isMissed(intent: string, { did }: Turn): boolean {
  return did === 'miss' || intent === 'OtherThingIntent';
}

/** The first time it is simply asked again, and then with an example of an answer. */
function missed(turn: Turn, situation: Situation): Turn {
  const { misses, said } = situation.session;
  const most = isToBeDone(situation) ? MOST_MISSES : 1;
  if (misses >= most) return isOpen(situation) ? sayingUnset(turn, situation) : turn;
  const again = asking(turn, situation);
  const help = misses > 0 ? (said?.question?.reprompt ?? '') : '';
  const text = `${sayOf('missedOnTheMat', situation)} ${help}`.trim();
  const isMiss = turn.did === 'miss' && turn.session.misses > 0;
  return {
    ...again,
    ...(isMiss && {
      say: words(text),
      question: again.question && saidAlready(again.question, help, situation),
    }),
    session: { ...again.session, misses: misses + 1 },
  };
}

/** After an example that was given already, silence gets no second one. */
function saidAlready(question: Question, help: string, situation: Situation): Question {
  const isSaid = help === question.reprompt;
  return isSaid ? { ...question, reprompt: sayOf('orNeverMind', situation) } : question;
}

/** What can be said to the question, instead of all that there is. */
function helping(turn: Turn, situation: Situation): Turn {
  const { reprompt } = situation.session.said?.question ?? {};
  if (reprompt === undefined || !isToBeDone(situation)) return turn;
  const again = asking(turn, situation);
  const question = again.question && saidAlready(again.question, reprompt, situation);
  return { ...again, say: words(reprompt), question };
}

/** Something else was asked, and answered; a second time it is left at that. */
function crossed(turn: Turn, situation: Situation): Turn {
  const { question } = situation.session.said ?? {};
  const isLeft = question?.crossed || !question?.needed || !isToBeDone(situation);
  if (isLeft || turn.say.kind !== 'words' || turn.session.starting) return turn;
  return asking(turn, situation, { crossed: true });
}

/** The turn ends with the question that was asked before, and all that belongs to it. */
function asking(turn: Turn, { session }: Situation, how: Partial<Question> = {}): Turn {
  const { said, offer, choices, order, justSet, remindersTold } = session;
  const { askedTimes, askedDays, askedAt, askedStretches, ownTold } = session;
  const { ask = '', reprompt = '' } = said?.question ?? {};
  const asked = { askedTimes, askedDays, askedAt, askedStretches, ownTold };
  const kept = { offer, choices, order, justSet, remindersTold, ...asked };
  return {
    ...turn,
    say: words(textOf(turn.say)),
    question: { ask, reprompt, needed: said?.question?.needed ?? false, ...how },
    session: { ...turn.session, ...kept, topic: turn.session.topic },
  };
}
