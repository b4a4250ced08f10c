import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

/** What was told of a body: none of it is only a question. */
export const NO_REPORT =
  "(?!.*\\b(?:it hurts|that hurts|hurts? (?:when|if|now|like|a lot|so much)|i'm in|sharp|stabbing|shooting|burning|numb\\w*|tingl\\w*|weak\\w*|dizzy|faint|swollen|chest pain|suddenly)\\b)";
export const THIS = '(?:it|this|that|these|they|this one|that one|this stretch|this pose)';
export const MEANT = '(?:be|meant|supposed|going|to|really|actually|ever|still|always|just|all)';
export const ENDS =
  '(?: (?:at all|here|there|now|then|too|as well|in this(?: one)?|for this(?: one)?|with this(?: one)?|or not|or what|exactly|the whole time|at first|to start with|please|though|today|like this|a bit|a little|a tad|slightly|much|me|afterwards))*';
const MY_PART =
  '(?: (?:my|me|the) (?:(?:lower|upper|bad|old) )?(?:back|knees?|wrists?|neck|shoulders?|hips?|spine|ankles?|elbows?))?';
const A_CRACK =
  '(?:(?:crack|click|pop|crunch|creak|snap|clunk|grind)(?:s|y|ed|ing|ping|ped|ling)?|noises?)';
const FINE = '(?:okay|ok|normal|fine|alright|all right|expected|usual)';
const A_PAIN =
  '(?:a (?:bit|little|touch|tad) of |some |any |a little |slight |mild |a )?(?:discomfort|pain|soreness|ache|aching|burn|strain)';

