import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const WISH =
  "(?:(?:can|could|may|shall|should) (?:we|i|you) (?:please |just |maybe )*|let's |lets |let us |let me |i(?:'d| would) (?:like|love) to |i(?:'d| would) like |i want (?:to )?|i wanna |we could |please |kindly )*";
const SO_MANY = '(?:two|three|four|five|couple(?: of)?)';
const THOSE = `(?:(?:the|those|these|them|my) )*(?:(?:last|previous|past|first|same) )*${SO_MANY}(?: (?:ones|stretches|poses|exercises))?`;
const BOTH = '(?:them both|both(?: of (?:them|those|these))?)';
const AGAIN = '(?: (?:over again|again|over|once more|one more time|another time|once again))+';
const END =
  "(?: (?:please|now|then|thanks|mate|instead|first|before we go on|if (?:that's|it's) (?:ok|okay|all right)))*$";

/** A stretch's name is what is left after these words. */
const NO = '(?:no|nah|nope|naw|wait|hang on|oh|ah|er|um|hmm|well)';
const SORRY = '(?:sorry|oops|whoops|actually|my mistake|my bad|not that one)';
('(?:no|nah|nope|naw|sorry|oops|whoops|wait|actually|hang on|my mistake|my bad|not that one)');
const I_MEAN = '(?:i (?:mean|meant|said|wanted|was after)|it was|that was|make that|make it)';
const ORDERED =
  "(?!.*\\b(?:again|twice|once|times?|seconds?|minutes?|sets?|goes|longer|shorter|faster|slower|first|last|next|other|side|left|right|skip|without|not|never|then|but|hurts?|can't|today|tomorrow|and|or|for|with|from|at|on|in|stop|pause|wait$|resume|end|quit|finish|over|off|yes|nothing|everything|all|round|routine)\\b)(?!(?:(?:no|sorry|wait|actually) )*(?:do|start|go|take|back|can|could|let|let's|give|show|put|leave|keep|add|try|is|are|what|how|why|where|i'd|i'll|i'm|i can|i want|tell|explain)\\b)";

const GUESSED_AGAIN = [
  ...UNHEARD,
  'SameAgainIntent',
  'RoutineIntent',
  'StartRoutineIntent',
  'StartStretchIntent',
  'FromStretchIntent',
  'FewStretchesIntent',
  'SkipBothIntent',
  'AgainIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'SeveralStretchesIntent',
  'YouChooseIntent',
  'MoreGoesIntent',
  'HoldIntent',
  'ThisOneAgainIntent',
] as const;

/** What was done is to be done once more, told by how many. */
export const thoseAgain: readonly WordRule[] = [
  // "Do those two again", "can we do the last two again": what was done, and no round by that name.
  {
    guesses: GUESSED_AGAIN,
    words: new RegExp(
      `${LEAD}(?:(?:(?:can|could|shall) we |let's |let me |may i |i want to |i wanna |please )*do (?:${THOSE}|${BOTH})|the (?:(?:last|previous|past) )+${SO_MANY})${AGAIN}${END}`,
    ),
    meant: 'StartStretchIntent',
  },
  // In other words it is the one before this, from which it goes on to both.
  {
    guesses: GUESSED_AGAIN,
    words: new RegExp(
      `${LEAD}${WISH}(?:(?:do |have |try |go over |run through )?(?:${THOSE}|${BOTH})${AGAIN}|(?:repeat|redo) (?:${THOSE}|${BOTH})(?:${AGAIN})?)${END}`,
    ),
    meant: 'AMAZON.PreviousIntent',
  },
];

const ENOUGH =
  "(?:(?:is|was|'s|will be|would be|'ll be) (?:enough|plenty|fine|sufficient|all i need|all i want|all i can manage|loads|ample)|(?:will|'ll) do(?: me| fine| nicely| it)?|does it|is all)";
const ONE_OF_THEM =
  "(?:one|stretch|pose|exercise|thing|bit)(?: (?:for|with|on) (?:the|my|your) [a-z]+| where (?:you|i) [a-z' ]+)?";

/** One that is described is the one to leave out, and once is enough. */
export const leftOutByHow: readonly WordRule[] = [
  // "No, once is enough", some time after "do it twice".
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NoIntent',
      'NeverMindIntent',
      'AMAZON.YesIntent',
      'TimesADayIntent',
      'UndoIntent',
      'RemindIntent',
      'FewStretchesIntent',
      'StartStretchIntent',
      'SeveralStretchesIntent',
      'AgainIntent',
      'ForgetItIntent',
      'PraiseIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:i think |i reckon |just |only |doing it |the )*(?:once|one time|one go|one round|one set)(?: (?:through|only|today))*,? ?${ENOUGH}(?: (?:for me|today|thanks|thank you|please|actually|then|i think|mate))*$`,
    ),
    meant: 'HoldIntent',
  },
  // "And skip the chest one": what is ahead, by how it is done.
  {
    guesses: [
      'LeaveOutBecauseIntent',
      'RoutineIntent',
      'SorePartIntent',
      'MeantPartIntent',
      'FromStretchIntent',
      'StartStretchIntent',
      'OtherOneIntent',
      'AMAZON.NextIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|may|shall) (?:we|you|i) |let's |i'd like to |i want to |please |then |also )*skip (?:the |that )(?!(?:next|last|first|second|third|fourth|fifth|other|same|one|whole|current|present|final) (?:one|stretch|pose|exercise|thing|bit)\\b)(?:[a-z]+(?: [a-z]+)? )?${ONE_OF_THEM}(?: (?:please|today|too|as well|this time|then|out|for today))*$`,
    ),
    meant: 'SkipStretchIntent',
  },
];

