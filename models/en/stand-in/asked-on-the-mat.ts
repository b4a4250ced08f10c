import type { WordRule } from '../../word-rule.js';
import { NO_REPORT } from './how-it-should-feel.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const BE_FINE =
  "(?:is|are|was|isn't|can|could|may|should|am|will|would|what about|how about|safe|okay|ok|fine|alright|all right|good)";
const SINCE_A_BIRTH =
  '(?:(?:had|have had|having had) (?:twins|(?:a|my|our|the|another)(?: \\w+)? (?:baby|babies|child|wee one|little one|section|caesarean|cesarean))|gave birth|given birth|(?:after|since|from) (?:having|giving|i had|i gave|my|the|a|birth)\\b.*|post ?(?:partum|natal|natally)|postnatally|post (?:c section|caesarean|baby|birth)|(?:days|weeks|months|years?) (?:after|post)\\b.*)';

const WHILE =
  '(?: (?:again|now|when i (?:do|am doing) (?:it|this)|while i (?:do|am doing) (?:it|this)))*';
/** What lies, bends or lifts in a pose. */
const LIES =
  '(?:head|neck|chin|forehead|arms?|hands?|palms?|elbows?|knees?|legs?|feet|foot|toes|heels|hips?|bum|butt|bottom|pelvis|shoulders?|back|belly|tummy|stomach|chest|ribs|ankles?)';

