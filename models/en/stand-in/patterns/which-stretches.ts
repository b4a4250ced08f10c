import type { Patterns } from '../../../patterns.js';
import { LEAD } from '../lead.js';

const YES =
  "(?:(?:yes|yeah|yep|yup|ya|aye|sure|okay|ok|haan|ja|fine|alright|all right|right|righto|can|oh|well|please|so|go on|go ahead|carry on|continue|pick up|pick it up|keep going|start|let's go|let's do it|same again|that one|mate|love|then|na|lah) )*";
const OUT =
  "(?:without|skip(?:ping)?|leave (?:out|off)|leaving (?:out|off)|drop(?:ping)?|minus|except(?: for)?|apart from|bar|not|no|don't do|cut out|take out|miss out)";
const BUT = '(?:(?:but|only|and|just|though|with|please|this time|today|can we|could we) )+';
/** A stretch in few words; the words that end it are its own. */
const ONE =
  "((?!(?:the|that|this|my|another|any|each|every) (?:one|stretch|pose|part|bit|thing)\\b)(?:(?:the|that|this|my) )?(?!(?:last|next|first|second|third|fourth|fifth|final|other|same) )(?:[a-z'-]+ ){0,2}[a-z'-]+(?= one| stretch| pose| part| bit| thing)|cat[ -]camel|child's pose|back extension|open book|knee rolls|belly breathing|chest opener|seated twist|the twist|the cat|neck turns|shoulder (?:blade )?squeezes|thread the needle|wall angels|(?:the )?doorway stretch)";
const KIND = '(?: one| stretch| pose| part| bit| thing)?';
const PLACE = '(first|second|third|fourth|last) (?:one|stretch|pose)';
/** A reason that is no report: of yesterday, or of taste. */
const WHY =
  "(?:,? (?:(?:it|that)(?:'s| is| was)? (?:hurt|bothered|got|annoyed) (?:me|my (?:shoulder|knee|wrist|hip|elbow|ankle|neck)s?)(?: (?:a bit|a little|yesterday|last time))*|(?:it's |it was |that's |a |too |bit |(?:a )?little |so |way |very )+(?:slow|boring|dull|long|hard|easy|much|silly|fiddly)(?: for me)?|i (?:don't|didn't) (?:really )?(?:like|fancy|enjoy|rate|need) (?:it|that)(?: one| much)?|(?:please|today|this time|then|thanks|now|mate|love|yaar|lah|na|of it|out|for me)))*$";
