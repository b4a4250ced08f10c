import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const THESE = '(?: (?:of (?:them|these|those|it)|(?:the |my )?stretches|ones))?';
const ALL =
  '(?:(?:the )?both|everything|the whole (?:lot|thing|round)|the lot|all(?: of)?(?: the)?(?: (?:two|three|four|five|six|seven))?)';
const A_PLACE = '(?:one|stretch|pose|hold|exercise)';
const AGAIN =
  '(?:(?:go|going|do|doing|start|starting|have|having|to|it|this|them|that|one|the|my|round|stretches|whole|thing|all|over|a|another|second) )*(?:again|once more|another(?: one| round| go)?|a(?: second|nother) (?:round|one|go)|(?:go on|continue|carry on|keep going)|any ?more)';
const STRETCHES =
  '(?:(?:other|rest of the|normal|usual) )?(?:stretches|stretching|exercises|round|routine)';

/** Where a round or a stretch begins and ends: whether that was all, that it is enough, from the start of this one. */
export const startAndEnd: readonly WordRule[] = [
  // "Was that both of them?" begins no other round.
  {
    guesses: [
      ...UNHEARD,
      'YouChooseIntent',
      'AllOfThemIntent',
      'SideDoneIntent',
      'NoneIntent',
      'ProgressIntent',
      'FirstOneIntent',
      'DoneAloneIntent',
      'LastStretchIntent',
      'StartRoutineIntent',
      'AltogetherIntent',
      'AMAZON.YesIntent',
      'FewStretchesIntent',
      'SkipBothIntent',
      'FormIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:was|is|were|have|had|did|has|are) (?:that|this|it|those|these|i|we|they)(?: (?:just|now|done|do|did|finished|have|been|really))* (?:${ALL}${THESE}|it)|(?:that's|that is|that was) ${ALL} of (?:them|these|those))(?: (?:done|then|now|already|finished|over|so|there|today))*$`,
    ),
    meant: 'WhereAmIIntent',
  },
  // "No, stop, I don't want to go again": the "stop" counts, whatever isn't wanted.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NoIntent',
      'AMAZON.PauseIntent',
      'NotToYouIntent',
      'AgainIntent',
      'AMAZON.RepeatIntent',
      'ThisOneAgainIntent',
      'SameAgainIntent',
      'AMAZON.StartOverIntent',
      'StartRoutineIntent',
      'UndoIntent',
      'AMAZON.CancelIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:thanks|thank you|cheers|mate|love|sir|dear) )*(?:(?:stop|quit|enough|cancel|finish)(?: (?:it|now|please|there|that|no|sorry))* (?:(?:i|we) (?:don't|do not|didn't|did not|never) (?:want|wanna|wanted|mean|meant|ask|asked|need|fancy)(?: (?:to|for))*|not) ${AGAIN}|(?:i|we) (?:don't|do not|didn't|did not|never) (?:want|wanna|wanted|mean|meant|ask|asked|need|fancy)(?: (?:to|for))* ${AGAIN} (?:so |please |just )*(?:stop|quit|finish)(?: it)?)(?: (?:please|thanks|thank you|now|today|coach|so stop|just stop))*$`,
    ),
    meant: 'AMAZON.StopIntent',
  },
  // "I don't want to stop" ends nothing.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.StopIntent',
      'KeepPlaceIntent',
      'AMAZON.CancelIntent',
      'NoMovementIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:i|we) (?:don't|do not|didn't|did not|never) (?:want|wanna|wanted|mean|meant|ask|asked|say|said)(?: (?:to|you to|for you to))*|i'm not ready to|not) (?:stop|quit|finish|end)(?: (?:it|this|that|here|yet|now|there|at all|please))*(?: (?:keep going|carry on|go on|continue|keep on)(?: please)?)?$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  // "Make this the last one" ends with it; "make it last longer" and "make this one last" don't.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.PreviousIntent',
      'LastStretchIntent',
      'FromStretchIntent',
      'PostponeIntent',
      'OtherOneIntent',
      'ThisOneAgainIntent',
      'UndoIntent',
      'FinishInIntent',
      'WhereAmIIntent',
      'TimeLeftIntent',
      'AMAZON.NextIntent',
      'AMAZON.StopIntent',
      'DifferentOneIntent',
      'CorrectionIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|shall|will|let's|i'd like to|i want to|i'll|we'll|just|think|i think) )*(?:(?:we|you|i) )?(?:(?:make|let|have|call) (?:this|that)(?: ${A_PLACE})?(?: (?:be|to be|as|is))?|(?:this|that)(?: ${A_PLACE})?(?: (?:will be|has to be|must be|is going to be|shall be)|'ll be)|this(?: ${A_PLACE})? is(?= my)) (?:my|the|our) (?:very )?last(?: ${A_PLACE})?(?: (?:please|for (?:today|now|me|tonight)|then|today|now|okay|ok|thanks|i think|so))*$`,
    ),
    meant: 'FewStretchesIntent',
  },
  // "Just the last one" is which, and not how many.
  {
    guesses: ['FewStretchesIntent'],
    words: new RegExp(
      `${LEAD}(?:just|only) the last ${A_PLACE}(?: (?:then|please|today|again|so|thanks))*$`,
    ),
    meant: 'FromStretchIntent',
  },
  // "Back to the start of this one" is this one, and not the round.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.PreviousIntent',
      'AMAZON.StartOverIntent',
      'BackIntent',
      'AMAZON.RepeatIntent',
      'UndoIntent',
      'FromStretchIntent',
      'FirstStretchIntent',
      'SameAgainIntent',
      'NotFinishedIntent',
      'AgainIntent',
      'StartRoutineIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|we|i|you|let's|let me|i want to|i'd like to|i need to|go|going|take|bring|put|me|us|it|start|begin|do|back|again|all the way|return|rewind|restart|right|just) )*(?:to|from|at) the (?:very )?(?:start|beginning|top) of (?:this|that)(?: same)? ${A_PLACE}(?: (?:again|please|over|now|then|can (?:we|you|i)))*$`,
    ),
    meant: 'ThisOneAgainIntent',
  },
  // A knee that is still bad is told, with or without its side.
  {
    guesses: [
      ...UNHEARD,
      'WhichSideIntent',
      'SideIntent',
      'BodyPartIntent',
      'SwitchSidesIntent',
      'FeelsBetterIntent',
      'PainlessIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:my|me|the|that) (?:(?:left|right|bad|old|other|poor|same|dodgy|gammy) )*knees?(?:(?:'s| is| are|'re)(?: (?:still|a bit|a wee bit|really|pretty|quite|rather|very|only|just|being))* (?:bad|dodgy|gammy|crook|dicky|dicey|iffy|sore|rough|banjaxed|knackered|wonky|manky|playing up|acting up|giving (?:me )?(?:trouble|bother|gyp|grief|problems)|(?:not|no) (?:(?:so|that|very|any|much|really) )?(?:great|right|good|better)|the same)|(?: isn't| aren't)(?: (?:so|that|very|any|much|really|feeling))* (?:great|right|good|better))(?: (?:today|now|again|as well|though|coach|you know|from yesterday|since yesterday|as yesterday))*$`,
    ),
    meant: 'KneeHurtsIntent',
  },
  {
    guesses: ['FeelsBetterIntent'],
    words: new RegExp(
      `${LEAD}(?:my|me|the|that) (?:(?:left|right|bad|old|other|poor|lower|upper) )*(?:shoulders?|hips?|wrists?|elbows?|ankles?|neck)(?:'s| is| are|'re)(?:n't)?(?: (?:still|just|really))* (?:(?:not|no|isn't) (?:(?:so|that|very|any|much|really|feeling|doing|yet) )*(?:great|right|good|better|fine|happy))(?: (?:today|now|again|yet|at all|though|coach))*$`,
    ),
    meant: 'AcheIntent',
  },
  // "I don't have one of those" is about the table; "any of those" about what the notice names.
  {
    guesses: [
      ...UNHEARD,
      'NoneIntent',
      'AMAZON.NoIntent',
      'CannotUnclearIntent',
      'UndoIntent',
      'UpToMeIntent',
      'NotToYouIntent',
      'DecompressionIntent',
      'InversionSafetyIntent',
      'UndoIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:but )*(?:(?:i|we)(?:'ve| have)? (?:don't|do not|haven't|have not|not|no)(?: (?:actually|even|really))* ?(?:have|got|own|possess)?|there(?:'s| is| isn't)(?: no| not)?) ?(?:one(?: of (?:those|them|these))?|(?:an?|the|any|no|that|such an?)? ?(?:(?:inversion|tilt|decompression|traction) )?(?:table|equipment|machine|gear|kit|contraption|device))(?: (?:here|at home|at all|in the house|for (?:that|this|it)|sorry|though|anymore|any more))*(?: (?:so )?(?:can|could|may) (?:i|we) (?:do|have) (?:it|this|that|one|something) on (?:the|my) (?:floor|carpet|rug|mat|bed)(?: instead)?)?$`,
    ),
    meant: 'CannotIntent',
  },
  // To a rest that was offered, "no, carry on with the stretches" is no yes.
  {
    guesses: [...UNHEARD, 'AMAZON.ResumeIntent', 'AMAZON.NoIntent', 'RoutineIntent'],
    words: new RegExp(
      `^(?:(?:oh|sorry|well|ah|actually|thanks) )*(?:no|nah|nope)(?: (?:thanks|thank you|please|it's fine|i'm fine|i'm grand|just|let's|can we|i'd rather|i'd prefer to|i want to|i'll|we'll))* (?:carry on|continue|go on|keep going|keep on|get on|crack on|go ahead|proceed) with (?:the|my|our|those) ${STRETCHES}(?: (?:please|then|now|so|instead))*$`,
    ),
    meant: 'StartRoutineIntent',
  },
  // "Forget it, we're going out".
  {
    guesses: [...UNHEARD, 'ForgetItIntent', 'NeverMindIntent'],
    words: new RegExp(
      `^(?!.*\\b(?:back in|when|until|till|later|if)\\b)${LEAD.slice(1)}(?:(?:you know what|forget (?:it|this|that)|never mind|leave it|look|sod it|screw it|actually) )*(?:we're|we are|i'm|i am|i've got to|we've got to|i gotta|we gotta) (?:go|going|head|heading|off|leave|leaving|pop|popping|nip|nipping)(?: (?:out|off|home|now|to (?:the shops?|bed|work)|in a (?:minute|sec|second)|soon|then|anyway))+$`,
    ),
    meant: 'AMAZON.StopIntent',
  },
  // "Ok, done for today, feeling lighter"; what is well needs no answer of its own.
  {
    guesses: [...UNHEARD, 'FeelsBetterIntent', 'ThanksIntent', 'PraiseIntent', 'AMAZON.NoIntent'],
    words: new RegExp(
      `^(?!.*\\b(?:pain\\w*|hurt\\w*|sore|worse|dizzy|faint|numb\\w*|sick|can't|breath\\w*|what|how|why|which|is it|should|could you|remind\\w*|not done)\\b)(?:${LEAD.slice(1)}(?:(?:yeah|yep|cool|thanks|thank you|lovely|great|grand) )*(?:(?:i'm|i am|we're|all) )?(?:done|finished) for (?:today|now|tonight|the day)|${LEAD.slice(1)}(?:(?:nah|naw|nope) )*i (?:gotta|have to|need to|should|must|better|'d better) (?:shower|go shower|have a shower|get ready|get dressed|cook|make dinner|get going|get to work|get back to work|do the dinner))\\b`,
    ),
    meant: 'AMAZON.StopIntent',
  },
  // "No thanks, that'll do me, can I do it tomorrow?"
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:(?:thank you|thanks|ta|cheers|love|dear|nope|naw|nah) )*(?:that'll|that will|this'll) do (?:me|us|for (?:me|now|today))\\b.*\\b(?:tomorrow|tonight|later|again|another (?:day|time)|next (?:time|week)|in the morning|this evening)\\b`,
    ),
    meant: 'KeepPlaceIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:oh|yip|aye) )*(?:yip|aye|yip yip|yip please)(?: (?:please|thanks|mate|love|dear|bro|coach|go on|then))*$/,
    meant: 'AMAZON.YesIntent',
  },
  // "I'm good, back to the grind", "gotta bounce, I got a two o'clock", "I'm going to watch my show now".
  {
    guesses: [
      ...UNHEARD,
      'BackIntent',
      'NotToYouIntent',
      'AMAZON.ResumeIntent',
      'ThanksIntent',
      'PraiseIntent',
    ],
    words: new RegExp(
      `^(?!.*\\b(?:pain\\w*|hurt\\w*|dizzy|sick|faint\\w*|numb\\w*|back in|be back|back soon|right back|hold|wait|pause|sec|second|when i|then we|first)\\b)${LEAD.slice(1)}(?:(?:nah|nope|dear|love|thanks|thank you|cheers|oh|shoot|man|damn|whoa) )*(?:i'm (?:good|fine|grand|sorted|all set) (?:thanks )?(?:gotta|got to|have to |i've got to |back to|off to)(?: (?:go|get|the|my|work|grind|it|desk|kids|bed|job|office|spreadsheets|emails|on|back|to|cook|dinner|making))+|back to (?:the (?:grind|office|salt mines|desk|spreadsheets|kids)|work)|(?:i|i've|we've) (?:got|have) (?:a|an|my) (?:[\\w']+ ){1,3}(?:(?:so|and) )?(?:i )?(?:gotta|got to|have to|need to|must) (?:bounce|go|run|dash|fly|scoot|jet|split|leave)|(?:gotta|got to) (?:bounce|scoot|jet|fly|split)|i'm (?:going to|gonna|off to) (?:watch|have|make|cook|get|put|catch|feed|pick up) (?:my|the|a|some|on)(?: \\w+){1,3}? now)(?: (?:now|thanks|though|thank you|bye|dear|love|mate|you were (?:very |really )?\\w+|that was \\w+))*$`,
    ),
    meant: 'AMAZON.StopIntent',
  },
  // "Same again Thursday", "ok lah, enough already, thanks".
  {
    guesses: ['SameAgainIntent', 'NotToYouIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:remind\w*|not|don't|what|how|pain\w*|hurts?)\b)(?:(?:that's|that was|it was) \w+ )?(?:same (?:again|time) (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:(?:ok|okay|alright|right) )?(?:lah |la |already )*enough (?:already|lah|liao|for (?:today|me|now))(?: (?:lah|liao))*)(?: (?:then|thanks|thank you|ah|ta|mate|love|bye|lah))*$/,
    meant: 'AMAZON.StopIntent',
  },
];
