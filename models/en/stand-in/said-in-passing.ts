import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

const LEAD =
  '^(?:(?:so|and|but|oh|ah|um|wait|sorry|okay|ok|right|well|now|hey|coach|no|nah|yes|yeah|actually|please|good|great|phew|aiyah|hang on|hold on) )*';
/** Grown people: what a child does is answered otherwise. */
const ADULT =
  '(?:(?:my|our|the) (?:(?:better|other|little|big|older|younger) )?(?:wife|husband|hubby|partner|missus|half|girlfriend|boyfriend|fianc[eé]e?|mum|mom|mother|mam|dad|father|parents|sister|brother|friends?|mate|flatmate|roommate|housemate|colleagues?|neighbou?r|gran|grandma|granny|grandpa)|someone(?: else)?|somebody(?: else)?|another person|two people|both of us|two of us|the two of us|a (?:friend|partner|mate|buddy|colleague))';
/** A stretch, by how people begin to name it. */
const A_STRETCH =
  "(?:cat|camel|child|childs|child's|back extension|cobra|sphinx|needle|thread|open book|book|knee rolls|twist|seated|squeezes?|shoulder|chest|neck|wall|doorway|belly)";
const WHO_CAME =
  '(?:postman|post|courier|delivery|parcel|cat|dog|kids?|children|baby|kettle|phone|alarm|radio|tv|telly|doorbell|bell|wind|neighbou?r|landlord|cleaner|plumber|boss|wife|husband|partner|mum|mom|mother|mam|dad|father|sister|brother|son|daughter|gran|grandma|granny|friend|mate|flatmate|roommate|housemate|girlfriend|boyfriend|auntie|aunt|uncle|cousin)';

