import type { WordRule } from '../../word-rule.js';

const OTHERS: WordRule['guesses'] = [
  'EmergencyIntent',
  'StopStretchIntent',
  'OthersConditionIntent',
  'OtherThingIntent',
  'NewSignIntent',
  'PassedIntent',
  'NotToYouIntent',
  'WaitIntent',
  'AMAZON.FallbackIntent',
];

const LEAD = 'oh|ah|um|so|aiyo|ok|okay|right|righto|alright|well|now|yeah|yes|sorry';
const MOMENT =
  'wait|wait up|wait ah|hang on|hold on|(?:wait|hang on|hold on|give me|back in) (?:a|one) (?:sec|second|minute|moment|bit)|brb|be right back|one (?:sec|second|minute|moment)|sorry|please|ah|lah|pause|again|now';
const ADULTS =
  'mum|mom|mother|mam|dad|father|gran|grandma|granny|grandpa|nan|wife|husband|hubby|partner|missus|sister|brother|boss|neighbou?r|flatmate|roommate|housemate|mate|friend|girlfriend|boyfriend|colleague';
const CHILDREN =
  'baby|babies|son|daughter|boy|girl|kids?|child|children|toddler|twins|wean|bairn|wee one|little one|grandson|granddaughter';
const OURS = `(?:my|our|the|me) (?:little |big |wee )?(?:${ADULTS}|${CHILDREN}|cat|dog|puppy|cleaner|postman)`;
const MEALS = 'breakfast|brunch|lunch|dinner|tea|supper|food|coffee|breakfast and coffee';
const PETS = 'cat|kitten|dog|doggo|puppy|pup|rabbit|parrot';
const SMALL_ONES = `(?:(?:my|our|the|me|a) )?(?:(?:little|big|wee|youngest|eldest|older|younger|(?:one|two|three|four|five|six) year old|other) )*(?:${CHILDREN}|${PETS})`;
const ME =
  '(?:me|us|top of me|(?:my|me) (?:(?:lower|upper|poor) )?(?:back|legs?|feet|foot|head|shoulders?|neck|bum|butt|tummy|belly|stomach|chest|arms?|knees?|lap))';
const IS = "(?:'s|'ve|'re| is| are| has| have)";

/**
 * Somebody comes, goes, talks or cries around the mat: whole sentences without a word of harm, which
 * resemble "he's gone limp" and "my mum's screaming in pain". "He's gone" by itself may be anything.
 */
