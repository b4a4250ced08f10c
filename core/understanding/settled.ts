import type { ActionIntent, AnswerIntent } from '../../models/intents.js';

interface Rule {
  /** The guesses that these words put right, */
  guesses: readonly (ActionIntent | AnswerIntent)[];
  words: RegExp;
  /** and what they mean. */
  meant: ActionIntent;
}

/** What a few words settle, since so much else in the sentence resembles something else. */
const RULES: readonly Rule[] = [
  // "This hand or the other one" asks for a side, and tells of no weakness.
  {
    guesses: [
      'WeakLimbIntent',
      'OtherOneIntent',
      'BodyPartIntent',
      'UndoIntent',
      'AMAZON.FallbackIntent',
    ],
    words:
      /^(?:is it |so |do i use |with |on )*(?:the |my |this |that )?(?:left |right )?(?:hand|arm|leg|knee|foot|side|one) or (?:the |my |that )?(?:other|left|right)(?: (?:hand|arm|leg|knee|foot|side|one))?$/,
    meant: 'WhichSideIntent',
  },
  // How far it goes is a range; that it doesn't go at all, or since when, may be a weakness.
  {
    guesses: ['WeakLimbIntent'],
    words:
      /^(?!.*\b(?:sudden|suddenly|new|now|since|today|morning|woke|weak|numb|face|speech)\b).*\b(?:(?:arms?|hands?|elbows?|shoulders?)\b.* (?:that|so|as|any|much|very) (?:far|high|higher|further|farther)|(?:arms?|hands?)\b.* all the way)\b/,
    meant: 'CannotIntent',
  },
  {
    guesses: ['TimeLeftIntent'],
    words:
      /\b(?:everything|all of (?:it|them)|in all|altogether|in total|the (?:whole|entire|full) \w+)\b/,
    meant: 'WholeTimeIntent',
  },
  {
    guesses: ['SaveThisRoutineIntent'],
    words:
      /\b(?:tomorrow|tonight|later|next time|this evening|the morning|after (?:work|lunch|dinner|tea))\b/,
    meant: 'KeepPlaceIntent',
  },
  // "Do I bend both knees?" starts nothing; "do the knees to chest" does.
  {
    guesses: ['StartStretchIntent', 'StartRoutineIntent'],
    words:
      /^(?:so |and |but )?(?:(?:do|should|must|shall|am) (?:i|my)|(?:should|must|shall) the)\b.* (?:knees?|arms?|hands?|legs?|feet|foot|chin|head|elbows?|shoulders?|hips?|toes?|palms?|thumbs?)\b/,
    meant: 'BodyPartIntent',
  },
];

/** The intent, or the one that the words leave no doubt about. */
export function settled(intent: string, words: string): string {
  const rule = RULES.find(
    ({ guesses, words: those }) => guesses.some((one) => one === intent) && those.test(words),
  );
  return rule?.meant ?? intent;
}
