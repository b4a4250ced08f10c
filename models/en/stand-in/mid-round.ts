import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

const SMALL =
  '(?:no|nah|nope|naw|right|alright|yes|yeah|yep|okay|ok|actually|well|oh|so|and|but|please|wait|sorry|hey|hmm|um|thanks|thank you)';
/** A stretch, by how people begin to name it. */
const A_STRETCH =
  "(?:cat|camel|child|childs|child's|back extension|cobra|sphinx|needle|thread|open book|book|knees?|twist|seated|squeezes?|shoulder|chest|neck|wall|doorway|pelvic|bridge|belly)";
const LATER =
  '(?:tomorrow|later|tonight|in the morning|this evening|another time|another day|next time|after (?:work|lunch|dinner|tea|school))';

/** Whole sentences in the middle of a round: another one, no more of it, and what was only meant in part. */
export const midRound: readonly WordRule[] = [
  // "Swap child's pose for something else" wants that one least of all.
  {
    guesses: [
      ...UNHEARD,
      'StartStretchIntent',
      'FirstStretchIntent',
      'FromStretchIntent',
      'DifferentOneIntent',
      'OtherOneIntent',
      'SwapFirstTwoIntent',
      'SwitchSidesIntent',
    ],
    words: new RegExp(
      `^(?:(?:${SMALL}|can we|can i|can you|could we|could you|could i|let's|i'd like to|i want to|i wanna|i'll) )*(?:swap|switch|replace|change|trade|exchange|substitute)(?: out)? (?:the |that )?${A_STRETCH}(?: (?!for|with|to|into)[a-z']+){0,2}(?: out)? (?:for|with|to|into) (?:(?:something|anything)(?: (?:else|different|other))?|(?:a|an|another|some)(?: (?:different|other))? (?:one|stretch|pose|exercise)|another)(?: (?:instead|please|today|then|now))*$`,
    ),
    meant: 'SkipStretchIntent',
  },
  // "The back one" is a stretch, and no way back.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.PreviousIntent',
      'AMAZON.NoIntent',
      'AMAZON.NextIntent',
      'BackIntent',
      'LeaveOutIntent',
      'LeaveOutBecauseIntent',
      'WithoutStretchIntent',
    ],
    words:
      /^(?!.*\b(?:go|take|get) (?:to )?the back one\b)(?:(?:no|nah|please|okay|ok|oh|and|but|so|actually|wait|sorry|let's|can we|we|i|i'd rather|i'll|just) )*(?:don't|do not|not|skip|leave out|drop|without|won't|didn't|lose|never|rather not)\b(?:(?! and | but ).)*\bthe back one\b/,
    meant: 'SkipStretchIntent',
  },
  // The warnings are to be left out, and no stretch.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NextIntent',
      'SkipStretchIntent',
      'SkipNextIntent',
      'LeaveOutIntent',
      'LeaveOutBecauseIntent',
      'DangerousIntent',
    ],
    words:
      /^(?!.*\b(?:stop|without) warning\b).*\b(?:skip|leave out|leave off|cut|drop|forget|lose|no need for|never mind|spare me|enough (?:of|with))(?: over| past)?(?: all)? (?:of )?(?:the|those|these|your|that|any)? ?(?:(?:safety|health|medical|boring|usual) )*(?:warnings?|cautions?|disclaimers?|safety (?:stuff|bits?|talk|blurb|part|speech)|health stuff|small print)\b/,
    meant: 'LessTalkingIntent',
  },
  {
    guesses: [...UNHEARD, 'MeantPartIntent', 'AMAZON.PreviousIntent', 'BackIntent'],
    words:
      /\bi (?:only|just|meant only|meant just)? ?(?:meant|mean|wanted)(?: to skip| only| just)? (?:the|your|those) (?:warnings?|cautions?|disclaimers?|talking|explanations?|instructions?|safety (?:stuff|bits?|talk))(?: only| not the stretch| bit| part)*$/,
    meant: 'UndoIntent',
  },
  // Who refuses one and asks what else comes goes on with another.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NoIntent',
      'AMAZON.NextIntent',
      'WhichStretchesIntent',
      'LeaveOutBecauseIntent',
      'CannotUnclearIntent',
    ],
    words:
      /^(?=.*\b(?:don't|do not|not|no|nah|hate|won't|rather not)\b).*\b(?:this|that|this one|that one|it)\b.* (?:what else (?:you got|have you got|you have|do you have|is there|can i do|can we do|you've got|could i do|could we do|have you)|(?:what's|got|have you got) (?:something|anything) else|(?:give me|gimme|gimme us|give us|do|let's do|let's have|can i have|can we have) (?:something else|something different|a different one|another one|another))(?: instead| please| then| for me)*$/,
    meant: 'DifferentOneIntent',
  },
  // It isn't the numbers that aren't wanted, but this one in the record.
  {
    guesses: ['NoCountIntent', 'CountDownIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:down|aloud|out loud|loud|seconds|numbers|breaths)\b)(?=.*\b(?:didn't|did not|haven't|wasn't|never|skipped|cheated|half|barely|hardly)\b).*\b(?:(?:don't|do not|shouldn't|doesn't|can't|won't|should not|not) (?:you )?(?:really )?count(?: (?:it|this|that)(?: one)?| towards anything)?|doesn't count)(?: please| then| today| for me)*$/,
    meant: 'LeaveOutBecauseIntent',
  },
  {
    guesses: ['NoCountIntent'],
    words:
      /^(?:(?:no|please|oh|and|so|but|sorry|wait|hey) )*(?:don't|do not|you shouldn't|better not) count (?:this|that) (?:one|stretch|pose)(?: please| then| today| for me)*$/,
    meant: 'LeaveOutBecauseIntent',
  },
  // "Gotta go, finish tomorrow": the place is to be kept.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.StopIntent',
      'AMAZON.PauseIntent',
      'WaitIntent',
      'NotFinishedIntent',
      'PostponeIntent',
      'RemindIntent',
      'FinishInIntent',
    ],
    words: new RegExp(
      `^(?!.*\\b(?:can|could|what|how|when|if|should|will i|do i|remind|reminder|don't|not|never)\\b).*\\b(?:finish|do the rest|the rest|pick (?:it|this) up|carry on|continue|complete)(?: (?:it|this|that|up|off|the rest|the round|them))*(?: again)? ${LATER}(?: (?:then|please|okay|ok|thanks|thank you|coach|instead|sorry|bye))*$`,
    ),
    meant: 'KeepPlaceIntent',
  },
  // A thank you that ends it.
  {
    guesses: ['ThanksIntent', 'PraiseIntent', 'HelpIsComingIntent', ...UNHEARD],
    words:
      /^(?=.*\b(?:thank you|thanks|ta|cheers|lovely|great|grand|good|nice|wonderful)\b)(?!.*\b(?:don't|not|no|isn't)\b).* (?:that will do(?: me| nicely)?|that'll do(?: me| nicely)?|that's enough|that is enough|that'll be all|that will be all|that's plenty|that's me (?:done|finished)|i'm done|i am done|i've had enough|enough)(?: (?:for (?:today|now|tonight|one day|me|this morning)|now|thanks|thank you|dear|love|then))*$/,
    meant: 'AMAZON.StopIntent',
  },
  {
    guesses: [...UNHEARD, 'AMAZON.ResumeIntent', 'AMAZON.YesIntent', 'AMAZON.StartOverIntent'],
    words:
      /^(?:(?:ok|okay|okey|doke|okey-doke|okey-dokey|right|righto|alright|well|so|come on|yes|yeah|let's|well then|then|now) )*(?:get|let's get|get on with) (?:this|the) (?:show|party|thing|shindig) (?:on the road|started|going|rolling|underway)(?: (?:then|please|coach|now))*$/,
    meant: 'StartRoutineIntent',
  },
  {
    guesses: [...UNHEARD, 'SimplerIntent', 'ComplaintIntent', 'AMAZON.NoIntent'],
    words:
      /^(?:(?:no|nah|sorry|well|oh|but|look|listen|coach) )*i (?:don't|do not|can't|cannot|no longer|won't) (?:really )?(?:do|like|fancy|get on with|get along with|do well on) (?:the )?floors?\b/,
    meant: 'CannotGetDownIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:pain|painful|hurts?|hurting|ow|ouch|numb|tingling|dizzy|sick|breathe|breath|what|whats|what's|which|how|is|when)\b)(?:.* )?(?:too (?:much|many|hard|long|twisty|boring)|boring|not for me|enough of (?:this|that|that one|this one)|no thanks|no thank you)\b.* (?:next|skip|skip it|next one|next please|move on)$/,
    meant: 'AMAZON.NextIntent',
  },
  // Who can't get up from the floor is told the way, and asked whether it hurts.
  {
    guesses: ['CannotUnclearIntent', ...UNHEARD],
    words:
      /^(?:(?:oh|no|help|please|wait|sorry|now|and|ok|okay) )*(?:i (?:can't|cannot|can not|couldn't)|i'm unable to|i am unable to) (?:seem to |even )?get (?:back |myself )?up (?:from|off) (?:the|my|this) (?:floor|ground|mat|carpet|rug)(?: (?:again|now|please|anymore|any more|by myself|on my own|alone))*$/,
    meant: 'WayOutIntent',
  },
  {
    guesses: ['SleepingIntent', ...UNHEARD],
    words:
      /^(?:(?:and|so|but|wait|sorry|okay|oh) )*(?:is|are|does it matter (?:if|that)) (?:my|the|this|our) (?:bed|mattress|sofa|couch|settee)(?:'s| is)? (?:too )?(?:soft|squishy|saggy|firm|hard|bouncy)(?: (?:enough|for (?:this|that|it|these|stretching|the stretches|this one)|to (?:do|stretch on) (?:this|it|that)?))*$/,
    meant: 'UpToMeIntent',
  },
  // Who went back by mistake wants the one they were in.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.ResumeIntent',
      'NeverMindIntent',
      'OtherOneIntent',
      'DifferentOneIntent',
      'StartStretchIntent',
    ],
    words:
      /^(?:(?:never mind|nevermind|forget it|actually|no|sorry|oh|wait|okay|ok|nah) )+(?:just )?(?:carry on|go on|continue|stay|go back|keep going|back) (?:with|to|in|on) the other (?:one|stretch|pose)(?: please| then| again)*$/,
    meant: 'UndoIntent',
  },
  {
    guesses: [...UNHEARD, 'NeverMindIntent'],
    words: new RegExp(
      `^(?:(?:never mind|nevermind|forget it|actually|no|sorry|oh|wait|okay|ok|nah) )+(?:the )?${A_STRETCH}(?: [a-z']+){0,2} (?:is|was)(?: (?:just|perfectly))? (?:fine|ok|okay|good|grand|all right|alright|great)(?: (?:then|after all|by me|actually|really|please))*$`,
    ),
    meant: 'StartStretchIntent',
  },
  {
    guesses: ['WhereAmIIntent', 'NotFinishedIntent', ...UNHEARD],
    words:
      /^(?:(?:wait|hang on|hold on|so|and|oh|sorry|hey|but) )*(?:did|have|had|didn't) (?:i|we|you) (?:just )?(?:miss|missed|skip|skipped|leave|left)(?: out)? (?:one|any|anything|some|a stretch|any of them|one of them)(?: (?:out|there|now|just now|then|of them))*$/,
    meant: 'LeftOutIntent',
  },
  {
    guesses: [...UNHEARD, 'WhichSideIntent', 'SideIntent', 'SideDoneIntent', 'WhereAmIIntent'],
    words:
      /^(?!.*\b(?:side|left)\b).*\bam i (?:in|at|on) the (?:right|correct|proper) (?:spot|position|place|pose|posture)\b.*\b(?:knees?|feet|hands?|arms?|legs?|head|elbows?|hips?)\b/,
    meant: 'BodyPartIntent',
  },
];
