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
  // A pillow between the knees and a soft bed are theirs to choose; how to sleep is a question of its own.
  {
    guesses: [
      ...UNHEARD,
      'BodyPartIntent',
      'SleepingIntent',
      'EasierIntent',
      'ReadyIntent',
      'CannotIntent',
    ],
    words: new RegExp(
      `^${PAIN}(?!.*\\b(?:sleep\\w*|night|easier|best|my back|backs|new)\\b)(?:.*\\b(?:can|could|may|should|shall|do|is|would|what about)\\b.*\\b(?:pillow|cushion|towel|blanket) between (?:my|me|the) (?:knees|legs)\\b|(?:.* )?(?:my|the|this|our) (?:mattress|bed|sofa|couch)(?:'s| is)(?: (?:a bit|really|very|quite|too|so|pretty|rather))* (?:soft|hard|firm|saggy|squishy|bouncy|lumpy) (?:is|does|will|would)\\b.*|(?:(?:oh|sorry|but|so|um) )*(?:(?:i|we)(?:'ve| have)?(?: got| do not have| don't have| haven't got| haven't)|there's|there is) (?:no|not a|a|any) (?:pillow|cushion)s?(?: (?:here|handy|though|to hand|with me|for it))*$)`,
    ),
    meant: 'UpToMeIntent',
  },
  // To hold on to something is no wish to wait: "hold on a minute" is.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.PauseIntent',
      'WaitIntent',
      'EasierIntent',
      'RoutineIntent',
      'DecompressionIntent',
    ],
    words: new RegExp(
      `^${PAIN}${LEAD.slice(1)}(?:can|could|may|should|shall|must|do|is it (?:ok|okay|alright|all right|fine) (?:to|if)) (?:i )?(?:(?:have to|need to|just) )*(?:hold|hang|grab|keep hold|steady myself)(?: on)?(?: (?:to|onto|of|with))* (?:something|(?:the|a|my) (?:counter|chair|table|door|door ?frame|wall|rail|sofa|worktop|sink|sideboard|frame|stick|walker|bed))(?: (?:for balance|to balance|to steady myself|while i do (?:it|this)))?${ENDS}$`,
    ),
    meant: 'UpToMeIntent',
  },
  // Where the arms lie is told; "my sides" names no side that was mixed up.
  {
    guesses: [...UNHEARD, 'CannotLiftArmsIntent', 'ReadyIntent', 'UpToMeIntent'],
    words: new RegExp(
      `^${PAIN}${LEAD.slice(1)}(?:can|could|may|should|shall|do) i (?:just )?(?:put|have|keep|rest|leave|place) (?:my|me|ma|both|the) (?:hands?|arms?) (?:down )?(?:by|beside|at) (?:my|me|ma) sides?\\b`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: ['CannotLiftArmsIntent', 'ReadyIntent', 'AMAZON.FallbackIntent'],
    words: new RegExp(
      `^${PAIN}${LEAD.slice(1)}(?:can|could|may) i (?:just )?(?:put|have|keep|rest|leave|place) (?:my|me|ma|both) (?:hands?|arms?) (?:behind|on|by|beside|at|in|under)\\b`,
    ),
    meant: 'UpToMeIntent',
  },
  // "Do I have to keep them up the whole time?" asks for what is easier, and nothing of an illness.
  {
    guesses: [...UNHEARD, 'AreYouADoctorIntent', 'KeepPlaceIntent'],
    words: new RegExp(
      `^${PAIN}${LEAD.slice(1)}(?:do|must|should) i (?:(?:really|have to|need to|just) )*(?:keep|hold|leave) (?:them|it|this|these|(?:my|me|ma|both) (?:arms?|hands?|elbows?|legs?|knees?|feet|back))(?: (?:up|there|out|down|here|straight|bent|crossed|raised|lifted|wide|apart|together|still|pressed|on \\w+ \\w+|like (?:this|that)|in the air))+(?: (?:that much|so much|all the time|the (?:whole|entire) time|all the way through|for long|for all of it))?${ENDS}$`,
    ),
    meant: 'EasierIntent',
  },
  // Where it pulls is no side that was mixed up.
  {
    guesses: ['WhichSideIntent', 'WhereAmIIntent'],
    words: new RegExp(
      `^${PAIN}(?:.* )?(?:pull|pulls|pulling|tightness|stretches)\\b.*\\b(?:correct|right|normal|okay|ok|supposed|meant|expected)\\b(?! (?:side|arm|leg|one|hand))`,
    ),
    meant: 'FeelIntent',
  },
  {
    guesses: ['TechniqueIntent', 'BodyPartIntent'],
    words: new RegExp(
      `${LEAD}(?:should|do|must|are|is it better if|does it matter if) (?:my|the|me) eyes (?:(?:have to|need to|meant to|supposed to|be|are|stay) )*(?:closed|shut|open)${ENDS}$`,
    ),
    meant: 'UpToMeIntent',
  },
  {
    guesses: [...UNHEARD, 'EasierIntent', 'UpToMeIntent', 'DescribeIntent', 'FirstStretchIntent'],
    words: new RegExp(
      `^${PAIN}${LEAD.slice(1)}(?:(?:can|could|may|should|do) i (?:cross|uncross|spread|tuck) (?:my|me|both) (?:legs|feet|ankles|knees)|(?:should|does|is) (?:my|the|me) (?:chest|belly|tummy|stomach|ribs|back|head|pelvis) (?:meant to |supposed to )?(?:move|moving|rise|lift|stay still|go up))(?: first)?${ENDS}$`,
    ),
    meant: 'BodyPartIntent',
  },
  // Fists are what spares the wrists.
  {
    guesses: [
      ...UNHEARD,
      'SeveralStretchesIntent',
      'CavitationIntent',
      'OtherJointsIntent',
      'BodyPartIntent',
      'UpToMeIntent',
    ],
    words: new RegExp(
      `^${PAIN}${LEAD.slice(1)}(?:can|could|may|should|shall|do|is it|would|what about|how about|what if)\\b.*\\b(?:fists|knuckles)${ENDS}(?: (?:instead|be better|better|be ok|be okay))?$`,
    ),
    meant: 'EasierIntent',
  },
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
