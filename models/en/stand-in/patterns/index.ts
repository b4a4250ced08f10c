import type { Patterns } from '../../../patterns.js';
import { address } from './address.js';
import { asItIsDone } from './as-it-is-done.js';
import { asides } from './asides.js';
import { joints } from './joints.js';
import { leaving } from './leaving.js';
import { lengths } from './lengths.js';
import { lengthsOtherwise } from './lengths-otherwise.js';
import { lengthsPutRight } from './lengths-put-right.js';
import { orders } from './orders.js';
import { reasons } from './reasons.js';
import { settings } from './settings.js';
import { smallWords } from './small-words.js';
import { told } from './told.js';
import { usualWords } from './usual-words.js';
import { values } from './values.js';
import { whichOne } from './which-one.js';
import { whichStretches } from './which-stretches.js';

/** What English words are understood by, beside the samples. */
export const patterns = {
  values,
  told,
  lengths,
  asides,
  address,
  leaving,
  orders,
  reasons,
  settings,
  smallWords,
  whichOne,
  // "Can I do this one for longer"; "this one minute" has a number.
  oneAsAName:
    /\b(?:this|that|the|which|each|every|next|last|same|other|another|right|wrong|first|an?)(?: [a-z]+){0,2} one\b(?! (?:more|another|minute|second|breath|time|hour|half|set|go|round|of)\b)/,
  // "Did you say ten more?"; "can you" and "is there a way" are wishes.
  asks: /^(?:(?:so|and|but|oh|wait|sorry) )*(?:did (?:you|i|it|we)|was (?:it|that|this)|(?:is|are) (?:it|this|we) going to|will (?:it|this|we)|is there (?:one|another|anything))\b/,
  // "I said two but do three", "not ten, more like five".
  putRight:
    /\b(?:said|asked for|told you) [a-z]+ (?:(?:stretches|ones) )?(?:but|no|sorry|i mean|i meant|make it|let's|actually|not)\b|^(?:(?:no|nah|actually|sorry|oh|wait|hmm|well|make it) )*not (?:one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety) (?:(?:but|more like|rather|make it|just|only|maybe|say|about|let's say) )+(?:one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)\b|\b(?:one|two|three|four|five|six|seven|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety) (?:(?:stretches|ones|of them) )?(?:no|nah|nope|sorry|wait|i mean|i meant|actually|make that) (?:(?:no|just|only|make it|make that|do|actually|sorry) )*(?:one|two|three|four|five|six|seven|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety)\b/,
  // "Remind me at seven, no, eight".
  retimed:
    /(?<=\b(?:remind|reminder|reminders)\b.* )(?:half past |half |quarter past |quarter to )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday)(?: (?:thirty|fifteen|forty five|o'clock|am|pm|a m|p m))* (?:(?:oh|uh|um|er|hmm|wait|sorry|no|nah|nope|actually|i mean|i meant|or rather|make (?:it|that)) )+(?:at )?(?=(?:half past |half |quarter past |quarter to )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday)(?: (?:thirty|fifteen|forty five|o'clock|am|pm|a m|p m))*\b)/,
  otherWords: [
    // A Scots no.
    [/\bnaw\b/g, 'no'],
    ...lengthsPutRight,
    ...lengthsOtherwise,
    // "The standin' one".
    [/\b(stand|sit|ly|lay|stretch|breath|kneel|sitt)in'(?= |$)/, '$1ing'],
    // Who says "hey coach" before something else doesn't say hello.
    [/^(?:(?:hey|hi|hello|okay|ok|oh) )+coach (?=(?:\S+ ){2})/, ''],
    // "No no, the floor one then" refuses what was offered, and not that one.
    [/^(?:no )+(the [a-z]+ (?:one|round)) (?:then|instead|rather|please)$/, '$1 please'],
    // "Chair", "the bed please".
    [
      /^(?:(?:um|er|oh|the|a|just|maybe|i think|i'd say) )*(chair|bed)(?: (?:please|thanks|thank you|then|i think|today|dear|love))*$/,
      'the $1 one',
    ],
    [
      /^(?:(?:um|er|oh|just|maybe|i think|the) )*neck(?: (?:please|thanks|thank you|then|i think|today))*$/,
      'something for my neck',
    ],
    // "Another two minute one": its "one" is no number.
    [
      /\b(another|the|that|a) (two|three|four|five|six|seven|eight|ten|twelve|fifteen)[- ]minutes? one(?= |$)(?! (?:more|minute|second))/,
      '$1 $2 minute round',
    ],
    // "Will I drop my shoulders?" is "should I" in Ireland and Scotland.
    [
      /^((?:(?:so|and|but|oh|sorry|okay|now|wait) )*)will i (?=(?:(?:just|still|also|now) )?(?:bend|bring|close|cross|do|drop|hold|keep|kneel|lean|let|lie|lift|look|lower|move|open|point|press|pull|push|put|relax|rest|roll|sit|spread|squeeze|stay|straighten|tuck|turn|use)\b)/,
      '$1should i ',
    ],
    ...joints,
    // "I've just had my lunch": about what it is asked of.
    [
      /^(?:(?:so|and|but|oh|ah|sorry|wait|um|actually|well|is it (?:ok|okay|alright|all right|fine)|does it matter|only|just|that|if) )*(?:i've|i have|i) (?:just |only )*(?:had|eaten|ate|finished)(?: (?:my|me|a|some|the|our))?(?: (?:big|late|huge|quick|full|large|heavy))* (?:breakfast|brekkie|lunch|dinner|tea|coffee|cuppa|snack|bite to eat|supper|meal|sunday roast|curry|sandwich|fry|fry up)(?: (?:there|is that|is it|does that matter|will that matter|ok|okay|alright|all right|fine|an hour ago|a while ago|not long ago|can i still do (?:this|it|these)|mind|though|now))*$/,
      'can i do this after lunch',
    ],
    [
      /^(?:(?:so|and|but|oh|ah|sorry|wait|um|actually|well) )*(?:i've|i have) (?:just |only )+eaten(?: (?:there|is that|ok|okay|alright|all right|fine|does that matter|can i still do (?:this|it|these)|mind|though))*$/,
      'can i do this after lunch',
    ],
    // "Just the one stretch".
    [/\b(just|only) the one (stretch|exercise|pose)\b/, '$1 one $2'],
    // "Bad back, dodgy knees, what can I do?"
    [
      /^(?:(?:so|well|right|hello|hi|hiya|i've|i have|i've got|a|an|my) )*(?:bad|dodgy|sore|stiff|creaky|rubbish) back(?: and)?(?: (?:a|an))? (?:bad|dodgy|gammy|rubbish|old|creaky) (knee|hip|shoulder|wrist)s?(?: (?:so|too|and all))* (what can i do|which ones can i do|what can i do about it|what do you suggest)$/,
      'i have a bad $1 $2',
    ],
    // "Do I arch up or down?"
    [
      /^((?:(?:so|and|but|oh|sorry|okay|now|wait) )*(?:do|should|must|am|shall) (?:i|we)(?: (?:meant|supposed|going) to)?(?: be)? (?:just )?(?:arch|arching|round|rounding|curve|curving|hunch|hunching|bend|bending|hollow|hollowing|sag|sagging|dip|dipping))(?= (?:up|down|forwards?|backwards?|back|over|upwards?|downwards?|in|out)(?: (?:first|now|here))* or )/,
      '$1 my back',
    ],
    ...asItIsDone,
    ...whichStretches,
    ...usualWords,
  ],
  // "Speak slower, no, I mean hold it longer". "Less talking, no bell" are two wishes, and "there's no room" puts nothing right.
  restated:
    /(?<!\b(?:there's|there is|there are|i've got|i have|we have|we've got|i've))(?<! (?:and|but)(?= no (?!wait|sorry|actually|i mean|hang on|hold on))) (?!but no (?!wait|sorry|actually|i mean|hang on|hold on|make|just|do|let's|rather|only))(?:(?:oh|uh|um|er|hmm|ah|wait|sorry|hang on|hold on|well|or|but|ag|aiyo|eish) )*(?:no|nah|nope|sorry|actually|i mean|i meant|or rather|scratch that|on second thoughts?)(?: (?:no|nah|nope|wait|sorry|actually|i mean|i meant|hang on|hold on|on second thoughts?|or rather|then))* (?!(?:bells?|chimes?|gong|talking|chat|counting|count|music|sound|more|longer than|thanks?|thank you)\b)/g,
  // "Leave out child's pose, no, the back extension".
  named: {
    around:
      /\b(?:the|that|this|my|our|a|an|one|ones|stretch|stretches|pose|exercise|round|i|mean|meant|said|it's|please|then|instead|rather|thanks|for|on|in|to|with|it|do|make|just)\b/g,
    // "Skip the next one, I mean this one", "the chest one, sorry, the shoulder one".
    places: /\b(?:this|(?<=\bthe )\w+) one\b/g,
    doubled: /\bthe (?=this )/,
    // And where it may be a report, nothing is taken out of it.
    refused:
      /\b(?:not|don't|no|never|hate|instead|hurts?|hurting|pains?|painful|numb|(?<!^should i feel (?:it|this|that) in (?:my|the) )chest(?! (?:one|opener))|heart|breath|breathe|breathing|jaw|face|groin|bladder)\b/,
  },
  // "No, I meant slower", after "talk less". "No more talking" and "slower, too" replace nothing. "Yes, but slower" is a yes, too.
  instead:
    /^(?:(?:oh|okay|ok|ah|well|um|uh) )*(?:yes|yeah|yep|yup|ya|aye|haan|sure|okay|ok|can(?= (?:lah |can )*but\b))(?: (?:then|sure|can|please|fine|i guess|go on|go ahead|start|let's go|let's start|lah))*(?: (?:but|and|only|just|please|can you|could you|would you|this time|maybe|if you could|do it|do|make it|with|use))+ (?=(?:(?:a|bit|little|more|calm|calmly|gently|much|lot|way|the|just|only|please|nice|and) )*(?:slower|slow|slowly|quieter|(?:less|fewer|not so much|not so many) (?:of the )?(?:talk|talking|words|chat|chatter)|talk|talking|speak|keep (?:the|your) (?:talk|talking|chat|chatter|words|voice) |go easy on the talk|no talking|no words|don't talk|not (?:so|too|that) (?:fast|quick)|(?:ring|sound|put on|turn on) (?:the|a|your) bell|bell)\b)|^(?!.*\b(?:too|as well|also)\b)(?:(?:(?:oh|ah|um|uh|wait|sorry|oops|well|hang on|hold on|please|coach) )*(?:(?:no|nah|nope|naw) (?!(?:more )?(?:bells?|chimes?|talk|talking|words|count|counting|chat|chatter|chatting|explaining|music|sound|need)\b)|(?:not (?:that|skip|skipped|skipping|less|more|faster|quicker|slower|louder|quieter|longer|shorter)|actually|rather|i (?:just )?(?:mean|meant|said)|make that|scratch that)\b)|.* (?:i (?:mean|meant|said)|not (?:less|more|faster|slower|louder|quieter|longer|shorter)(?: talking)?)$)/,
} as const satisfies Patterns;
