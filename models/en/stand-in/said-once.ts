import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const END = '(?: (?:then|please|now|thanks|today|this time|for me|coach|again))*$';

/** What nobody should have to say twice. */
export const saidOnce: readonly WordRule[] = [
  // "No, I'll skip it": that stretch, and nothing that was changed.
  {
    guesses: ['UndoIntent', 'NeverMindIntent', 'AMAZON.NoIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i'll|i will|i'd rather|i think i'll|let me|let's|i want to) (?:just )?skip (?:it|this|that|this one|that one)${END}`,
    ),
    meant: 'AMAZON.NextIntent',
  },
  // "I beg your pardon, two minutes": who begs pardon here puts something right.
  {
    guesses: ['AMAZON.RepeatIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i )?beg (?:your )?pardon (?:no )?(?:i mean |i meant |make (?:it|that) )?(?:a|one|two|three|five|ten|fifteen|twenty|thirty|forty|forty five|fifty|sixty|ninety) (?:seconds?|minutes?)${END}`,
    ),
    meant: 'CorrectionIntent',
  },
  // "Can I do what I did yesterday?" asks for it, and not what it was.
  {
    guesses: ['YesterdayIntent', 'LastStretchIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:can|could|may|shall|let's|let me|i want to|i'd like to|i'll|we'll) ?(?:i|we|you|just)? ?(?:please )?(?:do|have|repeat|go through) what (?:i|we) did (?:yesterday|last time|the other day|last night|this morning)${END}`,
    ),
    meant: 'SameAgainIntent',
  },
  // "Should I be feeling this in my lower back?"
  {
    guesses: [
      'BodyPartIntent',
      'HowFarIntent',
      'DescribeIntent',
      'UpToMeIntent',
      'TechniqueIntent',
      'FormIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:should|am|do|would) i (?:be |meant to be |supposed to be |meant to |supposed to )?(?:feel|feeling) (?:this|it|that|anything|something|a stretch|the stretch) (?:in|down|across|along) (?:my|the)\\b`,
    ),
    meant: 'FeelIntent',
  },
  // "Never mind, that was enough", after "ten more seconds".
  {
    guesses: ['NeverMindIntent', 'ThanksIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:never mind|nevermind|forget it|scrap that|don't bother) (?:that|it|this) (?:was|is) (?:long )?(?:enough|plenty|fine as it was)${END}`,
    ),
    meant: 'UndoIntent',
  },
];
