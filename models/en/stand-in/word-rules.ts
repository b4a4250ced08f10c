import type { WordRule } from '../../word-rule.js';
import { aboutThePose } from './about-the-pose.js';
import { asItComes } from './as-it-comes.js';
import { askedInAPose } from './asked-in-a-pose.js';
import { askedInBetween } from './asked-in-between.js';
import { askedOfMe } from './asked-of-me.js';
import { askedOnTheMat } from './asked-on-the-mat.js';
import { awayAndBack } from './away-and-back.js';
import { badlyDone } from './badly-done.js';
import { beforeTheStart } from './before-the-start.js';
import { byName } from './by-name.js';
import { calledAway } from './called-away.js';
import { countedAndAdded } from './counted-and-added.js';
import { doneAndToDo } from './done-and-to-do.js';
import { falseAlarms } from './false-alarms.js';
import { houseAndOffice } from './house-and-office.js';
import { howItFeels } from './how-it-feels.js';
import { howItGoes } from './how-it-goes.js';
import { howItShouldFeel } from './how-it-should-feel.js';
import { howMuchOfIt } from './how-much-of-it.js';
import { inAHurry } from './in-a-hurry.js';
import { inARound } from './in-a-round.js';
import { inAmerican } from './in-american.js';
import { inConversation } from './in-conversation.js';
import { inFewWords } from './in-few-words.js';
import { inPlainWords } from './in-plain-words.js';
import { inSoManyWords } from './in-so-many-words.js';
import { inTheHold } from './in-the-hold.js';
import { inTheHouse } from './in-the-house.js';
import { inTheQuiet } from './in-the-quiet.js';
import { inTheSouth } from './in-the-south.js';
import { inTheirWords } from './in-their-words.js';
import { interrupted } from './interrupted.js';
import { midRound } from './mid-round.js';
import { mishaps } from './mishaps.js';
import { nearMisses } from './near-misses.js';
import { needsItsWord } from './needs-its-word.js';
import { newHere } from './new-here.js';
import { nextOrThis } from './next-or-this.js';
import { notDoneYet } from './not-done-yet.js';
import { notThisOne } from './not-this-one.js';
import { ofOnesOwn } from './of-ones-own.js';
import { oneOfThem } from './one-of-them.js';
import { openings } from './openings.js';
import { orderedOtherwise } from './ordered-otherwise.js';
import { peopleAround } from './people-around.js';
import { putRight } from './put-right.js';
import { questions } from './questions.js';
import { reportedInPassing } from './reported-in-passing.js';
import { saidInPassing } from './said-in-passing.js';
import { saidOnce } from './said-once.js';
import { sameAndAgain } from './same-and-again.js';
import { askedFirst, leftOutByHow, scopePutRight, thoseAgain } from './scope-put-right.js';
import { secondWords } from './second-words.js';
import { smallOrders } from './small-orders.js';
import { smallQuestions } from './small-questions.js';
import { startAndEnd } from './start-and-end.js';
import { thatOne } from './that-one.js';
import { thisOrThat } from './this-or-that.js';
import { toSomebodyElse } from './to-somebody-else.js';
import { toTheRoom } from './to-the-room.js';
import { toldInAPose } from './told-in-a-pose.js';
import { toldOnTheMat } from './told-on-the-mat.js';
import { twoAtOnce } from './two-at-once.js';
import { UNHEARD } from './unheard.js';
import { voiceAndBell } from './voice-and-bell.js';
import { wentWrong } from './went-wrong.js';
import { whatIsMeant } from './what-is-meant.js';
import { whereItStands } from './where-it-stands.js';
import { whichAndHowOften } from './which-and-how-often.js';
import { whichOnes } from './which-ones.js';
import { wholeOrHalf } from './whole-or-half.js';
import { wishedOtherwise } from './wished-otherwise.js';

