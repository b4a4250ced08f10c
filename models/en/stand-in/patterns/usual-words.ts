import type { Patterns } from '../../../patterns.js';

const CAN =
  '(?:(?:please|can|could|would|will|you|we|i|want to|would like to|like to|to|let us|just) )*';

/** What is said otherwise than anybody else says it, and the usual words for it. */
export const usualWords: Patterns['otherWords'] = [
  [/\b(every|each) (?:work|working|week|business|office)[ -]?day\b/g, '$1 weekday'],
  [/\bon (?:my )?(?:business|office) days\b/g, 'on weekdays'],
  // "Shorten the holds": all of them, as in "make the holds shorter".
  [
    new RegExp(
      `^${CAN}(?:shorten|reduce|cut|trim|lower) (?:all )?(?:of )?(?:the|these|my|those|your) (?:holds|hold times)(?: (?:down|a bit|a little|please|for me|today))*$`,
    ),
    'make the holds shorter',
  ],
  [
    new RegExp(
      `^${CAN}(?:lengthen|extend|stretch out|increase) (?:all )?(?:of )?(?:the|these|my|those|your) (?:holds|hold times)(?: (?:out|a bit|a little|please|for me|today))*$`,
    ),
    'make the holds longer',
  ],
  [
    /^(?:(?:oh|well|no|actually|i think|sorry|hey) )*(?:the|these|those|your) holds (?:are|feel|seem)(?: (?:way|far|a bit|a little|much|just|still|all|really))* too (?:long|much)(?: (?:for me|today|now))*$/,
    'make the holds shorter',
  ],
  [
    /^(?:(?:oh|well|no|actually|i think|sorry|hey) )*(?:the|these|those|your) holds (?:are|feel|seem)(?: (?:way|far|a bit|a little|much|just|still|all|really))* too (?:short|quick|brief)(?: (?:for me|today|now))*$/,
    'make the holds longer',
  ],
  // "One minute": somebody is called away, unless a hold was spoken of.
  [/^(?:(?:oh|uh|um|ah|just|hey) )*(one|a) minute$/, 'sorry one minute'],
];
