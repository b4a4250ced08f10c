import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

/** Said to nobody in particular before it. */
const SIGH =
  '(?:(?:jeez|geez|jesus|jesus christ|christ|god|oh god|gosh|my god|omg|lord|goodness|goodness me|heavens|dear me|oh dear|blimey|crikey|wow|whoa|man|boy|ugh|oof|phew|oh my|bloody hell|good grief|ha|haha|oops|whoops|lol|funny|great|typical|excuse me|pardon me|sorry about that|hmm|alexa|coach|dear|love|mate) )*';
const END =
  "(?: (?:now|then|again|today|already|here|too|a bit|a little|so much|like mad|like crazy|ha|haha|sorry|you know|though|all of a sudden|isn't it|is it|please|coach|alexa|dear|love|mate|for me))*$";
/** What the coach has nothing to do with. */
const DO =
  "(?:(?:can|could|would|will) (?:you|we|i)(?: (?:please|just|quickly|maybe))* |i want you to |i'd like you to |do you (?:think you could|know how to) )?(?:(?:please|just|quickly) )*";

const SIGHED =
  "(?: (?:isn't it|innit|eh|hey|huh|right|to me|for me|today|now|then|please|coach|alexa|love|dear|mate|god|jesus|though|already|or what|or not|too|this one|at all))*$";
const NOISES =
  "(?:that's |it's |that was |it was |sorry )?(?:just |only )?(?:my|me) (?:stomach|tummy|belly|tum)(?:'s| is| was| keeps| keeps on| has been)? (?:just )?(?:rumbling|rumbled|rumbles|gurgling|gurgled|gurgles|growling|growled|growls|grumbling|making (?:such |some |funny |strange |weird |silly )*(?:noises|a noise)|talking(?: to me)?)";
const HAVING =
  "(?:i've|i have|i|ive)(?: (?:got|just got|just|keep getting|still have))* (?:the |a case of the )?(?:hiccups|hiccoughs|hiccup|an itch|an itchy (?:nose|foot|leg|back|ear|head)|cold (?:feet|hands|toes)|a runny nose|hiccuped|hiccupped|burped|sneezed|yawned|farted)";
const DOING =
  "(?:i|i'm)(?: (?:keep|can't stop|just keep|am|have to|need to|gotta|might|think i'm going to|going to|gonna|want to))+ (?:sneeze|sneezing|yawn|yawning|burp|burping|hiccup|hiccuping|hiccupping|laugh|laughing|giggle|giggling|blow my nose|scratch(?: my (?:nose|foot|leg|ear|head))?)";
const ITCHING =
  "(?:my|me) (?:(?:left|right|other|big) )?(?:(?:nose|foot|feet|ears?|legs?|arm|head|toes?|ankle|knee|back|scalp|chin|cheek|bum|neck)(?:'s| is| are|'re| feels)?(?: (?:so|really|very|all|a bit|just|dead|getting))* (?:itchy|itching|itches)|(?:nose|ear)(?:'s| is) (?:running|runny|streaming|tickling|tickly)|(?:feet|hands|toes|fingers|nose|ears) (?:are|is|feels?)(?: (?:so|really|a bit|freezing|getting))* cold)";
const JOINT = '(?:knees?|ankles?|hips?|shoulders?|wrists?|elbows?|toes?|fingers?|joints?)';