const MUST =
  '(?:(?:do|did) (?:we|i) (?:really |actually |honestly )?(?:have to|need to|got to|gotta)|have (?:we|i) (?:really )?(?:got to|to)|must (?:we|i)|is it (?:necessary|essential|compulsory|obligatory|a must) to|am i (?:obliged|supposed|meant) to|are we (?:obliged|supposed|meant) to)';
const SOME_ONE =
  '(?:the (?:next|last|final|other|second|third|fourth|first)(?: (?:one|stretch|pose|exercise|two|few|ones))?|that (?:next |last )?(?:one|stretch|pose)|(?:every|each|every single) (?:one|stretch|pose)|all of (?:them|these|it)|the rest(?: of (?:them|it))?|any of (?:them|these))';

/** Asked, and so nothing is left out or begun on it. */
export const askedFirst: readonly WordRule[] = [
  // "Do we have to do the next one", "the last one, do we have to".
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NextIntent',
      'SkipNextIntent',
      'AreYouADoctorIntent',
      'WhatsNextIntent',
      'LeaveOutBecauseIntent',
      'FromStretchIntent',
      'EasierIntent',
      'StartStretchIntent',
      'AMAZON.NoIntent',
      'WhereAmIIntent',
      'ConditionIntent',
      'AllOfThemIntent',
      'OtherOneIntent',
      'FewStretchesIntent',
      'AMAZON.PreviousIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:${MUST} (?:do |go through |bother with |finish )?${SOME_ONE}|${SOME_ONE},? ${MUST}(?: (?:do )?(?:it|that|them|that one))?)(?: (?:too|as well|now|today|then|please|really|at all|coach|or (?:not|what)|or can (?:we|i) (?:skip|leave) (?:it|them|that)(?: out)?))*$`,
    ),
    meant: 'UpToMeIntent',
  },
  // "Will I be able to get up again afterwards?" asks, and changes no round.
  {
    guesses: [
      ...UNHEARD,
      'WhatsNextIntent',
      'CannotGetDownIntent',
      'TimeLeftIntent',
      'UpToMeIntent',
      'ThisOneAgainIntent',
      'AgainIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:do you think|i wonder if|i'm wondering if|tell me) )?(?:(?:will|would|can|could|shall) i (?:still |even |really |ever )?(?:be able to |manage to |be fit to )?|am i (?:going to|gonna) (?:be able to |manage to )?|how (?:do|will|would|can|am) i (?:going to |gonna |supposed to |meant to )?|is it (?:hard|difficult|easy|tricky) to |what if i (?:can't|cannot|won't) )(?:get|getting) (?:back |myself )?up(?: (?:again|back|off (?:the|this) (?:floor|mat|ground)|from (?:the|this|down there|there) ?(?:floor|mat|ground)?))*(?: (?:after(?:wards?)?|after (?:this|that|it|the round)|at the end|when (?:it's|we're|i'm) (?:over|done|finished)|again|then|later))*$`,
    ),
    meant: 'WayOutIntent',
  },
  // "Did I do the whole thing", with nothing begun, is of what is kept; in a round and after it, of that.
  {
    guesses: [
      ...UNHEARD,
      'PostponeIntent',
      'AllOfThemIntent',
      'DoneAloneIntent',
      'LeftOutIntent',
      'InFullIntent',
      'WholeTimeIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:did|have) (?:i|we) (?:actually |really |ever )?(?:do|done|finish|finished|complete|completed|manage|managed|get through|got through|get to the end of|got to the end of) (?:the (?:whole|entire|full) (?:thing|lot|round|routine|set|session)|all of (?:it|them|that)|everything|them all|it all|the lot|the (?:round|routine|session))(?: (?:last time|then|before|the last time|the other day|when i was here last|today|now))*$|${LEAD}did (?:i|we) (?:actually )?(?:get|make it) to the end(?: (?:last time|then|before|of it))*$`,
    ),
    meant: 'WhereAmIIntent',
  },
];

/** What puts right which stretch was meant just before, or how much of it. */
export const scopePutRight: readonly WordRule[] = [
  // "No, I meant stop" is no stretch.
  {
    guesses: ['StartStretchIntent', ...UNHEARD],
    words:
      /^(?:(?:no|nah|nope|wait|sorry|actually) )*i (?:mean|meant|said) (?:stop|finish|end it|stop it)(?: (?:please|now|it|there))*$/,
    meant: 'AMAZON.StopIntent',
  },
  // "No, I mean thread the needle", after another was skipped or gone to.
  {
    guesses: ['StartStretchIntent'],
    words: new RegExp(
      `^${ORDERED}(?:(?:${NO}|${SORRY}) )*(?:(?:${SORRY}|${I_MEAN}) )+(?:the )?[a-z' -]{4,40}?(?: ${I_MEAN})?(?: (?:please|instead))*$|^${ORDERED}(?:(?:${NO}|${SORRY}) )*(?:the )?[a-z' -]{4,40} ${I_MEAN}(?: sorry)?$`,
    ),
    meant: 'BackIntent',
  },
];
