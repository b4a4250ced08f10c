import type { LengthPatterns } from '../../../patterns.js';

const A = '[@#]';
/** Said before a wish, and nothing of it. */
const SMALL =
  "(?:no|nah|nope|can|sorry|oh|so|and|but|well|actually|wait|hmm|um|uh|please|okay|ok|hey|just|only|i mean|i meant|i said|let's say|or rather|rather|maybe)";
/** "Make it ten", "I want a minute please". */
const WISH = `(?:${SMALL} |(?:can|could|would) (?:you|we) |i(?:'d like| want| need|'d rather have|'d rather) |let's |(?:make|do|have|say|try|give|take|go|hold|keep|set|change|use|want)(?: (?:it|this|that|them|me|us|one|all))*(?: (?:to|at|for|with))? |(?:to|for|like|about|around|more like) )*${A}(?: (?:seconds?|long|please|instead|then|thanks|each|at least|today|now|this time|(?:is |would be |will be )?(?:enough|plenty|fine|better)|will do|would do))*`;
const THIS_ONE = '(?:this|that) (?:one|stretch|pose|hold|side|exercise)';

const HERE = `(?:here|(?:in|on|with|of|for|at|to) (?:just |only )?(?:it|this|that|here|${THIS_ONE}))`;
/** How long the pose lasts that they are in, in all. "Two minutes" alone may be a wait. */
/** "A bit over a minute" is about a minute. */
const ABOUT =
  '(?:(?:about|around|roughly|just|only|maybe|like|say|a bit|a little|slightly|over|under|more than|nearly|almost|a full|a whole|at least|up to) )*';
const OF_THIS = [
  `(?:${SMALL} )*${ABOUT}${A} (?:(?:is|will be|would be|should be|'s) )?(?:enough|plenty|loads|ample|fine|grand) ${HERE}(?: (?:please|thanks|today|now|then|really))*`,
  `(?:${SMALL} |(?:can|could|would) (?:you|we) |let's |let |i want to )*(?:(?:make|hold|keep|do|have|give) ?)?${THIS_ONE}(?: (?:last|be|just|only|for|to|at|about|a full|like|here))* (${ABOUT}${A})(?: (?:please|only|instead|this time|long))*`,
  `(?:(?:can|could|may|shall|will) (?:i|we|you) |let's |let me |i(?:'d like|'d rather| want| need|'ll|'d love)(?: to)? |(?:do|have|give me|hold|stay|spend|make it|keep it|take) |${SMALL} )*${ABOUT}${A} (?:just |only )?${HERE}(?: (?:only|please|then|instead|today|now|long))*`,
  `(?:(?:(?:can|could|may|shall) (?:i|we)|i'd like to|i want to|i wanna|i'll|let me|let's|we'll) )?(?:just )?(?:(?:do|hold|keep|try) (?:it|this|that|${THIS_ONE})|(?:stay|remain)(?: (?:here|there|in (?:it|this|that|here|${THIS_ONE})))?|be (?:here|there|in (?:it|this|that|here|${THIS_ONE})))(?: for)?(?: about)? (${ABOUT}${A})(?: (?:please|instead|today|now|then|in total|altogether))*`,
  `(?:${SMALL} |(?:can|could) (?:you|we|i) |let's )*(?:hold|do|keep) (?:it|this|that) (?:for |at |to )?(?:just |only |just about )*${ABOUT}${A}(?: (?:please|this time|for this one))* only(?: please)?`,
  `(?:${SMALL} |(?:can|could) (?:you|we|i) |let's )*(?:(?:just|only) (?:hold|do|keep) (?:it|this|that)(?: here)? (?:for |at )|(?:hold|do|keep) (?:it|this|that) (?:for |at )?(?:just|only) (?:for )?)${ABOUT}${A}(?: (?:please|this time|now|then|today))*`,
];

