import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const WISH =
  "(?:(?:can|could|shall|may|will|should) (?:we|i|you)(?: (?:please|just|maybe))*|let's|let us|lets|i(?:'d| would) (?:like|love) (?:us )?to|i(?:'m| am)? (?:want|wanna|need|ready|going|gonna)(?: to)?|we(?:'ll| want to| need to| could)|i'll|time to|how about we|are we (?:going to|gonna)|my (?:husband|wife|partner|mum|mom|dad|son|daughter|friend) (?:wants|would like|needs) to)";
const DO =
  '(?:do|start|begin|have|try|go through|get on with|get going (?:with|on)|crack on with|run through|get started (?:with|on)|be doing)';
const SOME =
  "(?:the|my|our|his|her|some|a few|these|those|a bit of|a couple of|today's|this morning's)";
const STRETCHES =
  '(?:stretches|stretching|exercises|stretching exercises|back stretches|back exercises)';
const ENDS =
  "(?: (?:please|now|then|together|today|again|with me|for me|tonight|first|thanks|thank you|so|if you like|if that's (?:ok|okay|all right|alright)|this (?:morning|evening|afternoon)))*$";
const PLACE =
  '(?:(?:in|on|from) (?:the|a|my) (?:\\w+ )?chair|in (?:my )?bed|sitting(?: down)?|sat down|seated|standing(?: up)?|at (?:my|the) desk|on my feet)';

/** Why there, where it tells of no pain. */
const REASON =
  "(?: (?:(?:because|cause|as|since|cos) )?(?:(?:my|me) (?:back|neck|shoulders?|hips?|legs?)(?:'s| is| are)|i'm|i am|it's|we're|there's) (?:(?:a bit|a little|really|so|very|just|quite|no|at) )*(?:stiff|tight|tired|busy|work|lazy|cold|room|space|time)(?: (?:here|today|this morning|on the floor|down there))*)?";

