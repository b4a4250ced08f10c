import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const THIS = '(?:this|that|it|them)(?: (?:one|stretch|pose|exercise))?';
const FOND =
  '(?:fond of|keen on|wild about|crazy about|mad about|big on|into|a fan of|a big fan of|much of a fan of|feeling|loving|liking|enjoying)';
const NOT_LIKED = `(?:(?:i )?(?:don't|do not|didn't|can't|never) (?:really |much |particularly |actually |even )?(?:care (?:much )?for|like|fancy|enjoy|love|rate|get on with|do with|want) ${THIS}|(?:i'm |i am )?(?:not|no) (?:really |much |too |that |all that |particularly |so |very |overly )?${FOND} ${THIS}|(?:i )?(?:can't|cannot) be (?:bothered|arsed|fussed) with ${THIS}|(?:this|that)(?: one| stretch)?(?:'s| is) (?:(?:really|just|definitely|so) )?(?:not for me|not my thing|not my favou?rite|not my cup of tea|no good for me)|not (?:for me|my favou?rite|my thing|my cup of tea)(?: ${THIS})?|${THIS}(?:'s| is|) (?:my least|not my|isn't my) favou?rite|${THIS} i (?:don't|do not) (?:really )?(?:care for|like|fancy|enjoy))`;
const NEXT =
  "(?: (?:so|and|just|please|can we|could we|can you|could you|let's|i want|i'll|we'll|give me|do|go|take|have))*(?: (?:next|next one|next please|next stretch|the next|the next one|skip|skip it|skip this|skip this one|skip that|move on|moving on|on to the next|onto the next|to the next|go on|another|another one|something else))?(?: (?:please|then|thanks|thank you|dear|love|mate|coach|instead))*";
const AWAY =
  "(?:wasn't|was not|weren't|haven't been|hadn't been) (?:(?:really|quite|even|properly|actually) )?(?:paying (?:any )?attention|listening|concentrating|watching|with (?:you|it)|focus(?:s)?ed|focus(?:s)?ing|there|looking|ready|following|in (?:position|place|it)|set|settled|set up|down|down there|on the (?:mat|floor))(?: yet)?|(?:was|were) (?:(?:miles|a million miles|well) away|day ?dreaming|distracted|somewhere else|elsewhere|not (?:listening|paying attention|ready|with you)|on my phone|half asleep|in another world)|(?:zoned|spaced|drifted|dozed|tuned|switched|nodded|wandered) (?:out|off)|got (?:distracted|lost)|lost (?:my place|track|the thread|my balance|it)|missed (?:it|that|half of it|most of it|the start|the beginning|some of it)";
const BACK =
  '(?:go back(?: one| a step| one step)?|(?:one|a|one step|a step) back|back (?:one|a step|one step)|take (?:it|me|us|that) back(?: one| a step| one step)?|back up|rewind|wind back|go back a bit|back a bit|rewind it|take that from the top|from the top|go from the top|start (?:it|this|this one|that one) (?:over|again)|back to the (?:start|beginning|top)|go back to the (?:start|beginning|top))(?: (?:a bit|please|again|a little|a wee bit|of (?:this|it|that)(?: one)?|will you|would you|there))*';
const SORRY =
  "(?:(?:so|and|but|oh|sorry|wait|okay|ok|hey|no|hang on|hold on|please|can we|could we|can you|could you|let's|cos|cause|because|since|as|my bad|my mind|i|my head|there|then|coach|dear|love|mate|just|can i|lah|yaar) )*";

const WISH =
  "(?:(?:can|could|shall) (?:we|i|you) |let's |let us |i'll |we'll |i'd (?:rather|like to) |i want to |just |please )*";
const OUT = '(?:skip|leave|miss|drop|omit|save|keep|park)';
const ONE = '(?: (?:one|stretch|pose|exercise))';
const ANOTHER_DAY =
  '(?:another|some other|a different|a better) (?:day|time)(?: (?:please|then|i think|thanks))*$';

/** Kneeling is refused of all that is to come, however it is put. */
const NO_KNEELING =
  "(?<!(?:i'm|i am|am i|was|why|if|or) )\\b(?:no|not|nothing|none|without|skip|leave out|avoid) (?:(?:any|anything|the|of|those|ones?|things?|stretches|with|that|involves?|needs?|where|i|you|we|have to|having to|has|need to|gotta|got to|must|me|to|be|get|getting|go|going|down|on) )*(?:kneel|kneeling|(?:my|your|me) knees)\\b(?! (?:one|stretch|bit|part|pose|roll|rolls|to|apart|together|wide|bent|over)\\b)";
/** With a report it is one, and a question about the pose stays one. */
const ONLY_THAT =
  '^(?!.*\\b(?:hurts?|hurting|pain|pains|painful|sore|sharp|swollen|popped|locked|gave|fell|numb|dizzy|chest|heart|breathe?|should i|do i|does it|am i|when|while|hip replacement|replaced|operation|surgery|pregnant|osteoporosis)\\b)';

