import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const WISH =
  "(?:(?:can|could|shall|may|will|would) (?:we|i|you)(?: (?:please|just))?|let's|let us|let me|i(?:'d| would) like(?: to)?|i(?:'ll| want| wanna)(?: to)?|we'll|give me|just|maybe|and|then)";
const ENDS =
  "(?: (?:please|then|now|so|thanks|thank you|mate|coach|love|okay|ok|today|lah|yaar|ji|eh|if (?:that's|that is) (?:okay|ok|all right)|if you don't mind))*$";
/** Of which no round is called. */
const STRETCH =
  "(?!(?:the |that |this )*(?:next|last|other|same|one|previous|first|second|third|left|right|whole|daily|usual|round|routine)\\b)(?:the |that |my )?(?:[a-z'-]+ ){0,2}?(?:cat|camel|cat-camel|cow|child's pose|child pose|childs pose|extension|cobra|sphinx|needle|open book|book|knee rolls?|rolls?|breathing|angels?|doorway|chest|opener|twists?|turns?|squeezes?|tucks?|thread|neck|shoulder|knees?|back bend|bend)(?: (?:one|stretch|pose|bit|thing|exercise))?";
const AGAIN = '(?:again|once more|one more time|over again|another time|a second time)';
/** Animals and children are told so, and by name. */
const DOWN =
  '(?:get|come|climb|hop) (?:down|off)(?: (?:me|there|that|here|it|him|her|my (?:back|legs?|mat)|the (?:mat|sofa|couch|bed|table|chair|counter)|from there))?';
const NAME =
  '(?!(?:please|now|then|today|here|again|fast|quick|quickly|slowly|safely|and|or|with|without|for|to|on|from|so|yet|too|myself|alexa|coach|there|out|off|in|at|up|down|by|alone|be|like|as|it|me|him|her|them|this|that|the|my|a|until|till|open|i|we|you)\\b)[a-z]+';
const TOLD = `(?:${DOWN} ${NAME}|${DOWN}|(?:get|come) (?:out of|away from) (?:it|that|there|here|the \\w+) ${NAME}|get (?:away|back)(?: from (?:me|that|there|the \\w+))? ${NAME}|(?:leave|drop) it ${NAME}|${NAME} (?:${DOWN}|leave it|drop it|get out of it|get out|get back|stay|sit)|shoo|scram|sit ${NAME}|bad (?:dog|cat|boy|girl))`;
const BEND =
  '(?:bend|straighten|unbend|unlock|lock|soften|keep|have|rest|drop|lower) (?:my |the |both )?(?:elbows?|arms?|knees?|legs?)';

