import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const END =
  '(?: (?:then|please|now|thanks|instead|actually|today|this time|for now|for today|here|mate|coach|love|exactly))*$';
const SORRY = '^(?:(?:no|nah|nope|sorry|oh|wait|actually|oops|hang on|hold on|um|er|coach) )*';
const SKIP = '(?:skip|leave out|miss out|miss|drop|leave|lose|cut)';

/** Which one is meant: this one, that one, the last one, or the one that was skipped. */
export const thatOne: readonly WordRule[] = [
  // What was just told of, or else this one.
  {
    guesses: ['LeaveOutBecauseIntent', 'AMAZON.NextIntent', 'ShowFollowUpIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|shall) (?:we|i|you) |let's |i'll |we'll |i'd (?:rather|like to) |i (?:want|wanna) (?:to )?|ugh |oh |just |then |maybe |please )*(?:skip|leave out|miss out|miss|drop|pass on|lose|cut) that(?: (?:one|stretch|pose|exercise))?(?: out)?${END}`,
    ),
    meant: 'SkipStretchIntent',
  },
  {
    guesses: ['LeaveOutBecauseIntent', 'AMAZON.NextIntent', 'ShowFollowUpIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|shall) (?:we|i|you) |let's |i'll |we'll |i'd rather |i'd prefer (?:to )?|just |then |maybe |please )*(?:leave that one|leave that(?: one)? out|give that(?: one)? a miss|not do that(?: one)?)${END}`,
    ),
    meant: 'SkipStretchIntent',
  },
  // "No, I meant skip the back extension", once another was.
  {
    guesses: [
      'LeaveOutBecauseIntent',
      'LeaveOutIntent',
      'SkipStretchIntent',
      'HoldIntent',
      'StartStretchIntent',
      'CorrectionIntent',
      'OtherOneIntent',
      'UndoIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${SORRY}i (?:mean|meant|said|wanted|asked|was asking)(?: (?:you )?(?:to|for you to))? ${SKIP} (?!(?:(?:the|a) )?(?:this|that|it|next|last|first|other|one|both|rest|all|them|these)\\b)(?!.*\\b(?:always|every|from now|for good|forever)\\b)`,
    ),
    meant: 'WithoutStretchIntent',
  },
  // So many minutes are of the whole round, where no hold is named.
  {
    guesses: ['TimeLeftIntent', 'LongFollowUpIntent'],
    words:
      /^(?!.*\b(?:this|seconds?|stretch|pose|hold|one|side|it)\b).*\b(?:how many (?:more )?minutes?|minutes (?:left|to go|remaining|more))\b/,
    meant: 'WholeTimeIntent',
  },
  // Of two sides of the same one the last one is neither.
  {
    guesses: ['AMAZON.PreviousIntent'],
    words: /^go back to the (?:last|previous) (?:one|stretch|pose|exercise|position)$/,
    meant: 'BackIntent',
  },
  // What was left out, wherever it was.
  {
    guesses: [
      'AMAZON.ResumeIntent',
      'AMAZON.PreviousIntent',
      'AMAZON.NextIntent',
      'BackIntent',
      'UndoIntent',
      'LeaveOutIntent',
      'LeaveOutBecauseIntent',
      'NotFinishedIntent',
      'StartStretchIntent',
      'AgainIntent',
      ...UNHEARD,
    ],
    words:
      /^(?!.*\b(?:which|did|didn't|how|why|have|was|what's|what is)\b).*\b(?:back to|do|redo|try|return to|have|pick up) (?:what|(?:the|that) (?:one|stretch|pose|exercise)(?: that)?) (?:i|we|you) (?:(?:just|had|have) )?(?:skipped|left out|missed(?: out)?|passed on|jumped|dropped)\b/,
    meant: 'PutBackIntent',
  },
  // Where this pull is to be, and no advice on stretching.
  {
    guesses: [
      'StretchingIntent',
      'AMAZON.HelpIntent',
      'GoodForIntent',
      'DescribeIntent',
      'WhereAmIIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:and )?(?:what|which|where|what's|whats)(?: (?:muscles?|parts?|bits?|area|bit of me|part of me|part of my (?:back|body)|bits of me))?(?: exactly| actually)? ?(?:am i|are we|is this|is this one|is it|is that|this|this one|does this|does this one|should (?:this|this one|it)(?: be)?|do i)(?: (?:meant|supposed) to be| actually| exactly| really)?(?: be)? (?:stretch|stretching|stretches|work|working|works|loosening|targeting)(?: here| now| right now| in this(?: one| pose| stretch)?| with this(?: one| pose| stretch)?| at the moment| exactly)*${END}`,
    ),
    meant: 'FeelIntent',
  },
];
