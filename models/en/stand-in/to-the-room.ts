import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

export const TO =
  "(?:mate|love|darling|darl|dear|sweetie|sweetheart|honey|hun|hon|babe|bub|buddy|bud|bro|bru|cuz|boet|sis|kids|kiddo|guys|boys|girls|girl|boy|son|beta|beti|bhai|didi|yaar|da|lah|mum|mom|mummy|amma|appa|dad|papa|nana|nan|gran|ouma|oupa|uncle|aunty|auntie|sir|madam|ma'am)";
export const SOUND =
  '(?:oh|ah|hey|oi|sorry|no|nah|yes|yeah|yep|ya|ja|okay|ok|hi|hello|right|well|just|please|eish|aiyah|hang on|one sec|just a sec)';
/** What is in a house, a yard or on a table, and in no stretch. */
const THING =
  "(?:tv|telly|television|netflix|youtube|cartoons?|radio|oven|stove|kettle|fridge|freezer|microwave|door|gate|windows?|curtains?|blinds?|dogs?|cats?|puppy|chooks?|chickens?|cows?|sheep|baby's|dinner|lunch|breakfast|supper|tea|coffee|chai|rice|meat|veg|braai|barbie|washing|laundry|dishes|plates?|bins?|rubbish|trash|car|ute|bakkie|truck|keys?|remote|charger|shoes?|socks?|jacket|hat|bags?|homework|school|uniform|parcel|package|courier|post|mail|milk|bread|eggs?|toast|biscuits?|lollies|chocolate|shops?|garden|garage|shed|kitchen|bathroom|lounge|verandah?|stoep|upstairs|downstairs|toys?|lego|tap|shower|geyser|pool|hose|mower|generator|bus|taxi|wifi|wi-fi|laptop|ipad|tablet|phone|power|lights?|fan|aircon|heater)";
/** What somebody may tell of themselves, of a danger, or of a stretch: that is for the coach. */
const OURS =
  "(?:coach|alexa|help|hurts?|hurting|pains?|painful|sore|ow|ouch|ache|aching|sick|dizzy|faint|fainted|numb|tingl\\w*|bleed\\w*|blood|burn\\w*|fell|fallen|falling|fall|can't|cannot|won't|couldn't|breath\\w*|die|dying|dead|kill\\w*|emergency|ambulance|doctor|hospital|police|wrong|weird|strange|funny|bad|worse|fire|smoke|gas|chok\\w*|collaps\\w*|unconscious|awake|stuck|trapped|scared|afraid|frightened|panic\\w*|broken?|cramp\\w*|spasm\\w*|pop\\w*|crack\\w*|click\\w*|swallow\\w*|drown\\w*|electric\\w*|shock|poison\\w*|pills?|knife|gun|bit|stung|allerg\\w*|fit|seizure|stroke|heart|chest|backs?|neck|head|arms?|hands?|legs?|knees?|foot|feet|hips?|shoulders?|spine|belly|stomach|tummy|eyes?|face|muscles?|ribs?|wrists?|elbows?|ankles?|toes?|fingers?|throat|mouth|jaw|ears?|bum|body|stretch\\w*|exercis\\w*|pose|poses|routine|round|rounds|sets?|side|sides|hold|holding|holds|skip|pause|paused|repeat|again|next|previous|bell|count\\w*|reminders?|remind|plan|session|minutes?|seconds?|halfway|longer|shorter|slower|faster|louder|quieter|softer|voice|volume|mat|floor|chair|bed|pillow|cushion|towel|wall)";
export const NOT_OURS = `(?!.*\\b${OURS}\\b)`;
const ORDER =
  '(?:turn|switch|put|shut|close|open|lock|get|grab|fetch|bring|take|leave|feed|let|pick|pass|tell|give|stop|move|watch|mind|wash|clean|find|answer|check|hang|keep|make|pour|boil|walk|chuck|throw|wipe|sweep|finish|eat|drink|pack|play|look|have|help yourself)';

