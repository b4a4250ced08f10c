import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const RIGHT =
  "(?: (?:yeah|right|yes|is it|isn't it|innit|no|eh|huh|correct|then|now|so|hey|am i right|please))*$";
const SOON = '(?: (?:now|yet|already|then|or what|or not|please|coach|here))*$';

/** Whether it has begun, how much of it is done, and how much is to come. */
export const doneAndToDo: readonly WordRule[] = [
  {
    guesses: ['DescribeIntent', 'HowFarIntent', 'WhereAmIIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}how (?:close|near|far off) (?:am i|are we|is it|is that) ?(?:to |from )?(?:being |the )?(?:done|end|the end|finish|finished|finishing|halfway|over)?${SOON}`,
    ),
    meant: 'TimeLeftIntent',
  },
  {
    guesses: ['WaitIntent', 'ReadyIntent', 'StartRoutineIntent', 'FormIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:have|did|are|will) (?:we|i|you)|has (?:it|this|that)|is (?:it|this|that)) (?:start|started|starting|begin|begun|beginning|on the clock|being timed|timing|timing me|counting)${SOON}`,
    ),
    meant: 'WhereAmIIntent',
  },
  // Who is in the pose already wants it to begin.
  {
    guesses: ['WhereAmIIntent', 'AMAZON.HelpIntent', ...UNHEARD],
    words:
      /^(?:.* )?(?:i'm|i am|we're|we are) (?:(?:already|now|all|down|here) )*(?:sitting|lying|kneeling|down|there|here|in it|in position|on all fours|on my \w+|ready|set|like this)\b.*\b(?:what now|now what)$/,
    meant: 'ReadyIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}how many(?:'s| is| does| have) (?:that|that make|we done|i done)(?: (?:done|so far|make))*${SOON}`,
    ),
    meant: 'WhereAmIIntent',
  },
  // "One to go after this, yeah?" asks, and goes nowhere.
  {
    guesses: [
      'AMAZON.NextIntent',
      'WhatsNextIntent',
      'FewStretchesIntent',
      'LongerIntent',
      'SideIntent',
      'OneSideIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:so|just|only|still|that's|it's) )*(?:one|two|three|four|five)(?: more)?(?: (?:to go|left|to do))?(?: after (?:this|this one|that|that one))? (?:yeah|right|is it|isn't it|innit|eh|correct|am i right)${RIGHT}`,
    ),
    meant: 'TimeLeftIntent',
  },
  {
    guesses: [
      'WholeTimeIntent',
      'LongFollowUpIntent',
      'TimeLeftIntent',
      'HowOftenIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}how (?:long|many seconds) (?:(?:on|for|is) (?:each|one|a) side|(?:do|should|must|will|shall|am|are) (?:i|we) (?:supposed to |meant to |to )?(?:hold|stay in|keep) (?:it|this|this one|that|that one|each|each one|each side|here)|to hold (?:it|this|this one|each one))(?: (?:for|each|then))*${SOON}`,
    ),
    meant: 'LengthOfHoldIntent',
  },
  // Whether it was done goes to no other one.
  {
    guesses: ['OtherOneIntent', 'SwitchSidesIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:did|have|haven't|didn't) (?:i|we) (?:already |just |not )?(?:do|done|finish|finished) (?:the |that )?other (?:one|side|arm|leg)${SOON}`,
    ),
    meant: 'SideDoneIntent',
  },
  {
    guesses: ['WhichSideIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:how many sides|which sides)(?: (?:left|more|to go|to do|are left|are there|have i done|have we done|still))*${SOON}`,
    ),
    meant: 'SideDoneIntent',
  },
  {
    guesses: ['AMAZON.RepeatIntent', 'DescribeIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}what (?:did|have) (?:i|we) just (?:do|done|did|finish|finished)(?: there)?${SOON}`,
    ),
    meant: 'WhereAmIIntent',
  },
  {
    guesses: ['SideDoneIntent', 'AllOfThemIntent', 'WhereAmIIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:did|have) (?:i|we) (?:do|done|finish|finished|complete|completed) (?:it all|all of it|all of them|them all|everything|the lot|the whole lot)${SOON}`,
    ),
    meant: 'LeftOutIntent',
  },
  // A new round is no old one.
  {
    guesses: ['StartRoutineIntent', 'AgainIntent', 'AMAZON.ResumeIntent', ...UNHEARD],
    words:
      /^(?:(?:no|nah|yes|okay|ok|please|actually|let's|can we|could we|can i|i'd like to|i want to|i'd like|i want|give me|start|begin|do|have|make it) )*(?:a |an )?(?:(?:brand )?new|fresh|clean|whole new|entirely new) (?:round|one|go|start|session|set|slate)(?: (?:today|please|instead|now|then|thanks))*$/,
    meant: 'AMAZON.StartOverIntent',
  },
  // It says so anyway.
  {
    guesses: ['LessTalkingIntent', 'MoreTalkingIntent', 'CountDownIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:can you |could you |will you |just )*(?:tell me|let me know|shout|say|say so|give me a shout) when (?:i'm|we're|it's|i am|we are|it is|that's)(?: at)? (?:halfway|half way|nearly (?:done|there|over)|done|there|finished|over|time|the end|up)${SOON}`,
    ),
    meant: 'ThinkingIntent',
  },
  // Laughter is no alarm, unless something is told with it.
  {
    guesses: ['StopStretchIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:ha|haha|lol) )*(?:that|you|this|that one|it) (?:just |always |really )*(?:made|makes|make|had|has|gave) me (?:laugh|laughing|giggle|giggling|smile|smiling|chuckle|in stitches|a laugh|a giggle)(?: (?:there|now|you know|so it did|that did))*$`,
    ),
    meant: 'PraiseIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:(?:ha|haha|phew|wow|gosh) )*(?:that was|that's|this is|that one was|it was|well that was)(?: (?:just|so|very|really|too|pretty|quite|nice and|a bit|a lot|dead|super))* (?:easy|quick|short|fun|easier|fast|painless|simple|a doddle|a breeze|easy peasy|no bother|over quick)(?: (?:than i thought|that one|enough|today|actually))*$`,
    ),
    meant: 'PraiseIntent',
  },
  // "When's the twist?" asks whether it comes, and doesn't go there.
  {
    guesses: ['StartStretchIntent', 'DescribeIntent'],
    words: new RegExp(
      `${LEAD}(?:is there|are there|do we have|have we got|when(?:'s| is| are| do we do| do i do| does| will we do)) (?:an? |any |the |my )?(?!chair|bed)[a-z' -]+?(?: (?:in this|in it|in this one|coming|coming up|next|too|as well|later|today|on|come))*${SOON}`,
    ),
    meant: 'SideDoneIntent',
  },
  {
    guesses: [
      'AMAZON.StopIntent',
      'HowFarIntent',
      'WhereAmIIntent',
      'LastStretchIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:is|was) (?:that|this|it) enough(?: for (?:today|now|one day|me))?|have i done (?:it|this|one|them|mine|enough)(?: (?:today|already|yet))+|(?:which|what) (?:ones|stretches) (?:have|did) (?:i|we) (?:done|do)(?: so far)?)${SOON}`,
    ),
    meant: 'ProgressIntent',
  },
  // Away for a moment, or until tomorrow.
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:okay|ok|right|sorry|i'll be|be|i am|i'm|just|one sec|hang on) )*(?:back|right back|with you) in (?:a|two|one|five|half a)(?: (?:wee|little))? ?(?:bit|sec|secs|second|seconds|minute|minutes|moment|tick|ticks|jiffy|mo|few|while|min|mins|shake|shakes)(?: (?:okay|ok|sorry|now))*$/,
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:okay|ok|right|sorry|i'll be|we'll be|be|i'm|thanks|great|bye) )*(?:back|back at it|back again) (?:tomorrow|later|tonight|this evening|another day|after (?:work|lunch|dinner|tea))(?: (?:so|then|thanks|bye|coach|okay))*$/,
    meant: 'KeepPlaceIntent',
  },
  // "Not sure" is no yes, to "shall we start?" least of all; a danger is asked about once more.
  {
    guesses: ['AMAZON.YesIntent'],
    words:
      /^(?:(?:oh|well|um|hmm|er|ah|i'm|i am|really|honestly|eh) )*not (?:so |too |really |entirely |quite )?sure(?: (?:really|yet|now|to be honest|coach))*$/,
    meant: 'ThinkingIntent',
  },
  // Neither yes nor no; what was heard as a yes to a danger stays one.
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:oh|well|um|hmm|er|ah|i'm|i am|really|honestly|eh) )*(?:not (?:so |too |really |entirely )?sure|i (?:don't|do not|dunno|really don't) ?(?:know)?|dunno|don't know|no idea|maybe|perhaps|possibly|might do|we'll see)(?: (?:really|yet|now|to be honest|coach))*$/,
    meant: 'ThinkingIntent',
  },
  {
    guesses: ['CannotUnclearIntent', ...UNHEARD],
    words:
      /^i (?:can't|cannot|can not) (?:stand|bear|abide|stick) (?:you|your voice|this voice|that voice)(?: (?:anymore|any more|any longer|today))*$/,
    meant: 'ComplaintIntent',
  },
  // An itch is no condition, and a sneeze that was excused no question.
  {
    guesses: ['ConditionIntent', 'CoughAndSneezeIntent', ...UNHEARD],
    words:
      /^(?:(?:sorry|oh|excuse me|ha|oops|pardon me) )*(?:(?:i've got|i have|i got|i've) (?:an itch|an itchy (?:nose|ear|foot|head)|the giggles|hiccups|the hiccups)|(?:i|that was me|it was me) (?:just )?(?:sneezed|coughed|yawned|burped|sneezing|coughing|yawning|hiccuped))(?: (?:there|now|again|sorry|excuse me))*$/,
    meant: 'NeverMindIntent',
  },
  {
    guesses: ['AreYouADoctorIntent', ...UNHEARD],
    words:
      /^(?:(?:oh|but|really|aw) )*do i (?:have|need) to(?: (?:do )?(?:this|it|that)(?: one| bit)?)?(?: really)?$/,
    meant: 'UpToMeIntent',
  },
  {
    guesses: ['UndoIntent', 'AMAZON.NextIntent', ...UNHEARD],
    words:
      /^(?:(?:please|can you|can we|just|no|okay) )*(?:skip|go|jump|take me|get me|move) (?:back |ahead |forward |on )?to where (?:i|we) (?:was|were|stopped|left off|got to)(?: (?:before|yesterday|last time|please))*$/,
    meant: 'AMAZON.ResumeIntent',
  },
  // Of a pose or of a person: nobody knows, so it is asked.
  {
    guesses: ['FormIntent'],
    words:
      /^(?:(?:oh|no|wait|i think) )*something(?:'s| is) (?:wrong|not right|up)(?: with (?:me|my back))?$/,
    meant: 'AMAZON.FallbackIntent',
  },
];
