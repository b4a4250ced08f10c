import type { WhichOnePatterns } from '../../../patterns.js';

const SMALL =
  "(?:no|nah|yeah|yes|wait|sorry|oh|okay|ok|right|well|so|and|but|then|actually|please|hang on|hold on|er|um|can we|can i|could we|could i|let's|let me|let us|i'd like to|i want to|i wanna|i need to|i'll|we'll|we should|i should|just|do|have|try|i'd like|i want|go to|move to|go on to|move on to|the|a)";
const THIS =
  '(?:this|that|it|this one|that one|this stretch|this hold|this pose|this side|these|the last one|that last one|the last stretch|the previous one|the one before|the other one|the one i was (?:on|doing|in)|(?:the )?\\{BACK_COACH_STRETCH\\})';
const AFTER = `(?:(?:straight |right )?after (?:this|that|this one|this stretch|this hold|this pose)|(?:once|when) (?:this|this one|that|it)(?:'s| is) (?:done|finished|over)|(?:once|when) (?:i'm|i am|we're|i've) (?:done|finished)(?: with)?(?: this| this one| here)?|(?:up )?next)`;
const LATER = `(?:${AFTER}|after(?:wards)?)`;

const ONCE_MORE = '(?: again| once more| one more time)?';

export const whichOne = {
  // "Child's pose again".
  again:
    /\b(?:again|once more|one more time|all over|redo|repeat|from (?:the|its) (?:start|beginning|top))\b/,
  // "Start again from child's pose" is of the round.
  fromIt: /\b(?:from|at|with) (?:the )?\{/,
  // "Skip the last one" is of the round; "the last one again" of what was done.
  last: /\b(?:last|final)\b/,
  over: /\b(?:again|back|once more|another|over|redo|repeat|revisit|return|reverse|rewind|retrace|before|previous|just|did|done|had|liked|loved|rushed|missed|that last|one more time|was(?:n.t| not) (?:ready|listening|looking|paying))\b/,
  beginning: 'beginning',
  // "After this let's do child's pose", "child's pose next".
  afterThis: new RegExp(
    `^(?:${SMALL} )*(?:${AFTER} (?:${SMALL} )*\\{BACK_COACH_STRETCH\\}|\\{BACK_COACH_STRETCH\\}${ONCE_MORE} ${LATER}|(?:and )?then (?:${SMALL} )*\\{BACK_COACH_STRETCH\\}${ONCE_MORE}|is there time for (?:the |a )?\\{BACK_COACH_STRETCH\\} ${LATER}|finish(?: (?:up|off|this|this one|here|it))+ (?:and|then|and then) (?:${SMALL} )*\\{BACK_COACH_STRETCH\\})(?: (?:please|then|thanks|instead|if that's ok|coach))*$`,
  ),
  // "No wait, finish this one first", "let me do the rest of cat-camel first".
  toItsEnd: new RegExp(
    `^(?:${SMALL} )*(?:finish(?: off| up)?|complete|do the rest of|get through) ${THIS} (?:first|before (?:that|we go on|we move on|i move on|moving on|anything else))(?: (?:please|then|thanks|okay|ok))*$|^(?:${SMALL} )*(?:stay|stick) (?:on|with|in) ${THIS}(?: (?:please|then|instead|for now|a bit longer))*$|^(?:${SMALL} )*(?:carry on|continue|keep going|go on|keep) with \\{BACK_COACH_STRETCH\\}(?: (?:please|then|thanks|instead))*$|^(?:${SMALL} )*${THIS} first (?:then|and then) (?:that|the other|the next)(?: one)?$`,
  ),
} as const satisfies WhichOnePatterns;
