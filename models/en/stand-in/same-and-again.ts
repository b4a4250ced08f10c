import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const WISH =
  "(?:(?:can|could|shall|may|will) (?:we|i|you)(?: (?:please|just))*|let's|let us|lets|i(?:'d| would) like(?: to)?|i(?:'ll| want| wanna)(?: to)?|we'll|give me|just|how about|i think)";
const WHAT =
  '(?:ones?|two|three|four|five|six|seven|stretches|thing|things|lot|routine|round|exercises|set|session|moves|stuff)';
const WHEN =
  '(?:yesterday|last time|before|last night|this morning|the other day|earlier|the last time|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const PLACED =
  '(?:neck and shoulders?|necks?|shoulders?|upper back|lower back|chair|seated|bed|standing|desk)';
const ENDS =
  '(?: (?:please|then|today|now|so|again|as well|too|will do|thanks|mate|would be (?:fine|good|great)))*$';
const RULED_BY = [
  ...UNHEARD,
  'RoutineIntent',
  'StartRoutineIntent',
  'StartStretchIntent',
  'FewStretchesIntent',
  'YesterdayIntent',
  'AllOfThemIntent',
  'ReadyIntent',
  'AMAZON.RepeatIntent',
  'SeveralStretchesIntent',
  'LastStretchIntent',
  'ThisOneAgainIntent',
  'SaveThisRoutineIntent',
] as const;

/** What was done is wished once more: the same, that again, the ones of yesterday. */
export const sameAndAgain: readonly WordRule[] = [
  {
    guesses: [...RULED_BY, 'FeelsSameIntent', 'AgainIntent'],
    words: new RegExp(
      `${LEAD}(?:${WISH} )*(?:(?:do|have|repeat|go with|stick with|start|go through) )?(?:(?:the )?(?:very |exact )?same(?: ${WHAT}){1,2}(?: (?:again|as ${WHEN}|(?:that |as )?(?:we|i) did(?: ${WHEN})?))*|(?:the )?same again|the same(?: as ${WHEN})?)${ENDS}`,
    ),
    meant: 'SameAgainIntent',
  },
  {
    guesses: RULED_BY,
    words: new RegExp(
      `${LEAD}(?:${WISH} )+(?:do|have|repeat|go through|start) (?:(?:all )?(?:the|those) (?:${WHAT} )*|what |whatever )(?:that )?(?:i|we) (?:did|had|got) ${WHEN}${ENDS}`,
    ),
    meant: 'SameAgainIntent',
  },
  {
    guesses: [...RULED_BY, 'AgainIntent'],
    words: new RegExp(
      `${LEAD}(?:${WISH} )*(?:do |repeat )?(?:those|these|them|the) (?:(?:two|three|four|five|six|seven|ones|stretches) )+(?:again|once more|one more time|from ${WHEN})${ENDS}`,
    ),
    meant: 'SameAgainIntent',
  },
  // "Do it again" is done, and "say it again" said.
  {
    guesses: [
      ...UNHEARD,
      'ReadyIntent',
      'AMAZON.RepeatIntent',
      'StartRoutineIntent',
      'AMAZON.YesIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:that(?: one)? again|(?:(?:can|could|shall|will) (?:we|i)|let's|lets|i'll|we'll|i(?:'d like| want) to) (?:do (?:it|that|all that|this|the lot) again|go again|have another go))(?: (?:please|then|so|now|today))*$`,
    ),
    meant: 'AgainIntent',
  },
  // "The whole neck and shoulder thing like yesterday" tells of a round, and of no ache; one that hurts isn't meant.
  {
    guesses: [
      ...UNHEARD,
      'AcheIntent',
      'RoutineIntent',
      'PutBackIntent',
      'StartStretchIntent',
      'FromStretchIntent',
      'YesterdayIntent',
      'CannotTurnHeadIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:${WISH} )*(?:do |have |start )?(?:(?:the|that|my|those|whole|full|entire|all|same) )*${PLACED} (?:(?:one|ones|round|routine|set|session|thing|things|stretches|exercises|lot|stuff|bits?) )+(?:again )?(?:(?:like|as|from|the same as) (?:i did |we did |we had )?|(?:that )?(?:i|we) (?:did|had) )${WHEN}${ENDS}`,
    ),
    meant: 'SameAgainIntent',
  },
  // "The neck one again" is a round, and no stretch.
  {
    guesses: ['FromStretchIntent', 'FirstStretchIntent', 'StartStretchIntent', 'PutBackIntent'],
    words: new RegExp(
      `${LEAD}(?:${WISH} )*(?:do |have )?(?:the |that )?(?:neck|neck and shoulder|shoulder|upper back|lower back|chair|bed|standing|desk) (?:one|ones|round|stretches) (?:again|once more|like (?:yesterday|last time))${ENDS}`,
    ),
    meant: 'RoutineIntent',
  },
  {
    guesses: ['PraiseIntent', 'ThanksIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:that|this|it|i)(?: was|'s| is| felt| feels| enjoyed| liked) (?:(?:really|so|very|quite|pretty|that|it) )*(?:nice|lovely|good|great|grand|brilliant|class|fun|well)? ?(?:(?:so|and|let's|can we|could we|i'd like to|can i|shall we) )*(?:do (?:it|that|them) (?:all )?again|go again|again|once more|one more time)(?: please)*$`,
    ),
    meant: 'AgainIntent',
  },
  {
    guesses: ['SwapFirstTwoIntent', 'FirstStretchIntent', 'YesterdayIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:${WISH} )*(?:do |have )?(?:just |only )*the first (?:two|three|four)(?: (?:ones|stretches))? (?:from|of) (?:${WHEN}|them|those|it|the round)${ENDS}`,
    ),
    meant: 'FewStretchesIntent',
  },
  // "Where I was yesterday" is a place to go on from.
  {
    guesses: ['YesterdayIntent', 'WhereAmIIntent', 'LastStretchIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:go|take me|get me|bring me|start|carry on|pick it up) )?(?:back )?(?:to |from |at |exactly |just )*where (?:i|we) (?:was|were|stopped|left off|left it|got to|finished|gave up)(?: (?:${WHEN}|at|on))+${ENDS}`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  // A good-bye, and no reminder.
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:ok|okay|right|great|grand|lovely|thanks|cheers|good|cool) )*(?:same (?:time|place|again)(?: and place)?|again) tomorrow (?:then|so|yeah|mate|love|thanks)$/,
    meant: 'AMAZON.StopIntent',
  },
];
