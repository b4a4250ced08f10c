import { questionOf, sayOf } from './prompts.js';
import type { Decision, Situation, Turn } from './turn.js';

/** What is said to a reminder that was read back, or about reminders. Anything else crosses it. */
const ABOUT_IT: readonly string[] = [
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.FallbackIntent',
  'AgainIntent',
  'NoneIntent',
  'NeverMindIntent',
  'AMAZON.CancelIntent',
  'ForgetItIntent',
  'NotToYouIntent',
  'ReadyIntent',
  'YouChooseIntent',
  'UndoIntent',
  'CorrectionIntent',
  'HoldIntent',
  'OtherThingIntent',
  'ThinkingIntent',
  'AMAZON.HelpIntent',
  'OtherOneIntent',
  'RemindIntent',
  'ListRemindersIntent',
  'CancelRemindersIntent',
  'MoveReminderIntent',
  'ForgetMeIntent',
];

/** A reminder that was read back isn't dropped without a word when something else is said: it is asked for once more, and after that told that it isn't set. */
export function notDropped(intent: string, decision: Decision, situation: Situation): Decision {
  const { offer } = situation.session;
  const isAbout = ABOUT_IT.includes(intent) || isDeclinedBy(intent, situation);
  const isCrossed = isOpen(situation) && !isAbout;
  if (!isCrossed || decision.kind !== 'turn' || !isAboutSomethingElse(decision)) return decision;
  const { yes } = offer ?? {};
  const wasAskedAgain = situation.session.said?.question?.ask === askedAgain(situation)?.ask;
  if (wasAskedAgain) return sayingUnset(decision, situation);
  const session = { ...decision.session, order: situation.session.order, offer: { yes } };
  return { ...decision, question: askedAgain(situation), session };
}

/** "Skip it" is a no where there is no stretch to skip. */
function isDeclinedBy(intent: string, { running, session }: Situation): boolean {
  return intent === 'AMAZON.NextIntent' && running === undefined && !session.starting;
}

/** Whether a reminder was read back, and not answered yet. */
export function isOpen({ session: { offer } }: Situation): boolean {
  return offer?.yes?.kind === 'remind';
}

/** A question that something hangs on comes first, and so do warnings and goodbyes. */
function isAboutSomethingElse({ say, question, leaves, shows, session }: Turn): boolean {
  const isAsking = question?.needed || session.starting !== undefined;
  return (
    say.kind !== 'narration' && !isAsking && !leaves && shows?.kind !== 'report' && !session.quiet
  );
}

function askedAgain(situation: Situation) {
  return questionOf('stillToSet', situation);
}

/** What was read back isn't set, and that is said. */
export function sayingUnset(turn: Turn, situation: Situation): Turn {
  const { say } = turn;
  if (say.kind === 'narration') return turn;
  return { ...turn, say: { ...say, text: `${say.text} ${sayOf('leftUnset', situation)}` } };
}
