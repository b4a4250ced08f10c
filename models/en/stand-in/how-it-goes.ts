import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const END =
  '(?: (?:so far|now|then|already|here|today|please|again|coach|alexa|by now|at the moment|yet))*$';
const THIS = '(?:this one|that one|this pose|this stretch|this position|this hold|the hold)';

/** How far one is, what was done, and small words that ask for nothing. */
export const howItGoes: readonly WordRule[] = [
  // "How long have I been in this?" is about the hold; "at it" is about the round.
  {
    guesses: [
      'AltogetherIntent',
      'TimeLeftIntent',
      'WhereAmIIntent',
      'WholeTimeIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}how (?:long|many seconds|many minutes|much time) (?:have|had|did|was|am|'ve) (?:i|we|i've) (?:been |spend |spent |done )?(?:(?:in|on|doing|holding|into|sitting in|stuck in|at) ${THIS}|in (?:this|it|here)|holding(?: (?:this|it|that))?|into (?:this|it)|held (?:this|it)(?: for)?)${END}`,
    ),
    meant: 'LengthOfHoldIntent',
  },
  // What was paused says where it waits.
  {
    guesses: ['AltogetherIntent', 'TimeLeftIntent', 'LengthOfHoldIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}how long (?:have (?:i|we|you)|was i|were we|did i|has it|has this) ?(?:been )?(?:paused|on pause|away|gone|stopped|waiting|out)(?: for)?${END}`,
    ),
    meant: 'WhereAmIIntent',
  },
  // "Which one's this?"
  {
    guesses: [...UNHEARD, 'DescribeIntent', 'GoodForIntent'],
    words: new RegExp(
      `${LEAD}(?:which|what)(?: one| stretch| pose| number)?(?:'s| is| are| were| was) (?:this|that|it|we at|we on|i on)(?: (?:one|then|again|called|now|we're on|i'm on|we are on|we're doing|i'm doing))*$`,
    ),
    meant: 'WhereAmIIntent',
  },
  // "How many more of these?" asks for a number.
  {
    guesses: ['LeftOutIntent', 'HowOftenIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}how many(?: more)?(?: (?:stretches|of these|of them|ones|exercises|poses|are|have i|have we|do i|do we|is|got))*(?:'s)? (?:left|to go|more|to do|remaining|remain|of these|of them|after this|still to (?:go|come|do))(?: (?:left|to go|to do|have i got|do i have|have we got|are there|is there))*${END}`,
    ),
    meant: 'TimeLeftIntent',
  },
  {
    guesses: ['SideDoneIntent', 'FirstOneIntent', 'WhereAmIIntent', 'SecondOneIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:did|have|'ve) (?:i|we) (?:(?:miss|missed|skip|skipped|forget|forgotten) (?:anything|any|something|one|any of them|a stretch|a bit)|(?:actually )?(?:finish|finished|complete|completed) (?:the |that )?(?:first|second|last|one before|other|previous)(?: one| stretch)?)${END}`,
    ),
    meant: 'LeftOutIntent',
  },
  {
    guesses: ['WhereAmIIntent', 'AMAZON.RepeatIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}what (?:was|am|were) (?:i|we) (?:meant|supposed) to (?:be doing|do|be)(?: (?:in this one|for this one|with this one))?${END}`,
    ),
    meant: 'DescribeIntent',
  },
  // "What now?" asks where it stands, and not for all that can be said.
  {
    guesses: ['AMAZON.HelpIntent', 'WhatsNextIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:what (?:happens|comes|are we doing) now|now what|what now)(?: (?:then|please|coach))*$`,
    ),
    meant: 'WhereAmIIntent',
  },
  // "How long was that?", once it is over.
  {
    guesses: [
      'WholeTimeIntent',
      'TimeLeftIntent',
      'AltogetherIntent',
      'LastStretchIntent',
      'LongFollowUpIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}how long (?:was that|did that take|did it take|did i do|did we do|did i go|did we go|was it|did i hold|did that last)(?: (?:for|altogether|in all|in total|then|there|me|us))*$`,
    ),
    meant: 'LengthOfHoldIntent',
  },
  {
    guesses: ['WholeTimeIntent', 'AltogetherIntent', 'FewStretchesIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}how many (?:poses|stretches|exercises|moves|positions|of them|of these|ones|are there)(?: (?:are there|are in (?:it|this|this round|this one)|is it|do we do|do i do|are we doing|in all|altogether|in total|all up|all told|in this|in it))*${END}`,
    ),
    meant: 'WhereAmIIntent',
  },
  {
    guesses: ['WholeTimeIntent', 'TimeLeftIntent', 'HowOftenIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}how long(?:'s| is| are| do we hold| do i hold| does)? (?:each|every one|every stretch|they each|each of (?:them|these))(?: (?:one|stretch|pose|last|take|for|of them|held))*${END}`,
    ),
    meant: 'LengthOfHoldIntent',
  },
  // "What was I doing again?" wants the place.
  {
    guesses: ['AMAZON.RepeatIntent', 'LastStretchIntent', 'AMAZON.ResumeIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:what (?:was|were|am|are) (?:i|we) (?:doing|on|at|up to)(?: (?:again|there|before|before that|just now))*|(?:which|what) (?:one|stretch)? ?(?:did|was|were) (?:i|we) (?:stop|leave off|finish up|get to|stopping|up to|on)(?: (?:at|on|in|with))?|where did (?:i|we) (?:stop|leave off|get to|finish up|leave it))(?: (?:last time|yesterday|last night|earlier))?${END}`,
    ),
    meant: 'WhereAmIIntent',
  },
  {
    guesses: [
      'SkipBothIntent',
      'WhereAmIIntent',
      'StartPlanIntent',
      'FirstOneIntent',
      'SecondOneIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:is|was|so is|does) (?:this|it|that|today)(?: make it| be)? (?:my )?(?:day|night) (?:number )?(?:one|two|three|four|five|six|seven|eight|nine|ten)${END}`,
    ),
    meant: 'DaysInARowIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:this is|that is|this|that's|that|it's)(?: (?:just|so|really|pure|absolutely|quite|the))* (?:life|lush|gorgeous|heaven|heavenly|bliss|blissful|class|lekker|beautiful|divine|glorious|magic|deadly|grand|savage|shiok|sweet as|good stuff)(?: (?:this|that|so it is|hey|man|lah|coach))*$`,
    ),
    meant: 'PraiseIntent',
  },
  // Scolding stops nothing.
  {
    guesses: ['AMAZON.StopIntent', 'AMAZON.CancelIntent', ...UNHEARD],
    words:
      /^(?:(?:oh|will you|would you|please|and|ah) )*stop (?:being (?:so |such a |very )?(?!here\b)[a-z]+(?: (?:with me|today))?|nagging(?: me)?|fussing|rushing me|bossing me(?: about| around)?|shouting(?: at me)?|interrupting(?: me)?)$/,
    meant: 'ComplaintIntent',
  },
  // "Same again tomorrow" is a goodbye.
  {
    guesses: [
      'SameAgainIntent',
      'AgainIntent',
      'StartRoutineIntent',
      'AddReminderIntent',
      ...UNHEARD,
    ],
    words:
      /^(?:(?:no|nah|okay|ok|right|thanks|great|lovely|grand|alright|well|yeah|yes|thank you|cheers|we'll do|i'll do|let's do) )*(?:the )?(?:same(?: again| thing| time same place)?|again|more|i'll do it again|we'll go again|i'll be back|see you|see ya|until|till|talk|speak|catch you|catch ya)(?: (?:of the same|to you|again))* (?:tomorrow|tomorrow (?:night|morning|evening)|next time|another day|this evening|tonight|later)(?: (?:then|so|coach|alexa|thanks|please god|maybe|bye|yeah))*$/,
    meant: 'AMAZON.StopIntent',
  },
  // "I'm nearly asleep" is praise. "I nodded off" asks for the place, and has a rule of its own.
  {
    guesses: ['AMAZON.NoIntent', 'SleepingIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:numb|dizzy|faint|leg|legs|arm|arms|foot|feet|driving|where|what|which|how)\\b)(?:i'm|i am|i could|i might|i can) (?:(?:nearly|almost|half|just about|so relaxed i could|happily|easily) )*(?:asleep|fall(?:ing)? asleep|nod(?:ding)? off|dozing off|doze off|drift(?:ing)? off|sleep)(?: (?:here|like this|in this|in this one|now|already|you know|right here))*$`,
    ),
    meant: 'PraiseIntent',
  },
  // What is only breathed out, laughed or sworn asks for nothing; pain and fright are no guesses of it.
  {
    guesses: [...UNHEARD],
    words:
      /^(?:(?:oh|ah|well|right|okay|ok|no) )*(?:m{2,}|mm hmm|hm+|ooh|oooh|oops|whoops|whoopsie|oopsie|oops a daisy|phew|whew|ha|haha|ha ha|ha ha ha|hee hee|he he|lol|heh|ugh|argh|hmm|huh|wow|gosh|golly|blimey|crikey|jeez|jesus|jesus christ|christ|god|my god|my days|my goodness|goodness|goodness me|dear|dear me|dear oh dear|bloody hell|hell|damn|dammit|damn it|bugger|bugger me|feck|feck sake|for feck's sake|feck it|shit|crap|balls|bollocks|sugar|shoot|darn|yikes|whoa|boy|man|lord|good lord|lordy|sheesh|jeepers|jeepers creepers|heck|what the heck|what the hell|flipping heck|flippin heck|flipping hell|good grief|gee|geez|flip|fudge|crumbs|well i never|my oh my|mamma mia|for crying out loud|eish|aiyo|aiyah|alamak|arre|arey|jislaaik|ja nee|strewth|holy moly|holy cow|stone the crows|for god's sake|for heaven's sake|for goodness sake|for pete's sake|here we go|there we go|there we are|let's see|let me see)(?: (?:ha|haha|sorry|me|lads|mate))*$/,
    meant: 'ThinkingIntent',
  },
  {
    guesses: ['AMAZON.FallbackIntent'],
    words: new RegExp(
      `${LEAD}(?:it's|it is|it was|tis)(?: (?:absolutely|really|only|still|proper|just|fair))* (?:pelting|pouring|chucking|bucketing|tipping|lashing|raining|snowing|hailing|blowing|belting|hammering|teeming|spitting|drizzling|baking|roasting|freezing|scorching|sweltering)(?: (?:it|down|outside|out|out there|there|here|in here|again|today|rain|a gale|cats and dogs))*$`,
    ),
    meant: 'OtherThingIntent',
  },
  // The voice is complained about; how loud it is is another matter.
  {
    guesses: ['LouderIntent', 'SpeakSlowerIntent', 'ThanksIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:you (?:sound|talk|speak)|your voice (?:is|sounds)|you're|you are)(?: (?:just|a bit|so|very|really|too|all|like|such))* (?:a robot|robotic|like a (?:robot|machine|satnav|sat nav|computer)|a machine|a computer|monotone|boring|bossy|posh|wooden|flat|creepy|weird|strange|grumpy|irritating|annoying)(?: (?:today|you know|sometimes))*$`,
    ),
    meant: 'ComplaintIntent',
  },
];
