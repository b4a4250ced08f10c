import type { WhichOnePatterns } from '../../../patterns.js';

export const whichOne = {
  // "Child's pose again".
  again:
    /\b(?:again|once more|one more time|all over|redo|repeat|from (?:the|its) (?:start|beginning|top))\b/,
  // "Start again from child's pose" is of the round.
  fromIt: /\b(?:from|at|with) (?:the )?\{/,
  // "Skip the last one" is of the round; "the last one again" of what was done.
  last: /\b(?:last|final)\b/,
  over: /\b(?:again|back|once more|another|over|redo|repeat|revisit|return|reverse|rewind|retrace|before|previous|just|did|done|had|liked|loved|rushed|missed|that last)\b/,
  beginning: 'beginning',
} as const satisfies WhichOnePatterns;
