import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const BACK =
  "(?:(?:can|could) (?:you|we|i) |please |just |let's |i (?:want|need) to )*(?:(?:go|take me|get me|bring me|jump|put me|get) )?back(?: (?:to (?:that|it|that one|the last one|the other one)|one|a bit|again|there|please|then))*";
const NOT_DONE =
  "i(?:'m| was|'d| am| had| have|'ve| were)? ?(?:wasn't|was not|hadn't|had not|haven't|have not|not|didn't|did not|never) (?:even |quite |actually |really |yet |got to |get to )*(?:done|finished|finish|through|complete|completed|over)(?: (?:yet|with (?:that|it|this|that one|this one|the last one)|that|it|that one|the last one|there|stretching))*";
const MISTAKE =
  '(?:that was (?:a mistake|an accident|wrong)|my mistake|my bad|i pressed|by mistake|by accident)';

/** Left too soon, and what makes the room loud. */
const THING =
  '(?:wall|door|doorway|chair|couch|sofa|bed|mat|rug|carpet|table|towel|pillow|cushion|foam roller|roller|yoga mat|door frame)';
const STANDING = '(?:wall|door|doorway|door frame)';
const HERE =
  '(?:(?: (?:here|in here|around|around here|near me|close by|nearby|free|to lean on|to use|to stand against|for this|for that|for it|i can use|in this room|at my place|in the way))*)';
const NONE =
  "(?:(?:there's|there is|there isn't|there ain't|i have|i've got|i got|i don't have|i do not have|i haven't got|i ain't got|we don't have|we have|got) (?:no|a|any)(?: free| empty| clear| good| bare)?)";

