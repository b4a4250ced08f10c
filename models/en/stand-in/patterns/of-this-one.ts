/** Said before an order. */
export const SMALL =
  '(?:(?:no|nah|oh|okay|ok|yes|yeah|right|sorry|actually|please|so|just|well) )*';
const TAIL = '(?: (?:please|for now|today|this time|then|now|coach))*';
const WISH =
  "(?:(?:can|could|shall) (?:we|you|i) |let's |i'll |i want to |i wanna |i'd like to |i'd rather )?";
const THIS = '(?:it|this|that)(?: one| stretch| pose)?';
const NUMBER =
  '(?:half a|a|an|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|\\d+)(?: five)?';
const SEAT =
  '(?:in|on|from) (?:a|my|the) (?:\\w+ )?chair|(?:down|sitting down|sitting|seated)(?= |$)';
const LENGTH = `${NUMBER} (?:seconds?|secs?|minutes?|mins?)`;

/** Where they would rather be. Group: `seated`. */
const SIT = `(?<seated>(?:can i|could i|i want to|i wanna|i'd rather|i'd like to|let me|i need to|i have to|i'll) (?:just )?(?:(?:sit|stay|be|do (?:it|this|that|them|these)) )+(?:${SEAT})|the chair (?:one|round)|(?:sitting|sat|seated) (?:${SEAT}))`;

/** Who goes for good; at the door, or by the phone, it is a pause. */
const AWAY = '\\b(?:door|doorbell|bell|phone|kettle|oven|pan|loo|toilet|bathroom|washing)\\b';
const GO = `(?<!${AWAY}.*)(?!.*${AWAY})(?:(?:i've got to|i have to|i need to|i've gotta|i gotta|i must|i'd better|gotta|got to) (?:go|run|dash|be off|head off|head out))(?: now)?`;

/** What is ordered of the stretch that they are in, and needs no name. Groups: `skip`, if it is to be left out; `seated`, if they want a chair. */
export const OF_THIS_ONE = `(?:${SMALL}${WISH}(?:just )?(?:${[
  `(?<skip>(?:skip|miss|drop) ${THIS}|leave ${THIS} out)`,
  'move on|next please|go to the next one|on to the next one',
  `(?:make|keep) ${THIS} (?:to |at )?(?:only |just |about )?${LENGTH}`,
  `(?:make|keep) ${THIS} (?:a bit |a little )?(?:shorter|longer)`,
  `(?:only |just )?${LENGTH} (?:is|will be) (?:enough|plenty|fine)`,
  `(?:give me |do |only |just )?(?:another ${LENGTH}|${NUMBER} more (?:seconds|minutes?))`,
].join('|')})${TAIL}|${SMALL}(?:${SIT}|${GO})${TAIL})`;
