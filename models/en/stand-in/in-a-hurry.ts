import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const AFTER =
  '(?: (?:please|now|then|today|though|thanks|thank you|okay|ok|for me|bye|sorry|coach|dear))*$';
const THIS = '(?:this|that|it|this one|that one|this stretch|this pose|this side|the stretch)';

/** What is said shortly, on the way out or in between. */
export const inAHurry: readonly WordRule[] = [
  // In German, who is ready is done.
  {
    guesses: [...UNHEARD, 'ReadyIntent', 'AMAZON.YesIntent'],
    words: new RegExp(
      `${LEAD}(?:it is|it's|that is|that's|this is|that was) (?:quite )?(?:enough|sufficient)(?: (?:now|already|of that))* (?:and |so )?i(?:'m| am) ready${AFTER}`,
    ),
    meant: 'AMAZON.StopIntent',
  },
  // "Same thing, but make it three minutes": a round of that length, and no more of what is left.
  {
    guesses: ['FinishInIntent', 'CorrectionIntent', 'HoldIntent', 'LongerIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:ya|yeah|yep|sure|let's do|do|i want) )*(?:the )?same (?:thing|one|round|again|stretches|ones|as (?:yesterday|last time))(?: again)? (?:but|only|just)(?: (?:make|do|have|keep|in) (?:it |them |that )?)? ?(?:\\S+ ){1,2}minutes(?: long| in all)?${AFTER}`,
    ),
    meant: 'RoutineIntent',
  },
  // "The rest of them at forty five" is no time of day.
  {
    guesses: ['RemindIntent', 'AddReminderIntent', 'MoveReminderIntent'],
    words:
      /^(?:(?:and|so|okay|ok|no|then) )*(?:all )?the (?:rest|others?)(?: of them)? (?:at|for|to) (?:(?:twenty|thirty|forty|fifty|sixty|ninety)(?: five)?|fifteen)(?: (?:please|too|then|as well))*$/,
    meant: 'HoldIntent',
  },
  // "I want to do stretching, duration seven minutes."
  {
    guesses: ['StartStretchIntent', 'HoldIntent'],
    words:
      /\b(?:do|make|start|want|have) (?:some |the |my |a )?(?:stretching|stretches),? (?:with )?(?:a |the )?(?:duration|length|time)(?: of| is)? (?:\S+ ){1,2}minutes?$/,
    meant: 'RoutineIntent',
  },
  // "Knock it down to half."
  {
    guesses: ['ShorterIntent', 'LongerIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:half (?:a|an|past|way)|minutes?|seconds?)\b).*\b(?:cut|knock|bring|take|make|drop|chop|do|reduce|slice) (?:it|this|that|this one|that one|the hold)(?: (?:down|back|just))* (?:to|in|by) half(?: (?:please|then|like|now|will you|would you|of that))*$/,
    meant: 'HalveIntent',
  },
  // "Okay, further" goes on; "how far" asks.
  {
    guesses: [...UNHEARD, 'HowFarIntent', 'MoreIntent'],
    words:
      /^(?:(?:okay|ok|ja|yes|yeah|good|so|now|right|please|and) )+(?:go |we go |let's go )?(?:on )?further(?: (?:please|now|then))*$/,
    meant: 'AMAZON.ResumeIntent',
  },
  // Why one breathes out for longer adds nothing to a hold, and tells of no trouble.
  {
    guesses: [...UNHEARD, 'LongerIntent', 'BreatheBetterIntent', 'EmergencyIntent'],
    words: new RegExp(
      `${LEAD}(?:why|how come|what for)(?: (?:do|should|must|shall))? (?:i|we|you) (?:(?:gotta|have to|got to|need to|must|should|want me to|tell me to|say to) )+(?:breathe out|exhale)(?: (?:for|so|a bit|that|much|more))* (?:longer|slowly|slower|long)(?: than (?:in|i breathe in|breathing in|the in breath))?${AFTER}`,
    ),
    meant: 'TechniqueIntent',
  },
  {
    guesses: ['LongerIntent'],
    words: new RegExp(
      `${LEAD}(?:why|how come) (?:is|does|should|must) (?:the|my) (?:out breath|breath out|exhale) (?:be |last |take )?(?:so |for )?(?:longer|long|slower)${AFTER}`,
    ),
    meant: 'TechniqueIntent',
  },
  // "Does this like get you abs": what it is good for.
  {
    guesses: [...UNHEARD, 'HowLongBetterIntent', 'NotToYouIntent'],
    words: new RegExp(
      `${LEAD}(?:does|do|will|would|can|is) (?:(?:this|that|it|these|i|doing this|like|actually|even|kinda|really|gonna|going to|stuff) )+(?:get|give|build|make|grow|work|train|tone|hit|burn)(?: (?:me|you|us|some|any|your|my|a|the|bigger|big|stronger))* (?:abs|six pack|core|muscles?|belly fat|biceps|butt|glutes)${AFTER}`,
    ),
    meant: 'GoodForIntent',
  },
  // A chest that hurts in a pose is one that hurts.
  {
    guesses: [...UNHEARD, 'HowFarIntent', 'FeelIntent'],
    words:
      /^(?!.*\b(?:never|not|doesn't|if|stop if)\b)(?:(?:so|and|but|wait|um|hey|okay) )*(?:is|should|am|does) (?:it|this|that|i)(?: (?:be|supposed|meant|normal|okay|ok|all right|to|for|feeling|feel))* (?:hurts?|hurting|pain|painful|ache|aching)(?: (?:in|on|my|me|across|inside|around|a bit|a little|so much|the))* chest\b/,
    meant: 'EmergencyIntent',
  },
  // Who wakes up or comes home is no patient.
  {
    guesses: [...UNHEARD, 'HelpIsComingIntent', 'OthersConditionIntent', 'PassedIntent'],
    words:
      /^(?:(?:oh|ay|ah|sorry|okay|ok|hey|um) )*(?:(?:one|just a|a|wait a|hang on a|hold on a|give me a) (?:moment|minute|sec|second)|wait|hang on|hold on|pause|hold up)(?: (?:sorry|please))* (?:he|she|my (?:husband|wife|son|daughter|baby|partner|roommate|mom|mum|dad)|the (?:baby|kids|dog|cat))(?:'s|'re| is| are| has| just) (?:awake|up|home|back|here|woken up|woke up|waking up|at the door)(?: (?:now|already|again))*$/,
    meant: 'AMAZON.PauseIntent',
  },
  // "I have to run to the store": the place is to be kept.
  {
    guesses: [...UNHEARD, 'AMAZON.StopIntent', 'AMAZON.PauseIntent', 'WaitIntent'],
    words: new RegExp(
      `${LEAD}(?:i |i've |we )?(?:have to|gotta|got to|need to|must|better|should) (?:go |run |head |pop |swing by |stop by |pick up |drop off |drive |walk )(?:(?:over|out|down|up|off|back) )?(?:(?:to|get|grab|take|see|pick up|drop off) )?(?:the |my |some |a )?(?:store|shop|shops|bank|post office|mall|errands?|groceries|grocery store|walmart|costco|target|tim hortons|timmies|kids|school|work|doctor|dentist|appointment|class|church|gym|bus|train|meeting|dog)(?: (?:up|off|to school|from school|for a walk|out))*${AFTER}`,
    ),
    meant: 'KeepPlaceIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:i think |i guess |i believe |well )*(?:i'll|i will|i'm going to|i'm gonna|i'd like to|i want to|i should|i better|let me) (?:just )?(?:rest|have a rest|take a rest|lie down|put my feet up|call it quits|call it a day|leave it there|quit there|pack it in)(?: (?:now|for now|for today|today))+${AFTER}`,
    ),
    meant: 'AMAZON.StopIntent',
  },
  // "Finish up after this one", "last one then I'm out": no more than this.
  {
    guesses: [
      ...UNHEARD,
      'WhatsNextIntent',
      'AMAZON.YesIntent',
      'AMAZON.NextIntent',
      'AMAZON.StopIntent',
      'ReadyIntent',
      'LastStretchIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:let's|can we|could we|i'll|we'll|i want to|just) )*(?:(?:finish|finish up|wrap up|wrap it up|stop|quit|end|end it|call it|be done|call it quits|call it a day) (?:right )?after ${THIS}|(?:this is (?:the |my )?|that's (?:the |my )?|the |my )?last one (?:and |then )+(?:i'm|i am|we're|i'll be|that's|i gotta|i'm gonna) (?:out|done|finished|off|gone|it|outta here|out of here|go|beat|be done|stop|quit))${AFTER}`,
    ),
    meant: 'FewStretchesIntent',
  },
  // "A five second warning" is a countdown.
  {
    guesses: [...UNHEARD, 'AMAZON.PauseIntent', 'WaitIntent', 'TimeLeftIntent', 'BellIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|may) (?:i|we|you) (?:please )?(?:get|have|give me|do)|give me|i'd like|i want|i need|how about|do) (?:a |the )?(?:(?:five|three|ten) second|little|short|quick)? ?(?:warning|heads up|countdown|count down)(?: (?:before (?:it|each one|each|this|the hold|the end|it's over|it ends)(?: (?:ends|is over|is up))?|at the end|at the end of each|near the end))*${AFTER}`,
    ),
    meant: 'CountDownIntent',
  },
  {
    guesses: [...UNHEARD, 'CrackingAndArthritisIntent', 'MoreIntent', 'AMAZON.RepeatIntent'],
    words: new RegExp(
      `${LEAD}(?:let's |can we |can i |i want to |i'd like to )?(?:do |go |have )?(?:once more|one more time|another go|one more go) (?:on|at|with|of) (?:that|this)(?: one| stretch| pose)?${AFTER}`,
    ),
    meant: 'ThisOneAgainIntent',
  },
  // "Switch to the neck ones" is of another round, and of no side.
  {
    guesses: ['SwitchSidesIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:can|could) (?:i|we|you) |let's |i'd like to |i want to )?(?:switch|swap|change|move|go)(?: over)? to (?:the |some |my )?(?:neck|shoulder|hip|chair|standing|bed|desk|floor|lower back)(?: (?:ones?|stretches|round|exercises|routine|stuff|version))${AFTER}`,
    ),
    meant: 'RoutineIntent',
  },
  // "I'll just do what I can" wants no answer.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:i'll|i will|i'm going to|i'm gonna|i can only|i just|i'm just gonna) (?:just |only )?do (?:what|as much as|as best|the best|my best|my own version|it my way)(?: (?:i|that i|as i) can)?${AFTER}`,
    ),
    meant: 'NotToYouIntent',
  },
  {
    guesses: [...UNHEARD, 'SideDoneIntent', 'LeftOutIntent'],
    words: new RegExp(
      `${LEAD}(?:did|have|so did) (?:i|we) (?:do|done|did|finish|finished|get through|gotten through) (?:'?em all|them all|all of (?:'?em|them)|the whole (?:lot|bunch))${AFTER}`,
    ),
    meant: 'ProgressIntent',
  },
];