/** Questions and answers on the mat about how it is done, how often, for how long, and for whom. */
export const askedOnTheMat: readonly WordRule[] = [
  // Whether a part may leave the floor, or is bent: the answer is how that part lies.
  {
    guesses: [...UNHEARD, 'UpToMeIntent', 'HowFarIntent', 'FeelsBetterIntent', 'ConditionIntent'],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:(?:is|are) (?:my|me|the|both) (?:\\w+ )?${LIES} (?:allowed|okay|ok|meant|supposed) to (?:come|lift|leave|go|move|rise|bend|touch)\\b|(?:my|me|the) (?:\\w+ )?${LIES} (?:is|are)(?: (?:getting|all|a bit|kind of|just))* (?:bent|curled|tucked|flat|crossed|straight|turned out|turned in|touching|apart|open) (?:is|are) (?:it|that|this|they) (?:fine|ok|okay|right|alright|all right|good|wrong|bad|normal)).*$`,
    ),
    meant: 'BodyPartIntent',
  },
  // "How do I relax the neck?" starts no round, and "do I arch my back?" names no stretch.
  {
    guesses: ['RoutineIntent', 'StartRoutineIntent', 'DescribeIntent', 'StartStretchIntent'],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:how (?:to|do i|can i|should i|must i|am i meant to) (?:relax|loosen|rest|place|keep|hold|put|soften|position) (?:the|my|me) (?:\\w+ )?${LIES}|(?:do|should|must|am|shall) i (?:(?:meant|supposed|to|need|have|be) )*(?:arch|round|curve|hollow|flatten|bend|straighten|lift)(?:ing)? (?:my|me|the) (?:lower |upper )?back)(?: (?:here|now|or not|or keep it \\w+|in this(?: one)?|for this(?: one)?|please|as well|too))*$`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: ['WhichSideIntent', 'SideIntent', 'OtherOneIntent', 'FormIntent'],
    words: new RegExp(
      `${LEAD}(?:do|should|must|am|shall) i (?:(?:meant|supposed|to|be) )*(?:look|looking|face|facing) (?:the|to the) (?:same|other|opposite) (?:way|side|direction)\\b`,
    ),
    meant: 'TechniqueIntent',
  },
  {
    guesses: [...UNHEARD, 'HowFarIntent', 'FormIntent', 'TechniqueIntent'],
    words: new RegExp(
      `${LEAD}(?:do|should|must|am|shall) i (?:(?:meant|supposed|to|be) )*(?:push|pushing|press|pressing) (?:the (?:floor|mat|ground|wall) away|(?:in|into|against|on) the (?:floor|mat|ground|wall)|down)(?: (?:hard|here|or not|with \\w+ \\w+))*$`,
    ),
    meant: 'DescribeIntent',
  },
  {
    guesses: ['HowFarIntent', 'HowOftenIntent', ...UNHEARD],
    words: new RegExp(
      `${NO_REPORT}${LEAD}how (?:much|far|wide|big)\\b.* (?:between|apart)\\b.*\\b${LIES}$`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: ['LungCrackleIntent', ...UNHEARD],
    words: new RegExp(`${NO_REPORT}${LEAD}is it (?:my|me|the) ${LIES} that\\b.* or\\b`),
    meant: 'BodyPartIntent',
  },
  // "Am I rounding enough?" counts nothing, and what would be if it popped is no list of dangers.
  {
    guesses: ['ProgressIntent', 'WhereAmIIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}am i (?:round|arch|twist|turn|lean|bend|stretch|reach|open|sink|lift)ing(?: (?:it|this|my back|myself))? (?:far |deep )?(?:enough|properly|right|correctly)$`,
    ),
    meant: 'FormIntent',
  },
  {
    guesses: ['WarningSignsIntent'],
    words: new RegExp(
      `${NO_REPORT}${LEAD}what if (?:it|something|one|my (?:back|spine|neck|shoulder|knee|hip)) (?:pops|cracks|clicks|clunks)${WHILE}$`,
    ),
    meant: 'CrackedJustNowIntent',
  },
  // "How do you mean, like a cat?" asks about what was just told, and starts none.
  {
    guesses: [
      ...UNHEARD,
      'StartStretchIntent',
      'StartRoutineIntent',
      'RoutineIntent',
      'FirstStretchIntent',
      'CorrectionIntent',
      'WhereAmIIntent',
      'OtherOneIntent',
      'BodyPartIntent',
    ],
    words: new RegExp(`${LEAD}(?:what|how) (?:do|did|d'|does) ?(?:you|ya|ye|she|that) mean\\b`),
    meant: 'SimplerIntent',
  },
  // Who had a baby isn't pregnant: a doctor is asked first, and nothing is ruled out.
  {
    guesses: ['PregnancyIntent'],
    words:
      /^(?:(?:no|nah|but|oh|sorry|well|so|and|actually) )*(?:i'm|i am) (?:not|no longer) (?:actually |even )?(?:pregnant|expecting)\b/,
    meant: 'NoneIntent',
  },
  {
    guesses: ['PregnancyIntent'],
    words: new RegExp(
      `^(?!.*\\b(?:pregnan|expecting|bump|trimester|due|weeks gone|months gone|click|crack|pop|noise|relaxin)\\w*)(?=.*\\b${BE_FINE}\\b)(?:.*\\b)?${SINCE_A_BIRTH}`,
    ),
    meant: 'ConditionIntent',
  },
  // "Did I do two or three there?" shortens nothing.
  {
    guesses: [
      ...UNHEARD,
      'FewStretchesIntent',
      'SideDoneIntent',
      'LengthOfHoldIntent',
      'AllOfThemIntent',
      'HoldIntent',
      'StartRoutineIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:have|did|was|were|is|has) (?:(?:i|we|that|this|it) )(?:just |only |already |now )*(?:do |done |did |had |finish |finished |gone through |been )?(?:both(?: of (?:them|these))?|(?:one|two|three|four|five)(?: or (?:one|two|three|four|five))?(?: of (?:them|these))?)|how many (?:of (?:them|these) )?(?:have|did) (?:i|we) (?:do|done|did))(?: there| then| now| already| yet| so far| by now| that time)*$`,
    ),
    meant: 'WhereAmIIntent',
  },
  // A question stands behind the "wait".
  {
    guesses: [...UNHEARD, 'AMAZON.PauseIntent', 'WaitIntent'],
    words: new RegExp(
      `${LEAD}(?:was|were|am|are|is|should) (?:i|we|my \\w+|the \\w+) (?:(?:still|not|really|actually|both) )*(?:(?:meant|supposed) to (?:be |have |keep |go |stay )?|be )(?:\\w+ing|up|down|flat|straight|bent|on|in|out|forward|forwards|back|backwards|under|over|apart|together|facing|low|high|there|here|upright)\\b(?!.* (?:pain|hurt|hurts|hurting|sore))`,
    ),
    meant: 'DescribeIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'AreYouADoctorIntent',
      'AllOfThemIntent',
      'StartRoutineIntent',
      'SameAgainIntent',
      'AgainIntent',
      'InFullIntent',
      'FewStretchesIntent',
      'TimesADayIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:do|must|should|will|have) (?:i|we)(?: (?:really|always|still|actually|even))?(?: have to| need to| got to| gotta)? (?:do|finish|go through|get through) (?:(?:all|every one) of (?:them|it|these)|them all|it all|every one|everything|the (?:(?:whole|entire|full|bloody|flaming|damn|bleeding|fecking) )*(?:lot|thing|round|set|routine|circus)|all (?:three|four))(?: (?:again|today|now|every time|every day|each time|this time|tonight|this morning|over again|then|or|mate))*$`,
    ),
    meant: 'UpToMeIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'EasierIntent',
      'StartStretchIntent',
      'StartRoutineIntent',
      'LongerIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|may|shall) (?:i|we)|i(?:'d| would)? (?:want|wanna|like)(?: to)?|let me|let's) (?:just )?(?:do|go|hold|have a go at|try) (?:at )?(?:it|this|that|this one|that one|this stretch) (?:twice|two times|three times|thrice|a few times)(?: please| instead| today| now| then)*$`,
    ),
    meant: 'MoreGoesIntent',
  },
  {
    guesses: ['BreathingExerciseIntent'],
    words: new RegExp(
      `${LEAD}how (?:slow|slowly|fast|quick|quickly|often) (?:do|should|must|am|shall|would) i (?:be )?(?:breathe|breathing)(?: in| out| here| now| in this(?: one)?)*$`,
    ),
    meant: 'TechniqueIntent',
  },
  // "For two minutes" is how long, and not how much more.
  {
    guesses: [
      ...UNHEARD,
      'EasierIntent',
      'StartStretchIntent',
      'StartRoutineIntent',
      'LongerIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:can|could|may|shall) (?:i|we) (?:just )?(?:(?:do|hold|keep|try) (?:it|this|that|this one|that one|this stretch|this pose)|(?:stay|be|remain)(?: (?:here|there|in (?:it|this|that|this one|that one|here)))?) for (?:\\w+ ){0,4}(?:seconds?|minutes?)(?: please| instead| today| now| then| in total| altogether)*$`,
    ),
    meant: 'HoldIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:no|nah|actually|oh|okay|ok|right|well|sorry|ach|och) )*(?:once|one|one time|just once|just the once|the once)(?:'s| is| will be|'ll be|'ll) (?:fine|enough|okay|ok|plenty|good|grand|do|all right|alright)(?: (?:then|for me|thanks|actually|so|today))*$/,
    meant: 'NeverMindIntent',
  },
  // "Just the last one then" is where to begin, and not the one before.
  {
    guesses: [...UNHEARD, 'AMAZON.PreviousIntent', 'LastStretchIntent'],
    words:
      /^(?:(?:no|nah|okay|ok|right|well|actually|then|oh|can we|can i|let's|i'll|do|please) )*(?:just|only) (?:do )?the last one(?: then| please| today| thanks| now| mate)*$/,
    meant: 'FromStretchIntent',
  },
  // "Must I close my eyes?" is how it is done; eyes that hurt are another matter.
  {
    guesses: [...UNHEARD, 'UpToMeIntent'],
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:hurts?|pain|sore|itch\\w*|burn\\w*|blurr\\w*|see|double|watering)\\b)(?:must|do|should|shall|have|need|are|am|is it|does it matter if) .*\\b(?:(?:close|shut|open|keep) (?:my |the |your )?eyes|eyes (?:be |stay |to be )?(?:open|closed|shut))\\b`,
    ),
    meant: 'TechniqueIntent',
  },
];