/** Heard in the quiet of a hold: remarks, wishes for other things, and whether anybody is there. */
export const inTheQuiet: readonly WordRule[] = [
  // Harmless noises of a body ask for nothing. Pain, breath, chest and what is new in a limb are never among them.
  {
    guesses: [
      ...UNHEARD,
      'NeverMindIntent',
      'ThanksIntent',
      'PraiseIntent',
      'ComplaintIntent',
      'AMAZON.PauseIntent',
      'AcheIntent',
      'StiffIntent',
      'CannotIntent',
      'UpToMeIntent',
      'FeltIntent',
      'BodyPartIntent',
      'QuestionIntent',
      'FalseAlarmIntent',
    ],
    words: new RegExp(`${LEAD}${SIGH}(?:${NOISES}|${HAVING}|${DOING}|${ITCHING})${END}`),
    meant: 'ThinkingIntent',
  },
  // Joints of a limb that make a noise are no crack of the back.
  {
    guesses: [...UNHEARD, 'CrackedJustNowIntent', 'FalseAlarmIntent', 'CauseIntent', 'StiffIntent'],
    words: new RegExp(
      `${LEAD}${SIGH}(?:both )?(?:my|me) (?:(?:left|right|other|old|poor|both) )*${JOINT}(?:'s| is| are|'re| just| keeps?(?: on)?| was| were| started)* (?:clicking|cracking|popping|creaking|crunching|crackling|making (?:a |funny |such a )?(?:noises?|clicking noises?)|(?:just |keeps? )(?:clicked|cracked|popped|creaked|crunched)|went (?:click|crack|pop))${END}`,
    ),
    meant: 'OtherJointsIntent',
  },
  // What an Echo does, and the coach doesn't.
  {
    guesses: [
      ...UNHEARD,
      'LouderIntent',
      'BellIntent',
      'NoBellIntent',
      'JustTheBellIntent',
      'AMAZON.PauseIntent',
      'AMAZON.StopIntent',
      'AMAZON.ResumeIntent',
      'AddReminderIntent',
      'RemindIntent',
      'HoldIntent',
      'FinishInIntent',
      'RoutineIntent',
      'NeverMindIntent',
    ],
    words: new RegExp(
      `${LEAD}${DO}(?:(?:play|put on|turn on|start|stick on) (?:some |a bit of |my |the |a |me some )*(?:(?:relaxing|nice|calm|calming|background|classical|soft|gentle|quiet) )*(?:music|songs?|radio|playlist|jazz|spotify|tunes|podcast|telly|tv|audiobook|mozart|bach|abba|whale sounds|rain sounds|sea sounds)|(?:turn|switch|put|dim)(?: (?:on|off|down|up|out))? (?:the |my |all the )?(?:(?:kitchen|bedroom|living room|big|hall|lounge|front room) )?(?:lights?|lamps?|heating|telly|tv|radio|kettle|fan|oven|air con|thermostat)(?: (?:on|off|down|up|out))?|(?:call|ring|phone|text|message|facetime) (?:my |our |the )?(?:mum|mom|mam|dad|daughter|son|wife|husband|sister|brother|gran|grandma|grandad|friend|mother|father|boss|office|neighbou?r|granddaughter|grandson)|set (?:a|an|me a|the|my) (?:(?:[a-z]+[ -])*(?:minutes?|hours?) )?(?:timer|alarm)(?: (?:for|to|at) [a-z0-9: ]+)?|(?:add|put) [a-z ]+ (?:to|on) (?:my|the) (?:shopping |to do )?list|open the (?:curtains|door|window|garage)|order (?:me )?(?:a |some )?(?:pizza|taxi|uber|food|takeaway)|tell (?:me|us) (?:a joke|a story|the news|the score)|read (?:me |us )?(?:the news|my emails?|my messages|a story)|what's the news|what's the score|who won (?:the )?[a-z ]+)${END}`,
    ),
    meant: 'OtherThingIntent',
  },
  // A sigh shortens nothing; "too long" does.
  {
    guesses: [
      ...UNHEARD,
      'ShorterIntent',
      'LongerIntent',
      'LengthOfHoldIntent',
      'ComplaintIntent',
      'EasierIntent',
      'HowLongBetterIntent',
      'LeaveOutBecauseIntent',
      'AMAZON.NextIntent',
    ],
    words: new RegExp(
      `${LEAD}${SIGH}(?:(?:this|that|it)(?:'s| is| one is| one's| feels| does feel| seems| sure is| really is)(?: (?:so|very|really|pretty|quite|such a|rather|bloody|damn|awfully|ever so|a bit of a))* (?:long|a long (?:time|while|one)|forever|ages|an eternity|long isn't it|dragging|going slowly|taking (?:forever|ages|a while|so long))|(?:this|that|it)(?: one)? (?:goes on (?:forever|a bit|for ages|and on)|takes (?:forever|ages|so long|a while)|never ends|lasts (?:forever|ages)|drags(?: on)?)|(?:time|the time|a minute) (?:goes|passes|is going|goes by|is passing) (?:so |very |really |awfully )?slowly|(?:a minute|sixty seconds|thirty seconds)(?:'s| is| feels| feels like)(?: (?:so|really|very|quite|such))* (?:a long time|long|forever|an eternity|longer than you(?:'d)? think))${SIGHED}`,
    ),
    meant: 'TimeLeftIntent',
  },
  // "Oh god, how much more of this?"
  {
    guesses: [
      ...UNHEARD,
      'ShorterIntent',
      'LongerIntent',
      'MoreIntent',
      'ComplaintIntent',
      'HowOftenIntent',
      'WholeTimeIntent',
    ],
    words: new RegExp(
      `${LEAD}${SIGH}(?:how (?:much|many) (?:more|longer)(?: (?:of this|of these|to go|left|seconds|minutes|now|is there|are there|do i have|have i got|do we have))*|(?:is|are) (?:it|we|this) (?:nearly|almost) (?:over|done|there|finished)|when (?:is|does|will) (?:this|it) (?:be )?(?:over|end|stop|done|finish))${SIGHED}`,
    ),
    meant: 'TimeLeftIntent',
  },
  // Whether anybody counts, is there, or joins in.
  {
    guesses: [
      ...UNHEARD,
      'NoCountIntent',
      'CountDownIntent',
      'WhatYouKeepIntent',
      'LouderIntent',
      'ShowFollowUpIntent',
      'TimeLeftIntent',
      'UpToMeIntent',
      'WhereAmIIntent',
      'AMAZON.YesIntent',
      'AreYouADoctorIntent',
      'FeelsBetterIntent',
      'AgainIntent',
      'StartRoutineIntent',
      'LengthOfHoldIntent',
    ],
    words: new RegExp(
      `${LEAD}${SIGH}(?:hello )*(?:(?:are|aren't) you (?:(?:still|even|actually|really|definitely) )*(?:counting|there|here|timing|timing this|keeping (?:count|time|track)|with me|on|awake|alive|listening|working|doing (?:it|this|them)(?: (?:too|with me|as well|with us))?)|(?:have|did) you (?:(?:gone|go) (?:quiet|to sleep|away|off)|stop(?:ped)?(?: counting| talking)?|leave|left|died?|forgot(?:ten)?(?: me| about me)?|fallen asleep|fall asleep)|(?:can|do|could) you (?:still )?hear me|is (?:anybody|anyone|somebody|someone) (?:still )?there|you (?:still )?(?:there|with me)|(?:can|could|will|would) you (?:please )?(?:do|hold) (?:it|this|them|these)? ?(?:with|along with|alongside) (?:me|us)|why (?:are|have) you (?:so |gone )?(?:quiet|silent)|(?:it's|it has|it's gone|you've gone)(?: (?:very|so|awfully|all|a bit))* (?:quiet|silent))${SIGHED}`,
    ),
    meant: 'HelloIntent',
  },
  // Whether one may stop in the middle is one's own choice.
  {
    guesses: [
      ...UNHEARD,
      'TimeLeftIntent',
      'AMAZON.StopIntent',
      'AMAZON.PauseIntent',
      'DangerousIntent',
      'SafeFollowUpIntent',
      'KeepPlaceIntent',
      'HalveIntent',
      'WhoShouldNotIntent',
      'ExercisesToAvoidIntent',
      'HowFarIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:is it|would it be|will it be|is that|it's not|is it really)(?: (?:very|really|so|at all|all))* (?:bad|grand|ok|okay|alright|all right|fine|wrong|a problem|harmful|allowed|terrible|naughty|dangerous)(?: for (?:me|you|my back))? (?:to|if i|if you|if we) (?:just )?(?:stop|quit|break off|finish|pause|come out|leave|take a break|have a break|give up|end)(?: (?:it|this|here|now|early|half ?way|half ?way through|in the middle|part ?way|part ?way through|before the end|before it's over|before you say|mid way|midway|for a bit|for a second|for a moment|there|of it|of this|of one|of a stretch|of the round|of the hold))*${END}`,
    ),
    meant: 'UpToMeIntent',
  },
  // "Hm hm", hummed to oneself.
  { guesses: UNHEARD, words: /^(?:hm+|h+m+m+|hum) (?:(?:hm+|hum) ?)+$/, meant: 'ThinkingIntent' },
];
