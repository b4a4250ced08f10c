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
    guesses: ['LeftOutIntent', 'QuestionIntent', 'OtherThingIntent'],
    words:
      /\b(?:what|which (?:one|ones|round|stretches|exercises)) (?:(?:did|have) (?:we|i) (?:do|done)|(?:we|i) did)(?: (?:last time|yesterday|last night|again|then))*$/,
    meant: 'LastStretchIntent',
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
];