/** Said in the middle of a hold, of it or across the room. */
export const inTheHold: readonly WordRule[] = [
  // "Can I do the cat one again", with others since.
  {
    guesses: [
      ...UNHEARD,
      'EasierIntent',
      'FromStretchIntent',
      'StartStretchIntent',
      'AMAZON.PreviousIntent',
      'ThisOneAgainIntent',
      'AgainIntent',
      'AMAZON.RepeatIntent',
      'MoreGoesIntent',
      'HoldIntent',
      'RoutineIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:${WISH} )*(?:(?:do|have|repeat|try|redo|run|go through|go over) ${STRETCH} ${AGAIN}|(?:repeat|redo) ${STRETCH}|(?:go|get|take me|skip) back to ${STRETCH}(?: (?:because|since|as|so))? i (?:didn't|did not|wasn't|was not|haven't|missed|messed|only)\\b.*|(?!.*\\b(?:neck|shoulder|back)\\b)${STRETCH} ${AGAIN}|(?:have |do |give me )?(?:another|one more) (?:go|try|shot|turn|round) (?:at|of|on|with) ${STRETCH})${ENDS}`,
    ),
    meant: 'BackIntent',
  },
  // Who names the next stretch wants no other side.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NextIntent',
      'SkipNextIntent',
      'AreYouADoctorIntent',
      'StartStretchIntent',
      'SkipBothIntent',
    ],
    words: new RegExp(
      `${LEAD}(?!next one$)(?:${WISH} )*(?:i (?:mean|meant|said) )?(?:(?:go|move|get|jump|do|start|take me|bring me|let's have)(?: on| ahead| straight)?(?: to)? |on to |onto |have )?(?:the )?next (?:one|stretch|exercise|pose|movement|move|posture|asana)${ENDS}`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  // Which way the back goes is told by its line; sides and breath have their own.
  {
    guesses: [
      ...UNHEARD,
      'WhichSideIntent',
      'TechniqueIntent',
      'DescribeIntent',
      'SideIntent',
      'FormIntent',
      'UpToMeIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:which|what) (?:way|direction) (?:round )?(?:is|does|do|should|must|shall|will|am|are|would|did) (?:my|the|your) (?:back|spine|lower back|upper back|tummy|belly|stomach|hips?|pelvis|bottom|head|chin|neck|arms?|elbows?|knees?)\\b(?! (?:side|first))`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'TechniqueIntent',
      'WhichSideIntent',
      'CorrectionIntent',
      'OtherOneIntent',
    ],
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:breath|breathe|breathing|inhale|exhale|air)\\b)(?:(?:i|we) (?:mean|meant|said) )?(?:(?:is|does|do|am|are|should|must|shall) (?:it|that|this|i|we)(?: (?:go|going|move|moving|meant to (?:be|go)|supposed to (?:be|go)|be))* )?(?:is it )?(?:up(?:wards?)? or down(?:wards?)?|forwards? or back(?:wards?)?|backwards? or forwards?|down or up|round(?:ed|ing)? or arch(?:ed|ing)?|arch(?:ed|ing)? or round(?:ed|ing)?)(?: (?:now|first|in this(?: one)?|here|then|please))*$`,
    ),
    meant: 'DescribeIntent',
  },
  {
    guesses: [...UNHEARD, 'EasierIntent', 'UpToMeIntent', 'CannotIntent', 'HowFarIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|may|should|must|shall|do) (?:i|we)|(?:is|would) it (?:be )?(?:ok|okay|all right|alright|fine|allowed|bad|wrong) (?:to|if i)|am i allowed to) (?:just |only )?${BEND}(?: (?:bent|straight|soft|slightly|a bit|a little|a tad|a touch|or (?:keep|leave) (?:them|it) straight|or not|down|here|in this(?: one)?|for this(?: one)?|now|too|though))*$`,
    ),
    meant: 'BodyPartIntent',
  },
  // "Get down, Rex" sends nobody to the floor.
  {
    guesses: [
      ...UNHEARD,
      'WayOutIntent',
      'CannotGetDownIntent',
      'ForgetItIntent',
      'NeverMindIntent',
      'AMAZON.StopIntent',
      'AMAZON.CancelIntent',
      'AMAZON.NoIntent',
      'LeaveOutIntent',
    ],
    words: new RegExp(
      `^(?:(?:oh|hey|oi|no|ah|stop|now|right|sorry|for god's sake|come on) )*${TOLD}(?: (?:please|now|right now|will you|would you|good (?:boy|girl)|this minute|at once))*$`,
    ),
    meant: 'NotToYouIntent',
  },
  // A belly that is in the way is no pain in it.
  {
    guesses: [
      'EmergencyIntent',
      'StopStretchIntent',
      'ClinicianIntent',
      'NewSignIntent',
      ...UNHEARD,
    ],
    words:
      /^(?:(?:sorry|but|and|so|oh|actually|wait) )*my (?:(?:big|fat|own|old) )*(?:stomach|belly|tummy|paunch|gut|boobs|breasts|bust|bump)(?:'s| is| are| keeps| gets| comes)? (?:(?:just|always|coming|getting|a bit) )*(?:in between|in the way|in my way)(?: (?:now|here|in this(?: one)?|when i bend(?: down)?|a bit|only))*$/,
    meant: 'CannotIntent',
  },
  // A joint that makes a noise is felt nowhere.
  {
    guesses: ['FeltIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:hurts?|pain|painful|sore|numb|weak|swollen|fell|fall|stuck|lock|locked|before|after|every|always|why|what)\b).*\b(?:my|the) (?:(?:left|right|old|bad) )?(?:hips?|knees?|shoulders?|neck|back|spine|elbows?|ankles?|wrists?)(?:'s| is| just| are)? (?:just )?(?:crack|click|pop|creak|crunch)(?:ed|ing|s)?\b/,
    meant: 'CrackedJustNowIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:when|how soon) (?:do|will|should|must|can|shall) (?:i|we) (?:switch|swap|change|turn)(?: (?:over|sides?|arms?|legs?|it|round))*(?: (?:then|please|now))*$`,
    ),
    meant: 'TimeLeftIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:keep |make |do |put |have )?(?:it |all |everything |them )*(?:back )?(?:as|like|to) (?:normal|usual|before|it was|they were|it was before)(?: please| then| now)*$`,
    ),
    meant: 'UndoIntent',
  },
  {
    guesses: ['AMAZON.NoIntent', 'AMAZON.StopIntent'],
    words:
      /^(?:(?:oh|god|mate|honestly) )*(?:i'm|i am|i could|i might|i'll)(?: (?:gonna|going to|about to|nearly|almost|just))* (?:fall|falling|drop off|dropping off|doze off|dozing off|nod off|nodding off)(?: asleep| to sleep)?(?: (?:here|now|like this|in this))*$/,
    meant: 'PraiseIntent',
  },
  // As said in India: what is over is done.
  {
    guesses: ['TimeLeftIntent', 'WhatsNextIntent', 'WholeTimeIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}how (?:many|much)(?: (?:ones|of them|stretches|exercises|poses|asanas|have i|have we|did i|did we))? ?(?:(?:are|is|have|has|got|i've|we've) )*(?:over|finished|completed|done)(?: (?:now|already|so far|till now|upto now|up to now|by now|yet|please|with))*$`,
    ),
    meant: 'WhereAmIIntent',
  },
  // "Is it both knees at the same time or one by one?", "do I keep my elbows under me?"
  {
    guesses: [...UNHEARD, 'TechniqueIntent', 'HowFarIntent', 'UpToMeIntent'],
    words:
      /^(?!.*\b(?:breath\w*|breathing|look\w*|eyes?|hurts?|pain\w*|numb\w*)\b)(?:(?:so|and|but|oh|sorry|okay|wait|hey|now) )*(?:(?:is|are) (?:it|that|they|we|this) (?:both|one|just one|each)(?: \w+)?|(?:do|should|must|shall|am) i(?: (?:meant|supposed|to))* (?:keep|leave|have|hold|put|tuck|rest)) (?:my |the |me |both )*(?:knees?|legs?|arms?|elbows?|hands?|feet|foot|hips|heels|shoulders?)\b.*$/,
    meant: 'BodyPartIntent',
  },
  // Of heels and a wall the line about the legs tells nothing.
  {
    guesses: ['BodyPartIntent'],
    words:
      /^(?:(?:so|and|but|oh|sorry|okay|wait|hey|now) )*(?:are|is|do|should) (?:my|the|me) (?:heels?|feet|foot|toes|bum|butt|bottom) .*\b(?:wall|frame|doorway|seat)\b/,
    meant: 'DescribeIntent',
  },
  // "Where does the breastbone go?" is asked of the pose, and tells of no pop.
  {
    guesses: ['ChestPoppingIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:pop\w*|crack\w*|click\w*|clunk\w*|hurts?|pain\w*|sore|ache\w*|tight\w*|pressure|crush\w*|breath\w*|wrong|feels?)\b).*\b(?:where|what|how|which way)\b.* (?:the|my) breast ?bone (?:(?:is|has|am i|should|supposed|meant|precisely|exactly|to|be|it) )*(?:go|goes|do|doing|does|move|moves|lift|lifts|point|points)\b/,
    meant: 'DescribeIntent',
  },
  // "I rolled the wrong way, didn't I?"
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:ankle|hurts?|pain|fell|off the (?:bed|chair))\b)(?:(?:oh|wait|sorry|oops|so|i think|think) )*i(?:'ve| have)? (?:just )?(?:rolled|turned|went|started|twisted|leaned|leant|was going|been going) (?:in )?the wrong (?:way|direction)(?: round| around| there)?(?: (?:didn't i|haven't i|i think|there|does it matter|is that (?:ok|okay|bad)))*$/,
    meant: 'UpToMeIntent',
  },
  // "How many goes of this is there?"
  {
    guesses: ['WhereAmIIntent', 'TimeLeftIntent', ...UNHEARD],
    words:
      /^(?:(?:so|and|but|oh|sorry|okay|wait|hey|now) )*(?:how many (?:goes|rounds|reps|repetitions|turns|lots|times)(?: (?:of|at|with|through))? (?:this|it|these|this one|that one|this stretch)(?: (?:is|are) there| do (?:i|we) (?:do|get|have))?|how many times (?:is|do we do) (?:this|it)(?: one)?)$/,
    meant: 'OftenFollowUpIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:so|and|sorry|wait) )*how (?:do|would) you (?:spell|say|pronounce) (?:that|it|this)\b.*$/,
    meant: 'WhereAmIIntent',
  },
  // "My knees are on a towel, is that cheating?"
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:hurts?|pain\w*|numb\w*|tingl\w*|swollen|dizzy)\b)(?:my|me|i've got|i have|i'm|the) .*\b(?:on|under|with|against|holding|using) (?:a|an|my|the|some) (?:\w+ )?(?:towel|cushion|pillow|blanket|rug|mat|rolled up \w+|book|books|block|stool|bed|sofa|couch|wall) (?:is|isn't|am|does) (?:that|it|this|i) (?:cheating|count|allowed|ok|okay|alright|all right|fine|bad|wrong|matter)$/,
    meant: 'UpToMeIntent',
  },
  {
    guesses: ['OneSideIntent', ...UNHEARD],
    words:
      /^(?:(?:so|and|do|should|must) )*i (?:do|make|take|move|roll) (?:the )?(?:two|both) (?:of the )?sides? (?:at )?the same time$/,
    meant: 'WhichSideIntent',
  },
  // "Next one also kneeling?" asks, and goes nowhere.
  {
    guesses: ['AMAZON.NextIntent', 'SkipNextIntent', ...UNHEARD],
    words:
      /^(?:(?:so|and|the|is|ok|okay|eh|then) )*next (?:one|stretch|pose)(?:'s| is)? (?:also|still|again|(?:on )?the same) (?:kneeling|lying(?: down)?|sitting|standing|on (?:the|my) \w+|the floor)(?: (?:meh|ah|or not|is it|also|one|too|or what))*$/,
    meant: 'WhatsNextIntent',
  },
  // "One more time, this one" is of the stretch, and not of its seconds.
  {
    guesses: ['LongerIntent'],
    words:
      /^(?!.*\b(?:seconds?|minutes?|longer|more time on|more time in|hold)\b).*\b(?:one more time|once more|another time) (?:for |with |of )?(?:this|that) (?:one|stretch|pose)\b/,
    meant: 'ThisOneAgainIntent',
  },
];
