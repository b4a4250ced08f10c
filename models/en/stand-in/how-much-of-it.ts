import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

const SMALL =
  "(?:no|nah|nope|right|alright|all right|yes|yeah|ya|yep|yup|okay|ok|actually|well|oh|so|and|but|please|wait|sorry|hey|hmm|um|ah|there|maybe|then|i think|i guess|i reckon|today|aiyo|eish|shame|haan|look|listen|coach|can|can we|can i|could we|could i|let me|let's|lemme|shall we|i'll|i will|we'll|i want to|i wanna|i'd like to|i can|i can only|i only want to|i want|i only want|do|have|give me)";
const A_FEW = '(?:one|two|three|four)';
const A_STRETCH = '(?: (?:stretch|stretches|pose|poses|exercise|exercises|of them|one))?';
const THIS = '(?:this|that)(?: (?:one|stretch|pose|exercise))?';
const THE_END =
  "(?:(?:and )?(?:then )?(?:(?:i|i'll|i will|we|we'll|i want to|i have to|i must|i need to|i gotta|let's|that's|i'm|i am|we're|it's) )*(?:(?:then|will|want to|have to|must|need to|gotta|got to|to|all) )*(?:stop|stopping|finish|finished|finishing|done|enough|it|quit|call it a day|leave it|go|going|off|that))";
const AFTERWARDS =
  '(?: (?:hey|please|then|today|now|okay|ok|yeah|lah|yaar|thanks|thank you|coach|mate|love|for today|for now|and .+|because .+|cos .+|as .+|since .+|the .+|my .+|i .+|dinner.*|lunch.*))?';

