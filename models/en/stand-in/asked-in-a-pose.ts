import type { WordRule } from '../../word-rule.js';
import { ENDS, NO_REPORT } from './how-it-should-feel.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const PAIN =
  '(?!.*\\b(?:pain\\w*|hurt\\w*|sore|ach\\w+|numb\\w*|tingl\\w*|weak\\w*|lock\\w*|give way|giving way|swollen|crack\\w*|click\\w*|pop\\w*|foam|roller|ball)\\b)';
const HOW_IT_LIES =
  '(?:wide|together|apart|bent|straight|stacked|soft|under|over|on|in line|hip|flat|level|meant|supposed|touching|close|far)';

/** Questions in a pose that resemble a wish, a report or a topic of its own. */
export const askedInAPose: readonly WordRule[] = [
  // "Are my knees wide in this?" tells of no knee that hurts.
  {
    guesses: [...UNHEARD, 'KneeHurtsIntent', 'StopStretchIntent', 'OtherJointsIntent'],
    words: new RegExp(
      `^${PAIN}(?:.* )?(?:are|do|should|is|does) my (?:(?:left|right|top|bottom|front|back) )?(?:knees?|legs?|feet|hips?|ankles?) (?:(?:be|go|stay|kept|still|all|both|to be) )*${HOW_IT_LIES}\\b`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: ['FoamRollingIntent', 'LowBackRollingIntent', 'SleepingIntent'],
    words: new RegExp(
      `^${PAIN}(?:so |and |wait |sorry )*(?:(?:does|do|should|is|are) my (?:\\w+ )?(?:back|hips?|head|shoulders?|knees?|pelvis|bum) (?:\\w+ )?roll|(?:is|does|do|should|where|what|which)\\b(?!.*\\b(?:sleep|sleeping|bed|night|mattress|best)\\b).*\\bpillow\\b)`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: ['FoamRollingIntent', 'LowBackRollingIntent'],
    words: new RegExp(
      `^${PAIN}(?:so |and |wait |sorry )*how (?:fast|slow|slowly|quick|quickly) (?:do|should|must|am) i (?:meant to )?roll(?:ing)? (?:them|my knees|my legs|over|side to side)\\b`,
    ),
    meant: 'TechniqueIntent',
  },
  {
    guesses: ['SourcesIntent'],
    words: new RegExp(
      `${LEAD}are you sure (?:it's|it is|that's|i|my|we)\\b.*\\b(?:in|out|up|down|breathe|first)\\b`,
    ),
    meant: 'TechniqueIntent',
  },
  // One's own pace sets no speed of the voice.
  {
    guesses: ['UsualSpeedIntent', 'SpeakSlowerIntent', 'SpeakFasterIntent'],
    words: new RegExp(
      `${LEAD}(?:can|could|may|should|do|is it (?:ok|okay|alright|fine) if|is it (?:ok|okay|alright|fine) to) ?(?:i|to)? ?(?:just )?(?:go|do it|do this|do them|move|work) (?:at|in) my own (?:speed|pace|time|rhythm)${ENDS}$`,
    ),
    meant: 'UpToMeIntent',
  },
  // "Is it easy?" wishes for nothing.
  {
    guesses: ['AlwaysEasierIntent', 'EasierIntent', 'UsualWayIntent'],
    words: new RegExp(
      `${LEAD}(?:is|are|will|was) (?:it|this|this one|they|these|that)(?: all| be| very| really| quite| that)* (?:easy|hard|difficult|tricky|tough)${ENDS}$`,
    ),
    meant: 'HowFarIntent',
  },
  {
    guesses: [...UNHEARD, 'FormIntent', 'PraiseIntent'],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:this|it|that|this one) (?:feels?|is|'s)(?: (?:really|very|quite|pretty|so|a bit|rather))* (?:tight|stiff|intense|strong|hard|tough) (?:is|should) (?:that|it|this)(?: be)?(?: (?:right|ok|okay|normal|alright|all right|fine))?$`,
    ),
    meant: 'HowFarIntent',
  },
  {
    guesses: [...UNHEARD, 'SafeFollowUpIntent', 'DangerousIntent', 'UpToMeIntent'],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:can i|could i|may i|is it (?:ok|okay|alright|all right|fine) (?:to|if i)) (?:just )?(?:stop|rest|pause|have|take|get)(?: for)? (?:a |my )?(?:quick |little |wee |short )?(?:breather|rest|break|breath|sec|second|minute|moment|bit)${ENDS}$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // Knees and wrists that the floor makes sore have an easier way.
  {
    guesses: [...UNHEARD, 'BodyPartIntent', 'UpToMeIntent'],
    words:
      /^(?!.*\b(?:sharp|swollen|sudden|suddenly|fell|twisted|numb|locked)\b).*\bmy (?:knees?|wrists?|elbows?) (?:are|is|get|gets|getting|feel|feels) (?:a bit |a little |quite |so )?(?:sore|achy|uncomfortable) (?:on|from|against|with) (?:the|this|that) (?:floor|ground|mat|carpet|wood|tiles)\b/,
    meant: 'SorePartIntent',
  },
  {
    guesses: ['BodyPartIntent'],
    words: new RegExp(
      `^${PAIN}(?:so |and |wait |sorry |hang on )*is (?:this|it|this one|that)(?: one| stretch)?(?: meant| supposed)?(?: to be)? (?:for|working|stretching|opening) (?:my|the|me) `,
    ),
    meant: 'FeelIntent',
  },
  {
    guesses: ['UpToMeIntent', 'TechniqueIntent'],
    words: new RegExp(
      `${LEAD}(?:do|am|should|must) i (?:need|have|meant|supposed)? ?(?:to )?(?:do|be doing) (?:anything|something)(?: else| here| now)*(?: or (?:do i )?(?:just )?(?:lie|lay|stay|sit|be|rest)\\b.*)?$`,
    ),
    meant: 'DescribeIntent',
  },
  {
    guesses: [...UNHEARD, 'FeelIntent', 'FeltIntent'],
    words: new RegExp(
      `^${PAIN}(?:so |and |but |hey )*why (?:is|does|do|are|was|did) (?:this|that|the|my|one) (?:(?:other|left|right|first|second) )?side (?:\\w+ ){0,3}(?:tighter|stiffer|harder|easier|looser|less flexible|more flexible)\\b`,
    ),
    meant: 'UpToMeIntent',
  },
  // "Do I kneel up or on all fours?" tells of nobody who can't, and names no stretch.
  {
    guesses: [
      'CannotKneelIntent',
      'CannotGetDownIntent',
      'CannotLieOnFrontIntent',
      'DescribeIntent',
    ],
    words: new RegExp(
      `^${PAIN}${LEAD.slice(1)}(?:do|should|must|shall|am) i (?:(?:still|meant|supposed|to|be|just) )*(?:kneel|kneeling|lie|lying|sit|sitting|stand|standing)\\b.* or\\b`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: ['TwistingIntent'],
    words: new RegExp(
      `^${PAIN}${LEAD.slice(1)}(?:do|should|must|shall|am) i (?:(?:meant|supposed|to|just) )*(?:twist|turn|rotate)(?:ing)? from (?:my|the) (?:waist|hips|ribs|shoulders|middle|lower back|neck)\\b`,
    ),
    meant: 'DescribeIntent',
  },
  {
    guesses: [...UNHEARD, 'PostureIntent', 'UpperBackStrengthIntent', 'BodyPartIntent'],
    words: new RegExp(
      `^${PAIN}${LEAD.slice(1)}how (?:rounded|round|arched|curved|hollow|open) (?:should|does|do|must|is|am)\\b(?!.*\\b(?:sit|stand|desk|all day|normally|normal)\\b)`,
    ),
    meant: 'HowFarIntent',
  },
  {
    guesses: ['EasierIntent', 'RoutineIntent'],
    words: new RegExp(
      `${LEAD}(?:can|could|should|may) (?:i|we)\\b.* (?:on|with) (?:an empty|a full) stomach${ENDS}$`,
    ),
    meant: 'UpToMeIntent',
  },
];
