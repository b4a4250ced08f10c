import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const END =
  '(?: (?:then|please|now|thanks|instead|actually|today|this time|for now|here|mate|coach|love|dear|exactly|would you|will you|thank you))*$';
const SORRY = '^(?:(?:no|nah|nope|sorry|oh|wait|actually|oops|hang on|hold on|um|er|coach) )*';
const ASK =
  "(?:(?:can|could|shall|may|might) (?:we|i|you) |let's |let us |let me |i'll |we'll |i'd (?:rather|like to) |i (?:want|wanna) (?:to )?|kindly |please |just |then |maybe |um |er |ugh )*";
const ONE = '(?: (?:one|stretch|pose|exercise))';
const OUT = '(?:skip|jump|hop|leap|leave|miss|drop|cut|ditch|lose|bin|scrap|omit)';
const FOLLOWING = `(?:next|following|upcoming|one (?:after|coming up|that's coming|coming next)(?: (?:this|that|it))?)${ONE}?`;

/** The one to come, or that they are in: left out, gone to, or begun anew. */
export const nextOrThis: readonly WordRule[] = [
  // "I meant skip the next one, not this": this one was skipped for it.
  {
    guesses: [
      'SkipNextIntent',
      'OtherOneIntent',
      'WithoutStretchIntent',
      'LeaveOutBecauseIntent',
      'AMAZON.NextIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:yo |lah )?(?:i (?:meant|mean|wanted|said)(?: to| for you to)? (?:the ${FOLLOWING}|${OUT} (?:out |over )?the ${FOLLOWING}(?: out)? (?:and )?not (?:this|that)${ONE}?)|the ${FOLLOWING} i (?:meant|mean|said))(?: (?:and )?not (?:this|that)${ONE}?)?(?: (?:please|sorry|mate|instead))*$`,
    ),
    meant: 'WithoutStretchIntent',
  },
  // "Skip this one, no, the next one", in one breath.
  {
    guesses: ['AMAZON.NextIntent', 'LeaveOutBecauseIntent', 'SkipStretchIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}${ASK}${OUT} (?:this|that|it)${ONE}?(?: out)? (?:(?:no|sorry|wait|actually|i mean|not this one|not this|er|um) )+(?:(?:${OUT} )?the ${FOLLOWING}(?: out)?)(?: (?:i mean|i meant|please|instead))*$`,
    ),
    meant: 'SkipNextIntent',
  },
  // "Jump over the, um, next stretch", and not "jump to the next".
  {
    guesses: ['AMAZON.NextIntent', 'LeaveOutBecauseIntent', 'WithoutStretchIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}${ASK}(?:${OUT}(?: (?:out|over|past))? (?:the )?(?:(?:um|er|uh) )*(?:(?:the )?${FOLLOWING})(?: out)?|(?:take|leave|keep) the ${FOLLOWING} out(?: of (?:it|this|the (?:round|routine|program|programme|session|list|set)))?)${END}`,
    ),
    meant: 'SkipNextIntent',
  },
  // "I want to jump this one" is of a stretch; to jump, by itself, isn't.
  {
    guesses: ['CrisisIntent', 'ThisOneAgainIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}${ASK}(?:jump|hop|leap)(?: over| past)? this (?:one|stretch|pose|exercise)${END}`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  // "Not this one either", once one was skipped; "not that one" by itself takes the skip back.
  {
    guesses: [
      'OtherOneIntent',
      'AMAZON.NextIntent',
      'AMAZON.NoIntent',
      'YouChooseIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:i (?:don't|do not) (?:want|like|fancy)|don't (?:want|like|fancy)|i'm not|not)(?: (?:doing|feeling|keen on|liking|into))? this${ONE}? (?:either|neither)|n?either this${ONE}?|nor this${ONE}?(?: either)?|this${ONE}? n?either)(?: (?:please|thanks|thank you|mate|dear|love))*$`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  // "Not the whole round, just this one", after a start over, or a length told for all.
  {
    guesses: [
      'LeaveOutBecauseIntent',
      'AllOfThemIntent',
      'StartRoutineIntent',
      'AMAZON.StartOverIntent',
      'ThisOneAgainIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:not (?:from )?(?:the )?(?:(?:whole|entire|full) (?:thing|lot|round|routine|set|session)|(?:top|start|beginning) of (?:the )?(?:round|routine|whole thing))(?: again)? (?:just |only )+this(?:${ONE}| hold)?|(?:just|only) this(?:${ONE}| hold)? not the (?:whole|entire|full) (?:thing|lot|round|routine|set|session))${END}`,
    ),
    meant: 'HoldIntent',
  },
  // "Phone rang, where was I, start that one again": the order is what comes last.
  {
    guesses: [
      'WaitIntent',
      'AMAZON.PauseIntent',
      'WhereAmIIntent',
      'StartRoutineIntent',
      ...UNHEARD,
    ],
    words:
      /^(?!.*\b(?:how|why|when|if|music|song|film|video|timer|round|routine)\b).*\b(?:start|begin|do|take|run|have|try|replay) (?:this|that|it)(?:(?: here)? one|'n| stretch| pose| exercise| hold)? (?:over again|again|over|afresh|fresh|anew|from (?:(?:the|its) (?:very )?(?:start|top|beginning)|scratch|zero))(?: (?:again|please|would you|will you|could you|then|now|thanks))*$/,
    meant: 'ThisOneAgainIntent',
  },
  {
    guesses: ['WaitIntent', 'AMAZON.PauseIntent'],
    words:
      /^(?!.*\b(?:how|why|when|if|round|routine)\b).* (?:again|over) from (?:the|its) (?:very )?(?:start|top|beginning)(?: please| again)*$/,
    meant: 'ThisOneAgainIntent',
  },
  // "The one after, dear" goes there; "and the one after" is skipped as well.
  {
    guesses: ['SkipNextIntent', 'WhatsNextIntent', 'AMAZON.ResumeIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:(?:so|right|ok|okay|please|now|then|(?:can|could|shall) (?:we|i) |let's |i'd like (?:to )?|let us have |let's have |(?:go|move|proceed|continue|get)(?: on)? (?:to )?|give (?:me|us) |on to |onto |kindly (?:go|move|proceed) (?:on )?to ) ?)*the (?:one after(?: (?:this|that)${ONE}?)?|(?:following|subsequent)${ONE})${END}`,
    ),
    meant: 'AMAZON.NextIntent',
  },
  {
    guesses: ['AMAZON.ResumeIntent', 'WhatsNextIntent'],
    words:
      /\b(?:go|move|proceed|continue|carry on|get)(?: (?:on|ahead|straight|right|along))* (?:to|with) (?:the (?:following|subsequent|next) (?:one|stretch|pose|exercise)|(?:what's|what is|whatever's|whatever is|whatever comes|what comes) next)(?: (?:please|then|now|thanks))*$|\bnext\b.* (?:can|could|shall) (?:we|i) (?:please )?(?:go|get|move|skip|jump)(?: (?:straight|right|on|there))* to (?:it|that)(?: (?:please|now|then))*$/,
    meant: 'AMAZON.NextIntent',
  },
  // "Leave that one, do the one after it"; "skip this one and do the others".
  {
    guesses: ['SkipNextIntent', 'SkipBothIntent', 'PostponeIntent'],
    words: new RegExp(
      `${LEAD}${ASK}${OUT}(?: out)? (?:this|that|it)${ONE}?(?: out)? (?:and )?(?:just )?(?:do|go to|go on to|move to|take|try|have|give me|carry on with|go on with|continue with) (?:the )?(?:next(?: one)?|one after(?: (?:it|that|this))?|following one|others|other ones|rest)${END}`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  // "Let's bin the last one."
  {
    guesses: ['SecondOneIntent', 'LeaveOutIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}${ASK}(?:${OUT}|cancel|axe|remove|chuck|get rid of|do away with)(?: out)? the (?:very )?last${ONE}?(?: out)?${END}`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  {
    guesses: ['FirstOneIntent'],
    words:
      /\b(?:return|go|go back|back|take me|take me back|jump|jump back) to (?:the )?(?:very )?first (?:one|stretch|pose|exercise)(?: please| again)*$/,
    meant: 'FromStretchIntent',
  },
  // "Let's go back and do them", once it was told what was left out.
  {
    guesses: [
      'StartRoutineIntent',
      'ReadyIntent',
      'RoutineIntent',
      'StartStretchIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}${ASK}(?:go back and do (?:them|those|that|it)(?: ones?)?|(?:go back and )?do the ones? (?:that )?(?:i|we) (?:missed|skipped|left out|jumped))${END}`,
    ),
    meant: 'PutBackIntent',
  },
  // "The one we were just on", which isn't this one; "continue with" it is no way back.
  {
    guesses: ['AMAZON.ResumeIntent', 'WhereAmIIntent', 'FalseAlarmIntent', ...UNHEARD],
    words:
      /^(?:(?:no|nah|sorry|wait|oh|not this one|not this) )+the (?:one|stretch|pose|exercise) (?:that )?(?:i|we) (?:was|were) (?:just )?(?:on|doing|in|at)(?: (?:before|just now|a (?:second|minute|moment) ago))*$/,
    meant: 'NotFinishedIntent',
  },
  // "You've jumped too far" tells of no body.
  {
    guesses: ['CannotIntent', 'MoreTalkingIntent', ...UNHEARD],
    words:
      /^(?:(?:no|nah|oh|wait|sorry|hang on) )*(?:you've|you have|you|we've|we|that's|it's) (?:(?:gone|jumped|skipped|went|moved|leapt) )?(?:(?:way|a bit|far) )?(?:too far (?:ahead|on|forward)|(?:gone|jumped|skipped|went|moved|leapt) (?:way )?(?:too far|past it))(?: (?:go back|take me back|sorry|please))*$/,
    meant: 'NotFinishedIntent',
  },
  // "I did not say skip" takes the skip back.
  {
    guesses: [
      'AMAZON.RepeatIntent',
      'AMAZON.NextIntent',
      'AMAZON.NoIntent',
      'LeaveOutBecauseIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}i (?:did not|didn't|never) (?:say|ask (?:you )?to|tell you to|want to|want you to|mean to) (?:${OUT}|go (?:on|back)|move on)(?: (?:it|this|that|one|out|this one|that one))*(?: (?:kindly|please|just|so|i said))*(?: (?:include|keep|leave|put) (?:it|this|that|that one|this one)(?: (?:in|back|back in))?)?(?: please)?$`,
    ),
    meant: 'UndoIntent',
  },
  // "Forget that, the original one", of a swap.
  {
    guesses: ['AMAZON.NoIntent', 'PutBackIntent', 'NeverMindIntent', 'ForgetItIntent', ...UNHEARD],
    words: new RegExp(
      `${SORRY}(?:(?:forget|scrap|leave) (?:that|it) |never mind )?(?:(?:can|could) (?:we|i) |let's )?(?:(?:go|put|give me|have|back) )*(?:to )?the original(?: (?:one|stretch|pose|exercise))?(?: back)?${END}`,
    ),
    meant: 'UndoIntent',
  },
  // "No, return" is no no; "two back" counts no stretches.
  {
    guesses: ['AMAZON.NoIntent', 'FewStretchesIntent', ...UNHEARD],
    words:
      /^(?:(?:no|nah|sorry|wait|oh) )*(?:return(?: please| back)*|(?:go )?(?:two|three) back(?: please)?)$/,
    meant: 'AMAZON.PreviousIntent',
  },
  // "No, not three, two": the last one counts.
  {
    guesses: ['CorrectionIntent', 'FewStretchesIntent'],
    words:
      /^(?:(?:no|nah|sorry|wait|oh|i said|i meant) )+not (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety) (?:just )?(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)$/,
    meant: 'HoldIntent',
  },
  // "The back extension now and the rest later."
  {
    guesses: ['KeepPlaceIntent', 'PutBackIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:tomorrow|tonight|evening|morning)\b)(?:.* )?(?:do|make|have|take|go to) (?:the )?(?!this|that|it\b|some|half|one\b)[a-z' -]{4,30}? (?:now|first) and (?:then )?(?:later (?:on )?the (?:rest|others)|the (?:rest|others) (?:later|after|afterwards|after that))(?: please)?$/,
    meant: 'FirstStretchIntent',
  },
  {
    guesses: ['SameAgainIntent', ...UNHEARD],
    words:
      /\b(?:restart|start (?:again|over))\b.*\bfrom (?!the (?:top|start|beginning)|there|here|where|scratch|zero)(?:the )?[a-z' -]{4,30}$/,
    meant: 'FromStretchIntent',
  },
  {
    guesses: ['DaysInARowIntent', 'ShowFollowUpIntent', ...UNHEARD],
    words:
      /^(?:(?:ok|okay|right|alright|yeah|so|just) )*(?:let's )?run (?:it|them)(?: (?:then|please|now))*$/,
    meant: 'StartRoutineIntent',
  },
  {
    guesses: ['RoutineIntent'],
    words:
      /^(?:i )?(?:don't|do not|not) (?:want|like) (?:this|that)(?: one)? (?:(?:give me|i want|want) )?(?:the |an )?other(?: one)?(?: please)?$/,
    meant: 'DifferentOneIntent',
  },
];
