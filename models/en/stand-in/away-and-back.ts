import type { WordRule } from '../../word-rule.js';
import { NOT_OURS } from './to-the-room.js';
import { UNHEARD } from './unheard.js';

/** Where somebody goes for a moment, who needs them, and that it is over: by what people name at home. */
export const awayAndBack: readonly WordRule[] = [
  // "Gotta duck out to the servo", "going for a pee": people who say where they're going come back.
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
  // Somebody is on the phone or at the door.
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
  // To ease oneself is to go to the toilet, in Nigeria and India.
  {
    guesses: [...UNHEARD, 'CrisisIntent', 'EmergencyIntent', 'EasierIntent'],
    words:
      /^(?:(?:oh|sorry|abeg|please|wait|ok|okay|excuse me) )*(?:i )?(?:wan|wan go|want to|want to go|wanna|need to|need to go|have to|must|make i|make i go|let me|let me go|gotta|dey go)(?: and| quickly)? (?:ease|relieve) myself(?: (?:now|please|first|small|quickly))*$/,
    meant: 'AMAZON.PauseIntent',
  },
  // "Gotta chuck the snags on": nothing of a body is put on or taken off.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `^${NOT_OURS}(?:(?:oh|sorry|wait|okay|ok|right|i've|i|hang on|shoot) )*(?:gotta|got to|have to|need to|must|let me|i'll just|better|just need to|make i) (?:just |go |quickly )?(?:chuck|put|stick|turn|whack|pop|get|take|bung|flip|stir|throw|on|off) (?:the|my|some) (?:\\w+ )?\\w+ ?(?:on|off|in|out|over|down|away)?(?: (?:first|now|quick|quickly|sorry|wait))*$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: [...UNHEARD, 'StopStretchIntent', 'AMAZON.ResumeIntent', 'EmergencyIntent'],
    words:
      /^(?:(?:oh|aiyo|arre|sorry|wait|alamak|eish|och|hang on|wah) )*(?:(?:the|my|our) )?(?:gas|cylinder|gas cylinder|parcel|courier|milk|milkman|water can|maid|cook|driver|delivery|groceries|plumber|electrician|dhobi|food|washing machine man|repair man|lift man|cable guy|internet guy|meter reader|health visitor|window cleaner)(?: (?:guy|man|boy|lady))?(?:'s| has| is| have)? (?:come|came|here|arrived|reach(?:ed)?)(?: (?:already|now|early|hang on|wait))*$|^(?:(?:oh|aiyo|alamak|aiyah|wah|och|wait|now|sorry) )*(?:(?:the|my|our|ah) )?(?:baby|bb|boy|girl|toddler|wee fella|wee man|wee one|wean|bairn|son|daughter|puppy|dog|cat)(?:'s| is)? (?:wake|woke|awake|cry|want milk|poo poo|(?:at|in|into|after|eating) the (?:biscuits?|cookies|bin|fridge|cupboards?|chocolate|dinner|sweets|bread|butter|plants?|toilet|paint|pens))(?: up)?(?: (?:already|again|now|wait))*$/,
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:what|how|why|pain|hurts?|numb|remind)\b).*\b(?:i'll|i will) (?:holler at|shout|get back to|come back to|catch|see to) (?:you|ye|ya|this|it) (?:directly|later|after|tonight|tomorrow|in a bit|by and by)$/,
    meant: 'KeepPlaceIntent',
  },
  // "Boss coming", "urgent work came up".
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:oh|eh|ah|shh|wait|sorry|alamak|shit|uh oh|ok|okay) )*(?:(?:the|my) )?(?:boss|manager|teacher|landlord|supervisor|big boss) (?:is )?(?:coming|come|here|walking in|walk in)(?: (?:in|over|back|already|now|this way|act normal|one sec|wait|lah))*$/,
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:doctor|pain|hospital|ambulance)\b)(?:(?:oh|sorry|ah|ok|okay|so) )*(?:i (?:have|got|have got) )?(?:some(?:thing)?|an?|one)? ?(?:urgent|emergency|important)? ?(?:work|thing|meeting|call|job)?(?: has|'s)? (?:just )?(?:came|come|cropped|popped) up(?: (?:now|at work|sorry|suddenly|here))*$/,
    meant: 'AMAZON.PauseIntent',
  },
  // A pump that's gone again is broken, and nobody who left.
  {
    guesses: ['AMAZON.ResumeIntent', 'PassedIntent'],
    words:
      /\b(?:pump|generator|gen|power|light|wifi|internet|boiler|heating|fuse|tap|telly|tv|signal|fridge|washing machine|engine|battery|fan|ac|geyser)(?:'s| is| has) (?:gone|died|stopped|cut out|broken)(?: (?:again|off|on me|bust))*$/,
    meant: 'AMAZON.PauseIntent',
  },
  // "Fixed", "wiped it, go", "settle already, they use other room", "false alarm, as you were".
  {
    guesses: [...UNHEARD, 'FalseAlarmIntent', 'NeverMindIntent', 'AMAZON.StopIntent'],
    words:
      /^(?:(?:ok|okay|right|there|so|phew|all|it's|that's|i|i've|now|got it|good) )*(?:(?:fixed|mended|cleaned|wiped|mopped|dried|swept|settled?|tied|plastered|bandaged|found)(?: (?:it|that|him|them|up|all|already|now))*(?: (?:go|let's go|go ahead|carry on|they use other room))?|(?:(?:false alarm|not urgent|nothing urgent|it can wait|wasn't urgent|not important) )(?:.* )?(?:as you were|let's roll|let's go|roll on|back to it|go ahead|go on))$/,
    meant: 'AMAZON.ResumeIntent',
  },
  // "Never mind, go on": the last words count, as they do after anything that was seen to.
  {
    guesses: [
      ...UNHEARD,
      'NeverMindIntent',
      'ForgetItIntent',
      'PraiseIntent',
      'NewSignIntent',
      'AMAZON.CancelIntent',
      'FalseAlarmIntent',
    ],
    words:
      /^(?:(?:oh|ah|no|ok|okay|phew|sorry|well|right|och|so) )*(?:(?:never mind|nevermind|no matter|doesn't matter|no worries|it's fine|it's okay|it's grand|forget it|leave it|beauty|ripper|bonza|too easy|champion|legend|cracking|class|lovely)(?: (?:that|it|me|him|her|them|mate|then|lah))* (?:just |let's |let us |you |please |can |we )*(?:go|go on|carry on|continue|keep going|proceed|resume|crack on|on we go)|(?:i'm|i am|we're) (?:done|finished|through|off) (?:with |from )?(?:the|my|that) (?:call|phone|meeting|door|dog|cat|kids?|baby|cooker|pot|post|laundry|washing|dishes)|(?:he|she|they|the baby|baby|bub)(?:'s|'re| is| are) (?:grand|fine|ok|okay|all right|alright|sound|good|asleep) (?:(?:and |now |she |he |they )*(?:went|gone|is|are|'s) )?(?:back )?(?:over|off|asleep|to sleep|down)|(?:it was |was |it's )?(?:only|just) (?:the|a|my|some) [\w']+(?: [\w']+)? (?:he|she|they)(?:'s|'re| are| is| have| has)? (?:all )?(?:gone|away|left|went)|i don (?:off|close|open|settle|clean|carry|on|pick) (?:am|it|the \w+))(?: (?:now|again|then|please|so|coach|mate|lah|already))*$/,
    meant: 'AMAZON.ResumeIntent',
  },
  // "It done quit", "e don dey okay", "not pain already": a cramp that has let go.
  {
    guesses: [...UNHEARD, 'AMAZON.StopIntent', 'AMAZON.NoIntent', 'FalseAlarmIntent'],
    words:
      /^(?:(?:ok|okay|oh|phew|ah|there|well|now|good|oya) )*(?:(?:it|that|the cramp|e)(?:'s)? (?:done|don) (?:quit|stopped|stop|eased|passed|pass|gone|went away|dey okay|dey alright|okay|better|better small)|no more pain already)(?: (?:now|already|lah|sha|so))*$/,
    meant: 'FeelsBetterIntent',
  },
  {
    guesses: [...UNHEARD, 'AMAZON.NoIntent', 'StopStretchIntent', 'PainlessIntent', 'AcheIntent'],
    words:
      /^(?:(?:ok|okay|oh|already|now|can|good|wah|then) )*(?:not|no|no more|don't have) (?:pain|painful|cramp|cramping) (?:already|anymore|any more)(?: (?:lah|already|now|can continue|can go))*$/,
    meant: 'FeelsBetterIntent',
  },
  // "Right, that's me now": back on the mat, in Scotland.
  {
    guesses: ['AMAZON.StopIntent', ...UNHEARD],
    words:
      /^(?:(?:right|ok|okay|so|aye|och|there|well) )*that's (?:me|us) (?:(?:all )?(?:back|here|ready|set|on the mat)(?: (?:now|again|then))*|now)$|^(?:right|ok|okay|so|aye) that's us$/,
    meant: 'ReadyIntent',
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
  // Who has to run tells why: the place is kept.
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:what|how|why|can i|should i|hurts?|pain|numb)\b)(?:(?:sorry|oh|ah|no|right|okay|ok|look) )*(?:i(?:'ve|'m)? )?(?:gotta|got to|have to|must|going to have to) (?:run|dash|shoot|rush|leave)(?: now)? (?:as |because |cause |cos |since )?(?:my |the |our |i'm |i've |we're |it's |there's |(?:meeting|call|class|bus|train|work|school|shift)(?:'s| is| starts)? )/,
    meant: 'KeepPlaceIntent',
  },
];
