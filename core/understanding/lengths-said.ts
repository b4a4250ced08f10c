import type { ActionIntent } from '../../models/intents.js';
import { type Amount, amounts } from './durations.js';

/** What a sentence about a length means, and the values of its slots, by their names. */
export interface LengthSaid {
  intent: ActionIntent;
  values: Readonly<Record<string, string>>;
}

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
  'AMAZON.PauseIntent',
  'AMAZON.NoIntent',
  'AMAZON.YesIntent',
  'AMAZON.FallbackIntent',
]);

/** "I can't hold sixty, do thirty" has both. */
const CANNOT_DO: ActionIntent = 'CannotUnclearIntent';

/** "How long should I do that for?", and the length of the whole, are asked. */
const ABOUT_AN_ANSWER: ActionIntent = 'LongFollowUpIntent';
const HOW_LONG_IN_ALL: ActionIntent = 'WholeTimeIntent';

/** Fewer isn't a hold in seconds: "make this one two" is two minutes. */
const FEWEST_SECONDS = 5;
/** A bare number below this may be of stretches, or a time of day. */
const FEWEST_CLEAR = 10;
const MINUTE_S = 60;
/** "A bit shorter, like ten seconds" takes so much off; more is rather the new length. */
const MOST_TAKEN_OFF_S = 15;

/** In a shape, each length is "@", each number of breaths "~", and each other number "#". */
const A = '[@#]';
const SMALL =
  "(?:no|nah|nope|sorry|oh|so|and|but|well|actually|wait|hmm|um|uh|please|okay|ok|hey|just|only|i mean|i meant|i said|let's say|or rather|rather|maybe)";
