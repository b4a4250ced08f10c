import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

/** Orders of a few words, which resemble others. */
export const smallOrders: readonly WordRule[] = [
  // No "hang on" makes a pause of this.
  {
    guesses: [
      'AMAZON.PauseIntent',
      'WaitIntent',
      'CannotIntent',
      'CannotUnclearIntent',
      ...UNHEARD,
    ],
    words:
      /^(?:(?:hang on|hold on|wait|stop|pause|no|oh|please|help) )*i (?:can't|cannot|can not) breathe(?: (?:hang on|hold on|wait|stop|pause|please|help|a (?:sec|second|minute|moment)))*$/,
    meant: 'EmergencyIntent',
  },
  // A knee that is numb may be more than a sore one.
  { guesses: ['KneeHurtsIntent'], words: /\bnumb\b/, meant: 'NumbIntent' },
  // "My knee's still bad" tells of the knee, and not of how a week went; what it rules out has to count.
  {
    guesses: ['FeelsSameIntent', 'SameAgainIntent', 'AMAZON.FallbackIntent'],
    words:
      /^(?!.*\b(?:fine|better|good|okay|healed|numb|weak|fever|fell|fall|accident|hot|swollen|red)\b).*\b(?:my|the|this|me) (?:(?:left|right|bad|dodgy|old|poor|other) )*knees?(?:'s| is| are)? (?:(?:still|as|just|no|not|any|really|a bit|quite|too|very) )*(?:bad|sore|crook|dodgy|playing up|hurting|hurts?|paining|painful|stiff|buggered|knackered|troubling|the same|giving)\b/,
    meant: 'KneeHurtsIntent',
  },
  {
    guesses: ['FeelsSameIntent', 'SameAgainIntent'],
    words: /\bbecause of my (?:(?:left|right|bad|dodgy|old|poor|other) )*knees?$/,
    meant: 'KneeHurtsIntent',
  },
  // The last of two ways is meant.
  {
    guesses: ['LongerIntent', 'ShorterIntent', 'UndoIntent', 'CorrectionIntent', 'AMAZON.NoIntent'],
    words:
      /\b(?:not|i don't mean|didn't mean|didn't say|never said) (?:any |a bit )?(?:longer|more),? (?:but |i (?:said|meant|mean|want) |a bit |a little )*(?:shorter|less)\b/,
    meant: 'ShorterIntent',
  },
  {
    guesses: ['LongerIntent', 'ShorterIntent', 'UndoIntent', 'CorrectionIntent', 'AMAZON.NoIntent'],
    words:
      /\b(?:not|i don't mean|didn't mean|didn't say|never said) (?:any |a bit )?(?:shorter|less),? (?:but |i (?:said|meant|mean|want) |a bit |a little )*(?:longer|more)\b/,
    meant: 'LongerIntent',
  },
  // "Too less" is too little.
  {
    guesses: ['ShorterIntent', 'HalveIntent', 'LessTalkingIntent', 'CorrectionIntent'],
    words: /\btoo (?:less|little|few)(?: time)? (?:make|do|put|give|take) (?:it|me|that)\b/,
    meant: 'HoldIntent',
  },
  {
    guesses: ['ShorterIntent', 'HalveIntent', 'LessTalkingIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:this|that|it)(?:'s| is| was) )?(?:(?:far|much|way|still) )*too (?:less|little)(?: time)?(?: for me| only| please)?$`,
    ),
    meant: 'LongerIntent',
  },
  {
    guesses: ['AMAZON.RepeatIntent', 'AgainIntent', 'MoreGoesIntent', 'AMAZON.FallbackIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:can|could) (?:i|we|you) |let me |let's |i'd like |i want )?(?:do |have |give me |gimme |try )?(?:just )?(?:one more|another(?: one)?|once more)(?: go| time| try| round)? (?:of|at|with|on) (?:this|these|that|them|those|it|this one|that one)(?: please| then)?$`,
    ),
    meant: 'ThisOneAgainIntent',
  },
  {
    guesses: [...UNHEARD, 'NotFinishedIntent'],
    words:
      /^(?!.*\b(?:hurts?|pain|dizzy|numb)\b).*\b(?:didn't|did not|couldn't|could not|haven't|wasn't) (?:do|doing|done|get|manage) (?:it|that|this|that one|this one) (?:properly|right|well|very well|correctly).* (?:once more|again|one more time)(?: please)?$/,
    meant: 'ThisOneAgainIntent',
  },
  // Who is called away, whatever else is said.
  {
    guesses: ['LouderIntent', 'AMAZON.PauseIntent', ...UNHEARD],
    words:
      /(?<!\b(?:don't|to)) (?:hang on|hold on|wait|one (?:sec|second|minute|moment)|just a (?:sec|minute|moment|tick))$/,
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: [...UNHEARD, 'AMAZON.NoIntent', 'RoutineIntent'],
    words:
      /\bi(?:'m| am) (?:busy|on the phone|in the middle of something|talking|on a call)\b.*\b(?:give|gimme|need|in) (?:me |us )?(?:a|one|two|five|ten|a few|a couple of|\d+) (?:sec|secs|second|seconds|min|mins|minute|minutes|moment|tick)$/,
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: ['WaitIntent'],
    words: / (?:phone|door|doorbell|call|telephone)$/,
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: ['BellIntent', 'JustTheBellIntent'],
    words: /\bno bell (?:just |please )?keep (?:on )?talking$/,
    meant: 'NoBellIntent',
  },
  {
    guesses: ['CorrectionIntent'],
    words: /^make it \S+ no \S+$/,
    meant: 'HoldIntent',
  },
  {
    guesses: ['SkipStretchIntent', 'LeaveOutBecauseIntent', 'AMAZON.FallbackIntent'],
    words: new RegExp(
      `${LEAD}(?:i'd rather not do|i would rather not do|i'd rather skip|i don't fancy(?: doing)?) (?:this|this one)(?: please| today| now)*$`,
    ),
    meant: 'AMAZON.NextIntent',
  },
  {
    guesses: ['LeaveOutBecauseIntent', 'SkipStretchIntent', 'AMAZON.NextIntent', 'WhatsNextIntent'],
    words: /\b(?:this|this one) i don't like (?:give|go to|do)(?: me)? (?:the )?next(?: one)?$/,
    meant: 'AMAZON.NextIntent',
  },
  // Every day is of days, and no number of sets.
  {
    guesses: ['LengthOfHoldIntent'],
    words: new RegExp(
      `${LEAD}(?:do|should|must|shall|can|am) i (?:to |meant to |supposed to )?(?:do|be doing) (?:this|it|these|that|them|this one)(?: one)? (?:every ?day|daily|each day|in a day|per day)$`,
    ),
    meant: 'TimesADayIntent',
  },
  {
    guesses: ['AMAZON.FallbackIntent', 'FeelIntent'],
    words: new RegExp(
      `${LEAD}(?:was|were|am) (?:i|we) (?:meant|supposed) to hold (?:that|it|this|still)(?: there)?$`,
    ),
    meant: 'DescribeIntent',
  },
  // Words of Aotearoa.
  {
    guesses: ['AMAZON.FallbackIntent', 'AMAZON.HelpIntent'],
    words:
      /^(?:(?:kia ora|ka pai|tino pai|sweet as|cheers|righto|right|okay|ok|good|chur) )+that's me(?: done| finished| out)?(?: now| today| for today| mate)*$/,
    meant: 'AMAZON.StopIntent',
  },
  {
    guesses: ['AMAZON.FallbackIntent'],
    words: /^(?:ka pai|tino pai|chur|chur bro|kia ora)(?: mate| bro| e hoa)?$/,
    meant: 'ThanksIntent',
  },
  // Who wasn't ready has it once more.
  {
    guesses: ['NotFinishedIntent', 'AMAZON.PreviousIntent', 'UndoIntent'],
    words: /\bgo back i (?:wasn't|was not|am not|i'm not) ready(?: yet)?$/,
    meant: 'ThisOneAgainIntent',
  },
  // What they have enough of comes before the word.
  {
    guesses: ['WhatsNextIntent'],
    words:
      /^(?!.*\b(?:what|whit|wot|which|how|where|when|is|are|order|swap|one next|do|comes?|and|then)\b).{6,} next(?: please)?$/,
    meant: 'AMAZON.NextIntent',
  },
  {
    guesses: ['CannotUnclearIntent', 'CannotIntent'],
    words:
      /^(?:(?:sorry|oh|no) )*i (?:can't|cannot|couldn't|can not) hear (?:you|it|that|a thing|anything)(?: (?:over|for|with|because of|above) (?:the|my|that) \w+)? (?:hang on|hold on|wait|one (?:sec|second|minute|moment))$/,
    meant: 'AMAZON.PauseIntent',
  },
  // "No" to a pause, and on with it.
  {
    guesses: ['AMAZON.NoIntent', 'AMAZON.FallbackIntent'],
    words:
      /^(?:(?:no|nah|nope|na) )+(?:no |it's (?:fine|okay|all right|alright) |i'm (?:fine|okay|good|all right|alright) |(?:i'll|i will|let's|i want to|i can|we'll|i'd rather|please|just) )*(?:keep (?:on )?going|carry on|go on|continue|push on|press on)(?: please| thanks| thank you| with it| then| now)?$/,
    meant: 'AMAZON.ResumeIntent',
  },
  // A start in their own words.
  {
    guesses: ['WaitIntent', 'ReadyIntent', 'AMAZON.FallbackIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|will) you |please |just |let's )*(?:get (?:me|us|it|this|things) (?:started|going|underway)|start me off|kick (?:it |us |me )?off|kick things off)(?: mate| please| then| now| thanks| love| bro)*$`,
    ),
    meant: 'StartRoutineIntent',
  },
  {
    guesses: ['AMAZON.FallbackIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:can|could) (?:i|we|you) |let's |i want (?:to )?|i'd like (?:to )?|i'll )?(?:gimme|give me|give us|do|start|have|take|play|run|i'll have) (?:the|my|our) (?:daily|usual|normal|regular|everyday|standard)(?: one| round| routine| stretches| stretch| lot| thing)?(?: please| mate| thanks| then| now)*$`,
    ),
    meant: 'StartRoutineIntent',
  },
  {
    guesses: ['AMAZON.FallbackIntent', 'AMAZON.StopIntent', 'RoutineIntent'],
    words:
      /\b(?:stop|leave|drop|quit|end|finish|skip) (?:this|it|that)(?: one| round| session)? and (?:do|start|go to|go back to|try) (?:the|my) (?:daily|usual|normal|regular|ordinary)(?: one| round| routine| stretches)?(?: please| instead)*$/,
    meant: 'StartRoutineIntent',
  },
  // "Just now" of South Africa is "in a while".
  {
    guesses: ['CrackedJustNowIntent'],
    words: /^(?:(?:okay|yes|ja|sorry|i'm coming|coming) )*(?:just|now) now(?: (?:just|now) now)*$/,
    meant: 'WaitIntent',
  },
  {
    guesses: ['AgainIntent', 'AMAZON.RepeatIntent'],
    words: new RegExp(
      `${LEAD}(?:howzit |hiya |g'day |morning |kia ora |namaste |right |righto )*let's (?:go|do it|do this|get going|get to it)(?: again| then| now)*$`,
    ),
    meant: 'ReadyIntent',
  },
];
