import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

/** What hurts now is a report, and no question. */
const NOT_NOW =
  "^(?!.*\\b(?:hurting|painful|killing|sharp|stabb\\w*|swollen|numb|popped|now|already|suddenly|just|can't|cannot|chest)\\b)";

/** Somebody else in the house. */
const SOMEBODY =
  '(?:my|our|the) (?:(?:other|better|big|little|older|younger) )?(?:wife|husband|hubby|partner|missus|half|girlfriend|boyfriend|mum|mom|mother|dad|father|son|daughter|sister|brother|flatmate|roommate|housemate|kids?|gran|grandma|grandpa|grandad|nan|lodger|guest)';

/** What somebody new doubts, asks and chooses before anything has begun, or after they were called away. */
export const newHere: readonly WordRule[] = [
  // "Fine, I'll give it a go", to what was offered.
  {
    guesses: [...UNHEARD, 'UndoIntent', 'CorrectionIntent', 'AMAZON.NoIntent'],
    words:
      /^(?:(?:oh|well|fine|okay|ok|right|alright|all right|yeah|yes|sure|go on|hmm|then|why not|sod it|fair enough) )*(?:i'll|i will|i might|i could|let me|let's|we'll|i may as well|i might as well) (?:(?:just|at least) )?(?:give (?:it|that|this|them) a (?:go|try|shot|whirl|bash|crack|chance)|have a (?:go|try|crack|bash))(?: (?:then|at (?:it|that)|now|anyway|i suppose|i guess))*$/,
    meant: 'ShowFollowUpIntent',
  },
  // "Perfect, start": a word of praise before it changes nothing.
  {
    guesses: [...UNHEARD, 'ThanksIntent', 'PraiseIntent', 'ReadyIntent', 'AMAZON.YesIntent'],
    words:
      /^(?:(?:oh|yes|yeah|ok|okay|right|alright|that's|all) )*(?:(?:perfect|fine|cool|sorted|good|great|lovely|brilliant|grand|super|excellent|wonderful|fab|sweet|righto|right oh|yeah righto|sounds good|good stuff)(?: then| so)? (?:start (?:it|them|that|now|please|then|the stretches|us off|me off)|(?:please )?begin(?: it| please| now| then)?|let's (?:start|begin|get (?:into|on with|started|stuck in|going|to it|cracking))|you can start|we can start|start away)|(?:perfect|fine|cool|sorted) (?:please )?start)(?: (?:it|then|so|please|now|with it))*$/,
    meant: 'StartRoutineIntent',
  },
  // "Which is the easiest?"
  {
    guesses: [
      ...UNHEARD,
      'DescribeIntent',
      'WhereAmIIntent',
      'FirstOneIntent',
      'StartStretchIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:what|which)(?: (?:one|round|stretch|of (?:them|those|these)))?(?:'s| is| would be|) (?:the )?(?:easiest|gentlest|simplest|least strenuous)(?: (?:one|round|stretch|of them|of those|thing))?(?: (?:for (?:me|a beginner|beginners|someone like me|somebody new)|you (?:have|do|know)|you've got|you got|to (?:do|start with)|then|please))*$`,
    ),
    meant: 'EasierIntent',
  },
  // "What does that involve?", of what was offered.
  {
    guesses: [...UNHEARD, 'DescribeIntent', 'WhyFollowUpIntent'],
    words: new RegExp(
      `${LEAD}what (?:(?:does|do|would|will) (?:that|it|this|they|those|these|the (?:round|routine|stretches|exercises)) (?:involve|entail|consist of)|(?:would|will|do|does) (?:i|we|one) have to do(?: (?:for|in) (?:it|that|them|those))?|(?:would|will) (?:i|we) (?:be doing|actually do))(?: (?:exactly|then|for me|roughly))*$`,
    ),
    meant: 'WhatsInMyRoutineIntent',
  },
  // "Should I be doing anything about it?" asks for no posture.
  {
    guesses: [...UNHEARD, 'FormIntent', 'DangerousIntent', 'UpToMeIntent'],
    words: new RegExp(
      `${NOT_NOW}${LEAD}(?:so )?(?:should|must|ought) i (?:to )?(?:(?:really|actually|maybe) )?(?:be doing|do|be taking|try) (?:something|anything|things) (?:about|for|against) (?:it|this|that|the (?:cracking|popping|noise|clicking))(?: (?:then|or not|at all|do you think))*$`,
    ),
    meant: 'TreatmentsIntent',
  },
  // "My back's been cracking like mad."
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:pain|painful|hurts?|hurting|sore|fell|fall|accident|numb|breath\w*|chest|fever|since|after|suddenly|swollen)\b)(?:(?:so|well|hi|hello|g'day|hey|look|and|um|oh|you see|the thing is|lately|recently) )*(?:my|me|this) (?:(?:upper|lower|whole|old|poor) )*(?:back|spine)(?:'s| is| has| was|)(?: (?:been|always|constantly|forever|just|really|lately|never stops?|won't stop|keeps?|does nothing but))* (?:cracking|popping|clicking|crunching|creaking|clunking|snapping|crackling|cracks?|pops?|clicks?|crunches|creaks?)(?: (?:away|like (?:mad|crazy|anything|a (?:\w+ )?(?:door|stick|twig|glow stick|firework|whip)|nobody's business|popcorn)|all (?:day|the time|day long|over the place)|lately|recently|these days|a lot|non stop|constantly|so much|loudly))*$/,
    meant: 'CauseIntent',
  },
  // "I don't want to break something" names no round.
  {
    guesses: [...UNHEARD, 'RoutineIntent', 'AMAZON.PauseIntent', 'CannotUnclearIntent'],
    words:
      /^(?:(?:oh|well|but|and|so|just|i mean|look|the thing is|i'm (?:scared|afraid|worried|nervous)(?: that)?|i just) )*(?:i|i'd|i'll|i might|don't|i don't|i really don't)? ?(?:don't |do not )?(?:(?:want|wanna|like)(?: to)? )?(?:break|damage|pull|wreck|injure|put out|overdo|strain|make) (?:something|anything|it|things|my back|it worse|things worse|it any worse)(?: (?:doing (?:it|this)|at my age|in there|worse|again))*$/,
    meant: 'HowFarIntent',
  },
  // "I don't want to start from the beginning": on from where it was.
  {
    guesses: [
      ...UNHEARD,
      'RoutineIntent',
      'AMAZON.StartOverIntent',
      'MoreIntent',
      'FirstStretchIntent',
      'AgainIntent',
      'AMAZON.NoIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:please )?(?:don't|do not|i don't want to|i do not want to|i'd rather not|i won't|i'm not going to|do i have to|no need to|without|not) ?(?:(?:do|doing|start|starting|begin|beginning|go|going|take|have|having|all|back|the whole thing|it|me|over|again) )*(?:from |to )?the (?:(?:very )?(?:beginning|start|first (?:one|bit|stretch)))(?: (?:again|over|all over|bit|part|please|once more|twice))*|(?:(?:just|only|can (?:i|we) (?:just )?(?:do|have|finish)|let's (?:just )?(?:do|finish)|i (?:just )?want|i'd like|give me) )+(?:the rest(?: of (?:it|them|that|the round|my stretches))?|what (?:was|is|'s|i have|i've got) left))(?: (?:please|then|now|today))*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  // "I'm somebody else", "that was my flatmate": what is kept here is another person's.
  {
    guesses: [
      ...UNHEARD,
      'WaitIntent',
      'SourcesIntent',
      'PraiseIntent',
      'NotFinishedIntent',
      'YesterdayIntent',
      'HelloIntent',
      'DoneAloneIntent',
    ],
    words: new RegExp(
      `^(?!.*\\b(?:fell|fallen|hurts?|pain|ill|sick|faint\\w*|collapsed|breath\\w*|chest|numb|pregnant)\\b)(?:(?:no|nah|oh|sorry|hi|hello|er|um|actually|but|wait|ah|hang on) )*(?:(?:i'm|i am|this is|you've got|it's) (?:(?:actually|only|just) )*(?:somebody|someone|a different person|another person|not (?:him|her|them|${SOMEBODY}|the one (?:who|that) (?:did|started) (?:that|it|this))|(?:his|her|the) (?:wife|husband|partner|mum|mom|mother|dad|father|son|daughter|sister|brother|flatmate|roommate))(?: else| new| different| speaking| here| now)*|(?:i(?:'ve| have) (?:not|never) (?:used|done|tried|had) (?:this|it|any|that|these)(?: (?:before|yet))? |i haven't (?:used|done|tried|had|started) (?:this|it|any|that|these)(?: (?:before|yet))? )?(?:that|it|this) (?:was|must have been|would be|will have been|would have been) ${SOMEBODY}(?: (?:who did that|not me|i'm new(?: here)?|i'm new to this|earlier|before|this morning|i think|yesterday))*|${SOMEBODY} (?:did|started|was doing) (?:that|it|this|those)(?: (?:one|round|not me|earlier|before|this morning|yesterday))*)$`,
    ),
    meant: 'NotToYouIntent',
  },
];
