import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const QUIET = '(?:sh+|ssh|hush|oh no|oh dear|god|damn|ugh|uh oh|argh|shoot|bugger)';
const SMALL_ONES =
  '(?:baby|babies|bub|bubba|kids?|children|child|toddler|twins|wean|bairn|wee one|little one|son|daughter|grandson|granddaughter|husband|wife|hubby|partner|dog|puppy|cat|mum|mom|dad|flatmate|roommate)';
const DONE =
  "(?:that|that's|thats) (?:me|us) (?:all )?(?:done|finished|sorted|back|free|off|off the phone|ready|good)";
const SOON =
  '(?:a (?:sec|second|minute|min|mo|moment|bit|tick|jiff|jiffy|few|few minutes|couple of minutes|couple)|one|two|three|five|ten|fifteen|twenty|(?:\\w+ )?(?:secs?|seconds?|minutes?|mins?))';
const NO_HARM =
  '(?!.*\\b(?:pain|pains|hurts?|hurting|sore|ache|numb|dizzy|sick|weak|bleeding|fell|chest|ambulance|doctor|hospital|remind|reminder)\\b)';
const NO_QUESTION =
  "(?!.*\\b(?:what|how|why|who|where|which|when|should|can i|do i|is it|don't|do not|can't|cannot|not|never|stop)\\b)";

