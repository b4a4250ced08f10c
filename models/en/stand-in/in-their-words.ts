import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

/** What somebody sat or lay through, and when. */
const LONG_SIT =
  '(?:flight|drive|journey|trip|ride|car ride|train ride|bus ride|plane ride|day|week|day at work|day at the office|day at my desk|meeting|shift|night)';
const STIFF =
  '(?:(?:so|very|really|quite|all|a bit|a little|pretty|rather|too|completely|totally) )*(?:stiff|hard|tight|rigid|(?:stiff |hard )?(?:like|as) (?:a |an )?(?:stone|rock|board|plank|wood|brick|concrete|piece of wood|block of wood)|(?:stiff|hard|rigid) as (?:a |an )?(?:stone|rock|board|plank|brick|nails|wood))';

/** Whole wishes as people put them who learnt their English elsewhere, or late in the day. */
export const inTheirWords: readonly WordRule[] = [
  // A back like a stone after a flight is stiff. Every word counts: with any other it may be more than that.
  {
    guesses: [
      ...UNHEARD,
      'EmergencyIntent',
      'UrgentIntent',
      'ClinicianIntent',
      'ConditionIntent',
      'StopStretchIntent',
      'AcheIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:i|we) (?:had|have had|just had|had just|'ve had|came off|just came off|got off|just got off|am back from|am just back from)|i've had|i've just had|i'm back from|i'm just back from|after) (?:a |an |my |the )?(?:(?:very|really|so|too) )?(?:long |long haul |twelve hour |ten hour |eight hour )?${LONG_SIT}(?: (?:yesterday|today|last night|this morning))? (?:(?:and|so|but) )?(?:now )?(?:(?:my|the) (?:(?:lower|upper|whole) )?back(?:'s| is| feels| got| has got| has become| became| has gone| went| is all)|i have (?:the|my|a) back|i've got (?:the|my|a) back|i(?:'m| am)) ${STIFF}(?: (?:now|today|in my back|in the back))*(?: (?:what (?:can|should|could|do) i do(?: (?:about it|now|for it))?|what helps|can you help(?: me)?|what do you have|help me|please help(?: me)?))?(?: please)?$`,
    ),
    meant: 'StiffIntent',
  },
  {
    guesses: [...UNHEARD, 'UrgentIntent', 'ClinicianIntent', 'ConditionIntent', 'EmergencyIntent'],
    words: new RegExp(
      `${LEAD}i (?:flew|drove|travelled|traveled)(?: (?:a lot|all day|all night|for hours|home|back|long|far))*(?: (?:yesterday|today|last night|this morning))? (?:and|so) (?:now )?(?:my (?:(?:lower|upper|whole) )?back(?:'s| is| feels)|i have the back|i(?:'m| am)) ${STIFF}(?: (?:now|today))*(?: (?:what (?:can|should|could|do) i do|can you help(?: me)?))?(?: please)?$`,
    ),
    meant: 'StiffIntent',
  },
  // "After this one I want to stop" is done first.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.StopIntent',
      'AMAZON.CancelIntent',
      'KeepPlaceIntent',
      'AMAZON.NextIntent',
      'TimeLeftIntent',
      'DoneAloneIntent',
      'PostponeIntent',
      'ThisOneAgainIntent',
      'FinishInIntent',
      'WhatsNextIntent',
      'ProgressIntent',
    ],
    words:
      /^(?!.*\b(?:what|when|why|which|how|don't|not|can't|cannot|pain|hurts?|sore|minutes?|seconds?|tomorrow|tonight|later|skip)\b).*(?:\bafter (?:this|that)(?: (?:one|stretch|pose|exercise))? .*\b(?:stop|finish|done|enough|quit|go|leave)\b|\b(?:stop|finish|be done|quit|call it a day|leave it|end it|have to go|must go|need to go) (?:right )?after (?:this|that)(?: (?:one|stretch|pose|exercise))?\b|\b(?:finish|do|complete|hold) (?:only |just )?(?:this|that)(?: (?:one|stretch|pose|exercise))?(?: out| first)? (?:and )?(?:then )?(?:(?:i|i'll|i will|we|we'll|i want to|i have to|i must|let's|that's) )?(?:(?:then|want to|have to|must|will) )*(?:stop|finish|done|enough|it|quit|call it a day)\b|\bthis (?:one )?(?:and )?then i(?:'m done| have to (?:go|stop)| must (?:go|stop)| need to (?:go|stop)| stop|'ll stop)\b|\bthis (?:one )?(?:is|will be) (?:my|the) last(?: one)? for (?:today|now|me)\b)/,
    meant: 'FewStretchesIntent',
  },
  // What the knee doesn't do needs another stretch than the next on the knees.
  {
    guesses: [
      ...UNHEARD,
      'DifferentOneIntent',
      'EasierIntent',
      'CannotIntent',
      'CannotUnclearIntent',
      'LeaveOutBecauseIntent',
      'AMAZON.NextIntent',
      'KneeHurtsIntent',
      'WithoutStretchIntent',
      'SkipStretchIntent',
    ],
    words:
      /^(?!.*\b(?:hurts?|pain|painful|sore|since|suddenly|swollen|locked|fell)\b).*\bmy (?:(?:left|right|bad|old|poor) )*knees? (?:(?:really|just|simply) )*(?:can't|cannot|can not|won't|will not|doesn't|does not|don't|do not|not able|unable)\b.*\b(?:this|another|other|else|different|skip|change|one)\b|^(?!.*\b(?:hurts?|pain|painful|sore|since|suddenly|swollen|locked|fell)\b).*\bthis (?:one|pose|stretch) my (?:(?:left|right|bad|old|poor) )*knees? (?:can't|cannot|not|don't|no)\b/,
    meant: 'CannotKneelIntent',
  },
  // "No, start from the beginning only, same twenty seconds" begins; it goes on with nothing.
  {
    guesses: ['SameAgainIntent', 'AMAZON.NoIntent', 'AMAZON.ResumeIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:without|except|but not|leave|skip|drop|minus)\b)(?:(?:no|nah|nope|oh|sorry|please|actually|not that|not from there) )+(?:(?:can we|can i|could we|let's|i want to|i'd like to|we|just) )*(?:(?:start|begin|do it|go|do|take it) )?(?:(?:all over|over|again|it|everything) )*from (?:the )?(?:very )?(?:beginning|start|top|first one)\b(?! of)/,
    meant: 'AMAZON.StartOverIntent',
  },
  {
    guesses: ['HoldIntent', 'FromStretchIntent'],
    words:
      /^(?!.*\b(?:without|except|leave|skip|drop|minus|this one|that one)\b)(?=.*\b(?:from the (?:very )?(?:beginning|start|top)|start over|start again|begin again)\b).*\b(?:seconds?|minutes?|minute) (?:each|for each|every|per)\b/,
    meant: 'StartRoutineIntent',
  },
  // Who begins with "no" and names the floor says where, and no yes.
  {
    guesses: [
      ...UNHEARD,
      'StartRoutineIntent',
      'RoutineIntent',
      'AMAZON.NoIntent',
      'UndoIntent',
      'CorrectionIntent',
      'OtherOneIntent',
      'AMAZON.YesIntent',
      'ReadyIntent',
      'NotToYouIntent',
      'AMAZON.PreviousIntent',
    ],
    words:
      /^(?:(?:oh|sorry|but|wait) )*(?:no|nah|nope)\b(?!.*\b(?:can't|cannot|couldn't|don't|won't|fell|fall|fallen|stuck|get up|get down|get on|not (?:on|for|to) the (?:floor|carpet|mat|ground|rug))\b).*\b(?:for|on) (?:the|my) (?:floor|carpet)\b/,
    meant: 'RoutineIntent',
  },
  // Who changes their mind about a skip wants the one that was skipped.
  {
    guesses: [
      ...UNHEARD,
      'ShowFollowUpIntent',
      'NeverMindIntent',
      'ForgetItIntent',
      'FalseAlarmIntent',
      'WaitIntent',
      'AMAZON.PauseIntent',
      'AMAZON.NoIntent',
      'AMAZON.YesIntent',
      'StartStretchIntent',
      'StartRoutineIntent',
      'AMAZON.ResumeIntent',
      'ThisOneAgainIntent',
      'PutBackIntent',
    ],
    words:
      /^(?!.*\b(?:don't|not|never|another|different|other|next|stop|pause|easier|what|how|why)\b)(?=.*\b(?:actually no|no actually|actually|changed my mind|change my mind|my mistake|mistake|mistook|on second thought|second thoughts|after all|no wait|wait no)\b).*\b(?:let me|i'll|i will|i do|i want to|i'd like to|i would like to|i can|can i|let's|i wanna) (?:(?:want to|still|just|at least|do|also) )*(?:do|try|want|have a go at|give)(?: to (?:do|try))? (?:it|that|that one|this one|the one i (?:just )?skipped)(?: (?:a go|a try|now|after all|please|then|again|first))*$/,
    meant: 'UndoIntent',
  },
  // A stretch by what one looks like in it.
  {
    guesses: [
      ...UNHEARD,
      'MeantPartIntent',
      'DescribeIntent',
      'CorrectionIntent',
      'OtherOneIntent',
    ],
    words:
      /^(?:(?:no|nah|sorry|oh|wait|actually) )*i (?:mean|meant|want|wanted) (?:the|this|that) (?:(?:one|stretch|exercise|pose) )?(?:where|in which|with) (?:i|you|we) (?:lie|lay|am lying|are lying|lies)\b.*\b(?:belly|tummy|stomach|front)$/,
    meant: 'StartStretchIntent',
  },
  // "Repeat the exercise with the cat" goes back there, and says nothing again.
  {
    guesses: [
      ...UNHEARD,
      'AgainIntent',
      'AMAZON.RepeatIntent',
      'EasierIntent',
      'StartStretchIntent',
      'AMAZON.PreviousIntent',
      'MoreGoesIntent',
      'DescribeIntent',
      'PutBackIntent',
      'ThisOneAgainIntent',
    ],
    words:
      /^(?!.*\b(?:what|how|why|from now on|always|easier|explain|describe|instructions?)\b)(?=.*\b(?:again|repeat|once more|one more time|another time|redo)\b).*\b(?:(?:exercise|stretch|one|pose|thing) with the (?:cat|camel|child|needle|book)|(?:cat|camel) (?:one|exercise|stretch|thing))\b/,
    meant: 'FromStretchIntent',
  },
  {
    guesses: ['FirstOneIntent', 'AMAZON.RepeatIntent', 'AgainIntent', 'SecondOneIntent'],
    words:
      /^(?:(?:oh|sorry|and|okay|please|no|can we do|can i do|let's do|do|once more|one more time) )*(?:the |that )?(?:first|second|third|fourth) (?:one|stretch|exercise|pose) (?:again|once more|one more time|over again)(?: please| now| thanks)*$/,
    meant: 'FromStretchIntent',
  },
  // What is to be done now is the pose, for who is in one.
  {
    guesses: ['AMAZON.HelpIntent', 'WhatsNextIntent', 'ExercisesToAvoidIntent', ...UNHEARD],
    words:
      /^(?:(?:oh|ah|um|sorry|wait|okay|so|and|excuse me|pardon|please|coach) )*(?:i forgot )?(?:what (?:must|should|shall|do|am|was|have) (?:i|we) (?:(?:to|have to|need to|supposed to|meant to|got to) )*(?:do|be doing|doing) (?:now|here|in this(?: one)?|with this(?: one)?|in this (?:pose|stretch|exercise))(?: (?:again|now|please|sorry))*(?: i(?:'ve)? (?:forgot|forgotten|lost it|don't remember|missed it))?|what (?:must|should|do) i (?:have to |need to )?do (?:again )?i(?:'ve)? (?:forgot|forgotten))$/,
    meant: 'DescribeIntent',
  },
  // The last one once more, with the reason after it.
  {
    guesses: [
      ...UNHEARD,
      'StartStretchIntent',
      'AgainIntent',
      'AMAZON.RepeatIntent',
      'SameAgainIntent',
      'FromStretchIntent',
      'StartRoutineIntent',
      'ThisOneAgainIntent',
    ],
    words:
      /^(?!.*\b(?:without|except|but not|leave|skip|drop|minus|first|from the)\b)(?:.*\b(?:do|try|repeat|redo|have|go over) (?:the |that )?(?:last|previous|final) (?:one|stretch|exercise|pose) (?:again|once more|one more time|over)\b|(?:(?:can we|can i|please|let's|oh|sorry|do) )*(?:one more time|once more|again) (?:the |that )?(?:last|previous|final) (?:one|stretch|exercise|pose)\b|(?:(?:oh|sorry|please|can we|can i) )*(?:the |that )?(?:last|previous|final) (?:one|stretch|exercise|pose) (?:again|once more|one more time))/,
    meant: 'AMAZON.PreviousIntent',
  },
  // "Yes, but without this on belly" names what is left out.
  {
    guesses: [...UNHEARD, 'EasierIntent', 'DescribeIntent', 'CannotLieOnFrontIntent'],
    words:
      /^(?:(?:yes|yeah|ok|okay|sure|right|please|all right|alright) )*(?:but )?(?:without|not|no|leave out|skip|minus|except) (?:this|that|the|the one|this one|that one|the exercise|the stretch|any)? ?(?:lying |where i lie )?on (?:the |my )?(?:belly|tummy|stomach|front)(?: please| today| this time| thanks)*$/,
    meant: 'WithoutStretchIntent',
  },
  // The bottom that stays up is a range.
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:numb|tingl\w*|hurts?|pain|weak|suddenly)\b)(?=.*\b(?:can't|cannot|can not|don't|do not|doesn't|does not|won't|not able)\b).*\b(?:bottom|bum|backside|behind|seat|butt|hips)\b.*\b(?:heels?|feet|ankles)\b/,
    meant: 'CannotIntent',
  },
  // Who is there already waits for what is next.
  {
    guesses: [...UNHEARD, 'WhatsNextIntent', 'AMAZON.HelpIntent', 'DescribeIntent'],
    words:
      /^(?:(?:oh|okay|ok|yes|so|but|well|right|good) )*(?:i'm|i am) already (?:sitting|lying|kneeling|standing|down|there|here|in it|on the floor|on the mat|on all fours)(?: (?:down|here|there|like this|like that|so|this way|that way|in it))*(?: (?:what now|now what|and now|what next|what then|so what now|start|go on|go))?$/,
    meant: 'ReadyIntent',
  },
  // Tired, and so less of it.
  {
    guesses: [
      ...UNHEARD,
      'LessTalkingIntent',
      'RestDayIntent',
      'FeelsBetterIntent',
      'FeelsSameIntent',
      'FeelsWorseIntent',
    ],
    words:
      /^(?!.*\b(?:less talk\w*|talk less|pain|hurts?|dizzy|faint|chest|breath|breathe|not doing|day off|rest day)\b)(?=.*\b(?:tired|sleepy|exhausted|knackered|worn out|low on energy|no energy|shattered|wrecked)\b).*\b(?:do|make it|let's do|lets do|only|just|give me|can we do) (?:(?:it|a|just|only|bit|little|some|something|them|one) )*(?:less|shorter|a bit less|little less)\b/,
    meant: 'ShorterIntent',
  },
  // A pillow under the tummy is asked leave for, and no easier way.
  {
    guesses: ['EasierIntent', 'BodyPartIntent', 'TechniqueIntent', 'DescribeIntent', ...UNHEARD],
    words:
      /^(?=.*\b(?:okay|ok|fine|allowed|all right|alright|can i|may i|could i|is it bad|am i allowed|permitted|does it matter)\b)(?!.*\b(?:hurts?|pain|sore|easier|pregnant)\b).*\b(?:pillow|cushion|blanket|towel|rolled towel|folded blanket)\b.*\bunder (?:my|the|me) ?(?:belly|tummy|stomach|hips|waist|middle)\b/,
    meant: 'UpToMeIntent',
  },
  // "How long is each one?" in the middle of it.
  {
    guesses: ['WholeTimeIntent', 'TimeLeftIntent', 'WhatsNextIntent'],
    words:
      /^(?:(?:so|and|but|sorry|wait|okay) )*how (?:long|many seconds|many minutes) (?:is|are|do i hold|do we hold|are we holding|will|does) (?:each|every|they each)(?: (?:one|stretch|pose|exercise|hold|of them|single one))*(?: (?:now|again|take|last|held|then|today|be))*$/,
    meant: 'LengthOfHoldIntent',
  },
  // "The same as yesterday, but not so long".
  {
    guesses: ['SameAgainIntent', 'StartRoutineIntent', 'RoutineIntent', ...UNHEARD],
    words:
      /\b(?:same|again)\b.*\b(?:yesterday|last time|last night|before|the other day)\b.*\b(?:not (?:so|as|that|quite so|quite as) long|less long|not so much time|a bit quicker|quicker)\b/,
    meant: 'ShorterIntent',
  },
  // Done with the phone, and back.
  {
    guesses: [...UNHEARD, 'DoneAloneIntent', 'SideDoneIntent'],
    words:
      /^(?:(?:ok|okay|right|alright|all right|so|yes|yeah|there) )+(?:i'm |i am |that's |all )?done(?: (?:already|now|lah|liao|with that|with the phone|on the phone))*$/,
    meant: 'ReadyIntent',
  },
  // "I no finish am": not finished.
  {
    guesses: UNHEARD,
    words:
      /\bi no (?:finish|do|complete|reach finish)\b.*\b(?:let me|make i|i want|i go|now)\b|\b(?:let me|make i)\b.*\bi no (?:finish|do|complete)\b/,
    meant: 'NotFinishedIntent',
  },
  // Who knows it needs no telling, and waits for the start of the hold.
  {
    guesses: [
      ...UNHEARD,
      'StartRoutineIntent',
      'AMAZON.NextIntent',
      'AMAZON.YesIntent',
      'AMAZON.ResumeIntent',
    ],
    words:
      /^(?:(?:yes|yeah|ok|okay|oh|alright|abeg|look) )*i (?:already )?know (?:this|that|it|the drill)(?: (?:one|already|now|stretch|by heart|well))*(?: (?:so|please|and|you can))* (?:just )?(?:start|go|begin|go ahead|start it|start counting|start now|go on)(?: (?:already|now|please|it|abeg))*$/,
    meant: 'ReadyIntent',
  },
  // What stays of the seconds is left.
  {
    guesses: ['LengthOfHoldIntent', 'WholeTimeIntent', 'HoldIntent', ...UNHEARD],
    words:
      /^(?:(?:and|so|please|sorry) )*how (?:many|much) (?:more )?(?:seconds?|time|minutes?) (?:(?:do|does|still|yet|more) )*(?:stays?|remains?|rests?|(?:is|are) (?:staying|remaining|missing)|lacks?|misses)(?: (?:for|to) (?:me|us))?(?: (?:now|still|yet|here|in this one|please))*$/,
    meant: 'TimeLeftIntent',
  },
];