/** A remark, an aside or a question beside the exercise: nothing is changed by it. */
export const saidInPassing: readonly WordRule[] = [
  // "Tomorrow I finish": the place is to be kept.
  {
    guesses: ['AMAZON.StopIntent', 'AMAZON.PauseIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:can|could|what|how|when|if|should|will i|do i|remind|reminder|don't|not|never)\b).*\b(?:tomorrow|later|tonight|next time|another day|in the (?:morning|evening|afternoon)) (?:then )?(?:i|i'll|i will|we|we'll|we will) (?:(?:then|will|can) )*(?:finish|do the rest|carry on|continue|go on|complete|come back)(?: (?:it|this|that|the rest|the round))?(?: (?:then|please|okay|ok|thanks|bye|lah))*$/,
    meant: 'KeepPlaceIntent',
  },
  // "The same but with more time" is longer.
  {
    guesses: [
      ...UNHEARD,
      'AgainIntent',
      'SameAgainIntent',
      'FeelsSameIntent',
      'AMAZON.RepeatIntent',
      'StartRoutineIntent',
      'ShorterIntent',
      'HoldIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:do|give me|let's do|i want|can we do|can i have|i'd like) )*(?:the )?same(?: (?:thing|one|round|again|as (?:yesterday|last time|before)))* (?:but|only|just) (?:(?:with|for|a bit|a little|make it|give me|take) )*(?:more time|longer|more seconds|a longer hold|longer holds)(?: (?:for each|each|in each|this time|today|please|now))*$`,
    ),
    meant: 'LongerIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'AgainIntent',
      'SameAgainIntent',
      'FeelsSameIntent',
      'AMAZON.RepeatIntent',
      'StartRoutineIntent',
      'LongerIntent',
      'HoldIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:do|give me|let's do|i want|can we do|can i have|i'd like) )*(?:the )?same(?: (?:thing|one|round|again|as (?:yesterday|last time|before)))* (?:but|only|just) (?:(?:with|for|a bit|a little|make it|give me|take) )*(?:less time|shorter|quicker|fewer seconds|shorter holds|a shorter hold)(?: (?:for each|each|in each|this time|today|please|now))*$`,
    ),
    meant: 'ShorterIntent',
  },
  // "Same", to what is offered, is what was done last; what feels the same says so.
  {
    guesses: ['FeelsSameIntent', 'AgainIntent', 'AMAZON.RepeatIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:just|do|give me|let's do|i'll take|i'll have) )*(?:the )?(?:very )?same(?: (?:thing|one|ones|again|stuff|round|please|thanks|lah|ah|then|today|now|as usual))*$`,
    ),
    meant: 'SameAgainIntent',
  },
  // What time of day it is done is all the same.
  {
    guesses: [
      ...UNHEARD,
      'TimeOrWeatherIntent',
      'TimesADayIntent',
      'OlderPeopleIntent',
      'BeforeBedIntent',
      'RestDayIntent',
      'TimeLeftIntent',
      'AMAZON.HelpIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:is|isn't|is it|am i doing) (?:it|this|that)? ?(?:not )?(?:a bit |a little |getting )*(?:too )(?:late|early)(?: (?:now|already))*(?: (?:in the (?:day|evening|morning|afternoon)|at night|of an evening|tonight|today)(?: (?:for (?:this|that|it|these|stretching|stretches|a stretch|my stretches|exercise)|to (?:do (?:this|it|these|them|stretches|my stretches)|stretch|be stretching|be doing this)))?| for (?:this|it|these|stretching|stretches|a stretch|my stretches)| to (?:do (?:this|these|them|stretches|my stretches)|stretch|be stretching|be doing this))|does it matter (?:what|which) time(?: of (?:the )?day)?(?: (?:i|we|it|this|is|do|stretch|it's|done|them))*)(?: (?:now|no|or not|then|today|at night))*$`,
    ),
    meant: 'UpToMeIntent',
  },
  // A sigh shortens nothing; "too long" does.
  {
    guesses: [
      ...UNHEARD,
      'ShorterIntent',
      'LengthOfHoldIntent',
      'LongerIntent',
      'ComplaintIntent',
      'EasierIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:jeez|geez|jesus|god|gosh|my god|my goodness|goodness|blimey|crikey|wow|whoa|man|boy|mate|far out|strewth|wah|aiyo|yikes|oof|ooh|heavens|lord|cor|jings|yoh|eish|sjoe) )*(?:(?:that|this|it)(?:'s| is| was)|what|such) (?:(?:quite|such|really|sure|one|rather|still) )*(?:a )?(?:(?:very|really|pretty|quite|bloody|damn) )*(?:long|looong) (?:one|hold|stretch|pose|minute)(?: (?:isn't it|hey|eh|innit|mate|this|that|hor|no|yeah))*$`,
    ),
    meant: 'TimeLeftIntent',
  },
  // "Never mind, skip": the last word counts.
  {
    guesses: ['NeverMindIntent', 'ForgetItIntent', 'AMAZON.CancelIntent'],
    words:
      /^(?:(?:ah|oh|aiyah|ok|okay|no|ya|well) )*(?:never ?mind|nvm|forget (?:it|this)|leave it|whatever)(?: (?:lah|la|then|ah|ok|okay|just|can|we|let's|please))* (?:skip|pass|move on|go to the next|next)(?: (?:it|this|that|one|ahead|please|lah|la|ah|liao|now))*$/,
    meant: 'AMAZON.NextIntent',
  },
  // Who drank is back.
  {
    guesses: [...UNHEARD, 'FeelsBetterIntent', 'PraiseIntent', 'UpToMeIntent', 'ReadyIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:it's|that's|i'm|all) (?:good|ok|okay|fine|done|better) )*(?:i (?:just )?|i've (?:just )?|i have (?:just )?)?(?:drank|drunk|have drunk|did drink|had (?:my|some|a|the|a bit of|a sip of|a glass of|a drink of|enough) ?(?:water|drink|tea|coffee|sip|glass|juice)?)(?: (?:it|something|some|water|my water|some water|a bit|a sip|enough|already|now|tea|my tea|my coffee|coffee|up))*(?: (?:go on|carry on|let's go|let's go on|we can go on|i'm back|so|continue|again))*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  // Nobody to stop for, or nobody any more. After an alarm it asks for a doctor's word first.
  {
    guesses: [...UNHEARD, 'NotToYouIntent', 'FalseAlarmIntent', 'NeverMindIntent'],
    words: new RegExp(
      `${LEAD}(?:it|that)(?:'s| is| was) (?:(?:just|only) )+(?:my|the|our|a|me) (?:(?:little|big|older|younger|neighbour's|next door's) )?${WHO_CAME}(?: (?:at the door|on the phone|again|calling|ringing|that rang|who rang|coming in|passing|nothing (?:important|urgent)|never mind|she's gone|he's gone|gone now))*(?: (?:go on|carry on|let's go on|continue|so|we can go on|keep going))*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  // Of this hold, and not of the round.
  {
    guesses: ['WholeTimeIntent', 'TimesADayIntent', 'WhatsNextIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i (?:have to|must|need to|should|got to)|we (?:have to|must)|must i|do i have to|should i|have i to) (?:make|do|hold|keep|stay|count|hold it|keep it|do it|stay here|hold this|make it)(?: (?:for|it|this|here|like this|in this|in it|so))* how many seconds(?: (?:here|now|for this|for this one|again|please))*$`,
    ),
    meant: 'LengthOfHoldIntent',
  },
  {
    guesses: ['WholeTimeIntent', 'TimesADayIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}how many seconds (?:(?:do|must|should|have|shall) (?:i|we)(?: (?:have|need))?(?: to)? (?:make|do|hold|keep|stay|hold it|keep it|do it|hold this|stay here)|(?:is|are|for) (?:this|that|this one|here))(?: (?:here|now|for|for this|for this one|again|please|like this|in this|in this one))*$`,
    ),
    meant: 'LengthOfHoldIntent',
  },
  // How many remain is a number, and asks for no list of what was left out.
  {
    guesses: ['LeftOutIntent'],
    words: new RegExp(
      `${LEAD}how many (?:(?:more|stretches|exercises|of them|poses) )*(?:are |is |do |does )?(?:there |still )*(?:remaining|remain|remains)(?: (?:now|still|to do|to go|for me|please|ah|lah))*$`,
    ),
    meant: 'TimeLeftIntent',
  },
  // "My daughter turned you off, where did I stop?" asks for the place.
  {
    guesses: ['AMAZON.ResumeIntent', 'AMAZON.StopIntent', 'BackIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:from where|to where|go on|carry on|pick up|continue|resume|back to)\b)(?:.* )?where (?:did|have|had) (?:i|we) (?:stop|stopped|leave off|left off|get to|got to|get up to|finish|break off|been)(?: (?:now|then|before|again|just now|please))*$/,
    meant: 'WhereAmIIntent',
  },
  {
    guesses: ['AMAZON.ResumeIntent', 'BackIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:.* )?where (?:was|were) (?:i|we)(?: (?:now|then|again|at|up to))*$`,
    ),
    meant: 'WhereAmIIntent',
  },
  // What a round has that was just named.
  {
    guesses: [
      ...UNHEARD,
      'WhyFollowUpIntent',
      'WhichStretchesIntent',
      'WholeTimeIntent',
      'WhatsNextIntent',
      'WhichRoutinesIntent',
      'DescribeIntent',
      'RoutineIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:what's|whats|what is|what (?:stretches|exercises|ones|moves) are|which (?:stretches|exercises|ones|moves) are|what does it have|what do i get)(?: there)? in (?:it|that|this|that one|this one|that round|this round|that routine|there)(?: (?:please|then|exactly|again|coach))*$`,
    ),
    meant: 'WhatsInMyRoutineIntent',
  },
  // "Only this one and child's pose": both are named.
  {
    guesses: [
      ...UNHEARD,
      'StartStretchIntent',
      'SkipBothIntent',
      'FromStretchIntent',
      'FirstStretchIntent',
      'FewStretchesIntent',
      'HoldIntent',
      'SkipStretchIntent',
      'WithoutStretchIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:i'll|let's|let me|can we|i want to|we'll|do|i'd like to) )*(?:(?:only|just)(?: do)? this(?: one)? (?:and|plus)(?: then)? (?:the )?${A_STRETCH}(?: [a-z']+){0,3}|this(?: one)? (?:and|plus)(?: then)? (?:the )?${A_STRETCH}(?: [a-z']+){0,3} (?:only|and that's (?:it|all)|nothing else|and nothing else))(?: (?:today|please|thanks|then|for today))*$`,
    ),
    meant: 'SeveralStretchesIntent',
  },
  // Whether it helps with sleep.
  {
    guesses: [
      ...UNHEARD,
      'GoodForIntent',
      'StretchingIntent',
      'SleepingIntent',
      'BeforeBedIntent',
      'UpToMeIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:will|would|does|do|is|can|could|might) (?:it|this|that|these|they|this one|stretching|this stretch|these stretches|the stretches)(?: (?:really|also|actually|even))* (?:help (?:me |you |one |with |me with |me to |to )?(?:my |fall |get to |get |to )?(?:a)?sleep(?:ing)?|good for (?:my )?sleep(?:ing)?|make me (?:sleep|sleepy))(?: (?:better|well|tonight|at night|more|at all|a bit|through|or not|no|soundly))*$`,
    ),
    meant: 'UpToMeIntent',
  },
  // Somebody joins in.
  {
    guesses: [
      ...UNHEARD,
      'ShowFollowUpIntent',
      'OlderPeopleIntent',
      'EasierIntent',
      'OthersConditionIntent',
      'UpToMeIntent',
      'StartRoutineIntent',
      'AgainIntent',
      'AMAZON.RepeatIntent',
    ],
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:pregnant|hurts?|pain|bad|osteoporosis|fell|operation|surgery|sick|ill)\\b)(?:(?:(?:can|could|may|is it (?:ok|okay|all right|alright|fine) (?:if|for)) (?:${ADULT}|he|she|they|we)(?: both)?(?: to)?|${ADULT} (?:(?:also |too )?(?:wants?|would like|'d like|wishes|likes|is going|'s going) to|wanna|wants? in)|(?:can|could|may) i) (?:(?:also|all|both) )*(?:do|join|try|have a go|stretch|follow|come|get|in)\\b(?: (?:it|this|these|that|them|the (?:round|stretches)|in|along|at it|on it|on this))*(?: (?:too|also|as well|together|with me|with us|alongside me|beside me|next to me|along with me|with ${ADULT}|at the same time|at once))*|is (?:it|this) (?:ok|okay|all right|alright|fine) (?:to do (?:it|this) )?(?:together|for two|with two)|can two (?:of us )?(?:join|stretch|do (?:it|this))(?: in)?(?: together)?)(?: (?:please|today|now|coach|or not))*$`,
    ),
    meant: 'UpToMeIntent',
  },
  // Whether it is known is asked; what is new is told with a verb of its own.
  {
    guesses: [
      'KneeHurtsIntent',
      'StopStretchIntent',
      'BodyPartIntent',
      'SorePartIntent',
      'AcheIntent',
      'WhatYouKeepIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:did|do|have|will|would) you (?:(?:make|made|take|took|taken) (?:a )?note of|note(?:d)?(?: down)?|remember(?:ed)?|register(?:ed)?|write down|written down|keep in mind|kept in mind|got|get)|are you minding) (?:my|the|about my|about the|that about my) (?:(?:bad|dodgy|sore|poor|old|left|right) )?(?:knees?|shoulders?|hips?|wrists?|neck|back)(?: (?:down|thing|noted|in mind|written down|problem|trouble|too))*$`,
    ),
    meant: 'LeftOutIntent',
  },
  // The one before is asked by name.
  {
    guesses: [
      ...UNHEARD,
      'WhereAmIIntent',
      'LastStretchIntent',
      'AMAZON.PreviousIntent',
      'WhatsNextIntent',
      'QuestionIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:what(?:'s| is| was)?|which(?: (?:one|stretch|pose))?(?: is| was)?|how(?: is| was|'s))(?: (?:the )?name of)? (?:the|that) (?:(?:one|stretch|pose|exercise) (?:before(?: (?:this|that|it))?(?: one)?|we just did|i just did|just now)|(?:previous|earlier) (?:one|stretch|pose|exercise)) (?:called|named|again called)(?: (?:again|please))*$`,
    ),
    meant: 'DescribeIntent',
  },
];
