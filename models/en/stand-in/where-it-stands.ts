import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

const LEAD =
  '^(?:(?:so|and|but|oh|ah|um|wait|sorry|okay|ok|right|well|now|hey|coach|no|aye|och|hang on|hold on) )*';
/** How somebody loses the thread; a leg that fell asleep is another matter. */
const DOZED =
  "(?:(?:nodded|dozed|drifted|dropped|zoned|spaced|switched) (?:off|out|away)|dozed|drifted|fell asleep|fallen asleep|was asleep|lost (?:track|count|the thread)|miles away|daydreaming|(?:was not|wasn't) listening|day dreaming)";
const NOT_THE_BODY =
  '(?!.*\\b(?:legs?|arms?|hands?|foot|feet|fingers?|toes?|numb|tingl\\w*|pain|hurts?|sore|weak|dizzy|fell over|passed out|driving)\\b)';
const A_SIDE =
  '(?:on|onto|lying on|facing|turned to|turning to|turned|turning) (?:to )?(?:my |me |the )?';
const ALL_RIGHT =
  "(?:is that|is it|is this|that's|am i|does (?:that|it)|would that be|will that do) ?(?:all right|alright|okay|ok|right|correct|wrong|fine|bad|a problem|matter|the right one|the wrong one|make a difference)";
const CALL =
  '(?:call|meeting|zoom|zoom call|teams call|stand up|standup|class|lecture|lesson|interview|appointment|shift|bus|train|taxi|uber|cab|lift)';