/** Who is called away, is back, or asks to wait. */
export const interrupted: readonly WordRule[] = [
  // A baby that wakes up is no emergency; one that doesn't is.
  {
    guesses: [
      ...UNHEARD,
      'EmergencyIntent',
      'StopStretchIntent',
      'OthersConditionIntent',
      'NotToYouIntent',
      'WaitIntent',
    ],
    words: new RegExp(
      `^(?:(?:${QUIET}|sorry|wait|hang on|hold on|hold up|oh|okay|ok|well|so|right|and|i think|i can hear|sounds like) )*(?:the|my|our|me) ${SMALL_ONES}(?:'s|'re| is| are| has| have|'s just| just)? (?:just )?(?:(?:awake|awakening|stirring|waking|woke|woken|up)(?: up)?|waking up|needs? (?:me|feeding|changing|a feed|a bottle|a nappy|a change|picking up|out|in)|wants? (?:me|a feed|a cuddle|in|out|up|feeding|picking up)|hungry|home|back|here)(?: (?:now|again|hang on|hold on|wait|one sec|one second|one minute|sorry|early|so))*$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: [...UNHEARD, 'AMAZON.StopIntent', 'AMAZON.NextIntent', 'DoneAloneIntent'],
    words: new RegExp(
      `^(?:(?:right|okay|ok|so|well|and|there|phew|yeah|grand|good|lovely|now|sorry|oh) )*${DONE}(?: (?:on|with|off|from) (?:the|my|that|this) (?:phone|call|door|dog|kids?|baby|kettle|tea|meeting|boss|post|postman|dishes|washing)| (?:talking|chatting|nattering)| now| again)*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  // "All good": whatever it was is over.
  {
    guesses: [...UNHEARD, 'PraiseIntent', 'FeelsBetterIntent', 'ThanksIntent', 'NeverMindIntent'],
    words:
      /^(?:(?:right|okay|ok|so|phew|yeah|yes|there|and|alright|sorry) )*(?:all (?:good|sorted|clear|set|quiet)|we're (?:good|grand|sorted|back)|good to go|sorted|panic over|crisis over|as you were)(?: (?:now|again|here|there|so|then|mate))*$/,
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: [...UNHEARD, 'LongerIntent', 'NotToYouIntent', 'LengthOfHoldIntent', 'HoldIntent'],
    words:
      /^(?:(?:no|oh|okay|ok|sorry|just|please|right|and|you|coach) )*stay (?:there|put|where you are|right there)(?: (?:please|a|one|for|sec|second|minute|moment|bit|will you))*$/,
    meant: 'AMAZON.PauseIntent',
  },
  // "He's back in bed" asks nothing about bedtime.
  {
    guesses: [...UNHEARD, 'BeforeBedIntent', 'NotToYouIntent', 'BackIntent'],
    words: new RegExp(
      `^(?:(?:right|okay|ok|so|phew|there|and|good|now|sorry) )*(?:(?:the|my|our) ${SMALL_ONES}|he|she|they)(?:'s|'re| is| are) (?:all )?(?:back (?:in (?:bed|(?:his|her|their|the) (?:bed|cot|crib|room|basket))|asleep|to sleep)|asleep again|settled|sorted|fed)(?: (?:now|again|so|let's go|go on|carry on))*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  // "That took a while, carry on": the last words count.
  {
    guesses: [
      ...UNHEARD,
      'LongerIntent',
      'ShorterIntent',
      'ComplaintIntent',
      'NeverMindIntent',
      'TimeLeftIntent',
      'WhereAmIIntent',
      'NotToYouIntent',
      'ThanksIntent',
    ],
    words: new RegExp(
      `^${NO_HARM}${NO_QUESTION}(?!.*\\b(?:tomorrow|tonight|later|next time|another day)\\b)(?:.* )(?:carry on|keep going|continue|go on|let's go on|let's continue|let's carry on|let's keep going|off we go|resume)(?: (?:then|now|please|again|with it|coach|where we were|where we left off))*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'SideIntent',
      'ThisOneAgainIntent',
      'AgainIntent',
      'SameAgainIntent',
      'StartRoutineIntent',
      'AMAZON.StartOverIntent',
      'AMAZON.PreviousIntent',
    ],
    words:
      /^(?:(?:right|okay|ok|so|well|and|there|phew|yeah|yes|grand|good|now|alright|sorry|right then) )*(?:let's|lets|we can|i can|ready to|good to|time to|shall we) (?:go|get going|get back to it|get back at it|get on with it|crack on|roll)(?: (?:again|now|then|on))*$/,
    meant: 'ReadyIntent',
  },
  // "Start again from where I was" is no new beginning.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.StartOverIntent',
      'ThisOneAgainIntent',
      'FromStretchIntent',
      'FirstStretchIntent',
      'StartRoutineIntent',
      'BackIntent',
      'AMAZON.PreviousIntent',
      'WhereAmIIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|let's|shall|may|will) (?:you|we|i)? ?|i'd like to |i want to |just |let me )*(?:start|begin|pick up|pick it up|restart|resume|continue|carry on|go on|go|take it|get going)(?: (?:again|up|back|on|it|up again|back up))* (?:from|at) (?:where|the (?:spot|place|point|bit) (?:where )?)(?: )?(?:i|we|you|it) (?:was|were|left off|left it|stopped|paused|got to|had got to|left|broke off)(?: (?:at|up to|before|then|please|yesterday|just now))*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  // "Back in ten", whatever it is for.
  {
    guesses: [
      ...UNHEARD,
      'NotToYouIntent',
      'AMAZON.StopIntent',
      'RoutineIntent',
      'FinishInIntent',
      'AddReminderIntent',
      'KeepPlaceIntent',
      'HelpIsComingIntent',
    ],
    words: new RegExp(
      `^${NO_HARM}(?!.*\\b(?:what|how|why|when|should|can|if|go|take me|bring)\\b)(?:.* )?(?:be )?(?:right )?back in (?:about |like |around )?${SOON}(?: (?:okay|ok|please|tops|max))*$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // "I need five minutes", "just give me two minutes, the kids are fighting".
  {
    guesses: [
      ...UNHEARD,
      'FinishInIntent',
      'RoutineIntent',
      'HoldIntent',
      'CorrectionIntent',
      'LongerIntent',
      'WaitIntent',
    ],
    words:
      /^(?:(?:no|oh|sorry|wait|hang on|hold on|okay|ok|right|please|look|hey|actually|well) )*(?:i (?:just |really )?need (?:just |another )?(?:a|one|two|three|five|ten|a couple of|a few|a good) (?:minutes?|mins?|secs?|seconds?|ticks?|moments?)|(?:(?:just|can you|could you|will you|would you) )+give (?:me|us) (?:just |another )?(?:a|one|two|three|a couple of|a few) (?:minutes?|mins?|secs?|seconds?|ticks?|moments?|mo))(?: (?:here|to|for|with|while|the|my|i|please|will you|would you|there|now|out)\b.*)?$/,
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'CorrectionIntent',
      'UndoIntent',
      'HoldIntent',
      'AMAZON.NoIntent',
      'RoutineIntent',
      'NotToYouIntent',
    ],
    words:
      /^(?:(?:no|nah|oh|sorry|but|hey|wait) )*i (?:meant?|mean|said|say|wanted|asked|was asking|was telling)(?: for)?(?: (?:you|it))?(?: to)? (?:wait|hold on|hang on|pause|hold it|stop for|a pause|a break|give me a)(?: (?:a|one|for|you|it|there|here|second|sec|minute|moment|bit|please|up|on))*$/,
    meant: 'WaitIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'WhilePausedIntent',
      'LengthOfHoldIntent',
      'TimeLeftIntent',
      'WholeTimeIntent',
      'KeepPlaceIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:how long (?:can|may|will|do|could|would) (?:i|you|it|we) (?:pause|wait|stay paused|be paused|hold on|hang on|leave it(?: paused)?|keep it paused|keep waiting)|(?:will|can|would) you wait)(?: (?:for|it|me|here|there|this|please|that long|as long as i need|a while))*$`,
    ),
    meant: 'WaitIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'HoldIntent',
      'ShorterIntent',
      'RoutineIntent',
      'AMAZON.NoIntent',
      'FinishInIntent',
    ],
    words:
      /^(?:(?:no|nah|not yet|okay|ok|yes|yeah|hang on|hold on|sorry|just|well|oh) )+(?:in (?:a|one|just a|half a) (?:minute|min|sec|second|moment|mo|bit|tick|jiffy|while))(?: (?:please|okay|ok|thanks))*$/,
    meant: 'WaitIntent',
  },
];
