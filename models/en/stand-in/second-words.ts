import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

/** What is asked of another day, and what takes the word before it back. */
export const secondWords: readonly WordRule[] = [
  // What is asked of another day starts nothing, and leaves nothing.
  {
    guesses: [
      'SameAgainIntent',
      'AMAZON.ResumeIntent',
      'AMAZON.PreviousIntent',
      'ListRemindersIntent',
      'AgainIntent',
    ],
    words:
      /^(?:(?:and|so|but|wait|sorry|okay|hey|oh) )*(?:(?:what|which)(?: (?:one|ones|stretch|stretches|round|routine|exercises?|poses?))? (?:did|was|were|have)\b|(?:(?:can|could) you )?(?:remind|tell) me (?:what|which)\b)(?=.*\b(?:did|have|had) (?:we|i)\b|.*\b(?:we|i) (?:did|do|had|have done|were doing)\b)/,
    meant: 'LastStretchIntent',
  },
  {
    guesses: ['LeftOutIntent', 'QuestionIntent', 'OtherThingIntent', 'AMAZON.RepeatIntent'],
    words:
      /\b(?:what|which (?:one|ones|round|stretches|exercises)) (?:(?:did|have) (?:we|i) (?:do|done)|(?:we|i) did)(?: (?:last time|yesterday|last night|again|then))*$/,
    meant: 'LastStretchIntent',
  },
  // "Yesterday, which one did I skip?" leaves nothing out.
  {
    guesses: [
      ...UNHEARD,
      'LeaveOutBecauseIntent',
      'LeaveOutIntent',
      'SkipStretchIntent',
      'LeftOutIntent',
      'AMAZON.NextIntent',
      'LastStretchIntent',
    ],
    words:
      /(?=.*\b(?:yesterday|last time|last night|the other day)\b).*\b(?:which|what)(?: (?:one|ones|stretch|stretches|exercises?|poses?))? (?:(?:did|have) i |i )(?:skip|skipped|miss|missed|leave out|left out|not do|not done|didn't do)\b/,
    meant: 'YesterdayIntent',
  },
  // Of two that are said, the last counts.
  {
    guesses: [
      ...UNHEARD,
      'ShorterIntent',
      'UndoIntent',
      'NeverMindIntent',
      'CorrectionIntent',
      'AMAZON.CancelIntent',
      'AMAZON.PauseIntent',
      'WaitIntent',
    ],
    words:
      /\bshorter\b.*\b(?:no|nah|sorry|wait|mean|meant|actually|rather|oops)\b.*\blonger(?: please| thanks| one| then)*$/,
    meant: 'LongerIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'LongerIntent',
      'UndoIntent',
      'NeverMindIntent',
      'CorrectionIntent',
      'AMAZON.CancelIntent',
      'AMAZON.PauseIntent',
      'WaitIntent',
    ],
    words:
      /\blonger\b.*\b(?:no|nah|sorry|wait|mean|meant|actually|rather|oops)\b.*\bshorter(?: please| thanks| one| then)*$/,
    meant: 'ShorterIntent',
  },
  {
    guesses: [...UNHEARD, 'SpeakSlowerIntent', 'UndoIntent', 'NeverMindIntent', 'CorrectionIntent'],
    words:
      /\bslower\b.*\b(?:no|nah|sorry|wait|mean|meant|actually|rather|oops)\b.*\b(?:faster|quicker)(?: please| thanks| then)*$/,
    meant: 'SpeakFasterIntent',
  },
  {
    guesses: [...UNHEARD, 'SpeakFasterIntent', 'UndoIntent', 'NeverMindIntent', 'CorrectionIntent'],
    words:
      /\b(?:faster|quicker)\b.*\b(?:no|nah|sorry|wait|mean|meant|actually|rather|oops)\b.*\bslower(?: please| thanks| then)*$/,
    meant: 'SpeakSlowerIntent',
  },
  // "Sorry, I meant longer", after it was made shorter.
  {
    guesses: [...UNHEARD, 'RoutineIntent', 'CorrectionIntent', 'UndoIntent', 'OtherOneIntent'],
    words:
      /^(?:(?:no|nah|ag|oh|oops|sorry|wait|not that|actually|whoops|my mistake) )*(?:i |i'd )?(?:meant|mean|meant to say|said|wanted) (?:(?:it|that|this|that one|this one|a bit|a little|make it|to be|to say|for it to be|you to make it) )*longer(?: (?:please|sorry|not shorter|instead|of course))*$/,
    meant: 'LongerIntent',
  },
  {
    guesses: [...UNHEARD, 'RoutineIntent', 'CorrectionIntent', 'UndoIntent', 'OtherOneIntent'],
    words:
      /^(?:(?:no|nah|ag|oh|oops|sorry|wait|not that|actually|whoops|my mistake) )*(?:i |i'd )?(?:meant|mean|meant to say|said|wanted) (?:(?:it|that|this|that one|this one|a bit|a little|make it|to be|to say|for it to be|you to make it) )*shorter(?: (?:please|sorry|not longer|instead|of course))*$/,
    meant: 'ShorterIntent',
  },
  // "I'd rather you talked than rang" is about the voice; "rather talk" may ask for somebody.
  {
    guesses: [...UNHEARD, 'NoOneToTalkToIntent', 'SpeakFasterIntent', 'UsualSpeedIntent'],
    words:
      /^(?:(?:no|nah|nee|ag|oh|actually|sorry|wait|please|but|hey|coach|okay|ok) )*(?:rather (?:you )?(?:just |please )*(?:talk|speak)|(?:i'd|i would) (?:rather|prefer it if) you (?:just )?(?:talk|talked|speak|spoke)|i (?:want|need|prefer) you to (?:talk|speak))(?: (?:to me|again|instead|through it|me through it|please))* (?:like before|like you did|as before|normally|in the holds|in between|than (?:ring|rang|the bell|a bell|bells)|instead of (?:the|a|that) (?:bell|ding|gong)|and no bell|without the bell)$/,
    meant: 'MoreTalkingIntent',
  },
  // "No bell, talk like before" is about the bell, and no other speed.
  {
    guesses: [...UNHEARD, 'UsualSpeedIntent', 'JustTheBellIntent', 'MoreTalkingIntent'],
    words:
      /^(?:(?:ag|oh|actually|sorry|wait|please|but|hey|okay|ok) )*(?:no no |no )?(?:no|not|without|drop|scrap|lose|forget|never mind|enough of|enough with|leave) (?:more )?(?:the |that |a |any )?(?:bells?|ding\w*|gongs?|chimes?)(?: (?:any ?more|please|thanks|just|rather|and|but|now|you|can you|you can|keep|go back to|back to))* (?:talk|speak|talking|speaking|voice|words|your voice|tell me|use words)(?: (?:again|please|instead|to me|me through it|through it|normally|like (?:before|you did)|as (?:before|you did|usual)|the way you did|then|now|only))*$/,
    meant: 'NoBellIntent',
  },
  // What was asked to be left out stays after all.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NoIntent',
      'AMAZON.YesIntent',
      'ForgetItIntent',
      'KeepPlaceIntent',
      'AMAZON.ResumeIntent',
    ],
    words:
      /^(?:(?:no|nah|nee|ag|ach|oh|actually|sorry|wait|hang on|please|well|look|okay|ok|man|mate|yes|yeah|rather|just|you can|let's) )*(?:leave|keep|have) (?:it|that|this|them|those|that one|this one|that pose|that stretch)(?: back)? in(?: (?:there|it|please|after all|then|mate|man|hey|thanks|instead|rather|today|for now))*$/,
    meant: 'UndoIntent',
  },
];
