import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';

/** Short sentences that share most of their words with something else. */
export const nearMisses: readonly WordRule[] = [
  // Of seconds or of goes: what was asked for last tells which.
  {
    guesses: ['MoreGoesIntent', 'CorrectionIntent'],
    words: new RegExp(`${LEAD}(?:two|three|four|five) more$`),
    meant: 'LongerIntent',
  },
  {
    guesses: ['ShorterIntent'],
    words: new RegExp(`${LEAD}(?:(?:say|talk) )?less(?: talking)? again$`),
    meant: 'LessTalkingIntent',
  },
  // So much more, and not so much in all.
  {
    guesses: ['CorrectionIntent', 'HoldIntent'],
    words:
      /^(?!.*\b(?:said|not)\b.*\bnot\b)(?:(?:no|nah|naw|oh|not (?:that|so|quite so) (?:much|long)|less than that|just|only|like|maybe|say|sorry|actually|i mean|i meant|make it|make that|i said|that's too (?:much|long)) )+(?:five|ten|fifteen|twenty|thirty) (?:seconds?|secs?) (?:more|longer|extra)(?: (?:please|then|instead|each|is (?:enough|plenty)))*$/,
    meant: 'LongerIntent',
  },
  // To go on with it, and not to hear what is in it.
  {
    guesses: ['WhatsInMyRoutineIntent'],
    words: new RegExp(
      `${LEAD}(?:let's (?:do|have) )?(?:my (?:own )?routine|mine) again(?: please)?$`,
    ),
    meant: 'RoutineIntent',
  },
  // "That's me" is a goodbye with whatever greeting.
  {
    guesses: ['HelloIntent'],
    words:
      /^(?:(?:kia ora|cheers|ta|right|okay|ok|well|good|lovely|grand|aye|thanks|thank you) )+that's me(?: (?:now|then|done|away|off|finished|for (?:today|tonight|now)))?$/,
    meant: 'AMAZON.StopIntent',
  },
  {
    guesses: ['CannotIntent'],
    words: new RegExp(
      `${LEAD}i'm not (?:(?:so|too|very|that|really|all that) )*(?:keen on|fond of|into|mad about|a fan of) (?:that|this|the) (?!floor|mat|carpet|ground)`,
    ),
    meant: 'SkipStretchIntent',
  },
  {
    guesses: ['ShowFollowUpIntent'],
    words: /\bi (?:no|never|not|didn't|did not) (?:finish|complete)\b/,
    meant: 'NotFinishedIntent',
  },
  // Once more, and this time without it.
  {
    guesses: ['LeaveOutIntent'],
    words: new RegExp(
      `${LEAD}(?:let's (?:go|do (?:it|them)) again|once more|another round|(?:one more|another) time)(?: please)? (?:but|and|only) (?:leave|skip|miss|without|drop)\\b`,
    ),
    meant: 'WithoutStretchIntent',
  },
  {
    guesses: ['OtherThingIntent'],
    words: new RegExp(
      `${LEAD}(?:i have|i've|i've got|i got|i had) (?:a|another|one|this|one more) (?:small |quick |little )?question (?:about|on)\\b`,
    ),
    meant: 'QuestionIntent',
  },
  // For whom it is, and no word of harm.
  {
    guesses: ['CrisisIntent'],
    words:
      /^(?:(?:yes|yeah|yep|aye|just|only|it's|for|myself|please|thanks) )*(?:(?:just|only|for) )*myself(?: (?:yes|yeah|yep|please|only|alone))*$/,
    meant: 'AMAZON.YesIntent',
  },
];
