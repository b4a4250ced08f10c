import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

/** Short sentences that share most of their words with something else. */
export const nearMisses: readonly WordRule[] = [
  // Of seconds or of goes: what was asked for last tells which.
  {
    guesses: ['MoreGoesIntent', 'CorrectionIntent'],
    words: new RegExp(`${LEAD}(?:two|three|four|five) more$`),
    meant: 'LongerIntent',
  },
  {
    guesses: ['ShorterIntent'],
    words: new RegExp(`${LEAD}(?:(?:say|talk) )?less(?: talking)? again$`),
    meant: 'LessTalkingIntent',
  },
  // So much more, and not so much in all.
  {
    guesses: ['CorrectionIntent', 'HoldIntent'],
    words:
      /^(?!.*\b(?:said|not)\b.*\bnot\b)(?:(?:no|nah|naw|oh|not (?:that|so|quite so) (?:much|long)|less than that|just|only|like|maybe|say|sorry|actually|i mean|i meant|make it|make that|i said|that's too (?:much|long)) )+(?:five|ten|fifteen|twenty|thirty) (?:seconds?|secs?) (?:more|longer|extra)(?: (?:please|then|instead|each|is (?:enough|plenty)))*$/,
    meant: 'LongerIntent',
  },
  {
    guesses: ['MoreTalkingIntent'],
    words:
      /\bno more (?:instructions?|explaining|explanations?|details?|tips|hints|descriptions?|commentary)(?: (?:please|thanks|thank you|now|today))*$/,
    meant: 'LessTalkingIntent',
  },
  // "Actually" puts nothing back that is to be left out.
  {
    guesses: ['PutBackIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:can|could) (?:we|you|i) |let's |i want to |please )*(?:leave|take|cut) out (?:the )?(?!one i|what i|what was)[a-z' -]+$`,
    ),
    meant: 'LeaveOutIntent',
  },
  // To go on with it, and not to hear what is in it.
  {
    guesses: ['WhatsInMyRoutineIntent'],
    words: new RegExp(
      `${LEAD}(?:let's (?:do|have) )?(?:my (?:own )?routine|mine) again(?: please)?$`,
    ),
    meant: 'RoutineIntent',
  },
  // "That's me" is a goodbye with whatever greeting.
  {
    guesses: ['HelloIntent'],
    words:
      /^(?:(?:kia ora|cheers|ta|right|okay|ok|well|good|lovely|grand|aye|thanks|thank you) )+that's me(?: (?:now|then|done|away|off|finished|for (?:today|tonight|now)))?$/,
    meant: 'AMAZON.StopIntent',
  },
  {
    guesses: ['CannotIntent'],
    words: new RegExp(
      `${LEAD}i'm not (?:(?:so|too|very|that|really|all that) )*(?:keen on|fond of|into|mad about|a fan of) (?:that|this|the) (?!floor|mat|carpet|ground)`,
    ),
    meant: 'SkipStretchIntent',
  },
  {
    guesses: ['ShowFollowUpIntent'],
    words: /\bi (?:no|never|not|didn't|did not) (?:finish|complete)\b/,
    meant: 'NotFinishedIntent',
  },
  // Once more, and this time without it.
  {
    guesses: ['LeaveOutIntent'],
    words: new RegExp(
      `${LEAD}(?:let's (?:go|do (?:it|them)) again|once more|another round|(?:one more|another) time)(?: please)? (?:but|and|only) (?:leave|skip|miss|without|drop)\\b`,
    ),
    meant: 'WithoutStretchIntent',
  },
  {
    guesses: ['OtherThingIntent'],
    words: new RegExp(
      `${LEAD}(?:i have|i've|i've got|i got|i had) (?:a|another|one|this|one more) (?:small |quick |little )?question (?:about|on)\\b`,
    ),
    meant: 'QuestionIntent',
  },
  // Whatever the coach picks will do.
  {
    guesses: ['AMAZON.FallbackIntent', 'OtherThingIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:just|you|go on|you can|i'd like you to|why don't you) )*(?:surprise me|dealer's choice|coach's choice|your (?:choice|pick)|(?:you )?(?:pick|choose) (?:one|something)(?: for me)?|(?:anything|something|whatever) you (?:like|fancy|want|think|recommend|suggest|reckon))(?: (?:please|today|then|coach|for me))*$`,
    ),
    meant: 'YouChooseIntent',
  },
  // "Different" is the name of no stretch.
  {
    guesses: ['StartStretchIntent'],
    words: new RegExp(
      `${LEAD}(?:i(?:'d like| want|'d love)(?: to)? |let's |can (?:we|i) |could (?:we|i) |we could )*(?:do|try|have) (?:something|anything)(?: a bit| a little| totally| completely)? (?:different|new|else)(?: (?:today|please|now|this time|for a change|then|instead))*$`,
    ),
    meant: 'DifferentOneIntent',
  },
  {
    guesses: ['AMAZON.FallbackIntent', 'OtherThingIntent', 'FinishInIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|shall|should|will) (?:we|i|you) |let's |i(?:'d like| want) to |i need to |i have to |i've got to |i'll )*(?:finish up|wrap (?:it |this )?up|wind (?:it |this )?up|leave it (?:there|at that)|finish (?:there|here))(?: (?:please|now|then|for (?:today|now|tonight)|here|there|today|thanks|thank you))*$`,
    ),
    meant: 'AMAZON.StopIntent',
  },
  {
    guesses: ['WhereAmIIntent', 'AMAZON.FallbackIntent', 'OtherThingIntent'],
    words: new RegExp(
      `${LEAD}(?:how come|why)(?: (?:are|do|did|have|am))? (?:we|i|you)(?:'re|'ve)? (?:doing|do|picked|chosen|chose|got) (?:this|that)(?: (?:one|stretch|pose|exercise))?(?: (?:then|anyway|for))*$`,
    ),
    meant: 'GoodForIntent',
  },
  // A side of the body, and none of a stretch.
  {
    guesses: ['SideIntent', 'SwitchSidesIntent', 'WhichSideIntent', 'SideDoneIntent', ...UNHEARD],
    words:
      /\b(?:left|right|whole|one) side(?:'s| is| has| feels| went| of me| of my body)?(?: (?:gone|going|all|just|completely|suddenly|a bit|really|so))* (?:numb|weak|limp|paralysed|paralyzed|dead)\b(?! (?:easy|good|tight|stiff|simple|comfy|sore))/,
    meant: 'EmergencyIntent',
  },
  {
    guesses: ['SideIntent', 'SwitchSidesIntent', 'WhichSideIntent', 'SideDoneIntent', ...UNHEARD],
    words:
      /\b(?:numb|numbness|tingl\w+|pins and needles)\b.*\b(?:left|right|one side|other side)\b|\b(?:left|right|one|this|that) (?:side )?(?:'s |is |feels |has |went )?(?:gone |going |all |a bit )*(?:numb|tingl\w+)\b/,
    meant: 'NumbIntent',
  },
  // A back that is "gone" hurts; a pain that is gone doesn't.
  {
    guesses: ['PainlessIntent', 'NoLongerCracksIntent'],
    words:
      /^(?!.*\b(?:pain|ache|aching|stiffness|soreness|tightness|crack\w*|pop\w*|click\w*|twinge|spasm|knot)\b).*\b(?:my|me|the) (?:(?:lower|upper|whole|poor|blasted|bloody|flipping) )*back(?:'s| has| is)?(?: just)? (?:gone|went|gave out|given out|go|giving out|seized|locked)(?: (?:up|again|on me|out|now|just now))*$/,
    meant: 'CannotUnclearIntent',
  },
  // Said of the pose, and to nobody else: whether it is pain has to be asked.
  {
    guesses: [
      'NotToYouIntent',
      'OtherThingIntent',
      'AMAZON.FallbackIntent',
      'FeelIntent',
      'PraiseIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:it|that|this|this one|something|my back) )?(?:feels?|felt|is feeling) (?:(?:a|bit|little|kind|of|kinda|really|very|so|all|quite) )*(?:weird|strange|odd|funny|off|peculiar|not right)(?: (?:now|here|today|in my back|there))*$`,
    ),
    meant: 'CannotUnclearIntent',
  },
  // What rings or knocks is seen to by oneself.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}i(?:'ll|'d better| better| have to| need to| must|'ve got to) (?:just |quickly )*(?:get|answer|see to|take) (?:that|it|this|the (?:door|phone|bell|call))(?: (?:first|now|quick|quickly|real quick|a sec|one sec))*$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // Half was held, and half isn't wished.
  {
    guesses: ['HalveIntent', 'FewStretchesIntent', ...UNHEARD],
    words:
      /\bi(?:'ve)? (?:only|just) (?:did|done|got|managed|held|had) (?:about |like )?(?:half|part|some|a bit|a third|a few seconds)(?: of (?:it|that|this|that one|this one|them))?$/,
    meant: 'NotFinishedIntent',
  },
  {
    guesses: ['WhatYouKeepIntent', ...UNHEARD],
    words:
      /^(?:(?:hey|oi|oh|but|no|wait|sorry|why|coach) )*you (?:just )?(?:kept (?:on )?going|carried on|went on|kept on|didn't (?:wait|stop|pause)|(?:should|could|might) (?:have|at least have) (?:waited|stopped|paused)|never (?:waited|stopped|paused))(?: (?:for me|without me|anyway|there))*$/,
    meant: 'ComplaintIntent',
  },
  // Which one, is asked; no reminder, and no end of the round.
  {
    guesses: ['AddReminderIntent', 'FewStretchesIntent', 'LongerIntent', 'StartRoutineIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:can|could) (?:we|i|you) |let's |i want to )*(?:(?:add|do|have|put) )?(?:in )?(?:another|one more|an extra|one extra)(?: (?:one|stretch|exercise))? (?:at|on|onto|to) the end(?: (?:please|too|as well|of (?:it|this|the round)))*$`,
    ),
    meant: 'StartStretchIntent',
  },
  // Another round comes after, and nothing is wrong with a neck.
  {
    guesses: ['CannotTurnHeadIntent'],
    words:
      /^(?:(?:and|then|next|after (?:this|that|these|those)|okay|ok|right) )+(?:(?:can|could|shall) (?:we|i) |let's |i'd like to |we'll )?(?:(?:do|have|try) )?(?:the |some )?(?:neck|shoulder) (?:ones|stretches|round|exercises|bit)(?: (?:after|next|then|too|please|as well))*$/,
    meant: 'RoutineIntent',
  },
  // For whom it is, and no word of harm.
  {
    guesses: ['CrisisIntent'],
    words:
      /^(?:(?:yes|yeah|yep|aye|just|only|it's|for|myself|please|thanks) )*(?:(?:just|only|for) )*myself(?: (?:yes|yeah|yep|please|only|alone))*$/,
    meant: 'AMAZON.YesIntent',
  },
  // "What was that first one called?" is asked of a stretch, wherever one is.
  {
    guesses: ['WhereAmIIntent', 'FirstOneIntent', 'ProgressIntent', 'AMAZON.NoIntent', ...UNHEARD],
    words:
      /\b(?:what(?:'s| is| was|'d you call| do you call)|what was the name of) (?:that|the|this) (?:very )?(?:first|second|third|fourth|fifth|last) (?:one|stretch|pose|exercise)(?: (?:called|named|again|then|there|you did|we did|name))*$/,
    meant: 'DescribeIntent',
  },
  // "Is that knee one going to hurt my hip?" asks whom it isn't for.
  {
    guesses: UNHEARD,
    words:
      /\b(?:is|will|would|does|could|are|do|can) (?:that|the|this|those|these|it)\b(?: [a-z -]+?)? (?:(?:gonna|going to|likely to|ever) )?(?:hurt|harm|damage|wreck|aggravate|bother|upset|do in|be (?:bad|hard) (?:for|on)|(?:bad|hard) (?:for|on)) (?:my|me|your) (?:\w+ )?(?:hips?|knees?|wrists?|shoulders?|elbows?|ankles?|neck|back|joints?)$/,
    meant: 'WhoShouldNotIntent',
  },
  // "My wrist is at me, is there a way round that?"
  {
    guesses: ['AMAZON.FallbackIntent'],
    words:
      /^(?!.*\b(?:chest|heart|arms?|legs?|head|numb\w*|tingl\w*|weak\w*|sharp|stab\w*|swollen|swelling|broken|fell|worse)\b)(?:(?:oh|ah|so|and|but|sorry|well) )*(?:my|me) (?:left |right |bad |old )?(?:wrists?|hands?)\b.* (?:is there|any|have you) (?:\w+ )?(?:way|thing)\b.*\b(?:round|around|for|about|out of|past) (?:that|it|this|them)$/,
    meant: 'EasierIntent',
  },

  // "I meant this twisting one" goes back to none.
  {
    guesses: ['BackIntent', 'OtherOneIntent', 'CorrectionIntent', ...UNHEARD],
    words:
      /^(?:(?:no|sorry|oh|wait|love|dear) )*i (?:mean|meant|was asking about|am asking about|said) (?:for )?this [a-z]{4,}(?:y|ing)(?: shoulder| chest| knee)? (?:one|stretch|pose)$/,
    meant: 'StartStretchIntent',
  },
  {
    guesses: ['QuestionIntent', ...UNHEARD],
    words:
      /^.*\b(?:know|tell me|have|remember|forgot|forgotten) (?:what )?the name (?:of|for) (?:this|it|the one we're (?:in|on|doing))(?: (?:one|stretch|pose|exercise))?(?: again| please)*$/,
    meant: 'WhereAmIIntent',
  },
];