/** What is wished of a round: one more and no further, the last two, all of it shorter, from the start. */
export const howMuchOfIt: readonly WordRule[] = [
  // Breaths and seconds are of the hold.
  {
    guesses: [...UNHEARD, 'FewStretchesIntent', 'FinishInIntent', 'MoreIntent', 'AgainIntent'],
    words: new RegExp(
      `^(?:${SMALL} |just |only )*(?:\\w+ more breaths?\\b|(?:five|ten|fifteen|twenty|thirty) more(?: (?:please|then|now|and (?:i'm|i am) done|then (?:i'm|i am) done))*$)`,
    ),
    meant: 'LongerIntent',
  },
  // "One more after this, right?" asks.
  {
    guesses: ['FewStretchesIntent', 'LongerIntent', 'FinishInIntent'],
    words: new RegExp(
      `^(?:${SMALL} |just |only |so it's |it's |there's |that's )*${A_FEW} more${A_STRETCH}(?: after ${THIS})?(?: to go)? (?:right|is it|isn't it|innit|correct|eh|or two|is that right)$`,
    ),
    meant: 'WhatsNextIntent',
  },
  // "Just one more after this" ends with the next one; it makes nothing longer.
  {
    guesses: [
      ...UNHEARD,
      'LongerIntent',
      'MoreIntent',
      'MoreGoesIntent',
      'FinishInIntent',
      'WhatsNextIntent',
      'AgainIntent',
      'AMAZON.StopIntent',
      'AMAZON.NextIntent',
      'SkipNextIntent',
      'PostponeIntent',
      'ThisOneAgainIntent',
      'StartRoutineIntent',
      'SecondOneIntent',
      'WhereAmIIntent',
      'TimeLeftIntent',
      'AMAZON.YesIntent',
      'AMAZON.PauseIntent',
      'KeepPlaceIntent',
      'CorrectionIntent',
      'HoldIntent',
      'AllOfThemIntent',
    ],
    words: new RegExp(
      `^(?!.*\\b(?:pain|hurts?|hurting|sore|numb|dizzy|faint|sick)\\b)(?:${SMALL} )*(?:(?:just |only )?${A_FEW} more${A_STRETCH} after ${THIS}${AFTERWARDS}|after ${THIS} (?:just |only )*${A_FEW} more${A_STRETCH}${AFTERWARDS}|(?:just |only )${A_FEW} more${A_STRETCH}(?: ${THE_END})?${AFTERWARDS}|(?:just |only )?${A_FEW} more${A_STRETCH} ${THE_END}${AFTERWARDS}|(?:finish |do )?${THIS} and (?:do )?(?:just |only |then )*${A_FEW} more${A_STRETCH}(?: ${THE_END})?${AFTERWARDS})$`,
    ),
    meant: 'FewStretchesIntent',
  },
  // What is to be left out isn't what is wished: it is asked about instead.
  {
    guesses: [
      'FewStretchesIntent',
      'FromStretchIntent',
      'SecondOneIntent',
      'WithoutStretchIntent',
      'SkipNextIntent',
      'AMAZON.NextIntent',
      'LeaveOutIntent',
      'SkipBothIntent',
      'SameAgainIntent',
    ],
    words: new RegExp(
      `^(?:${SMALL} |just )*(?:skip|leave out|drop|without|not|no|miss|miss out|lose|minus)(?: doing)? (?:the |those )?(?:last|final) (?:two|three)(?: (?:ones|stretches|exercises|poses))?${AFTERWARDS}$`,
    ),
    meant: 'AMAZON.FallbackIntent',
  },
  // What was told of them starts none of them.
  {
    guesses: ['FewStretchesIntent', 'FromStretchIntent'],
    words:
      /\b(?:the|these|those|my) (?:first|last|final) (?:two|three|one|ones)(?: (?:ones|stretches|exercises|poses))?(?: (?:really|both|all|always|just))* (?:hurts?|hurting|made|make|makes|were|was|are|felt|feel|gave|give)\b/,
    meant: 'AMAZON.FallbackIntent',
  },
  // "Only the last two" are those at the end, and not any two.
  {
    guesses: [
      ...UNHEARD,
      'FromStretchIntent',
      'SecondOneIntent',
      'LastStretchIntent',
      'AMAZON.PreviousIntent',
      'AMAZON.NextIntent',
      'AMAZON.NoIntent',
      'AMAZON.YesIntent',
      'SeveralStretchesIntent',
      'StartRoutineIntent',
      'WhereAmIIntent',
      'SkipBothIntent',
      'RoutineIntent',
      'FinishInIntent',
    ],
    words: new RegExp(
      `^(?!.*\\b(?:skip the|leave out|without|not the|drop|again|repeat|what|which|were|did|done|had|seconds|minutes|days|weeks|breaths)\\b)(?:${SMALL} |just |only |skip to |jump to |straight to |go to |for |i'm (?:just |only )?(?:doing|going to do) |i've (?:only |just )?(?:got )?time for |i (?:only |just )?(?:have|want|need) (?:time for )?|i feel like |it's )*(?:the |my )?(?:last|final) (?:two|three)(?: (?:ones|stretches|exercises|poses|of them))?(?: (?:only|will do|will be enough|is enough|are enough|is fine|is plenty|then))*${AFTERWARDS}$`,
    ),
    meant: 'FewStretchesIntent',
  },
  // "More short" is shorter.
  {
    guesses: [...UNHEARD, 'LongerIntent', 'RoutineIntent', 'MoreIntent', 'MoreTalkingIntent'],
    words: new RegExp(
      `^(?:${SMALL} |you |could you |make |it |this |that |them |everything |all |all of them |a bit |a little |much |still |even )*more (?:short|brief|quick|shorter)(?: (?:please|today|now|this time|then|for me|can|lah|or not|this one|everything))*$`,
    ),
    meant: 'ShorterIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NoIntent',
      'AMAZON.YesIntent',
      'AMAZON.ResumeIntent',
      'AgainIntent',
      'StartRoutineIntent',
      'FirstOneIntent',
    ],
    words: new RegExp(
      `^(?:${SMALL} |just |start |starting |begin |beginning |go |back |again |over |everything |all |it |it all |the whole thing |i'd rather |rather )*(?:from|to|at) (?:zero|nought|naught|scratch|nothing|square one)(?: (?:again|please|today|now|this time|then|instead|lah|okay|ok))*$`,
    ),
    meant: 'AMAZON.StartOverIntent',
  },
  // What went badly is done once more, from its beginning.
  {
    guesses: [
      ...UNHEARD,
      'TechniqueIntent',
      'FormIntent',
      'LongerIntent',
      'AMAZON.RepeatIntent',
      'AMAZON.PreviousIntent',
      'AMAZON.StartOverIntent',
      'AMAZON.NextIntent',
      'AgainIntent',
      'MoreGoesIntent',
      'NotFinishedIntent',
      'BackIntent',
      'UndoIntent',
      'DescribeIntent',
      'CorrectionIntent',
      'SameAgainIntent',
      'StartRoutineIntent',
      'StartStretchIntent',
      'CannotIntent',
      'NoCountIntent',
      'LeaveOutBecauseIntent',
    ],
    words:
      /^(?!.*\b(?:round|whole|everything|all of (?:it|them)|the first|the last|last one|previous|before|yesterday|say|tell|explain|what|how|why|am i|did i|was i|pain|hurts?|sore)\b)(?:(?=.*\b(?:again|once more|one more time|one more try|another (?:go|try)|over|redo|a redo|start over|afresh)\b)(?=.*\bi (?:did not|didn't|never|haven't|wasn't|was not|don't think i)\b.*\b(?:right|rightly|properly|proper|correctly|correct|nicely|well|ready|concentrating|breathing|in position|paying attention)\b)|(?=.*\b(?:again|once more|one more time|one more try|another (?:go|try)|over|redo|start over|afresh)\b)(?=.*\b(?:i (?:did|was doing|got|had) (?:it|this|that|this one|that one|my \w+)(?: all| quite| completely)? (?:wrong|wrongly|badly|backwards)|i (?:messed|mucked|stuffed|cocked|botched|bungled|screwed|fluffed)|i forgot to (?:breathe|move|start|turn|bend)|i rushed (?:it|this|that)|(?:this|that) one i (?:did )?(?:not|never) (?:do |did )?(?:right|properly|well|nicely|correctly)|(?:this|that) (?:one )?(?:wasn't|was not) (?:right|good|proper)|i lost my balance|i lost my place|i was distracted|i got distracted)\b)).*$/,
    meant: 'ThisOneAgainIntent',
  },
  // "That's one done, isn't it?" asks where one is, and skips nothing.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NextIntent',
      'FewStretchesIntent',
      'FirstOneIntent',
      'SecondOneIntent',
      'ProgressIntent',
      'HalveIntent',
      'DoneAloneIntent',
      'AMAZON.StopIntent',
      'SideDoneIntent',
      'AMAZON.YesIntent',
      'ReadyIntent',
      'LastStretchIntent',
    ],
    words:
      /^(?:(?:right|well|okay|ok|so|and|there|oh|phew|good|great|lovely|ah|now|yes|yeah|wait|gosh) )*(?:(?:that's|that is|that was|that's me|that'd be|is that|was that|there's|i've|i have|we've|that makes)(?: (?:done|already|now|just|only|about|me|my|the))* (?:set |number |round |stretch )?(?:one|two|three|four|first|second|third|half)(?: (?:set|one|of them|round|stretch|time|of it))?(?: (?:now|already|all))* (?:done|down|finished|over|over with|out of the way|in the bag|gone|dealt with)|(?:set |number )?(?:one|two|three) (?:set )?(?:done|down|over))(?: (?:already|now|then|i think|so far|i reckon|i believe|two to go|one to go|three to go))*(?: (?:isn't it|innit|is it|is it not|right|eh|yeah|yes|no|correct|hey|ja|or not|isn't that|is that right|am i right|then))*$/,
    meant: 'WhereAmIIntent',
  },
];
