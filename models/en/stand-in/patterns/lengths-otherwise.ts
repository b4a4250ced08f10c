import { LEAD } from '../lead.js';

const NUMBER =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: (?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|fifteen|eighteen|five|six|seven|eight|nine)';
const SECONDS = '(?: (?:seconds?|secs?))';
const MINUTES = '(?:(?:half a|a|one|two|three|four|five|a half) (?:minutes?|mins?))';
const ASKED =
  "(?:(?:can|could|may|shall|should|will|would) (?:you|we|i) |let's |let us |i(?:'d| would) (?:like|prefer|rather have) (?:to )?|i want (?:to )?|i need |give me |please |just |only |maybe |have |make |do |hold |keep |set |put |all |want )*";
const OTHERS =
  '(?:the |all the |all of the )?(?:rest(?: of (?:them|it|these|those|the (?:stretches|poses|exercises|ones)))?|others|other ones|other (?:stretches|poses|exercises|holds)|remaining (?:ones|stretches|poses)|next ones|ones after(?: this)?)';
const AT =
  "(?: (?:should be|can be|could be|may be|might be|to be|will be|would be|ought to be|need to be|must be|are|be|last|at|for|to|only|just|about|like|around|down to|up to|'re))*";
const EACH =
  '(?: (?:each|please|then|now|though|too|instead|thanks|will do|is enough|is plenty|is fine|today|this time|if you can|mate|dear|lah|yaar))*$';
const ALL =
  '(?:(?:of |for |on |in |with |at )?(?:them all|these all|each(?: and every)?|every(?: single)?|all(?: of)?)(?: (?:the|these|those|them|one|ones|of them|pose|poses|stretch|stretches|hold|holds|exercise|exercises|posture|postures|asana|asanas|position|positions))*)';
const TIME = '(?:time|times|length|lengths|duration|seconds|hold|holds|hold time|holding time)';
const MORE_OR_LESS =
  '(?: (?:please|now|today|a bit|a little|slightly|then|too|for me|will you|can you|thanks|instead|ji|yaar))*$';
const MEANT = '(?:i (?:mean|meant|said|wanted|was after)|is what i (?:meant|said|wanted))';

