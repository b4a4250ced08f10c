import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const NOT_ILL =
  "(?!.*\\b(?:hurts?|hurting|pain|painful|ache|aches|aching|numb|tingl\\w*|weak|fell|fall|injur\\w*|broke|broken|surgery|operation|doctor|dizzy|can't|cannot|fever)\\b)";
const SOMEONE_SMALL =
  '(?:cats?|dogs?|kitty|kitten|pupp(?:y|ies)|toddler|kids?|son|daughter|baby|niece|nephew|grandson|granddaughter|grandkids?|grandchild|grandbaby)';

/** As people in the States and Canada say it. */
export const inAmerican: readonly WordRule[] = [
  // Somebody who is on the floor, with no more told, may need help.
  {
    guesses: ['NotToYouIntent', ...UNHEARD],
    words:
      /^(?:(?:oh|oh my god|help|please|wait|stop) )*(?:(?:my )?(?:mom|mum|dad|mother|father|wife|husband|grandma|grandpa|grandmother|grandfather|sister|brother|son|daughter|baby|partner|friend)|he|she|somebody|someone)(?: is|'s)(?: (?:down|lying|just lying|passed out|collapsed))? on the (?:floor|ground|bathroom floor|kitchen floor)(?: (?:and|not) (?!.*\b(?:stretch\w*|play\w*|exercis\w*|yoga|laugh\w*|fine|okay|ok)\b).*)?$/,
    meant: 'EmergencyIntent',
  },
  // "The long one, like ten minutes" names no stretch.
  {
    guesses: ['StartStretchIntent', 'WhichStretchesIntent', ...UNHEARD],
    words: /\b(?:long|longer|big|full|short) (?:one|round|version)\b.*\bminutes?$/,
    meant: 'RoutineIntent',
  },
  {
    guesses: ['NoBellIntent', 'JustTheBellIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|would|will) you )?(?:(?:turn|switch|put|have) on (?:the |that |a |your )?(?:bell|chime|ding|gong)s?(?: (?:thing|sound|thingy|noise))?|(?:turn|switch|put|have) (?:the |that |a |your )?(?:bell|chime|ding|gong)s?(?: (?:thing|sound|thingy|noise))? (?:back )?on)(?: (?:please|instead|again|for me|now))*$`,
    ),
    meant: 'BellIntent',
  },
  // "Is it bad if I skip days?" asks for no count.
  {
    guesses: ['DaysInARowIntent', 'ProgressIntent', 'RestDayIntent', 'UpToMeIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:is it|would it be|is that|what if|does it matter if|do i lose anything if|will it hurt if|how bad is it if)(?: (?:bad|okay|ok|alright|all right|fine|a problem|terrible|a big deal|if|to|when))* ?(?:i |we )?(?:skip|miss|missed|skipped|don't do|leave out|take off)(?: it| this| them| these)? (?:a|some|one|the odd|a few|a couple of|two|every other|any|on some|for a)? ?(?:days?|day or two|day here and there)(?: (?:off|or two|here and there|now and then|once in a while|sometimes))*$`,
    ),
    meant: 'TimesADayIntent',
  },
  // "Give me a heads up before it ends."
  {
    guesses: [
      'WaitIntent',
      'BellIntent',
      'TimeLeftIntent',
      'RemindIntent',
      'FinishInIntent',
      'LongerIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|would|will) you )?(?:please )?(?:just )?(?:give me (?:a |some )?(?:heads up|heads-up|warning|notice|shout)|warn me|let me know|tell me|say something|alert me|tip me off) (?:right |just |a bit |a few seconds |a little )?(?:before|when) (?:it|this|this one|that|the hold|each one|they|the stretch|time|it's|this is|each hold|we're|i'm)(?:'s| is| are)? ?(?:about to |almost |nearly |going to |gonna )?(?:ends?|over|up|finish(?:es|ed)?|be over|done|ending|finishing|run(?:s|ning)? out)$`,
    ),
    meant: 'CountDownIntent',
  },
  {
    guesses: [
      'AgainIntent',
      'LongerIntent',
      'TimeLeftIntent',
      'FewStretchesIntent',
      'MoreGoesIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|let's|may|i want to|i wanna|i'd like to|we|i|like|just|to|please) )*(?:(?:do|have|get|try) )?(?:like |just )?(?:one more|another|another one|another round) of (?:those|these|that one|this one|them)(?: (?:please|again|real quick|then))*$`,
    ),
    meant: 'ThisOneAgainIntent',
  },
  {
    guesses: [
      'RoutineIntent',
      'WhichRoutinesIntent',
      'WhichStretchesIntent',
      'AgainIntent',
      'StartRoutineIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:let's|let us|can we|can i|could we|i'll|we'll|i want to|i wanna|i'd like to|gonna|just|give me|i'd like|do|have|run) )*(?:the |those |them )?same (?:ones?|stretches|thing|routine|round|set|exercises|deal)(?: (?:again|as (?:before|yesterday|last time|the other day|last night)|please|today|over))*$`,
    ),
    meant: 'SameAgainIntent',
  },
  // "That's plenty for an old man."
  {
    guesses: ['AMAZON.NoIntent', 'ThanksIntent', 'OlderPeopleIntent', 'PraiseIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i think |i guess |i'd say )?(?:that's|that is|that'll be|that'll do|that was|this is)(?: (?:about|just|quite|more than))* ?(?:plenty|enough|it|all|good|all i can (?:do|take|handle))? (?:for|from) (?:(?:an?|this|these|one|my|the) )*(?:(?:old|tired|lazy|poor|big|little|worn out) )*(?:man|guy|lady|woman|gal|girl|fella|fellow|dude|boy|grandma|grandpa|bones|body|back|today|tonight|now|the day|one day|sitting)$`,
    ),
    meant: 'AMAZON.StopIntent',
  },
  // Who has to be somewhere later still wants to stretch now.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `^${NOT_ILL}(?!.*\\b(?:what|how|why|when|should|remind|later on|tomorrow)\\b).*\\b(?:i|we)(?:'d| would)? (?:just )?(?:want to|wanna|need to|gotta|like to|have to|got to|should probably) (?:loosen(?: up| out)?|stretch(?: out| up)?|limber up|warm up|ease|unwind|free up|work out) (?:my|the|this|our) (?:(?:lower|upper|whole|old|tight|stiff) )*(?:back|spine|body)(?: (?:up|out|a bit|a little|some|first|before (?:that|then|i go|practice|work|bed|the game)|real quick|today|please))*$`,
    ),
    meant: 'StartRoutineIntent',
  },
  // "I've been coding all day and my neck's super tight" is for the neck; in a pose it is shorter.
  {
    guesses: ['StiffIntent', ...UNHEARD],
    words: new RegExp(
      `^${NOT_ILL}(?!.*\\b(?:chest|arms?|jaw|legs?|headache|vision|sick|suddenly)\\b)(?=.*\\b(?:all day|all night|all week|all morning|at work|at my desk|at the computer|on the computer|my laptop|screens?|driving|coding|typing|gaming|studying|meetings)\\b).*\\b(?:neck|shoulders|traps)\\b.*\\b(?:tight|stiff|knotted|tense|locked up)\\b`,
    ),
    meant: 'SorePartIntent',
  },
  // A cat on the mat is nothing to answer.
  {
    guesses: ['AMAZON.FallbackIntent'],
    words: new RegExp(
      `^${NOT_ILL}(?:.* )?(?:my|the|our|a|this|that) (?:(?:big|little|silly|stupid|fat|other|damn|darn) )*${SOMEONE_SMALL}(?: (?:is|are|just|has|keeps?|decided to|wants to|won't stop|literally|now|just)|'s)+ (?:sit|sat|climb|lick|walk|crawl|jump|lie|laid?|lying|step|stepp|sniff|rub|play|stand|paw|purr|bark|nudg|kiss)\\w*(?: .*)?$`,
    ),
    meant: 'OtherThingIntent',
  },
  // What doesn't hurt is told of no one who is ill.
  {
    guesses: [
      'KneeHurtsIntent',
      'NoOneToTalkToIntent',
      'OtherJointsIntent',
      'AMAZON.NoIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:they|my (?:knees?|wrists?|hips?|shoulders?|ankles?|elbows?|neck|back|feet|legs?|arms?))(?: (?:really|actually|honestly))* ?(?:(?:don't|doesn't|do not|does not|didn't) (?:really |actually )?hurt|(?:isn't|aren't|is not|are not|'re not|'s not) (?:hurting|sore))(?: (?:at all|though|really|actually|or anything|any ?more|now))*$`,
    ),
    meant: 'NeverMindIntent',
  },
  {
    guesses: ['AMAZON.NoIntent', 'FeelsBetterIntent', 'OtherJointsIntent', ...UNHEARD],
    words:
      /^(?:(?:no|oh|nah|well|actually|sorry) )+(?:they're|they are|it's|it is|my (?:knees?|wrists?|hips?|shoulders?|ankles?) (?:is|are)) (?:(?:totally|all|just|perfectly|actually|really) )*(?:fine|ok|okay|good|all right|alright)(?: (?:now|really|actually|so far|today))*$/,
    meant: 'FalseAlarmIntent',
  },
  // A phone in the middle of it is no complaint.
  {
    guesses: ['ComplaintIntent', 'ThinkingIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:oh|ugh|great|shoot|darn|dang|crap|jeez|geez|gosh|rats|shucks|well|man|for (?:pete's|god's|heaven's|goodness|crying out) (?:sake|loud)|for crying out loud) )+(?:the|my|that's the|that's my|there's the|there goes the|there goes my) (?:(?:damn|darn|stupid|front) )*(?:phone|telephone|cell|door|doorbell|dog|dogs|baby|kids|oven|dryer|washer|timer|stove|kettle|mailman|delivery)(?: (?:again|now|is ringing|rang|ringing|is going off|is barking|is here|just went off))*$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // "Okay, peace."
  {
    guesses: [
      'AMAZON.YesIntent',
      'AMAZON.ResumeIntent',
      'RoutineIntent',
      'AMAZON.PauseIntent',
      'ThanksIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:thanks|thank you|alright|cool|great|all right) )*(?:peace|peace out|deuces|ta ta|toodles|toodle oo|so long|take care|have a (?:good|great|nice) (?:one|day|night|evening|weekend)|let's call it(?: (?:a day|a night|quits|good|there))?|(?:i'm gonna |i'll |i'm going to |we'll )?call it (?:good|quits|a day|a night|there))(?: (?:man|dude|bro|coach|now|for (?:today|now|tonight)|everybody|y'all|then|bye|alexa|thanks))*$`,
    ),
    meant: 'AMAZON.StopIntent',
  },
  {
    guesses: ['BellIntent', 'JustTheBellIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|would) you )?(?:put|turn|switch|take|set) (?:the |that |your )?(?:bell|chime|ding|gong)s?(?: (?:thing|sound))? (?:back )?off(?: (?:again|please|now|for me))*$`,
    ),
    meant: 'NoBellIntent',
  },
  // Who holds a baby may be comfortable with it; who carries or had one is another matter.
  {
    guesses: ['PregnancyIntent', 'ConditionIntent', ...UNHEARD],
    words: new RegExp(
      `^${NOT_ILL}(?!.*\\b(?:pregnan\\w*|birth|c section|weeks|months|had a)\\b)(?:(?:oh|so|and|sorry|okay|wait|but) )*(?:i'm|i am|we're) (?:(?:just|also|still) )*(?:holding|rocking|cuddling|snuggling|burping) (?:my|the|a|our) (?:(?:new|little|sleeping) )*(?:baby|newborn|infant|toddler|kid|grandbaby|grandson|granddaughter|son|daughter|cat|dog)(?: (?:right now|now|here|too|at the moment|in my arms))*(?: (?:is (?:that|it|this) (?:okay|ok|alright|all right|fine|a problem|safe)|is that okay with you))?$`,
    ),
    meant: 'UpToMeIntent',
  },
  // Who dozed off wants the place; a leg that fell asleep is another matter.
  {
    guesses: ['SleepingIntent', 'PraiseIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i think |i guess |i believe )?i(?: must've| must have| might've| might have|'ve|'d)?(?: (?:just|kinda|kind of|sort of|totally|almost))* ?(?:dozed off|nodded off|fell asleep|fallen asleep|drifted off|zoned out|spaced out|blanked out for a second|lost track|lost my place|wasn't listening|wasn't paying attention)(?: (?:there|just now|for a (?:second|sec|minute|moment|bit)|a (?:little|bit)|again|in that one|on that one|on this one))*$`,
    ),
    meant: 'WhereAmIIntent',
  },
  // "Start again so she can do it, too."
  {
    guesses: ['AMAZON.ResumeIntent', 'ThisOneAgainIntent', 'StartRoutineIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:can|could) (?:we|you|i) |let's |please )*(?:start|begin|go)(?: (?:it|this))? (?:again|over|from the (?:top|start|beginning)|back to the (?:start|beginning))(?: (?:please|then))? (?:so (?:that )?(?:she|he|they|we|my \\w+|the kids) (?:can|could)\\b.*|with (?:my (?:wife|husband|son|daughter|kids?|mom|dad|friend|roommate|partner|sister|brother|girlfriend|boyfriend)|her|him|them|both of us))$`,
    ),
    meant: 'AMAZON.StartOverIntent',
  },
];
