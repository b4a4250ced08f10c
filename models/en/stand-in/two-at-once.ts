import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

/** Names of stretches, as they begin or as they are called for short. */
const STRETCH =
  '(?:cat|child|back ext|thread|open book|knee roll|belly|wall|doorway|neck|seated|shoulder|chest|floor rest|cobra|sphinx|standing|hip)';
const LEAVING =
  "(?:leave|leaving|miss|missing|cut|take|taking) out|without|skip|skipping|drop|exclude|omit|avoid|lose|except|minus|never do|never give me|none of|nothing with|neither|(?:do not|don't)(?: (?:want|do|like|want to do|give me))?|(?:i )?(?:can't|cannot|won't|hate)(?: do)?";
const FOR_GOOD =
  /\b(?:never|ever|from now on|for good|any more|anymore|again|always|no more|in future|for ever|forever)\b/
    .source;

/** Two wishes in one sentence, two lengths or two stretches. */
export const twoAtOnce: readonly WordRule[] = [
  // Two that are to be left out for good,
  {
    guesses: [
      'SeveralStretchesIntent',
      'WithoutStretchIntent',
      'SkipStretchIntent',
      'RoutineIntent',
    ],
    words: new RegExp(
      `${LEAD}(?=.*${FOR_GOOD})(?:(?:can|could|would) (?:we|you) |let's |i |i'd |i'd rather |just )*(?:${LEAVING}|no more|ever do|stop doing|stop giving me) (?:the |either )?${STRETCH}.* (?:and|or|nor) `,
    ),
    meant: 'LeaveOutIntent',
  },
  {
    guesses: ['SeveralStretchesIntent', 'RoutineIntent'],
    words: new RegExp(
      `${LEAD}(?:please )?leave out (?:the |both )?${STRETCH}.* (?:and|or) (?:the )?${STRETCH}[a-z' -]*$`,
    ),
    meant: 'LeaveOutIntent',
  },
  // or this time: "skip child's pose and cat-camel" wants neither.
  {
    guesses: [
      ...UNHEARD,
      'SeveralStretchesIntent',
      'SkipStretchIntent',
      'LeaveOutIntent',
      'RoutineIntent',
      'FromStretchIntent',
      'StartStretchIntent',
      'SkipBothIntent',
    ],
    words: new RegExp(
      `${LEAD}(?!.*${FOR_GOOD})(?!leave out)(?:(?:can|could|would) (?:we|you) |let's |i |i'd |i'd rather |i'll |do it |start |everything |all |all of them |the (?:usual|lot|rest) |my stretches |the stretches |but |just |both )*(?:(?:${LEAVING}|but) (?:the |either |both )?${STRETCH}.* (?:and|or|nor) (?:the |no |not |without )?|(?:no|not) (?:the )?${STRETCH}.* (?:or|nor|and no|and not) (?:the )?)${STRETCH}`,
    ),
    meant: 'WithoutStretchIntent',
  },
  // "Skip child's pose and do cat-camel" wants one of them.
  {
    guesses: [...UNHEARD, 'WithoutStretchIntent', 'LeaveOutIntent', 'SeveralStretchesIntent'],
    words: new RegExp(
      `${LEAD}(?:skip|leave out|drop|forget|miss out|never mind) (?:the )?${STRETCH}.* (?:and|but) (?:just )?(?:do|go (?:on )?(?:to|with)|start|add|put in|try|have|let's do) (?:the )?${STRETCH}`,
    ),
    meant: 'SkipStretchIntent',
  },
  // "Start my stretches and skip child's pose" starts at none.
  {
    guesses: [
      ...UNHEARD,
      'FromStretchIntent',
      'StartStretchIntent',
      'StartRoutineIntent',
      'SkipStretchIntent',
      'LeaveOutIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:can we |could we |let's |i want to |i'd like to )?(?:start|begin|do) (?:my |the |our |a )?(?:stretches|stretching|routine|round|usual)(?: now| please)?(?: and| but)? (?:skip|leave out|without|drop|not|no|miss out) (?:the )?${STRETCH}`,
    ),
    meant: 'WithoutStretchIntent',
  },
  // "Only the first two" turns no order round.
  {
    guesses: ['SwapFirstTwoIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:i'll|i want to|i only want|can we|can i|let's|just|only|do|please) )*the first (?:two|three|four)(?: (?:ones|stretches|of them|only|today|please|then|will do))*$`,
    ),
    meant: 'FewStretchesIntent',
  },
  // Which of them comes first can't be turned round like that.
  {
    guesses: [
      'SeveralStretchesIntent',
      'StartStretchIntent',
      'SkipStretchIntent',
      'WithoutStretchIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could) (?:we|you) |let's |please )?(?:swap|switch|exchange|change over|flip)(?: round| around)? (?:the )?${STRETCH}.* (?:and|with) (?:the )?${STRETCH}`,
    ),
    meant: 'SwapFirstTwoIntent',
  },
  // "No more talking, and a bell please".
  {
    guesses: ['MoreTalkingIntent'],
    words: /\b(?:no more|no|stop|less|not so much|without)(?: all)?(?: the| your)? talk(?:ing)?\b/,
    meant: 'LessTalkingIntent',
  },
  // "Just this one today" goes nowhere else.
  {
    guesses: [
      'AMAZON.NextIntent',
      'LeaveOutBecauseIntent',
      'SeveralStretchesIntent',
      'FewStretchesIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could) (?:we|i) |let's |i'll |i only want to |i just want to |i want to )?(?:just |only )*(?:do )?(?:just |only )*this one(?: (?:today|tonight|now|then|please|and that's it|and no more|only))+$`,
    ),
    meant: 'FewStretchesIntent',
  },
  // What is paused is no round to begin.
  {
    guesses: ['RoutineIntent', 'StartRoutineIntent', 'StartStretchIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|would) (?:we|you|i) |let's |i need to |i want to )?(?:just )?(?:pause|freeze)(?: (?:the|my|these|this|that|our))? (?:stretch|stretches|stretching|exercises?|routine|round|session|workout|timer|clock|count|counting)\\b(?!.*\\b(?:how|why|what|reminders?)\\b)`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // A pause says the place anyway.
  {
    guesses: ['TimeLeftIntent', 'WhereAmIIntent', 'WholeTimeIntent', 'ProgressIntent'],
    words: new RegExp(
      `${LEAD}(?:pause|stop|stop it|wait|hold on|hang on)(?: there| here| it| that| a (?:second|sec|minute|moment)| for a (?:second|sec|minute|moment))* and (?:tell me|say|let me know) `,
    ),
    meant: 'AMAZON.PauseIntent',
  },
];
