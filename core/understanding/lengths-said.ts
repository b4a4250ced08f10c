import type { ActionIntent } from '../../models/intents.js';
import type { LengthPatterns } from '../../models/patterns.js';
import type { Reading } from '../../models/reading.js';
import { type Amount, amounts } from './durations.js';
import {
  corrected,
  FEWEST_CLEAR,
  FEWEST_SECONDS,
  held,
  iso,
  isoOf,
  type LengthSaid,
  MINUTE_S,
  shapeOf,
  withUnit,
} from './length-shapes.js';

/** What a length is mistaken for. No report is among them: what the words say of a length never overrides one. */
const GUESSES: ReadonlySet<string> = new Set<string>([
  'HoldIntent',
  'LongerIntent',
  'ShorterIntent',
  'HalveIntent',
  'CorrectionIntent',
  'FewStretchesIntent',
  'FinishInIntent',
  'RoutineIntent',
  'StartRoutineIntent',
  'LengthOfHoldIntent',
  'LongFollowUpIntent',
  'TimeLeftIntent',
  'WholeTimeIntent',
  'AddReminderIntent',
  'MoveReminderIntent',
  'UndoIntent',
  'WaitIntent',
  'EasierIntent',
  'StartStretchIntent',
  'DifferentOneIntent',
  'OtherThingIntent',
  'AMAZON.PauseIntent',
  'AMAZON.NoIntent',
  'AMAZON.YesIntent',
  'AMAZON.FallbackIntent',
]);

/** What "make it ten minutes" is mistaken for, though it has neither "later" nor "shorter" in it. */
const MISTAKEN: ReadonlySet<string> = new Set<ActionIntent>([
  'MoveReminderIntent',
  'AddReminderIntent',
  'ShorterIntent',
  'LongerIntent',
  'FinishInIntent',
  'AMAZON.FallbackIntent',
]);

const LONGER: ActionIntent = 'LongerIntent';
/** What "make it longer" adds to a hold, in s. */
const STEP_S = 10;

const A_HOLD: ActionIntent = 'HoldIntent';
const OF_A_HOLD: ReadonlySet<string> = new Set<ActionIntent>([A_HOLD, 'CorrectionIntent']);
/** "I can't hold sixty, do thirty" has both. */
const PUT_RIGHT = 'CorrectionIntent';
const CANNOT_DO: ActionIntent = 'CannotUnclearIntent';

/** "Do this one twice", and "do this one for thirty". */
const SO_OFTEN: ActionIntent = 'MoreGoesIntent';

/** "How long should I do that for?", and the length of the whole, are asked. */
const ABOUT_AN_ANSWER: ActionIntent = 'LongFollowUpIntent';
const HOW_LONG_IN_ALL: ActionIntent = 'WholeTimeIntent';

/** No hold is longer. */
const MOST_OF_A_HOLD_S = 300;
/** "A bit shorter, like ten seconds" takes so much off; more is rather the new length. */
const MOST_TAKEN_OFF_S = 15;

/** What lengths are read by. */
export interface LengthsRead {
  values: Pick<Reading, 'numbers' | 'lengths'>;
  lengths: LengthPatterns;
}

/** What the words say of a length, if they leave no doubt; the last that is wished counts. */
export function lengthSaid(
  guess: string,
  said: string,
  { values, lengths: by }: LengthsRead,
  /** Whether it names a part of the body, a round or a stretch. */
  names = false,
): LengthSaid | undefined {
  const isKnown = GUESSES.has(guess) || guess === CANNOT_DO || guess === SO_OFTEN;
  if (!isKnown || by.reminder.test(said)) return undefined;
  const words = said.replace(...by.spelledOut);
  const all = amounts(words, values);
  const last = all.at(-1);
  if (last === undefined && guess === LONGER && by.longerHold.test(words))
    return { intent: LONGER, values: { hold: iso(STEP_S) } };
  if (last === undefined || all.some(({ unit = 0 }) => unit > MINUTE_S)) return undefined;
  const shape = shapeOf(words, all, by);
  if (guess === CANNOT_DO) return judged(shape, all, by);
  const clear = withUnit(last, all);
  if (by.notThatUnit.test(shape)) return { intent: 'CorrectionIntent', values: held(clear) };
  if (guess === ABOUT_AN_ANSWER) return undefined;
  const brought = by.broughtTo.exec(shape);
  if (brought) return broughtTo(brought, clear);
  if (guess === A_HOLD && all.length === 1 && by.each.test(words) && by.wished.test(shape))
    return { intent: A_HOLD, values: { ...held(clear), stretch: by.each.exec(words)?.[0] ?? '' } };
  if (isOfThis(shape, by) && !by.added.test(words))
    return { intent: A_HOLD, values: { thishold: isoOf(clear) } };
  if (guess === SO_OFTEN) return undefined;
  if (by.kept.test(shape)) return { intent: 'CorrectionIntent', values: corrected(clear) };
  if (by.asked.test(shape) || by.othersTold.test(shape)) return asked(shape, last, words, by);
  if (by.changed.test(shape)) return changed(shape, clear, by);
  if (OF_A_HOLD.has(guess) && clear.unit !== undefined && isPutRight(shape, by))
    return { intent: A_HOLD, values: held(clear) };
  // What was added, and is too much now.
  if (by.extraOff.test(shape)) return { intent: 'ShorterIntent', values: { hold: isoOf(clear) } };
  const isWhole = all.length === 1 && last.unit !== undefined;
  const isAsked = guess === HOW_LONG_IN_ALL && !by.made.test(shape);
  if (isWhole && !names && !isAsked && isOfTheWhole(shape, by))
    return { intent: 'FinishInIntent', values: { time: iso(last.value) } };
  if (isWhole && by.soLongOfThem.test(shape) && last.value > MINUTE_S)
    return { intent: 'RoutineIntent', values: { time: iso(last.value) } };
  const like = by.like.exec(shape);
  if (like) return likeThat(like, clear);
  if (isWhole && MISTAKEN.has(guess) && by.made.test(shape) && by.wished.test(shape))
    return { intent: 'CorrectionIntent', values: corrected(clear) };
  const fewest = guess === PUT_RIGHT ? FEWEST_SECONDS : FEWEST_CLEAR;
  if (by.enough.test(shape) && (clear.unit !== undefined || clear.value >= fewest))
    return { intent: 'CorrectionIntent', values: corrected(clear) };
  return judged(shape, all, by);
}

