import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

/** What is said by those who do a round badly, in England, Scotland, Wales and Ireland. */
export const badlyDone: readonly WordRule[] = [
  // "I missed the start of that one, go back" is to the start of this very one: nobody misses the start of one just finished.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.PreviousIntent',
      'BackIntent',
      'UndoIntent',
      'AMAZON.StartOverIntent',
      'AMAZON.RepeatIntent',
      'AgainIntent',
      'FromStretchIntent',
      'NotFinishedIntent',
    ],
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:first|last|previous|other|one before|stretch before|whole thing|round|beginning of the|start of the (?:round|stretches|whole))\\b)(?:can you |could you |please )?(?:go back )?(?:please )?i (?:(?:just|think i|think|must have|have|only|completely|totally) )*(?:missed|didn't (?:catch|hear|get)|wasn't (?:ready|listening|there) (?:for|at)) (?:the (?:start|beginning|first bit|first part|first half|way in)|how (?:to|you|it) starts?)(?: (?:of|to) (?:that|this|it)(?: one| stretch)?)?(?: (?:there|now|sorry|just now|so|and|please|can|could|will|would|you|we|go|take me|back|again|to it|do|it|that|this|one|start|over|from the (?:start|top|beginning)))*$`,
    ),
    meant: 'ThisOneAgainIntent',
  },
];
