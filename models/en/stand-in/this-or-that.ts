import type { WordRule } from '../../word-rule.js';
import { ENDS, MEANT, THIS } from './how-it-should-feel.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const PLACE =
  '(?:(?:the (?:front|back|top|side|bottom|base|middle|small) of )?(?:my|me|the) (?:(?:lower|upper|middle|mid|left|right) )?(?:back|neck|shoulders?|shoulder blades?|hips?|bum|bottom|ribs?|spine|tummy|stomach|belly|sides?|waist|glutes|thighs?|knees?|wrists?|chest|arms?|legs?|hamstrings?))';
/** It hurts there, or it did. */
const NO_PAIN =
  '(?!.*\\b(?:hurt\\w*|pain\\w*|sharp|stabbing|shooting|burning|numb\\w*|tingl\\w*|weak\\w*|dizzy|faint)\\b)';
const LYING = '(?:(?:lie|lying|lay|be|face|facing|go|start|on)(?: down)? )+';
const SURFACE = '(?:(?:on )?(?:my|the) )?(?:front|tummy|belly|stomach|back|side)';

/** Questions that offer two answers, and whether something should be felt in some place. */
export const thisOrThat: readonly WordRule[] = [
  // "Should I be feeling this in my lower back?" tells of no pain there.
  {
    guesses: [
      ...UNHEARD,
      'FeelIntent',
      'FormIntent',
      'StopStretchIntent',
      'AcheIntent',
      'SorePartIntent',
      'BodyPartIntent',
      'HowFarIntent',
      'UpToMeIntent',
      'DescribeIntent',
      'CannotTurnHeadIntent',
      'CannotIntent',
      'GoodForIntent',
      'TechniqueIntent',
    ],
    words: new RegExp(
      `${NO_PAIN}${LEAD}(?:(?:should|am|was|do|will|would) i(?: (?:${MEANT}|have|only))* (?:feel|felt|feeling|getting|get|notice|noticing) (?:${THIS}|a stretch|the stretch|something|anything|a pull|the pull)|(?:is|should|was|does) (?:${THIS}|the stretch|the pull)(?: (?:${MEANT}|have|been|felt|feel|pulling|pull|stretching|stretch|working|work|mainly|mostly))*)(?: (?:mainly|mostly|more|down|right|also))* (?:in|on|around|across|along|at|between|up|into|through) (?:both )?${PLACE}${ENDS}$`,
    ),
    meant: 'FeltIntent',
  },
  // How the back moves.
  {
    guesses: [
      ...UNHEARD,
      'DescribeIntent',
      'FormIntent',
      'TechniqueIntent',
      'WhatsNextIntent',
      'FirstStretchIntent',
    ],
    words: new RegExp(
      `${NO_PAIN}${LEAD}(?:do|should|am|must) i (?:${MEANT} )?(?:arch|round|curl|hollow|bend|arching|rounding)(?: (?:it|my back))? (?:up|down|in|out) or (?:up|down|in|out)(?: (?:first|now|here|then|to start))*$`,
    ),
    meant: 'BodyPartIntent',
  },
  // How quick the movement is, and not the voice.
  {
    guesses: [...UNHEARD, 'SpeakSlowerIntent', 'SpeakFasterIntent', 'DescribeIntent', 'FormIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:is it|is this(?: one)?|(?:do|should|am) i(?: ${MEANT})*)(?: (?:do|doing|go|going|move|moving))?(?: ${THIS})? )?(?:fast|quick|quickly|slow|slowly) or (?:fast|quick|quickly|slow|slowly)${ENDS}$`,
    ),
    meant: 'TechniqueIntent',
  },
  // "Do I lie on my front or my back?" asks about the pose; how to sleep is asked with a word of it.
  {
    guesses: [
      ...UNHEARD,
      'SleepingIntent',
      'BodyPartIntent',
      'CannotLieOnFrontIntent',
      'DescribeIntent',
    ],
    words: new RegExp(
      `^(?!.*\\b(?:sleep\\w*|bed|night|nap)\\b)(?:${LEAD.slice(1)})(?:do|should|am|must|is it) (?:i|we)?(?: ${MEANT})* ?(?:${LYING})?${SURFACE} or ${SURFACE}(?: i lie| i'm on| that i lie)?${ENDS}$`,
    ),
    meant: 'DescribeIntent',
  },
  // "Am I sitting up straight or slouching?"
  {
    guesses: [...UNHEARD, 'PostureIntent', 'TechniqueIntent'],
    words: new RegExp(
      `${LEAD}(?:do|should|am|must) i(?: ${MEANT})* (?:sit|sitting|stand|standing|lie|lying|kneel|kneeling)\\b.* or \\w+(?: \\w+)?${ENDS}$`,
    ),
    meant: 'DescribeIntent',
  },
  // "Do I tuck my bum or stick it out?"
  {
    guesses: [...UNHEARD, 'TechniqueIntent', 'UpToMeIntent', 'CannotIntent'],
    words: new RegExp(
      `^(?!.*\\bbreath\\w*\\b)(?:${LEAD.slice(1)})(?:do|should|am|must) i(?: ${MEANT})* (?:tuck|tucking|pull|pulling|push|pushing|stick|sticking|squeeze|drop|dropping|lift|lifting|let|keep|keeping|hold|holding) (?:my|the) (?:tummy|belly|stomach|bum|bottom|hips?|chin|head|shoulders?|elbows?|knees?|heels|feet|arms?|legs?)\\b.* or .*$`,
    ),
    meant: 'BodyPartIntent',
  },
];
