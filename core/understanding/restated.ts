import type { ActionIntent } from '../../models/intents.js';
import { isUrgent } from './verdict.js';

/** What may be wished, and put right before the sentence is over. No report is among them. */
const WISHES: ReadonlySet<string> = new Set<ActionIntent>([
  'LongerIntent',
  'ShorterIntent',
  'HalveIntent',
  'HoldIntent',
  'PreferHoldIntent',
  'FewStretchesIntent',
  'AllOfThemIntent',
  'InFullIntent',
  'RoutineIntent',
  'StartRoutineIntent',
  'StartStretchIntent',
  'FirstStretchIntent',
  'SameAgainIntent',
  'SkipStretchIntent',
  'SkipNextIntent',
  'SkipBothIntent',
  'SkipSideIntent',
  'LeaveOutBecauseIntent',
  'WithoutStretchIntent',
  'FromStretchIntent',
  'MoreGoesIntent',
  'LeaveOutIntent',
  'PutBackIntent',
  'AddToRoutineIntent',
  'BellIntent',
  'NoBellIntent',
  'JustTheBellIntent',
  'LessTalkingIntent',
  'MoreTalkingIntent',
  'SpeakSlowerIntent',
  'SpeakFasterIntent',
  'CountDownIntent',
  'NoCountIntent',
  'EasierIntent',
  'UsualWayIntent',
  'ThisOneAgainIntent',
  'SwitchSidesIntent',
  'LouderIntent',
  'RemindIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.PauseIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.StartOverIntent',
  'AMAZON.StopIntent',
]);

/** "No, leave it": nothing of what was wished. */
const TAKING_BACK: ReadonlySet<string> = new Set<ActionIntent>([
  'UndoIntent',
  'ForgetItIntent',
  'NeverMindIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NoIntent',
]);
const NEVER_MIND: ActionIntent = 'NeverMindIntent';
const HOLD: ActionIntent = 'HoldIntent';

/** What means nothing of its own without a slot. */
const OF_SOMETHING: ReadonlySet<string> = new Set<ActionIntent>([
  'RoutineIntent',
  'StartStretchIntent',
  'HoldIntent',
]);

/** Each must be this sure by itself. */
const SURE = 0.5;

interface Guessed {
  intent: string;
  confidence: number;
  slots: Readonly<Record<string, unknown>>;
}

/**
 * "Speak slower, no, I mean hold it longer": two wishes in one breath, of which the last counts, and
 * none if that only takes the first one back. Undefined if it isn't two wishes.
 */
export function restated<T extends Guessed>(
  words: string,
  between: RegExp,
  understood: (words: string) => T,
): T | undefined {
  for (const { index, 0: said } of [...words.matchAll(between)].toReversed()) {
    const before = understood(words.slice(0, index));
    // "I can't breathe, hang on, no, pause": no order takes that back.
    if (isUrgent(before.intent) && before.confidence >= SURE) return before;
    if (!WISHES.has(before.intent) || before.confidence < SURE) continue;
    const after = understood(words.slice(index + said.length));
    // A bare number needs what was said before it.
    const { seconds } = after.slots;
    if (after.confidence < SURE || seconds !== undefined) continue;
    if (TAKING_BACK.has(after.intent)) return { ...after, intent: NEVER_MIND };
    const isEmpty = Object.values(after.slots).every((slot) => slot === undefined);
    if (isEmpty && OF_SOMETHING.has(after.intent)) continue;
    if (WISHES.has(after.intent)) return ofThisOneToo(before, after);
  }
  return undefined;
}

/** "Do this one for thirty, no, forty seconds": the length that counts is of this one, too. */
function ofThisOneToo<T extends Guessed>({ slots: { thishold } }: T, after: T): T {
  const { hold, ...others } = after.slots;
  const isLength = thishold !== undefined && after.intent === HOLD && hold !== undefined;
  return isLength ? { ...after, slots: { ...others, thishold: hold } } : after;
}
