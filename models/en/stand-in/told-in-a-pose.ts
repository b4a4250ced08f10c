import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

/** Nothing of pain, numbness or weakness is told beside it. */
const UNHURT =
  '^(?!.*\\b(?:pain\\w*|hurt\\w*|sore|ach\\w+|sharp|numb\\w*|tingl\\w*|weak\\w*|heavy|limp|dead|dizzy|faint|breath\\w*|swollen|lock\\w*|droop\\w*|buckl\\w*|collaps\\w*|giv\\w+ way|gave way|suddenly|injur\\w*|bitten|bleed\\w*)\\b)';
const TAIL = '(?: (?:now|then|so|again|please|there|though|today|thanks|or what|is it))*$';

/** What is told of the body in a pose and is no report: what won't stay in place, what is in the way, what only goes so far. */
export const toldInAPose: readonly WordRule[] = [
  // What doesn't stay where it should is how the pose is done. Faces, heads, arms and legs that fall are something else.
  {
    guesses: [
      ...UNHEARD,
      'ClinicianIntent',
      'EmergencyIntent',
      'NewSignIntent',
      'StopStretchIntent',
      'KneeHurtsIntent',
      'AcheIntent',
      'OtherJointsIntent',
      'FoamRollingIntent',
      'WayOutIntent',
      'AMAZON.PauseIntent',
    ],
    words: new RegExp(
      `${UNHURT}${LEAD.slice(1)}(?:(?:my|me|ma|the) )?(?:(?:left|right|top|bottom|front|back|lower|upper) )*(?:back|knees?|feet|heels?|toes|bum|butt|bottom|backside|hips?|shoulders?|elbows?|hands?) (?:wants? to (?:come|slide|slip|lift|go|roll|move|swing)|(?:just )?keeps? (?:on )?(?:coming|sliding|slipping|drifting|going|moving|lifting|shifting|swinging|tipping|popping up|rolling|creeping|walking|wandering|splaying)|(?:is|are) (?:sliding|slipping|drifting|shifting|creeping|lifting)|(?:comes?|lifts?|goes|rises?) up (?:when|as|if|every time|each time)|lifts? (?:when|as|if|every time|each time))(?! (?:out$|out of (?:joint|place|its socket)))(?: (?:apart|up|off|out to the side|sideways|around|about|away|away from me|open|over|together|back|forwards?|to (?:the|one) (?:side|left|right)|with (?:it|me|them)|on (?:the|my) \\w+|off (?:the|my) \\w+|(?:(?:when|as|if) )?(?:i|they|it) \\w+(?: \\w+)?))*${TAIL}`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: ['EmergencyIntent', 'StopStretchIntent', 'CannotIntent', ...UNHEARD],
    words: new RegExp(
      `${UNHURT}${LEAD.slice(1)}(?:my|me|ma|the) (?:(?:left|right|top|upper|other) )?(?:arm|hand|leg|knee|foot)(?:'s| is)?(?: just)? (?:hangs|hanging|stays|left|stuck up|up) in (?:the |mid ?)?air${TAIL}`,
    ),
    meant: 'CannotIntent',
  },
  // A belly or a bust that is in the way is no pain; a chest that is pressed on may be more.
  {
    guesses: [
      'StopStretchIntent',
      'EasierIntent',
      'FeltIntent',
      'CannotLieOnFrontIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${UNHURT}(?!.*\\b(?:pregnan\\w*|baby|lump)\\b)${LEAD.slice(1)}(?:(?:it|this|that|this one|i)(?:'s|'m| is| am)?(?: \\w+)? (?:squash\\w*|squish\\w*|press\\w* (?:on|into)) (?:my|me|the) (?:stomach|tummy|belly|gut|boobs|breasts?|bust|bosom)|(?:my|me) (?:stomach|tummy|belly|gut|boobs|breasts?|bust|bosom)(?:'s| is| are|'re)? (?:(?:getting|all|a bit|being) )*(?:squash\\w*|squish\\w*|press\\w* (?:on|into|against) my (?:thighs?|legs?|knees?)))\\b(?: (?:is (?:that|it|this)|it's|that's|a bit|here|normal|okay|ok|all right|in this|right))*${TAIL}`,
    ),
    meant: 'CannotIntent',
  },
  // A hard floor has its cushion. Knees that are sore are told of as that.
  {
    guesses: ['KneeHurtsIntent', 'StopStretchIntent', 'CannotKneelIntent', ...UNHEARD],
    words: new RegExp(
      `${UNHURT}(?:och |oh |ooh |ouf )?${LEAD.slice(1)}(?:(?:it|this|that|(?:this|the|that|my) (?:floor|mat|carpet|rug|ground|wood|lino|tiles?))(?:'s| is| are)(?: (?:a bit|a wee bit|awful|awfully|really|very|so|quite|pretty|too|kinda|kind of|rather))* (?:hard|rough|tough|thin|bony) (?:on|for|under) (?:my|me|ma|the) (?:knees?|kneecaps?|knee caps)|(?:my|me|ma) (?:knees?|kneecaps?|knee caps) (?:don't|do not|doesn't|aren't) (?:like|liking|keen on) (?:this|the) (?:floor|mat|carpet|ground|wood|tiles?))${TAIL}`,
    ),
    meant: 'EasierIntent',
  },
  // Shoulders by the ears, and a neck that does the work of something else.
  {
    guesses: ['CannotLiftArmsIntent', 'StopStretchIntent', 'AcheIntent', ...UNHEARD],
    words: new RegExp(
      `${UNHURT}${LEAD.slice(1)}(?:my|me|ma|the) shoulders (?:are|go|come|keep going|keep coming|creep)(?: right)?(?: up)? (?:to|by|round|around|near|at) (?:my|the) ears\\b(?:,? (?:is|are) (?:that|it|this|they)? ?(?:bad|okay|ok|right|normal|wrong))?${TAIL}`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: ['AcheIntent', 'StopStretchIntent', 'SorePartIntent', 'FeltIntent', ...UNHEARD],
    words: new RegExp(
      `${UNHURT}${LEAD.slice(1)}(?:(?:my|me|ma) (?:(?:lower|upper) )?(?:neck|arms|hands|shoulders|back|legs)(?:'s| is| are|'re) (?:taking over|doing (?:all|most of) (?:the|of the) work)|i'm (?!(?:having|in|dying|bleeding)\\b)\\w+ing (?:\\w+ )?(?:\\w+ )?(?:aren't|amn't|ain't) i)${TAIL}`,
    ),
    meant: 'FormIntent',
  },
  // A shoulder that doesn't get down is nobody who can't.
  {
    guesses: ['CannotGetDownIntent', 'CannotLieOnFrontIntent', ...UNHEARD],
    words: new RegExp(
      `${UNHURT}${LEAD.slice(1)}i (?:can't|cannot|can not|couldn't) (?:quite |really |even )?(?:get|bring|put|reach|touch|lower|press) (?:my|me|ma) (?:(?:left|right|top|other|lower) )?(?:shoulders?|head|forehead|ear|face|hips?|bum|bottom|butt|hands?|elbows?|chest|chin) (?:down |all the way |right )*(?:to|on|onto) (?:the|my) (?:floor|ground|mat|bed|wall|heels)${TAIL}`,
    ),
    meant: 'CannotIntent',
  },
  {
    guesses: ['EmergencyIntent', 'OthersConditionIntent', 'NotToYouIntent', ...UNHEARD],
    words: new RegExp(
      `${UNHURT}(?!.*\\b(?:collapsed|dead|choking|not moving)\\b)${LEAD.slice(1)}(?:my|me|ma|the|our) (?:(?:wee|little|big|silly|daft|other) )*(?:dog|puppy|pup|cat|kitten|kitty)(?:'s| is| has| keeps)?(?: (?:now|just|got|gone|come|climbed|crawled|crawling|lying|sitting|sat|standing|going|right))* (?:under|underneath|in between|between|beside|in) (?:me|my \\w+|us|the way|my \\w+ again)${TAIL}`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // "I can't keep them up any longer" is of the arms in a hold.
  {
    guesses: ['CrisisIntent', 'CannotLiftArmsIntent'],
    words: new RegExp(
      `${UNHURT}${LEAD.slice(1)}i (?:can't|cannot|can not) (?:keep|hold) them (?:up|out|there)(?: (?:any longer|any more|anymore|much longer|that long|so long|for that long))?${TAIL}`,
    ),
    meant: 'CannotIntent',
  },
  // Who isn't as bendy as before can still do it.
  {
    guesses: ['CannotIntent', 'SkipStretchIntent', 'CannotLeanIntent', 'StiffIntent', ...UNHEARD],
    words: new RegExp(
      `${UNHURT}${LEAD.slice(1)}i (?:don't|do not|can't|cannot) (?:twist|bend|stretch|turn|move|reach|fold) (?:like|as well as|as far as|the way) i used to${TAIL}`,
    ),
    meant: 'HowFarIntent',
  },
  // What lies hard on the floor has its cushion.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:sharp|sudden\\w*|numb\\w*|swollen|fell|bleeding)\\b)(?:my |me |the )?(?:forehead|elbows?|knees?|ankles?|shins?|hip bones?|wrists?|tailbone|feet)(?:'s| is| are)? (?:paining|hurting|sore|digging in|rubbing)(?: (?:a bit|a little|small))? (?:on|against|into) (?:the |this |that )?(?:hard )?(?:floor|ground|mat|carpet|wood|tiles?)(?: only)?${TAIL}`,
    ),
    meant: 'EasierIntent',
  },
  // Joints that click and don't hurt are told of in passing.
  {
    guesses: ['StiffIntent', 'EasierIntent'],
    words: new RegExp(
      `${UNHURT}(?:.* )?(?:my|me|the) (?:knees?|shoulders?|hips?|elbows?|wrists?|ankles?)\\b.*\\b(?:click|crack|crunch|creak|pop)(?:ing|ping|s|y|ed|ped)?\\b`,
    ),
    meant: 'OtherJointsIntent',
  },
  {
    guesses: ['SideDoneIntent', 'SwitchSidesIntent', ...UNHEARD],
    words: new RegExp(
      `${UNHURT}${LEAD.slice(1)}(?:my|me|the|this) (?:door|doorway|door frame|doorframe)(?:'s| is) too (?:wide|narrow|small|big)\\b`,
    ),
    meant: 'CannotIntent',
  },
  // Both arms that go only so high have their easier way.
  {
    guesses: ['CannotLiftArmsIntent'],
    words: new RegExp(
      `${UNHURT}(?!.*\\b(?:left|right|one)\\b)${LEAD.slice(1)}(?:my|me) (?:arms|hands|elbows) (?:do not|don't|won't|will not|can't|cannot) (?:go|reach|come|get|lift|slide) (?:up )?(?:so|that|as|very|any|much|all that) (?:high|far|higher|further)${TAIL}`,
    ),
    meant: 'CannotIntent',
  },
  // A back that leaves the wall or the floor is a shape, and no ache.
  {
    guesses: ['AcheIntent', 'StopStretchIntent', ...UNHEARD],
    words: new RegExp(
      `${UNHURT}${LEAD.slice(1)}(?:my|me|ma|the) (?:(?:lower|upper|low|whole) )?(?:back|spine|head|shoulders|bum|bottom|hips)(?:'s| is| are|'re)? ?(?:does not|doesn't|do not|don't|won't|isn't|aren't|not)(?: quite| really| all)* (?:touch|touching|reach|reaching|rest|resting|lie|lying|stay|staying|flat|against)(?: (?:flat|on|against|to|down))* (?:the )?(?:wall|floor|mat|bed|ground|chair|mattress)${TAIL}`,
    ),
    meant: 'BodyPartIntent',
  },
];
