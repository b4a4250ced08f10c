import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

const TO =
  '(?:mate|love|darling|darl|dear|sweetie|sweetheart|honey|hun|hon|babe|baby|bub|bubba|buddy|bud|bro|brother|sis|kids|kiddo|guys|boys|girls|girl|boy|son|beta|beti|baba|boeta|china|my boy|my girl|my love|mum|mom|ma|mummy|amma|dad|papa|appa|nana|nan|gran|uncle|aunty|auntie|puppy|doggy|kitty|cat|dog|max|bella|luna|charlie)';
const CALL = `(?: (?:please|now|again|thanks|ta|okay|ok|will you|would you|right now|${TO}))*`;
const OH = `^(?:(?:oh|ah|hey|oi|sorry|no|yes|yeah|okay|ok|hi|hello|just a sec|${TO}) )*`;
const GUESSES: WordRule['guesses'] = [
  ...UNHEARD,
  'AMAZON.NoIntent',
  'UndoIntent',
  'AreYouADoctorIntent',
  'ReadyIntent',
  'NewSignIntent',
  'HelloIntent',
  'ComplaintIntent',
  'WhereAmIIntent',
  'ForgetItIntent',
  'NeverMindIntent',
  'PutBackIntent',
  'AMAZON.PreviousIntent',
];

/** Said across the room, to who comes in, wants something or chews it; the coach is meant by none of it. */
export const toSomebodyElse: readonly WordRule[] = [
  // "Not now" by itself may be an answer.
  {
    guesses: GUESSES,
    words: new RegExp(
      `${OH}(?:not (?:right )?now|not yet|later|in a (?:sec|second|minute|moment|bit)|go away|leave me (?:alone|be)|can't you see i'm busy|i'm busy|ask (?:your|ya) (?:mum|mom|dad|father|mother|sister|brother))(?: (?:okay|ok|please))* ${TO}${CALL}$|^${TO} (?:not now|later|in a (?:sec|second|minute|moment|bit)|go away)${CALL}$`,
    ),
    meant: 'NotToYouIntent',
  },
  {
    guesses: GUESSES,
    words: new RegExp(
      `${OH}(?:put (?:that|it|them|those) (?:down|away|on the (?:table|bench|counter|floor|side)|in the (?:kitchen|fridge|sink|bin|car|bag|cupboard))|(?:don't|do not) (?:touch|eat|chew|lick|sit on|climb on|jump on|step on|pull|hit|throw) (?:that|it|him|her|me|the \\w+|my \\w+|your \\w+)|give (?:it|that) (?:back )?to (?:him|her|your \\w+|the dog)|get (?:off|down from|out of) (?:there|that|it|here|the \\w+))${CALL}$`,
    ),
    meant: 'NotToYouIntent',
  },
  {
    guesses: GUESSES,
    words: new RegExp(
      `${OH}(?:who(?:'s| is) (?:there|that|it)|(?:it's|it is|the door(?:'s| is)|door(?:'s| is)) (?:open|unlocked|not locked)|come (?:on )?in|i'm (?:in here|in the (?:bedroom|lounge|living room|front room|study|garage|back room|hall))|in here|(?:just )?(?:leave|put) it (?:by|at|outside|near|on|in) (?:the|my) (?:door|front door|gate|porch|step|steps|doorstep|verandah?|table|mat|hallway|kitchen))${CALL}$`,
    ),
    meant: 'NotToYouIntent',
  },
];