/** Questions about what should be felt or heard: whether it may hurt, how much effort, what cracks, what it is for. */
export const howItShouldFeel: readonly WordRule[] = [
  // "Should it hurt?", "is a bit of discomfort okay?" What hurts now is told in other guesses.
  {
    guesses: [
      ...UNHEARD,
      'FeelIntent',
      'FormIntent',
      'SafeFollowUpIntent',
      'UpToMeIntent',
      'TechniqueIntent',
      'PassedIntent',
    ],
    words: new RegExp(
      `${NO_REPORT}(?:${LEAD}(?:will|does|should|would|is|are|isn't|shouldn't|can|could|do) (?:${THIS}|any of (?:it|this|them))(?: ${MEANT})* (?:a (?:bit|little|tad) |slightly |this |that |so )?(?:feel )?(?:this |so |a bit )?(?:hurt|hurting|sore|painful|uncomfortable|ache|sting|strain|pinch)${MY_PART}${ENDS}$|${LEAD}is ${A_PAIN} ${FINE}${ENDS}$|${LEAD}(?:should|will|might|would) (?:there be|i (?:have|feel|get)) ${A_PAIN}${ENDS}$)`,
    ),
    meant: 'HowFarIntent',
  },
  // "Will it hurt my knees?" tells of none that do.
  {
    guesses: ['KneeHurtsIntent', 'StopStretchIntent', 'SorePartIntent', 'AcheIntent'],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:(?:will|would|could|won't) ${THIS}|(?:is|are|isn't) ${THIS} (?:going to|gonna|likely to)) (?:hurt|strain|damage|be bad for|be hard on)${MY_PART}${ENDS}$`,
    ),
    meant: 'HowFarIntent',
  },
  // What hurts isn't answered by what clicks.
  {
    guesses: ['OtherJointsIntent', 'DailyCrackingIntent'],
    words:
      /^(?!.*\b(?:crack|click|pop|crunch|creak|snap|noise)).*\b(?:is it|is that|should|meant to|supposed to)\b.*\b(?:hurt|hurting|sore|ache|aching|painful)\b/,
    meant: 'HowFarIntent',
  },
  // How much effort it takes.
  {
    guesses: [
      ...UNHEARD,
      'FormIntent',
      'FeelIntent',
      'TechniqueIntent',
      'BodyPartIntent',
      'UpToMeIntent',
      'DescribeIntent',
      'EasierIntent',
      'MoreIntent',
    ],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:(?:is|was|should) ${THIS}(?: ${MEANT})* (?:this|that|so|quite|very)? ?(?:hard|difficult|tough|tricky|easy)${ENDS}$|should ${THIS} (?:be )?(?:making|make|tiring|tire) me(?: tired| sweat)?${ENDS}$|how (?:hard|much|strongly|firmly) (?:do|should|must|am|shall) i(?: ${MEANT})* (?:push|pushing|pull|pulling|press|pressing|stretch|stretching|try|trying|bend|bending|turn|turning|lean|leaning)\\b|(?:should|do|must|am|shall) i(?: ${MEANT})* (?:relaxed or|relaxing or|relax or|this (?:low|high|far)|so (?:low|high)|force|forcing|push(?:ing)? (?:it|myself|further|harder|through)|push(?:ing)? or)\\b)`,
    ),
    meant: 'HowFarIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'FeelIntent',
      'UpToMeIntent',
      'AMAZON.HelpIntent',
      'DescribeIntent',
      'AMAZON.RepeatIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:what(?:'s| is| are| was| were)? ${THIS}(?: last)?(?: (?:actually|even|really|meant|supposed|to|be|one|stretch))* (?:good for|for|in aid of)|what(?:'s| is) the (?:point|use|purpose|benefit|idea|good)(?: (?:of|in|behind) ${THIS})?|what (?:does|will|would|do) ${THIS}(?: (?:actually|even|really|stretch))* (?:do|achieve|help)(?: (?:for|with)(?: me| us| my back| your back)?)?|what good (?:does|is|will|would) ${THIS}(?: do)?(?: me| us)?)${ENDS}$`,
    ),
    meant: 'GoodForIntent',
  },
  // "Is my back meant to be cracking here?" asks about the sound.
  {
    guesses: [
      ...UNHEARD,
      'BodyPartIntent',
      'UpToMeIntent',
      'RunningAndWeightsIntent',
      'FormIntent',
      'FeelIntent',
      'FeltIntent',
      'DescribeIntent',
      'SideDoneIntent',
      'ThisOneAgainIntent',
      'CorrectionIntent',
    ],
    words: new RegExp(
      `^(?!.*\\b(?:pain\\w*|hurts?|hurting|sore|numb\\w*|fell|knuckles|should i crack|try|trying|breath\\w*|lungs?|chest)\\b)(?=.*\\b(?:meant|supposed|normal|okay|ok|fine|alright|all right|right|should|bad|matter|worry|is it|does it)\\b)(?:so |and |but |oh |wait |hang on |um )*(?:is|are|was|should|am|does|will|would|do|did)\\b.*\\b${A_CRACK}\\b`,
    ),
    meant: 'CrackedJustNowIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `^(?!.*\\b(?:pain\\w*|hurts?|hurting|sore|numb\\w*|fell|weak|can't|jaw|chest)\\b)(?:so |and |oh |ooh |wait |sorry |god |wow )*(?:my|me|the) (?:(?:lower|upper|left|right) )?(?:back|spine|neck|hips?|shoulders?|knees?|wrists?)(?:'s| is| are| keeps?| just)? (?:really |always |still |just )*${A_CRACK}(?: (?:loads|a lot|away|like mad|like crazy|every time|when i|in this|here|again|quite|all the time)\\b.*)?$`,
    ),
    meant: 'CrackedJustNowIntent',
  },
  {
    guesses: [...UNHEARD, 'MoreIntent', 'HowFarIntent', 'UpToMeIntent', 'FormIntent'],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:should|was|am) i(?: (?:have|meant|supposed|to|be))* (?:feel|felt|feeling) (?:it|this|that|a stretch|something|anything)(?: (?:more|less|by now|yet|already))*${ENDS}$`,
    ),
    meant: 'FeelIntent',
  },
  {
    guesses: [...UNHEARD, 'TechniqueIntent', 'HowFarIntent', 'DescribeIntent', 'WhereAmIIntent'],
    words: new RegExp(
      `${NO_REPORT}${LEAD}where(?: exactly)? (?:should|was|am|must|would|will|do|did) i (?:(?:have|meant|supposed|to|be) )*(?:feel|felt|feeling|notice|noticing)\\b`,
    ),
    meant: 'FeelIntent',
  },
  // "Should I feel looser now?" doesn't tell that one does.
  {
    guesses: ['FeelsBetterIntent', 'FeelsSameIntent', 'FeelsWorseIntent'],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:should|will|would|when will|when should|am) (?:i|my back|it)(?: (?:be|meant|supposed|to|start))* (?:feel|feeling|notice) (?:any |a bit |much )?(?:looser|better|different|different yet|freer|a difference|difference)${ENDS}(?: (?:by now|already|yet|soon))?$`,
    ),
    meant: 'HowLongBetterIntent',
  },
  // "Should I stretch it?" asks whether to, and not how it feels.
  {
    guesses: ['FeelIntent', 'FormIntent', 'HowFarIntent', 'TimesADayIntent'],
    words: new RegExp(`${LEAD}(?:should|can|could|shall) i (?:just )?stretch it(?: out)?${ENDS}$`),
    meant: 'StretchingIntent',
  },
  // "Was I meant to be pulling them back or down?" asks which way, and of no feeling.
  {
    guesses: [...UNHEARD, 'FeelIntent', 'FormIntent', 'HowFarIntent', 'UpToMeIntent'],
    words: new RegExp(
      `${NO_REPORT}(?!.*\\b(?:feel\\w*|breath\\w*)\\b)${LEAD}(?:am|was|is|are|were|should|do) (?:i|we|they|it|(?:my|me|the) \\w+) (?:(?:meant|supposed|to|be|really|just) )*.*\\b(?:back|down|up|forwards?|backwards?|inwards?|outwards?|together|apart|front|straight) or (?:\\w+ )?(?:back|down|up|forwards?|backwards?|inwards?|outwards?|together|apart|in|out|bent)\\b(?: of \\w+ \\w+)?${ENDS}$`,
    ),
    meant: 'DescribeIntent',
  },
  // "How far off the wall should my feet be?" is told of the pose; "how far should I go?" is not.
  {
    guesses: [...UNHEARD, 'HowFarIntent', 'UpToMeIntent', 'FormIntent'],
    words: new RegExp(
      `${LEAD}how (?:far|close|near|much space) (?:(?:off|from|away|to|out|apart|of) )*(?:(?:the|my|a) )?(?:wall|door|doorway|frame|chair|seat|edge|feet|hands|knees)\\b.*\\b(?:should|do|are|must|be|stand|sit|go|am)\\b`,
    ),
    meant: 'DescribeIntent',
  },
  // "Am I going slow enough?" is of the pace, which the breath sets.
  {
    guesses: [
      ...UNHEARD,
      'HowFarIntent',
      'FormIntent',
      'UpToMeIntent',
      'SpeakSlowerIntent',
      'SpeakFasterIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:am|are) (?:i|we) (?:going|doing (?:it|this|that|these|them)|moving|rolling|rocking|sliding)(?: at)?(?: about)? (?:too |the right )?(?:slow|slowly|fast|quick|quickly|speed|pace)(?: enough)?|(?:is there|what's|what is|is this|is that) (?:a|the) (?:right|proper|best|good) (?:speed|pace|rhythm|tempo))\\b`,
    ),
    meant: 'TechniqueIntent',
  },
  // "This side's a bit tight at my ribs, correct or not?" asks whether that is the place.
  {
    guesses: [...UNHEARD, 'FormIntent', 'StiffIntent', 'FeelIntent', 'SideIntent'],
    words: new RegExp(
      `^(?!.*\\b(?:chest|heart|arms?|legs?|calf|calves|pain\\w*|hurt\\w*|ache\\w*|sore|sharp|stab\\w*|burn\\w*|numb\\w*|tingl\\w*|pins|dizzy|breath\\w*|swollen|weak\\w*|pinch\\w*)\\b|.*\\bon (?:the|my) (?:left|right|other|one) side\\b)${LEAD.slice(1)}.*\\b(?:tight\\w*|stretch\\w*|pull|pulling|tug|tugging)\\b.* (?:in|at|on|along|across|down|up|through|around|under|over|round) (?:my|me|the|both my) [a-z -]+? (?:correct|right|normal|okay|ok|alright|all right|(?:is )?that(?:'s)? (?:\\w+ )?(?:right|normal|okay|ok|alright|correct|fine|it))(?: or not)?$`,
    ),
    meant: 'FeltIntent',
  },
  // "It's only turning a wee bit, is that worth anything?"
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:it's|it is|i'm|i am|i can|they're|they|my \\w+(?:'s| is| are)?) (?:only|hardly|barely|just) (?:\\w+ )+(?:is that|is it|does that|will that|that) (?:(?:still|even|really|any) )*(?:worth (?:anything|it|doing)|enough|ok|okay|alright|all right|fine|any (?:good|use)|count|do anything|help)(?: at all)?$`,
    ),
    meant: 'HowFarIntent',
  },
  // "I can feel it going alright" names no place.
  {
    guesses: ['FeltIntent', 'PainlessIntent', ...UNHEARD],
    words: new RegExp(
      `^(?!.*\\b(?:my|me|in|at|down|through|across)\\b)${NO_REPORT}${LEAD.slice(1)}(?:(?:it's|that's|this is|this one's) (?:grand|fine|lovely|good|nice|great) )?i can feel (?:it|that|this|that one|this one) (?:going|working|doing (?:its job|something|it)|loosening|stretching)(?: (?:alright|all right|now|already|nicely|well|me|out))*$`,
    ),
    meant: 'PraiseIntent',
  },
];
