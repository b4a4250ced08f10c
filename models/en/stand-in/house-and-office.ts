import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const END =
  '(?: (?:now|then|again|please|today|yet|already|for me|though|coach|alexa|love|thanks|this time|anyway))*$';
/** How a stretch is spoken of by what it does, or what moves. */
const ITS_PART =
  '(?:arms?|legs?|neck|shoulders?|head|hips?|knees?|chest|twisty|twisting|rolling|bending|kneeling|lying)';

/** What people of a house and an office say besides. */
export const houseAndOffice: readonly WordRule[] = [
  // "Am I meant to lean back in the chair?" asks for no round in a chair.
  {
    guesses: ['RoutineIntent', 'StartRoutineIntent', 'CannotGetDownIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:love|dear) )*(?:(?:am i|are we) (?:meant|supposed) to(?: be)?|should i(?: be)?) (?:lean|leaning|sit|sitting|slump|slumping|perch|perching|rest|resting|stand|standing) (?:back|forward|up|straight|tall|right back|on the edge|at the front|against)\\b(?!.* or )`,
    ),
    meant: 'DescribeIntent',
  },
  // "I'll miss this one out."
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:i'll|i will|i'm going to|i think i'll|let me|let's|can i|i'd rather|can we)(?: just)? (?:(?:miss|leave|cut)(?: out)? (?:this|that)(?: one)?(?: out)?|give (?:this|that)(?: one)? a miss|pass on (?:this|that)(?: one)?|sit (?:this|that)(?: one)? out)${END}`,
    ),
    meant: 'AMAZON.NextIntent',
  },
  // "Skip the arm one" goes back nowhere, and begins no round.
  {
    guesses: [
      'AMAZON.PreviousIntent',
      'RoutineIntent',
      'CannotTurnHeadIntent',
      'CannotLiftArmsIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:i (?:don't|do not|really don't) (?:want|wanna|like|fancy|feel like)(?: to)?(?: do| doing)?|skip|miss(?: out)?|leave out|not|can we skip|let's skip|i'd rather not do) the ${ITS_PART} ones?${END}`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  // "No child's pose, I can't be bothered."
  {
    guesses: ['AMAZON.NoIntent', 'StartStretchIntent', 'RoutineIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i don't (?:want|fancy|feel like)(?: to do| doing)? (?:the )?|no )(?:child's pose|cat camel|cat cow|back extension|cobra|thread the needle|open book|knee rolls|(?:seated )?twist|wall angels)(?: (?:today|please|this time|thanks))*(?: (?:i )?(?:can't be (?:bothered|arsed)|don't (?:like|fancy) it|hate it|not in the mood))${END}`,
    ),
    meant: 'SkipStretchIntent',
  },
  // Quiet in the room is the volume.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:(?:can|could|would) you |please )*(?:keep (?:it|your voice|the noise|the volume) (?:quiet|down|low)|be (?:a bit |a little )?quieter|not so loud|(?:a bit |a little )?quieter|whisper)(?: please)?(?: (?:i'm|i am|we're|she's|he's|they're|the baby's|my (?:wife|husband|boss|son|daughter)(?:'s| is)) (?:at work|in the office|asleep|sleeping|on a call|in a meeting|next door|in the next room))?${END}`,
    ),
    meant: 'LouderIntent',
  },
  {
    guesses: ['SafeFollowUpIntent', 'HowFarIntent', 'DangerousIntent', 'UpToMeIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:is|will|would) (?:that|it|this|this one|all this) (?:be )?(?:ok|okay|alright|all right|fine|safe|wise|sensible|too much) (?:at|for) my age${END}`,
    ),
    meant: 'OlderPeopleIntent',
  },
  {
    guesses: ['AMAZON.PauseIntent', 'WaitIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}can i (?:(?:just|still|also) )*(?:put|have|keep|rest|leave|read|look at|watch|use|prop) my (?:phone|book|ipad|tablet|laptop|glasses|specs|kindle|tea|coffee|slippers)(?: (?:on|down|off|there|here|in front|in front of me|beside me|to look at|to watch|while i do (?:it|this)|at the same time))*${END}`,
    ),
    meant: 'UpToMeIntent',
  },
  // "Is there one standing up?"
  {
    guesses: ['WhatsNextIntent', 'WhichStretchesIntent', 'WhichRoutinesIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:is there|isn't there|have you got|do you have|have you|got) (?:one|a round|something|anything|any)(?: i can do)? (?:standing(?: up)?|sitting(?: down)?|in (?:a|the|my) chair|in bed|lying down|for (?:my|the) neck|at (?:my|a) desk)${END}`,
    ),
    meant: 'RoutineIntent',
  },
  {
    guesses: ['AllOfThemIntent', 'AMAZON.FallbackIntent'],
    words: new RegExp(
      `${LEAD}(?:make|do|hold|have) (?:them|all of them|all|each) (?:all )?(?:for )?(?:five|ten|fifteen|twenty|thirty|forty|fifty|sixty|[1-9]0|15|5)(?: seconds?)?${END}`,
    ),
    meant: 'HoldIntent',
  },
  // Who sits in a chair and can't kneel wants the chair.
  {
    guesses: ['CannotKneelIntent'],
    words:
      /^(?!.*\b(?:numb|weak|fell|fallen|hurts?|pain|since|suddenly|can't feel)\b)(?:.*\b(?:i'm|i am|i'm sat|sitting|sat|only) (?:sitting |sat )?(?:in|on) (?:a|the|my) (?:chair|armchair|wheelchair|kitchen chair)\b)/,
    meant: 'CannotGetDownIntent',
  },
  // A child is soothed.
  {
    guesses: [...UNHEARD, 'FalseAlarmIntent', 'PainlessIntent', 'PassedIntent'],
    words:
      /^(?:(?:sh+|shush|hush|there there|there|now|come here|aw|oh) )+(?:(?:it's|that's) (?:okay|ok|all right|alright)|baby|darling|sweetheart|love|little one|mummy's here|mommy's here|daddy's here|go back to sleep|go to sleep)(?: (?:baby|darling|sweetheart|love|now|poppet|mummy's here|mommy's here|daddy's here))*$/,
    meant: 'NotToYouIntent',
  },
  {
    guesses: [...UNHEARD, 'UsualWayIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:just|do|give me|i'll have|i'll do|let's do) )*(?:the|my) (?:daily|normal|usual|regular|standard|ordinary|everyday) (?:one|round|stretches|routine|set)${END}`,
    ),
    meant: 'RoutineIntent',
  },
  {
    guesses: ['AMAZON.RepeatIntent', 'WhereAmIIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:what's|what does|what do|what will) (?:that|this|it|this one|that one)(?: one)? do${END}`,
    ),
    meant: 'GoodForIntent',
  },
  {
    guesses: ['WhereAmIIntent', 'WhichSideIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}which (?:way|one|bit|part)(?:'s| is) (?:the )?(?:cat|cow|camel|hammock)(?: (?:and|or) .*)?${END}`,
    ),
    meant: 'DescribeIntent',
  },
  {
    guesses: ['ReadyIntent', 'AMAZON.ResumeIntent', 'WhereAmIIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:is|are) (?:it|that|they|that one) (?:in there|in it|in my routine|in my list|part of (?:it|my routine))${END}`,
    ),
    meant: 'WhatsInMyRoutineIntent',
  },
  // Off to supper.
  {
    guesses: [...UNHEARD, 'NotToYouIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:i'm|i am|we're) (?:away|off)(?: now)? (?:for|to|to have|to get) (?:my|the|our) (?:tea|dinner|lunch|supper|breakfast|bath|bed|work|bus|train)|(?:my|the) (?:tea|dinner|lunch|supper|breakfast)(?:'s| is) (?:ready|on the table) (?:so )?(?:bye|i'm off|i have to go|i've got to go|gotta go))${END}`,
    ),
    meant: 'KeepPlaceIntent',
  },
  {
    guesses: ['SaveThisRoutineIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i|we|i've|we've) (?:have to|need to|must|have got to|gotta|got to) (?:go|run|leave|dash)(?: now)? (?:so )?(?:can you |could you |will you |please )*(?:save|keep|hold|remember) (?:it|this|that|my place|my spot|where i am|where we are)${END}`,
    ),
    meant: 'KeepPlaceIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:(?:do|start|let's do|can i do|i'll do) )*my own (?:one|round|routine)(?: (?:again|today|please|then|now))+$`,
    ),
    meant: 'RoutineIntent',
  },
  {
    guesses: ['ThinkingIntent', 'BellIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|will|would) you |please )*(?:tell me|let me know|say|shout) when (?:i'm|it's|we're|i am|it is) (?:half ?way|half ?way through|over|done|nearly (?:done|over|there)|finished|time)${END}`,
    ),
    meant: 'TimeLeftIntent',
  },
  // "No, not that short", right after it was changed.
  {
    guesses: ['CorrectionIntent', ...UNHEARD],
    words: new RegExp(`${LEAD}not (?:that|so|as) (?:short|long|much|little|quick|loud|slow)${END}`),
    meant: 'UndoIntent',
  },
  // One's own round is done again; only words for it delete it.
  {
    guesses: ['DeleteRoutineIntent'],
    words:
      /^(?!.*\b(?:delete|erase|remove|clear|forget|scrap|bin|wipe|rid|drop|lose|ditch|dump|kill|cancel|trash|reset|throw|chuck|undo|don't|no longer|gone|over)\b).*\bmy (?:own )?(?:routine|round|one)\b.*\bagain\b/,
    meant: 'RoutineIntent',
  },
  // Whether it was kept is asked, and changes nothing of what is kept.
  {
    guesses: ['SaveThisRoutineIntent', 'MakeRoutineIntent'],
    words: new RegExp(
      `${LEAD}(?:did|has|is|was) (?:that|it|this|you|my routine|my round) (?:save|saved|keep|kept|get saved|been saved|save it|save that|keep that|stored)${END}`,
    ),
    meant: 'WhatsInMyRoutineIntent',
  },
  {
    guesses: ['ThanksIntent', 'PraiseIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:next|more|again|don't|not)\b)(?:(?:lovely|great|thanks|thank you|ta|cheers|right|ok|okay|well|that was lovely|that was nice|grand|brilliant|perfect|cool) )+(?:cheerio|bye|bye bye|goodbye|ta ta|see you|see ya|toodle pip|good ?night)(?: (?:now|then|love|dear|tomorrow|coach))*$/,
    meant: 'AMAZON.StopIntent',
  },
  // To a child with something in its hand.
  {
    guesses: ['UndoIntent', ...UNHEARD],
    words:
      /^(?:(?:no|oi|hey|darling|sweetheart|please|you) )+(?:put (?:that|it|him|her) down|leave (?:that|it|him|her|the cat|the dog|your (?:brother|sister)) alone|get down(?: from there| off there)?|don't touch (?:that|it)|give (?:that|it) back to (?:him|her))(?: (?:now|please|darling|sweetheart))*$/,
    meant: 'NotToYouIntent',
  },
  {
    guesses: ['NoBellIntent'],
    words:
      /^(?:no|nah|actually no|sorry no) (?:please )?(?:turn|switch) (?:that|it) (?:back )?off(?: again)?(?: please)?$/,
    meant: 'UndoIntent',
  },
  // "Am I done with this side?" skips nothing.
  {
    guesses: ['AMAZON.NextIntent', 'AMAZON.StopIntent', 'SideDoneIntent'],
    words: new RegExp(
      `${LEAD}(?:am i|are we|is it) (?:(?:nearly|almost) )?(?:done|finished|through) (?:with|on) (?:this|that) (?:side|one|leg|arm|pose|stretch)${END}`,
    ),
    meant: 'TimeLeftIntent',
  },
  {
    guesses: ['WholeTimeIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:what's|what is|tell me|give me|read me) (?:on )?the (?:full |whole |rest of the )?list${END}`,
    ),
    meant: 'LeftOutIntent',
  },
  // What feels odd in a pose isn't praised; where it is to be felt is told.
  {
    guesses: ['PraiseIntent'],
    words: new RegExp(
      `${LEAD}(?:this|that|it)(?: one| pose| stretch)? feels(?: (?:a bit|so|really|quite|kind of|kinda|very))* (?:weird|strange|odd|funny|awkward)${END}`,
    ),
    meant: 'FeelIntent',
  },
  // What a stretch was for is no length.
  {
    guesses: ['LengthOfHoldIntent'],
    words: new RegExp(
      `${LEAD}what (?:was|is) (?:that|the) (?:last|previous) one (?:for|good for)${END}`,
    ),
    meant: 'GoodForIntent',
  },
  {
    guesses: ['WholeTimeIntent', 'TimesADayIntent', 'HoldIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:nah|just) )*once is (?:fine|enough|plenty|all right|alright|grand|ok|okay)${END}`,
    ),
    meant: 'NeverMindIntent',
  },
  {
    guesses: ['TimeLeftIntent', 'WholeTimeIntent'],
    words: new RegExp(
      `${LEAD}how long (?:can|may|could) (?:i|we|you) (?:pause|stop|wait|stay paused|leave it)(?: it| this)?(?: for)?${END}`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // Two wishes of a length in one breath.
  {
    guesses: ['CorrectionIntent'],
    words:
      /^make it (?:ten|fifteen|twenty|thirty|forty|fifty|sixty) (?:no|sorry|or rather|actually) (?:make it )?(?:ten|fifteen|twenty|thirty|forty|fifty|sixty)$/,
    meant: 'HoldIntent',
  },
  // Who wasn't ready begins this one again, and goes to no other.
  {
    guesses: ['WaitIntent', 'AMAZON.PauseIntent'],
    words: new RegExp(
      `${LEAD}go back(?: (?:a bit|please))*(?: because| cause| cos)? i wasn't ready${END}`,
    ),
    meant: 'ThisOneAgainIntent',
  },
];