/** What is said of lengths otherwise than anybody else says it, and the usual words for it. */
export const lengthsOtherwise: readonly (readonly [RegExp, string])[] = [
  // "One minute'll do", "one's enough actually".
  [
    /\b([a-z]+)'ll do\b(?<!\b(?:that|it|this|you|i|we|they|she|he|who|what|there)'ll do)/g,
    '$1 will do',
  ],
  [
    new RegExp(
      `${LEAD}(?:just )?one(?:'s| is| will be|'ll be) (?:enough|plenty|fine|loads)(?: (?:for me|actually|really|please|today|thanks|i think|now|then))*$`,
    ),
    'no make it one',
  ],
  // "The rest can be thirty": the others, and not this one, whatever was changed of it.
  [
    new RegExp(`${LEAD}${ASKED}${OTHERS}${AT} (${NUMBER})${SECONDS}?${EACH}`),
    '$1 seconds for the others',
  ],
  [new RegExp(`${LEAD}${ASKED}${OTHERS}${AT} (${MINUTES})${EACH}`), '$1 for the others'],
  [
    new RegExp(`${LEAD}(?:can|could|should|shall) ${OTHERS} be (${NUMBER})${SECONDS}?${EACH}`),
    '$1 seconds for the others',
  ],
  [
    new RegExp(`${LEAD}(?:can|could|should|shall) ${OTHERS} be (${MINUTES})${EACH}`),
    '$1 for the others',
  ],
  [
    new RegExp(
      `${LEAD}${ASKED}(${NUMBER})${SECONDS}?(?: each)? (?:will do|is enough|is plenty|is fine|is ok|will be enough|would do) for ${OTHERS}${EACH}`,
    ),
    '$1 seconds for the others',
  ],
  // "Twenty's too many, ten": of what was added a moment ago.
  [
    new RegExp(
      `${LEAD}(?:(?:${NUMBER}(?:'s| is)|that's|that is|it's|it is|this is) )?(?:(?:way|far|much|a bit|a little) )*too (?:many|much),? (?:(?:make it|let's say|just|only|do|say|try|no|better|so) )*(${NUMBER})(?:${SECONDS})?(?: (?:will do|is enough|is plenty|please|then|instead|is better))*$`,
    ),
    'no make it $1',
  ],
  // "A minute and a quarter", "make it one and a half".
  [
    /\b(?:a|one) minute and a quarter\b|\b(?:one|a minute) and a quarter minutes?\b/g,
    'seventy five seconds',
  ],
  [/\b(?:a|one) minute and a half\b|\b(?:one|a minute) and a half minutes?\b/g, 'ninety seconds'],
  // "Two minutes per stretch".
  [
    /(?<=\b(?:seconds?|secs?|minutes?|mins?) )(?:per|for every|for each|a) (?:stretch|pose|exercise|hold|posture|asana|position)(?= |$)/,
    'each',
  ],
  // "Change the next to one minute".
  [
    new RegExp(
      `^(?:.* )?(?:change|make|set|put|hold|do) the next(?: (?:one|stretch|pose|exercise|hold))? (?:(?:to|at|for|be|last|just|only|about) )*(${NUMBER}${SECONDS}|${MINUTES})${EACH}`,
    ),
    'make the next one $1',
  ],
  // "From now on always do sixty".
  [
    new RegExp(
      `^(.*\\balways (?:do|hold|use|make it|give me|want|have)(?: (?:it|them|each|for|at))*) (${NUMBER})(?: (?:each|please|then))*$`,
    ),
    '$1 $2 seconds',
  ],
  // "Did you set it to sixty?"
  [
    new RegExp(
      `${LEAD}(?:did|have) you (?:set|change|changed|make|made|put|turn|turned) (?:it|this|that|them|the hold|the holds) (?:(?:to|at|on|for|back) )*(${NUMBER})${SECONDS}?(?: (?:now|then|yet|already|or not))*$`,
    ),
    'is it $1 seconds',
  ],
  // "Five more on this and the next": of this at least, and nothing is skipped.
  [
    new RegExp(
      `${LEAD}${ASKED}(${NUMBER})${SECONDS}? (?:more|longer|extra)(?: (?:on|for|in|here))* (?:this|this one|here|it)(?: one)?,? and (?:on |for )?(?:the (?:next|others?|rest)|all)(?: (?:one|ones))?(?: (?:too|as well|please))*$`,
    ),
    '$1 more seconds',
  ],
  // "How long are the others?"; of "the rest" it may be the time in all.
  [
    new RegExp(
      `${LEAD}(?:(?:how long (?:are|do|does|will|should|would)|how many seconds (?:are|do|for)|what's the (?:length|time|hold) (?:of|for|on)) (?:i |we |it )?(?:(?:hold|do) )?(?:all )?(?:the (?:others|other ones|next ones)|the rest of them)(?: (?:be|last|take|held|hold|held for|for|going to be|then|now|too))*|(?:and |what about )the (?:others|other ones|next ones) how long(?: are they)?)$`,
    ),
    'how many seconds is the others',
  ],
  // "Reduce the time of every pose", "less time on each one".
  [
    new RegExp(
      `${LEAD}${ASKED}(?:(?:reduce|cut|shorten|trim|lower|decrease|lessen|cut down(?: on)?)(?: the)? ${TIME}|(?:less|shorter|a bit less|a little less|not so much) ${TIME}) ${ALL}${MORE_OR_LESS}`,
    ),
    'make each one shorter',
  ],
  [
    new RegExp(
      `${LEAD}${ASKED}(?:(?:increase|extend|lengthen|stretch out|up|raise)(?: the)? ${TIME}|(?:more|longer|a bit more|a little more|some more|extra) ${TIME}) ${ALL}${MORE_OR_LESS}`,
    ),
    'each one longer',
  ],
  [
    new RegExp(`${LEAD}${ASKED}(?:shorten|reduce|trim|cut down) ${ALL}${MORE_OR_LESS}`),
    'make each one shorter',
  ],
  [
    new RegExp(`${LEAD}${ASKED}(?:lengthen|extend|stretch out) ${ALL}${MORE_OR_LESS}`),
    'each one longer',
  ],
  // "Knock a bit off each of them", "plus twenty".
  [
    new RegExp(
      `${LEAD}${ASKED}(?:knock|take|shave|trim|cut) (?:a bit|a little|a few seconds|some(?: time)?|something) (?:off|from) ${ALL}${MORE_OR_LESS}`,
    ),
    'make each one shorter',
  ],
  [
    new RegExp(
      `${LEAD}${ASKED}(?:add|put) (?:a bit|a little|a few seconds|some(?: time)?|something)(?: more)? (?:to|on|onto) ${ALL}${MORE_OR_LESS}`,
    ),
    'each one longer',
  ],
  [new RegExp(`${LEAD}plus (${NUMBER})${SECONDS}?(?: please| then)*$`), '$1 more seconds'],
  [new RegExp(`${LEAD}minus (${NUMBER})${SECONDS}?(?: please| then)*$`), '$1 seconds less'],
  [new RegExp(`${LEAD}what's (?:it|this|this one) at(?: now| then)*$`), 'how long is this hold'],
  // "Will I make it in four minutes?" asks, and plans nothing.
  [
    new RegExp(
      `${LEAD}(?:will|would|can|do) (?:i|we|it|this|that) (?:still )?(?:make it|be done|be over|be finished|finish|take|fit)(?: (?:it|this|only|just))? (?:in|within|inside|under)? ?(?:the |my |those )?${MINUTES}(?: (?:then|now|or not|still))*$`,
    ),
    'how long is left in all',
  ],
  // "Squeeze it into ninety seconds".
  [
    new RegExp(
      `${LEAD}${ASKED}(?:squeeze|fit|cram|get|pack) (?:it|this|that|them|everything|it all|the rest|the lot|all of (?:it|them))(?: all)? (?:into|in|inside|within) (${NUMBER}${SECONDS}|${MINUTES})(?: (?:please|then|now|instead|for me))*$`,
    ),
    'make the whole thing $1',
  ],
  // "No, sorry, add five seconds I meant": it is the way that is put right.
  [
    new RegExp(
      `${LEAD}(?:${MEANT} (?:to )?)?(?:add|put on|plus) (${NUMBER})${SECONDS}?(?: (?:more|on|to it))* ${MEANT}$`,
    ),
    'no i meant $1 more seconds',
  ],
  [
    new RegExp(
      `${LEAD}${MEANT} (?:to )?(?:add|put on|plus) (${NUMBER})${SECONDS}?(?: (?:more|on|to it))*$`,
    ),
    'no i meant $1 more seconds',
  ],
  [
    new RegExp(
      `${LEAD}(?:${MEANT} (?:to )?)?(?:take off|take|knock off|shave off|minus|lose|drop|subtract) (${NUMBER})${SECONDS}?(?: (?:off|less))* ${MEANT}$`,
    ),
    'no i meant $1 seconds less',
  ],
  [
    new RegExp(
      `${LEAD}${MEANT} (?:to )?(?:take off|take|knock off|shave off|minus|lose|drop|subtract) (${NUMBER})${SECONDS}?(?: (?:off|less))*$`,
    ),
    'no i meant $1 seconds less',
  ],
  // "Not so much, only five seconds less": in the place of what was just taken off.
  [
    new RegExp(
      `${LEAD}(?:not (?:so|that|quite so|quite that) (?:much|many)|(?:that's |that is |it's |that was )?(?:a bit |way |far |a little )?too (?:much|many)) (?:(?:just|only|make it|make that|like|say|maybe|more like) )+(?:by )?(${NUMBER})${SECONDS}? (less|shorter|more|longer|extra)${EACH}`,
    ),
    'no i meant $1 seconds $2',
  ],
  // "Not so long as last time", however the start before it is said.
  [
    /^.*\b(?:stretches|stretching|round|routine|them|these|it|session|exercises) but (?:not (?:so|as|quite so|quite as) long|(?:a bit |a little )?(?:shorter|quicker))(?: (?:as|than) (?:last time|yesterday|before|usual|the last time|last night|the other day))?(?: please| today| tonight)*$/,
    'shorter than last time',
  ],
  [
    new RegExp(
      `${LEAD}(?:get (?:it|this|them|everything|me) (?:done|finished|over)|(?:be )?(?:done|finished|through)|finish(?: (?:it|this|up|off|the rest|everything))*|wrap (?:it |this )?up|end(?: it)?|complete (?:it|this)) (?:within|inside|inside of|in under|in less than|in no more than) (?:the next )?(${MINUTES})(?: (?:please|then|now|flat|if you can))*$`,
    ),
    'finish in $1',
  ],
  [
    /(?<!\bfancy )\b(?:a|one|some) (?:quick|short|little) stretch(?=$| (?:please|before|after|today|tonight|now))/,
    'a short round',
  ],
  // "Just a little session today dear", "what's your shortest one".
  [
    /\b(?:little|wee|tiny|mini|brief|teeny|small)(?: (?:little|short|wee|tiny|quick))* (session|round|routine|workout|version)\b/,
    'short $1',
  ],
  [
    new RegExp(
      `${LEAD}(?:(?:just|only|can we do|can i have|let's do|i'll have|i'd like|i want|give me) )*(?:a|the) (?:little|wee|tiny|brief|short|quick)(?: (?:little|short|wee|tiny|quick))* one(?: (?:today|tonight|please|this morning|this time|now|then|dear|love|for me|thanks))+$`,
    ),
    'a short round please',
  ],
  [
    new RegExp(
      `${LEAD}(?:(?:what's|what is|which is|which one is|do|give me|can i have|can i do|can we do|could i do|could i have|let's do|i'll do|i'll have|i'd like|i want|start|tell me) )*(?:(?:the|your) )?(?:shortest|quickest|briefest)(?: (?:one|round|routine|session|version|thing|you|do|have|have got|got|you've got|there is|that you do|please|today|then|of them))*$`,
    ),
    'the short round please',
  ],
  [
    new RegExp(
      `(?=.*\\b(?:nice and|good and|today|tonight|this morning|this evening|i'm)\\b)${LEAD}(?:(?:keep|make) (?:it|this|things) )?(?:nice and |good and |very |really |quite |just )?(?:short|quick|brief)(?: and (?:easy|simple|gentle))?(?: (?:today|tonight|please|this morning|this evening|for me|now|then|dear|love|only|this time))*(?:,? (?:because |cause |as |cos )?i'm (?:(?:absolutely|really|so|very|just|a bit|pretty|dead) )*(?:wrecked|knackered|shattered|exhausted|tired|late|in a rush|in a hurry|bushed|beat|wiped out|done in|pushed for time|short of time|busy))?$`,
    ),
    'a short round please',
  ],
];
