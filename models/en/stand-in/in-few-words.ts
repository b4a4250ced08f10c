import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

const SMALL =
  '(?:no|nah|right|alright|yes|yeah|ya|okay|ok|actually|well|oh|so|and|but|please|wait|sorry|hey|hmm|um|ah|aiyo|eish|ow|look|coach)';
const WAY_ENDS =
  '(?: (?:please|or not|lah|leh|ah|then|to do(?: it| this)?|for this|here|there|got))*';
const ANOTHER_WAY = `(?:other|another|different|easier|gentler|better|softer) (?:way|ways|version|option)${WAY_ENDS}`;
const A_WHILE =
  '(?:(?:in|after|within) (?:(?:a|some|about|around|maybe|another|the next|like) )*(?:\\w+ (?:minutes?|mins?|seconds?|secs?)|few|bit|while|moment|minute|little|little while|time|sometime|half an hour|five|ten|fifteen|twenty)(?: or so| time)?|soon|shortly|later|just now|now now|quickly|right away)';
const HEALTH =
  '(?!.*\\b(?:skip|pain|painful|hurts?|hurting|numb|dizzy|faint|sick|bleeding|collapsed|hospital|ambulance|doctor|chest|emergency|remind|reminder|when|what|how|why|if|should|can i|do i)\\b)';

