import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const TODAY = '(?: (?:today|now|then|please|thanks|this time|either|coach|first|already))*';
const ONE = '(?:one|ones|stretch|part|bit)';

/** Nobody asks for a moment. */
const AWAKE = '^(?!.*\\b(?:wait|hang|hold|haud|sec|second|minute|moment|pause)\\b)';

/** A house, a life and a body, as they come up beside a mat. */
export const inTheHouse: readonly WordRule[] = [
  // "Not the one on my hands today" leaves one out, and tells of no bleeding.
  {
    guesses: [...UNHEARD, 'UrgentIntent', 'RoutineIntent', 'DescribeIntent', 'StartStretchIntent'],
    words: new RegExp(
      `${LEAD}(?:just )?(?:not|skip|without|leave out|no|anything but|but not|but skip|let's skip|can we skip|i want to skip|do not do|don't do) (?:the|that) ${ONE} (?:where (?:i'm|i am|you're|i|you|we) )?(?:(?:lie|lying|lay|laying|am|being|up|kneel|kneeling|stand|standing|sit|sitting|go|get) )*(?:on|onto|face|against|with) (?:my |your |the )?(?:hands|hands and knees|belly|stomach|tummy|front|down|knees|all fours|back|side|arms|wall|floor)${TODAY}$`,
    ),
    meant: 'SkipStretchIntent',
  },
  // Said to the end: "make it twenty, no, thirty", "a bell, no, no bell".
  {
    guesses: ['CorrectionIntent'],
    words:
      /^(?:make|do|set) (?:it|them|that|this|each) (?:twenty|thirty|forty|forty[ -]five|fifty|sixty|\d+)(?: seconds)? no (?:make it )?(?:twenty|thirty|forty|forty[ -]five|fifty|sixty|ninety|\d+)(?: seconds)?$/,
    meant: 'HoldIntent',
  },
  {
    guesses: ['JustTheBellIntent', 'BellIntent'],
    words:
      /\bno (?:more )?(?:bells?|beeps?|chimes?) (?:keep|go on|carry on|just keep) (?:talking|speaking)\b/,
    meant: 'NoBellIntent',
  },
  {
    guesses: ['FewStretchesIntent'],
    words: /^(?:(?:no|sorry|actually) )+\w+ stretches \w+(?:[ -]\w+)? seconds(?: each)?$/,
    meant: 'HoldIntent',
  },
  {
    guesses: ['FeelIntent', 'DescribeIntent', ...UNHEARD],
    words:
      /^(?:(?:okay|ok|so|hi|hey) )*what (?:i should|should i|can i|do i) (?:do|try) for (?:my|a) (?:(?:sore|stiff|tight|achy|bad|poor) )?(?:lower back|upper back|back|neck|shoulders|hips)$/,
    meant: 'SorePartIntent',
  },
  // "Why do I have to do it twice" asks, and reports nothing.
  {
    guesses: ['EmergencyIntent', 'MoreGoesIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:why|how come) (?:do|are|am|did|have|must|should) (?:i|we|you) (?:(?:have to|need to|got to|gotta|supposed to|doing|do|to|make me|gonna) )*(?:it|this|that|them|these|each one|this one|that one|the same one|every one)(?: (?:one|stretch))? (?:twice|two times|again|once more|a second time|three times)${TODAY}$`,
    ),
    meant: 'LengthOfHoldIntent',
  },
  // "Leave it there" ends it, and loses nothing.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:(?:alright|all right|let's|we'll|we can|just|i'll|can we) )*(?:leave it (?:there|at that)|i'm out of here|call it there)(?: for (?:now|today|tonight))*${TODAY}$`,
    ),
    meant: 'AMAZON.StopIntent',
  },
  // A hard floor is no pain.
  {
    guesses: ['CannotIntent', 'AMAZON.NoIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:it's |it is |it was |that's |that was )?(?:just|only) (?:that )?(?:the|this|my) (?:floor|mat|carpet|chair|seat|bed|ground)(?:'s| is| being| was)(?: (?:too|so|really|a bit|a little|pretty|kinda))* (?:hard|cold|rough|scratchy|lumpy|slippery)${TODAY}$`,
    ),
    meant: 'FalseAlarmIntent',
  },
  // "What happened to child's pose?" asks whether it was left out.
  {
    guesses: ['FromStretchIntent', 'StartStretchIntent', 'BackIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:what happened to|where's|where is|where did|whatever happened to) (?:the )?(?:cat|child|back ext|thread|open book|knee roll|belly breath|wall angel|doorway|neck turn|seated|shoulder|chest open)[a-z' -]*$`,
    ),
    meant: 'LeftOutIntent',
  },
  // The way down isn't the way up.
  {
    guesses: ['WayOutIntent', 'CannotGetDownIntent'],
    words: new RegExp(
      `${LEAD}how (?:do|should|can|am) i (?:supposed to |best )?(?:get|come|go) (?:down(?: there| on the floor| to the floor| onto the floor| onto the mat| on the mat)?|into (?:this|that|it|position|the pose))${TODAY}$`,
    ),
    meant: 'DescribeIntent',
  },
  {
    guesses: ['EasierIntent', 'RoutineIntent'],
    words: new RegExp(
      `${LEAD}is (?:this|that)(?: one)? (?:for|good for|meant for|supposed to help|gonna help|going to help) (?:my|the) (?:lower back|upper back|back|neck|shoulders|hips)${TODAY}$`,
    ),
    meant: 'FeelIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}what(?:'s| is| would be) (?:good|best) for (?:a|an|my|this) (?:(?:old|stiff|tired|achy|creaky|lazy|tight) )*back${TODAY}$`,
    ),
    meant: 'StretchingIntent',
  },
  {
    guesses: ['StiffIntent'],
    words:
      /^(?!.*\b(?:numb|weak|fever|chest)\b).*\b(?:i'm|i am) (?:sitting |stuck |here )?(?:at|at work at) (?:my|a|the) desk\b/,
    meant: 'RoutineIntent',
  },
  // Who is called away may be gone for long.
  {
    guesses: ['WaitIntent'],
    words:
      /^(?:(?:oh|sorry|okay|ok|crap|shoot) )*(?:hang on|hold on|wait|one sec|one second)(?: a (?:sec|second|minute|moment))? (?:(?:it's|that's|there's|the|my|somebody at the|someone at the) )*(?:phone|telephone|door|doorbell|baby|dog|cat|kids?|delivery|mailman|postman)$/,
    meant: 'AMAZON.PauseIntent',
  },
  // Supper is no condition.
  {
    guesses: [
      ...UNHEARD,
      'ConditionIntent',
      'AMAZON.YesIntent',
      'AMAZON.PauseIntent',
      'WaitIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:i|we|i've|we've) ?(?:have|'ve|got|gotta|need|must|should)?(?: (?:to|got to|gotta))*(?: go)?(?: (?:to|and))? (?:cook|make (?:dinner|supper|lunch|breakfast|tea)|start (?:dinner|supper|lunch)|get (?:dinner|supper|lunch|ready|dressed|to work|to school|the kids)|leave for (?:work|school)|pick up (?:the kids|my (?:kids|son|daughter|wife|husband))|catch (?:a|the|my) (?:bus|train|plane|flight|ride))(?: (?:now|from school|on|going|soon|up|for work))*$`,
    ),
    meant: 'KeepPlaceIntent',
  },
  {
    guesses: [...UNHEARD, 'ThinkingIntent', 'LouderIntent', 'ComplaintIntent'],
    words: new RegExp(
      `${AWAKE}${LEAD.slice(1)}(?:(?:damn|darn|dang|stupid|silly|bad|ugh) )*(?:(?:the|my|that|this|those|our|these|upstairs) )*(?:damn |darn |dang |stupid )?(?:dog|dogs|cat|cats|neighbors?|neighbours?|kids|traffic|leaf blower|lawn ?mower|husband|wife|tv|phone|phones|baby|upstairs neighbors?)(?:(?:'s|'re| is| are|'s being)? (?:(?:so|too|really|pretty|being|snoring|barking|meowing|loud|noisy|at it|again|rude|annoying|crazy|sorry|today|now|here|in here) ?)+)?$`,
    ),
    meant: 'NotToYouIntent',
  },
  // It is nothing, and on it goes.
  {
    guesses: ['AMAZON.NoIntent', 'PainlessIntent', 'FalseAlarmIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:it's |it is |that's |that was |it was )(?:nothing|fine|okay|no big deal|not bad|not that bad|all good|just tight|only tight)(?: (?:really|serious|much|it's fine|i'm fine|so|just|let's|and|now))* (?:keep going|go on|carry on|continue|keep it going|keep it moving)${TODAY}$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: [...UNHEARD, 'PraiseIntent', 'AMAZON.NoIntent'],
    words: new RegExp(
      `${LEAD}(?:i ain't|i'm not|i am not|we ain't) (?:gonna |going to )?(?:doing|do|trying|try) (?:that|this)(?: (?:one|stretch|thing|crap))?${TODAY}$`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  {
    guesses: [...UNHEARD, 'AMAZON.NoIntent'],
    words: new RegExp(
      `${LEAD}i (?:don't|do not|really don't|just don't) (?:think|believe) (?:i|that i) (?:can|could|am able to) (?:do|manage|hold|get into) (?:this|that|it|this one|that one)(?: (?:pose|stretch|one))?${TODAY}$`,
    ),
    meant: 'CannotIntent',
  },
  {
    guesses: ['StartStretchIntent', 'RoutineIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:can|could|may|let's|let me|i want to|i'd like to|i wanna) ?(?:we|i|you)? ?do (?:that|this)(?: (?:one|stretch))? (?:again|over|over again|once more|one more time|a second time)${TODAY}$`,
    ),
    meant: 'ThisOneAgainIntent',
  },
  // "Swap" aside: a chair that somebody sits in already.
  {
    guesses: ['RoutineIntent'],
    words: new RegExp(
      `${LEAD}(?:can|could|may|should|do) i (?:just |have to )?(?:stay|remain|keep sitting|stay sitting|stay seated|be)(?: seated| sitting| standing)?(?: (?:in|on) (?:my|the|this) (?:chair|seat|desk chair|bed|couch))?(?: (?:for this|here|for it|while i do this))*$`,
    ),
    meant: 'EasierIntent',
  },
  {
    guesses: ['AMAZON.NextIntent', 'LessTalkingIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:skip|cut) (?:the |all the |all that |your )?(?:intro|introduction|explanation|instructions|preamble|setup|talk)(?: (?:part|stuff|and (?:start|go)|just (?:start|go)))*${TODAY}$`,
    ),
    meant: 'ReadyIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:aight|ight|aite|yessir|yes ma'am|yes sir|yessum|yup yup|mhm|mm hmm|uh huh|sure thing|you bet|okey dokey|okie dokie|righty ho|roger|roger that|ten four|bet)${TODAY}$`,
    ),
    meant: 'AMAZON.YesIntent',
  },
  {
    guesses: [...UNHEARD, 'UsualWayIntent'],
    words: new RegExp(
      `${LEAD}(?:just )?(?:do )?the (?:daily|regular|usual|normal|everyday|standard) (?:one|round|routine|set|thing|stretches)${TODAY}$`,
    ),
    meant: 'StartRoutineIntent',
  },
  {
    guesses: [...UNHEARD, 'SafeFollowUpIntent'],
    words: new RegExp(
      `${LEAD}(?:is it|is that) (?:all right|alright|ok|okay|fine|bad|a problem) (?:to|if i) (?:fall asleep|doze off|nod off|drift off|fall asleep (?:doing this|here|like this)|sleep here|nap)${TODAY}$`,
    ),
    meant: 'UpToMeIntent',
  },
  {
    guesses: ['NewSignIntent', 'FeelIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:it|this|that|one side|my left|my right|the left|the right)(?: side| one)? (?:pulls|stretches|feels tighter|is tighter|goes further|goes farther|pulls harder|is stiffer|feels stiffer)(?: more| further| harder| tighter)?(?: on)?(?: (?:one|my left|my right|the left|the right|this|that)(?: side)?)? (?:more )?(?:than (?:the|on the) (?:other|left|right)(?: one| side)?)${TODAY}$`,
    ),
    meant: 'UpToMeIntent',
  },
  // Minutes, and one that isn't to be in them. "No, child's pose" puts right.
  {
    guesses: ['StartStretchIntent', 'RoutineIntent', 'HoldIntent', 'SeveralStretchesIntent'],
    words:
      /^(?!.*\b(?:of|for|each|hold) (?:child|cat|back|thread|open|knee)).*\b(?:minutes?|round|routine|stretches)\b(?: (?:please|today|for me|tonight|now|thanks|of stretches|of stretching))*(?: and| but)? (?:no|without|minus|except|skip|not|leave out)(?: the)? (?:cat|child|back ext|thread|open book|knee roll|belly|wall|doorway|neck|seated|shoulder|chest)/,
    meant: 'WithoutStretchIntent',
  },
  {
    guesses: ['WhereAmIIntent'],
    words:
      /^(?:(?:hello|hi|okay|ok|well|so|now|and) )*what(?:'s| is) this(?: (?:now|then|thing|about|all about|for|app|skill))+$/,
    meant: 'AMAZON.HelpIntent',
  },
];
