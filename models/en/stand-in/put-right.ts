import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const END = '(?: (?:then|please|now|thanks|instead|actually|today|this time))*$';
const NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty five|fifty|sixty|ninety)';

/** What puts right what was understood or asked just before. */
export const putRight: readonly WordRule[] = [
  // "No, better make it eight": a number, of whatever was spoken of.
  {
    guesses: ['MoveReminderIntent', 'AddReminderIntent', 'FewStretchesIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:(?:no|nah|nope|sorry|actually|wait|oh|hmm|well|hang on) )+(?:(?:you'd|you had|we'd|i'd|let's) )?(?:better|rather|maybe|perhaps|just|let's say|let's) (?:make|do|have|say) (?:it|that) ${NUMBER}${END}`,
    ),
    meant: 'CorrectionIntent',
  },
  // "No, I mean all this week", after the place was told: the days.
  {
    guesses: [
      'FalseAlarmIntent',
      'NeverMindIntent',
      'UndoIntent',
      'AllOfThemIntent',
      'AMAZON.NoIntent',
      'CorrectionIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:i (?:mean|meant) )?(?:for |in |over |during )?(?:the (?:whole|entire|full) |all |all of |all the )?(?:this |the |the last |the past )?week(?: so far| in all| altogether| overall| as a whole| not (?:just )?(?:today|this one|now))*${END}`,
    ),
    meant: 'DaysInARowIntent',
  },
  // "No, less again", of the talking.
  {
    guesses: ['AgainIntent', 'AMAZON.RepeatIntent', 'UndoIntent', ...UNHEARD],
    words: new RegExp(`${LEAD}(?:talk |say )?less again${END}`),
    meant: 'LessTalkingIntent',
  },
  // "Can we do ten more seconds on this one" is no stretch, nor is "the long one like ten minutes".
  {
    guesses: ['StartStretchIntent'],
    words: new RegExp(`^.*\\b${NUMBER} (?:more|extra) (?:seconds?|minutes?)\\b`),
    meant: 'LongerIntent',
  },
  {
    guesses: ['StartStretchIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:can|could|may|let's|let|i want to|i'd like to) ?(?:we|i|you|me)? do (?:the |a )?(?:long|longer|short|shorter|quick) (?:one|version|round)(?: (?:like|of|about|for|say|the))* ${NUMBER} minutes?${END}`,
    ),
    meant: 'RoutineIntent',
  },
  // "No lah, five", "no mate, eight".
  {
    guesses: ['AMAZON.NoIntent', 'NeverMindIntent', 'UndoIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:no|nah|nope|sorry|actually|wait)(?: (?:no|lah|lor|la|mate|man|love|dear|hey|please|sorry|yaar|hun|pet|darling|coach|bru|boet))+ (?:make it |just |only |i said |i meant )?${NUMBER}${END}`,
    ),
    meant: 'CorrectionIntent',
  },
  // "No, I mean I have to leave in a minute".
  {
    guesses: ['AMAZON.NoIntent', 'AMAZON.StopIntent', 'KeepPlaceIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i (?:mean|meant) )?i (?:have to|need to|must|got to|gotta|should) (?:leave|go|be off|head off|be done|finish) in (?:a|one|${NUMBER}) minutes?${END}`,
    ),
    meant: 'FinishInIntent',
  },
  // A back that is stiff, and a knee that is bad, are no new pain.
  {
    guesses: ['KneeHurtsIntent'],
    words:
      /^my back(?:'s| is) (?:(?:a bit|a little|quite|rather) )?stiff and my (?:(?:left|right) )?knee(?:'s| is) (?:bad|dodgy|old|creaky|stiff)$/,
    meant: 'ConditionIntent',
  },
  // "No, I meant faster" is no stretch, and "a bell I meant" refuses none.
  {
    guesses: ['StartStretchIntent', 'OtherOneIntent', 'UndoIntent', 'CorrectionIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}i (?:mean|meant|said) (?:talk |speak |a bit |a little |go )*(?:faster|quicker|more quickly)${END}`,
    ),
    meant: 'SpeakFasterIntent',
  },
  {
    guesses: ['StartStretchIntent', 'OtherOneIntent', 'UndoIntent', 'CorrectionIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}i (?:mean|meant|said) (?:talk |speak |a bit |a little |go )*(?:slower|more slowly|slow down)${END}`,
    ),
    meant: 'SpeakSlowerIntent',
  },
  {
    guesses: ['NoBellIntent', 'StartStretchIntent', 'UndoIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i (?:mean|meant|said) (?:use |with |ring )?(?:a|the) bell|(?:a|the|with a) bell i (?:mean|meant|said))${END}`,
    ),
    meant: 'BellIntent',
  },
  // "No, all of them I mean", of a length that was told for one.
  {
    guesses: [
      'UndoIntent',
      'NeverMindIntent',
      'CorrectionIntent',
      'StartRoutineIntent',
      'HoldIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `^(?:(?:no|nah|nope|sorry|actually|wait|oh|i (?:mean|meant)|not (?:just|only) (?:this|that|the next)(?: one)?) )+(?:for |do )?(?:all of (?:them|those|these)|every (?:one|single one)|each (?:one|of them)|them all|every stretch|all the (?:stretches|holds|others too))(?: (?:i mean|i meant|i said))?${END}`,
    ),
    meant: 'AllOfThemIntent',
  },
];