const WISH = `(?:${SMALL} |(?:can|could|would) (?:you|we) |i(?:'d like| want| need|'d rather have|'d rather) |let's |(?:make|do|have|say|try|give|take|go|hold|keep|set|change|use|want)(?: (?:it|this|that|them|me|us|one|all))*(?: (?:to|at|for|with))? |(?:to|for|like|about|around|more like) )*${A}(?: (?:seconds?|please|instead|then|thanks|each|at least|today|now|this time|(?:is |would be |will be )?(?:enough|plenty|fine|better)|will do|would do))*`;
const JUDGED =
  /(?:\b(?:because|since|as|so|but|cause) )?(?:(?:[@#]|\b(?:that|this|it|these|those|they|the holds?))(?:'s| is| was| are|'re| were)? )?(?:(?:way|much|far|a bit|a little|a tad|still|just|really|so|kinda|kind of|rather|quite|simply) )*(?:too (?:short|long|much|little|quick|few|brief)|not (?:long )?enough|not nearly enough)(?: for (?:me|us|my \w+))?(?: (?:so|because|since|as|and|but))?/;
const CANNOT =
  /\b(?:i )?(?:can't|cannot|couldn't|won't) (?:do|hold|manage|last|keep)(?: (?:it|this|that))?(?: for)? [@#](?: (?:so|because))?/;

const WISHED = new RegExp(`^${WISH}$`);
const ENOUGH = new RegExp(
  `^(?:${SMALL} )*(${A}) (?:is|will be|would be|should be|'s)? ?(?:enough|plenty|all i (?:need|want)|better)(?: for me| really)*$`,
);
const CHANGED = new RegExp(
  `^(?:.* )?(?:${A} (more|extra|longer|less|shorter|off)(?: seconds?| minutes?)?|(add|another|plus|take off|knock off|minus) ${A}|(another|add|plus)? ?~ ?(more|longer)?)(?: on this one| please)? (?:(?:no|sorry|wait|actually|or rather|i mean|i meant|make (?:it|that)|rather|hmm|um|uh|nah) )+(?:another )?[@#~](?: (?:more|extra|longer|less|shorter))?(?: please)?$`,
);
const EXTRA_OFF = new RegExp(
  `^(?:${SMALL} |(?:can|could|would) (?:you|we) |let's )*(?:take|knock|drop|lose|scrap|remove|cut|ditch|forget|i don't need|i don't want)(?: off| out| about)? (?:the |that |those |my )?(?:extra|added|additional) (${A})(?: (?:off|away|out|again|please|then|now))*$|^(?:${SMALL} |(?:can|could|would) (?:you|we) |let's )*(?:take|knock) (?:the |that |those )?(${A}) (?:extra )?(?:back off|off again)(?: please)?$`,
);
const LIKE = new RegExp(
  `^(?:${SMALL} |(?:can|could|would) (?:you|we) |let's |(?:make|do|have|keep) (?:it|this|that|them|this one|that one|the holds) )*(a bit |a little |bit |little |a tad |much |a lot |way )?(shorter|longer|quicker)(?: today| this time| now| please)*( like| about| around| say| maybe| roughly| more like| perhaps| so| to| only| just| let's say)* (${A})(?: tops| max| or so| maybe)?(?: please)?$`,
);
const IN_ALL =
  /\b(?:in all|in total|total|altogether|all together|all in|overall|for (?:everything|the lot)|for (?:the )?(?:whole|entire) (?:thing|lot|round|session|routine)|for all of (?:it|them|this))\b/;
const ONE_OF_SO_LONG =
  /\b(?:make|turn|do|have|keep)(?: \w+){0,3} a @ (?:thing|round|session|one|version|routine|job|workout)$/;
const ONLY_SO_LONG =
  /^(?:\w+ ){0,3}?(?:i|we)(?:'ve| have)? (?:only|just)(?: really)? (?:got|have|get) (?:like |about |maybe )?@(?: today| now| left| for (?:this|it)| really)*$|^(?:\w+ ){0,2}?@ is all (?:i|we)(?:'ve| have)?(?: got)?(?: today| now)*$|^(?:\w+ ){0,2}?all (?:i|we)(?:'ve| have)(?: got)? is @(?: today)?$/;
const SO_LONG_OF_THEM = /@ of (?:them|it|those|stretches|stretching|that|this)(?: please)?$/;
const ASKED = new RegExp(
  `^(?:(?:so|and|but|wait|sorry|um|hmm|okay|oh) )*(?:(?:is|was|are|were|isn't|wasn't|aren't|will|would) (?:it|this|that|this one|that one|the hold|they|these|those|the others?|the other ones|the rest|the next one|the next ones|each|each one|every one|all of them)(?: be)?|did you say|(?:does|do) (?:it|this|they|this one|the others|the rest) (?:last|take)|(?:do|am) i (?:hold|holding) (?:it|this|that|this one|them)(?: for)?)(?: (?:now|also|still|too|really|only|just|all|actually|about|even|supposed to be))* ${A}(?: (?:now|too|also|as well|each|long|again|or not|already|then|right))*$`,
);
const OTHERS_TOLD = new RegExp(
  `^(?:(?:so|and|but) )+(?:the others?|the other ones|the rest|the next ones?|they)(?:'re| are| is| will be)(?: (?:also|all|too|still))* ${A}(?: (?:too|also|as well|each))*$`,
);
const OTHERS = /\bthe (?:others?|other ones|rest|next ones?)\b/;
const THIS_ONE = '(?:this|that) (?:one|stretch|pose|hold|side|exercise)';
const OF_THIS = new RegExp(
  `^(?:${SMALL} |(?:can|could|would) (?:you|we) |let's |let |i want to )*(?:(?:make|hold|keep|do|have) ?)?${THIS_ONE}(?: (?:last|be|just|only|for|to|at|about|a full|like|here))* (${A})(?: (?:please|only|instead|this time|long))*$|^(?:${SMALL} )*(?:(?:make|do|hold|keep) it )?${A} (?:just |only )?(?:for|on|in) (?:just |only )?${THIS_ONE}(?: only| please)*$|^(?:${SMALL} )*(?:can|could|may|shall) (?:i|we) (?:just )?(?:(?:do|hold|keep|try) (?:it|this|that|${THIS_ONE})|(?:stay|be|remain)(?: (?:here|there|in (?:it|this|that|here|${THIS_ONE})))?) for (${A})(?: (?:please|instead|today|now|then|in total|altogether))*$`,
);
const NOT_THAT_UNIT = /^(?:\w+ )*@ not (?:seconds|minutes|hours)$/;
const A_REMINDER = /\b(?:remind|reminder|reminders|o'clock|am|pm)\b/;

/** What the words say of a length, if they leave no doubt; the last that is wished counts. */
export function lengthSaid(
  guess: string,
  said: string,
  /** Whether it names a part of the body, a round or a stretch. */
  names = false,
): LengthSaid | undefined {
  if (!(GUESSES.has(guess) || guess === CANNOT_DO) || A_REMINDER.test(said)) return undefined;
  const words = said.replace(/(\w)'s (enough|plenty|too)\b/, '$1 is $2');
  const all = amounts(words);
  const last = all.at(-1);
  if (last === undefined || all.some(({ unit = 0 }) => unit > MINUTE_S)) return undefined;
  const shape = shapeOf(words, all);
  if (guess === CANNOT_DO) return judged(shape, all);
  const clear = withUnit(last, all);
  if (NOT_THAT_UNIT.test(shape)) return { intent: 'CorrectionIntent', values: held(clear) };
  if (guess === ABOUT_AN_ANSWER) return undefined;
  if (ASKED.test(shape) || OTHERS_TOLD.test(shape)) return asked(shape, last, words);
  if (CHANGED.test(shape)) return changed(shape, clear);
  // What was added, and is too much now.
  if (EXTRA_OFF.test(shape)) return { intent: 'ShorterIntent', values: { hold: isoOf(clear) } };
  const isWhole = all.length === 1 && last.unit !== undefined;
  if (isWhole && !names && guess !== HOW_LONG_IN_ALL && isOfTheWhole(shape))
    return { intent: 'FinishInIntent', values: { time: iso(last.value) } };
  if (isWhole && SO_LONG_OF_THEM.test(shape) && last.value > MINUTE_S)
    return { intent: 'RoutineIntent', values: { time: iso(last.value) } };
  const like = LIKE.exec(shape);
  if (like) return likeThat(like, clear);
  if (OF_THIS.test(shape)) return { intent: 'HoldIntent', values: { thishold: isoOf(clear) } };
  if (ENOUGH.test(shape) && (clear.unit !== undefined || clear.value >= FEWEST_CLEAR))
    return { intent: 'CorrectionIntent', values: corrected(clear) };
  return judged(shape, all);
}

/** "Twenty is too short, make it thirty", "make it twenty, that's too long". */
function judged(shape: string, all: readonly Amount[]): LengthSaid | undefined {
  const found = CANNOT.exec(shape) ?? JUDGED.exec(shape);
  if (found === null) return undefined;
  const [complaint] = found;
  const before = shape.slice(0, found.index);
  const rest = `${before} ${shape.slice(found.index + complaint.length)}`;
  if (!WISHED.test(rest.replace(/\s+/g, ' ').trim())) return undefined;
  const isFirst = /[@#~]/.test(before);
  const wish = isFirst ? all[0] : all.at(-1);
  return wish && { intent: 'HoldIntent', values: held(withUnit(wish, all)) };
}

/** "Ten seconds more, no, make it twenty". */
function changed(shape: string, { value, unit }: Amount): LengthSaid {
  const intent = /\b(?:less|shorter|off|minus)\b/.test(shape) ? 'ShorterIntent' : 'LongerIntent';
  if (shape.includes('~')) return { intent: 'LongerIntent', values: { breaths: `${value}` } };
  if (unit !== undefined) return { intent, values: { hold: iso(value) } };
  if (/ minutes?\b/.test(shape)) return { intent, values: { hold: iso(value * MINUTE_S) } };
  return intent === 'LongerIntent'
    ? { intent, values: { seconds: `${value}` } }
    : { intent, values: { hold: iso(value) } };
}

/** "A bit shorter, like forty seconds"; so many minutes are those of the whole. */
function likeThat([, bit, way, like]: RegExpExecArray, wish: Amount): LengthSaid | undefined {
  const intent = way === 'longer' ? 'LongerIntent' : 'ShorterIntent';
  const length = isoOf(wish);
  const isLong = intent === 'ShorterIntent' && wish.value >= MINUTE_S;
  if (like === undefined && !isLong) return undefined;
  const isBy = bit !== undefined && intent === 'ShorterIntent' && wish.value < MOST_TAKEN_OFF_S;
  return { intent, values: isBy ? { hold: length } : { newhold: length } };
}

function asked(shape: string, { value, unit }: Amount, words: string): LengthSaid | undefined {
  if (unit === undefined && value < FEWEST_CLEAR) return undefined;
  const others = OTHERS.exec(words)?.[0];
  const values = OTHERS.test(shape) && others ? { ahead: others } : {};
  return { intent: 'LengthOfHoldIntent', values };
}

function isOfTheWhole(shape: string): boolean {
  const rest = shape.replace(IN_ALL, '').trim();
  if (rest !== shape && (WISHED.test(rest) || LIKE.test(rest))) return true;
  return ONE_OF_SO_LONG.test(shape) || ONLY_SO_LONG.test(shape);
}

/** The sentence with marks for its numbers. */
function shapeOf(words: string, all: readonly Amount[]): string {
  const marked = all.toReversed().reduce((text, { from, to, unit }) => {
    const after = text.slice(to);
    const isOfBreaths = / (?:more )?breaths?\b/.exec(after)?.index === 0;
    const mark = unit !== undefined ? '@' : isOfBreaths ? '~' : '#';
    return `${text.slice(0, from)}${mark}${after}`;
  }, words);
  return marked
    .replace(/~ (more )?breaths?/g, (_, more: string | undefined) => (more ? '~ more' : '~'))
    .replace(/\bi (?:mean|meant)\b/g, 'i mean');
}

/** A bare number beside a length is in the same unit, "two minutes is too long, make it one", unless no hold lasts so many minutes. */
function withUnit(one: Amount, all: readonly Amount[]): Amount {
  if (one.unit !== undefined) return one;
  const unit = all.find((other) => other.unit !== undefined)?.unit;
  if (unit === undefined) return one;
  const its = one.value < FEWEST_CLEAR ? unit : 1;
  return { ...one, value: one.value * its, unit: its };
}

function held(one: Amount): LengthSaid['values'] {
  return one.unit === undefined ? { seconds: `${one.value}` } : { hold: iso(one.value) };
}

function corrected(one: Amount): LengthSaid['values'] {
  return one.unit === undefined ? { number: `${one.value}` } : { hold: iso(one.value) };
}

function isoOf({ value, unit }: Amount): string {
  const isMinutes = unit === undefined && value < FEWEST_SECONDS;
  return iso(isMinutes ? value * MINUTE_S : value);
}

function iso(seconds: number): string {
  return `PT${seconds}S`;
}