/** Where one is in the round, on which side and how far on; and what begins elsewhere in the meantime. */
export const whereItStands: readonly WordRule[] = [
  {
    guesses: [...UNHEARD, 'ProgressIntent', 'TimeLeftIntent'],
    words: new RegExp(
      `${LEAD}how (?:am i|are we|are things|is it) ?(?:doing|getting on|looking|fixed|placed|off|set)? for time(?: now| then| here| today)*$`,
    ),
    meant: 'WholeTimeIntent',
  },
  {
    guesses: ['HowFarIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}how far (?:along |through )?(?:did|have|had) (?:i|we) (?:got|get|gotten|come|gone|made it)(?: to| then| there| so far| through| in| along)*$`,
    ),
    meant: 'WhereAmIIntent',
  },
  // "How far am I?"; how far one is to go is another matter.
  {
    guesses: ['HowFarIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}how far (?:(?:along|through|in|into it) )?(?:am i|are we|i am|we are|is it)(?: (?:now|then|already|so far|along|through|in|into it|into this|into the round|with it|with this|on|at the moment|by now|through it|through this|through the round))*$`,
    ),
    meant: 'WhereAmIIntent',
  },
  // Who nodded off wants the place, and not how far it goes or a stretch that was left out.
  {
    guesses: [
      ...UNHEARD,
      'HowFarIntent',
      'ProgressIntent',
      'LeftOutIntent',
      'WhatsNextIntent',
      'SleepingIntent',
      'AltogetherIntent',
      'AMAZON.StopIntent',
    ],
    words: new RegExp(
      `^${NOT_THE_BODY}.*\\b${DOZED}\\b.*\\b(?:how far|where (?:are|were|was|am|is|did)|(?:did|have) i miss(?:ed)?|what (?:did|have) i miss(?:ed)?|which (?:one|side|stretch)|are we (?:still|there))\\b`,
    ),
    meant: 'WhereAmIIntent',
  },
  // "It was only my daughter, where was I?"
  {
    guesses: UNHEARD,
    words: new RegExp(
      `^${NOT_THE_BODY}(?:.* )?(?:it was|that was|it's|that's) (?:only|just) .*\\bwhere (?:was i|were we)(?: now| again| then)*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: [...UNHEARD, 'FromStretchIntent', 'SameAgainIntent', 'AMAZON.StartOverIntent'],
    words:
      /^(?:(?:yes|yeah|okay|ok|please|can we|could we|let's|i'd like to|i want to|we can) )*(?:start|begin|go|carry|continue|pick|resume|take)(?: it| up| on| again| back| off)* (?:from|at|in) (?:the |that )?(?:very )?(?:same|exact same) (?:place|spot|point|bit|part|moment)(?: (?:again|please|as (?:yesterday|last time|before|last night)|we stopped|i stopped|i left off|we left off|where .*))*$/,
    meant: 'AMAZON.ResumeIntent',
  },
  // "Did we do the twist yesterday?" is about that day, in whichever stretch it is asked.
  ...(
    [
      ['yesterday|last night|the day before', 'YesterdayIntent'],
      [
        'last time|the other day|on (?:mon|tues|wednes|thurs|fri|satur|sun)day',
        'LastStretchIntent',
      ],
    ] as const
  ).map(([day, meant]) => ({
    guesses: [
      ...UNHEARD,
      'SideDoneIntent' as const,
      'LastStretchIntent' as const,
      'NoMovementIntent' as const,
      'AltogetherIntent' as const,
      'WhereAmIIntent' as const,
      'ListRemindersIntent' as const,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:did|didn't|have|had) (?:i|we)|(?:i|we)(?:'d| had| have)?) (?:(?:already|just|not|even) )*(?:do|done|did|had|have) .*\\b(?:${day})(?: (?:too|already|as well|or not|didn't (?:i|we)|did (?:i|we)|right))*$`,
    ),
    meant,
  })),
  {
    guesses: [
      ...UNHEARD,
      'NoMovementIntent',
      'ListRemindersIntent',
      'AMAZON.NextIntent',
      'AMAZON.PreviousIntent',
      'DoneAloneIntent',
      'LeaveOutBecauseIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:i|we)(?:'ve| have)? (?:(?:already|just) )*(?:did|done|had) (?!(?:it|well|good|badly|that all)\\b)(?:the |that |this )?[a-z' -]+?(?: already| there| now| before)* (?:didn't|haven't|did|have) (?:i|we)(?: not)?(?: already)*$`,
    ),
    meant: 'SideDoneIntent',
  },
  // "I'm on my left, is that all right?" asks whether it is the side.
  {
    guesses: [
      ...UNHEARD,
      'FormIntent',
      'WhereAmIIntent',
      'UpToMeIntent',
      'SideIntent',
      'SideDoneIntent',
      'SwitchSidesIntent',
      'OneSideIntent',
      'DescribeIntent',
      'WaitIntent',
      'ReadyIntent',
    ],
    words: new RegExp(
      `^(?!.*\\b(?:pain|hurts?|sore|numb|weak|tingl\\w*)\\b)(?:.* )?(?:i'm|i am|i was|i've been|i'm lying|i am lying|i lay|i've gone|i went) ${A_SIDE}(?:left|right)(?: hand| side)?(?: side)?(?: (?:the now|now|just now|here|at the moment|instead|again))*(?: so)? ${ALL_RIGHT}(?: or (?:not|no|wrong|should i .*)| then| so| now| at all)*$`,
    ),
    meant: 'WhichSideIntent',
  },
  {
    guesses: [
      'CannotTurnHeadIntent',
      'BodyPartIntent',
      'RoutineIntent',
      'WhichSideIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:can't|cannot|won't|hurts?|pain|painful|sore|stiff|stuck|numb|dizzy|without)\\b)(?:can|could|may|should|shall|must|do|is it (?:okay|ok|all right|alright|fine) (?:to|if)|am i allowed to|would it be (?:okay|ok|all right) to)(?: i| my)?(?: just)? (?:turn|rest|put|have|lay|keep|lean|tilt)(?:ing)? (?:my|me|the) (?:head|face|cheek|forehead|chin)\\b.* ?(?:side|sideways|left|right|one way|on the (?:floor|mat|bed|pillow|cushion)|on my (?:hands?|arms?|fists?))(?: instead| then| here| now| in this(?: one)?| if i want)*$`,
    ),
    meant: 'UpToMeIntent',
  },
  // "Say that rounding bit again" is about the pose, and not the words that happened to be last.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.RepeatIntent',
      'AgainIntent',
      'ThisOneAgainIntent',
      'FromStretchIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|would) you |please )?(?:say|tell me|repeat|explain|go over|give me)(?: me)? (?:that|the) (?!(?:last|first|same|whole|next|other|previous|talking|warning|safety|breathing)\\b)(?:[a-z]+ing|arms?|hands?|knees?|legs?|feet|position|cat|camel|hammock|twist)(?: and [a-z]+ing)? (?:bit|part|thing|one)(?: again| once more| please| over)*$`,
    ),
    meant: 'DescribeIntent',
  },
  {
    guesses: ['WhichSideIntent', 'TechniqueIntent', 'HowFarIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:which|what) way (?:am i|do i|should i|are we|do we|is my back)(?: (?:(?:supposed|meant) to(?: be)?|to))? ?(?:rounding|round|arching|arch|curling|curl|hollowing)(?: my back| it| now| first| here| again| then)*$`,
    ),
    meant: 'DescribeIntent',
  },
  // "Can I keep one leg straight?" asks how it is, and for no easier way.
  {
    guesses: ['EasierIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:can't|cannot|won't|hurts?|pain|sore|easier|pregnant)\\b)(?:can|could|may|should|shall|must|do|is it (?:okay|ok|all right|alright|fine) (?:to|if i)|am i allowed to)(?: i)?(?: just)? (?:keep|have|leave|hold|stretch) (?:out )?(?:one|my|me|the|a|both|that|this|either)(?: of my)?(?: (?:left|right|other|top|bottom|back|front))? (?:legs?|knees?|feet|foot) (?:straight|bent|long|out|flat|up|down|together|apart)(?: instead| then| here| now| out| in this(?: one)?| for this(?: one)?)*$`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: ['LouderIntent', 'AMAZON.RepeatIntent', ...UNHEARD],
    words:
      /^(?:(?:there|there now|there we go|ok|okay|right|good|great|yes|yeah|oh|ah|now|alright|grand|perfect|lovely|phew|that's better|that's it|sorry|aye) )*i can hear (?:you|ya|ye)(?: (?:now|again|fine|better|much better|properly|loud and clear|grand|okay|ok|all right|well|go on|carry on|thanks|thank you))*$/,
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:no|nah|oh|sorry|well|it's nothing) )*(?:it's|it is|it was)(?: (?:just|only|very|really|so|too|a bit|quite|dead|fierce))* (?:noisy|loud)(?: (?:in|out|over|round))? ?(?:here|now)?(?: (?:today|now|that's all))*$/,
    meant: 'LouderIntent',
  },
  // "Will I put it under me?", as they ask in Ireland.
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:hurts?|pain|sore|easier|pregnant|baby|dog|cat)\b)(?=.*\b(?:cushion|pillow|bolster|blanket|towel)\b).*\b(?:will|shall|should|can|could|may|would) i (?:put|have|use|stick|place|slide|shove|pop|keep|take|lie on|sit on|kneel on) (?:it|one|that|this|them|a|the|my)\b/,
    meant: 'UpToMeIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}i (?:think i )?(?:have |'ve )?(?:let go|let it go|came out|came up|came down|rolled over|rolled back|turned over|rolled|stopped|switched|swapped|changed|moved|dropped|gave up|relaxed)(?: of it| it| sides| over)? (?:(?:way|a bit|a little|a wee bit|far|much) )*(?:too )?(?:early|soon)(?: there| again| sorry| then| on that one| that time| on that)*$`,
    ),
    meant: 'ThisOneAgainIntent',
  },
  // What begins elsewhere takes them away.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:(?:that's|there's) )?(?:my|the|our) (?:(?:next|team|work|zoom|video|conference|phone|first|other|nine|ten|eleven|two|three|four) )*${CALL}(?:'s| is| has| are)? (?:(?:just|about to|going to|gonna) )*(?:start|starting|started|begin|beginning|here|outside|coming|on now|now|in (?:a|one|two|three|five) (?:sec|second|seconds|minutes?|moment))(?: now| soon| sorry| bye)*$`,
    ),
    meant: 'KeepPlaceIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:am i|are we|will i|will we|will this|will it|is this|is it) (?:(?:going to|gonna|be|get|all) )*(?:done|finished|through|over) (?:by|before|in time for|at) .+$`,
    ),
    meant: 'WholeTimeIntent',
  },
  // "No, my doctor said it's grand" is a leave, and no "no".
  {
    guesses: ['AMAZON.NoIntent', 'AMAZON.StopIntent', ...UNHEARD],
    words:
      /^(?:no|nah) (?:my|the) (?:doctor|gp|physio|midwife|surgeon|consultant) (?:said|says) (?:it's|it is|that's|they're|i'm) (?:(?:all|perfectly|absolutely|quite) )*(?:grand|fine|okay|ok|all right|alright|safe)(?: (?:for me|to do|so|now|with (?:that|it)))*(?: (?:and )?(?:let's )?start(?: (?:them|my stretches|the stretches|it))?)?$/,
    meant: 'DoctorAgreesIntent',
  },
  // "I don't want the chair" asks for no round in it.
  {
    guesses: ['RoutineIntent'],
    words:
      /^(?:(?:no|nah|but|sorry|oh|actually) )*i (?:don't|do not|didn't) (?:want|like|fancy|mean|have)(?: to do| to use)? (?:the|a|my) (?:chair|bed)(?: (?:again|today|now|one))*$/,
    meant: 'AMAZON.NoIntent',
  },
  {
    guesses: ['StartStretchIntent', 'AgainIntent'],
    words:
      /^(?:(?:yes|yeah|okay|ok|so|and|please|can we|could we|can i|let's|i'll|we'll) )*(?:do|have) (?:the|my) (?:chair|bed)(?: one)?(?: (?:again|today|please|instead|once more|one more time))*$/,
    meant: 'RoutineIntent',
  },
  // Enough, and to bed.
  {
    guesses: [...UNHEARD, 'SleepingIntent'],
    words:
      /^(?!.*\b(?:lights?|lamp|alarm|remind|reminder|how|what|can|should|is it|is there|something|anything|stretch(?:es)?|before|legs?|arms?|hands?|foot|feet)\b)(?:.* )?(?:(?:i'm|i am) (?:for|off to|away to|going to|heading to|headed to|heading for) (?:my |me )?(?:bed|sleep|scratcher)|night night|nighty night|nightie night|goodnight|good night|sweet dreams)(?: (?:now|then|coach|alexa|love|dear|night|so|all))*$/,
    meant: 'AMAZON.StopIntent',
  },
  {
    guesses: [...UNHEARD, 'AddReminderIntent'],
    words:
      /^(?:(?:no|nah|not now|not today|okay|ok|thanks|no thanks|maybe|sure|we'll do|i'll do|let's do) )*(?:another(?: one| round)?|one more|the next one|more) (?:tomorrow|another day|another time|some other time|next time)(?: (?:maybe|then|thanks|instead|so|i'm (?:off|done|tired|wrecked|for my bed|off to bed|going to bed)))*$/,
    meant: 'AMAZON.StopIntent',
  },
];
