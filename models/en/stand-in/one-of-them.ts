import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

const SMALL =
  "(?:no|nah|nope|right|alright|yes|yeah|okay|ok|actually|well|oh|so|and|but|please|wait|sorry|hey|hang on|hold on|can we|can i|can you|could we|could i|could you|let's|let me|go on|go on then|then|i'd like to|i want to|i wanna|i'll|we'll|just)";
const SQUEEZES =
  "(?:squeezes?|twists?|twisting|roll(?:s|ing)?|breathing|opener|chest|cat|camel|child|childs|child's|cobra|sphinx|extension|needle|book|knees?|bridge|doorway|neck|shoulders?|shoulder blades?)";
const THE_ONE = `(?:the |that |those |all the )?(?:[a-z'-]+ ){0,2}${SQUEEZES}(?: (?:one|ones|bit|part|pose|stretch|thing|squeezes?|rolls?|twist|opener|pose))?`;

/** One stretch, or one side of it: left away or kept, begun anew, gone to, or done already. */
export const oneOfThem: readonly WordRule[] = [
  // Who doesn't fancy it told of no reason, and may have it back.
  {
    guesses: [
      ...UNHEARD,
      'NoMovementIntent',
      'RoutineIntent',
      'WithoutStretchIntent',
      'LeaveOutBecauseIntent',
      'LeaveOutIntent',
      'CannotTurnHeadIntent',
      'AMAZON.NextIntent',
      'AMAZON.NoIntent',
      'AMAZON.YesIntent',
    ],
    words: new RegExp(
      `^(?!.*\\b(?:doctor|gp|physio|therapist|surgeon|nurse|midwife|any|nothing|not allowed|shouldn't|mustn't|back|hip|pain|hurts?|sore|because)\\b)(?:${SMALL} )*(?:(?:i |i'm )?(?:really )?(?:don't|do not|didn't) (?:really |much )?(?:fancy|feel like|like|enjoy|feel up to)|(?:i'm )?not (?:keen on|fond of|in the mood for|fussed about|mad about|bothered about)|i(?:'d| would) rather not do|can't be (?:bothered|arsed) with) (?:doing )?(?:the|that) twist(?: (?:one|thing|bit))?(?: (?:so )?(?:leave|skip|drop|miss)(?: out)? (?:that|that one|it|this one)(?: out)?)?(?: (?:today|please|this time))*$`,
    ),
    meant: 'SkipStretchIntent',
  },
  // "Skip the squeezes at the end" skips them; "leave them for the end" is another matter.
  {
    guesses: [
      ...UNHEARD,
      'PostponeIntent',
      'AddToRoutineIntent',
      'BreathingExerciseIntent',
      'LeaveOutBecauseIntent',
      'FromStretchIntent',
      'LeaveOutIntent',
      'AMAZON.NextIntent',
      'SkipNextIntent',
      'UndoIntent',
    ],
    words: new RegExp(
      `^(?:${SMALL} )*(?:skip|leave out|drop|omit|cut|miss out|lose|forget) ${THE_ONE} (?:at|right at|near|towards) the (?:very )?end(?: (?:please|today|this time|thanks|then|will you|would you))*$`,
    ),
    meant: 'SkipStretchIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'AddToRoutineIntent',
      'UndoIntent',
      'AMAZON.ResumeIntent',
      'AMAZON.YesIntent',
      'StartStretchIntent',
      'AMAZON.NoIntent',
      'SkipStretchIntent',
      'PostponeIntent',
      'LeaveOutIntent',
      'HoldIntent',
    ],
    words: new RegExp(
      `^(?:${SMALL} )*(?:(?:keep|leave|have|put) ${THE_ONE} (?:in|in it|in there|back in|in after all)|(?:don't|do not) (?:skip|leave out|drop|lose|cut) ${THE_ONE})(?: (?:please|today|this time|after all|then|thanks))*$`,
    ),
    meant: 'PutBackIntent',
  },
  // "Let me try that side over again" is this one anew, and no way back to the one before.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NextIntent',
      'AgainIntent',
      'MoreGoesIntent',
      'AMAZON.PreviousIntent',
      'BackIntent',
      'AMAZON.StartOverIntent',
      'SideIntent',
    ],
    words: new RegExp(
      `^(?:${SMALL} )*(?:do|try|redo|repeat|start|have|begin|go over|take) (?:this|that|the same) (?:side|one|stretch|pose)(?: (?:over again|over|again|afresh|anew|once more|one more time|from the start|from the beginning|from the top))+(?: (?:please|now|properly|then))*$|^(?:${SMALL} )*(?:(?:do|have|take) )?(?:another go|one more go|one more time|another try|another time|once more|again) (?:at|on|with) (?:this|that|the same) side(?: (?:please|now|then))*$`,
    ),
    meant: 'ThisOneAgainIntent',
  },
  // What was just named is where to go.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.YesIntent',
      'AMAZON.NextIntent',
      'AMAZON.ResumeIntent',
      'AMAZON.NavigateHomeIntent',
      'DescribeIntent',
      'MoreIntent',
      'FromStretchIntent',
      'StartStretchIntent',
    ],
    words: new RegExp(
      `^(?:${SMALL} )*(?:go|skip|jump|move|move on|go on|go straight|skip ahead|jump ahead|skip straight|take me|get) (?:ahead )?(?:to|onto|on to) (?:that|that one|it)(?: (?:now|then|please|one|instead|straight away))*$`,
    ),
    meant: 'ShowFollowUpIntent',
  },
  // "I did this one already, didn't I?" asks, and skips nothing.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NextIntent',
      'DoneAloneIntent',
      'AMAZON.PreviousIntent',
      'AltogetherIntent',
      'LeaveOutBecauseIntent',
    ],
    words: new RegExp(
      `^(?:${SMALL} )*(?:(?:i|we)(?:'ve| have)? (?:(?:already|just) )?(?:did|done) (?:this|that)(?: (?:one|stretch|pose))?(?: (?:already|just now|before|a minute ago))*,? (?:didn't|haven't|have|did|not) (?:i|we)|(?:haven't|didn't) (?:i|we) (?:(?:already|just) )*(?:done|do|did) (?:this|that)(?: (?:one|stretch|pose))?(?: (?:already|just now|before))*)$`,
    ),
    meant: 'WhereAmIIntent',
  },
  // "Back to child's pose" is the one behind, also in a round that has it once more.
  {
    guesses: [
      'StartStretchIntent',
      'FromStretchIntent',
      'AMAZON.PreviousIntent',
      'NotFinishedIntent',
    ],
    words: new RegExp(
      `^(?!.*\\b(?:after|then|when|don't|not going)\\b.*\\bback to\\b)(?:.* )?(?:back|return) to ${THE_ONE}(?: |$)`,
    ),
    meant: 'BackIntent',
  },
];
