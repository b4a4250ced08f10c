import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const THE_ONE = '(?:the|that) (?:one|stretch|pose|bit)';

/** Who went on by mistake, talks to somebody else, or said another thing than they meant. */
export const wentWrong: readonly WordRule[] = [
  // Gone on too soon.
  {
    guesses: [
      ...UNHEARD,
      'TimeLeftIntent',
      'LongerIntent',
      'UndoIntent',
      'ThinkingIntent',
      'WaitIntent',
      'BackIntent',
      'FromStretchIntent',
      'FirstStretchIntent',
      'StartStretchIntent',
      'LastStretchIntent',
      'AMAZON.NoIntent',
      'AMAZON.RepeatIntent',
      'AMAZON.ResumeIntent',
      'AMAZON.PreviousIntent',
    ],
    words: new RegExp(
      `^(?:(?:no|nah|oh|hey|wait|hang on|hold on|sorry|but|hmm|er|um|actually|so|and|whoa|oi) )*(?:i (?:still )?had (?:(?:some|a bit(?: of)?|more|still|a few|ten|twenty|thirty|loads of|plenty of|a little) )*(?:time|seconds|secs|more)(?: (?:left|to go|to do|remaining|yet|on that one|on that|there|still))+|(?:can we |can you |let's |please |just |i want to |i'd rather )*(?:do|finish|keep doing|stay (?:on|with|in)|stick with|go back to|back to|take me back to|return to|keep) ${THE_ONE} (?:that )?(?:i|we) (?:was|were)(?: (?:just|still))*(?: (?:on|in|doing|at|up to|halfway through))*(?: before)?|i (?:hadn't|had not|haven't) (?:quite |even )?finished (?:that|the last|the other)(?: one)?)(?: (?:please|first|sorry|then|yet))*$`,
    ),
    meant: 'NotFinishedIntent',
  },
  // Said to who is in the room.
  {
    guesses: [
      ...UNHEARD,
      'SourcesIntent',
      'AMAZON.HelpIntent',
      'AMAZON.NextIntent',
      'AMAZON.StopIntent',
      'WaitIntent',
      'ReadyIntent',
    ],
    words:
      /^(?:(?:hey|oi|oh|sorry|please|honey|hon|love|darling|babe|sweetie|sweetheart|dear|mum|mom|dad|kids|boys|girls|guys|lads|mate|dude|bro|pet) )*(?:can|could|will|would) (?:you|someone|somebody|one of you|anyone) (?:please |just )*(?:get|answer|grab) (?:that|it|the (?:door|phone|doorbell|post|kettle|dog|baby|oven)|the front door)(?: (?:please|for me|love|honey|hon|babe|darling|dear|mum|mom|dad|mate))*$/,
    meant: 'NotToYouIntent',
  },
  // The other side is left out, and not gone on to.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NextIntent',
      'SwitchSidesIntent',
      'SideIntent',
      'SideDoneIntent',
      'LeaveOutIntent',
      'SkipStretchIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can we|can i|could we|let's|i want to|i'd like to|i'll|just|i'd rather) )*(?:skip|leave out|leave|drop|forget|miss out|don't do|not do|no need for)(?: doing)? (?:the|my|that) (?:other|second|next) (?:side|arm|leg)(?: (?:out|please|today|this time|of it|of this one|for now|altogether))*$`,
    ),
    meant: 'SkipBothIntent',
  },
  // Back to a stretch, whatever its name resembles.
  {
    guesses: [
      'CannotTurnHeadIntent',
      'CannotLiftArmsIntent',
      'CannotKneelIntent',
      'BodyPartIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:can we |let's |can i )*go back to the (?:\\w+ ){1,2}(?:thing|one|bit|stretch|turns?|rolls?|squeezes?)$`,
    ),
    meant: 'BackIntent',
  },
  // The first side is of this stretch, and not of the round.
  {
    guesses: [
      ...UNHEARD,
      'FromStretchIntent',
      'FirstOneIntent',
      'FirstStretchIntent',
      'SideIntent',
      'AMAZON.PreviousIntent',
      'AMAZON.RepeatIntent',
      'AgainIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can we|can i|could we|let's|let me|i want to|i'd like to|i need to|we should) )*(?:(?:do|redo|repeat|have) the first side(?: (?:again|over|over again|once more|one more time))*|(?:go )?back to the first side)(?: (?:please|i|because|cos|sorry|the|my|that)\\b.*)?$`,
    ),
    meant: 'ThisOneAgainIntent',
  },
  // Who didn't do a side does it now.
  {
    guesses: [...UNHEARD, 'SideDoneIntent', 'UpToMeIntent', 'WhichSideIntent'],
    words:
      /^(?:(?:no|nah|but|oh|wait|hang on|hold on|sorry|hey|and|so|well|er|um|actually) )*(?:i|we) (?:didn't|did not|never|haven't|have not|forgot to) (?:do|did|done|get to do|got to do) (?:the|my|that) (?:left|right|first|other)(?: (?:side|one|arm|leg))?(?: (?:yet|properly|at all|though|sorry|there))*$/,
    meant: 'SideIntent',
  },
  // "Let's do the next one instead" skips this one.
  {
    guesses: ['SkipNextIntent', 'DifferentOneIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:can we|can i|could we|let's|let me|i want to|i'd like to|i'll|i'd rather|just) )*(?:do|try|have|go to|go on to|move to|move on to|start|take) the next (?:one|stretch|pose|exercise)(?: (?:instead|now|please|then|already|straight away))*$`,
    ),
    meant: 'AMAZON.NextIntent',
  },
  {
    guesses: [...UNHEARD, 'PraiseIntent', 'CorrectionIntent', 'ComplaintIntent'],
    words:
      /^(?:(?:no|oh|but|wait|hey|aw|ah|hang on|hold on|sorry|um|er|actually) )+i (?:did )?(?:wanted|want|was enjoying|was liking|liked|like) (?:to do |to finish |to keep )?(?:that|the last|it)(?: one| stretch)?(?: (?:though|still|really))*$/,
    meant: 'UndoIntent',
  },
  // "Stop, wrong arm" is about the arm.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.StopIntent',
      'AMAZON.PauseIntent',
      'WaitIntent',
      'UndoIntent',
      'OtherOneIntent',
      'WhichSideIntent',
      'SideIntent',
      'SwitchSidesIntent',
      'ComplaintIntent',
    ],
    words:
      /^(?:(?:stop|wait|oh|no|hang on|hold on|oops|whoops|sorry|damn|um|er|ah|okay|ok|hey) )*(?:(?:that's|that was|it's|i'm on|i'm using|i was on|i used|i've got|i have) )?(?:the |my )?wrong (?:arm|leg|side|knee|hand|foot)(?: (?:sorry|oops|up|first|whoops|here|there|again|i think))*$/,
    meant: 'UpToMeIntent',
  },
  // "Yeah, hang on": not yet.
  {
    guesses: ['AMAZON.YesIntent', 'ReadyIntent', 'AMAZON.ResumeIntent'],
    words:
      /^(?:(?:yes|yeah|yep|yup|sure|ok|okay|alright|all right|right|please|but|just|oh|well) )+(?:hang on|hold on|wait|one (?:sec|second|minute|moment)|just a (?:sec|second|minute|moment|mo)|a (?:sec|second|minute|moment)|give me (?:a|one) (?:sec|second|minute|moment)|in a (?:sec|second|minute|moment|bit)|hang on a (?:sec|second|minute)|hold on a (?:sec|second|minute)|wait a (?:sec|second|minute))(?: (?:please|though|there|first|now))*$/,
    meant: 'WaitIntent',
  },
  {
    guesses: [...UNHEARD, 'CorrectionIntent', 'AMAZON.NoIntent', 'UndoIntent', 'NeverMindIntent'],
    words:
      /^(?:(?:no|sorry|oh|wait|er|um|oops|hang on|ah) )*i (?:meant|mean|meant to say|wanted to say|said) (?:yes|yeah|yep|yes please)$/,
    meant: 'AMAZON.YesIntent',
  },
  {
    guesses: [...UNHEARD, 'CorrectionIntent', 'AMAZON.YesIntent', 'UndoIntent', 'NeverMindIntent'],
    words:
      /^(?:(?:yes|sorry|oh|wait|er|um|oops|hang on|ah) )*i (?:meant|mean|meant to say|wanted to say|said) (?:no|nope|no thanks|no thank you)$/,
    meant: 'AMAZON.NoIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.ResumeIntent',
      'NotToYouIntent',
      'LouderIntent',
      'AMAZON.PauseIntent',
      'AgainIntent',
    ],
    words:
      /^(?!.*\b(?:don't|do not|never|stop|no need)\b)(?:.* )?(?:say|repeat|tell me) (?:it|that|this|that bit|that one|that last bit|the last bit)(?: one more time| once more| over)? again(?: please| for me| coach)*$/,
    meant: 'AMAZON.RepeatIntent',
  },
  // What is asked begins nothing anew.
  {
    guesses: ['AMAZON.StartOverIntent', 'ThisOneAgainIntent', 'AgainIntent', 'StartRoutineIntent'],
    words:
      /^(?:(?:so|and|but|wait|sorry|oh|okay|ok|um|er) )*(?:(?:do|will|would|must|should) (?:i|we|you|it)(?: (?:have|need|got))?(?: to)?|does it|have i got to|is it going to|are we going to) (?:start|begin|do|go)(?: (?:it|this|everything|all|all of it|back))*(?: (?:again|over|all over|from the (?:start|beginning|top)))+(?: (?:now|if i stop|if i pause|then))*$/,
    meant: 'TimeLeftIntent',
  },
  // "Hold, please" is no length.
  {
    guesses: [...UNHEARD, 'HoldIntent', 'UsualHoldsIntent', 'CorrectionIntent', 'NotToYouIntent'],
    words:
      /^(?:(?:oh|okay|ok|sorry|please|just|can you|could you|hey) )*hold(?: (?:it|on|up|the line|there|that|everything))*(?: please)?$|^(?:(?:oh|okay|ok|sorry|please|just|can you|could you) )+hold(?: (?:it|on|there))*(?: for)? (?:a|one|two|three|five|a few|a couple of) (?:minutes?|mins?|secs?|seconds?|moments?) (?:(?:the|my|our) (?:bell|doorbell|phone|door|baby|dog|cat|kettle|mother|mum|husband|wife|boss)|somebody|someone|there's|i have|i've|i need|i must|guests?)\b.*$/,
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: [
      'AMAZON.NextIntent',
      'LeaveOutIntent',
      'SkipStretchIntent',
      'AMAZON.StopIntent',
      'SkipNextIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can we|can i|could we|let's|i want to|i'd like to|i'll|just) )*(?:skip|leave|drop|forget|leave out) (?:all )?the (?:rest|others|other ones|remaining ones)(?: of (?:them|it|the (?:stretches|round)))?(?: (?:please|today|then|for today|for now))*$`,
    ),
    meant: 'FewStretchesIntent',
  },
  {
    guesses: ['AMAZON.PreviousIntent', 'FirstOneIntent', 'SecondOneIntent'],
    words: /\bback to the (?:first|second|third|fourth|fifth)(?: (?:one|stretch|exercise)\b|$)/,
    meant: 'FromStretchIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'LessTalkingIntent',
      'AMAZON.StopIntent',
      'AMAZON.PauseIntent',
      'LouderIntent',
      'ComplaintIntent',
    ],
    words:
      /^(?:(?:hey|oi|oh|right|please|will you|would you|can you|could you) )*(?:kids|boys|girls|guys|lads|children|mum|mom|dad|honey|love|max|buddy|you two|you lot)(?: (?:please|will you|would you|can you|could you|just|now))* (?:be quiet|quiet|quieten down|quiet down|shush|sh+|hush|pipe down|keep it down|stop it|settle down|calm down|not now|turn (?:it|that) (?:down|off))(?: (?:please|now|a bit|will you|for a minute|for a sec|over there))*$/,
    meant: 'NotToYouIntent',
  },
];
