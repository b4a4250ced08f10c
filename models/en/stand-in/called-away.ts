import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

const LEAD =
  '(?:ok|okay|right|righto|alright|all right|so|and|there|grand|great|good|lovely|phew|oh|ah|well|yeah|yes|now|sorry|finally|aye|there we go|there you go)';
const SOMEBODY =
  '(?:him|her|them|it|that|the (?:baby|dog|cat|boss|kids|kettle|phone|post|postman|delivery|door|wean|wee one|little one|washing)|my (?:boss|mum|mom|dad|sister|brother|son|daughter|husband|wife|neighbou?r|flatmate|housemate|friend|mate))';
const KNEES = '(?:(?:my|these|me|the|those|this)(?: (?:\\w+))? knees?)';

/** Who comes back, has to go, or leaves one out, in words that resemble a no or nothing at all. */
export const calledAway: readonly WordRule[] = [
  // "Gotta duck out to the servo", "going for a pee": whoever says where comes back.
  {
    guesses: [
      ...UNHEARD,
      'BackIntent',
      'PutBackIntent',
      'ReadyIntent',
      'KeepPlaceIntent',
      'NotToYouIntent',
      'EmergencyIntent',
    ],
    words:
      /^(?!.*\b(?:what|how|why|should|can i|don't|not|home|work|bed|next one|doctor|doctor's|hospital|ambulance|tomorrow|later|stretch\w*|back to|next|blood|hurts?|pain|pee myself)\b)(?:(?:oh|um|sorry|okay|ok|right|wait|hang on|so|well|coach|och|eish) )*(?:(?:i'm|i am|i|i've|just|i'll|am|let me|lemme|gotta|got to|have to|need to|need tae|must|fixin|fixing|to|tae|gonna|going to|will|quickly|better|dey|wan|want to) )*(?:duck(?:ing)?|nip(?:ping)?|pop(?:ping)?|run(?:ning)?|dash(?:ing)?|step(?:ping)?|go(?:ing)?(?: and| for)?|gaun|away) (?:(?:out|outside|in|inside|up|upstairs|down|downstairs|over|round|through|to|tae|for|a|an|and|the|off|quickly|see about|see to|check on|check|see|tend to|look at|get|let|my|ma|me|this|that|out the|piss|on) )*(?:back|front|servo|shop|shops|loo|toilet|bathroom|pee|wee|piss|slash|whizz|tinkle|lav|dunny|john|restroom|car|gate|garden|yard|kitchen|garage|biscuits|dog|cat|kids?|wean|bairn|baby|chickens|chooks|door|phone|stove|oven|pot|rice|gravy|supper|dinner|tea|washing|laundry|bins|neighbour|neighbor|horses?|cows?|goats?|generator|gen|pump|geyser)(?: (?:real quick|quick|quickly|out|in|a sec|a second|a minute|please|now|first|wait|hang on|just now|sorry|hon|hen))*$/,
    meant: 'AMAZON.PauseIntent',
  },
  // Whoever it is on the phone or at the door.
  {
    guesses: [...UNHEARD, 'NotToYouIntent', 'HelloIntent'],
    words:
      /^(?!.*\b(?:what|how|why|help|ambulance|doctor|paramedics?|police|pain|numb\w*|here we|it's here|one|stretch|pose|my back|neck|nobody|no one)\b)(?:(?:oh|um|sorry|okay|ok|right|wait|hang on|so|well|och|ah|now|look) )*(?:(?:it's|this'll be|this will be|that'll be|that's|here's|here comes) (?:only |just )?(?:my|the|our|me|ma) (?:mum|mam|mom|ma|mother|dad|da|father|gran|nan|sister|brother|auntie|aunty|uncle|boss|husband|wife|hubby|missus|daughter|son|friend|neighbour|neighbor|colleague|manager|postman|plumber|electrician|delivery|shopping|parcel|courier|window cleaner|cleaner|milkman|landlord|carer|gas man|client|customer)(?: in law| next door)?(?: (?:on the phone|at the door|calling|ringing|home|back|now|again))*|(?!(?:it|this|that|he|she|they|we|i|everything|all|which|there)\b)(?:the |my |our |an? )?(?:\w+ ){0,2}\w+(?:'s| is| has|'s just| has just) (?:here|outside|arrived|arrive|at the (?:door|gate|fence)|come|landed|at my door)(?: (?:already|now|early|wait|hang on|one sec|lah|ah))*|(?:they|he|she|the kids|my \w+) (?:needs?|wants?) me (?:downstairs|upstairs|in the kitchen|outside|inside|now|for something|for a (?:sec|second|minute)|at work|on a call|in the shop|on the (?:till|floor)))(?: (?:hang on|hold on|wait|one sec|sorry))*$/,
    meant: 'AMAZON.PauseIntent',
  },
  // "The wean's greeting" is crying, in Scotland; and animals get out everywhere.
  {
    guesses: [
      ...UNHEARD,
      'EmergencyIntent',
      'HelloIntent',
      'AMAZON.ResumeIntent',
      'AcheIntent',
      'RoutineIntent',
    ],
    words:
      /^(?:(?:oh|um|sorry|okay|ok|right|wait|hang on|so|well|och|ah|now|look|bugger|damn) )*(?:(?:the|my|our|ma|me) )?(?:(?:wee man|wee yin|wean|weans|bairn|baby|bub|bubba|wee one|wee lass|wee lad|kids|children|twins|boys|girls|lads)(?:'s|'re| is| are)? (?:greeting|greetin|bawling|awake|up|killing each other|fighting|at each other's throats|murdering each other|kicking off|acting up)|(?:dogs?|cats?|chooks?|chickens?|hens|cows?|sheep|goats?|horses?|pigs?|rabbit|hamster|tortoise)(?:'s|'ve|'re| is| are| has| have)? (?:got |just |gone and )*(?:out|got out|loose|escaped|in the (?:garden|road|yard|paddock|house|kitchen|bin|bins)|eating (?:the|my) \w+|a (?:mouse|bird|rat|lizard|frog)|(?:my|the) (?:shoe|slipper|sock|dinner|chicken|steak)))(?: (?:again|now|hang on|hold on|wait|one sec|sorry))*$/,
    meant: 'AMAZON.PauseIntent',
  },
  // Gone out, in bed, or nobody at all: whatever it was is over. "He's gone off" by itself may be anything.
  {
    guesses: [
      ...UNHEARD,
      'EmergencyIntent',
      'NoOneToTalkToIntent',
      'FalseAlarmIntent',
      'ChildrenIntent',
      'AMAZON.StopIntent',
      'UndoIntent',
      'NeverMindIntent',
      'AMAZON.NextIntent',
    ],
    words:
      /^(?:(?:oh|phew|sorry|okay|ok|right|so|well|och|ah|now|there|and|good) )*(?:(?:the kids|kids|he|she|they|everyone|everybody|the boys|the girls|my \w+)(?:'s|'ve|'re| is| are| have| has) (?:all )?(?:(?:gone|went|go|headed) (?:off )?(?:out|off out|to (?:work|school|bed|the shops?|training|church|the gym|his mum's|her mum's)|upstairs|for a walk)|(?:in|off to) bed|out of the (?:house|way|room)|at school)(?: (?:now|again|at last|finally))*|(?:(?:it|that|there) was |was |just |only |it's just |it's only |was just |was only )+(?:nobody|no one|nothing|a cold caller|a salesman|the neighbours?|the post|the postman|the wind|the cat|amazon|a delivery|a parcel|a wrong number|spam|a scam|a scam call|junk|the telly|next door|the radio|a robocall|telemarketers?)|that's that (?:done|sorted|over|seen to|dealt with)|that's (?:the |my )?(?:dog|cat|door|phone|call|kids|wean|baby|dinner|tea|pot|washing) (?:done|sorted|seen to|dealt with)|as i was|off you pop|away you go|we move|crank (?:her|it|that|this|him)(?: back)? up|i'm listening|you have my (?:full )?attention|i'm all ears|you were about to say)(?: (?:hen|pal|now|again|coach|then|there|noo|so))*$/,
    meant: 'AMAZON.ResumeIntent',
  },
  // "I dey come" is on the way back, in Nigeria.
  {
    guesses: [...UNHEARD, 'AMAZON.ResumeIntent'],
    words:
      /^(?:(?:oh|abeg|sorry|please|wait|ok|okay|no vex) )*i (?:dey|go) come(?: (?:now|now now|abeg|small|shortly))*$/,
    meant: 'WaitIntent',
  },
  // "Tell", where the ear is free again: go on and speak.
  {
    guesses: UNHEARD,
    words: /^(?:(?:ok|okay|now|haan|ha|yes|please|and|sorry) )*tell(?: (?:na|no|me now|now|ji))*$/,
    meant: 'AMAZON.YesIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `^(?:${LEAD} )*(?:that's|that is|thats) ${SOMEBODY} (?:away|gone|off|down|asleep|settled|sorted|out|seen to|dealt with|back to sleep|fed|quiet)(?: now| again| then| home| away)*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `^(?:(?:${LEAD} )+(?:we're|we are|i'm all|all|we're all) (?:good|grand|sorted|set|clear)|(?:${LEAD} )*(?:we're|we are|all) (?:all )?(?:good|grand|sorted|set|clear) (?:now|again|here|there|to go|to go again|to go on))(?: now| again| then| here| to go)*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  // Back where it is done, and not a question about bedtime.
  {
    guesses: [...UNHEARD, 'BeforeBedIntent', 'RoutineIntent', 'BackIntent', 'StartRoutineIntent'],
    words: new RegExp(
      `^(?:${LEAD} )*(?:(?:i'm|i am|that's me|we're) )?back (?:(?:in|into|on|onto|at|down on) )(?:(?:my|the|me) )?(?:bed|chair|mat|floor|carpet|desk|seat|rug|sofa|all fours|my back|knees|hands and knees)(?: now| again| then| so| go on)*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:what|how|why|should|when|ambulance|police|doctor|paramedics?)\b).*\b(?:gotta|got to|have to|need to|must|better) (?:run|go|dash|leave|fly|head off|shoot|split)\b.* (?:\w+'s|is|are|has|\w+'re) (?:here|outside|waiting|at the door|come|arrived|leaving|downstairs|early)(?: already| now)*$/,
    meant: 'KeepPlaceIntent',
  },
  // "Nah, not on these knees": the no is about kneeling.
  {
    guesses: [...UNHEARD, 'AMAZON.NoIntent'],
    words: new RegExp(
      `^(?:(?:no|nah|naw|nope|no way|not a chance|no chance|sorry|mate|love|oh|ah|och|ach|god|hell no|well|but|nae) )*(?:not (?:with|on|wi) ${KNEES}|(?:(?:my|these|me|the) (?:\\w+ )?knees?) (?:won't|can't|cannot|will not|wouldn't|aren't|don't|do not|cannae|couldn't) (?:have|take|do|like|let me|manage|allow|bend|stand|wear|be having) ?(?:it|that|this|so|for it|for that|to that|to this|like that)?)(?: (?:mate|love|i said|thanks|thank you|please|today|at my age|at all|no|you're not|i'm not|coach|pal|sorry|these days))*$`,
    ),
    meant: 'CannotKneelIntent',
  },
  // Who refuses this one leaves both of its sides; "next" may mean the other side.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NextIntent',
      'LeaveOutIntent',
      'SkipStretchIntent',
      'RoutineIntent',
    ],
    words:
      /^(?:(?:no|nah|naw|sorry|oh|ah|och|okay|ok|right|actually|look|well|honestly|yeah|gonna|gonnae) )*(?:(?:i'm|i am|we're) (?:really )?not (?:doing|gonna do|going to do|gonnae do|having|trying) (?:this|that)(?: (?:one|stretch|twist|thing))?|(?:can|could|may) (?:we|i|you) (?:please |just )?not do (?:this|that)(?: (?:one|stretch|thing))?|gonna(?:e)? no do this one|i (?:really )?(?:don't|do not) (?:want to|wanna) do (?:this|that) (?:one|stretch|thing)|(?:can we |can i |could we |i'll |i'd rather |let's |gonna |gonnae |please |just )*(?:skip|leave(?: out)?|miss(?: out)?|pass on) this (?:one|stretch)(?: out)?(?= (?:i|it|people|everyone|everybody|because|cos|cause|the|they|my|it's|i'm|too|there|someone|somebody)\b))(?!.*\b(?:hurts?|hurting|pain|sore|numb|dizzy|sick|broke|bad|op|operation|side|knee|back|neck|shoulder|hip|wrist|until|till|yet|later|now)\b)(?: .*)?$/,
    meant: 'LeaveOutBecauseIntent',
  },
  // A slip is taken back, to the very second.
  {
    guesses: ['AMAZON.PreviousIntent', 'BackIntent'],
    words:
      /^(?:(?:oh|ah|no|sorry|wait|ach|och) )*(?:oops|whoops|woops|oopsie|ooops|my mistake|wrong button|damn|bugger|shit)(?: (?:no|sorry|wait|oh|my mistake|damn))* (?:go |can you go |take me |can we go |please go )?back(?: (?:one|a step|again|please|to it|to that|to that one|there))*$/,
    meant: 'UndoIntent',
  },
  // What is sore in the pose isn't where it goes.
  {
    guesses: [...UNHEARD, 'BodyPartIntent', 'TechniqueIntent', 'DescribeIntent'],
    words:
      /^(?:(?:oh|ah|ow|but|and|so|well|god|no|hang on|wait|och) )*(?:my|the|me|both my) (?:(?:left|right|poor|bad|old) )?(?:wrists?|hands?|elbows?|palms?|arms?)(?: are|'re|'s| is| feel| feels| get| gets| getting| starting to get)*(?: (?:a bit|really|quite|getting|so|pretty|very|fierce|awful))* (?:sore|aching|achy|hurting|killing me|hurt)(?: (?:now|again|here|there|like this|in this|in this one|with this|doing this|(?:on|from|against) (?:the|this|me|my) (?:floor|mat|carpet|rug|ground|floorboards|bed)))*$/,
    meant: 'SorePartIntent',
  },
  // Who can't get up may need help.
  {
    guesses: ['CannotUnclearIntent'],
    words:
      /^(?:(?:oh|help|and|but|god|wait|no|oh no) )*i (?:can't|cannot|can not|couldn't) (?:seem to |even )?get (?:back |myself )?up(?: (?:from|off) (?:the|this|my) (?:floor|mat|ground|carpet|rug))?(?: (?:now|again|here))*$/,
    meant: 'WayOutIntent',
  },
];