/** What of the round isn't wanted, has to be done again, or is left for another day. */
export const notThisOne: readonly WordRule[] = [
  // "Not the one where you kneel", "I told you, no kneeling, give us something else".
  {
    guesses: [
      ...UNHEARD,
      'StartStretchIntent',
      'SeveralStretchesIntent',
      'SkipStretchIntent',
      'LeaveOutBecauseIntent',
      'AMAZON.NoIntent',
      'RoutineIntent',
      'DifferentOneIntent',
      'EasierIntent',
      'WaitIntent',
    ],
    words: new RegExp(`${ONLY_THAT}.*${NO_KNEELING}`),
    meant: 'CannotKneelIntent',
  },
  // "I've got a bad hip, so nothing where I gotta kneel": of a stiff or bad joint alone.
  {
    guesses: ['ConditionIntent', 'KneeHurtsIntent'],
    words: new RegExp(
      `${ONLY_THAT}${LEAD.slice(1)}(?:also |and |i've got |i have |i've |got |my |me |a |an |the )*(?:bad|dodgy|gammy|stiff|iffy|old|creaky|crook)? ?(?:right |left )?(?:knees?|hips?)(?:'s| is| are)?(?: (?:a bit|kinda|kind of|pretty|stuffed|bad|dodgy|iffy|stiff|crook|gammy|knackered))*,? (?:(?:so|and|please|today|i want|give me) )*${NO_KNEELING}(?: (?:please|today|thanks|for me|okay|ok|then))*$`,
    ),
    meant: 'CannotKneelIntent',
  },
  // "The chair round, but no twisting": both the round and what is to stay out of it.
  {
    guesses: ['NoMovementIntent', 'RoutineIntent'],
    words: new RegExp(
      `${ONLY_THAT}(?:.* )?(?:chair|bed|standing|desk|floor|neck|neck and shoulders?|shoulder|upper back|lower back) (?:ones?|round|stretches|routine) (?:(?:but|please|only|with|and|just) )*(?:no|without(?: any| the)?|nothing(?: that| with)?|not any|none of the) (?:twist|bend|turn|arch|lean|back ?bend)[a-z]*(?: back(?:wards)?| forwards?)?(?: (?:please|today|thanks))*$`,
    ),
    meant: 'StartRoutineIntent',
  },
  // "Don't change anything, just do the next one", where another round was offered.
  {
    guesses: ['SkipNextIntent', 'WhatsNextIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:don't|do not) change (?:anything|it|that|this|the round),? )?(?:(?:just|only|can we|let's|let me|please) )*(?:do|go to|go on to|on to|start|give me) the next (?:one|stretch)(?: (?:please|now|then|as planned|instead))*$`,
    ),
    meant: 'AMAZON.NextIntent',
  },
  // "Not the cat one, the one I was just doing", after a jump that wasn't meant.
  {
    guesses: [
      ...UNHEARD,
      'StartStretchIntent',
      'NotFinishedIntent',
      'SkipStretchIntent',
      'OtherOneIntent',
      'SeveralStretchesIntent',
      'LeaveOutBecauseIntent',
      'AMAZON.PreviousIntent',
    ],
    words: new RegExp(
      `${LEAD}not (?:the|that) (?:[a-z'-]+ ){1,3}(?:(?:but|back to|i mean|i meant|go back to) )*the one (?:that )?(?:i|we) (?:was|were) (?:just )?(?:doing|in|on|in the middle of)(?: (?:just now|before|there|just then))*${'$'}`,
    ),
    meant: 'UndoIntent',
  },
  // Who doesn't care for it leaves all of it, and not just this side.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NextIntent',
      'AMAZON.NoIntent',
      'DifferentOneIntent',
      'CannotUnclearIntent',
      'SkipNextIntent',
      'PraiseIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:look |honestly |really |you know |to be honest |i have to say )?${NOT_LIKED}${NEXT}$`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  // Where nothing was taken in, "go back" means this one's beginning.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.RepeatIntent',
      'AMAZON.PreviousIntent',
      'AMAZON.StartOverIntent',
      'BackIntent',
      'DescribeIntent',
      'NotFinishedIntent',
      'UndoIntent',
      'FirstOneIntent',
      'WhereAmIIntent',
      'NotToYouIntent',
      'WaitIntent',
      'AMAZON.PauseIntent',
      'AMAZON.ResumeIntent',
    ],
    words: new RegExp(
      `^${SORRY}(?:${BACK} ${SORRY}(?:${AWAY})|(?:${AWAY}) ${SORRY}${BACK})(?: (?:there|then|for a (?:sec|second|minute|moment|bit)|just now|please|sorry|at all|a bit))*$`,
    ),
    meant: 'ThisOneAgainIntent',
  },
  // "Leave this one for another day" lasts no day.
  {
    guesses: [...UNHEARD, 'RoutineIntent', 'LongerIntent', 'HoldIntent', 'KeepPlaceIntent'],
    words: new RegExp(`${LEAD}${WISH}${OUT}(?: out)? this(?:${ONE})? for ${ANOTHER_DAY}`),
    meant: 'LeaveOutBecauseIntent',
  },
  // "Skip number two", and not "skip to number two".
  {
    guesses: [...UNHEARD, 'FromStretchIntent'],
    words: new RegExp(
      `${LEAD}${WISH}${OUT}(?: out)? (?:(?:the )?(?:exercise|stretch|pose) )?number (?:one|two|three|four|five|six|seven|eight)(?: (?:please|today|then|this time|thanks))*$`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  {
    guesses: [...UNHEARD, 'AMAZON.ResumeIntent'],
    words:
      /^(?:(?:so|and|but|no|okay|ok|please) )*(?:without this(?: one)? (?:please )?(?:continue|go on|carry on|keep going)|i'm (?:all )?through with this (?:one|stretch|pose|exercise))(?: (?:please|now|then))*$/,
    meant: 'LeaveOutBecauseIntent',
  },
  // "On second thoughts, we'll do it."
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:no|oh|ah|hmm|well|okay|ok|actually) )*(?:(?:on |having )?second thoughts? |actually )(?:i'll|we'll|let's|i will|we will|i'd better|we can) (?:do|keep|have|leave) (?:it|that|this|that one|this one)(?: in)?(?: (?:after all|please|then|now|as well|too))*$/,
    meant: 'UndoIntent',
  },
  {
    guesses: ['StartStretchIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}${WISH}(?:do |have |start )?(?:all of it|everything|the (?:whole|entire) (?:thing|lot|round|routine)|it all|the lot) (?:again )?from (?:scratch|the (?:very )?(?:start|beginning|top))(?: again| please)*$`,
    ),
    meant: 'AMAZON.StartOverIntent',
  },
  {
    guesses: ['DescribeIntent'],
    words:
      /\b(?:go|take (?:me|us)|bring (?:me|us)|get (?:me|us)) back to (?:the (?:start|beginning|top) of (?:it|this|this one)|its (?:start|beginning|top))(?: please)?$/,
    meant: 'ThisOneAgainIntent',
  },
  {
    guesses: ['FromStretchIntent'],
    words:
      /^(?:(?:so|and|then|okay|ok|right|go|just) )*on from (?:there|here|that)(?: please| then)*$/,
    meant: 'AMAZON.ResumeIntent',
  },
  // "What order are we going in" asks for what is to come.
  {
    guesses: ['WhereAmIIntent', ...UNHEARD],
    words:
      /^(?:(?:so|and|but|wait|sorry|okay|ok) )*(?:(?:what|which) order (?:are|do|will) (?:we|i|they|these) (?:going|doing|do|go|come|coming|doing them|do them|doing these)(?: in)?|(?:what|which) order is it|what(?:'s| is) the order)(?: (?:again|now|please|today))*$/,
    meant: 'LeftOutIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:no|nah|wait|sorry) )*(?:do not|don't) stop(?: (?:there|here|after this|after this one|yet))? (?:please )?(?:do|let's do|i want|we'll do|keep) (?:all|them all|all of them|the rest|the rest too|the others|the others too)(?: (?:please|too|as well))*$/,
    meant: 'AllOfThemIntent',
  },
  // "I gotta go, save it for tomorrow": the place is to be kept.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.StopIntent',
      'AMAZON.PauseIntent',
      'WaitIntent',
      'PostponeIntent',
      'RemindIntent',
      'SaveThisRoutineIntent',
      'NotFinishedIntent',
      'HelpIsComingIntent',
      'BackIntent',
    ],
    words:
      /^(?!when )(?!.*\b(?:can|could|what|how|if|should|will i|do i|remind|reminder|don't|not|never|pain|hurts?|hurting|numb|dizzy|ambulance|hospital|pills?|tablets?)\b)(?:.* )?(?:save|keep|leave|park|hold|bank)(?: (?:it|this|that|the rest|the rest of it|what's left|my place|my spot|where i am|them|me))? (?:for|till|until|to) (?:tomorrow|later|tonight|the morning|this evening|another time|another day|next time|after (?:work|lunch|dinner|tea|school)|when i(?:'m| am) back|when i(?:'ve| have) (?:got )?time)(?: (?:then|please|okay|ok|thanks|thank you|coach|instead|sorry|bye|morning|night|mate|dear|love|i (?:gotta|got to|have to|must|need to) (?:go|run|dash)|gotta go))*$/,
    meant: 'KeepPlaceIntent',
  },
];