/** What a few words settle, since so much else in the sentence resembles something else. */
const settling: readonly WordRule[] = [
  // "This hand or the other one" asks for a side, and tells of no weakness.
  {
    guesses: [
      'WeakLimbIntent',
      'OtherOneIntent',
      'BodyPartIntent',
      'UndoIntent',
      'AMAZON.FallbackIntent',
    ],
    words:
      /^(?:is it |so |do i use |with |on )*(?:the |my |this |that )?(?:left |right )?(?:hand|arm|leg|knee|foot|side|one) or (?:the |my |that )?(?:other|left|right)(?: (?:hand|arm|leg|knee|foot|side|one))?$/,
    meant: 'WhichSideIntent',
  },
  // How far it goes is a range; that it doesn't go at all, or since when, may be a weakness.
  {
    guesses: ['WeakLimbIntent'],
    words:
      /^(?!.*\b(?:sudden|suddenly|new|now|since|today|morning|woke|weak|numb|face|speech)\b).*\b(?:(?:arms?|hands?|elbows?|shoulders?)\b.* (?:that|so|as|any|much|very) (?:far|high|higher|further|farther)|(?:arms?|hands?)\b.* all the way)\b/,
    meant: 'CannotIntent',
  },
  {
    guesses: ['TimeLeftIntent'],
    words:
      /\b(?:everything|all of (?:it|them)|in all|all up|all told|altogether|in total|the (?:whole|entire|full) \w+)\b/,
    meant: 'WholeTimeIntent',
  },
  {
    guesses: ['SaveThisRoutineIntent'],
    words:
      /\b(?:tomorrow|tonight|later|next time|this evening|the morning|after (?:work|lunch|dinner|tea))\b/,
    meant: 'KeepPlaceIntent',
  },
  // What is told of a room is nothing to answer; a "hang on" or a "pause it" beside it is.
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:what|how|why|who|where|which|when|should|is it|am i|are you|do i|can i|feel|feeling)\b)(?:(?:(?:oh|no|sorry|okay|whoa) )*(?:hang on|hold on|hold up|hold your horses|wait|stop stop)\b|.* (?:hang on|hold on|wait)$)/,
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: [...UNHEARD, 'AMAZON.ResumeIntent'],
    words:
      /^(?!.*\b(?:how|what|can i)\b)(?!.*\b(?:un|end|lift|stop) pause).*\bpause (?:it|this|that)(?: please| would you| will you| for me)*$/,
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:what|how|why|should|when|if|my back|myself)\b).*\b(?:i|we|i've|we've) (?:gotta|got to|to|have to|must|need to) (?:go (?:and )?)?(?:deal with|see to|sort|take care of|answer|check on|feed|fetch)\b/,
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:what|how|why|should|can|can't|cannot|don't|not)\b).* (?:sorry|anyway|okay|right) (?:carry on|go on|keep going|continue)$/,
    meant: 'AMAZON.ResumeIntent',
  },
  // Who has to go needn't say what for.
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:what|how|why|should|when|don't|not|long|far|more|left)\b).*\b(?:i|we|i've|we've|sorry|so|coming|here) (?:gotta|got to|have to|must|need to) (?:go|run|dash)(?: now)?$/,
    meant: 'AMAZON.StopIntent',
  },
  // "I come back later" is about oneself; "come back to this one later" about a stretch.
  {
    guesses: [...UNHEARD, 'PostponeIntent', 'AMAZON.ResumeIntent'],
    words:
      /^(?!.*\b(?:skip|this|that|next|one|others?|rest)\b).*\b(?:i(?:'ll| will)? come|back|(?:i(?:'ll| will)?|we(?:'ll| will)?) continue) later$/,
    meant: 'KeepPlaceIntent',
  },
  // The wrong side is about the side, with or without a "wait" before it.
  {
    guesses: ['WaitIntent', 'AMAZON.PauseIntent'],
    words:
      /\b(?:did|done|doing|was on|i'm on|i am on|used) (?:the|my) wrong (?:side|leg|arm|hand|foot)$/,
    meant: 'UpToMeIntent',
  },
  // "Do I bend both knees?" starts nothing; "do the knees to chest" does.
  {
    guesses: ['StartStretchIntent', 'StartRoutineIntent'],
    words:
      /^(?:so |and |but )?(?:(?:do|should|must|shall|am) (?:i|my)|(?:should|must|shall) the)\b.* (?:knees?|arms?|hands?|legs?|feet|foot|chin|head|elbows?|shoulders?|hips?|toes?|palms?|thumbs?)\b/,
    meant: 'BodyPartIntent',
  },
  // "Is the chest one still to come?"
  {
    guesses: ['TimeLeftIntent', 'WhatsNextIntent', 'AMAZON.NextIntent', 'OtherThingIntent'],
    words:
      /^(?:(?:and|so|but|wait|sorry|okay|oh) )*(?:is|are|isn't|aren't) (?:the|my|that) (?!other|next|last)[a-z -]+ (?:one|ones|stretch|bit|pose) (?:still )?(?:to come|to do|coming|coming up|ahead|left)$/,
    meant: 'SideDoneIntent',
  },
  // "Is the other side still to come?" goes to no side.
  {
    guesses: ['SwitchSidesIntent', 'SideIntent', 'OneSideIntent', 'AMAZON.NextIntent'],
    words:
      /^(?:(?:and|so|but|wait|sorry|okay|oh) )*(?:(?:is|does|will|do|when|isn't|doesn't)\b.*\b(?:other|second|opposite) (?:side|one|leg|arm)\b|(?:the|my) (?:other|second|opposite) (?:side|one)\b.* (?:comes?|coming|to come|after|next|later|follows?)\b|.*\b(?:only |just )?one side(?: only)?\b.* (?:what|how) about\b)/,
    meant: 'SideDoneIntent',
  },
  {
    guesses: ['FoamRollingIntent'],
    words:
      /^(?:(?:yes|yep|yeah|ok|okay|no|nah|please|just|alright) )*keep (?:it |things |her |this )?(?:rolling|rollin)(?: please| mate| then| along)?$/,
    meant: 'AMAZON.ResumeIntent',
  },
  // "Slower please, I'm seventy nine" gives an age as the reason.
  {
    guesses: ['OlderPeopleIntent'],
    words:
      /^(?:(?:a (?:bit|little)|go|talk|speak|please|much|could you go) )*(?:slower|slow down)\b/,
    meant: 'SpeakSlowerIntent',
  },
  {
    guesses: ['NoBellIntent', 'BellIntent', 'JustTheBellIntent', 'AMAZON.FallbackIntent'],
    words:
      /^(?:(?:sorry|wait|oh|so|and) )*(?:was|is) (?:that|it|this) (?:already )?(?:the |a |my )?(?:half ?way |halfway|end |last |final |ten second |start )?(?:bell|chime|ding|gong|beep)\b/,
    meant: 'TimeLeftIntent',
  },
  // "Will it help my neck?" tells of no neck that won't turn.
  {
    guesses: ['CannotTurnHeadIntent', 'CannotLiftArmsIntent', 'CannotLeanIntent', 'CannotIntent'],
    words:
      /^(?:(?:so|and|but) )*(?:will|would|does|do|is) (?:it|this|that|these|this one|this stretch) (?:also |really |even )?(?:help|good for|any good for|do (?:anything|something|much) for)\b/,
    meant: 'GoodForIntent',
  },
  {
    guesses: ['SwitchSidesIntent'],
    words:
      /^(?:(?:and|so|but|wait|sorry|okay|oh) )*(?:(?:then |when |after this )?do (?:we|i) (?:swap|change|switch)(?: sides?| over)?(?: after(?: this)?)?$|then (?:the|my) other (?:side|one|leg|arm)$)/,
    meant: 'SideDoneIntent',
  },
  // "Am I still on the first one?", "was that the last stretch?"
  {
    guesses: ['FirstOneIntent', 'SecondOneIntent', 'LastStretchIntent'],
    words:
      /^(?:(?:and|so|but|wait|sorry|okay|oh) )*(?:(?:am i|are we) (?:still )?(?:on|at|in|doing)|(?:is|was) (?:this|that|it)(?: still)?) the \w+/,
    meant: 'WhereAmIIntent',
  },
  // What is asked about the pose rules nothing out.
  {
    guesses: ['CannotKneelIntent', 'CannotLieOnFrontIntent', 'WhereAmIIntent'],
    words:
      /^(?:(?:and|so|but|wait|sorry|okay|oh) )*(?:(?:am|are) (?:i|we) (?:still )?(?:meant|supposed) to|should i(?: still)?) (?:still )?(?:be|stay) (?:lying|kneeling|sitting|standing|flat|up|on (?:my|all|hands))\b(?!.* or )/,
    meant: 'DescribeIntent',
  },
  // A question puts nothing right.
  {
    guesses: ['CorrectionIntent'],
    words:
      /^(?:(?:sorry|wait|oh|no|so|and|hang on|hold on) )*(?:which|where|why|when|how (?:long|many|much|far))\b/,
    meant: 'AMAZON.FallbackIntent',
  },
  // A joint that is fine now is no injury.
  {
    guesses: [
      'KneeHurtsIntent',
      'StopStretchIntent',
      'ConditionIntent',
      'AcheIntent',
      'AMAZON.FallbackIntent',
    ],
    words:
      /^(?:(?:oh|well|ah|no|but|and|actually|look) )*(?:my|the|me|this|that) (?:(?:left|right|bad|other|dodgy|old) )*(?:knees?|shoulders?|hips?|wrists?|elbows?|ankles?)(?:'s| is| are| feels?| has been|'s been) (?:(?:all|much|a lot|absolutely|perfectly|totally|completely|quite|just|doing|feeling|actually|really) )*(?:fine|ok|okay|good|grand|all right|alright|better|great|sound|happy)(?: (?:now|today|again|here|thanks|thank you|really|actually|in this|in this one|with this|with this one|this time|this morning))*$/,
    meant: 'FeelsBetterIntent',
  },
  // A question takes nothing off, and moves nowhere.
  {
    guesses: ['HalveIntent'],
    words: /^(?:(?:and|so|wait|sorry) )*(?:is|are|was) (?:that|this|it|we|i)\b/,
    meant: 'TimeLeftIntent',
  },
  {
    guesses: ['SameAgainIntent', 'AMAZON.ResumeIntent', 'AMAZON.PreviousIntent'],
    words:
      /^(?:(?:and|so|wait|sorry) )*what (?:did|have) (?:we|i) (?:do|did|done) (?:the )?last time$/,
    meant: 'LastStretchIntent',
  },
];

/** All of them; the first that fits counts. */
export const wordRules: readonly WordRule[] = [
  ...thatOne,
  ...nextOrThis,
  ...askedInBetween,
  ...byName,
  ...thoseAgain,
  ...leftOutByHow,
  ...askedFirst,
  ...falseAlarms,
  ...mishaps,
  ...openings,
  ...inARound,
  ...inAHurry,
  ...beforeTheStart,
  ...newHere,
  ...inConversation,
  ...whichAndHowOften,
  ...inTheSouth,
  ...orderedOtherwise,
  ...inTheHold,
  ...ofOnesOwn,
  ...sameAndAgain,
  ...smallQuestions,
  ...putRight,
  ...saidOnce,
  ...countedAndAdded,
  ...inAmerican,
  ...notDoneYet,
  ...houseAndOffice,
  ...inTheHouse,
  ...asItComes,
  ...smallOrders,
  ...inPlainWords,
  ...thisOrThat,
  ...aboutThePose,
  ...howItShouldFeel,
  ...askedInAPose,
  ...toldInAPose,
  ...voiceAndBell,
  ...wishedOtherwise,
  ...wholeOrHalf,
  ...toSomebodyElse,
  ...askedOfMe,
  ...notThisOne,
  ...startAndEnd,
  ...saidInPassing,
  ...inTheirWords,
  ...askedOnTheMat,
  ...interrupted,
  ...wentWrong,
  ...badlyDone,
  ...needsItsWord,
  ...inSoManyWords,
  ...awayAndBack,
  ...calledAway,
  ...howItFeels,
  ...twoAtOnce,
  ...oneOfThem,
  ...questions,
  ...whereItStands,
  ...toldOnTheMat,
  ...settling,
  ...whichOnes,
  ...secondWords,
  ...whatIsMeant,
  ...peopleAround,
  ...midRound,
  ...howMuchOfIt,
  ...inFewWords,
  ...howItGoes,
  ...doneAndToDo,
  ...inTheQuiet,
  ...toTheRoom,
  ...nearMisses,
  ...reportedInPassing,
  ...scopePutRight,
];
