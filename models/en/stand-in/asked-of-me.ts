import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const GREETING =
  "(?:hello|hi|hey|namaste|namaskar|vanakkam|kia ora|howzit|sawubona|molo|g'?day|good (?:morning|afternoon|evening)|dear|there|love|coach|alexa|madam|sir|ma'am|please|so|okay|ok|yes|well|now|and)";
const AGED =
  "(?:(?:i am|i'm|i'm a|i am a|at) (?:[a-z]+[ -]?){1,3}(?: years old| years| man| woman| lady)?(?: and| so| now)* )?";
const MUST =
  '(?:must|do|should|am) (?:i|we|you)(?: (?:have to|need to|got to|gotta|supposed to|meant to|to))?(?: (?:really|also|now|actually))?';
const NOW =
  '(?: (?:now|then|for this|for this one|in this one|here|as well|too|also|or not|or what|please|is it|lah|ah|again|first|for that))*';
const CAN =
  "(?:i (?:can't|cannot|can not|couldn't|could not)|i(?:'m| am) (?:not able to|unable to)|unable to|not able to|cannot|can't)";

/** What is asked of oneself: what suits, what one has to do, what one can't. */
export const askedOfMe: readonly WordRule[] = [
  // A greeting before a question is no mere greeting.
  {
    guesses: ['HelloIntent', 'WhereAmIIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:${GREETING} )+(?:what is this|what's this|what are you|what do you do|what can you do|what do i do|what can i do here|what is this about|what's this about|how does this work|how does it work)(?: (?:thing|then|for|about|now|here|please|dear|exactly))*$`,
    ),
    meant: 'AMAZON.HelpIntent',
  },
  {
    guesses: [
      'HelloIntent',
      'DescribeIntent',
      'YouChooseIntent',
      'WhichSideIntent',
      'GoodForIntent',
      'WhereAmIIntent',
      'WhichStretchesIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `^(?:${GREETING} )*${AGED}(?:which|what)(?: (?:one|ones|round|rounds|routine|stretches|exercise|exercises))? (?:(?:is|are|would be|will be) (?:good|best|better|right|suitable|okay|the best|the right one) for (?:me|someone like me|my age|a beginner|beginners|somebody my age|an old (?:man|woman|lady|person))|suits? (?:me|someone like me)|should i (?:do|start with|try|pick|choose)|(?:do|would|can) you (?:recommend|suggest|advise)(?: (?:for|to) me)?)${NOW}$`,
    ),
    meant: 'WhichRoutinesIntent',
  },
  // "Do I have to hold it?" asks after no illness.
  {
    guesses: ['AreYouADoctorIntent', 'AMAZON.PauseIntent', 'ConditionIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}${MUST} (?:do |keep doing |repeat |stretch )?(?:it on )?(?:both|the other|each|left and right)(?: (?:sides?|one|legs?|arms?))*${NOW}$`,
    ),
    meant: 'SideDoneIntent',
  },
  {
    guesses: [
      'AreYouADoctorIntent',
      'AMAZON.PauseIntent',
      'ConditionIntent',
      'WaitIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}${MUST} (?:hold|keep holding|keep|stay|stay in|stay like|keep doing|hold on to)(?: (?:it|this|that|still|here|like this|in it|in this|the pose|the stretch|this pose|holding))*(?: (?:the whole time|all the time|for long|very long|that long|so long))?${NOW}$`,
    ),
    meant: 'LengthOfHoldIntent',
  },
  {
    guesses: ['AreYouADoctorIntent', 'AMAZON.PauseIntent', 'ConditionIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}${MUST} (?:take (?:off )?(?:my|the) (?:shoes|socks|glasses|slippers|jacket|jersey|jumper|belt)(?: off)?|remove (?:my|the) (?:shoes|socks|glasses|slippers)|wear (?:shoes|socks|anything special)|use a (?:mat|cushion|pillow|towel|blanket)|be barefoot|have a mat|need a mat)${NOW}$`,
    ),
    meant: 'UpToMeIntent',
  },
  // Whether to stand for it asks for the pose, and for no help.
  {
    guesses: ['WayOutIntent', 'AreYouADoctorIntent', 'CannotGetDownIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}${MUST} (?:stand|be standing|be sitting|sit|be seated|lie|be lying|lie down|sit down|sit up|stand up|be on (?:the floor|a chair|my back|my front))(?: (?:straight|tall))?${NOW}$`,
    ),
    meant: 'DescribeIntent',
  },
  // A side that somebody can't roll onto is no limb that fails.
  {
    guesses: [
      'EmergencyIntent',
      'CannotUnclearIntent',
      'WeakLimbIntent',
      'SwitchSidesIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}${CAN} (?:turn|roll|lie|lay|sleep|be|get|go)(?: (?:over|down|properly|fully|much))? (?:on|onto|on to|over to|over onto|to)(?: (?:my|the|this|that|one))? (?:right|left|other|one|this|that)(?: hand)? side(?: (?:so well|properly|easily|because of my (?:hip|shoulder|arm|knee)|it's too (?:stiff|tight)|today))*${NOW}$`,
    ),
    meant: 'CannotIntent',
  },
  // A back that is cracked on purpose.
  {
    guesses: ['UpToMeIntent', 'SafeFollowUpIntent', 'DangerousIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:is it|is that|would it be)(?: (?:so|really|very))? (?:bad|ok|okay|all right|alright|fine|safe|dangerous|harmful|wrong)(?: for (?:me|my back|it|you))? (?:if i|to|when i) (?:do|make|crack|pop|click|force|keep cracking|keep doing) (?:it|that|them|my (?:back|neck|joints|knuckles|spine))(?: (?:crack|pop|click))? (?:on purpose|deliberately|intentionally|myself on purpose)$`,
    ),
    meant: 'OnPurposeIntent',
  },
  // What wasn't heard isn't chosen.
  {
    guesses: ['FirstOneIntent', 'SecondOneIntent', 'ThisOneAgainIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}i (?:didn't|did not|couldn't|could not|never|haven't|don't) (?:really |quite )?(?:hear|catch|get|understand|heard|caught|got) (?:the|that|your) (?:first|beginning|start|last|second|end|middle|whole)(?: (?:part|bit|half|one|thing|sentence|word|words|of it|of that))*(?: (?:sorry|please|properly|dear|coach))*$`,
    ),
    meant: 'AMAZON.RepeatIntent',
  },
  // The bell at the door, and not the one of the holds.
  {
    guesses: ['NoBellIntent', 'BellIntent', 'JustTheBellIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:(?:the|my|our|that's the|that is the) )?(?:door ?|front door |gate )?bell(?:'s| is| has| just)*(?: just)? (?:ringing|rang|rung|gone|going|went)(?: off)?|(?:somebody|someone)(?:'s| is| has| just)* (?:ringing|rang|rung|at) (?:the|my|our) (?:door ?|front door |gate )?bell)(?: (?:wait|hang on|hold on|one (?:second|sec|minute|moment)|again|now|sorry|please|pause|lah|ah|a (?:second|sec|minute|moment)))*$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: ['FeelsBetterIntent'],
    words:
      /^(?:(?:yes|yeah|ja|yebo|yep|yup|oh|ah|ok|okay|right|haan|sure) )+(?:please )?(?:that's|that is|that sounds|that would be|that'll be|this is|sounds|much|far)(?: (?:much|far|a lot|lots|way))* better(?: (?:thanks|thank you|please|for me|then|dear|mate|coach))*$/,
    meant: 'AMAZON.YesIntent',
  },
  {
    guesses: ['AMAZON.YesIntent'],
    words:
      /^(?:(?:ja|ya|yebo|aye|yup|haan|chalo|sweet|come) )+(?:let's|lets|we) (?:go|start|do it|begin|get going|stretch|do this)(?: (?:then|now|bru|mate|bro|lah|please|coach))*$/,
    meant: 'ReadyIntent',
  },
  {
    guesses: ['TimesADayIntent', 'StartStretchIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|may) (?:i|we)|i want to|i'd like to|let's|i'll|we'll|let me) do (?:it |this |the round |the whole thing |all of it )?(?:two|three|2|3)(?: (?:rounds|sets|times|goes))(?: of (?:this|it|the round|them))?(?: (?:today|now|instead|please|this time|tonight))*$`,
    ),
    meant: 'HoldIntent',
  },
  // "The one in the chair, I've got crook knees": the round, whatever for.
  {
    guesses: ['StartStretchIntent', 'StartRoutineIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:${GREETING} )*(?:(?:i want|i'd like|i would like|i need|can i|could i|can we|let's|give me|let me)(?: to)?(?: (?:do|have|try|start))? )?the (?:one (?:in|on|for) (?:the|a|my) (?:chair|bed)|one (?:sitting|standing)(?: (?:down|up))?|sitting(?: down)? one|seated one|chair one|bed one|standing(?: up)? one)(?: please)?(?: (?:because|cos|cause|since|as|so))? (?:i've|i have|my|i|i'm) [a-z' ]+$`,
    ),
    meant: 'RoutineIntent',
  },
  // "Make it fast" is no slower speech.
  {
    guesses: ['SpeakSlowerIntent'],
    words: new RegExp(
      `${LEAD}(?:please )?(?:make it|do it|say it|go|speak|talk|tell it|tell) (?:a (?:bit|little) |little )?(?:fast|faster|quick|quicker|quickly)(?: (?:please|bro|mate|yaar|na|no|now|lah))*$`,
    ),
    meant: 'SpeakFasterIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:ok|okay|right|alright|that's|bas|it's|is|i've had|ja|no) )*enough(?: (?:bro|mate|boss|dear|lah|yaar|man|coach|hey|already|now|for (?:me|today|now)|thanks|thank you|then))+$/,
    meant: 'AMAZON.StopIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:ok|okay|yes|haan|ya|ja|i|i've|i have|we|right|so) )*(?:came|came back|come back|have come|reached)(?: (?:back|now|again|already|madam|dear|only))*$/,
    meant: 'AMAZON.ResumeIntent',
  },
  // More out of it, and not out of it.
  {
    guesses: ['WayOutIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:how (?:do|can|could|should) (?:i|we)|can i|i want to|help me) (?:get|feel) (?:more|the most|a bit more|something) (?:out of|from) (?:this|it|that|the stretch)(?: (?:one|stretch|pose))?${NOW}$`,
    ),
    meant: 'HowFarIntent',
  },
  // "I'll do it my own way" undoes nothing.
  {
    guesses: [...UNHEARD, 'UndoIntent', 'UsualWayIntent', 'OtherWayRoundIntent'],
    words: new RegExp(
      `${LEAD}(?:i'll|i will|i'd rather|let me|i'm going to|i'm gonna|i prefer to|can i) (?:just )?(?:do|go at|take|be doing|doing) (?:it|this|that|this one|them|these|things)?(?: )?(?:in |at )?(?:my|me) own (?:way|pace|time|speed)(?: (?:thanks|thank you|ta|please|mate|love|here|if that's (?:ok|okay|alright)))*$`,
    ),
    meant: 'UpToMeIntent',
  },
  // "Is it alright if I don't use a pillow?" wishes for nothing easier.
  {
    guesses: [
      ...UNHEARD,
      'EasierIntent',
      'LeaveOutIntent',
      'CannotIntent',
      'FormIntent',
      'WithoutStretchIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:is it|is that|am i|will it be|would it be|it's) (?:alright|all right|okay|ok|fine|bad|allowed|a problem|safe)|does it matter|do you mind|can i|what) (?:to )?(?:if i )?(?:do(?: it| this)?|just|am|go)? ?(?:don't|do not|haven't|without|not|skip)(?: (?:use|using|got|get|have|having|put|with|need))* (?:a|an|any|the|my|one of those) (?:\\w+ )?(?:pillow|cushion|mat|yoga mat|towel|blanket|rug|carpet|block|bolster)s?\\b`,
    ),
    meant: 'UpToMeIntent',
  },
  // "Is it ok just after eating dosa?"
  {
    guesses: [...UNHEARD, 'FormIntent', 'GoodForIntent', 'DescribeIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:is it|is that|is this|am i) (?:alright|all right|okay|ok|fine|bad|allowed|safe)|does it matter|can i|should i)\\b.*\\b(?:(?:after|before) (?:eating|my |a |the )?(?:\\w+ )?(?:meal|food|eating|breakfast|lunch|dinner|supper|tea|tiffin|dosa|curry|rice|pizza|sandwich)|after eating|(?:i|i've|have|had)(?: just)? (?:eaten|had (?:my )?(?:breakfast|lunch|dinner|tea|supper)))\\b`,
    ),
    meant: 'UpToMeIntent',
  },
  // "Can I do this with the baby on me?", "can I hold the baby?": what is in the arms, and no easier way.
  {
    guesses: [
      ...UNHEARD,
      'EasierIntent',
      'AMAZON.NoIntent',
      'FormIntent',
      'PregnancyIntent',
      'HoldIntent',
      'NotToYouIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:can|could|may|is it (?:ok|okay|alright|all right|safe|fine) (?:to|if i)|am i (?:ok|okay|alright|allowed) to|should i|what if i)\\b.*\\b(?:the|my|our|a) (?:wee |little )?(?:baby|bub|bubba|bairn|newborn|toddler|infant|kid|cat|puppy|child|little one|wee one|phone|mug|cup)(?: (?:is|'s|sitting|lying))? (?:(?:on|in|against|strapped to|under|with) (?:me|my \\w+|it|us)|(?:while|when|during|as) .*)$`,
    ),
    meant: 'UpToMeIntent',
  },
];
