import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const WISH =
  "(?:(?:(?:can|could|may|shall|should|will|would) (?:we|i|you)|let's|lets|i(?:'d| would) like to|i want to|i wanna|i'll|we'll|please|just|maybe|then|also) )*";
const MINE =
  '(?:mine|my own(?: one| routine| round| set| stretches)?|my (?:one|set|routine|round))';
const END = '(?: (?:please|now|then|again|today|thanks|so|instead|for good|from now on|mate))*$';

/** A routine of one's own: begun, added to, and taken from. */
export const ofOnesOwn: readonly WordRule[] = [
  // "Go on then, start mine" says more than yes.
  {
    guesses: ['AMAZON.YesIntent', 'AMAZON.ResumeIntent', 'ReadyIntent'],
    words: new RegExp(`^(?:.* )?(?:start|begin|do|run|give me|go with) ${MINE}${END}`),
    meant: 'StartRoutineIntent',
  },
  {
    guesses: ['MakeRoutineIntent', 'MySettingsIntent', 'DoneAloneIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:${WISH}(?:start|begin|do|run|have|give me|go with) )?${MINE}(?: (?:please|now|then|again|today|thanks|so|instead))+$`,
    ),
    meant: 'StartRoutineIntent',
  },
  // What is put on the end is added; "from child's pose to the end" begins there.
  {
    guesses: ['FromStretchIntent', 'StartStretchIntent', 'LeaveOutIntent', ...UNHEARD],
    words: new RegExp(
      `^(?!.*\\b(?:my back|my neck|hurts?|hurting|felt|feels?|pain|sore|crack(?:ed|s)?)\\b)${LEAD.slice(1)}${WISH}(?:(?:tag|tack|add|stick|put|pop|chuck|throw|whack|slap|bung|squeeze|fit) .+ (?:on|on at|on to|onto|at|in at|to|on|in) (?:the|my) (?:very )?(?:end|back|finish)|.+ (?:on|at|onto) the end)(?: (?:of (?:it|mine|that|my \\w+)|as well|too|each time|every time|always))*${END}`,
    ),
    meant: 'AddToRoutineIntent',
  },
  // Thrown out, and neither begun nor unheard.
  {
    guesses: ['StartStretchIntent', 'FromStretchIntent', 'SkipStretchIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}${WISH}(?:chuck|kick|boot|throw|toss|bin|dump|ditch|scrap|axe|cut) (?!(?:out )?(?:this|that|it|them|these|those|all|everything|off|in|up|down|my (?:back|neck|hip|knee|shoulder)|the (?:towel|talking|chat\\w*|bell|music|round|rest|lot))\\b)(?:out )?(?:the |my )?[a-z' -]+?(?: out)?(?: (?:of (?:it|there|mine|my \\w+)|from (?:it|mine|my \\w+)))*${END}`,
    ),
    meant: 'LeaveOutIntent',
  },
  // "Take this one out for next time" leaves nobody's place.
  {
    guesses: [
      'SaveThisRoutineIntent',
      'KeepPlaceIntent',
      'PostponeIntent',
      'AMAZON.NextIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}${WISH}(?:take|leave|drop|cut|get|miss|keep) (?:this|that|it|this one|that one) out (?:for|from|of it for|of it from|in|of) (?:next time|the next time|tomorrow|tomorrow on|future|now on|then on|the next one)${END}`,
    ),
    meant: 'TakeFromRoutineIntent',
  },
  // "Cat-camel and child's pose, make that mine": what was named, kept.
  {
    guesses: ['SeveralStretchesIntent'],
    words:
      /\b(?:make|save|keep|call|have|set) (?:that|this|it|those|them)(?: up)?(?: as)? (?:mine|my (?:own|routine|round|set|own routine|usual|usual one))(?: (?:please|then|from now on))*$/,
    meant: 'MakeRoutineIntent',
  },
  {
    guesses: ['MakeRoutineIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}${WISH}(?:make|save|keep|call|pop|put|note|mark|write|set) (?:that|this|it|those|them)(?: (?:one|lot|round))?(?: down| up| in)?(?: as| to be)? (?:mine|my own(?: one| routine)?|my (?:routine|round|set|regular(?: one| routine| round)?))${END}`,
    ),
    meant: 'SaveThisRoutineIntent',
  },
  // How much of the plan is left; the days that were kept are another thing.
  {
    guesses: ['DaysInARowIntent', 'TimeLeftIntent', 'ProgressIntent', 'LeftOutIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}how many (?:more )?days(?: of (?:it|this|the plan|my plan|the week))?(?: (?:are|are there|have i got|do i have|is))?(?: still)? (?:left|to go|to do|remaining|still to come)(?: (?:in|of|on) (?:it|this|the plan|my plan|the week))?${END}`,
    ),
    meant: 'AboutPlanIntent',
  },
  // A day off is no round, and leaves out no stretch.
  {
    guesses: [
      'RoutineIntent',
      'SkipStretchIntent',
      'AMAZON.StopIntent',
      'LeaveOutIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|may) i |i (?:might|may|will|want to|think i'll|won't|can't) |i'll |i'm (?:going to |gonna )?|if i )(?:(?:have|take|taking|having) (?:tomorrow|the day|today) off|(?:skip|miss|skipping|missing) (?:tomorrow|today|a day))(?: (?:is that (?:alright|all right|ok|okay|fine|bad)|then|please|okay|that's okay|if that's (?:ok|okay|alright)))*$`,
    ),
    meant: 'RestDayIntent',
  },
];