const WHEN =
  '(?:yesterday|last time|before|last night|this morning|the other day|earlier|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const SAME = `(?:(?:let's |can we |could we |i'll |i want |i'd like |do |have |take |the (?:chair|bed|standing|desk|floor) (?:one|round),? )*(?:(?:the |exact |very )*same(?: (?:one|thing|things|lot|round|stretches|routine|set|stuff|again))*(?: (?:as|like|from) ${WHEN})?|(?:the )?(?:one|ones|round|lot) from ${WHEN}|yesterday's(?: (?:one|ones|round|lot|stretches))?|(?:what|whatever) (?:we|i) (?:did|had) ${WHEN}|(?:another|one more) round|(?:it |that |them |them all |all of it )?(?:again|once more)))`;

/** Which stretches are meant, and what is left out beside something else. */
export const whichStretches: Patterns['otherWords'] = [
  // "Same as yesterday but skip that cat one", "the one from yesterday, only not the twist".
  [
    new RegExp(`${LEAD}${SAME},? (?:please )?(?:${BUT})?(?:${OUT}|leave) the ${PLACE}${WHY}`),
    'do the same again but skip the $1 one',
  ],
  [
    new RegExp(`${LEAD}${SAME},? (?:please )?(?:${BUT})?${OUT} ${ONE}(${KIND})${WHY}`),
    'same as yesterday but without $1$2',
  ],
  [
    new RegExp(
      `${LEAD}${SAME},? (?:please )?(?:${BUT})?(?:leave|keep|take) ${ONE}(${KIND}) (?:out|off)${WHY}`,
    ),
    'same as yesterday but without $1$2',
  ],
  // "Yes, but skip that breathing one", "pick up, but without the wrist one".
  [new RegExp(`^(?=${YES}${BUT})${YES}${BUT}${OUT} the ${PLACE}${WHY}`), 'skip the $1 one'],
  [
    new RegExp(
      `^(?=(?:yes|yeah|yep|yup|ya|aye|sure|okay|ok|haan|ja|fine|alright|right|righto|can|go|carry|continue|pick|keep|start) )${YES}${BUT}${OUT} (?!(?:any|no|more|talking|too|so|yet|now|the bell|the counting|stop)\\b)${ONE}(${KIND})${WHY}`,
    ),
    'without $1$2',
  ],

  // "What can I do lying on my back?"; what is told of a back is no wish.
  [
    new RegExp(
      `^(?!.*\\b(?:hurts?|hurting|pain|painful|sore|lump|spot|rash|numb|feels?|feel)\\b)(?:${LEAD.slice(1)})?(?:i (?:can't|cannot|don't|won't) kneel(?: (?:so|down|though|now|today))*,? )?(?:what(?:'ve| have| do| can| could|'s there| is there| else can| else have| would)(?: (?:you|i|we))?(?: (?:got|do|have|got that|that))*(?: (?:i|we) can do)?|(?:have you got |is there |are there |do you have |got |you got |give me |i want |i'd like |i'd prefer |can i have )?(?:something|anything|any|some|one|ones|a round|stretches)(?: (?:stretches|ones))?(?: (?:that )?(?:i|we|you) can do| to do)?|i (?:said|meant|mean|want(?:ed)?)(?: (?:it|something|one|to (?:be|lie|do it)))?|(?:just |only )?the (?:ones?|stretches)|can (?:i|we) (?:do|have) (?:the (?:ones?|stretches)|something|one))(?: (?:flat|lying|lying flat|lying down|while lying|laid|lie|flat out))? on (?:my|me|your) back(?: (?:instead|please|then|like|flat|lying|on (?:my|me|your) back|now|today|lying down|in bed|for a change|ah|lah|leh|yaar|na|mate|love|or not))*$`,
    ),
    'is there one i can do lying down',
  ],
  // "No, I said not the arms one, leave that out"; "skip the chest one and do the shoulder blades".
  [
    new RegExp(
      `${LEAD}i (?:said|told you|meant|asked you)(?: to)? (?:not|no|skip|without|leave out|drop) (?:the|that) ([a-z]+) (?:one|stretch|bit)(?:,? (?:so |please |and |just |can you )*(?:(?:leave|take|keep) (?:that|it|that one)(?: one)? out|skip (?:it|that)(?: one)?|please|instead))*$`,
    ),
    'skip the $1 one',
  ],
  [
    new RegExp(
      `${LEAD}(?:the )?(?:other way (?:round|around) )?skip (?:the|that) ([a-z]+) (?:one|stretch|bit) and (?:(?:then|just|only|go and) )*(?:do|keep|go to|give me) (?:the )?(?!(?:last|next|first|second|third|rest|others?|same)\\b)[a-z' -]{3,25}$`,
    ),
    'skip the $1 one',
  ],
  // "Just do the next one on my belly": by how it is done, it needn't be the next.
  [
    new RegExp(
      `${LEAD}(?:(?:don't|do not) change (?:anything|it|that|this|the round),? )?(?:(?:just|only|can we|let's|let me|please) )*(?:do|go to|go on to|start|give me) the next (?:one|stretch) (?:lying )?on (?:my|your) (belly|tummy|front|side|stomach)(?: (?:please|now|then|instead))*$`,
    ),
    'do the one on my $1',
  ],
  // "Skip it then, just do the last one".
  [
    new RegExp(
      `${LEAD}(?:skip|leave|drop|forget) (?:it|this|that|this one|that one|these|the rest|those)(?: (?:then|out|please|so))*,? (?:(?:and|just|then|only|let's|can we|go and) )*(?:do|go to|give me|go straight to|straight to|on to|have|jump to|skip to) the last (?:one|stretch)(?: (?:then|please|now|instead))*$`,
    ),
    'skip to the last one',
  ],
  // "Do the twist first, I've only got a minute".
  [
    new RegExp(
      `${LEAD}((?:(?:can we|could we|let's|i'll|please) )*(?:do|start with|have|give me) [a-z' -]{3,30}? first),? (?:(?:cos|because|since|as|if) )?(?:i've|i have|i|we've|we have|there's|i'm)(?: (?:only|just|not|don't have|haven't))*(?: (?:got|have))? (?:(?:a|one|two|three|much|no|short|long|very|time|of|few|couple|minutes?|secs?|seconds?|left|in a hurry|rushing|today|for|it|them|all|short of time|for the rest) ?)+$`,
    ),
    '$1',
  ],
  [
    new RegExp(
      `${LEAD}(?:can|could|should) (?:the )?([a-z]+(?: [a-z]+)??)(?: one| stretch)? (?:come|go|be|be done) (?:last|at the (?:very )?end)(?: please)*$`,
    ),
    'put the $1 one last',
  ],
  [/^put the breathing one last$/, 'put belly breathing last'],
  [
    /^((?:.* )?)(?:do|just do) the last (one|stretch)(?: now)? (?:and|then) (?:finish|stop|that's it|we're done|i'm done|done|end)(?: there)?$/,
    '$1skip to the last $2',
  ],
  // "Stop this chair matter and give me back extension": what is wanted comes last.
  [
    /^(?:(?:no|nah|ah|oh|abeg|please|now|wait|ehn|so|and|just) )*(?:(?:stop|leave|forget|drop|enough (?:of|with)|no more(?: of)?|never mind|scrap) (?:this|the|that|your) (?:chair|bed|floor|standing|desk) (?:matter|thing|business|stuff|one|round|nonsense|stretches)|(?:i (?:no|didn't|never|don't) (?:say|want|ask for|said|mean)|not) (?:the |this |a )?(?:chair|bed|floor|standing|desk)(?: (?:one|round|thing|matter))?)(?: (?:and|just|then|now|abeg|please))*,? (?:give me|i want|do|let's do|let me do|i said|put|i need|just) (?:the [a-z]+ one,? )?(?:the )?(back extension|cat[ -]camel|child's pose|open book|knee rolls|belly breathing|thread the needle)(?: (?:please|now|instead|abeg|now now))*$/,
    'give me $1',
  ],
  [
    new RegExp(
      `${LEAD}i (?:want|said|meant|need) the [a-z]+ one,? (back extension|cat[ -]camel|child's pose|open book|knee rolls|belly breathing|thread the needle)(?: (?:please|now|instead))*$`,
    ),
    'give me $1',
  ],
  // "Leave the twisting one till last", "do belly breathing last".
  [
    new RegExp(
      `${LEAD}(?:(?:can we|could we|let's|i'll|i'd like to|please) )*(?:leave|keep|save) (?!(?:it|this|that|them|me|my place|the rest)\\b)(the [a-z]+|[a-z'-]+ [a-z'-]+)(?: one| ones| stretch)? (?:till|until|for|to) (?:the )?(?:very )?(?:last|end)(?: (?:please|today|then))*$`,
    ),
    'put $1 last',
  ],
  [
    new RegExp(`${LEAD}(?:(?:can we|could we|let's|please) )*do belly breathing last(?: please)?$`),
    'put belly breathing last',
  ],
];