export const peopleAround: readonly WordRule[] = [
  // Who is at somebody again wants something; "park it there" is a pause.
  {
    guesses: [
      ...OTHERS,
      'HelpIsComingIntent',
      'AMAZON.ResumeIntent',
      'AMAZON.CancelIntent',
      'AMAZON.StopIntent',
      'ReadyIntent',
    ],
    words: new RegExp(
      `^(?:(?:${LEAD}|${MOMENT}|here we go) )*(?:${OURS}|${SMALL_ONES}|he|she|they)${IS}? (?:at me|on at me|pestering me|bothering me|tugging at me|pulling at me|calling me)(?: again| now)*(?: (?:(?:so|just|let's|can you|can we|please) )*(?:${MOMENT}|(?:park|pause|hold|stop|leave|keep|freeze) (?:it|this|that|there|here)(?: (?:there|here|right there|for me))?))*$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: [...OTHERS, 'AMAZON.CancelIntent', 'AMAZON.StopIntent'],
    words: new RegExp(
      `^(?:(?:${LEAD}|${MOMENT}|just|let's|can we|can you) )*park (?:it|this|that)(?: (?:there|here|right there|for (?:now|a (?:sec|second|minute|moment|bit))|a (?:sec|second|minute|moment)))*(?: (?:please|will you|would you|for me))*$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: ['HelpIsComingIntent', 'AMAZON.ResumeIntent', ...OTHERS],
    words: new RegExp(
      `^(?:(?:${LEAD}|here we go) )*(?:${OURS}|the (?:kids|children|boys|girls|lads|neighbou?rs)|he|she|they)${IS}? at it again(?: (?:now|today))*$`,
    ),
    meant: 'NotToYouIntent',
  },
  // A meal that is ready stands in nobody's throat.
  {
    guesses: [...OTHERS, 'ReadyIntent', 'CannotUnclearIntent'],
    words: new RegExp(
      `^(?:(?:${LEAD}|i think|i guess|looks like) )*(?:${OURS}|he|she) ?(?:'s|has|'s got|has got)(?: (?:the|my|our|his|her))? (?:${MEALS}) (?:ready|on|on the table|on the go|waiting|made|done)(?: (?:now|for me|for us))*$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: [...OTHERS, 'ReadyIntent'],
    words: new RegExp(
      `^(?:(?:${LEAD}) )*(?:(?:the|my|our) )?(?:${MEALS})(?:'s| is) (?:ready|on the table|served|done|here|getting cold)(?: (?:so|and|now))* (?:i|i've|i'll|we)(?: (?:have|has|had|need|got|must|better|ll))*(?: to)? (?:go|run|stop|eat|leave)(?: (?:now|and eat))*$`,
    ),
    meant: 'KeepPlaceIntent',
  },
  {
    guesses: OTHERS,
    words: new RegExp(
      `^(?:(?:${LEAD}|i think|i guess) )*(?:${OURS}|he|she) ?(?:'s|has|'s got|has got)(?: (?:the|his|her))? (?:headphones|earphones|earbuds|airpods|music|radio|telly|tv|shoes|coat|hat|glasses) on(?: (?:again|now))*$`,
    ),
    meant: 'NotToYouIntent',
  },
  {
    guesses: OTHERS,
    words: new RegExp(
      `^(?:(?:${LEAD}|and|there|good|great|finally|at last|phew) )+(?:${OURS}|he|she|they|it)${IS}? gone(?: (?:now|again|away|home|out|back))*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: OTHERS,
    words: new RegExp(
      `^(?:(?:${LEAD}) )*(?:${OURS}|he|she|they|it)${IS}? (?:gone|left)(?: (?:away|home|out|back))? now(?: (?:so )?(?:i'm back|(?:we|i) can (?:start|go on|carry on|continue|begin)|let's (?:go|go on|start|carry on|continue)|carry on|go on|continue))?(?: now| again| then)*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: OTHERS,
    words: new RegExp(
      `^(?:(?:${LEAD}|${MOMENT}) )*(?:${OURS}|someone|somebody|mum|mom|dad)(?:'s|'re| is| are)? (?:(?:yelling|shouting|hollering|screaming|nagging) at|(?:talking|speaking|calling) to|calling|calling for|asking|asking for) me(?: (?:${MOMENT}))*$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: OTHERS,
    words: new RegExp(
      `^(?:(?:${LEAD}|${MOMENT}) )*(?:(?:my|our|the|me) )?(?:little )?(?:${CHILDREN})(?:'s|'re| is| are)? (?:crying|cry|fussing|fussy|awake|whining)(?: (?:${MOMENT}))*$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // Who sits on somebody's back is a load, and no emergency; who fell, or doesn't move, may be one.
  {
    guesses: [
      ...OTHERS,
      'ClinicianIntent',
      'ChildrenIntent',
      'AcheIntent',
      'BodyPartIntent',
      'AMAZON.ResumeIntent',
    ],
    words: new RegExp(
      `^(?:(?:${LEAD}|${MOMENT}|no|help|haha|oh no|hey) )*${SMALL_ONES}(?:(?:'s|'ve|'re| is| has| have| are| was| keeps?| just| now| has just| started| decided| wants| trying| to| been| on top)*) (?:sat|sits?|sitting|lies|lying|lay|laying|laid|climbs?|climbing|climbed|jumps?|jumped|jumping|bouncing|standing|stands|stood|crawls?|crawling|crawled|riding|rides?|hangs?|hanging|hopped|hopping|pounced|walking|walks|clambering|clambered|plonked|plopped|on|all over|using|licking|nudging|tickling|pulling)(?: (?:up|down|all|right|around|himself|herself|itself))*(?: (?:on|onto|over|on top of|off|at|about|under|under|all over|in))?(?: ${ME})(?: (?:${MOMENT}|like a (?:horse|pony|horsey|rocket|frog)|while i(?:'m| am)? (?:do|doing) (?:this|it|that)|is (?:that|it|this) (?:bad|ok|okay|all right|alright|dangerous|fine)|and (?:won't|will not) (?:move|get off|budge|get down)|here|only|haha|lol|today|right|for a horse))*$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // Who plays is well, whatever was heard before.
  {
    guesses: [
      ...OTHERS,
      'HelpIsComingIntent',
      'PainlessIntent',
      'ComplaintIntent',
      'ChildrenIntent',
      'AMAZON.NoIntent',
      'NeverMindIntent',
    ],
    words: new RegExp(
      `^(?:(?:${LEAD}|no|nah|nope|relax|chill|calm down|don't worry|please|honestly|god|listen|coach|stop) )*(?:(?:he|she|they|it|everyone|everybody|${SMALL_ONES})(?:'s|'re| is| are) (?:(?:all|perfectly|totally|absolutely|completely|just|only) )*(?:fine|ok|okay|good|all right|alright|safe|happy|grand)(?: (?:and|but|now))* )?(?:(?:he|she|they|it|we|${SMALL_ONES})(?:'s|'re| is| are| was| were) )?(?:(?:just|only|being) )+(?:playing|plays|messing|larking|mucking|joking|silly|goofing|laughing|having fun|a toddler|a kid|a baby|cuddling|climbing|sitting|riding|wrestling|clowning)(?: (?:around|about|again|now|that's all|with me|on me|on my back|lol|sorry|a game|okay|games|and laughing|and giggling))*$`,
    ),
    meant: 'FalseAlarmIntent',
  },
  // It was the baby, and nobody who stretches.
  {
    guesses: [...OTHERS, 'PainlessIntent', 'FalseAlarmIntent', 'AMAZON.PauseIntent'],
    words: new RegExp(
      `^(?:(?:no|nah|${LEAD}) )*(?:(?:it|that) was (?:just |only )?(?:${OURS})(?: (?:crying|yelling|shouting|barking))?|(?:${OURS}) was (?:just )?(?:crying|yelling|shouting|barking))(?: (?:not me|and|but|i'm not hurt|i am not hurt|i'm fine|i'm okay|i'm not in pain|nothing hurts))+$`,
    ),
    meant: 'NotToYouIntent',
  },
  // "My boyfriend wants to try too" tells of no danger.
  {
    guesses: ['CrisisIntent', 'OthersConditionIntent', 'OtherThingIntent', 'AMAZON.FallbackIntent'],
    words:
      /^(?:(?:oh|so|and|hey|um) )*my (?:boyfriend|girlfriend|wife|husband|partner|son|daughter|mum|mom|dad|sister|brother|friend|roommate|flatmate|kid|kids)(?: (?:he|she|they))? (?:wants|want|would like|wanna) to (?:join(?: in| me)?|try(?: (?:this|these|the stretches|it))?|stretch|do (?:these|the stretches)|have a go)(?: (?:too|as well|also|with me))$/,
    meant: 'UpToMeIntent',
  },
];
