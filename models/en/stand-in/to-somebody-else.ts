import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

const TO =
  '(?:mate|love|darling|darl|dear|sweetie|sweetheart|honey|hun|hon|babe|baby|bub|bubba|buddy|bud|bro|brother|sis|kids|kiddo|guys|boys|girls|girl|boy|son|beta|beti|baba|boeta|china|my boy|my girl|my love|mum|mom|ma|mummy|amma|dad|papa|appa|nana|nan|gran|uncle|aunty|auntie|puppy|doggy|kitty|cat|dog|max|bella|luna|charlie)';
const CALL = `(?: (?:please|now|again|thanks|ta|okay|ok|will you|would you|right now|${TO}))*`;
const OH = `^(?:(?:oh|ah|hey|oi|sorry|no|yes|yeah|okay|ok|hi|hello|just a sec|${TO}) )*`;
const GUESSES: WordRule['guesses'] = [
  ...UNHEARD,
  'AMAZON.NoIntent',
  'UndoIntent',
  'AreYouADoctorIntent',
  'ReadyIntent',
  'NewSignIntent',
  'HelloIntent',
  'ComplaintIntent',
  'WhereAmIIntent',
  'ForgetItIntent',
  'NeverMindIntent',
  'PutBackIntent',
  'AMAZON.PreviousIntent',
];

