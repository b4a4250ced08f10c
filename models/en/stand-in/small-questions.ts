import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const JOINT = '(?:knees?|hips?|shoulders?|wrists?)';
const BAD =
  '(?:bad|dodgy|dicky|gammy|crook|bum|wonky|trick|iffy|ropey|ropy|rubbish|knackered|worn|arthritic|shot|cranky|temperamental|buggered|stuffed|munted|not (?:so |too |very |that )?(?:great|good|strong)|not the best|old)';
/** What hurts now is a report, and no question. */
const NOT_NOW =
  '^(?!.*\\b(?:hurts?|hurting|pain|painful|sore|killing|sharp|stabb\\w*|burn\\w*|swollen|numb|popped|gave way|locked|twisted|ow|ouch|ah|argh|agony|just now|suddenly|worse|stop|broken|fell)\\b)';
const IS_IT_FINE =
  '(?:(?:so |but |and )?(?:can (?:do )?(?:this|this one|it|do) (?:one )?or not|(?:is|will|would) (?:this|that|it|this one|that one|this stretch|the pose|this pose)(?: still)?(?: be)? (?:ok|okay|all right|alright|safe|fine|a problem|bad(?: for (?:it|me|them))?|going to (?:be )?(?:ok|okay|fine|hurt it)|good(?: for (?:it|me))?)|(?:can|should|could|do) i (?:still )?(?:be doing|do|doing) (?:this|it|this one|that one|this stretch|that)|(?:can|should) i skip (?:this|it|this one)))(?: (?:for (?:it|me|that|them)|with (?:it|that|this)|though|then|at all|still|please))*';

