import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const WISH =
  "(?:can (?:we|i|you)|could (?:we|i|you)|let's|let me|i'd like to|i want to|i wanna|shall we|may i|please|just|maybe|will we|we can|we could) ";
const END =
  "(?: (?:please|then|today|now|this time|thanks|thank you|mate|if we can|if that's okay))*$";
const JOINT = '(?:knees?|hips?|shoulders?|wrists?|ankles?|elbows?)';
/** Who says any of these tells more than of a joint that was never good. */
const NO_PAIN =
  "(?!.*\\b(?:hurts?|hurting|pain|pains|painful|paining|sharp|sore|aching|aches?|swollen|swelling|ow|ouch|killing|twisted|twinged?|popped|gave|give|giving|locked|locking|banged|worse|numb|burns?|burning|stabbing|agony|suddenly|bruised|knocked|fell|replacement|replaced|operation|surgery|torn|tore|new|won't|can't|fever|hot|red)\\b)";
const IS_IT_OKAY =
  '(?:(?:is|are|will|would|should) (?:this|that|it|these)(?: (?:one|stretch|pose|exercise|move|be|still))* (?:(?:all right|alright|ok|okay|fine|safe|good|suitable|bad|normal|a problem|to be expected)\\b)|(?:can|should|may) i (?:still |even )?(?:do|be doing|carry on with|keep doing) (?:this|it|that)\\b|(?:do|should) i (?:skip|leave|miss) (?:this|it|that)\\b)';

/** How far a hold is, how often a stretch comes, which is left out by how it is done, and whether it suits a joint. */
export const whichAndHowOften: readonly WordRule[] = [
  // "Am I halfway yet?" asks for a yes or a no.
  {
    guesses: ['TimeLeftIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:(?:am|are|is|have|has) (?:i|we|it|this|that|you)|we|i'm|that's|is that) )?(?:(?:at|past|over|about|nearly|only|more than|beyond|reached|got|to|just|already|even) )*(?:the )?(?:half ?way|half done)(?: (?:point|mark|there|done|now|yet|through|this|it|hold|already|or what))*$`,
    ),
    meant: 'WhereAmIIntent',
  },
  // "Do the last one twice".
  {
    guesses: [
      ...UNHEARD,
      'StartRoutineIntent',
      'HoldIntent',
      'AMAZON.NextIntent',
      'AMAZON.PreviousIntent',
      'AMAZON.RepeatIntent',
      'LastStretchIntent',
      'FirstStretchIntent',
      'FromStretchIntent',
      'MoreGoesIntent',
      'SkipNextIntent',
      'FewStretchesIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:${WISH})*(?:do|have|hold|repeat) the (?:next|last|final) (?:one|stretch|exercise|pose|two)?(?: ?(?:twice|double|(?:two|three|four) times))${END}`,
    ),
    meant: 'StartStretchIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'ThisOneAgainIntent',
      'AMAZON.RepeatIntent',
      'FewStretchesIntent',
      'LongerIntent',
      'StartStretchIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:${WISH}|do |have |give me |i'll do |i'll have |add ))*(?:(?:one|two|three) more of (?:these|those|this(?: one)?|them)|(?:one|two|three) more (?:goes|go|reps?|holds?) (?:of|at|on) (?:these|this(?: one)?|it))${END}`,
    ),
    meant: 'MoreGoesIntent',
  },
  // "Skip the rolly one": one is meant by how it is done.
  {
    guesses: [
      ...UNHEARD,
      'SkipNextIntent',
      'AMAZON.NextIntent',
      'OtherOneIntent',
      'AMAZON.NoIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:${WISH})*(?:skip|leave out|miss(?: out)?|drop|lose|cut|give) (?:the|that) (?!next|last|first|second|third|fourth|final|other|rest|whole|one\\b|two|three|previous|same)(?:\\w+ )?\\w+ (?:one|thing|bit|stretch)(?: a miss)?${END}`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  // "Leave out the one lying on my belly": the same in more words.
  {
    guesses: [
      ...UNHEARD,
      'WithoutStretchIntent',
      'SkipNextIntent',
      'AMAZON.NextIntent',
      'CannotLieOnFrontIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:${WISH})*(?:skip|leave out|miss(?: out)?|drop|lose|cut) (?:the|that) (?:one|stretch|exercise|pose|bit) (?:lying|laying|where|with|on|that|for|when|in which|which) (?!hurts?\\b)\\w+`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  // "My knee's a bit tight here, is that okay?"
  {
    guesses: [
      'KneeHurtsIntent',
      'AcheIntent',
      'WhoShouldNotIntent',
      'ConditionIntent',
      'FeelIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `^${NO_PAIN}(?=.*\\b${JOINT}\\b)(?=.*\\b(?:tight|tighter|stiff|creaky|clicky|crunchy|stiffer)\\b).*\\b${IS_IT_OKAY}`,
    ),
    meant: 'StiffIntent',
  },
  // "I have some trouble with my knee, is this one all right?"
  {
    guesses: [
      'KneeHurtsIntent',
      'AcheIntent',
      'ConditionIntent',
      'GoodForIntent',
      'FeelIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `^${NO_PAIN}(?=.*\\b${JOINT}\\b)(?=.*\\b(?:trouble|troubles|problems?|issues?|dodgy|bad|old|weak|dicky|crook|gammy|wonky|arthritis|arthritic|worn|iffy|not (?:great|good|the best)|isn't (?:great|good|the best)|plays up|a bit off)\\b).*\\b${IS_IT_OKAY}`,
    ),
    meant: 'WhoShouldNotIntent',
  },
];
