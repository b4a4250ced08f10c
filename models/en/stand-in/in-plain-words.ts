import type { WordRule } from '../../word-rule.js';
import { ENDS, NO_REPORT } from './how-it-should-feel.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const THEN = '(?: (?:then|now|please|so|today|instead|will we|thanks|thank you))*';

/** Orders, limits and questions as people put them who have only heard of the coach. */
export const inPlainWords: readonly WordRule[] = [
  // A stiff shoulder eases off; it isn't hurt.
  {
    guesses: [...UNHEARD, 'AcheIntent', 'SorePartIntent', 'StopStretchIntent', 'ConditionIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:my|the|me|this|that) )?(?:(?:left|right|other) )?(?:shoulders?|hips?|hamstrings?|thighs?|calf|calves|glutes?|quads?)(?:'s| is| are| feels?|'re)(?: (?:a (?:wee |little )?bit|a little|a touch|very|really|quite|pretty|fierce|feeling|getting|so|just|still|always))* (?:stiff|tight)(?: (?:on (?:that|this|the|my) (?:\\w+ )?side|today|this morning|here|in this(?: one)?|there|now|though))*$`,
    ),
    meant: 'StiffIntent',
  },
  // "Let's start" is no yes to more of an answer.
  {
    guesses: ['AMAZON.YesIntent', 'MoreIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:then|alright|all right|so|grand|fine|great|just) )*(?:let's|can we|could we|shall we|will we|i'd like to|i want to|we'll) (?:just )?(?:start|get started|begin|get going|start stretching|start the stretches|do the stretches|do some stretches|do some stretching)${THEN}$`,
    ),
    meant: 'StartRoutineIntent',
  },
  // "I'm six months pregnant, can I do any of this?" tells of it, and doesn't only ask.
  {
    guesses: ['PregnancyIntent'],
    words: new RegExp(
      `${LEAD}i(?:'m| am) (?:(?:about|nearly|almost|over|only|just) )?(?:(?:[a-z]+ ){1,2}(?:weeks?|months?) )?(?:pregnant|expecting)\\b.* (?:can i|should i|what can|which)\\b(?!.*\\b(?:crack|click|pop|worry|normal|baby))`,
    ),
    meant: 'ConditionIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}that(?:'ll| will|'s) (?:do|all|enough|me|us)(?: (?:do|me|us))*(?: (?:for|done))* (?:this morning|this afternoon|this evening|today|tonight|now)(?: (?:thanks|thank you|so|dear|love|ta))*$`,
    ),
    meant: 'AMAZON.StopIntent',
  },
  // Half time and the end are called anyway; how far off they are is told.
  {
    guesses: [...UNHEARD, 'QuestionIntent', 'HowLongBetterIntent'],
    words: new RegExp(
      `^(?!.*\\bremind)(?:${LEAD.slice(1)})(?:can|could|will|would|do|are) you (?:please |going to |gonna )?(?:tell|say|let|give|shout|warn|call|telling)\\b.*\\b(?:when|once|at) (?:(?:i'm|i am|it's|we're|time's|the time's|time is|it is|i) )*(?:at )?(?:half ?way|the half ?way|nearly (?:done|over|up|there)|up|over|done|finished|to (?:stop|change|switch|swap)|can stop)${ENDS}$`,
    ),
    meant: 'TimeLeftIntent',
  },
  // "I haven't got a doorway that works, skip it."
  {
    guesses: [
      ...UNHEARD,
      'CannotIntent',
      'UpToMeIntent',
      'CannotUnclearIntent',
      'AMAZON.NextIntent',
      'NoneIntent',
      'ConditionIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:i|we)(?:'ve| have|'ve got| have got)? (?:no|not got|don't have|do not have|haven't(?: got)?|haven't any)|there(?:'s| is| isn't)|(?:no|not enough))\\b(?!.*\\btable)(?: (?:got|no|a|an|any|the|enough|free|spare|proper|decent|big|clear|suitable))* (?:wall|doorway|door ?frame|door|towel|space|room)\\b.*\\b(?:skip|leave|miss|next|move on|drop)(?: (?:it|this|that|one|out|please|so|then))*$`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  // "I'm a bit nervous, is this going to hurt?"
  {
    guesses: [...UNHEARD, 'StopStretchIntent', 'AcheIntent', 'KneeHurtsIntent', 'StressIntent'],
    words: new RegExp(
      `${NO_REPORT}^(?!.*\\b(?:hurts|hurting|sore|pain\\w*|fell|fallen)\\b)(?:.* )?(?:(?:is|are) (?:this|it|that|they|these|any of (?:this|it|them)) (?:going to|gonna)|(?:will|won't) (?:this|it|that|they|these|any of (?:this|it|them))) hurt(?: (?:me|at all|much|a lot|or not|or what))*$`,
    ),
    meant: 'HowFarIntent',
  },
  // What a hard floor does to knees, a cushion undoes.
  {
    guesses: [...UNHEARD, 'KneeHurtsIntent', 'ConditionIntent', 'UpToMeIntent'],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:my |the |me )?(?:knees?|elbows?|wrists?|hips?)(?:'s|'re| is| are|)(?: (?:aren't|isn't|not|don't|doesn't|a bit|very|really|too|that|so))* (?:great|good|happy|the best|like|love|loving|digging in|comfortable|uncomfortable|comfy) (?:being )?(?:on|into|against|with) (?:this|the|that|these|my) (?:\\w+ )?(?:floor|mat|carpet|tiles|lino|boards|rug|ground)${ENDS}$`,
    ),
    meant: 'EasierIntent',
  },
  {
    guesses: [...UNHEARD, 'StartStretchIntent', 'EasierIntent', 'RoutineIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|will|shall) (?:we|you|i) |please |let's |i'd like to )*(?:swap|change|switch|trade) (?:this|it|that)(?: one)? (?:for|to|with|out for) (?:something|an?|a different|another)(?: (?:bit|little))?(?: (?:easier|gentler|else|different|simpler|nicer|one))+${ENDS}$`,
    ),
    meant: 'DifferentOneIntent',
  },
  {
    guesses: ['StartStretchIntent', 'ShorterIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|will|shall) (?:we|you|i) |please |just |let's |i'd like to |i'll |we'll )*(?:do|have|start|take|pick|try|go for|go with) the (?:shorter|quicker|shortest|quickest) (?:one|round|routine|version)${THEN}$`,
    ),
    meant: 'RoutineIntent',
  },
  // "Do my legs go up on a chair?" starts nothing in a chair.
  {
    guesses: ['RoutineIntent', 'StartStretchIntent', 'StartRoutineIntent'],
    words: new RegExp(
      `${LEAD}(?:do|does|should|are|is|must|will|can) (?:my|the|both)(?: my)? (?:legs?|feet|foot|knees?|arms?|hands?|head|elbows?|heels|back|bum|bottom|calves) (?:(?:go|be|rest|lie|stay|have|meant|supposed|to|up|flat|still|both) )*(?:on|against|off|under|over|in) (?:the|a|my) (?:chair|bed|wall|floor|seat|pillow|cushion|mat)${ENDS}$`,
    ),
    meant: 'BodyPartIntent',
  },
  // "Is my bottom at the front of the chair?"
  {
    guesses: [...UNHEARD, 'BodyPartIntent', 'RoutineIntent', 'UpToMeIntent', 'WhereAmIIntent'],
    words: new RegExp(
      `${LEAD}(?:do|does|should|are|is|am|must) (?:i|my|the)\\b.* (?:at|on|near|to|towards|right at|right on) the (?:front|edge|back|middle|end)(?: (?:edge|half))? (?:of (?:the|my) )?(?:chair|seat)\\b`,
    ),
    meant: 'DescribeIntent',
  },
  // Wrists that get sore are spared in the pose.
  {
    guesses: ['StopStretchIntent', 'AcheIntent', 'SorePartIntent'],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:(?:my|the|me) )?wrists?(?:'s|'re| is| are)(?: (?:getting|a (?:wee |little )?bit|a little|starting to (?:be|get)|a touch))+ (?:sore|achy|tired)(?: (?:now|here|in this(?: one)?|on this(?: one)?|with this(?: one)?|already|a bit))*$`,
    ),
    meant: 'SorePartIntent',
  },
  {
    guesses: [...UNHEARD, 'TechniqueIntent', 'FormIntent', 'UpToMeIntent', 'DescribeIntent'],
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:do|should|am|must|shall) i(?: (?:be|meant|supposed|to|also|still|just))* (?:squeez\\w*|draw\\w*|pull\\w*|pinch\\w*|bring\\w*|drop\\w*|roll\\w*|press\\w*) (?:my|the|me) shoulders?(?: blades?)?(?: (?:together|down|back|up|forwards?))*${ENDS}$`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${NO_REPORT}${LEAD}(?:will|would|does|is|could|can) (?:it|this|that|there)(?: be)? (?:do |any |bad|a problem|matter|harm|me|my back|a danger|dangerous|ok|okay)+.*\\b(?:if|when) (?:my|me) (?:back|spine|neck|hips?|shoulders?|knees?) (?:clicks?|cracks?|pops?|crunch(?:es)?)${ENDS}$`,
    ),
    meant: 'CrackedJustNowIntent',
  },
  {
    guesses: [
      'SkipStretchIntent',
      'LeaveOutBecauseIntent',
      'WithoutStretchIntent',
      'SkipNextIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|will) (?:we|you|i) |please |let's |i'd like to |i'll )*(?:skip|leave out|miss out|miss|drop|not do) (?:the|any|all the) (?:ones|stretches|bits|poses|exercises)(?: (?:that are|where (?:i'm|i am|you're|i lie|you lie)|lying|face down))* (?:on|down on|face down on) (?:my|me|the|your) (?:tummy|front|belly|stomach)${ENDS}$`,
    ),
    meant: 'CannotLieOnFrontIntent',
  },
  // "Right, let's go, my knees aren't the best": told beside a start, and not hurt in a pose.
  {
    guesses: ['KneeHurtsIntent'],
    words:
      /^(?!.*\b(?:hurts?|hurting|pain\w*|swollen|sharp|gave way|giving way)\b)(?=.*\bknee is dodgy\b).*\b(?:start|begin|let's go|get going|get started|crack on|kick off)\b/,
    meant: 'ConditionIntent',
  },
  // "Do I round up or down first?"
  {
    guesses: ['FirstStretchIntent', 'TechniqueIntent', 'StartStretchIntent'],
    words: new RegExp(
      `${LEAD}(?:do|should|must|am|shall) (?:i|we)\\b.* my back (?:up|down|forwards?|backwards?|back|over|in|out)(?: (?:first|now|here))* or `,
    ),
    meant: 'BodyPartIntent',
  },
  // An ache that is only asked about.
  {
    guesses: ['ClinicianIntent', 'AcheIntent', 'StopStretchIntent'],
    words: new RegExp(
      `${NO_REPORT}^(?!.*\\b(?:my|i've|i have)\\b)(?:.* )?(?:is|does|would) (?:an?|a bit of an|a dull|a little) ache (?:count as |be |mean |really |a |the same as |classed as )*pain$`,
    ),
    meant: 'HowFarIntent',
  },
];
