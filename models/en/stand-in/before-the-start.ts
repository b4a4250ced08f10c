import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const JOINT =
  '(?:knees?|hips?|wrists?|shoulders?|hands?|neck|back|lower back|elbows?|ankles?|joints|arms?)';
const IT =
  "(?:it|this|that|these|those|they|this one|that one|the first one|the first|cat[- ]camel|child's pose|the stretch|the stretches|any of (?:it|this|these|them))";
const THING =
  '(?:(?:first|second|third|fourth|fifth|last|next) (?:one|stretch|pose|exercise|bit)|(?:first|second|third|last))';
/** What hurts now is a report, and no question. */
const NOT_NOW =
  "^(?!.*\\b(?:hurting|painful|killing|sharp|stabb\\w*|swollen|numb|popped|now|already|suddenly|just|can't|cannot|chest)\\b)";

/** Questions about what is about to start, which resemble what rules it out. */
export const beforeTheStart: readonly WordRule[] = [
  // "Is it hard on the wrists?" rules nothing out.
  {
    guesses: [
      ...UNHEARD,
      'CannotLeanIntent',
      'CannotKneelIntent',
      'HowFarIntent',
      'SafeFollowUpIntent',
      'DangerousIntent',
      'StartStretchIntent',
      'SorePartIntent',
      'HelpIsComingIntent',
      'BodyPartIntent',
      'FeltIntent',
    ],
    words: new RegExp(
      `${NOT_NOW}(?:(?:so|and|but|wait|sorry|okay|oh|well|now|tell me|first) )*(?:(?:is|are|will|would|does|do|could|might|isn't|won't) ${IT} (?:(?:be|going to|gonna|really|too|very|a bit|any|all) )*(?:hard|tough|rough|heavy|murder|bad|awful|hell|much|difficult|tricky|strain|bother|stress|load|put (?:a |any |much )?(?:weight|pressure|strain)|easy|gentle|kind)(?: (?:much|a lot))?(?: (?:on|for|with))? (?:my |the |me |your |an? )*(?:(?:old|poor|bad|dodgy|left|right|arthritic) )*${JOINT})(?: (?:or not|though|at all|do you think|please|is it|then|at my age))*$`,
    ),
    meant: 'EasierIntent',
  },
  // "Are they hard?"
  {
    guesses: [
      ...UNHEARD,
      'HelpIsComingIntent',
      'StartStretchIntent',
      'EasierIntent',
      'FeelIntent',
      'DangerousIntent',
      'CannotIntent',
    ],
    words: new RegExp(
      `${NOT_NOW}(?:(?:so|and|but|wait|sorry|okay|oh|well|now) )*(?:(?:is|are|will|would|does|do|isn't) ${IT} (?:(?:be|going to|gonna|really|too|very|all|that) )*(?:hard|tough|difficult|tricky|strenuous|tiring|complicated|hurt|easy|gentle)(?: (?:for (?:me|beginners|a beginner|someone my age|my age|old people|an old \\w+)|to do|at all|or easy|or not|at my age|do you think|then|though))*)$`,
    ),
    meant: 'HowFarIntent',
  },
  // "Do I have to lie down for this?" tells of nothing that can't be done.
  {
    guesses: [
      ...UNHEARD,
      'CannotKneelIntent',
      'CannotLieOnFrontIntent',
      'UpToMeIntent',
      'WhatsNextIntent',
      'BodyPartIntent',
    ],
    words:
      /^(?!.*\b(?:can't|cannot|couldn't|not able|won't|bad|hurts?|don't like)\b)(?:(?:so|and|but|wait|sorry|okay|oh|well|now) )*(?:(?:do|will|must|should|would|am|are) (?:i|we|you)(?: (?:have|need|going|supposed|meant|got) to| gonna)?|is (?:it|this|that|the (?:first|second|third|last|next) one)|are (?:they|these)) (?:(?:be|all|done|going to be|to be) )*(?:kneeling|lie|lying|lay|laying|sit|sitting|stand|standing|down|on|up)\b(?: (?:down|on|up|my|the|our|all|fours|knees?|hands|and|tummy|stomach|belly|front|back|side|floor|ground|face))*(?: (?:for (?:this|it|these|that|this one|the first one|any of (?:it|these|this))|then|at all|or not|please|first))*$/,
    meant: 'DescribeIntent',
  },
  // "Will I be down on the floor?"
  {
    guesses: [...UNHEARD, 'CannotGetDownIntent', 'RoutineIntent', 'UpToMeIntent', 'WhereAmIIntent'],
    words:
      /^(?!.*\b(?:can't|cannot|couldn't|not able|won't|bad|hurts?|don't like|start|give|want)\b)(?:(?:so|and|but|wait|sorry|okay|oh|well|now) )*(?:(?:will|would|am) (?:i|we)(?: going to| gonna)?(?: be)?|is (?:it|this|that|the (?:first|second|third|last|next) one|all (?:of )?(?:it|this))|are (?:they|these)(?: all)?) (?:(?:all|down|lying|lying down|done|doing (?:this|it)|working) )*(?:down )?on (?:the|a) (?:floor|ground|mat)(?: (?:for (?:this|it|these|that|this one)|then|at all|or not|or in a chair|please|first))*$/,
    meant: 'DescribeIntent',
  },
  // "Where do my hands go in the second one?" is about that one.
  {
    guesses: [
      'BodyPartIntent',
      'TechniqueIntent',
      'FirstOneIntent',
      'SecondOneIntent',
      'FromStretchIntent',
      'WhereAmIIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `^(?:(?:so|and|but|wait|sorry|okay|oh|well|now|can you|could you|please) )*(?:(?:where|how|what|which way)\\b.* (?:in|for|on|during|with) the ${THING}|tell me (?:a bit |a little |more )*about the ${THING}|how (?:does|do|is|would) the ${THING} (?:go|work|done|look)|(?:explain|describe|talk me through) the ${THING}|what (?:is|does|do|are) the ${THING} (?:like|look like|involve|involved?|about|do|you do))(?: (?:please|then|first|again|to me|exactly|now))*$`,
    ),
    meant: 'DescribeIntent',
  },
  // "Without the first" goes to none.
  {
    guesses: [
      'FirstOneIntent',
      'SecondOneIntent',
      'FromStretchIntent',
      'LeaveOutIntent',
      'SkipStretchIntent',
      'WithoutStretchIntent',
      'LastStretchIntent',
      'TakeFromRoutineIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:just|but|can you|could you|can we|let's|i want it|i'd like it) )*(?:without|leave out|skip|drop|lose|remove|delete|take (?:out|off|away)|take|leave|not|minus|except|all but) the ${THING}(?: (?:out|off|away|please|then|of it|of them|of those))*$`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  // "The chair ones, twenty seconds each": each hold, and not all of it.
  {
    guesses: ['RoutineIntent'],
    words:
      /^(?!.*\beach (?:day|morning|night|evening|side|other|week)\b)(?!.*\bin all\b).*\b(?:seconds?|secs|minutes?|mins|minute and a half)(?: long)? (?:each|apiece|a piece|per (?:stretch|pose|one|hold)|a (?:stretch|pose|hold))\b/,
    meant: 'StartRoutineIntent',
  },
  // Who goes too fast is the voice.
  {
    guesses: ['WaitIntent', 'LongerIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:whoa|easy|you're|you are|that's|that is|that was|it's|a bit|a little|far|way|much|going|this is|oh) )*(?:too (?:fast|quick|quickly)(?: (?:for me|for us|for an old \\w+|for my liking))+|(?:too|so) fast)(?: (?:please|dear|love|mate|coach|again|slow down))*$|${LEAD}(?:(?:can|could|would) you |please )*slow (?:it )?down(?: (?:a bit|a little|a wee bit|a touch|please|for me|there|now|dear|love|mate|coach|would you|will you|some))*$`,
    ),
    meant: 'SpeakSlowerIntent',
  },
];
