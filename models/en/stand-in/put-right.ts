import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const END = '(?: (?:then|please|now|thanks|instead|actually|today|this time))*$';
const NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty five|fifty|sixty|ninety)';

const OTHERS =
  '(?:them all|all of (?:them|these|those)|all|each(?: one| of them)?|every one(?: of them)?|(?:all )?the (?:rest|others|other ones|next ones?|next)(?: of (?:them|these))?)';
const TOO =
  '(?: (?:too|as well|also|please|then|now|from now on|from here on|today|thanks|if you can|mate|dear))*$';
const AT_LAST =
  '(?: (?:please|then|now|after all|again|actually|really|today|thanks|mate|dear|instead))*$';

const TO_THE_END = `${LEAD}(?:let's |can we |i'll |i want to |we'll |just )*(?:carry on|carry|keep going|keep on|go on|continue|go|keep at it)(?: (?:right|straight|all the way|on|through|going))* (?:to|till|until|til) the (?:very |bitter )?end`;

/** What puts right what was understood or asked just before. */
export const putRight: readonly WordRule[] = [
  // "No, better make it eight": a number, of whatever was spoken of.
  {
    guesses: ['MoveReminderIntent', 'AddReminderIntent', 'FewStretchesIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:(?:no|nah|nope|sorry|actually|wait|oh|hmm|well|hang on) )+(?:(?:you'd|you had|we'd|i'd|let's) )?(?:better|rather|maybe|perhaps|just|let's say|let's) (?:make|do|have|say) (?:it|that) ${NUMBER}${END}`,
    ),
    meant: 'CorrectionIntent',
  },
  // "No, I mean all this week", after the place was told: the days.
  {
    guesses: [
      'FalseAlarmIntent',
      'NeverMindIntent',
      'UndoIntent',
      'AllOfThemIntent',
      'AMAZON.NoIntent',
      'CorrectionIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:i (?:mean|meant) )?(?:for |in |over |during )?(?:the (?:whole|entire|full) |all |all of |all the )?(?:this |the |the last |the past )?week(?: so far| in all| altogether| overall| as a whole| not (?:just )?(?:today|this one|now))*${END}`,
    ),
    meant: 'DaysInARowIntent',
  },
  // "No, less again", of the talking.
  {
    guesses: ['AgainIntent', 'AMAZON.RepeatIntent', 'UndoIntent', ...UNHEARD],
    words: new RegExp(`${LEAD}(?:talk |say )?less again${END}`),
    meant: 'LessTalkingIntent',
  },
  // "Can we do ten more seconds on this one" is no stretch, nor is "the long one like ten minutes".
  {
    guesses: ['StartStretchIntent'],
    words: new RegExp(`^.*\\b${NUMBER} (?:more|extra) (?:seconds?|minutes?)\\b`),
    meant: 'LongerIntent',
  },
  {
    guesses: ['StartStretchIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:can|could|may|let's|let|i want to|i'd like to) ?(?:we|i|you|me)? do (?:the |a )?(?:long|longer|short|shorter|quick) (?:one|version|round)(?: (?:like|of|about|for|say|the))* ${NUMBER} minutes?${END}`,
    ),
    meant: 'RoutineIntent',
  },
  // "No lah, five", "no mate, eight".
  {
    guesses: ['AMAZON.NoIntent', 'NeverMindIntent', 'UndoIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:no|nah|nope|sorry|actually|wait)(?: (?:no|lah|lor|la|mate|man|love|dear|hey|please|sorry|yaar|hun|pet|darling|coach|bru|boet))+ (?:make it |just |only |i said |i meant )?${NUMBER}${END}`,
    ),
    meant: 'CorrectionIntent',
  },
  // "No, I mean I have to leave in a minute".
  {
    guesses: ['AMAZON.NoIntent', 'AMAZON.StopIntent', 'KeepPlaceIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i (?:mean|meant) )?i (?:have to|need to|must|got to|gotta|should) (?:leave|go|be off|head off|be done|finish) in (?:a|one|${NUMBER}) minutes?${END}`,
    ),
    meant: 'FinishInIntent',
  },
  // A back that is stiff, and a knee that is bad, are no new pain.
  {
    guesses: ['KneeHurtsIntent'],
    words:
      /^my back(?:'s| is) (?:(?:a bit|a little|quite|rather) )?stiff and my (?:(?:left|right) )?knee(?:'s| is) (?:bad|dodgy|old|creaky|stiff)$/,
    meant: 'ConditionIntent',
  },
  // "No, I meant faster" is no stretch, and "a bell I meant" refuses none.
  {
    guesses: ['StartStretchIntent', 'OtherOneIntent', 'UndoIntent', 'CorrectionIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}i (?:mean|meant|said) (?:talk |speak |a bit |a little |go )*(?:faster|quicker|more quickly)${END}`,
    ),
    meant: 'SpeakFasterIntent',
  },
  {
    guesses: ['StartStretchIntent', 'OtherOneIntent', 'UndoIntent', 'CorrectionIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}i (?:mean|meant|said) (?:talk |speak |a bit |a little |go )*(?:slower|more slowly|slow down)${END}`,
    ),
    meant: 'SpeakSlowerIntent',
  },
  {
    guesses: ['NoBellIntent', 'StartStretchIntent', 'UndoIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i (?:mean|meant|said) (?:use |with |ring )?(?:a|the) bell|(?:a|the|with a) bell i (?:mean|meant|said))${END}`,
    ),
    meant: 'BellIntent',
  },
  // "No, all of them I mean", of a length that was told for one.
  {
    guesses: [
      'UndoIntent',
      'NeverMindIntent',
      'CorrectionIntent',
      'StartRoutineIntent',
      'HoldIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `^(?:(?:no|nah|nope|sorry|actually|wait|oh|i (?:mean|meant)|not (?:just|only) (?:this|that|the next)(?: one)?) )+(?:for |do )?(?:all of (?:them|those|these)|every (?:one|single one)|each (?:one|of them)|them all|every stretch|all the (?:stretches|holds|others too))(?: (?:i mean|i meant|i said))?${END}`,
    ),
    meant: 'AllOfThemIntent',
  },
  // "Make them all that long", "the same for the rest", of what was changed of one.
  {
    guesses: [
      ...UNHEARD,
      'SameAgainIntent',
      'ShorterIntent',
      'LongerIntent',
      'LengthOfHoldIntent',
      'PreferHoldIntent',
      'SkipNextIntent',
      'AMAZON.NextIntent',
      'AgainIntent',
      'MoreIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can you|could you|can we|could we|let's|i'd like|i want|make|do|have|keep|hold|give) )*(?:${OTHERS} (?:to be |be |should be |can be |for )?(?:that long|this long|that length|like (?:that|this)|(?:just )?the same(?: length| time| amount)?|as long(?: as (?:that|this)(?: one)?)?)|(?:the )?same (?:again |length |time |amount |thing )?(?:for|on|with|in|to) ${OTHERS}|(?:that|the same|the same thing|this) (?:for|on|with|in|to) ${OTHERS})${TOO}`,
    ),
    meant: 'AllOfThemIntent',
  },
  // "Bring the numbers back": no stretch is called that.
  {
    guesses: [
      ...UNHEARD,
      'PutBackIntent',
      'NoCountIntent',
      'RoutineIntent',
      'AMAZON.PreviousIntent',
    ],
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:no|not|don't|without|off|stop|never)\\b)(?:.*\\b(?:numbers|count(?:ing|down|s)?|count ?down)(?: (?:please|me|down))* back(?: (?:on|in|again))*|.*\\bback (?:on |in )?(?:with |to )?(?:the |your )?(?:numbers|counting|countdown|count down|count))${AT_LAST}`,
    ),
    meant: 'CountDownIntent',
  },
  // "No, I can manage the whole thing", at the question whether to start, declines nothing.
  {
    guesses: [...UNHEARD, 'AMAZON.NoIntent', 'AMAZON.YesIntent', 'PraiseIntent'],
    words: new RegExp(
      `${LEAD}i (?:can|could|will|think i can|reckon i can|'ll) (?:(?:still|easily|actually) )?(?:manage|do|handle|take|fit in|cope with) (?:the (?:whole|full|entire) (?:thing|lot|round|routine|set)|all of (?:it|them)|everything|it all|them all|the lot)${AT_LAST}`,
    ),
    meant: 'AllOfThemIntent',
  },
  // "The usual is fine", after "ten more seconds": of lengths, and of no easier way.
  {
    guesses: [...UNHEARD, 'UsualWayIntent', 'PraiseIntent', 'NeverMindIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:no need|never mind|forget it|nae bother|no worries|leave it|not needed|it's ok|it's fine|you know what|on second thoughts?),? )*(?:the |my )?(?:usual|normal|regular|standard|ordinary)(?: (?:one|length|time|amount|hold))?(?:'s| is| will be| would be| was)(?: (?:just|perfectly|actually))? (?:fine|ok|okay|good|grand|enough|alright|all right|plenty|perfect|long enough)${AT_LAST}`,
    ),
    meant: 'UsualHoldsIntent',
  },
  // "Not that little, I need to know what to do", after "less talking".
  {
    guesses: [...UNHEARD, 'LongerIntent', 'LessTalkingIntent', 'MoreIntent'],
    words: new RegExp(
      `${LEAD}not (?:that|so|quite so|quite that|too) (?:little|quiet|silent|few words)(?: (?:please|though|then|i (?:still )?(?:need|want|have) to (?:know|hear)\\b.*|(?:tell|say|give) me\\b.*))*$`,
    ),
    meant: 'MoreTalkingIntent',
  },
  // "Be quieter between the stretches" asks nothing about stretching, and for no bell.
  {
    guesses: [...UNHEARD, 'StretchingIntent', 'JustTheBellIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|would|will) you |please |just |try to |maybe |be |stay |keep |a bit |a little |bit )*(?:quieter|quiet|less chatty|talk less|speak less|say less|less talk(?:ing)?|not talk|don't talk|no talking|stop talking)(?: (?:so much|as much|please|and all))* (?:in )?between(?: (?:the|each|each of the|those|these|them|my)?(?: ?(?:stretch|stretches|holds?|poses?|exercises?|ones?|them))?)?${AT_LAST}`,
    ),
    meant: 'LessTalkingIntent',
  },
  // "No, carry on to the end after all" goes to no last stretch; "after all" brings back what was cut.
  {
    guesses: [...UNHEARD, 'FromStretchIntent', 'PostponeIntent', 'LastStretchIntent'],
    words: new RegExp(`${TO_THE_END}${AT_LAST}(?<=\\b(?:after all|instead).*)`),
    meant: 'AllOfThemIntent',
  },
  {
    guesses: [...UNHEARD, 'FromStretchIntent', 'PostponeIntent', 'LastStretchIntent'],
    words: new RegExp(`${TO_THE_END}${AT_LAST}`),
    meant: 'AMAZON.ResumeIntent',
  },
  // "How many minutes have I got to go altogether": ahead, and nothing that was done.
  {
    guesses: ['AltogetherIntent', 'ProgressIntent', 'DaysInARowIntent'],
    words: new RegExp(
      `${LEAD}how (?:many (?:more )?(?:minutes|mins|seconds)|much(?: more)?(?: time| longer)?|long)\\b.*\\b(?:to go|left|remaining|still to (?:do|come))\\b(?!.*\\b(?:week|month|days?|streak)\\b)`,
    ),
    meant: 'WholeTimeIntent',
  },
  // "Can we stop at the end of this one": this hold goes on, and is the last.
  {
    guesses: [
      ...UNHEARD,
      'TimeLeftIntent',
      'PostponeIntent',
      'AMAZON.StopIntent',
      'KeepPlaceIntent',
      'AMAZON.PauseIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|may|shall) (?:we|i) |let's |i(?:'ll| will| want to|'d like to| have to| need to) |we'll |please |just )*(?:stop|finish|end|end it|be done|call it a day|leave it)(?: (?:there|it))? (?:(?:right |just )?(?:after|at the end of) (?:this|that)(?: (?:one|stretch|pose|hold|exercise))?|(?:when|once|as soon as) (?:this|that)(?: (?:one|stretch|pose|hold|exercise))?(?:'s| is) (?:done|finished|over|up|through))${AT_LAST}`,
    ),
    meant: 'FewStretchesIntent',
  },
  // "Bas, that's enough, next": the last word is what is wished.
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:what|what's|how|who|not|don't|is|week|time|door)\b.* next\b).*\b(?:enough|plenty|bored|bas|basta|khalas|had it|done with (?:this|that|it)),? (?:(?:so|now|okay|ok|let's|on to|onto|the|please) )*next(?: (?:one|please|then|now|stretch))*$/,
    meant: 'AMAZON.NextIntent',
  },
];
