import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const TAIL = '(?: (?:now|then|so|again|please|there|though|today|thanks|or what|is it))*$';

/** Short things said and asked on the mat that resemble something weightier. */
export const inSoManyWords: readonly WordRule[] = [
  // "Both hands?" asks how the pose is; without a word of harm it is no sign.
  {
    guesses: ['UrgentIntent', 'EmergencyIntent', 'WeakLimbIntent', 'NumbIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:is it |is that |do i use |with |on )?(?:both|one|two|just one) (?:hands?|arms?|elbows?|knees?|legs?|feet|foot)(?: (?:or (?:one|both|two|just one)|down|up|flat|together|bent|straight|on the floor|at once|at the same time))*${TAIL}`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: ['EmergencyIntent', 'UrgentIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:it's|it is|that's|this is|that one's|this one's) (?:on )?(?:my|me|the) (?:bad|good|stiff|tight|worse|better|awkward|dodgy) (?:side|one|leg|hip|knee|shoulder|arm)${TAIL}`,
    ),
    meant: 'HowFarIntent',
  },
  // Who sits on whom.
  {
    guesses: ['ConditionIntent', 'OthersConditionIntent', 'StopStretchIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:hurt\w*|pain\w*|sore|bit|bitten|breath\w*|crush\w*|ow|ouch|stuck)\b).*\b(?:toddler|baby|child|kid|dog|cat|puppy|kitten|son|daughter|grandson|granddaughter|wean|bairn|wee one|little one|one year old|two year old|three year old)(?:'s| is| has| are)?(?: (?:just|now|climbed|jumped|jumping|climbing|sat|sitting|lying|standing|walking|back|up))* on (?:top of )?(?:my (?:back|legs?|head|tummy|belly|chest|stomach|feet)|me|top of me|the mat)(?: (?:again|now|here|sorry|hang on|hold on|wait))*$/,
    meant: 'AMAZON.PauseIntent',
  },
  // How long it felt changes nothing.
  {
    guesses: ['LongerIntent', 'ShorterIntent', 'HoldIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:that|this|it) (?:felt|feels|seemed|seems|sounded|looked|didn't feel|didn't seem|doesn't feel|doesn't seem|wasn't|was) (?:(?:a lot|much|way|a good bit|far|like|a bit) )*(?:longer|shorter|more|less|like|about)(?: than)? (?:a |one |half a |the |thirty |sixty |forty )*(?:minute|seconds|that|last time|yesterday|usual|the last one|the other side|the other one)(?: to me)?${TAIL}`,
    ),
    meant: 'LengthOfHoldIntent',
  },
  {
    guesses: ['LengthOfHoldIntent', 'TimeLeftIntent', 'SideDoneIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i think |i'm after |i might have |i may have |i must have )?(?:i |i've |we |we've )?(?:did|done|do|doing) (?:the )?same (?:side|arm|leg|way) (?:twice|again|two times|both times)${TAIL}`,
    ),
    meant: 'WhichSideIntent',
  },
  // "Can you not talk?" is of the voice, and of nobody's loneliness.
  {
    guesses: ['NoOneToTalkToIntent', 'CrisisIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:can|could|will|would) you (?:just )?(?:not (?:talk|speak|chat|say anything|say so much|talk so much)|stop (?:talking|chatting|yapping|nattering))(?: (?:so much|as much|all the time|during (?:it|this|the stretch|the hold)|through (?:it|this)|over it|in the middle))*${TAIL}`,
    ),
    meant: 'LessTalkingIntent',
  },
  {
    guesses: ['ThinkingIntent', 'CountDownIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|will|would) you |you'll |please )?(?:tell me|let me know|say|give me a shout|shout|give us a shout) when (?:it's|it is|i'm|i am|we're|that's) (?:half ?way|half done|nearly (?:done|over|up|there)|done|over|up|finished|time(?: to (?:stop|change|swap|switch))?)${TAIL}`,
    ),
    meant: 'TimeLeftIntent',
  },
  // What a stretch does, and not whether one may.
  {
    guesses: ['UpToMeIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:will|does|would|can|could|is) (?:this|it|that|these)(?: one)?(?: (?:really|actually|ever|going to|gonna))* (?:help|fix|sort|cure|loosen|ease|do) (?!i\\b)(?:me |my |the )?(?:(?:lower|upper|bad|sore|stiff) )*(?:back|sleep|neck|shoulders?|hips?|posture|sciatica|stiffness|balance|breathing|with .+|anything|any good|much)(?: out)?${TAIL}`,
    ),
    meant: 'GoodForIntent',
  },
  {
    guesses: ['EasierIntent', 'LongerIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:what's|what is|is there|have you(?: got)?|got|any|give me) (?:the |an |any )?(?:alternatives?|other option|another option|something else i can do)(?: (?:to (?:this|that|it)(?: one)?|for (?:this|that|me)(?: one)?))*${TAIL}`,
    ),
    meant: 'DifferentOneIntent',
  },
  {
    guesses: ['UpToMeIntent', ...UNHEARD],
    words:
      /^(?:(?:right|okay|ok|yes|aye|yeah|go on|grand) )*keep (?:her|it|'er|er) (?:lit|country|going)(?: (?:there|so|boss|lad|now))*$/,
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:oh|ah|aye|well) )*(?:happy days|'?(?:tis|twas) (?:only |fierce |very |dead )?(?:grand|lovely|fine|great|deadly|nice|mighty|not (?:so )?bad|good)|that'?s the (?:job|stuff|business|one)|the job's a good(?: ?'?un| one)|class|pure class|deadly|savage|lush|tidy|proper job|canny|mint|belter|magic|braw|smashing|champion|spot on|bang on|bostin|ace)(?: (?:that|so|now|like|mate|love|butt|that is|that was))*$/,
    meant: 'PraiseIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:okay|ok|right|yeah|no|oh|sorry) )*(?:(?:i'll|we'll|i will|let me) (?:ring|call|text|phone|message) (?:her|him|them|you|her back|him back|them back|you back|mum|mam|dad)(?: back)?|tell (?:her|him|them) (?:i'm busy|i'll (?:ring|call|phone) (?:her|him|them)(?: back)?|to (?:wait|come back|go away|hang on)|i won't be long|i'm not in|no))(?: (?:later|in a (?:minute|sec|bit|while)|after|tonight|tomorrow|please|would you|will you|love|now))*$/,
    meant: 'NotToYouIntent',
  },
  // Who is due elsewhere leaves, and is told that the place is kept.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:i've|i have|i've got|i need|need|i gotta|gotta|got|have|i'll have|i'm going to have|i must|we've|we have) ?(?:got )?(?:to )?(?:go and |go )?(?:collect|pick up|fetch|drop off|drop|get|catch|run for|meet|wake|feed) (?:the |my |our |me )?(?:kids|children|wean|weans|wains|bairns|girls|boys|lads|son|daughter|husband|wife|mum|mam|mother|dad|father|grandchildren|grandkids|young ones|train|bus)(?: (?:up|now|from .*|to .*|at .*|off))*$`,
    ),
    meant: 'KeepPlaceIntent',
  },
  // "Can I do the twisty one?" names a stretch by what it does, and asks for no easier way.
  {
    guesses: ['EasierIntent', 'CannotIntent'],
    words: new RegExp(
      `${LEAD}(?:can|could|may) (?:i|we) (?:do|have|try|start with|go to) the (?:[a-z]+(?:y|ing)|cat|door|wall|chair|bed|breathing|neck|arm|knee|leg) (?:one|stretch)(?: (?:instead|next|first))*${TAIL}`,
    ),
    meant: 'WhichStretchesIntent',
  },
  // "Is there another one?" asks what is to come, and skips nothing.
  {
    guesses: ['DifferentOneIntent', 'AMAZON.NextIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:is there|are there|have we|have i|do we have|is that it or is there) (?:(?:still|got) )*(?:another|any more|one more|more|any others?|anything)(?: (?:one|ones|stretch|stretches))?(?: (?:after|to come|to go|to do|left|coming|next))*(?: (?:this|that|it)(?: one)?)?${TAIL}`,
    ),
    meant: 'WhatsNextIntent',
  },
  {
    guesses: ['StartStretchIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:can|could|will|shall|let's) (?:we |i )?(?:do|have|try) (?:that|this|it)(?: one)?(?: again)? (?:tomorrow|next time|another day|the next day)(?: (?:too|as well|again))*${TAIL}`,
    ),
    meant: 'PraiseIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:that|this)(?: one| stretch)? (?:was|is) (?:(?:absolutely|really|very|just|pretty|a bit) )*(?:horrible|awful|rubbish|boring|terrible|dreadful|pants|murder|desperate|brutal|shocking|mingin'?|rank|naff|miserable)${TAIL}`,
    ),
    meant: 'ComplaintIntent',
  },
  // A meeting is no condition.
  {
    guesses: ['ConditionIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i've|i have|we've|i've got|i have got|there's|it's time for)(?: just)?(?: got)? (?:a |an |my |another |the )?(?:(?:work|zoom|video|phone|staff|team|early|nine o'clock|ten o'clock) )*(?:meeting|call|class|lecture|lesson|seminar|tutorial|shift|interview|appointment|train|bus|lift|taxi|flight|delivery|match|training)(?: (?:to (?:catch|get|take|make|get to|go to|be at)|now|soon|starting|at \\w+|in a (?:minute|sec|second)|coming|waiting|so|sorry))*$`,
    ),
    meant: 'KeepPlaceIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:i'm |i am |we're )?(?:gonna|going to|gotta|have to|got to) (?:go|head|run|dash|scoot|fly|leave it|head off|head out|shoot)(?: (?:now|then|so|sorry|off|there|bye|out|on|home|soon|thanks|here))*$`,
    ),
    meant: 'KeepPlaceIntent',
  },
  // Knees that are rolled fall to one side; a question after it says that it is the pose.
  {
    guesses: ['EmergencyIntent', 'UrgentIntent', 'WeakLimbIntent', 'WhichSideIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:weak|numb\\w*|can't|cannot|face|suddenly|dead|heavy|giving|gave|give|won't|arm|arms|pain|hurts?|leg)\\b)my (?:knees|legs) (?:are |keep |both |just |do |are both )*(?:falling|fall|dropping|drop|rolling|roll|going|go|flopping|flop|tipping|tip|leaning|lean) (?:over |down )*(?:to|on|onto) (?:the |one |either |each |that |this )?(?:(?:left|right|other|same) )?(?:side|sides|floor|bed|mattress)(?: and .*)? (?:is that (?:it|right|okay|ok|all right|alright|fine|correct|the idea|how it goes|meant to happen)|is that what (?:you|i) .*|am i doing (?:it|that|this) right|like that|like this|right|yeah|correct|is it)$`,
    ),
    meant: 'FormIntent',
  },
  // The time is what counts, and the whisper is the device's.
  {
    guesses: ['LouderIntent'],
    words:
      /^(?!.*\b(?:left|last|ago|late|in (?:two|five|ten))\b).*\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) minutes? (?:please|of|for|and|round|routine)\b/,
    meant: 'RoutineIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:oh|oi|hey|would you|will you|can you|please|[a-z]+) )?(?:turn|put|knock) (?:that|the|your|this) (?:telly|tv|television|radio|racket|game|x ?box|playstation|match|volume on the telly) (?:down|off|over|low|lower)(?: (?:please|will you|would you|a bit|a wee bit|now|love|pet|there|will ya|would ya))*$/,
    meant: 'NotToYouIntent',
  },
];