export const notDoneYet: readonly WordRule[] = [
  // "Go back, I wasn't done", in either order: to the seconds that were left.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.PreviousIntent',
      'BackIntent',
      'UndoIntent',
      'WaitIntent',
      'AMAZON.PauseIntent',
      'AMAZON.NoIntent',
      'AMAZON.RepeatIntent',
      'ThisOneAgainIntent',
      'AMAZON.StartOverIntent',
      'ReadyIntent',
      'PostponeIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:${MISTAKE} )?(?:${BACK} (?:(?:because|cause|cos|since|as|sorry|but) )*${NOT_DONE}|${NOT_DONE} (?:(?:so|and|please|sorry|hey|wait|but) )*${BACK})(?: (?:please|sorry|coach|thanks))*$`,
    ),
    meant: 'NotFinishedIntent',
  },
  // "Turn that TV down": said to who is in the room. "Turn it down" is of the coach's voice.
  {
    guesses: [
      ...UNHEARD,
      'LouderIntent',
      'ComplaintIntent',
      'AMAZON.StopIntent',
      'AMAZON.CancelIntent',
    ],
    words:
      /^(?:(?:hey|oi|oh|kids|guys|honey|babe|sweetie|boys|girls|mom|mum|dad|please|will you|would you|can you|could you|can somebody|can someone|somebody|someone|for the love of god|for heaven's sake|for pete's sake) )*(?:(?:turn|switch|shut|put) (?:(?:that|the|your) (?:(?:damn|darn|bloody|stupid|blasted) )?(?:tv|telly|television|radio|music|stereo|game|video|phone|ipad|tablet|xbox|show|movie|cartoons?) (?:down|off)|(?:down|off) (?:that|the|your) (?:(?:damn|darn|bloody|stupid|blasted) )?(?:tv|telly|television|radio|stereo|game|video|phone|ipad|tablet|xbox|show|movie|cartoons?))|(?:get|go|come|lie|sit) (?:off|down|away|over there|outside)(?: (?:me|mommy|mummy|daddy|mom|the mat|my mat|there|of there))+|(?:not now|go away|go play|go lie down|go to your bed|leave it|drop it|be quiet|quiet|hush|shush|shh) (?:buddy|sweetie|honey|bud|babe|hon|pumpkin|baby|kids|guys|boys|girls|rex|buster|bella|max|kitty|pup|puppy|dog|cat|boy|girl|you two))(?: (?:please|will you|would you|now|buddy|honey|sweetie|i'm doing my (?:back|stretches|exercises|back thing)|mommy's (?:busy|stretching)|daddy's (?:busy|stretching)|i can't hear|a bit|a little|for a (?:minute|second)))*$/,
    meant: 'NotToYouIntent',
  },
  // "There's no wall here": this one needs it. "There's no way out" is another matter.
  {
    guesses: [...UNHEARD, 'CrisisIntent', 'CannotIntent', 'CannotUnclearIntent'],
    words: new RegExp(
      `${LEAD}(?=.*\\b(?:no|don't|do not|haven't|ain't|isn't)\\b)(?:but )?${NONE} ${STANDING}${HERE}$`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  {
    guesses: [...UNHEARD, 'CrisisIntent'],
    words: new RegExp(
      `${LEAD}(?=.*\\b(?:no|don't|do not|haven't|ain't|isn't)\\b)(?:but )?${NONE} ${THING}${HERE}$`,
    ),
    meant: 'CannotIntent',
  },
  // "Can we end early": it, or all of it, may be another thing.
  {
    guesses: [
      ...UNHEARD,
      'CrisisIntent',
      'ShorterIntent',
      'NotFinishedIntent',
      'AMAZON.CancelIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|may|should) (?:we|i|you) (?:please |just )?|(?:i|we) (?:want|need|have|gotta|would like|'d like)(?: to)? |i'd like to |let's |i'm gonna |i'm going to |i might )(?:end|finish|stop|quit|wrap up|call it(?: quits)?)(?: (?:a bit|a little))? early(?: (?:today|this time|tonight|this morning|please|now))*$`,
    ),
    meant: 'AMAZON.StopIntent',
  },
  // What hangs out of the pose, by their own furniture.
  {
    guesses: [...UNHEARD, 'EasierIntent', 'RoutineIntent', 'BodyPartIntent', 'FormIntent'],
    words:
      /^(?:(?:so|and|hey|wait|um) )*(?:(?:is it|is that|it's) (?:ok|okay|fine|all right|alright|bad|a problem)(?: that| if| to| for me to)?|can i|could i|may i|should i|does it matter (?:if|that)|what if)(?: (?:have|put|keep|rest|prop|i have|i put|i keep|i rest|i've got|i prop))* my (?:legs|feet|calves|lower legs|heels|knees)(?: (?:are|up|resting|propped))* (?:up )?on (?:the|a|my|some) (?:couch|sofa|chair|bed|stool|ottoman|footstool|pillows?|cushions?|coffee table|box|ball)(?: (?:for this|here|instead|like this|right))*$/,
    meant: 'UpToMeIntent',
  },
  // Somebody, or something, is to be quiet.
  {
    guesses: [
      ...UNHEARD,
      'ComplaintIntent',
      'AMAZON.StopIntent',
      'AMAZON.ResumeIntent',
      'BreathingExerciseIntent',
      'TechniqueIntent',
      'PainlessIntent',
    ],
    words:
      /^(?:(?:s+h+|hush|oi) ?)+(?:(?:buddy|baby|sweetie|honey|dog|puppy|kids|guys|you two|quiet|please|now|it's okay|mommy's stretching) ?)*$/,
    meant: 'NotToYouIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:(?:i'd like|i want|i would like|i wanna|i need|let me|let's|can (?:i|we)|we should|i should)(?: to)?(?: just)? )?(?:finish|complete|wrap up|do the rest of|get through the rest of) (?:(?:what|the one|the round|the stretches|that|the rest of what) )*(?:i|we) (?:(?:started|began|was doing|were doing|had left|didn't finish|left off|left)(?: with)?)(?: (?:yesterday|this morning|earlier|last night|before|last time|please))*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  // "Is that all of it?" wishes for no more.
  {
    guesses: ['MoreIntent', 'SafeFollowUpIntent', 'TimeLeftIntent', 'AMAZON.YesIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:is|was) (?:that|this) (?:all|it|everything|the lot|all there is)(?: of (?:it|them))?(?: (?:then|now|for today|already))*$`,
    ),
    meant: 'WhereAmIIntent',
  },
  // Stiff is stiff, whatever is asked about it.
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:numb|weak|fever|chest|leg|legs|fell|accident|sudden|suddenly|can't|cannot)\b).*\b(?:back|neck|shoulders?)(?:'s| is| has| has been| feels| are| been| have been| gets)*(?: (?:kinda|kind of|a bit|a little|pretty|really|so|super|very|quite|all|been|real|feeling))* (?:stiff|tight)\b.* (?:what (?:should|can|could|do|would) (?:i|you)|any (?:ideas?|advice|suggestions?|tips)|what helps|help)\b/,
    meant: 'StiffIntent',
  },
  // "Wait, what's a cat-camel?" starts none.
  {
    guesses: ['StartStretchIntent'],
    words: new RegExp(
      `${LEAD}(?:what's|what is|whats|what are|what was|what the heck is|what on earth is|what in the world is|how do you do|how do i do|explain) (?:(?:a|an|the|this|that) )?(?!next|after|left|first)[a-z' -]+$`,
    ),
    meant: 'DescribeIntent',
  },
  // Those that were just named.
  {
    guesses: ['AMAZON.YesIntent', 'StartRoutineIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:sure|yeah|great|good|fine|alright) )*(?:let's |i'll |we'll |can we |we can |just )?(?:do|try|start(?: with)?|go with) (?:those|these|them|those ones|those two|them two|both of those)(?: (?:then|please|ones|two|today))*$`,
    ),
    meant: 'ReadyIntent',
  },
  // Taken off again, after a polite word.
  {
    guesses: ['NeverMindIntent', 'AMAZON.CancelIntent', 'AMAZON.NextIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:never mind|nevermind|forget it|scratch that|on second thoughts?|i changed my mind) )+(?:take|leave) (?:that|it|that one|that last one) (?:off|out|back off|back out|away)(?: (?:again|then|please))*$`,
    ),
    meant: 'UndoIntent',
  },
  {
    guesses: ['AgainIntent', 'RoutineIntent', 'SameAgainIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:can i|can we|could i|do you|i'd like|i want|give me|got|have|have you got|is there|let's do|do|show me|any)(?: get| have| do)? )?(?:another (?:one|stretch)|something|one)(?: else)? (?:like (?:it|this|that|this one|that one)|similar)(?: (?:please|instead|now|then))*$`,
    ),
    meant: 'DifferentOneIntent',
  },
  {
    guesses: ['RoutineIntent', 'UpToMeIntent', 'WhichRoutinesIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:can|could) (?:i|we|you) (?:please )?(?:have|get|use|do|give me|play|just do|just have|just use) (?:like |just |maybe )*(?:a |some )?(?:beeps?|bells?|dings?|chimes?|sounds?|tones?) (?:instead(?: of (?:talking|words|all the talking|your voice|you talking|you))?|and no talking|only)(?: please)?$`,
    ),
    meant: 'JustTheBellIntent',
  },
  {
    guesses: ['RoutineIntent', 'UpToMeIntent', 'WhichRoutinesIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:can|could) (?:i|we|you) (?:please )?(?:have|get|use|do|give me|play) (?:like |just |maybe )*(?:a |some )(?:beeps?|bells?|dings?|chimes?)(?: (?:at the end|when it's over|when (?:it's|i'm|it is) done|between|please|for the end|when it ends|too))*$`,
    ),
    meant: 'BellIntent',
  },
  {
    guesses: ['CannotLeanIntent'],
    words: new RegExp(
      `${LEAD}(?:can|could|may|should|do) i (?:lean|sit|rest) (?:all the way )?back(?: (?:in|into|on|against) (?:the|my) (?:chair|seat|backrest|back of the chair))?(?: (?:for this|here|a bit|a little|while i do this|now))*$`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: ['RoutineIntent', 'EasierIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:can|could|may|should|do) i (?:lean|sit|rest) (?:all the way )?back (?:in|into|on|against) (?:the|my) (?:chair|seat|backrest|back of the chair)(?: (?:for this|here|a bit|a little|while i do this|now))*$`,
    ),
    meant: 'BodyPartIntent',
  },
  // Feet that hang in the air; feet that feel no floor are another matter.
  {
    guesses: [
      ...UNHEARD,
      'CannotIntent',
      'CannotUnclearIntent',
      'BodyPartIntent',
      'FormIntent',
      'EasierIntent',
    ],
    words:
      /^(?!.*\b(?:feel|numb|tingl\w*|weak|suddenly|swollen|pain|hurts?|hurting|anymore|hands?|fingers?)\b).*\bmy (?:\w+ )?feet (?:(?:don't|do not|won't|can't|cannot|aren't|are not|barely|hardly|don't quite|do not quite|don't really|can barely|can't quite) )+(?:reach(?:ing)?|touch(?:ing)?|get to|flat on|on)\b(?!.*\btoes\b)/,
    meant: 'UpToMeIntent',
  },
];
