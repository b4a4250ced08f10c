import type { Patterns } from '../../../patterns.js';
import { LEAD } from '../lead.js';

const CAN =
  '(?:(?:please|can|could|would|will|you|we|i|want to|would like to|like to|to|let us|just) )*';

const FIRST =
  "(?:(?:no|nah|oh|ah|actually|sorry|wait|hang on|um|er|please|well|hey|but|so|okay|ok|right|you know what|i think|(?:this|that|it)(?:'s| is)(?: just| a bit| way)* too (?:much|hard|tough|low)(?: for me)?) )*";
const RATHER =
  "(?:(?:i'd|i would|we'd|i'll|i) (?:(?:much|really|far) )?(?:rather|prefer(?: to)?|sooner|like to|love to|want to|feel like)|(?:can|could|may)(?: (?:i|we))?|let me|let's|rather|i'm better|i am better|i'd be better(?: off)?|i prefer)";
const IT =
  '(?:(?:do|try|have|be|stay|just|them|these|those|the stretches|the rest|the next(?: one)?|my stretches|ones) )*';
const PART = '(neck|shoulders?|hips?|lower back|upper back|mid back|middle back|chest)s?';
const LAST =
  "(?: (?:please|thanks|thank you|instead|today|tonight|then|now|if i can|if that's (?:ok|okay|alright|all right)|if you don't mind|for (?:these|them|the rest|today|this round|the next(?: one)?|the others?)|mate|love|dear|pet|yaar|lah|ah|or not|or cannot|can))*";

const WISH =
  "(?:(?:can|could|may|shall|should) (?:we|i|you) (?:please |just |maybe )*|let's |let us |let me |i(?:'d| would) (?:like|love)(?: to)? |i want (?:to )?|i wanna |please )*";
const AGAIN =
  '(?: (?:over again|again|over|once more|one more time|another time|once again|a second time|one more go))+(?: (?:please|now|then|thanks|mate|instead|first|before we go on|lah|yaar))*$';