/** "Make this one twenty seconds", and "no, thirty" in the same breath, which is of this one, too. */
function isOfThis(shape: string, { rather, ofThis }: LengthPatterns): boolean {
  const [, before] = rather.exec(shape) ?? [];
  return ofThis.test(before ?? shape);
}

/** "Make it twenty seconds each, no, thirty": two wishes, of which the last counts. */
function isPutRight(shape: string, { rather, wished }: LengthPatterns): boolean {
  const [, before, after] = rather.exec(shape) ?? [];
  return before !== undefined && after !== undefined && wished.test(before) && wished.test(after);
}

/** "Twenty is too short, make it thirty", "make it twenty, that's too long". */
function judged(shape: string, all: readonly Amount[], by: LengthPatterns): LengthSaid | undefined {
  const found = by.cannot.exec(shape) ?? by.judged.exec(shape);
  if (found === null) return undefined;
  const [complaint] = found;
  const before = shape.slice(0, found.index);
  const rest = `${before} ${shape.slice(found.index + complaint.length)}`;
  if (!by.wished.test(rest.replace(/\s+/g, ' ').trim())) return undefined;
  const isFirst = /[@#~]/.test(before);
  const wish = isFirst ? all[0] : all.at(-1);
  return wish && { intent: 'HoldIntent', values: held(withUnit(wish, all)) };
}

/** "Ten seconds more, no, make it twenty". */
function changed(
  shape: string,
  { value, unit }: Amount,
  { less, minutes }: LengthPatterns,
): LengthSaid {
  const intent = less.test(shape) ? 'ShorterIntent' : 'LongerIntent';
  if (shape.includes('~')) return { intent: 'LongerIntent', values: { breaths: `${value}` } };
  if (unit !== undefined) return { intent, values: { hold: iso(value) } };
  if (minutes.test(shape)) return { intent, values: { hold: iso(value * MINUTE_S) } };
  return intent === 'LongerIntent'
    ? { intent, values: { seconds: `${value}` } }
    : { intent, values: { hold: iso(value) } };
}

/** "Cut it to twenty": this hold; so many minutes are those of the whole. */
function broughtTo({ groups = {} }: RegExpExecArray, wish: Amount): LengthSaid | undefined {
  const { less } = groups;
  if (wish.value < FEWEST_SECONDS) return undefined;
  if (wish.unit !== undefined && wish.value > MOST_OF_A_HOLD_S)
    return { intent: 'FinishInIntent', values: { time: iso(wish.value) } };
  const intent = less !== undefined ? 'ShorterIntent' : 'LongerIntent';
  return { intent, values: { newhold: isoOf(wish) } };
}

/** "A bit shorter, like forty seconds"; so many minutes, as in "make it longer, ten minutes", are those of the whole. */
function likeThat({ groups = {} }: RegExpExecArray, wish: Amount): LengthSaid | undefined {
  const { bit, longer, like } = groups;
  const intent = longer !== undefined ? 'LongerIntent' : 'ShorterIntent';
  const length = isoOf(wish);
  const isLong = wish.value >= MINUTE_S;
  if (like === undefined && !isLong) return undefined;
  const isBy = bit !== undefined && intent === 'ShorterIntent' && wish.value < MOST_TAKEN_OFF_S;
  return { intent, values: isBy ? { hold: length } : { newhold: length } };
}

function asked(
  shape: string,
  { value, unit }: Amount,
  words: string,
  by: LengthPatterns,
): LengthSaid | undefined {
  if (unit === undefined && value < FEWEST_CLEAR) return undefined;
  const others = by.others.exec(words)?.[0];
  const values = by.others.test(shape) && others ? { ahead: others } : {};
  return { intent: 'LengthOfHoldIntent', values };
}

function isOfTheWhole(shape: string, by: LengthPatterns): boolean {
  const rest = shape.replace(by.inAll, '').replace(/\s+/g, ' ').trim();
  if (rest !== shape && (by.wished.test(rest) || by.like.test(rest))) return true;
  return by.oneOfSoLong.test(shape) || by.onlySoLong.test(shape);
}