export const lengths = {
  reminder: /\b(?:remind|reminder|reminders|o'clock|am|pm)\b/,
  // "Ten's enough" is "ten is enough".
  spelledOut: [/(\w)'s (enough|plenty|loads|ample|grand|fine|too)\b/, '$1 is $2'],
  meant: [/\bi (?:mean|meant)\b/g, 'i mean'],
  ofBreaths: /^ (?:more )?breaths?\b/,
  breaths: /~( more)? breaths?/g,
  wished: new RegExp(`^${WISH}$`),
  made: /\b(?:make|turn|set|change|keep)\b/,
  // "Because that is way too long".
  judged:
    /(?:\b(?:because|since|as|so|but|cause) )?(?:(?:[@#]|\b(?:that|this|it|these|those|they|the holds?))(?:'s| is| was| are|'re| were)? )?(?:(?:way|much|far|a bit|a little|a tad|still|just|really|so|kinda|kind of|rather|quite|simply) )*(?:too (?:short|long|much|little|quick|few|brief)|not (?:long )?enough|not nearly enough)(?: for (?:me|us|my \w+))?(?: (?:so|because|since|as|and|but))?/,
  // "I can't do sixty".
  cannot:
    /\b(?:i )?(?:can't|cannot|couldn't|won't) (?:do|hold|manage|last|keep)(?: (?:it|this|that))?(?: for)? [@#](?: (?:so|because))?/,
  // "No, ten is enough".
  enough: new RegExp(
    `^(?:${SMALL} )*(${A}) (?:is|will be|would be|should be|'s)? ?(?:enough|plenty|loads|ample|grand|fine|all i (?:need|want)|better)(?: for me| really)*$|^(?:${SMALL} )*(?:no|nah|nope) (?:${SMALL} )*(?:(?:make|do) (?:it|that) )?${A}(?: please| then| instead)*$`,
  ),
  // "No, leave it at thirty", "the rest at twenty", "I only want to hold it for twenty".
  kept: new RegExp(
    `^(?:${SMALL} |(?:you|we) can |can we |could we |let's )*(?:keep|leave|have|put|set|stay|stick|go back|back)(?: (?:it|them|that|this|things|the holds?|each|each one|all of them|all|everything|the rest|the others?|the other ones|the time|the length))*(?: back)? (?:at|to|with|on|as) ${A}(?: (?:please|then|each|thanks|instead|as before|as it was|like before|now|though|too|as well))*$|^(?:${SMALL} |then |can we |let's )*(?:(?:make|have|do|hold|keep) )?(?:all )?the (?:rest|others?|other ones|remaining ones?)(?: of them)? (?:(?:at|for|to|be|just|only|all) )*${A}(?: (?:please|then|each|thanks|now|though|too|today))*$|^(?:${SMALL} )*i(?:'d| would)? (?:(?:only|just|really) )*(?:want|wanna|wanted|like|need|prefer)(?: to)? (?:(?:only|just) )*(?:hold|do|keep|stay in)(?: (?:it|this|that|them|each|this one|that one|each one|here))? (?:for|at) (?:(?:about|only|just) )*${A}(?: (?:please|then|each|though|today|now))*$`,
  ),
  // "Cut it to twenty", "stretch this out to ten minutes".
  broughtTo: new RegExp(
    `^(?:${SMALL} |(?:can|could|would) (?:you|we) |let's |i want to )*(?:(?<less>cut|reduce|bring|drop|get|take|lower|shorten|trim)|extend|stretch|raise|up|bump|lengthen|draw)(?: (?:it|them|this|that|each|everything|the hold|the holds|this one|things))?(?: (?:down|up|out|back))* to ${A}(?: please| then| instead| now| today)*$`,
  ),
  // "Ten seconds more, no, make it twenty".
  changed: new RegExp(
    `^(?:.* )?(?:${A} (more|extra|longer|less|shorter|off)(?: seconds?| minutes?)?|(add|another|plus|take off|knock off|minus) ${A}|(another|add|plus)? ?~ ?(more|longer)?)(?: on this one| please)? (?:(?:no|sorry|wait|actually|or rather|i mean|i meant|make (?:it|that)|rather|hmm|um|uh|nah) )+(?:another )?[@#~](?: (?:more|extra|longer|less|shorter))?(?: please)?$`,
  ),
  // "Make it twenty seconds each, no, thirty".
  rather:
    /^(.*[@#].*?) (?:(?:no|nah|nope|sorry|actually|wait|hmm|um|uh|oh|scratch that|or rather|rather|i mean|i meant|make that|on second thoughts?|let's say|say) )+((?:(?:make|do|have|keep) (?:it|that) )?(?:just |only |at )?[@#].*)$/,
  // "Take the extra fifteen off".
  extraOff: new RegExp(
    `^(?:${SMALL} |(?:can|could|would) (?:you|we) |let's )*(?:take|knock|drop|lose|scrap|remove|cut|ditch|forget|i don't need|i don't want)(?: off| out| about)? (?:the |that |those |my )?(?:extra|added|additional) (${A})(?: (?:off|away|out|again|please|then|now))*$|^(?:${SMALL} |(?:can|could|would) (?:you|we) |let's )*(?:take|knock) (?:the |that |those )?(${A}) (?:extra )?(?:back off|off again)(?: please)?$`,
  ),
  less: /\b(?:less|shorter|off|minus)\b/,
  minutes: / minutes?\b/,
  // "A bit shorter, like forty seconds".
  like: new RegExp(
    `^(?:${SMALL} |(?:can|could|would) (?:you|we) |let's |(?:make|do|have|keep) (?:it|this|that|them|this one|that one|the holds) )*(?<bit>a bit |a little |bit |little |a tad |much |a lot |way )?(?:(?<longer>longer)|shorter|quicker)(?: today| this time| now| please)*(?<like> like| about| around| say| maybe| roughly| more like| perhaps| so| to| only| just| let's say)* (${A})(?: tops| max| or so| maybe)?(?: please)?$`,
  ),
  inAll:
    /\b(?:in all|in total|total|altogether|all together|all in|overall|for (?:everything|the lot)|(?:for )?(?:the |this |my )?(?:whole|entire) (?:thing|lot|round|session|routine|workout|practice|program|programme|set of stretches)|for all of (?:it|them|this))\b/,
  // "Make this a two minute thing".
  oneOfSoLong:
    /\b(?:make|turn|do|have|keep)(?: \w+){0,3} a @ (?:thing|round|session|one|version|routine|job|workout)$/,
  // "I only got two minutes today".
  onlySoLong:
    /^(?:\w+ ){0,3}?(?:i|we)(?:'ve| have)? (?:only|just)(?: really)? (?:got|have|get) (?:like |about |maybe )?@(?: today| now| left| for (?:this|it)| really)*$|^(?:\w+ ){0,2}?@ is all (?:i|we)(?:'ve| have)?(?: got)?(?: today| now)*$|^(?:\w+ ){0,2}?all (?:i|we)(?:'ve| have)(?: got)? is @(?: today)?$/,
  // "Five minutes of them".
  soLongOfThem: /@ of (?:them|it|those|stretches|stretching|that|this)(?: please)?$/,
  // "Is it sixty seconds?"
  asked: new RegExp(
    `^(?:(?:so|and|but|wait|sorry|um|hmm|okay|oh) )*(?:(?:is|was|are|were|isn't|wasn't|aren't|will|would) (?:it|this|that|this one|that one|the hold|they|these|those|the others?|the other ones|the rest|the next one|the next ones|each|each one|every one|all of them)(?: be)?|did you say|(?:does|do) (?:it|this|they|this one|the others|the rest) (?:last|take)|(?:do|am) i (?:hold|holding) (?:it|this|that|this one|them)(?: for)?)(?: (?:now|also|still|too|really|only|just|all|actually|about|even|supposed to be))* ${A}(?: (?:now|too|also|as well|each|long|again|or not|already|then|right))*$`,
  ),
  // "And the others are also sixty".
  othersTold: new RegExp(
    `^(?:(?:so|and|but) )+(?:the others?|the other ones|the rest|the next ones?|they)(?:'re| are| is| will be)(?: (?:also|all|too|still))* ${A}(?: (?:too|also|as well|each))*$`,
  ),
  others: /\bthe (?:others?|other ones|rest|next ones?)\b/,
  // "Make this one forty", "thirty for this one only", "can I do it for a minute".
  longerHold: new RegExp(
    `^(?:${SMALL} |(?:can|could|would|will) (?:you|we) |i(?:'d like to| want to) )*(?:(?:make|have) (?:it|this|this one|that one|this pose|this stretch|the hold|this hold)(?: (?:a bit|a little|slightly|much|even|last))* longer|(?:lengthen|extend|prolong) (?:it|this|this one|the hold|this hold)|hold (?:it|this|this one)(?: (?:a bit|a little|for|even))* longer|(?:i want |i'd like |give me )?a (?:bit of a |slightly )?longer hold)(?: (?:please|then|now|instead|today|this time|thanks|coach))*$`,
  ),
  // "No, fifteen seconds each": of all of them, whatever was changed before.
  each: /\b(?:each(?: one)?|every one|all of them)\b/,
  added: /\b(?:another|more|extra|add|plus|further)\b/,
  ofThis: new RegExp(OF_THIS.map((one) => `^(?:${SMALL} )*${one}$`).join('|')),
  // "Thirty seconds, not minutes".
  notThatUnit: /^(?:\w+ )*@ not (?:seconds|minutes|hours)$/,
} as const satisfies LengthPatterns;
