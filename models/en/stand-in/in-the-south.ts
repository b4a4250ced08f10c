import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const END =
  '(?: (?:please|then|today|now|again|too|thanks|thank you|ta|mate|lah|ah|hey|eh|man|okay|ok|if i may))*$';
const LATER =
  '(?:later(?: on)?|tomorrow|tonight|in the (?:morning|evening|afternoon)|this (?:evening|afternoon)|at night|after (?:work|lunch|dinner|supper|tea|school|my \\w+|the \\w+|this \\w+))';
const REST =
  '(?:a |the |my |some )?(?:table|chair|wall|bench|counter|desk|rail|railing|door|doorframe|door frame|bed|bedpost|sofa|couch|stool|stick|walker|frame|fence|car|truck|ute|bakkie|post|something|back of the \\w+)';

/** Who says any of these tells of more than a reason. */
const NO_REPORT =
  "(?!.*\\b(?:hurts?|hurting|pains?|painful|sharp|numb|tingl\\w*|dizzy|faint\\w*|sick|chest|breath\\w*|heart|bleed\\w*|fell|help|ow|ouch|can't)\\b)";
const REASON =
  " (?:please )?(?:he|she|they|the|my|i|it|we|there|someone|somebody|because|cos|that|you)(?:'s|'re|'m|'ve)?\\b.*$";

/** A wish in a word, and why. */
const wishesWithAReason: readonly WordRule[] = (
  [
    ['shorter', 'ShorterIntent'],
    ['longer', 'LongerIntent'],
    ['(?:next|skip)', 'AMAZON.NextIntent'],
    ['pause', 'AMAZON.PauseIntent'],
  ] as const
).map(([said, meant]) => ({
  guesses: UNHEARD,
  words: new RegExp(`^${NO_REPORT}(?:(?:okay|ok|oh|please|right|sorry) )*${said}${REASON}`),
  meant,
}));

