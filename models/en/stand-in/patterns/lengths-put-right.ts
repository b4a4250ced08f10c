const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SMALL_NUMBERS = 'one|two|three|four|five|six|seven|eight|nine';
const NUMBER = `(?:(?:${TENS})(?: (?:${SMALL_NUMBERS}))?|${SMALL_NUMBERS}|ten|eleven|twelve|fifteen|eighteen|an?|half a|a hundred(?: and (?:twenty|fifty|eighty))?)`;
const UNIT = '(?:seconds?|secs?|minutes?|mins?)';
/** What is said of a length before it is put right: "thirty seconds is enough for this". */
const OF_IT =
  '(?: (?:is|are|was|plenty|enough|fine|in all|in total|altogether|each|please|for (?:me|us|this|that|these|those|it|each|all|them|now)|total|long|of (?:it|them|that|this)|will do|would do|a go|a side|this time|today|then))*';
/** At least one of these has to stand before the other length. */
const BUT =
  "(?:(?:oh|ah|uh|um|er|hmm|wait|well|hang on|hold on|but) )*(?:no|nah|naw|nope|nae|och no|sorry|actually|i mean|i meant|or rather|rather|scratch that|make (?:it|that|them)|better)(?: (?:no|nah|naw|wait|sorry|actually|i mean|i meant|make (?:it|that|them)|let's (?:say|do|make it)|say|do|just|only|rather|better|go for))*";
const AT_THE_END =
  '(?: (?:instead|rather|then|please|thanks|is better|is plenty|is enough|will do))*';
/** "More" and "left" are other amounts; "in ten minutes" is a time. */
const FIRST = `^(?!.*\\b(?:more|another|extra|longer|shorter|off|add|less|left)\\b)(.*\\b)${NUMBER}( ${UNIT})(${OF_IT}) ${BUT}`;

/**
 * "Thirty seconds is enough for this, no, make it twenty": the last of two lengths counts, and all else
 * that is said of the first. A bare number is in the same unit.
 */
export const lengthsPutRight: readonly (readonly [RegExp, string])[] = [
  // "Ten more minutes, sorry, I mean seconds": the unit alone.
  [
    new RegExp(
      `(\\b(?:${NUMBER}|\\d+)(?: more| extra)?) ${UNIT} (?:${BUT}|oh)(?: not ${UNIT})? (${UNIT})${AT_THE_END}$`,
    ),
    '$1 $2',
  ],
  [new RegExp(`${FIRST} (${NUMBER}) (${UNIT})${AT_THE_END}$`), '$1$4 $5$3'],
  [
    new RegExp(
      `${FIRST} ((?:${TENS})(?: (?:${SMALL_NUMBERS}))?|${SMALL_NUMBERS}|ten|twelve|fifteen)${AT_THE_END}$`,
    ),
    '$1$4$2$3',
  ],
];
