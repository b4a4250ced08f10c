import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const JOINT =
  '(?:knees?|hips?|wrists?|shoulders?|hands?|neck|back|lower back|elbows?|ankles?|joints|arms?)';
const IT =
  "(?:it|this|that|these|those|they|this one|that one|the first one|the first|cat[- ]camel|child's pose|the stretch|the stretches|any of (?:it|this|these|them))";
const THING =
  '(?:(?:first|second|third|fourth|fifth|last|next) (?:one|stretch|pose|exercise|bit)|(?:first|second|third|last))';
/** What somebody has on. */
const WORN =
  '(?:(?:work|office|gym|everyday|normal|ordinary|sunday|school|street|outdoor|party|wedding|night|going out|proper|sports?|stretchy|loose|comfy|good|best|tight|nice|long|short|new) )*(?:clothes|clothing|outfit|gear|kit|uniform|scrubs|suit|suit and tie|shirt|shirt and tie|tie|jeans|trousers|pants|skirt|dress|sari|saree|tights|leggings|trackies|tracksuit|sweats|pyjamas|pajamas|pjs|jammies|nightie|nightdress|dressing gown|robe|bathrobe|slippers|socks|shoes|boots|heels|trainers|coat|jumper|hoodie|apron|belt|bra|overalls)';
/** What somebody lies or stands on. */
const FLOOR =
  '(?:(?:wooden|wood|hard|bare|cold|tiled|laminate|concrete|stone|kitchen|thin|thick|old|yoga|exercise|proper) )*(?:floor|floors|floorboards|boards|tiles|lino|laminate|carpet|carpets|rug|rugs|mat|mats|mattress)';
const HERE =
  "(?: (?:here|though|today|now|at home|in (?:here|this house|the house|the flat|my flat|the office|my room)|at (?:work|the office)|i'm afraid|sorry|you see|you know|mind|mind you|is that (?:ok|okay|all right|alright|fine|a problem)|does (?:it|that) matter|will (?:it|that) do))*$";
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
  // "I'm in my work clothes", "I've only got a rug": told of a room or a wardrobe, and of no illness.
  {
    guesses: [
      ...UNHEARD,
      'CannotIntent',
      'CannotGetDownIntent',
      'ConditionIntent',
      'RoutineIntent',
      'EasierIntent',
      'PainlessIntent',
      'UpToMeIntent',
    ],
    words: new RegExp(
      `${NOT_NOW}${LEAD}(?:(?:i'm|i am|we're) (?:(?:still|only|just|all) )*(?:(?:in|wearing|dressed in) (?:(?:a|an|my|the) )?${WORN}|dressed (?:up )?for (?:work|the office|church|a wedding|dinner))|(?:i|we)(?:'ve| have)?(?: (?:still|only|just|not|got))* (?:(?:a|an|my|no|any) )?${WORN} on|(?:i|we)(?: (?:haven't|don't|have not|do not)(?: (?:got|have|own))?|'ve no|'ve got no| have no) (?:(?:any|a) )?${WORN}|(?:i|we)(?:'ve|'ve got| have| have got| got| only have| only got| just have)(?: (?:still|only|just|got))* (?:(?:a|an|no|only|just) )?${FLOOR}(?: (?:not|and|but|only|just|no|or|a) )*(?:${FLOOR})?|(?:there's|there is|there isn't|there are|it's|it is) (?:(?:a|an|no|only|just|any|all) )*${FLOOR}(?: (?:and|but) (?:no|not) ${FLOOR})?|(?:the|my) (?:floor|carpet|bed|rug|mattress|mat)(?:'s| is)(?: (?:a bit|quite|pretty|very|rather|really|so|too|just))* (?:soft|hard|thin|thick|cold|squashy|saggy|bouncy|slippy|slippery|dirty|dusty))${HERE}`,
    ),
    meant: 'UpToMeIntent',
  },
  // "I'd rather not, I'll never get up again" tells why, and is no goodbye.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NoIntent',
      'CannotIntent',
      'WayOutIntent',
      'NeverMindIntent',
      'PostponeIntent',
    ],
    words:
      /^(?!.*\b(?:i've|fell|fallen|stuck now|pain|hurts?|numb|legs|dizzy|want to die)\b)(?:(?:oh|no|nah|nope|sorry|well|ah|not likely|no chance|no way|i'd rather not|i'd better not|better not|rather not|you must be joking) )+(?:(?:because|cause|as|cos|if i (?:do|did|get down|got down)|once i'm down(?: there)?) )*(?:i'd|i'll|i would|i will|i'm afraid i'd|i don't think i'd|i won't|i wouldn't|i couldn't|i'm scared i'd)(?: (?:never|not|be able to|ever|probably))* get (?:back )?(?:up|off the (?:floor|ground))(?: (?:again|after|afterwards|at my age|if i got down|from there|off the floor))*$/,
    meant: 'CannotGetDownIntent',
  },
  // "Does it matter that I'm on blood thinners?" tells what they have.
  {
    guesses: ['UpToMeIntent', 'SafeFollowUpIntent'],
    words:
      /\b(?:i'm|i am|i was|i've been) on (?!(?:my|the|a|an)\b)(?:\w+ )?(?:thinners|warfarin|apixaban|steroids|chemo|medication|medicine|tablets|meds|pills|painkillers|heparin|insulin)\b|\b(?:i've|i have|i had|i've had|i'm having|i got|i've got)\b.* (?:stent|pacemaker|stroke|heart attack|surgery|operation|replacement|replaced|fused|fusion|broken|fracture|fractured|implant|implants|blood pressure)\b/,
    meant: 'ConditionIntent',
  },
];