/** As it is said in Australia, New Zealand, India, Singapore and South Africa, and nearly everywhere else. */
export const inTheSouth: readonly WordRule[] = [
  // "Okay stop here, continue in the evening" keeps the place.
  {
    guesses: ['AMAZON.ResumeIntent', 'AMAZON.StopIntent', 'AMAZON.PauseIntent', ...UNHEARD],
    words: new RegExp(
      `^(?!.*\\b(?:remind|reminder|don't|not|can i|should|when|what|how)\\b).*\\b(?:continue|finish|carry on|do the rest|resume|go on|complete|rest)(?: (?:it|this|that|the rest|with it|with this|from here))* ${LATER}${END}`,
    ),
    meant: 'KeepPlaceIntent',
  },
  // "Stop, my daughter come already".
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:okay|ok|right|sorry|oh|please|coach) )*stop (?:here |now |there |it )*(?:my|the|our|somebody|someone|she|he|they|i|i've|i'm|we|it's|there's|because|cos)\b(?=.*\b(?:here|home|back home|come|came|coming|arrived|door|phone|call|calling|called|needs?|late|have to|got to|gotta|must|go|leave|leaving)\b)(?!.*\b(?:want|like|again|over|instead)\b)(?!.*\b(?:hurts?|pain|dizzy|numb|sick|bleeding|breath\w*|chest|faint\w*|fell|heart)\b)/,
    meant: 'AMAZON.StopIntent',
  },
  // "Ja no thanks, totsiens".
  {
    guesses: ['AMAZON.NoIntent', 'ThanksIntent', ...UNHEARD],
    words:
      /(?:^| )(?:totsiens|tot siens|hooroo|hooray then|ka kite(?: ano)?|cheerio|ta ta|bye|bye bye|goodbye|cheers bye|see ya|see you|catch ya|catch you later)(?: (?:then|now|coach|mate|thanks|thank you))*$/,
    meant: 'AMAZON.StopIntent',
  },
  // "Yes, she said it was fine", to a doctor's word that is waited for; elsewhere nothing waits for one.
  {
    guesses: ['AMAZON.YesIntent', 'AMAZON.ResumeIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:not|don't|didn't|isn't|wasn't|never|no)\b)(?:(?:yes|yeah|yep|ya|oh|and|sure|ja|well|but) )*(?:she|he|they|the doctor|my doctor|doc|the doc|doctor|my (?:gp|physio|surgeon|specialist|consultant)|the (?:gp|physio|surgeon|specialist|consultant))(?:'s| has| have| already)* (?:said|says|told me|reckons|reckoned|thinks|thought|is happy|was happy|cleared|okayed|agrees|agreed|knows)\b.*\b(?:fine|ok|okay|all right|alright|good|go ahead|no problem|no worries|safe|happy|can do|do (?:it|them|these)|cleared|agree[ds]?)\b/,
    meant: 'DoctorAgreesIntent',
  },
  // "Yesterday we stop where".
  {
    guesses: ['AMAZON.ResumeIntent', 'KeepPlaceIntent', 'YesterdayIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:yesterday|last time|just now|before) )?(?:we|i) (?:stop|stopped|left off|leave off|finish|finished|got to|reach|reached|were|was) (?:until |till |at )?where(?: (?:already|ah|yesterday|last time|just now))*$`,
    ),
    meant: 'WhereAmIIntent',
  },
  // "Good morning, where were we" greets, and asks.
  {
    guesses: ['HelloIntent'],
    words: /\bwhere (?:were|was|are|am|did) (?:we|i|you)\b/,
    meant: 'WhereAmIIntent',
  },
  // "Can hold the table?" is up to them, and asks for no table that tips back.
  {
    guesses: [
      'InversionSafetyIntent',
      'BodyPartIntent',
      'TechniqueIntent',
      'StartStretchIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|may|should|must|shall|do) (?:i )?|is it (?:ok|okay|all right|alright|fine) (?:to|if i) |okay to |am i allowed to )(?:just |still |also )?(?:hold|hang|lean|grab|rest|steady myself|hold on|hang on|support myself)(?: on| onto| on to| against| with| to| by)* ${REST}${END}`,
    ),
    meant: 'UpToMeIntent',
  },
  // "Shall I keep a pillow under the knees?"
  {
    guesses: ['BodyPartIntent', 'EasierIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:can|could|may|should|shall|must|is it (?:ok|okay|all right|fine) (?:to|if)) (?:i |to )?(?:keep|put|have|place|use) (?:a |my |some |the )?(?:small |rolled up |folded |soft |thin )?(?:pillow|cushion|towel|blanket|sheet|yoga block|block|dupatta)\\b`,
    ),
    meant: 'UpToMeIntent',
  },
  // "What can I do standing next to the truck".
  {
    guesses: [
      'WhatsNextIntent',
      'WhichStretchesIntent',
      'AMAZON.HelpIntent',
      'StartStretchIntent',
      ...UNHEARD,
    ],
    words:
      /^(?!.*\b(?:hurts?|pain|numb|fell|sciatica|pregnant|surgery|operation)\b).*\bwhat (?:can|could|should|shall|do) (?:i|we|you) (?:do|have|suggest)(?: for me| for it)? (?:(?:just|while|when|if i'm|whilst) )*(?:standing|standing up|stood|sitting|sitting down|seated|in (?:a|my|the) chair|in bed|on (?:a|my|the) (?:chair|bed)|at (?:a|my|the) desk)\b/,
    meant: 'RoutineIntent',
  },
  // "I didn't hear, the trucks are loud": once more.
  {
    guesses: ['LouderIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i )?(?:didn't|did not|couldn't|missed) (?:quite )?(?:hear|catch|get)?(?: (?:that|you|it|what you said|that one|the last bit|a word))*(?: (?:the|my|there's|there is|because|cos|it's|it is|that|over) .*)?$`,
    ),
    meant: 'AMAZON.RepeatIntent',
  },
  // "Oops I wasn't ready".
  {
    guesses: [...UNHEARD, 'WaitIntent', 'AMAZON.NoIntent', 'ReadyIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:oops|whoops|sorry|bugger|damn|shoot) )*(?:i|we) (?:wasn't|weren't|was not|were not) (?:even |quite )?(?:ready|set|in position|in place|there)(?: (?:for that|yet|then|in time))*(?: (?:start|begin|do|go) .*)?$`,
    ),
    meant: 'ThisOneAgainIntent',
  },
  // "Do I do the other leg too?"
  {
    guesses: ['BodyPartIntent', 'SwitchSidesIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:do|must|should|shall) (?:i|we) (?:then |also |have to |need to )*(?:do|use|change to|swap to|repeat (?:it |this )?(?:on|with)|do (?:it|this|the same) (?:on|with)) (?:the |my )(?:other|second|left|right) (?:leg|side|arm|hand|knee|foot|one)(?: (?:too|as well|also|after|next|after this|afterwards))*$`,
    ),
    meant: 'SideDoneIntent',
  },
  // "Do the left side first" is all the same.
  {
    guesses: ['SideIntent', 'SwitchSidesIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|may|should|shall|let me|i'll|i'd rather|i want to) )?(?:(?:i|we) )?(?:do|start|begin|go)(?: (?:with|on))? (?:the |my )?(?:left|right)(?: (?:side|leg|arm|hand|one))? first${END}`,
    ),
    meant: 'UpToMeIntent',
  },
  // "Can I try that?", to what is offered.
  {
    guesses: ['UpToMeIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:can|could|may|shall) (?:i|we) (?:give it a try|try (?:that|it|this|one)(?: one)?)${END}`,
    ),
    meant: 'AMAZON.YesIntent',
  },
  // "Now the proper set".
  {
    guesses: ['ReadyIntent', 'AMAZON.YesIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:let's|can we|shall we|do|start|go for|now|then|give me) )*(?:the|my|a) (?:proper|full|whole|real|main|usual|normal|daily) (?:set|round|routine|session|lot of stretches|stretches)${END}`,
    ),
    meant: 'StartRoutineIntent',
  },
  // "I did only five seconds on that side".
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:but )?i (?:only |just |barely )*(?:did|got|had|held|managed)(?: (?:it|that|this))?(?: (?:for|only|just|about|like|barely))* (?:(?:a few|a couple of|half|\\w+) )?(?:seconds?|half|a bit|a little)(?: (?:of|on|in|for|with) (?:it|this|that|the)(?: (?:one|side|stretch|hold|last one|left|right))?)?${END}`,
    ),
    meant: 'NotFinishedIntent',
  },
  // "How many minutes total we did".
  {
    guesses: ['WholeTimeIntent', 'TimeLeftIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}how (?:many minutes|much time|long)\\b.*\\b(?:did (?:we|i) do|(?:we|i) did|have (?:we|i) (?:done|been|spent)|(?:we|i) have done|done so far|so far|(?:we've|i've) (?:done|been))(?: (?:total|in total|altogether|already|so far|this|till now|until now|up to now))*$`,
    ),
    meant: 'AltogetherIntent',
  },
  // "I'll leave the neck one, it makes me giddy", "no neck one again".
  {
    guesses: [...UNHEARD, 'CannotTurnHeadIntent', 'AMAZON.PreviousIntent'],
    words:
      /^(?:(?:so|and|but|okay|ok|right|um|well|please|actually|think|i think) )*(?:(?:i'll|i will|let me|i'd rather|i want to|i'm going to|we'll|let's) (?:leave|skip|miss|give|drop|pass on|not do|avoid)(?: out)?|no|not|without) (?:the |that )?(?!other|last|next|more|one\b|this|that|longer|first|second|third)(?:\w+ )?\w+ (?:one|stretch|pose|thing)(?: (?:out|a miss|a rest))?(?: (?:again|today|this time|either|please|thanks|now))*(?: (?:it|that one|they|because|cos|as) .*)?$/,
    meant: 'LeaveOutBecauseIntent',
  },
  ...wishesWithAReason,
  // "Do I push my chair back?" asks for no round in a chair.
  {
    guesses: ['RoutineIntent', 'StartRoutineIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:do|should|must|shall|can|may) i (?:need to |have to )?(?:push|pull|move|shift|take|keep|put|tuck|turn|lower|raise) (?:my|the|this) (?:\\w+ )?(?:chair|seat|desk|mat|stool|keyboard|laptop|phone)\\b`,
    ),
    meant: 'UpToMeIntent',
  },
  // "Not that one, I did my shoulder years ago".
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:no|nah|oh|sorry|please|um|ah) )*not (?:that|this) (?:one|stretch|pose|exercise)\b/,
    meant: 'LeaveOutBecauseIntent',
  },
  // "Sore back from the bus, give us the lower back one".
  {
    guesses: ['SorePartIntent', ...UNHEARD],
    words:
      /\b(?:give (?:me|us)|do|start|let's do|let's have|try|i'll (?:do|have|take)|can (?:we|i) (?:do|have)) (?:the|a|your) (?:lower back|upper back|neck and shoulders?|neck|chair|bed|standing|desk|short|quick|wind[ -]down) (?:one|round|routine|session)(?: please| then| thanks| ta)*$/,
    meant: 'RoutineIntent',
  },
  // "What else is good for a stiff upper back?"
  {
    guesses: ['SorePartIntent'],
    words: new RegExp(
      `^${NO_REPORT}(?!.*\\b(?:sore|ache|aching|aches)\\b)(?:.*\\b)?(?:what|which|anything|something|is there|do you have|have you got)\\b.*\\b(?:for|with)\\b.*\\b(?:stiff|tight|tense)\\b.*\\b(?:back|neck|shoulders?)$`,
    ),
    meant: 'RoutineIntent',
  },
  // "I have knee pain since many years, which one I can do".
  {
    guesses: ['LeftOutIntent', 'WhichStretchesIntent', 'WhichRoutinesIntent', ...UNHEARD],
    words:
      /\b(?:i have|i've got|i've|i got|having|with)\b.*\b(?:knees?|hips?|shoulders?|wrists?)\b.*\bwhich (?:ones?|exercises?|stretch(?:es)?)?\b.*\b(?:can i|i can|should i|i should|suits?|is good|are good)\b/,
    meant: 'ConditionIntent',
  },
  // "No need of the neck exercise".
  {
    guesses: ['StartStretchIntent', 'BodyPartIntent', ...UNHEARD],
    words:
      /^(?:(?:so|and|but|okay|ok|please|thanks|today) )*(?:(?:there's |there is )?no need (?:of|for|to do)|(?:i|we) (?:don't|do not) need(?: to do)?) (?:the |that |any )?(?!other\b|next\b|last\b|more\b)[a-z' -]+ (?:exercise|one|stretch|pose|turns?|twist|today)(?: today| please| now)*$/,
    meant: 'SkipStretchIntent',
  },
  // "This one how many times?", "do both sides take the same time?"
  {
    guesses: [...UNHEARD, 'SideDoneIntent', 'WhereAmIIntent'],
    words:
      /^(?:(?:so|and|but|okay|ok|wait) )*(?:(?:this|that|it)(?: one)?(?: is| to do)? how many times|(?:do|are|will) (?:both|the two) sides (?:take |be |held |for )*(?:the )?(?:same|equal)(?: time| length| long)?)(?: ah| to do| please)*$/,
    meant: 'LengthOfHoldIntent',
  },
  // "Sharp sharp, ten minutes full session".
  {
    guesses: ['WholeTimeIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:how|what|is|are|will|does|when|remind|in|left)\b).*\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|\d+)[ -]minutes? (?:full |whole |proper |quick |good )*(?:session|round|routine|workout|version|one|set)(?: please| thanks| then)*$/,
    meant: 'RoutineIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:i think )?(?:i'm|i am|i've|i have|i) (?:gone|went|going|turned|turning|rolled|rolling|twisted|twisting|facing|did it) (?:in )?the (?:wrong|other) (?:way|direction)$`,
    ),
    meant: 'UpToMeIntent',
  },
  // "I'll stop there and have my cup of tea", "leave it, bath time".
  {
    guesses: UNHEARD,
    words: new RegExp(
      `^${NO_REPORT}(?:(?:okay|ok|right|well|so|oh|thanks|look|i think) )*(?:(?:i'll|i will|i'm going to|i'm gonna|let's|we'll|i'd better|i might) (?:just )?(?:stop|leave it|finish|end|finish up|call it)(?: it)? (?:there|here|a day|quits|for today|for now)\\b|leave it(?: there| now| here)?(?: it's)? (?:\\w+ time$|time (?:for|to)\\b|the (?:kids|baby|dog|boss)\\b))`,
    ),
    meant: 'AMAZON.StopIntent',
  },
];
