import type { WordRule } from '../../word-rule.js';
import { ENDS, MEANT, NO_REPORT } from './how-it-should-feel.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const A_PART =
  '(?:head|neck|chin|forehead|arms?|hands?|palms?|elbows?|forearms?|knees?|legs?|feet|foot|toes|heels|hips?|bum|bottom|shoulders?|back)';
/** Questions about the pose that resemble something else: what lies where, which way, how fast, and on what. */
export const aboutThePose: readonly WordRule[] = [
  // The line about the back also covers leaning on the chair. "The back of the door" isn't part of it.
  {
    guesses: [
      ...UNHEARD,
      'BodyPartIntent',
      'BackIntent',
      'DescribeIntent',
      'UpToMeIntent',
      'RoutineIntent',
      'CannotLeanIntent',
      'EasierIntent',
      'HowFarIntent',
    ],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:can|could|may|should|do|must|shall|am|is|does|what if) (?!.*\\b(?:hold|holding|hang|grab|hands?|arms?|cushion|pillow|towel)\\b).*\\b(?:lean\\w*|sit|sitting|sat|rest|resting|touch|touching|against|use|off|away from)\\b.*\\b(?:back ?rests?|(?:back|edge|front) of (?:the|my|this) (?:chair|seat)|back (?:supposed to |meant to )?(?:be )?(?:lean\\w*|against|touch\\w*|in|on|off|away from) (?:the |my |this )?(?:back of )?(?:the |my |this )?(?:chair|seat))${ENDS}$`,
    ),
    meant: 'PostureIntent',
  },
  {
    guesses: ['BackIntent', 'CannotLeanIntent'],
    words: new RegExp(
      `${LEAD}(?:can|could|should|do|must|shall|am) i(?: ${MEANT})* (?:lean|sit|rest)(?:ing)? (?:right |all the way |further )?back${ENDS}$`,
    ),
    meant: 'BodyPartIntent',
  },
  // A head that is to turn as well is no neck that cracks or hurts.
  {
    guesses: [
      ...UNHEARD,
      'StopStretchIntent',
      'NeckCrackingIntent',
      'CannotTurnHeadIntent',
      'AddToRoutineIntent',
    ],
    words: new RegExp(
      `${NO_REPORT}(?!.*\\b(?:crack\\w*|click\\w*|pop\\w*|hurt\\w*|pain\\w*|sore|if|when)\\b)${LEAD}(?:should|do|must|am|shall) i(?: ${MEANT})* (?:twist|turn|tilt|rotate|swivel|move|lift|bend|nod)(?:ing)? (?:my|me|ma|the) (?:head|neck|chin)(?: (?:with (?:it|that|them|my \\w+)|round|around|up|down|back|forwards?|to the side|to (?:the|my) (?:left|right)))*${ENDS}$`,
    ),
    meant: 'BodyPartIntent',
  },
  // "Do both shoulders stay on the bed?" starts no round.
  {
    guesses: [...UNHEARD, 'RoutineIntent', 'StartRoutineIntent', 'UpToMeIntent', 'PutBackIntent'],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:do|does|should|must|are|is) (?:both |both my |my |me |ma |the )(?:(?:left|right|top|bottom|other|lower|upper|whole) )*${A_PART}(?: ${MEANT})* (?:stay|remain|rest|lie|be|go|touch|stick|hang|poke|dangle|point)(?:ing)?\\b`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: [...UNHEARD, 'TechniqueIntent', 'FormIntent', 'UpToMeIntent', 'HowFarIntent'],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:should|do|must|am|shall) i(?: ${MEANT})* (?:(?:keep |be )?(?:moving|rocking|rolling|sliding|going)|move|rock|roll|slide|hold (?:it|this|still)|(?:stay|keep|be) still)\\b.* or (?:do i |should i |am i )?(?:just |to )?(?:keep |be )?(?:still|stay|staying|stop|hold|holding|freeze|moving|move|rolling|rocking|going)\\b(?!.*\\bbreath)`,
    ),
    meant: 'DescribeIntent',
  },
  // Nothing has to be tensed.
  {
    guesses: [
      ...UNHEARD,
      'TechniqueIntent',
      'BodyPartIntent',
      'FormIntent',
      'FeelIntent',
      'DescribeIntent',
      'UpToMeIntent',
    ],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:should|do|must|am|shall) i(?: ${MEANT})* (?:be )?(?:squeez\\w*|clench\\w*|tens(?:e|ing)|tighten\\w*|engag\\w*|brac(?:e|ing)) (?:my|the) (?:stomach|tummy|belly|abs|core|bum|glutes|butt|bottom|muscles|buttocks)\\b`,
    ),
    meant: 'UpToMeIntent',
  },
  // Weight on the hands is no pain that goes into them.
  {
    guesses: [...UNHEARD, 'UpToMeIntent', 'TechniqueIntent', 'FeelIntent', 'FormIntent'],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:should|do|must|am|shall) i(?: ${MEANT})* (?:push|press|lean|put (?:my |any |the )?weight|rest)(?:ing)? (?:down |up |hard )?(?:in|into|on|onto|through|with|against) (?:my|the|both) ${A_PART}${ENDS}$`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'BodyPartIntent',
      'UpToMeIntent',
      'TechniqueIntent',
      'CannotTurnHeadIntent',
    ],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:should|do|must|am|shall|is|are|does) (?:i|my|the|both)\\b(?!.*\\b(?:eyes|breath\\w*|look\\w*|push\\w*|how far)\\b).*\\b${A_PART}\\b(?: (?:${MEANT}|rest|lie|stay|go|flat|down|up|straight|bent|on|the|my|floor|mat|ground|bed|wall|as|well|too|both|also|together|apart|here|or|not|move|turn|follow|with|it|me))*$`,
    ),
    meant: 'BodyPartIntent',
  },
  // "Am I going too fast?" is about the movement, and not about the voice.
  {
    guesses: [
      ...UNHEARD,
      'SpeakSlowerIntent',
      'SpeakFasterIntent',
      'WaitIntent',
      'FormIntent',
      'BreathingExerciseIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:am i|are we|was i|i think i'm|i might be|should i be)(?: (?:going|doing (?:it|this)|moving|breathing|rolling|turning|rocking))*(?: a (?:bit|little))? too (?:fast|quick|quickly|slow|slowly)${ENDS}$`,
    ),
    meant: 'TechniqueIntent',
  },
  // What they have, wear or hold on to is theirs to choose.
  {
    guesses: [
      ...UNHEARD,
      'CannotIntent',
      'EasierIntent',
      'SleepingIntent',
      'PostureCorrectorIntent',
      'BodyPartIntent',
      'RoutineIntent',
      'DescribeIntent',
      'StartRoutineIntent',
    ],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:(?:i|we)(?: do not| don't|'ve| have| haven't)(?: got| have| actually| even| own)* (?:no|a|any) (?:(?:yoga|exercise|proper) )?mat${ENDS}$|what (?:should|do|must|shall|can) (?:i|we) (?:wear|have on|be wearing)\\b|(?!.*\\b(?:easier|gentler|better|way)\\b)(?:is|can|could|may|would|what about|how about)\\b.* (?:pillow|cushion|towel|blanket)s? under (?:my|the) (?:chest|tummy|belly|stomach|hips?|feet|ankles|shins)\\b|(?:should|can|do|must|may|could|am) i\\b.*\\b(?:hold|holding|grab|hang|hanging|hold on)(?: on)?(?: to| onto)? (?:the|my) (?:back|arms?|sides?|seat|edge)s? of (?:the|my) (?:chair|seat)\\b|(?:can|could|may) i (?:have|keep|leave|put) (?:my|both) (?:arms?|hands?|legs?) .*(?:instead|by my sides?)${ENDS}$)`,
    ),
    meant: 'UpToMeIntent',
  },
  {
    guesses: [...UNHEARD, 'SideIntent', 'WhereAmIIntent', 'SwitchSidesIntent', 'UpToMeIntent'],
    words: new RegExp(
      `${LEAD}(?:am i|are we)(?: still)? (?:lying |meant to be |supposed to be )?on (?:the|my) (?:right|correct|wrong|proper) side${ENDS}$`,
    ),
    meant: 'WhichSideIntent',
  },
  {
    guesses: ['SameAgainIntent', 'OtherWayRoundIntent'],
    words: new RegExp(
      `${LEAD}(?:so )?(?:(?:the )?same (?:thing )?(?:again )?(?:on |to )?(?:the|my) other (?:way|side|direction)|(?:do i )?(?:now )?the other way (?:now|next))${ENDS}$`,
    ),
    meant: 'SideDoneIntent',
  },
  {
    guesses: [...UNHEARD, 'BodyPartIntent', 'UpToMeIntent', 'DescribeIntent', 'HowFarIntent'],
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:right|okay) if\\b)(?:do|should|must|shall|am) i\\b.*\\b(?:look|looking|gaze|stare|staring)(?: (?:at|up|down|to|towards|over|ahead|forwards?|straight|where|sideways))`,
    ),
    meant: 'TechniqueIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'WhichSideIntent',
      'WhereAmIIntent',
      'RoutineIntent',
      'BodyPartIntent',
      'BackIntent',
      'HowFarIntent',
      'UpToMeIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:which way (?:am i|should i be|do i|should i)(?: (?:meant|supposed) to)?(?: be)? (?:face|facing|lie|lying|sit|sitting|stand|standing)|(?:is |should |does )?(?:my |the )?back (?:be |go |rest |stay )?(?:against|touching|touch|off|away from) (?:the |my )?(?:back of the )?(?:chair|wall|seat)|how (?:far|close|near)(?: away)?(?: from| to)? (?:the|my) (?:wall|door|doorway|frame)\\b|how (?:far|close) (?:away )?(?:from|to) (?:the|my) (?:wall|door|doorway)(?: (?:do|should) .*)?)${ENDS}$|${LEAD}how far away from the (?:wall|door|doorway) (?:do|should)\\b`,
    ),
    meant: 'DescribeIntent',
  },
  // "Is it okay if I'm on my bed?" asks about this one, and starts no other.
  {
    guesses: ['RoutineIntent', 'StartRoutineIntent', 'UpToMeIntent'],
    words: new RegExp(
      `${LEAD}(?:is it|is that|would it be|will it be|am i) (?:ok|okay|alright|all right|fine|good) (?:(?:to|if i|that i|for me to|doing|me)\\b.* )?(?:on|in) (?:my|the|a) (?:bed|mattress|sofa|couch|chair)${ENDS}$`,
    ),
    meant: 'EasierIntent',
  },
  // "I'm on a hard floor, is that all right?", "is the floor or the bed better?"
  {
    guesses: [...UNHEARD, 'SafeFollowUpIntent', 'RoutineIntent', 'CannotGetDownIntent'],
    words: new RegExp(
      `${LEAD}(?:i'm (?:on|doing (?:it|this) on) (?:a|the|my) (?:\\w+ )?(?:floor|carpet|rug|tiles|mat|lino|blanket|decking|grass) (?:is|are|will|would) (?:that|it|this)(?: be)? (?:ok|okay|alright|all right|fine|enough|good)|is it (?:better|best|easier) (?:on|with) (?:a|the|my) \\w+ or (?:on |with )?(?:a|the|my) \\w+|which is better the floor or the bed)${ENDS}$`,
    ),
    meant: 'UpToMeIntent',
  },
  {
    guesses: ['EasierIntent', 'RoutineIntent'],
    words: new RegExp(
      `${LEAD}(?:can|could|may|shall|should) i\\b.* eyes (?:shut|closed|open)${ENDS}$`,
    ),
    meant: 'TechniqueIntent',
  },
  {
    guesses: [...UNHEARD, 'RoutineIntent', 'StartRoutineIntent'],
    words: new RegExp(
      `${LEAD}(?:where(?: exactly| abouts)?|how far (?:back|forward|in)) (?:on|in) (?:the|my) (?:chair|bed|mat|floor|seat) (?:do|should|must|am) i(?: meant to| supposed to)? (?:sit|lie|be|kneel|go)${ENDS}$`,
    ),
    meant: 'DescribeIntent',
  },
  {
    guesses: [...UNHEARD, 'AMAZON.ResumeIntent', 'MoreIntent'],
    words: new RegExp(
      `${LEAD}(?:do|should|must|shall) i (?:just )?(?:(?:keep|carry|go|stay|hold)(?: (?:going|doing it|doing this|on|here|there|it|this|still|holding|moving))*|wait) (?:until|till|til) you (?:say|tell|stop|call)\\b`,
    ),
    meant: 'TimeLeftIntent',
  },
  {
    guesses: ['AMAZON.ResumeIntent', 'KeepPlaceIntent'],
    words: new RegExp(
      `${LEAD}(?:do|can|should) i (?:just )?(?:rest|relax|have a rest) now${ENDS}$`,
    ),
    meant: 'WhereAmIIntent',
  },
  // Who has no table needs none: the floor is offered.
  {
    guesses: [...UNHEARD, 'UndoIntent', 'RoutineIntent', 'CannotGetDownIntent'],
    words:
      /\b(?:i|we)(?:'ve| have| don't have| do not have| haven't| haven't got| don't own)(?: got)? (?:no|a|any|an|one of those) (?:(?:inversion|tilt|tilting|gravity) )?tables?\b/,
    meant: 'CannotIntent',
  },
];