/** How people ask to begin, and what of. */
export const openings: readonly WordRule[] = [
  {
    guesses: [
      ...UNHEARD,
      'StartRoutineIntent',
      'UpToMeIntent',
      'EasierIntent',
      'WhereAmIIntent',
      'StartStretchIntent',
      'FormIntent',
    ],
    words: new RegExp(`${LEAD}${WISH} ${DO} ${SOME} ${STRETCHES}${ENDS}`),
    meant: 'StartRoutineIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'RoutineIntent',
      'StartStretchIntent',
      'EasierIntent',
      'UpToMeIntent',
      'StartRoutineIntent',
      'FormIntent',
    ],
    words: new RegExp(`${LEAD}${WISH} ${DO} ${SOME} ${STRETCHES} ${PLACE}${REASON}${ENDS}`),
    meant: 'RoutineIntent',
  },
  // "I'm at my son's place" names nobody who is ill.
  {
    guesses: [...UNHEARD, 'EmergencyIntent', 'UrgentIntent', 'CannotGetDownIntent'],
    words:
      /^(?!.*\b(?:pain|hurts?|hurting|fell|fallen|fall|breath\w*|chest|numb|bleed\w*|collapsed|help me|passed|faint\w*|stroke|ambulance|dizzy|can't|cannot|won't|stuck|lying)\b)(?:(?:so|well|hi|hello) )*(?:i'm|i am|we're) (?:(?:over|staying|round) )?(?:at|in) (?:my|me|the|a) (?:\w+'?s?|\w+ in law'?s?)(?: (?:place|house|flat|home|apartment|room))?\b.*\b(?:what can (?:i|we) do|(?:have|do) you (?:got |have )?(?:something|anything)|(?:something|anything|stretches) (?:i|we) can do|can (?:i|we) do (?:it|them|the stretches))\b.*\b(?:on|in|from) (?:a|the|my) (?:\w+ )?(?:chair|seat|stool|sofa|bed)(?: please| then)*$/,
    meant: 'RoutineIntent',
  },
  {
    guesses: ['EmergencyIntent', 'UrgentIntent', 'CannotGetDownIntent'],
    words:
      /^(?:(?:so|well|hi|hello|sorry|and|but) )*(?:i'm|i am|we're) (?:(?:over|staying|round|just) )*(?:at|in) (?:my|me|the|a) (?:\w+'s|\w+ in law's) (?:place|house|flat|home|apartment|room)(?: (?:today|now|this week|for the week))*(?: (?:and|but) (?:there's|there is|i've|i have|we've|they've|they have) (?:(?:no|not much|not enough|hardly any|little|got no) )+(?:room|space|mat|floor)(?: (?:here|on the floor|to lie down|to stretch|for me|on the carpet))*)?(?: so)?$/,
    meant: 'OtherThingIntent',
  },
  // "Not quite ready" is no yes.
  {
    guesses: [...UNHEARD, 'ReadyIntent', 'AMAZON.NoIntent', 'AMAZON.YesIntent', 'PostponeIntent'],
    words: new RegExp(
      `${LEAD}(?:i'm |i am |we're )?not (?:(?:quite|just|really|exactly|yet|fully|entirely) )*(?:ready|set|there|down|in position|settled)(?: (?:yet|just|quite|for (?:it|that|this)|to (?:start|go)|now))*$`,
    ),
    meant: 'WaitIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'RoutineIntent',
      'HoldIntent',
      'FinishInIntent',
      'LongerIntent',
      'SkipNextIntent',
      'AMAZON.NextIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|may) (?:i|we) (?:have|get|take)|give me|i (?:need|want)|i'd like|let me have|just) (?:(?:like|about|maybe|a|an|around|another) )*(?:(?:\\w+ )?(?:seconds|second|minutes|minute|secs|mins|min|sec|moment|breather|break|rest)) (?:before|between|ahead of) (?:the next(?: one| stretch)?|we (?:go on|start|carry on|do (?:the next|another)(?: one)?)|the (?:second|third|fourth|last) one|that|them|stretches)(?: please| starts| begins)*$`,
    ),
    meant: 'WaitIntent',
  },
  {
    guesses: [...UNHEARD, 'WhereAmIIntent', 'AMAZON.YesIntent', 'PraiseIntent', 'CauseIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:shall|can|could|should|will) we|let's|let us|lets|time to|i'm ready to|i want to|we should) (?:get (?:cracking|going|moving|stuck in|started|stretching|on with it|on it|to it)|make a start|kick (?:it |this |things )?off|dive in|hop to it|bash on|start off|begin)${ENDS}`,
    ),
    meant: 'StartRoutineIntent',
  },
  // What somebody was told not to do is for who told them.
  {
    guesses: [...UNHEARD, 'NoMovementIntent', 'CannotIntent', 'CannotUnclearIntent'],
    words:
      /^(?:(?:so|but|and|oh|wait|sorry|well|hang on) )*(?:i'm not (?:supposed|meant|allowed) to|i am not (?:supposed|meant|allowed) to|i(?:'ve been| was|'m) told not to|i shouldn't(?: really)?(?: be)?|(?:my |the )?(?:doctor|physio|consultant|surgeon|gp|physical therapist|pt)(?:'s)? (?:said|says|told me|tells me)(?: i'm)? not to|no) (?:bend(?:ing)?|lean(?:ing)?) (?:forwards?|over|down)(?: (?:at all|much|too far|anymore|any more|at the moment|right now|yet|like this|you know|since .*))*$/,
    meant: 'ConditionIntent',
  },
  // "How are you, I want to loosen out my back": a greeting takes no wish away.
  {
    guesses: ['HelloIntent'],
    words:
      /^(?!.*\b(?:hurts?|pain\w*|sore|numb\w*|sharp|remind\w*|why)\b).*\bi (?:want to|wanna|would like to|'d like to|need to|wish to)(?: \w+)? ?(?:loosen|stretch|limber|ease|free)(?: (?:out|up|off))? (?:my|me|the) (?:\w+ )?back\b/,
    meant: 'StartRoutineIntent',
  },
  // "What have you got for a bloke who's been digging all day?"
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:hurts?|pain\w*|sore|numb\w*|injur\w*|pulled|strain\w*|fell|done my back|question|remind\w*)\b)(?:(?:g'day|gday|hi|hello|hey|so|right|now|then|good day|good (?:morning|evening|afternoon)) )*(?:what(?:'ve| have|'d| do| can) you (?:got|have|do|recommend|suggest)|have you (?:got )?anything|got anything|anything)(?: \w+)? for (?:somebody|someone|a|an|me|us|people|after)\b.*\b(?:all day|all (?:morning|night|week)|(?:digging|gardening|driving|sitting|standing|lifting|typing|running|cycling|flying|work|travel+ing))$/,
    meant: 'StartRoutineIntent',
  },
];
