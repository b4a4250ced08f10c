import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const AGAIN =
  '(?: (?:please|now|then|after all|actually|instead|again|for now|today|thanks|thank you|mate|lah|yaar|though|for me|really))*$';
const SECOND =
  "(?:(?:on second thoughts?|come to think of it|i changed my mind|i(?:'ve| have) changed my mind|i think|you know what|let's|let us|just|can you|could you|can we|could we|hmm|i'd rather|i would rather|maybe|ugh|argh|oops|whoops|nope|ag|aiyo|alright|all right|yeah|yep|fine|why not) )*";
const LED = `${LEAD}${SECOND}`;

/** What was just wished, and is wished otherwise. */
export const wishedOtherwise: readonly WordRule[] = [
  // "Let's make it ten minutes", "ten minutes instead".
  {
    guesses: ['RoutineIntent', 'MoveReminderIntent'],
    words: new RegExp(
      `${LED}(?:can |could )?(?:let's |we |you )?(?:make|do|have) (?:it|this|that) (?:more like |about |around )?(?:a minute|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) minutes?)${AGAIN}`,
    ),
    meant: 'HoldIntent',
  },
  // "I need to be out the door in two minutes".
  {
    guesses: ['AMAZON.PauseIntent', 'WaitIntent', 'OtherThingIntent', ...UNHEARD],
    words: new RegExp(
      `${LED}(?:i |we )(?:need|have|'ve got|have got|got|must) (?:to )?(?:be|get|go|leave|run|head)(?: (?:out|off|gone|away|out the door|out of here|to work|leaving|at work|going))* in (?:a|one|two|three|four|five|six|seven|eight|ten) minutes?$`,
    ),
    meant: 'RoutineIntent',
  },
  {
    guesses: ['RoutineIntent', 'MoveReminderIntent'],
    words: new RegExp(
      `${LED}(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) minutes? (?:instead|after all)$`,
    ),
    meant: 'CorrectionIntent',
  },
  // "Actually that's too short now", after "shorter".
  {
    guesses: [...UNHEARD, 'ShorterIntent', 'AMAZON.NoIntent', 'LengthOfHoldIntent', 'UndoIntent'],
    words: new RegExp(
      `${LED}(?:(?:that|this|it|each|they|these|those|that one|this one|the hold)(?:'s| is| was|'re| are)? )?(?:(?:way|far|much|a bit|a little|a tad|still|a wee bit|now|really|just|all) )*too (?:short|brief)(?: a hold)?(?: now| for me| for my liking)*${AGAIN}`,
    ),
    meant: 'LongerIntent',
  },
  // "Not that long", after "longer".
  {
    guesses: [...UNHEARD, 'CannotIntent', 'AMAZON.NoIntent', 'LongerIntent', 'ShorterIntent'],
    words: new RegExp(
      `${LED}not (?:that|so|quite so|quite that|as) (?:long|short|much longer|much shorter)${AGAIN}`,
    ),
    meant: 'UndoIntent',
  },
  // "Not that much", to a step that was made.
  {
    guesses: ['CannotIntent'],
    words: new RegExp(`${LED}not (?:that|so|quite that|quite so) much${AGAIN}`),
    meant: 'UndoIntent',
  },
  // "Let's finish after child's pose", "that's enough after this one".
  {
    guesses: ['StartStretchIntent', 'FirstStretchIntent', 'FromStretchIntent'],
    words: new RegExp(
      `${LED}(?:i'll |we'll |i want to |i'd like to |i'm going to |we can |i can )?(?:just )?(?:finish|stop|end|wrap up|wrap it up|call it(?: a day| quits)?|be done|quit|leave it)(?: up| off| there)? (?:after|with|on|at) (?!this\\b|that\\b|the next)`,
    ),
    meant: 'FewStretchesIntent',
  },
  {
    guesses: ['AMAZON.NextIntent', 'AMAZON.StopIntent', 'KeepPlaceIntent', ...UNHEARD],
    words: new RegExp(
      `${LED}(?:that's (?:enough|it|me|me done)|that'll do(?: me)?|i'm (?:done|finished)|i'll (?:stop|finish|be done)|we'll (?:stop|finish)|let's (?:stop|finish|call it a day)|(?:can|could) (?:we|i) (?:stop|finish)|(?:stop|finish))(?: up| there)? (?:after|once|when) (?:this|i've done this|this is done|this one's done|this one is done)(?: one| stretch| pose)?${AGAIN}`,
    ),
    meant: 'FewStretchesIntent',
  },
  // "Start my stretches, but just two today".
  {
    guesses: ['StartRoutineIntent', 'HoldIntent', 'StartStretchIntent', ...UNHEARD],
    words: new RegExp(
      `${LED}(?:start|do|begin|run|give me|i'll do) (?:(?:my|the|some|a few|me) )*(?:stretches|round|routine|them) but (?:(?:just|only|do|make it) )+(?:a couple|one|two|three|four|five)(?: of (?:them|those)| stretches| ones)?${AGAIN}`,
    ),
    meant: 'FewStretchesIntent',
  },
  // "My shoulder's a bit tight, is that okay".
  {
    guesses: ['SafeFollowUpIntent', ...UNHEARD],
    words: new RegExp(
      `${LED}(?:my |the |me )?(?:(?:left|right|old) )?(?:hips?|knees?|shoulders?|hamstrings?)(?:'s| is| are) (?:(?:still|a bit|a little|quite|pretty|very) )*(?:stiff|tight|creaky) (?:is )?(?:that|it)(?:'s)? (?:ok|okay|all right|alright|fine)${AGAIN}`,
    ),
    meant: 'StiffIntent',
  },
  // "Hip's still stiff, otherwise grand".
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LED}(?:my |the |me )?(?:(?:left|right|old) )?(?:hips?|knees?|shoulders?|back|lower back|hamstrings?)(?:'s| is| are) (?:(?:still|a bit|a little|quite|pretty|very) )*(?:stiff|tight|creaky)(?: but)? (?:otherwise|apart from that|other than that|but|and)(?: (?:i'm|i am|it's|all|not|so|pretty))* (?:grand|fine|good|okay|ok|bad|great|sound|all right|alright|happy)${AGAIN}`,
    ),
    meant: 'StiffIntent',
  },
  // "Keep them as they were". "Keep it like this" goes on.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.ResumeIntent',
      'AMAZON.YesIntent',
      'AMAZON.NoIntent',
      'AMAZON.CancelIntent',
      'ForgetItIntent',
      'PutBackIntent',
      'UsualHoldsIntent',
    ],
    words: new RegExp(
      `${LED}(?:keep|leave|have|put|make|do)(?: (?:it|them|that|this|things|everything|all of them|the holds|the lengths?))*(?: all| back)* (?:(?:as|how|like|where|the way|to how|to the way|to what|to where) (?:it|they|that|things|we) (?:was|were|had (?:it|them)|had been|have been|did (?:it|them))|(?:like|as|the way it was) before|as (?:you|we) had (?:it|them))(?: before| originally| to begin with| at the start)?${AGAIN}`,
    ),
    meant: 'UndoIntent',
  },
  // "On second thought, leave it": nothing of it.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.CancelIntent',
      'AMAZON.StopIntent',
      'AMAZON.ResumeIntent',
      'LeaveOutIntent',
      'KeepPlaceIntent',
      'SkipStretchIntent',
      'AMAZON.NextIntent',
    ],
    words: new RegExp(
      `${LEAD}(?=.*\\b(?:no|nah|nope|actually|second thoughts?|changed my mind|come to think)\\b)${SECOND}(?:no |nah )*(?:leave (?:it|that)(?: (?:be|alone|so|as is|as it is|the way it is|then))?|don't (?:bother|change (?:it|anything|a thing|that)|worry about it)|scrap that|scratch that|ignore that|disregard that|forget (?:that|i said (?:that|it|anything)))${AGAIN}`,
    ),
    meant: 'ForgetItIntent',
  },
  // "No, I've got time after all".
  {
    guesses: [...UNHEARD, 'EmergencyIntent', 'AMAZON.NoIntent', 'RoutineIntent', 'WaitIntent'],
    words: new RegExp(
      `${LED}(?:i've|i have|we've|we have|i) (?:got |do have )?(?:(?:more|plenty of|loads of|lots of|enough|all the|a bit more|some|the) )*time(?: in the world)? (?:after all|now|as it turns out|it turns out)${AGAIN}`,
    ),
    meant: 'UndoIntent',
  },
  // "No, carry on where we were", after a jump or a question.
  {
    guesses: ['AMAZON.ResumeIntent', 'BackIntent', 'AMAZON.PreviousIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:(?:oh|oops|sorry|wait|ah|whoops) )*(?:no|nah|nope|actually)(?: (?:no|wait|sorry|actually|please|just|let's))* (?:carry on|continue|go on|keep going|stay|back to|go back to|stick with|take me back to)(?: with)?(?: from)? (?:where|what) (?:we|i) (?:were|was|had|were doing|was doing|left off)(?: at| doing| before)?${AGAIN}`,
    ),
    meant: 'NotFinishedIntent',
  },
  // "No, don't pause".
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NoIntent',
      'AMAZON.PauseIntent',
      'WaitIntent',
      'AMAZON.StopIntent',
      'UndoIntent',
      'FalseAlarmIntent',
      'ForgetItIntent',
    ],
    words: new RegExp(
      `${LED}(?:don't (?:pause|stop|wait)(?: (?:it|there|here|now))?|no need to (?:pause|stop|wait)|i (?:didn't|did not) (?:mean|want|say)(?: you)? (?:to )?(?:pause|wait|stop)|not (?:pause|stop|wait))(?: (?:carry on|keep going|go on|continue|i'm fine|i'm good))?${AGAIN}`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  // "No, the normal one", after an easier way.
  {
    guesses: [
      ...UNHEARD,
      'StartRoutineIntent',
      'RoutineIntent',
      'UsualHoldsIntent',
      'OtherOneIntent',
      'UsualSettingsIntent',
      'EasierIntent',
    ],
    words: new RegExp(
      `${LED}(?:(?:do|give me|show me|back to|go back to|i'll do|i want|i'd like|i prefer|try) )*(?:it )?the (?:normal|usual|regular|ordinary|proper|harder|hard|standard|original) (?:one|way|version)${AGAIN}`,
    ),
    meant: 'UsualWayIntent',
  },
  // "All right, do all of it": the whole round.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.CancelIntent',
      'AMAZON.StopIntent',
      'RoutineIntent',
      'InFullIntent',
      'WholeTimeIntent',
      'FewStretchesIntent',
      'AMAZON.ResumeIntent',
      'UndoIntent',
    ],
    words: new RegExp(
      `${LED}(?:(?:i'll|we'll|i will|i can|i could|i want to|i might as well|we may as well) )?(?:do|doing|go for|finish|have|carry on with|continue with|go on with|keep going with) (?:all of (?:it|them)|(?:the|this) (?:whole|full|entire) (?:thing|lot|round|set|routine)|the (?:lot|whole shebang)|everything|them all|it all|every one(?: of them)?)${AGAIN}`,
    ),
    meant: 'AllOfThemIntent',
  },
  // "Can I do this in a chair instead", "I'd rather sit for this".
  {
    guesses: [...UNHEARD, 'UpToMeIntent', 'SkipStretchIntent', 'CannotIntent'],
    words: new RegExp(
      `${LED}(?:(?:can|could|may|is it ok if|am i ok to|i'd (?:rather|like to|prefer to)|i want to|i'll) ?)(?:i |we )?(?:just )?(?:(?:do|try|have) (?:this|it|that|this one|that one|these|them|the rest)(?: stretch| one)? (?:(?:in|on|from) (?:a|my|the) chair|sitting(?: down)?|seated|sat down|sitting (?:in|on) (?:a|my|the) chair)|(?:sit|be sitting|be seated)(?: down)? for (?:this|it|that|these|this one|the rest))${AGAIN}`,
    ),
    meant: 'EasierIntent',
  },
  // "Make the next one longer". "Make it next" and "skip the next one" are something else.
  {
    guesses: ['SkipNextIntent', 'AMAZON.NextIntent', ...UNHEARD],
    words: new RegExp(
      `${LED}(?:make|have|hold|do) the next (?:one|stretch|pose|hold) (?:a bit |a little |much |for )?longer${AGAIN}`,
    ),
    meant: 'LongerIntent',
  },
  // "Can you play some music": nothing that I have.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LED}(?:(?:can|could|would|will) (?:you|we|i) )?(?:please )?(?:play|put on|stick on|have|put) (?:me )?(?:(?:some|a bit of|any|the|my|on|a|calm|calming|relaxing|soft|nice|gentle) )*(?:music|song|songs|tunes?|radio|playlist|spotify|(?:\\w+ )?(?:sounds?|noises?)|birdsong|white noise|rain|waves)(?: on| playing)?(?: in the background| while i (?:do this|stretch)| for this)?${AGAIN}`,
    ),
    meant: 'OtherThingIntent',
  },
  // "How many's left": which are still to come, and none that was left out.
  {
    guesses: ['LeftOutIntent'],
    words: new RegExp(
      `${LED}how many(?:'s| is| are| have i| have we| do i have| do we have| more)?(?: (?:of them|stretches|ones|more|still|got|now|are))* (?:left|to go|to do|remaining|to come)${AGAIN}`,
    ),
    meant: 'TimeLeftIntent',
  },
  // "Okay, you can talk again".
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.ResumeIntent',
      'AMAZON.YesIntent',
      'ReadyIntent',
      'LessTalkingIntent',
    ],
    words: new RegExp(
      `${LED}(?:you can|you may|you're allowed to|feel free to|please) (?:talk|speak|chat|explain)(?: to me| things?)?(?: (?:again|more|now))*${AGAIN}`,
    ),
    meant: 'MoreTalkingIntent',
  },
  // "Swap the order of my routine" deletes none.
  {
    guesses: ['DeleteRoutineIntent'],
    words:
      /^(?=.*\b(?:order|reverse|other way round|other way around|backwards|swap)\b)(?!.*\b(?:delete|remove|erase|get rid of|forget|bin|scrap)\b)/,
    meant: 'OtherWayRoundIntent',
  },
  // "Can I stand for these" saves nothing.
  {
    guesses: ['SaveThisRoutineIntent'],
    words:
      /^(?!.*\b(?:save|keep|remember|make|my routine|store|set)\b).*\b(?:can|could|may|should) i (?:just )?(?:stand|sit|lie|kneel)\b/,
    meant: 'EasierIntent',
  },
  // "Swap this for a seated one": no stretch of that name.
  {
    guesses: ['StartStretchIntent', 'DifferentOneIntent', 'OtherOneIntent', ...UNHEARD],
    words: new RegExp(
      `${LED}(?:(?:swap|change|switch|trade) (?:this|it|that|this one|that one) for (?:a|some|the) (?:seated|sitting|sit[ -]down|chair) (?:ones?|stretch|version)|(?:the |some )?(?:seated|sitting|sit[ -]down|chair) ones instead)${AGAIN}`,
    ),
    meant: 'RoutineIntent',
  },
  // "Hang on, go back, I wasn't ready".
  {
    guesses: ['WaitIntent', 'AMAZON.PauseIntent', ...UNHEARD],
    words: new RegExp(
      `${LED}go back(?: (?:a bit|please|one|to (?:it|that|that one)))*(?: because| cause| cos)? (?:i (?!wasn't ready)(?:wasn't|was not|hadn't|haven't|didn't)|i'm not|that was too (?:quick|fast|soon))\\b`,
    ),
    meant: 'NotFinishedIntent',
  },
  // "Can my pregnant wife do it too": hers.
  {
    guesses: [
      ...UNHEARD,
      'PregnancyIntent',
      'ConditionIntent',
      'UpToMeIntent',
      'WhoShouldNotIntent',
      'AreYouADoctorIntent',
    ],
    words:
      /^(?!.*\b(?:i'm|i am|i've|i have)\b).*\b(?:my|his|her|our) (?:pregnant (?:wife|partner|girlfriend|daughter|sister|friend|missus|mate|cousin|sister in law|daughter in law|neighbour|neighbor|colleague|niece)|(?:wife|partner|girlfriend|daughter|sister|friend|missus|mate|cousin|niece)(?:'s| is) (?:\w+ (?:weeks|months) )?(?:pregnant|expecting))\b/,
    meant: 'OthersConditionIntent',
  },
  // "Shorter holds please, I'm tired".
  {
    guesses: ['AMAZON.PauseIntent', 'WaitIntent', ...UNHEARD],
    words: new RegExp(
      `${LED}(?:make (?:it|them) |i want |i'd like |i need |do )?(?:a bit |a little )?(?:short|shorter|quick|quicker) (?:holds?|ones?|stretches|versions?|round|today)?(?: please)?(?: today| tonight)? (?:(?:because|cause|since|as) )?(?:i'm|i am|i feel) (?:a bit |a little |so |very |really |quite |pretty |too )*(?:tired|knackered|wrecked|exhausted|beat|shattered|sleepy|sore|stiff|zonked)${AGAIN}`,
    ),
    meant: 'ShorterIntent',
  },
  // "Be a bit quieter between": the words, where the device's sound is not spoken of.
  {
    guesses: ['LouderIntent', ...UNHEARD],
    words: new RegExp(
      `${LED}(?:be |stay |keep )?(?:a bit |a little |more )?(?:quiet|quieter|silent) (?:between|in between|in the holds?|during the holds?|while i(?:'m)? hold(?:ing)?(?: it)?|when i(?:'m)? hold(?:ing)?(?: it)?|through the holds?)${AGAIN}`,
    ),
    meant: 'LessTalkingIntent',
  },
];