/** Said across the room, to who comes in, wants something or chews it; the coach is meant by none of it. */
export const toSomebodyElse: readonly WordRule[] = [
  // "Ah Hua, later then eat": who eats, bathes or naps when is no matter of the stretches.
  {
    guesses: [...GUESSES, 'KeepPlaceIntent', 'FirstOneIntent', 'WaitIntent'],
    words:
      /^(?!.*\b(?:i|i'm|i'll|we|we'll|my|before|after|stretch\w*|skip|reminders?|remind|doctor|sick|hurts?|pain|wait for me a)\b(?! eat))(?:[\w']+ ){0,4}?(?:(?:later|after this|not now) (?:then |first |only )?(?:eat|makan|bathe|drink|sleep|play|cook|watch)|(?:you(?: all| guys| lot)? )?(?:go and |all )?(?:eat|makan|bathe|start eating|have your (?:dinner|lunch|tea|breakfast)) (?:first|already|without me))(?: (?:lah|la|ah|leh|hor|okay|ok|can|you all|you|first|can or not|mum|ma|boy|girl|then))*$/,
    meant: 'NotToYouIntent',
  },
  // "Chioma, comot for there", "Tunde stop that nonsense": no name is known, so the order tells.
  {
    guesses: [
      ...GUESSES,
      'CannotGetDownIntent',
      'WayOutIntent',
      'EmergencyIntent',
      'PostureIntent',
      'ShorterIntent',
      'MoveReminderIntent',
    ],
    words:
      /^(?!.*\b(?:help|i|i'm|me|can't|cannot|how|alexa|coach)\b)(?:(?:oh|ah|och|aye|hey|oi|no|please|arre|abeg|now|right|och no|ah no|for god's sake|jesus|\w+) )?(?:(?:oh|ah|hey|oi|will|would|can|could|you|ya|ye|please|just|wouldn't) )*(?:comot (?:for|from) (?:there|here|my \w+|the \w+)|get (?:down|doon|off|aff|up|out|oot|away)(?: (?:aff|off|from|out of|oot of|of))? (?:(?:that|the|my|ma|this|your|his|her) )?(?:couch|sofa|settee|bed|table|worktop|counter|curtains?|shelf|window|chair|mat|rug|there|kitchen|bin|you|ya|ye|yous)(?: .*)?|(?:stop|leave) that (?:nonsense|rubbish|noise|racket|carry on|carry-on|messing|wahala|thing)(?: .*)?|no fighting|(?:get )?out (?:of|o) (?:the|ma|my) (?:road|way)(?: .*)?|get out of there|get away from (?:that|there|it|the \w+|my \w+)|(?<=(?:would|will) (?:you|ya|ye) )get (?:down|doon)|sit|heel|down|down boy|down girl|(?:sit|lie|get) down (?:you|ya|ye|boy|girl|there|both of you|bruno)(?: \w+){0,2}|drop it(?: (?:now|drop it|bad dog|banjo|boy|girl|you))+)$/,
    meant: 'NotToYouIntent',
  },
  // Nobody on a mat fights or bites; whom it hurts is another matter.
  {
    guesses: [...GUESSES, 'EmergencyIntent', 'AMAZON.StopIntent', 'AMAZON.PauseIntent'],
    words:
      /^(?!.*\b(?:me|i|i'm|is|are|my|keep|hurts?|hurting|for (?:breath|air))\b)(?:(?:oh|ah|hey|oi|no|please|right|now|will you|would you|can you|\w+) ){0,3}(?:stop |quit |no )?(?:fighting|biting|licking|chewing|barking|poking|teasing|annoying|bothering|whining|yapping|jumping|running around|squabbling|bickering|arguing|roaring|screaming|messing|banging|crying|hollering|moaning|whinging)(?: (?:now|please|it|you two|you lot|yous|each other|him|her|your (?:brother|sister)|the (?:dog|cat|baby)|around|about|on (?:that|the \w+)|over there|will you|would you|for (?:a|one|five) (?:sec|second|minute|minutes)))*$/,
    meant: 'NotToYouIntent',
  },
  // "Tyson, get ya boots off the couch", "carry your leg comot from my mat", "haud yer wheesht Bonnie".
  {
    guesses: [...GUESSES, 'AMAZON.PauseIntent', 'LessTalkingIntent', 'AMAZON.StopIntent'],
    words:
      /^(?!.*\b(?:help|i|i'm|me|can't|cannot|how|coach|alexa)\b)(?:(?:[\w']+ ){0,3}(?:get|take|move|keep|put|carry) (?:ya|yer|your|yo|them|those|they|that) (?:\w+ )?\w+ (?:off|out of|oot of|aff|away from|back in|back on|comm?ot for|comm?ot from) (?:the|my|ma|me|that|your|yer) \w+|(?:haud|hold|shut) (?:yer|your|ya) (?:wheesht|whisht|gob|geggie|pus) \w+|(?:wheesht|whisht) (?!now|please)\w+)(?: (?:now|please|will you|would you|right now|noo))*$/,
    meant: 'NotToYouIntent',
  },
  // "My colleague ask me what I doing": told of the room, where nobody has to wait.
  {
    guesses: GUESSES,
    words:
      /^(?!.*\b(?:wants?|needs?|wait|help|hurts?|pain|now|come|go|stop)\b)(?:(?:oh|ah|sorry|wah|haha|eh|aiyo) )*(?:my|the) (?:colleague|boss|husband|wife|son|daughter|mum|mother|dad|father|helper|friend|neighbour|flatmate|roommate|sister|brother) (?:ask|asks|asked|is asking|asking)(?: (?:me|us))? (?:what|why|where|who|whether|when) .*$/,
    meant: 'NotToYouIntent',
  },
  {
    guesses: ['WhatsNextIntent', 'AMAZON.NextIntent', ...UNHEARD],
    words:
      /^(?:(?:oh|ok|okay|hey|no|yes|good boy|good girl|\w+) )?come (?:here|over here|on over|to (?:mummy|mommy|mama|daddy|nana|granny))(?: (?:and )?(?:lay|lie|sit|stay) (?:down )?(?:next to|with|beside|by) me)?(?: (?:boy|girl|baby|pet|love|sweetie|honey|puppy))*$/,
    meant: 'NotToYouIntent',
  },
  // Who talks to a helper has somebody to talk to.
  {
    guesses: ['NoOneToTalkToIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:want|need|can't|cannot|only one|doctor|nurse|therapist)\b)(?:(?:sorry|ah|oh|no|aiyo|wait|paiseh|lah) )*i (?:talk|talking|was talking|am talking|speak|speaking|was speaking) (?:to|with) (?:my|the) (?:helper|maid|auntie|aunty|cook|driver|wife|husband|son|daughter|mum|mother|father|dad|boy|girl|kids?|baby|boss|colleague|neighbour|friend|sister|brother|dog|cat)(?: (?:only|lah|leh|just now|not you|not to you))*$/,
    meant: 'NotToYouIntent',
  },
  // Dogs that drop things are called by name first.
  {
    guesses: ['HelloIntent', 'NeverMindIntent', ...UNHEARD],
    words:
      /^(?:oi|hey|no|ah) (?!coach|that|this|just)\w+ (?:drop|leave) it(?: (?:drop|leave) it| now| bad dog| bad boy)*$/,
    meant: 'NotToYouIntent',
  },
  // Who was spoken to was the cat.
  {
    guesses: [...GUESSES, 'StartStretchIntent', 'UpToMeIntent', 'AMAZON.ResumeIntent'],
    words:
      /^(?:(?:oh|ah|no|sorry|och|but|and) )*(?:(?:that|it) was (?:just |only )?(?:to |for |at )?(?:the|my|our|me|ma) (?:dog|cat|kids?|wean|weans|son|daughter|wife|husband|mother|mum|mam|baby|children|neighbour|boss|postman|budgie|parrot)(?: (?:i was|that was for|i meant|i'm) .*)?|i was (?:only |just )?(?:on (?:about|at|to)|giving out to|shouting (?:at|to)|yelling (?:at|to|for)|hollering (?:at|to|for)|calling to|explaining to|roaring at|talking (?:at|to)|telling off|gabbing to) .*)$/,
    meant: 'NotToYouIntent',
  },
  // On the phone, at the door, over the shoulder: asked of somebody who is there.
  {
    guesses: [
      ...GUESSES,
      'SourcesIntent',
      'BackIntent',
      'AMAZON.YesIntent',
      'CorrectionIntent',
      'WaitIntent',
      'AMAZON.HelpIntent',
    ],
    words:
      /^(?:(?:oh|ah|hey|oi|right|now|okay|ok|sorry|hello|hi|hiya|yes|no|and) )*(?:who did (?:that|this)|who's done (?:that|this)|is that you(?: \w+)?|is (?:the )?(?:dinner|tea|lunch|breakfast|food|supper) (?:ready|on|cooked|done)|(?:can|could|may) i (?:(?:call|phone) you (?:back|later|after|in (?:a|ten|five|half|an))|(?:ring|text) you)(?: .*)?|(?:this is (?:he|she)|(?:he|she)'s speaking|speaking)|(?:no )?(?:he|she)'s (?:not|no) (?:in|here|home|at home)(?: (?:right now|at the moment|now|today|just now|sorry))*|(?:no )?(?:thanks |thank you )?we (?:don't|didn't) (?:want|need|order) (?:any|anything|that|one|it)(?: .*)?|you(?:'ve| have) (?:got )?the wrong (?:number|house|flat|door|person)|wrong (?:number|house|flat|door))(?: (?:sorry|mate|love|thanks|thank you|bye|pal|hen))*$/,
    meant: 'NotToYouIntent',
  },
  // "Not now" by itself may be an answer.
  {
    guesses: GUESSES,
    words: new RegExp(
      `${OH}(?:not (?:right )?now|not yet|later|in a (?:sec|second|minute|moment|bit)|go away|leave me (?:alone|be)|can't you see i'm busy|i'm busy|ask (?:your|ya) (?:mum|mom|dad|father|mother|sister|brother))(?: (?:okay|ok|please))* ${TO}${CALL}$|^${TO} (?:not now|later|in a (?:sec|second|minute|moment|bit)|go away)${CALL}$`,
    ),
    meant: 'NotToYouIntent',
  },
  {
    guesses: GUESSES,
    words: new RegExp(
      `${OH}(?:put (?:that|it|them|those) (?:down|away|on the (?:table|bench|counter|floor|side)|in the (?:kitchen|fridge|sink|bin|car|bag|cupboard))|(?:don't|do not) (?:touch|eat|chew|lick|sit on|climb on|jump on|step on|pull|hit|throw) (?:that|it|him|her|me|the \\w+|my \\w+|your \\w+)|give (?:it|that) (?:back )?to (?:him|her|your \\w+|the dog)|get (?:off|down from|out of) (?:there|that|it|here|the \\w+))${CALL}$`,
    ),
    meant: 'NotToYouIntent',
  },
  {
    guesses: GUESSES,
    words: new RegExp(
      `${OH}(?:who(?:'s| is) (?:there|that|it)|(?:it's|it is|the door(?:'s| is)|door(?:'s| is)) (?:open|unlocked|not locked)|come (?:on )?in|i'm (?:in here|in the (?:bedroom|lounge|living room|front room|study|garage|back room|hall))|in here|(?:just )?(?:leave|put) it (?:by|at|outside|near|on|in) (?:the|my) (?:door|front door|gate|porch|step|steps|doorstep|verandah?|table|mat|hallway|kitchen))${CALL}$`,
    ),
    meant: 'NotToYouIntent',
  },
];