/** Said to somebody in the room, by whom it is said to, or by what it is about; nothing of it is for the coach. */
export const toTheRoom: readonly WordRule[] = [
  // "Lerato, turn that TV down", "put the chicken in the fridge love".
  {
    guesses: UNHEARD,
    words: new RegExp(
      `^${NOT_OURS}(?!.*\\b(?:till|until|tomorrow|later|tonight)\\b)(?:(?:(?:${SOUND} )*(?:${TO}|(?!${SOUND}\\b|(?:can|could|will|would|should|shall|please|don't|let|let's|what|when|where|who|why|how|you|the|did|does|can't|won't|to|and|then|now|may|might|must|never|always|ask|tell|remember|remind|google|siri|echo)\\b)[a-z]{3,}) (?:(?:can|could|will|would) you (?:please )?|please |go (?:and )?|just |don't )?${ORDER} (?:\\w+ )*?${THING}\\b)|(?:(?:${SOUND}|${TO}) )*${ORDER} (?:\\w+ )*?${THING}\\b.* ${TO}$|(?:${SOUND} )*${ORDER} (?:\\w+ )?(?:your|that bloody|that damn) (?:\\w+ )*?${THING}\\b)`,
    ),
    meant: 'NotToYouIntent',
  },
  // "Beta go back to sleep".
  {
    guesses: ['SleepingIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:${SOUND} )*(?:${TO} (?:please )?(?:(?:you )?(?:go|get) (?:back )?to (?:sleep|bed)|sleep now)|(?:go|get) (?:back )?to (?:sleep|bed) (?:now )?${TO})(?: now| please| okay)*$`,
    ),
    meant: 'NotToYouIntent',
  },
  // "Yeah mate, just in the garage", "in the kitchen love".
  {
    guesses: UNHEARD,
    words: new RegExp(
      `^(?!.*\\b(?:help|hurts?|pain|fell|bleeding|dizzy|stuck|doctor|ambulance|can't|stretch\\w*|pose|skip|pause|next|again)\\b)(?:${SOUND} )*${TO} (?!and\\b|for\\b|is\\b|are\\b)(?:\\w+(?:'\\w+)? ?){2,}$`,
    ),
    meant: 'NotToYouIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `^(?!.*\\b(?:help|hurts?|pain|fell|bleeding|dizzy|stuck|doctor|ambulance|can't|stretch\\w*|pose|skip|pause|next|again|hold)\\b)(?!(?:${SOUND} )*(?:what|how|why|is|am|should|do i|can i)\\b)(?:\\w+(?:'\\w+)? ){2,}(?:mate|love|darling|darl|sweetie|sweetheart|honey|hun|babe|bub|buddy|bro|bru|boet|kiddo|guys|boys|girls|beta|bhai|yaar|mum|mom|amma|appa|dad|nana|gran|ouma|oupa)$`,
    ),
    meant: 'NotToYouIntent',
  },
  // "Who left the gate open", "where's the remote".
  {
    guesses: UNHEARD,
    words: new RegExp(
      `^${NOT_OURS}(?:(?:${SOUND}|${TO}) )*(?:who(?:'s|'ve| has)? (?:left|took|taken|moved|put|ate|let|turned|opened|broke)|whose|did (?:you|he|she|they|anyone|someone)|has (?:he|she|anyone|someone)|have you)\\b.*\\b${THING}\\b`,
    ),
    meant: 'NotToYouIntent',
  },
  // "Niamh, I'm in here" tells where somebody is, and not that they are ready.
  {
    guesses: ['ReadyIntent', ...UNHEARD],
    words: new RegExp(
      `^(?!(?:${SOUND}|coach|alexa|back|now|so|and|but) )(?:${TO}|[a-z]{3,}) (?:i'm|i am|we're) (?:just )?(?:in|over|through|out|down|up|back) (?:here|there|(?:the|my) (?:bed ?room|lounge|kitchen|living room|front room|garage|spare room|den|office|study|hall))(?: (?:${TO}|on the floor|doing my (?:back|stretches|exercises)))*$`,
    ),
    meant: 'NotToYouIntent',
  },
  // What somebody says or thinks of how this looks; "she says it hurts" is no such thing.
  {
    guesses: ['DescribeIntent', 'StartStretchIntent', 'FormIntent', ...UNHEARD],
    words:
      /^(?:(?:oh|ah|ha|haha|lol|so|and|apparently|sorry) )*(?:(?:my )?\w+ (?:says|said|thinks|reckons|goes|is saying) (?:that )?)?(?:i|we)(?: must|'m sure i| probably)? look (?:(?:like|so|such|totally|really|a|an|absolutely|proper|bit|complete) )+(?!i'm\b|this\b|that\b|it\b)(?:\w+ ?){1,3}$/,
    meant: 'NotToYouIntent',
  },
  // "My nose is literally on the carpet lol".
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:hurts?|pain\w*|fell|fallen|stuck|bleed\w*|breath\w*|can't|numb|help)\b)(?:(?:ew|eww|oh|ah|ha|haha|lol|god|man|so|and|yuck|ugh) )*(?:my|me) (?:nose|face|cheek|hair|chin|forehead|head|belly|bum|butt|sock|socks|shirt|top|trousers|pants|leggings)(?:'s| is| are) (?:(?:literally|actually|basically|right|totally|all|practically|just|kind of|kinda|pretty much) )*(?:on|in|touching|against|over|up|riding up|falling down|full of)\b(?: \w+){1,5}$/,
    meant: 'NotToYouIntent',
  },
  // "That took long, sorry", once somebody is back.
  {
    guesses: ['AMAZON.FallbackIntent'],
    words:
      /^(?:(?:sorry|well|oh|phew|right|okay|so|wow) )*(?:that|it|he|she|they) took (?:(?:a|so|too|very|such|ages|forever|long|longer|while|bit|me|time) ?)+(?:than (?:i|we) thought)?(?: ?(?:sorry|didn't it|there|about that|apologies))*$/,
    meant: 'NotToYouIntent',
  },
  // "Neighbour making noise", told to nobody.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `^(?:(?:${SOUND}|${TO}|god|wow|ugh|argh) )*(?:(?:my|the|our|next door'?s?|upstairs|downstairs) )*(?:neighbou?rs?|upstairs|next door|builders|roadworks|traffic|people)(?:'s|'re| is| are)? (?:(?:at it|always|making|playing|having|drilling|banging|hammering|shouting|singing|blasting|staring|can see|looking|mowing) ?)+(?: ?(?:noise|music|a party|again|the lawn|me|at me|in|through the \\w+|like mad|sia|lah|oh well|now))*$`,
    ),
    meant: 'NotToYouIntent',
  },
];