/** Wishes in few words, or in the order of another language. */
export const inFewWords: readonly WordRule[] = [
  // Half a sentence, broken off before it says anything: it neither reports, undoes nor asks.
  {
    guesses: [
      ...UNHEARD,
      'EmergencyIntent',
      'StopStretchIntent',
      'UndoIntent',
      'UpToMeIntent',
      'TechniqueIntent',
      'DescribeIntent',
      'EasierIntent',
      'FormIntent',
      'FeelIntent',
    ],
    words:
      /^(?:(?:um|er|erm|oh|so|and|but|well|sorry|wait|hang on|hmm) )*(?:i|i was|i'm|i am|i think|i think i|i think it's|i think that|i think there's|i think there is|i just|i thought|i mean|i'd|i would|if|if i|do i|can i|can you|could you|should i|am i|it's|there's|that's|because|let me|you|is it|is the|is there)(?: (?:um|er|erm|hmm))*$/,
    meant: 'ThinkingIntent',
  },
  {
    guesses: ['AMAZON.YesIntent', 'WarningSignsIntent', ...UNHEARD],
    words: /^(?:(?:um|er|erm|oh|so|and|but|well|sorry|wait|hmm) )*if(?: (?:i|you|it|the))?$/,
    meant: 'ThinkingIntent',
  },
  // Who counts along tells of nothing, and chooses no number.
  {
    guesses: ['EmergencyIntent', 'FewStretchesIntent', ...UNHEARD],
    words:
      /^(?:(?:and|okay|ok|um) )*one two(?: three(?: four(?: five(?: six(?: seven(?: eight(?: nine(?: ten)?)?)?)?)?)?)?)?(?: go)?$/,
    meant: 'ThinkingIntent',
  },
  // "There's someone" means at the door; someone who is lying there or not breathing is an emergency.
  {
    guesses: ['EmergencyIntent', 'HelpIsComingIntent', 'OthersConditionIntent', ...UNHEARD],
    words:
      /^(?:(?:um|er|oh|so|wait|sorry|hang on|hold on|okay|ok|shh|hmm|listen) )*(?:(?:i think|i thought i heard|i can hear|i heard|sounds like|looks like|is|was|that's|it's) )*(?:there's |there is |that )?(?:someone|someone's|somebody|somebody's|anybody|anyone|a person|people)(?: (?:is|are|was|has|just|come|came|arrived|back|home|now))*(?: (?:here|there|outside|downstairs|in the (?:hall|hallway|house|kitchen|garden|yard|corridor)|at the (?:window|back|back door|front|front door|gate)|on the (?:stairs|landing|porch|line|phone)|coming in|coming up))?(?: (?:wait|hang on|hold on|one sec|now))*$|^(?:(?:oh|sorry|wait|okay|ok|hang on) )*(?:i'm|i am|am) (?:just )?being (?:called|summoned|shouted|shouted for|paged|buzzed|wanted)(?: (?:now|away|down|downstairs|sorry|by \w+ \w+))*$/,
    meant: 'AMAZON.PauseIntent',
  },
  // "Knees pain leh, got other way or not" asks for the way that spares them. Backs, necks and chests may be more.
  {
    guesses: [
      ...UNHEARD,
      'BodyPartIntent',
      'WhichSideIntent',
      'DescribeIntent',
      'DifferentOneIntent',
      'TechniqueIntent',
      'KneeHurtsIntent',
      'SorePartIntent',
      'FormIntent',
      'UpToMeIntent',
      'CannotIntent',
      'CannotUnclearIntent',
      'OtherWayRoundIntent',
      'FeltIntent',
      'EasierIntent',
    ],
    words: new RegExp(
      `^(?!.*\\b(?:stop|swollen|locked|sharp|stabbing|sudden|suddenly|fell|numb|back|neck|chest|leg|legs|chair|bed)\\b)(?:${SMALL} )*(?:(?:my|the|me|both|both my) )*(?:(?:left|right|bad|old) )*(?:knees?|wrists?|hands?|elbows?)\\b.*\\b(?:pain|pains|paining|painful|hurt|hurts|hurting|sore|ache|aches|aching|achy)\\b.* (?:${ANOTHER_WAY}|how to do other way${WAY_ENDS})$`,
    ),
    meant: 'EasierIntent',
  },
  // Arms that don't cross go elsewhere; how far one turns is another matter.
  {
    guesses: [
      ...UNHEARD,
      'CannotIntent',
      'CannotUnclearIntent',
      'CannotLiftArmsIntent',
      'CannotLeanIntent',
      'BodyPartIntent',
      'UpToMeIntent',
      'DescribeIntent',
      'TechniqueIntent',
      'HowFarIntent',
    ],
    words:
      /^(?!.*\b(?:pain|hurts?|hurting|sore|numb|suddenly|sudden|since|weak|anymore|any more|eyes|legs|ankles)\b)(?=.*\barms?\b).*\b(?:(?:can't|cannot|can not|couldn't|don't|do not|won't|will not|doesn't|not able to|unable to|hard to|difficult to|struggle to|never|barely|hardly) (?:\w+ )?(?:cross|fold|reach across|go across|meet across)(?:ed|ing)?\b|too (?:short|big|fat|round|heavy|stiff|bulky|chubby) to (?:cross|fold)|not (?:crossing|folding)\b)/,
    meant: 'EasierIntent',
  },
  // "Don't say so much" asks for less, whatever is around it.
  {
    guesses: [...UNHEARD, 'MoreTalkingIntent', 'MoreIntent', 'SimplerIntent', 'ComplaintIntent'],
    words: new RegExp(
      `^(?:${SMALL} |can |can you |could you |you can |you |i want you to |got way to )*(?:don't|do not|dont|not|no need to|no need|stop|never|without|needn't) (?:you )?(?:have to |need to )?(?:say|saying|talk|talking|explain|explaining|speak|speaking|tell|telling|chat|chatting|describe|describing)(?: (?:to me|me|everything|things|it))* (?:so|that|too|this|as) (?:much|many|long|many things|much things)(?: (?:or not|can|please|lah|leh|ah|today|now|then|anymore|any more|each time|every time))*$`,
    ),
    meant: 'LessTalkingIntent',
  },
  // Who comes back in a while waits for nothing but that.
  {
    guesses: [
      ...UNHEARD,
      'FinishInIntent',
      'WaitIntent',
      'AMAZON.ResumeIntent',
      'PostponeIntent',
      'AddReminderIntent',
      'HelpIsComingIntent',
      'RoutineIntent',
      'NotToYouIntent',
    ],
    words: new RegExp(
      `^${HEALTH}(?=.*\\b(?:i'll|i will|i'm|i am|i|will|be|we'll|let me) (?:(?:be|come|get|join|call|go|right|coming|just|then) )*(?:back|join|return|rejoin|resume|continue)\\b)(?:.* (?:back|join|join back|return|rejoin|continue|resume)(?: again| here| to you| to this| to it)? ${A_WHILE}|.*\\b${A_WHILE} (?:only )?(?:i'll|i will|will|i'm|i am|i|let me) (?:(?:be|come|get|join|just|then|coming) )*(?:back|join|return|rejoin|continue|resume))(?: (?:okay|ok|please|again|coach|yes|lah|then))*$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // "Tomorrow then continue": the place is to be kept.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.StopIntent',
      'AMAZON.ResumeIntent',
      'AMAZON.PauseIntent',
      'WaitIntent',
      'NotFinishedIntent',
      'PostponeIntent',
      'FinishInIntent',
      'RemindIntent',
    ],
    words: new RegExp(
      `^${HEALTH}(?!.*\\b(?:don't|not|never)\\b).*\\b(?:tomorrow|tonight|this evening|another day|next time) (?:(?:then|only|morning|i|i'll|i will|we|we'll|will|can|shall|let's|again) )*(?:continue|finish|carry on|go on|do the rest|do the balance|complete|resume)(?: (?:it|this|that|the rest|lah|okay|ok|then|please|again|bye))*$|^${HEALTH}(?!.*\\b(?:don't|not|never|can|will|shall|to)\\b).* (?:already|here|now|come|came|arrived|go) (?:continue|finish|carry on|resume) (?:it |this )?(?:tomorrow|tonight|later|next time)(?: (?:lah|okay|ok|then|please|bye))*$`,
    ),
    meant: 'KeepPlaceIntent',
  },
  // "The exercises of the neck" are a round, and no stretch of that name.
  {
    guesses: [
      ...UNHEARD,
      'StartStretchIntent',
      'FirstStretchIntent',
      'StartRoutineIntent',
      'GoodForIntent',
    ],
    words:
      /^(?!.*\b(?:pain|hurts?|hurting|injury|injured|surgery|operation|numb|should|are|is|did|does|without|not|don't)\b)(?:.*\b(?:do|doing|make|try|want|like|have|start|need|practise|practice|give me|please) )?(?:(?:some|the|your|my|a few|few|any|those|these) )*(?:(?:exercises?|stretch(?:es)?|movements?|gymnastics) of|(?:exercises|stretches|stretching|movements|gymnastics) for) (?:the |my |our )?(?:(?:upper|lower|middle) )?(?:neck|nape|head|shoulders?|arms?|back|hips?|chest|spine|waist|legs?)(?: and (?:the |my )?(?:neck|shoulders?|back|arms?))?(?: (?:please|today|now|thanks|first))*$/,
    meant: 'RoutineIntent',
  },
];