/** Short questions and words in a routine that resemble something else. */
export const smallQuestions: readonly WordRule[] = [
  // "My knee's bad, is this one okay?"
  {
    guesses: [
      ...UNHEARD,
      'KneeHurtsIntent',
      'SafeFollowUpIntent',
      'StopStretchIntent',
      'DangerousIntent',
      'AcheIntent',
    ],
    words: new RegExp(
      `${NOT_NOW}(?:(?:so|and|but|wait|sorry|hang on|look|okay|ok|well|listen) )*(?:(?:my|me|the) (?:(?:left|right|old|other) )*${JOINT}(?:'s| is| are|'re| isn't| aren't)?(?: (?:a bit|a little|really|pretty|quite|kind of|kinda|very))* ${BAD}|(?:(?:i've got|i have|i got|got|with) )?(?:a|my|two|me|this) (?:${BAD} |left |right )+${JOINT}|(?:i've got|i have|i've|i get|i've had|i had) (?:some |a bit of |a little |a lot of )?(?:trouble|bother|problems?|issues?|bit of trouble) with (?:my|the|a|this) (?:(?:left|right|old|other) )*${JOINT}) ${IS_IT_FINE}$`,
    ),
    meant: 'WhoShouldNotIntent',
  },
  // What hurts in a good way is told how far to go; any part of the body beside it stays a report.
  {
    guesses: ['StopStretchIntent', 'AcheIntent', 'KneeHurtsIntent'],
    words:
      /^(?:(?:oh|ooh|ah|yeah|yes|no|but|well|it's okay|wow|god) )*(?:(?:it|this|that|this one|that one)(?:'s| is)? (?:(?:kind of|kinda|sort of|only|just|really|does|a bit) )*(?:hurts?|hurting)(?: (?:a bit|a little|a wee bit))?(?: but)?(?: only| just)? in a good way|(?:it's|it is|that's|this is) (?:a |the )?good (?:kind of |sort of )?(?:pain|hurt|ache|burn))$/,
    meant: 'HowFarIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'FirstOneIntent',
      'SecondOneIntent',
      'TimeLeftIntent',
      'DoneAloneIntent',
      'CountDownIntent',
      'LastStretchIntent',
    ],
    words: new RegExp(
      `^(?=.*\\bcount(?:ed|s)?\\b)${LEAD.slice(1)}(?:(?:did|does|do|will|has|have|was|is|so) )+(?:that |it |you )*(?:count(?:ed)? )?(?:the )?(?:first|second|third|last|previous|other|that|this)(?: (?:one|stretch|pose|exercise|two))?(?: (?:just now|even|still|actually))*(?: (?:been )?count(?:ed|s)?)?(?: (?:as done|then|or not|at all|now|too|as well))*$`,
    ),
    meant: 'ProgressIntent',
  },
  // "How am I going" is "how am I doing" in Australia and New Zealand.
  {
    guesses: [...UNHEARD, 'HowFarIntent', 'TimeLeftIntent', 'WhereAmIIntent', 'FormIntent'],
    words: new RegExp(
      `${LEAD}how(?:'m| am| are) (?:i|we) (?:going|getting on|doing|tracking|travelling)(?: (?:so far|with (?:it|this|these|them|the stretches)|at the moment|overall|these days|lately))+$`,
    ),
    meant: 'ProgressIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'SeveralStretchesIntent',
      'RoutineIntent',
      'LeftOutIntent',
      'AMAZON.RepeatIntent',
      'NotFinishedIntent',
      'AMAZON.PauseIntent',
      'KeepPlaceIntent',
      'MakeRoutineIntent',
      'StartStretchIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:i(?:'d| would)? (?:only |just )?(?:want|like|need)(?: to do)?|(?:can|could|shall) (?:we|i) (?:just |only )?do|let's (?:just |only )?do|just|only|do|finish|give me) )+(?:(?:the|those) (?:ones?|stretches|bits?) (?:that )?(?:i|we) (?:didn't|haven't|never|did not|have not|still (?:have|need) to)(?: (?:do|done|finish|finished|get to|got to|did|get through|yet))+|(?:the )?(?:rest|remaining ones|ones (?:that are )?left)(?: of (?:it|them|the round))?)(?: (?:please|then|now|today|thanks))*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'RoutineIntent',
      'SwitchSidesIntent',
      'AMAZON.NextIntent',
      'OneSideIntent',
      'AMAZON.NoIntent',
      'StopStretchIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:i (?:don't|do not|really don't) (?:want to|wanna|feel like)|not|i'm not|i'd rather not|let's not|can we not) (?:do|doing)?|skip|leave out|forget) (?:either|both|any)(?: of the)? sides?(?: (?:of (?:this|that|it)(?: one)?|here|today|please|then))*$`,
    ),
    meant: 'SkipBothIntent',
  },
  {
    guesses: [
      'AMAZON.FallbackIntent',
      'EasierIntent',
      'FormIntent',
      'OtherThingIntent',
      'TechniqueIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:how (?:do|can|could|would) (?:i|you|we)|can (?:i|we|you)|is there (?:a|any) way (?:to|of|i can)) (?:make|making) (?:it|this|this one|these)(?: (?:a bit|a little|more))* (?:harder|tougher|stronger|difficult|challenging|intense)|is there a (?:harder|tougher|more (?:difficult|advanced|challenging)) (?:version|way|one)(?: of (?:this|it|this one))?)(?: (?:please|then|somehow))*$`,
    ),
    meant: 'LongerIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'HeatOrColdIntent',
      'FirstStretchIntent',
      'AreYouADoctorIntent',
      'FormIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:do|should|must|shall) (?:i|we) (?:(?:have|need|got) to )?|am i (?:meant|supposed) to )(?:warm up|be warm|be warmed up)(?: (?:before(?: (?:this|i start|we start|it|stretching|these|that))?|first|beforehand|for this|a bit))*$`,
    ),
    meant: 'UpToMeIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'LeftOutIntent',
      'KneeHurtsIntent',
      'WithoutStretchIntent',
      'RoutineIntent',
      'SkipStretchIntent',
      'LeaveOutIntent',
    ],
    words:
      /^(?:(?:can you|could you|can we|please|let's|i want to|just|and|okay) )*(?:leave out|skip|drop|miss out|cut|lose|avoid|take out|no|without)(?: (?:all|any|the|anything|everything|of|that's|ones|done|whatever's))* (?:kneeling(?: (?:ones?|stretch(?:es)?|bits?|stuff))?|(?:ones )?(?:on|where i'm on|that are on) (?:my|the|your) knees)(?: (?:please|today|then|out|for me|for now))*$/,
    meant: 'CannotKneelIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'LongerIntent',
      'AMAZON.PreviousIntent',
      'SpeakSlowerIntent',
      'ComplaintIntent',
      'CannotUnclearIntent',
      'CannotIntent',
    ],
    words:
      /^(?:(?:oh|no|wait|sorry|hey|hang on) )*(?:(?:you|that|it|this) (?:went|was|were|started|go|goes)|you're going|that's) (?:(?:a bit|way|far|much|just) )*too (?:quick|fast|quickly|soon)\b.* i (?:couldn't|didn't|could not|can't|wasn't|hadn't|haven't) (?:(?:even|really|quite) )*(?:get|got|getting|ready|in|settle|set)\b(?!.*\b(?:breath|up|pain)\b).*$/,
    meant: 'ThisOneAgainIntent',
  },
  {
    guesses: ['OtherThingIntent', 'AMAZON.FallbackIntent'],
    words:
      /^(?:(?:oh|phew|god|man|well|right|okay|jesus|lord|aye|whew) )*(?:i'm|i am|that's me|im) (?:(?:absolutely|completely|totally|pretty|so|fair|just|bloody|really|fully|a bit|quite) )*(?:knackered|wrecked|shattered|exhausted|puffed|pooped|cream crackered|bushed|beat|stuffed|buggered|done in|worn out|wiped|bollocksed|banjaxed|jiggered|puggled|gassed|finished)(?: (?:after (?:that|that one|this|it|work)|now|today|already|mate))*$/,
    meant: 'AMAZON.PauseIntent',
  },
  // A joint that makes a noise tells of no pain.
  {
    guesses: ['KneeHurtsIntent'],
    words: new RegExp(
      `${NOT_NOW}(?:(?:oh|oo|ooh|sorry|god|jesus|wait|well|hear that|yes|no|it's okay) )*(?:(?:that's|that is|that was|was that|it's) (?:just |only )?(?:my|me|the) (?:\\w+ )?${JOINT} (?:cracking|clicking|creaking|crunching|clunking|clicky)|(?:my|me|the) (?:\\w+ )?${JOINT}(?: just| always)? (?:cracked|clicked|creaked|crunched|cracks|clicks|creaks))(?: (?:there|again|a bit|now|when i do this|every time|like always|as usual))*$`,
    ),
    meant: 'CrackedJustNowIntent',
  },
  // One side is tight, and nothing of the chest.
  {
    guesses: [...UNHEARD, 'SideIntent', 'PraiseIntent', 'WhichSideIntent', 'FeltIntent'],
    words:
      /^(?:(?:oh|ooh|god|jesus|wow|ah|well|man|and|christ|aye) )*(?:that|this|it)(?:'s| is| feels)(?: (?:a bit|really|very|so|fierce|quite|pretty|super|wicked|some|awful|well))* (?:tight|stiff)(?: (?:on|down) (?:the|my|this|that|one) (?:left|right|other|one|side)(?: (?:side|hand side|one))?| one)?(?: (?:today|now|here))*$/,
    meant: 'StiffIntent',
  },
  {
    guesses: [...UNHEARD, 'HoldIntent', 'LengthOfHoldIntent', 'FormIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:do|should|must|shall|will) i |am i (?:meant|supposed) to )(?:(?:just|keep|still) )*(?:hold(?:ing)?|stay(?:ing)?|keep(?:ing)?) (?:it |this |that )?(?:there|here|like (?:this|that)|still)(?: (?:now|then|or move|or keep moving|or go back))*$`,
    ),
    meant: 'DescribeIntent',
  },
  // To "is that who is stretching now?", it is nobody else.
  {
    guesses: [...UNHEARD, 'AMAZON.YesIntent', 'FewStretchesIntent'],
    words:
      /^(?:(?:ok|okay|no|well|right|oh|nah|sorry|alright) )*(?:it's |it'll be |it is |i'm )?(?:(?:just|only) )+(?:me|myself|on my own)(?: (?:then|today|here|now|please|thanks|doing (?:it|them|this|these)|stretching))*$/,
    meant: 'AMAZON.NoIntent',
  },
  {
    guesses: ['AllOfThemIntent', 'WholeTimeIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:is it|are they|is that|are these|do they|do i hold|will they be|will it be) )?(?:all |take |for )*(?:the )?same (?:length|time|amount of time|seconds)(?: (?:for|on|with))?(?: (?:all of them|them all|each(?: one)?|every one|the (?:others?|rest)|everything|all))?(?: too| then)*$`,
    ),
    meant: 'LengthOfHoldIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:ok|okay|cool|thanks|ta|cheers|alright|nice|sweet|right|great|yeah) )+(?:later|laters|peace|catch you later|see ya later|talk later|laters mate)$/,
    meant: 'AMAZON.StopIntent',
  },
];
