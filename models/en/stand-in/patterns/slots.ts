import type { SlotPatterns } from '../../../reading.js';

export const slots = {
  // "Bad knee".
  joint: /^([a-z]+) ((?:knee|hip|shoulder|wrist)s?)$/,
  smallWord:
    /^(?:my|the|both|your|his|her|their|left|right|for|in|on|of|and|with|a|an|one|two|lower)$/,
  sides: ['left', 'right', 'old'],
  ending: "'s",
  // "That's enough for today, remind me tomorrow": no day that anything is wished for.
  noValue:
    /\b(?:enough|done|finished|plenty|that's (?:it|all|me|us)|that'll do(?: me)?) for (?:today|tonight|this morning|this evening)\b/,
  // "Not the", "nothing for my"; "no, my back" and "no, in bed" correct.
  refusal:
    / (?:not|without|instead of|rather than|swap(?:ping)?|replac(?:e|ing)|except|except for|apart from|minus|bar|(?:anything|everything|nothing|all|the lot) but|leav(?:e|ing) (?:out|off)|skip(?:ping)?|drop(?:ping)?|avoid|don't (?:want|fancy|like)(?: to do)?(?: it)?|no(?! (?:m[ye]|in|on|for|the) )|no more|nothing(?: that \w+(?: on)?)?)(?: (?:for|on|with|in|the|my|me|any|a))* $/,
  // "No, at my desk".
  corrects: / no (?:at|in|on|for|my) [^|]*$/,
  delayed: /\bin \{AMAZON\.DURATION\}/,
} as const satisfies SlotPatterns;
