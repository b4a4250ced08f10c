import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

/** A stretch, by the first word that people say of it. */
const A_STRETCH =
  '(?:cat|camel|child|back extension|cobra|sphinx|needle|thread|open book|book|knees?|belly|breathing|twist|seated|squeezes?|shoulder|chest|neck|wall|doorway|lying|kneeling|tummy)';
const SMALL =
  '(?:no|nah|nope|naw|right|alright|yes|yeah|yep|okay|ok|actually|well|oh|so|and|but|please|wait|sorry|hey|thanks|thank you|ta|cheers)';
const WISH =
  "(?:let's|let me|can (?:we|i|you)|could (?:we|i|you)|i'll|we'll|i'd rather|i'd like to|i want(?: to)?|i wanna|may i|shall we|just)";
/** What is left away. */
const WITHOUT =
  '(?:without|minus|except(?: for)?|leav(?:e|ing) (?:out|off)|skip(?:ping)?|drop(?:ping)?|bar)';

/** Which stretches are meant, and in which order. */
export const whichOnes: readonly WordRule[] = [
  // "Let's do the whole lot" is all of the round that is being done.
  {
    guesses: ['StartRoutineIntent', 'HoldIntent'],
    words:
      /^(?!.*\b(?:not|twice|times|seconds?|minutes?|each|sets?|ten|fifteen|twenty|thirty|forty|fifty|sixty|[1-9][05])\b).*\b(?:the (?:whole )?lot|all of them|them all|every (?:single )?one(?: of them)?|all (?:three|four|five|six|seven))\b/,
    meant: 'AllOfThemIntent',
  },
  {
    guesses: ['StartRoutineIntent'],
    words:
      /^(?!.*\b(?:not|twice|times|seconds?|minutes?|each|sets?)\b).*\bthe (?:full|whole|entire) (?:thing|set)\b/,
    meant: 'AllOfThemIntent',
  },
  {
    guesses: [...UNHEARD, 'AMAZON.CancelIntent', 'AMAZON.YesIntent', 'AMAZON.ResumeIntent'],
    words:
      /^(?!.*\b(?:not|don't|can't|cannot|twice|times|seconds?|minutes?)\b).*\b(?:let's|can we|could we|we can|we could|i can|i could|i'll|we'll|i'd like to|i want to) (?:just |now |still |actually )*do (?:all of them|them all|the (?:whole )?lot|all (?:three|four|five|six|seven))\b/,
    meant: 'AllOfThemIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /\b(?:after all|got time|have time|cancelled|canceled|plenty of time)\b.*\bdo (?:all of them|them all|the (?:whole )?lot|all (?:three|four|five|six|seven))\b/,
    meant: 'AllOfThemIntent',
  },
  {
    guesses: ['WhereAmIIntent', 'TimeLeftIntent', 'LeftOutIntent', 'LongFollowUpIntent'],
    words:
      /\bhow many (?:(?:stretches|exercises|poses|of them|minutes) )?(?:are|is|does) (?:there )?(?:it have|in (?:it|that|this|there)|that one)\b/,
    meant: 'WholeTimeIntent',
  },
  // "From the top, but without the last one" is the round again, and skips nothing now.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.StartOverIntent',
      'AMAZON.PreviousIntent',
      'AMAZON.NextIntent',
      'FromStretchIntent',
      'FirstStretchIntent',
      'StartStretchIntent',
      'StartRoutineIntent',
      'WithoutStretchIntent',
      'LeaveOutIntent',
      'LeaveOutBecauseIntent',
      'SkipNextIntent',
    ],
    words: new RegExp(
      `\\b(?:from the (?:very )?(?:top|start|beginning)|(?:start|begin) (?:it |that |this |the round )?(?:over|again|afresh)|restart|all over again)\\b.*\\b(?:${WITHOUT}|but no|but not) (?:the |my )?\\w`,
    ),
    meant: 'SameAgainIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'FirstOneIntent',
      'SecondOneIntent',
      'AgainIntent',
      'AMAZON.YesIntent',
      'AMAZON.PreviousIntent',
      'AMAZON.RepeatIntent',
      'StartRoutineIntent',
      'AMAZON.NextIntent',
    ],
    words: new RegExp(
      `\\b(?:again|another (?:round|go)|one more (?:time|round|go)|once more)\\b.*\\b${WITHOUT} (?:the |my )?\\w`,
    ),
    meant: 'SameAgainIntent',
  },
  // "Go again, but leave the tummy one out" puts nothing back.
  {
    guesses: [...UNHEARD, 'PutBackIntent', 'AgainIntent', 'StartRoutineIntent'],
    words:
      /\b(?:again|another (?:round|go)|one more (?:time|round|go)|once more)\b.*\b(?:leave|keep|take) (?:the |my )?\w.* out(?: please| this time| today)*$/,
    meant: 'WithoutStretchIntent',
  },
  // "Do the twist last" is for the end.
  {
    guesses: ['StartStretchIntent', 'FirstStretchIntent', 'FromStretchIntent'],
    words:
      /^(?:(?:can we|can i|let's|could we|please) )?(?:do|have|save|leave) [a-z' ]+ (?:last|at the end|till last|for last)(?: please)?$/,
    meant: 'FromStretchIntent',
  },
  // "The last one first", "swap the order, the last one next".
  {
    guesses: [
      ...UNHEARD,
      'StartStretchIntent',
      'FromStretchIntent',
      'WhatsNextIntent',
      'OtherWayRoundIntent',
      'AMAZON.NextIntent',
      'AMAZON.PreviousIntent',
      'RoutineIntent',
      'FirstOneIntent',
      'SwapFirstTwoIntent',
      'SwitchSidesIntent',
    ],
    words:
      /^(?!(?:(?:and|so|but) )*(?:is|are|what|what's|which|why|does|do|will|when|isn't)\b)(?:.*\b(?:last|final|second|third|fourth|other) (?:one|stretch|exercise|pose) (?:first|next|up next|before (?:this|that|the others))|.*\b(?:swap|switch|change|turn|mix|shuffle) (?:up |round |around )?(?:the |that |their |this )?(?:order|sequence)\b.* (?:first|next))(?: please| instead)*$/,
    meant: 'FirstStretchIntent',
  },
  {
    guesses: ['WhatsNextIntent'],
    words: new RegExp(
      `^(?!.*\\b(?:what|what's|which|know|tell|hear)\\b)(?:${SMALL} )*(?:${WISH}|i'd like|give me|put) .*\\b(?:one|${A_STRETCH}\\w*) next(?: please| instead)*$`,
    ),
    meant: 'FirstStretchIntent',
  },
  {
    guesses: ['StartStretchIntent', 'FromStretchIntent'],
    words: new RegExp(`\\bdo\\b.*\\bbefore (?:the |that )?${A_STRETCH}`),
    meant: 'FirstStretchIntent',
  },
  {
    guesses: [...UNHEARD, 'StartStretchIntent', 'DifferentOneIntent'],
    words: /\bin (?:a|an|the)(?:other)? ?(?:different|other|reverse|opposite)? order$/,
    meant: 'OtherWayRoundIntent',
  },
  {
    guesses: [...UNHEARD, 'WhatsNextIntent', 'RoutineIntent', 'SwitchSidesIntent'],
    words:
      /\b(?:swap|switch|change|mix|shuffle) (?:up |round |around )?(?:the |that |their |this )?(?:order|sequence)\b/,
    meant: 'OtherWayRoundIntent',
  },
  // "The one where you kneel, just that": that one by itself.
  {
    guesses: ['FromStretchIntent', 'StartStretchIntent', 'FirstStretchIntent'],
    words: new RegExp(
      `^(?!.*\\b(?:times|twice|once|sets?|rounds?|goes?|routine|then)\\b)(?:.* (?:just|only) (?:that|that one|this one|the one|it)(?: please| today| now| thanks)*$|.*\\b(?:nothing else|nothing more|on its own|by itself|and that's (?:it|all))(?: please| today)*$|(?:(?:${SMALL}|${WISH}|do) )*(?:just|only) (?:do )?(?:the )?${A_STRETCH})`,
    ),
    meant: 'SeveralStretchesIntent',
  },
  // "Nah, start with the cat again" says what is wished instead.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NoIntent',
      'AMAZON.YesIntent',
      'AMAZON.StartOverIntent',
      'StartRoutineIntent',
      'SameAgainIntent',
    ],
    words: new RegExp(
      `^(?:(?:${SMALL}|${WISH}) )*(?:start|begin|go|kick off|open) (?:again )?(?:with|from|at|on) (?:the |a )?${A_STRETCH}`,
    ),
    meant: 'FirstStretchIntent',
  },
  // "Let's do it again, but finish it this time" is the round.
  {
    guesses: [...UNHEARD, 'ThisOneAgainIntent', 'KeepPlaceIntent', 'NotFinishedIntent'],
    words: new RegExp(
      `^(?:(?:${SMALL}|${WISH}) )*(?:do|try|run|start|go) (?:(?:it|that|this|them|the (?:whole )?(?:round|thing|lot)) )?again\\b.*\\b(?:finish|to the end|the whole|all of it|all of them|complete)\\b`,
    ),
    meant: 'AgainIntent',
  },
];
