import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const A_STRETCH =
  "(?:the )?(?:(?:seated )?(?:cat|camel|cat[- ]camel)|child's pose|childs pose|back extension|cobra|sphinx|thread the needle|threading the needle|open book|knee rolls?|knees to chest|seated twist|shoulder[- ]blade squeezes?|chest opener|neck turns?|wall angels|doorway stretch|belly breathing)";
const KIN =
  '(?:mum|mam|mammy|mummy|ma|mom|dad|da|daddy|pa|nan|nana|nanny|gran|granny|grandad|boss|son|kids|lads|boys|girls|everyone|everybody)';
const ORDINAL =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|one|two|three|four|five|six|seven)';
const A_NUMBER =
  '(?:(?:twenty|thirty|forty|fifty)(?: |-)?(?:five)?|two|three|four|five|six|eight|ten|twelve|fifteen|sixty|ninety)(?: seconds?| minutes?)?';
const POLITE =
  '(?: (?:please|then|now|today|thanks|thank you|so|love|dear|mate|will you|instead))*';

/** Ordinary sentences of a round at home that sound like something else. */
export const asItComes: readonly WordRule[] = [
  // "Is that my second day?" asks for the days, and starts no stretch.
  {
    guesses: [
      ...UNHEARD,
      'FirstOneIntent',
      'SecondOneIntent',
      'WhereAmIIntent',
      'LastStretchIntent',
      'StartStretchIntent',
      'YesterdayIntent',
      'ProgressIntent',
      'SideDoneIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:is|was|am|would|does|do)(?:n't)? (?:that|this|it|today|i|that's)(?: (?:be|make|on|at|make it|now|already|only|still))*|(?:that's|this is|it's|i'm on|i make it|that makes it)(?: (?:already|now))*) (?:(?:my|the|our) )?(?:${ORDINAL} days?|day (?:number )?${ORDINAL})(?: (?:now|in a row|running|already|of it|of this|of these|of doing (?:it|this|these|them)|on the trot|then|today|in|done|is it|isn't it|right))*$`,
    ),
    meant: 'DaysInARowIntent',
  },
  // A stretch instead of this one is another stretch, and no easier form.
  {
    guesses: [
      ...UNHEARD,
      'EasierIntent',
      'RoutineIntent',
      'DifferentOneIntent',
      'FirstStretchIntent',
      'SameAgainIntent',
      'OtherOneIntent',
      'DescribeIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|may|might|would) (?:i|we|you)|(?:i'd|i would|we'd) (?:like|rather|prefer|love)(?: to)?|i (?:want|prefer|fancy)(?: to)?|let me|let's|i'll|give me|what about|how about)(?: (?:just|rather|please|maybe))*(?: (?:do|doing|have|try|go for|go to|swap to|switch to|take|be doing|get))? ${A_STRETCH} (?:instead|rather)(?: of (?:this|that|it|this one|that one))?${POLITE}$`,
    ),
    meant: 'StartStretchIntent',
  },
  // "No, five's plenty": so many, and no bare "no".
  {
    guesses: [...UNHEARD, 'AMAZON.NoIntent', 'HoldIntent', 'RoutineIntent', 'FewStretchesIntent'],
    words: new RegExp(
      `^(?:(?:no|nah|naw|nope|actually|oh|sorry|well|wait|ah|och|hmm) )+(?:i think |i'd say |make it )?${A_NUMBER}(?:'s| is|'ll be| will be| would be)? (?:plenty|enough|loads|ample|grand|fine|lots|all i need|will do|'ll do|would do)(?: (?:for me|thanks|thank you|really|i think))*$`,
    ),
    meant: 'CorrectionIntent',
  },
  // "Actually just ten" puts right what was said before it.
  {
    guesses: ['HoldIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:(?:no|nah|naw|actually|oh|sorry|wait|well|och|hmm) )+(?:(?:make|do|call) (?:it|that) )?(?:just|only) (?:(?:make it|do|the) )?${A_NUMBER}(?: (?:more|extra|then|please|thanks|will do|is fine|is enough|is plenty|actually))*$`,
    ),
    meant: 'CorrectionIntent',
  },
  // The other side, too, after the first was left out.
  {
    guesses: [
      ...UNHEARD,
      'SideDoneIntent',
      'SkipBothIntent',
      'OtherOneIntent',
      'SideIntent',
      'SwitchSidesIntent',
      'OneSideIntent',
      'SkipNextIntent',
      'SkipStretchIntent',
      'LeaveOutIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could) (?:i|we|you) |let's |i'll |i want to |i'd like to )?(?:skip|leave out|leave|miss|miss out|drop|pass on) (?:the|that|this|my) (?:other|second|left|right) (?:side|arm|leg|one|knee|hand)(?: out)? (?:as well|too|also)${POLITE}$`,
    ),
    meant: 'AMAZON.NextIntent',
  },
  // "What next?" asks, in every accent.
  {
    guesses: ['AMAZON.NextIntent', 'SkipNextIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:whit's|whits|whit|wot's|wots|what's|whats|what) (?:next|after this|after that|coming next|coming up)(?: (?:then|now|like|coach|pal|after this|please))*$`,
    ),
    meant: 'WhatsNextIntent',
  },
  {
    guesses: [...UNHEARD, 'NoBellIntent', 'BellIntent', 'LessTalkingIntent', 'CountDownIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|will|would) (?:you|ye|we) )?(?:(?:just|only) (?:do |use |give me |give us |play |have |let me have )?the (?:beeps?|bells?|chimes?|dings?|gong)|(?:do |use |give me |give us |play |have )?the (?:beeps?|bells?|chimes?|dings?|gong) (?:only|and nothing else|and no talking))${POLITE}$`,
    ),
    meant: 'JustTheBellIntent',
  },
  // Who goes too quickly is the voice: nobody asks to hold it longer so.
  {
    guesses: ['LongerIntent', 'ComplaintIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}you(?:'re| are) (?:(?:going|talking|speaking|rattling|racing) )?(?:(?:a bit|a wee bit|much|far|way|a little|on) )*too (?:quick|quickly|fast)(?: (?:for me|there|now|dear|love|with that|at that))*$`,
    ),
    meant: 'SpeakSlowerIntent',
  },
  // Who missed the way in gets it again, and all of the hold.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.RepeatIntent',
      'WhereAmIIntent',
      'FirstOneIntent',
      'AMAZON.StartOverIntent',
      'NotFinishedIntent',
      'FromStretchIntent',
    ],
    words: new RegExp(
      `${LEAD}i (?:(?:just|think i|must have|have|only) )*missed (?:the (?:start|beginning|first bit|first part|instructions|instruction|way in|set ?up|last bit|end) ?(?:of (?:that|this|it|that one|this one))?|what (?:i(?:'m| am) (?:meant|supposed) to do|to do)|how (?:to|you) (?:get in|start|do it|do this))(?: (?:there|now|sorry|just now|again))*$`,
    ),
    meant: 'ThisOneAgainIntent',
  },
  // "Standing's fine": that round, after all.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NoIntent',
      'NeverMindIntent',
      'UpToMeIntent',
      'ReadyIntent',
      'PraiseIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:on second thoughts?|i think|let's say) )*(?:standing|the chair|the bed|the floor|in the chair|in bed|on the floor|sitting|sitting down|seated|standing up|the chair one|the bed one|the standing one|the neck one)(?:'s| is| was| would be|'d be|'ll be| will be)(?: (?:just|perfectly|really|quite|actually))* (?:fine|ok|okay|grand|good|all right|alright|better|best|easier)(?: (?:for me|then|after all|actually|thanks|today|really))*$`,
    ),
    meant: 'RoutineIntent',
  },
  // What is hard is the floor: something soft goes under the knees. Knees that hurt are told as such.
  {
    guesses: [
      ...UNHEARD,
      'KneeHurtsIntent',
      'CannotKneelIntent',
      'CannotGetDownIntent',
      'StopStretchIntent',
      'ComplaintIntent',
      'CannotUnclearIntent',
      'BodyPartIntent',
    ],
    words:
      /^(?!.*\b(?:hurts?|hurting|pain|painful|sore|agony|killing|can't|cannot|couldn't|bad|ache|aching|swollen|stop|next|skip)\b)(?:(?:so|and|but|oh|well|right|wait|ah|sorry|god|jeez|blimey|look) )*(?:the|this|my|me|our) (?:floor|carpet|mat|rug|ground|lino|laminate|tiles)(?:'s| is| are| feels?) (?:(?:a bit|a little|awful|very|really|too|quite|far too|way too|fierce|so|dead) )*(?:hard|rough|cold|unforgiving|solid)(?: (?:on|for|under|beneath) (?:my|me|the|these|them) (?:poor |old |auld )?knees)?(?: (?:here|today|now|mind))*$/,
    meant: 'EasierIntent',
  },
  // The wall is of the pose.
  {
    guesses: ['UpToMeIntent', ...UNHEARD, 'BodyPartIntent', 'CannotIntent'],
    words: new RegExp(
      `${LEAD}(?:do|will|would|should) i (?:need|use|want|have to have|have to use) (?:a|the) (?:wall|doorway|door|door frame|doorframe)(?: (?:for|with|in) (?:this|it|that|this one|these))?(?: (?:at all|or not|now))*$`,
    ),
    meant: 'DescribeIntent',
  },
  {
    guesses: ['TechniqueIntent', 'BodyPartIntent', 'WhichSideIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:which|what) way (?:(?:do|should|must|will|am) i(?: (?:be|meant to be|supposed to be|meant to|supposed to))? (?:face|facing|lie|lying|sit|sitting|kneel|kneeling)|round do i (?:lie|go|sit|face))(?: (?:for this|for this one|in this|here|now|down|then))*$`,
    ),
    meant: 'DescribeIntent',
  },
  // To somebody in the room.
  {
    guesses: [
      ...UNHEARD,
      'FinishInIntent',
      'TimeLeftIntent',
      'RoutineIntent',
      'WaitIntent',
      'SpeakSlowerIntent',
    ],
    words: new RegExp(
      `^(?:(?:oh|yeah|yes|aye|okay|ok|right|sorry|alright) )*(?:(?:just |only |in |give me )?(?:a|an|one|two|three|five|ten) (?:minutes?|mins?|seconds?|secs?|ticks?|mos?)|i'll be (?:there|down|out|up|with you|right there|right with you)(?: now)?(?: in (?:a|one|two|five|ten) (?:minutes?|mins?|seconds?|secs?|ticks?|mo|bit|while))?) ${KIN}$`,
    ),
    meant: 'NotToYouIntent',
  },
  {
    guesses: [...UNHEARD, 'LouderIntent', 'LessTalkingIntent'],
    words:
      /^(?:(?:oh|hey|ah|please|will you|would you|could you|can you) )*(?:turn|switch|put) (?:that|it|the (?:telly|tv|music|radio|sound|volume|light)) (?:down|off|out) (?!(?:please|a|an|now|for|coach|alexa|the|in|at|when|again|thanks|and|so|to|from)\b)[a-z]+$/,
    meant: 'NotToYouIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'LessTalkingIntent',
      'AMAZON.ResumeIntent',
      'ComplaintIntent',
      'PraiseIntent',
    ],
    words:
      /^(?:(?:s+h+) )+(?:(?:it's|its|you're|all) )?(?:ok|okay|all right|alright|baby|darling|sweetheart|pet|love|there there|go (?:back )?to sleep|good (?:boy|girl|dog)|daddy's here|mammy's here|mummy's here|quiet now|easy now)(?: (?:now|baby|pet|love|darling|sweetheart|shh+))*$/,
    meant: 'NotToYouIntent',
  },
  // Enough for today.
  {
    guesses: [
      ...UNHEARD,
      'NeverMindIntent',
      'LeaveOutBecauseIntent',
      'KeepPlaceIntent',
      'AMAZON.NoIntent',
    ],
    words:
      /^(?:(?:no|nah|right|okay|ok|so|well|i think|right so|grand|and|that's it|lovely) )*(?:i'll|i will|we'll|let's|i'm going to|i think i'll) (?:just )?leave it(?: (?:there|at that|so|then|for today|for now|for the day|here|now|thanks|thank you))*$/,
    meant: 'AMAZON.StopIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:right|okay|ok|thanks|thank you|well|so|grand|lovely) )*(?:ta[- ]?ra|tarra|ta ta|toodle ?pip|toodles|toodle ?oo|sl[aá]n|cheerio|cheery ?bye|bye now|bye for now|night night|nos da|hwyl|all the best|see you tomorrow)(?: (?:now|then|love|dear|duck|pet|coach|for now))*$/,
    meant: 'AMAZON.StopIntent',
  },
  // "Another two minute round".
  {
    guesses: [
      'LongerIntent',
      'HoldIntent',
      'AgainIntent',
      'FinishInIntent',
      'StartRoutineIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could) (?:i|we) (?:have|do|get) |give me |give us |let's do |let's have |i'll have |i'll do |i'd like |do |i want )?(?:another|a|the|one of the|that|one more) (?:one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty)[- ]minutes? (?:round|session|routine|thing)(?: again)?${POLITE}$`,
    ),
    meant: 'RoutineIntent',
  },
  // What is recommended is which there are.
  {
    guesses: [
      ...UNHEARD,
      'TreatmentsIntent',
      'DescribeIntent',
      'QuestionIntent',
      'YouChooseIntent',
      'ProgressIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:what|which(?: one| round| stretches| ones)?) (?:do|would|can|could) you (?:recommend|suggest|advise)(?: (?:for me|today|now|this morning|this evening|tonight|to start|to start with|first|i do|that i do|then))*$`,
    ),
    meant: 'WhichRoutinesIntent',
  },
  // A question about all of them changes nothing.
  {
    guesses: ['AllOfThemIntent', 'HoldIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:is|was|does|will) (?:that|this|it)(?: (?:be|go|count))?(?: (?:just|also))? for (?:all of them|all of it|every one|each one|each of them|everything|the rest|the others|all the stretches|the lot|them all)(?: (?:too|now|as well|then|or just this one|or this one))*$`,
    ),
    meant: 'LengthOfHoldIntent',
  },
  // Harder is longer, as "too easy" is.
  {
    guesses: ['EasierIntent', 'AlwaysEasierIntent', ...UNHEARD],
    words: new RegExp(
      `^(?!.*\\b(?:don't|not|isn't|wasn't|too|breathe|breathing|getting)\\b)(?:(?:that's|that is|this is|it's|this one's) (?:(?:a bit|very|really|quite|dead|pure) )*easy (?:so |can (?:you|we) |could (?:you|we) |now )*)?(?:(?:can|could) (?:you|we|i) |let's )?(?:make|have|do|get|give me) (?:it|this|that|them|this one|something|a|one)(?: (?:a bit|a little|a wee bit|much|that's|bit))* (?:harder|tougher|more challenging|more difficult)(?: (?:one|version))?${POLITE}$`,
    ),
    meant: 'LongerIntent',
  },
  // Whether it suits a knee is asked; a knee that hurts is told as such.
  {
    guesses: ['KneeHurtsIntent', 'StopStretchIntent', 'OtherJointsIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:is|are|would|will|isn't) (?:this|that|it|these|this one|that one|this stretch)(?: be)? (?:(?:really|actually|still|going to be|not|all|too) )*(?:ok|okay|all right|alright|safe|fine|bad|hard|good) (?:for|on|with) (?:(?:my|a|the|me) )+(?:(?:bad|dodgy|old|left|right|poor|sore|gammy|new) )*(?:knees?|hips?|wrists?|shoulders?)(?: (?:at all|or not|though|now|do you think))*$`,
    ),
    meant: 'WhoShouldNotIntent',
  },
  // A wish to stay off the knees, and the reason for it.
  {
    guesses: [
      'KneeHurtsIntent',
      'StopStretchIntent',
      'ConditionIntent',
      'WithoutStretchIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:(?:my|the|me|i've|i have|i've got|both my|a) )+(?:(?:left|right|a|my|bad|dodgy) )*knees?(?:(?:'s| is| are|'re)(?: (?:a bit|very|really|not|no|pretty))* (?:dodgy|bad|gammy|bockety|banjaxed|crocked|knackered|great|good|up to it|shot|gone))? (?:(?:so|and|i want|i'd like|can we do|let's do|please) )*(?:nothing|no|not|without|none of the) (?:kneeling|on (?:my|the) knees|kneeling down|kneeling ones|any kneeling)${POLITE}$`,
    ),
    meant: 'CannotKneelIntent',
  },
  // In bed or in a chair is a round of its own.
  {
    guesses: ['UpToMeIntent', 'SleepingIntent', 'RoutineIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:can|could|may|is it (?:ok|okay|all right|alright) (?:if|to)) (?:(?:i|we|you) )?(?:(?:also|just|even) )?(?:do|be doing) (?:these|this|it|them|those|the stretches|my stretches|any of (?:these|them|it)|all this|all of (?:this|it|them)) (?:in (?:my )?bed|on (?:my|the) bed|in the bed|in (?:a|my|the) chair|on (?:a|my|the) chair|sitting|sitting down|standing|standing up)(?: (?:as well|too|please|instead|or not|at all))*$`,
    ),
    meant: 'EasierIntent',
  },
  {
    guesses: ['SourcesIntent', 'QuestionIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:what's that you(?:'re| are) saying|what(?: is it|'s it)? (?:are )?you(?:'re| are)? saying|what are you saying|what(?:'s| is| was) (?:that|it) you said|what did you say there|say what|you what|come again|what's she saying|what did she say)(?: (?:there|now|again|to me|to do|sorry|love|pet))*$`,
    ),
    meant: 'AMAZON.RepeatIntent',
  },
  {
    guesses: [...UNHEARD, 'PostponeIntent', 'AMAZON.StopIntent', 'KeepPlaceIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:just|let's|i'll|we'll|i'd like to|i want to|can we|can i|could we|then|maybe) )*(?:finish|end|stop|finish up|end up|call it a day|leave it) (?:with|on|after) ${A_STRETCH}${POLITE}$`,
    ),
    meant: 'FewStretchesIntent',
  },
  // "Grand, thanks" declines nothing.
  {
    guesses: ['AMAZON.NoIntent', ...UNHEARD],
    words:
      /^(?:(?:that's|oh|ah|yeah|aye) )*(?:(?:grand|lovely|great|perfect|brilliant|magic|super|sound|cracking|smashing|champion|deadly|fab|class)(?: (?:so|job|stuff|altogether|now))? )+(?:thanks|thank you|ta|cheers)(?: (?:a million|very much|so much|a lot|coach|love|dear|pal|mate))*$/,
    meant: 'ThanksIntent',
  },
  {
    guesses: ['UndoIntent', 'DoneAloneIntent', 'StartRoutineIntent', ...UNHEARD],
    words:
      /^(?:(?:yes|yeah|aye|yep|ok|okay|right|sure|grand|well|oh|alright|all right|fine) )*(?:i'll|i will|we'll|i'd like to|i think i'll|let's) (?:do|try|take|have|go for|go with) (?:that|it|this|that then|that one|this one)(?: (?:then|so|please|thanks))*$/,
    meant: 'AMAZON.YesIntent',
  },
  // Arms or legs that tire want it easier. What is sudden, or of one side, may be more.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `^(?!.*\\b(?:sudden|suddenly|numb|weak|dead|one|left|right|can't|pain|hurts?)\\b)${LEAD.slice(1)}(?:my|me|the|both my) (?:arms|legs|knees|shoulders|wrists|hands)(?: are|'re| feel)?(?: (?:getting|very|really|awful|a bit|so|fierce|dead|quite|pure))* tired(?: (?:now|already|here|doing this|in this one|of this))*$`,
    ),
    meant: 'EasierIntent',
  },
  // Without the thing it needs, it is left out.
  {
    guesses: ['EasierIntent', 'CannotIntent', 'CannotUnclearIntent', 'UpToMeIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:i|we)(?:'ve| have)? (?:haven't got|haven't|don't have|do not have|have no|got no|no)|there's no|there isn't) (?:(?:a|any|the) )?(?:free )?(?:doorway|door frame|doorframe|wall|free wall|bare wall)(?: (?:here|free|for (?:this|it|that)|to use|in here|that'll do|near me))*$`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  // Who did it before moves on.
  {
    guesses: ['SideDoneIntent', 'DoneAloneIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i|we)(?:'ve| have)? (?:already |just )?(?:did|done) (?:this|that)(?: (?:one|stretch|pose))? (?:already|before|a minute ago|just now|earlier|there now)(?: (?:so )?(?:skip it|next|move on))?$`,
    ),
    meant: 'AMAZON.NextIntent',
  },
  // To finish it off is to go on.
  {
    guesses: ['AMAZON.StopIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:let's|i'll|we'll|i want to|i'd like to|can we|can i) (?:finish (?:it|that|this|the rest|that one|them) off|finish off(?: (?:the rest|that|the round|what's left))?|finish the rest|get it finished)${POLITE}$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: ['RoutineIntent', 'EasierIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:do|should|must|am) i (?:(?:meant to|supposed to|to) )?(?:lean|sit|lie)(?: right)? (?:back|forward|forwards|up|into it)(?: (?:in|on|against|into) (?:the|my) (?:chair|seat|bed|pillow))?(?: (?:or not|for this|here|now))*$`,
    ),
    meant: 'DescribeIntent',
  },
  // A child by its name, or a friend, is told to stop.
  {
    guesses: ['AMAZON.StopIntent', ...UNHEARD],
    words:
      /^(?!(?:coach|alexa|please|okay|ok|right|so|and|now|just|oh|hey|yes|no|then|when|why|how|what|can|could|would|back|sorry|well|wait|pain)\b)[\p{L}]+ (?:would|will) you (?:please )?stop(?: (?:it|that|messing|shouting|now|at once|please|roaring))*$/u,
    meant: 'NotToYouIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?:[\p{L}]+ )?i'm (?:(?:kind of|sort of|just|a bit) )*(?:in the middle of (?:something|my stretches|my exercises|this)|doing my (?:stretches|exercises|back))(?: (?:here|at the minute|now|right now|so not now))*$/u,
    meant: 'NotToYouIntent',
  },
];
