import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const END = '(?: (?:so far|now|then|already|please|again|coach|alexa|by now|altogether|in all))*$';
const IN_DAYS =
  '(?:(?:in |for |over |during )?(?:this|the last|the past|the) (?:week|month|seven days|few days|couple of weeks)|lately|recently)';

const DONE_OR_DO =
  'done|do|did|finished|finish|complete|completed|managed?|through|get through|got through|gotten through|made it through|ticked off|knocked off|crossed off|done with';
const OF_IT =
  '(?: (?:of (?:them|it|these)|in (?:this|that|it|all)(?: round)?|there|just now|today))*';

/** What is counted by days, and what was added to a hold and is too much. */
export const countedAndAdded: readonly WordRule[] = [
  // "How often have I done this, this week?" isn't about the stretches of this round.
  {
    guesses: [
      'ProgressIntent',
      'AltogetherIntent',
      'LastStretchIntent',
      'HowOftenIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:how (?:many times|often|many rounds|many sessions|many days|many|regularly)|what's my (?:count|tally|total|number))\\b(?!.*\\b(?:should|must|ought|need|can|do i have to|is it|are there|left|to go)\\b).*\\b${IN_DAYS}\\b(?: (?:have i|did i|have we|i've) (?:done|do|managed|stretched|been)(?: (?:this|it|these|them|my stretches|the round))?)?${END}`,
    ),
    meant: 'DaysInARowIntent',
  },
  // "How many have I finished?" asks for a number, and not for the place.
  {
    guesses: [
      'WhereAmIIntent',
      'LeftOutIntent',
      'SideDoneIntent',
      'AltogetherIntent',
      'WhatsInMyRoutineIntent',
      'LengthOfHoldIntent',
      'WholeTimeIntent',
      'StretchingIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:how many(?: of (?:them|these|those|the \\w+)| stretches| exercises| poses| ones)?(?: (?:have|did|'ve) (?:i|we)(?: (?:already|now|just|actually|got|managed to))* (?:${DONE_OR_DO})|(?:'s| is) that done| was that)|(?:which|what)(?: ones| stretches| exercises)? (?:have|did) (?:i|we)(?: (?:already|now|just))* (?:${DONE_OR_DO})(?: already| so far| by now)+|(?:which|what) (?:ones|stretches) (?:have|did) (?:i|we) already (?:${DONE_OR_DO}))${OF_IT}${END}`,
    ),
    meant: 'ProgressIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:what'd|what did|what have) (?:i|we) (?:just )?(?:do|done|get done|got done|get through|managed?)(?: (?:just then|just now|there|in that one|in that|in the end|then))+${END}`,
    ),
    meant: 'ProgressIntent',
  },
  {
    guesses: ['WholeTimeIntent', 'AMAZON.FallbackIntent', 'OtherThingIntent', 'TimeLeftIntent'],
    words: new RegExp(
      `${LEAD}how (?:long|much time) (?:was i|were we|have i been|have we been|did i spend|have i spent) (?:at it|at this|stretching|doing (?:it|this|these|them)|on (?:it|this|the mat)) (?:today|so far today|in all today)${END}`,
    ),
    meant: 'ProgressIntent',
  },
  // "How much time have I done so far?"
  {
    guesses: ['ProgressIntent', 'TimeLeftIntent', 'WholeTimeIntent', 'WhereAmIIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}how (?:much time|many minutes|long) (?:have|'ve) (?:i|we) (?:done|been (?:going|at it|at this|on the mat|stretching|exercising)|spent(?: on this)?)(?: (?:stretching|on the mat|in this round|in this))* (?:so far|up to now|already|by now|until now)$`,
    ),
    meant: 'AltogetherIntent',
  },
  // "Actually, that's enough", right after "ten more seconds", takes them back; else it is a goodbye.
  {
    guesses: ['AMAZON.StopIntent', 'ThanksIntent', 'NeverMindIntent', ...UNHEARD],
    words:
      /^(?:(?:actually|oh|ah|no|okay|ok|well|um|hmm|wait|sorry) )+(?:that's|that is|that was|it's|it was|this is) (?:long )?(?:enough|plenty)(?: (?:now|actually|then|thanks|of that|already))*$/,
    meant: 'AMAZON.CancelIntent',
  },
  // "Undo both of those" skips neither.
  {
    guesses: ['SkipBothIntent', 'PutBackIntent', ...UNHEARD],
    words:
      /^(?:(?:no|oh|sorry|wait|actually|please|can you|could you|ah) )*(?:undo|reverse|take back|revert) (?:both|all|the lot|them|those|these|that)\b/,
    meant: 'UndoIntent',
  },
  // "That's grand, no more than that", after "ten more seconds", is no goodbye.
  {
    guesses: ['AMAZON.NoIntent', 'NoCountIntent', ...UNHEARD],
    words:
      /^(?:(?:oh|ah|okay|ok|no|yes|right|well) )*(?:that's|that is|this is|it's) (?:grand|fine|good|plenty|perfect|lovely|great|just right|enough),? (?:but )?no (?:more|longer) than (?:that|this)(?: (?:please|now|thanks|though))*$/,
    meant: 'PraiseIntent',
  },
  {
    guesses: ['AMAZON.StopIntent', 'AMAZON.CancelIntent', ...UNHEARD],
    words:
      /\b(?:quit|stop|no more|don't keep|no need for) adding(?: (?:more|time|seconds|it|to it|now))*$/,
    meant: 'PraiseIntent',
  },
  // "Leave everything like at the beginning" is of how it was set.
  {
    guesses: ['AMAZON.StartOverIntent', 'UndoIntent', ...UNHEARD],
    words:
      /^(?:(?:no|oh|please|actually|ok|okay|can you|just) )*(?:leave|put|set|have|make) (?:everything|it all|all of it|all that)(?: back)? (?:(?:like|as|the way|how) (?:it was )?(?:at|in|from) the (?:beginning|start)|to how it was at the (?:beginning|start))(?: (?:please|again|now))*$/,
    meant: 'UsualSettingsIntent',
  },
];