/** What is said otherwise than anybody else says it, and the usual words for it. */
export const usualWords: Patterns['otherWords'] = [
  // "The one on your belly" is on one's own.
  [
    /\b(one|stretch|pose) ((?:lying |that's |where you(?:'re| are)? )?on) your (belly|tummy|stomach|front)\b/,
    '$1 $2 my $3',
  ],
  // "Could you take me back to the last one, please": however it is led up to.
  [
    new RegExp(
      `${LEAD}(?:(?:can|could|shall|may) (?:we|you|i) |let's |let us |please |i (?:want|need|wanna) (?:to )?|i'd like to )*(?:(?:go|take me|take us|get|jump|move) )?back to the (last|previous) (one|stretch|pose|exercise|position)(?: please| again| now| then)*$`,
    ),
    'go back to the $1 $2',
  ],
  // "Not so long, make it seven": the number is what is meant.
  [
    /^(?:(?:no|oh|ah|hmm|well|sorry) )*(?:not (?:so|that|quite so|quite that) (?:long|much|many)|(?:that's |that is |it's )?(?:a bit |far |way )?too (?:long|much|many)) (?:just )?(make it|let's make it|can we make it) (?=(?:just |only |about )*(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b)/,
    'no $1 ',
  ],
  // "How many rounds of this one are there", "how many times did we do this one".
  [
    new RegExp(
      `${LEAD}(?:i (?:mean|meant|said) )?how (?:many (?:times|rounds|goes|sets)|often) (?:(?:(?:did|have|will|are|do) (?:i|we|you) (?:gonna |going to |to )?(?:do|done|doing|repeat|hold)|of) (?:this|that|it)(?: (?:one|stretch|pose|exercise))?(?: (?:are there|is there|there are|do (?:i|we) (?:do|have|get)|have (?:i|we) (?:done|got)|so far|already|now|in (?:this|the) round|in all))*|(?:rounds|goes|sets) (?:are there )?(?:of|for) (?:this|that)(?: one)?)$`,
    ),
    'how many times do we do this one',
  ],
  // "How many more, I need to cook rice": the reason asks nothing.
  [
    /^((?:(?:so|and|but|wait|sorry|okay|ok|hey|oh) )*(?:how (?:many more|much longer|much more|long left|many left|long more|long is left|much is left)|how long(?:'s| is)? (?:it|this|left)(?: (?:gonna|going to) (?:be|take))?))(?: (?:are there|is there|to go|left))*,? (?:(?:because|cause|cos|since|as) )?(?:i|we|i've|we've)(?: (?:really|just|still|also))* (?:need|have|got|gotta|must|want|should)(?: got)?(?: to)? (?:cook|leave|go|pick|get|collect|catch|be|make|start|put|work|shower|run|head|meet|dinner|lunch|rice|a (?:meeting|call|bus|train|class))\b.*$/,
    '$1',
  ],
  // "Do child's pose then, but make it less, twenty seconds is enough."
  [
    /^((?:\S+ )*?(?:do|start|try|take) (?!it\b|them\b|these\b|those\b)(?:\S+ ){1,4}?)(?:then |now |again )?,?(?:(?:but|and|only|just) )*(?:(?:make|keep|have) it (?:a bit |a little )?(?:less|shorter|short|quick|brief),? )(?:(?:only|just|like|about|say) )*((?:\S+ ){1,2}(?:seconds?|minutes?))(?:(?:'s| is| will be)? (?:enough|fine|plenty|okay|ok|good|all i want))?(?: (?:please|today|then))*$/,
    '$1for $2',
  ],
  // "Fifteen can", in Singapore, and "next one also fifteen".
  [
    /\b(ten|fifteen|twenty|thirty|forty|forty five|sixty|ninety) can(?: already| lah| liao)*$/,
    '$1 is enough',
  ],
  [
    /^(?:(?:and|then|okay|ok|so) )*(?:the )?next (?:one )?(?:also|too|same|as well) ((?:ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety)(?: five)?)(?: seconds?)?(?: (?:can|lah|please|okay))*$/,
    'make the next one $1 seconds',
  ],
  // "Later remind me at four": today.
  [/^(?:(?:okay|ok|and|then) )*later(?: on)? (remind me at \S+(?: (?:thirty|pm))?)$/, '$1 today'],
  // "No, only the weekdays", "PM".
  [/^((?:no )?)(only|just) the (weekdays|weekends)(?: please)?$/, '$1$2 on $3'],
  [/^(?:(?:no|oh|sorry|i mean|i meant|in the) )*p ?m(?: please)?$/, 'in the evening'],
  [/\btalkin\b/g, 'talking'],
  // "Half of that will do", unless something hurts.
  [
    /^(?!.*\b(?:hurts?|pain|painful|chest|numb|dizzy|breathe)\b).*\bhalf (?:of )?(?:that|it) (?:will do|'ll do|would do|is (?:enough|plenty|fine)|is all i want)(?: (?:me|please|thanks|thank you|dear|love|for me))*$/,
    'halve it',
  ],
  // "Yes, but not on Sundays", of a reminder that was read back.
  [
    /^(?:(?:yes|yeah|yep|ok|okay|sure|fine|good|alright) )+(?:please )?(?:but|only|just) not (?:on )?(?:the )?((?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|weekdays))(?: please| though)*$/,
    'not on $1',
  ],
  [/^(?:and )?(?:the )?rest of '?em\b/, 'the rest of them'],
  // "The ones remaining should be forty forty."
  [
    /^(?:.* )?the (?:remaining ones?|ones? (?:remaining|left|still to come|to come)) (?:should be|can be|must be|at|for|to be) (ten|fifteen|(?:twenty|thirty|forty|fifty|sixty|ninety)(?: five)?)(?: \1)?(?: seconds?)?(?: (?:each|please|only))*$/,
    'the rest at $1',
  ],
  // Scotland, and Singapore.
  [/\bwhaur\b/g, 'where'],
  [/\bnoo\b/g, 'now'],
  [/\bthe morn$/, 'tomorrow'],
  [/\bliao\b/g, 'already'],
  // "Give me two minutes only" says no more than "give me two minutes".
  [
    /^((?:(?:ok|okay|sorry|wait|just|please|oh) )*(?:give|gimme) (?:me )?(?:one|two|three|five|ten) (?:minutes?|mins?|seconds?|secs?)) (?:only|na|yaar|ah|lah|leh|abeg|only na|there|hen|hun)$/,
    '$1',
  ],
  // "A wee minute" is a short one, and has nothing to do with going.
  [
    /\bwee (?=(?:mins?|minutes?|secs?|seconds?|moments?|ticks?|mo|while|break|rest|breather|bit$)\b)/g,
    '',
  ],
  // "I'd rather stand", of all of them; "I'd rather sit this one out" leaves one.
  [
    new RegExp(
      `^${FIRST}(?:${RATHER} ${IT}(?:stand|stand up|standing|standing up|stood up|on my feet)${LAST}|(?:the )?standing ones${LAST})$`,
    ),
    'switch to the standing one',
  ],
  [
    new RegExp(
      `^${FIRST}(?:${RATHER} ${IT}(?:sit|sit down|sitting|sitting down|seated|sat down|(?:sit |sitting |seated )?(?:in|on) (?:a|the|my) chair)${LAST})$`,
    ),
    'switch to the chair one',
  ],
  // "Could I sit down for this one instead?" is of this one, which may be done like that.
  [
    new RegExp(
      `^${FIRST}(?:can|could|may) (?:i|we) (?:do this one )?(?:sit|sit down|sitting|sitting down|be sat down)(?: (?:for|in|during|with|on))? (?:this|that)(?: one| stretch)?(?: (?:instead|then|please))*$`,
    ),
    'can i do it sitting down',
  ],
  [
    new RegExp(
      `^${FIRST}(?:can|could|may) (?:i|we) (?:stand|stand up|be stood up)(?: (?:for|in|during|with|on))? (?:this|that)(?: one| stretch)?(?: (?:instead|then|please))*$`,
    ),
    'can i do it standing up',
  ],
  // "What else for necks?"
  [
    new RegExp(
      `^${FIRST}(?:what|anything|something|is there anything|have you (?:got )?anything|do you have anything|got anything) else(?: (?:is there|have you got|do you have|you got|you have|you've got|can (?:i|we) do|could (?:i|we) do|is good|that's good|good|there))* for (?:(?:my|the|your|a|stiff|sore|tight) )*${PART}(?: (?:do you have|have you got|is there))?${LAST}$`,
    ),
    'something for my $1',
  ],
  // "What's the quickest thing you do?" names a round.
  [
    new RegExp(
      `^${FIRST}(?:i (?:haven't|have not|don't have) (?:got )?(?:long|much time|a lot of time)(?: (?:so|today|now))* )?(?:what's|what is|which is|give me|i want|i'd like|let's do|do|just) (?:the |your )?(?:quickest|shortest|fastest|briefest)(?: (?:one|thing|round|routine|stretches|version|set))?(?: (?:of (?:them|those|these)|you (?:do|have|know|got|offer)|you've got|there is|possible|i can do|we can do))*${LAST}$`,
    ),
    'the short round',
  ],
  // "One more stretch, something for the hips".
  [
    new RegExp(
      `^${FIRST}(?:(?:just|only|can (?:i|we) (?:do|have)|let's do|give me|i want|i'd like|and) )*(?:(?:one|one more|another|a last|one last)(?: (?:more|other|last|quick))* (?:stretch|exercise|pose)|(?:just one|one more|one last one|another one))(?: (?:please|but|and|maybe|something|anything|thing|one|that's|good))* for (?:(?:my|the|your|a|stiff|sore|tight) )*${PART}${LAST}$`,
    ),
    'only one stretches for my $1',
  ],
  // Nobody adds so few seconds to a hold.
  [
    new RegExp(
      `^${FIRST}(?:(?:give|gimme|just|i said|i need|i want|can i have|could i have|only|me|us|another|like|about) )*(?:(?:one|two|three|a couple|a couple of) more (?:seconds?|secs?)|another (?:second|sec|two seconds|two secs|couple (?:of )?(?:seconds|secs)))${LAST}$`,
    ),
    'hold on two seconds',
  ],
  [/\b(every|each) (?:work|working|week|business|office)[ -]?day\b/g, '$1 weekday'],
  [/\bon (?:my )?(?:business|office) days\b/g, 'on weekdays'],
  [/\b9[- ]?1[- ]?1\b/g, 'nine one one'],
  [/\b9[- ]?9[- ]?9\b/g, 'nine nine nine'],
  // "Shorten the holds": all of them, as in "make the holds shorter".
  [
    new RegExp(
      `^${CAN}(?:shorten|reduce|cut|trim|lower) (?:all )?(?:of )?(?:the|these|my|those|your) (?:holds|hold times)(?: (?:down|a bit|a little|please|for me|today))*$`,
    ),
    'make the holds shorter',
  ],
  [
    new RegExp(
      `^${CAN}(?:lengthen|extend|stretch out|increase) (?:all )?(?:of )?(?:the|these|my|those|your) (?:holds|hold times)(?: (?:out|a bit|a little|please|for me|today))*$`,
    ),
    'make the holds longer',
  ],
  [
    /^(?:(?:oh|well|no|actually|i think|sorry|hey) )*(?:the|these|those|your) holds (?:are|feel|seem)(?: (?:way|far|a bit|a little|much|just|still|all|really))* too (?:long|much)(?: (?:for me|today|now))*$/,
    'make the holds shorter',
  ],
  [
    /^(?:(?:oh|well|no|actually|i think|sorry|hey) )*(?:the|these|those|your) holds (?:are|feel|seem)(?: (?:way|far|a bit|a little|much|just|still|all|really))* too (?:short|quick|brief)(?: (?:for me|today|now))*$/,
    'make the holds longer',
  ],
  [/\bmore (short|long)(?= |$)(?! (?:of|as|than|for))/g, '$1er'],
  [
    /^((?:please )?)put (?:it|this|that)(?: a bit| a little)? (shorter|longer|slower)\b/,
    '$1make it $2',
  ],
  [
    /^((?:(?:no|actually|please|can|could|you|we|let's|i want to) )*)(?:change|swap|make|move|turn)(?: (?:it|this|that|me|over))* (?:to|into|for) (?:the |a |my )?(chair|bed|standing|desk)(?: (?:one|round|version|stretches|instead|please))*$/,
    '$1switch to the $2 one',
  ],
  [
    /\b(do|try) (these|them|those|the stretches) (?:lying |lying down |sitting up )?(?=in (?:my )?bed\b)/,
    '$1 them ',
  ],
  [
    /^(?:(?:no|oh|hey|sorry|that's|it's|you're|you are|it is|this is) )*still (?:way |much |a bit |going |talking )*too (?:fast|quick)(?: for me)?$/,
    'you are still talking too fast',
  ],
  // A cranky shoulder is a sore one.
  [
    /\b(my (?:(?:left|right|lower|upper|bad|other) )*(?:back|neck|shoulders?|hips?|wrists?|ankles?|elbows?|hamstrings?|calf|calves)(?:'s| is| are| feels?| has been|'s been))(?: (?:a bit|a little|kinda|kind of|real|pretty|so|super|being|just))* (?:cranky|grumpy|fussy|achy breaky)\b/g,
    '$1 a little sore',
  ],
  // "I have some trouble with my knee, is this one all right?"
  [
    /\b(?:some |a bit of |a little |slight )?(?:trouble|problems?|issues?) (?:with|in) (?:my|the|one) (?:(?:left|right) )?(knee|hip|shoulder|wrist)s?(?=,? (?:so |and |but )?(?:is|are|can|should|will|would) (?:this|that|it|these|i)\b)/,
    'a bad $1',
  ],
  // "It's a bit tight on the left", "left's stiffer than the right".
  [
    /^(?:(?:so|and|but|oh|ooh|well|hmm|it's|it is|that's|feels|it feels|i'm|just|much|way|quite|really|very|a bit|a little|bit|a lot) )*(?:(?:tight|tighter|stiff|stiffer) (?:on|in|down|to) (?:the|my) (?:left|right)(?: side| one)?|(?:the |my )?(?:left|right)(?: side| one)?(?:'s| is| feels)(?: (?:just|much|way|quite|really|a bit|a little|a lot))* (?:tight|tighter|stiff|stiffer|worse)(?: than (?:the|my) (?:left|right|other)(?: side| one)?)?)(?: (?:today|than the (?:left|right|other)(?: side)?|is that (?:normal|okay|ok|all right)))*$/,
    'one side is tighter than the other',
  ],
  // "Leave the lying down one for another day" starts none, and lasts no day.
  [
    /\b(?:leave|save|keep|park) (?=(?:the|that) (?!rest\b|others?\b|whole\b|last\b|next\b)(?:[a-z'-]+ ){1,3}(?:one|stretch|pose|exercise)\b)(.+?) for (?:another|some other|a different|a better) (?:day|time)\b/,
    'skip $1',
  ],
  // "Swap child's pose out for knee rolls".
  [/\b(swap|switch|change) (.{2,30}?) out for (?=\w)/, '$1 $2 for '],
  // A Scots no, and small words beside it.
  // "My feet are dangling": as they dangle.
  [
    /^((?:(?:oh|but|sorry|so|and) )*)(?:my|me|ma) feet(?: are|'re)(?: (?:just|still|left))* dangling(?: (?:here|pet|love|dear|off the floor|in the air|a bit))*$/,
    '$1my feet dangle',
  ],
  // "Feels nice on the left, nothing on the right".
  [
    /^(?:(?:so|and|but|oh|ooh|well|hmm|it|i|just) )*(?:feels?|felt|can feel it|there's|i've got|i get)(?: (?:it|a|some|really|nice|good|fine|great|okay|loose|more|a lot|plenty|lots|stretch|pull|something))* (?:on|in) (?:the|my) (?:left|right)(?: side)?,? (?:(?:and|but|though|while) )?(?:nothing|not much|hardly anything|less|more|not so much|not) (?:at all )?(?:on|in) (?:the|my) (?:left|right|other)(?: side| one)?$/,
    'one side is tighter than the other',
  ],
  // A Scots no.
  [/\bnaw\b/g, 'no'],
  [/\byin\b/g, 'one'],
  [/\bdae\b/g, 'do'],
  [/\btae\b/g, 'to'],
  [/ the (?:noo|now)$/, ' now'],
  // "Not number three, number two": the last one is meant.
  [
    /^(?:(?:no|nah|sorry|oh|wait) )*not (?:the )?(?:number \w+|\w+ one) (?:but )?(?=(?:the )?(?:number \w+|(?:first|second|third|fourth|fifth|last) one)$)/,
    'no ',
  ],
  // "I've changed my mind, normal times": what follows is the wish; a number puts the last one right.
  [
    /^(?:(?:no|oh|ah|actually|sorry|wait|um|you know what) )*(?:i've |i have |i |i just )?changed my mind(?: (?:about|on) (?:that|it|this))? (?=(?:(?:make it|just|only) )*(?:twenty|thirty|forty|fifty|sixty|ninety|ten|fifteen|one|two|three|four|five|six|seven|eight)\b)/,
    'no ',
  ],
  [
    /^(?:(?:no|oh|ah|actually|sorry|wait|um|you know what) )*(?:i've |i have |i |i just )?changed my mind(?: (?:about|on) (?:that|it|this))? (?!(?:please|thanks|thank you|now|again|sorry|about|on|on that|today|actually)(?: |$)|let's (?:go|start|begin)|(?:i'll|i will|let's|i can|we can|i want to|i'd like to) (?:just )?(?:try|do|have|keep|include|give) (?:it|that|this|them)\b)(?=\S+)/,
    '',
  ],
  // "On second thoughts leave it at ten", "that's enough already, back to the normal one": what comes after is the wish.
  [
    /^(?:(?:no|oh|ah|well|actually|sorry|wait|um|hmm) )*(?:on second thoughts?|on reflection|come to think of it|now that i think (?:of|about) it|tell you what|i tell you what|thinking about it),? (?=\S+ \S+)/,
    'no ',
  ],
  [
    /^(?:(?:no|oh|ah|well|okay|ok|right|hmm) )*(?:that's|that is|that was) (?:quite |long |more than )?(?:enough|plenty)(?: (?:already|now|of that|then|thanks))*,? (?=(?:go |now )?back to\b)/,
    '',
  ],
  [
    /^(?:(?:good (?:morning|evening|afternoon)|hello|hi|hiya|hey),? (?:coach|there|alexa),? )+(?=(?:\S+ ){2})/,
    '',
  ],
  // "I prefer shorter ones, forty each".
  [
    /^.*\b(?:shorter|longer) (?:ones|holds|times|stretches),? (?:(?:like|say|about|maybe|just|only|around) )*((?:twenty|thirty|forty|fifty|sixty|seventy|ninety)(?: five)?|ten|fifteen)(?: seconds?)? (?:each|per stretch|for each|apiece)(?: please| now)*$/,
    '$1 seconds each',
  ],
  // "Could I have those two over again", "both of them one more time".
  [
    new RegExp(
      `${LEAD}${WISH}(?:(?:do|have|try|repeat|redo|go over|go through|run through) )?(?:(?:those|these|the last|the previous|my last|last|the same|the) )+(two|three|four|couple)(?: (?:of (?:them|those)|ones|stretches|poses|exercises))?${AGAIN}`,
    ),
    'do those $1 again',
  ],
  [
    new RegExp(
      `${LEAD}${WISH}(?:(?:do|have|try|repeat|redo|go over|go through|run through) )?(?:them both|both(?: of (?:them|those|these))?)${AGAIN}`,
    ),
    'do both again',
  ],
  [
    new RegExp(
      `${LEAD}${WISH}(?:repeat|redo) (?:(?:those|these|the last|the previous|my last|last|the same) )+(two|three|four|couple)(?: (?:of (?:them|those)|ones|stretches|poses|exercises))?${LAST}`,
    ),
    'do those $1 again',
  ],
  [
    new RegExp(
      `${LEAD}${WISH}(?:repeat|redo) (?:them both|both(?: of (?:them|those|these))?)${LAST}`,
    ),
    'do both again',
  ],
  // "I'll do the stretches but my knee is bad" starts them, too.
  [
    /^((?:(?:so|okay|ok|right|well|yes|yeah|hello|hi) )*)(?:i'll|i will|i'd like to|i want to|i'm going to|i can|let's|can i|can we) (?:do|try|start) (?:the|my|some|our) stretches(?=,? (?:but|though|only|and) (?:my|i've|i have)\b)/,
    '$1start my stretches',
  ],
  // After a length, "sorry, I meant just this one" is of the length.
  [
    /^(?:(?:no|oh|wait|actually) )*sorry (?:i (?:meant|mean) )?(just|only) (this|that) one(?: (?:please|not all of them|not all))*$/,
    'no $1 $2 one',
  ],
  // "One minute": somebody is called away, unless a hold was spoken of.
  [/^(?:(?:oh|uh|um|ah|hey) )*(one|a) minute$/, 'sorry one minute'],
];
