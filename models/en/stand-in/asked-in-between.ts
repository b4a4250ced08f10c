import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const TAIL =
  '(?: (?:please|thanks|thank you|today|tonight|then|now|instead|after this|after that|after this one|from now on|from here on|next|this time|if (?:i|we) can|mate|love|dear|coach|yaar|lah))*$';
const FLOOR = '(?:floor|ground|mat|carpet|on the floor|on the ground|down on the floor)';
const STUFF =
  '(?:stuff|ones?|bits?|work|parts?|stretches|exercises|things|poses|moves|section|business)';
/** What may hurt today, or never did heal: no old injury. */
const STILL =
  "\\b(?:still|hurts|hurting|sore|pains?|painful|worse|again|swollen|numb|numbness|tingl\\w*|weak|today|yesterday|last (?:night|week|month)|this (?:morning|week|month)|days? ago|weeks? ago|months? ago|not|isn't|never|don't|can't|cannot|but now|except|broke|broken|fell|fallen|doctor|surgeon|cancer|tumou?r|stroke|heart|attack|chest|head|fracture\\w*|spine|spinal|vertebra\\w*|surgery|operation|operated|replace\\w*|disc|disk|osteoporosis|pregnan\\w*|breath\\w*|dizzy|faint\\w*|bladder|bowels?|fever|lump)\\b";
const AGO =
  '(?:(?:years|ages|decades|donkeys? years|yonks) (?:ago|back)|(?:a )?(?:long|few years|couple of years) (?:time )?(?:ago|back)|when i was (?:a |an )?(?:\\w+ )?(?:young|younger|kid|child|boy|girl|teenager|student|little|twenty|thirty|\\w+teen)|as a (?:\\w+ )?(?:kid|child|boy|girl|lad|lass|teenager|student)|back in (?:the day|school|my \\w+))';
const FINE =
  "(?:(?:it|that|they|it all|everything|all of it|the \\w+|my \\w+)(?:'s| is| are|'re| has| feels?| healed| got)* )?(?:(?:all|completely|totally|absolutely|perfectly|fully|quite|long|been|much|well|now) )*(?:fine|ok|okay|good|grand|better|healed|sorted|recovered|mended|alright|all right|no bother|no trouble|no problem)";
const START =
  "(?:(?:can|could|may|shall|should) (?:i|we) (?:just |now |please )?(?:start|begin|get going|get started|go)|let's (?:just )?(?:start|begin|go|get going|get started|do (?:it|this))|(?:start|begin)(?: (?:it|them|now|my stretches|the stretches|the round))?|i'm ready(?: to (?:start|go))?|(?:so )?(?:i'd like|i want) to (?:start|begin)|ready to (?:start|go|begin))";

/** What is asked or told between two poses, or before the first, and is easily taken for something else. */
export const askedInBetween: readonly WordRule[] = [
  // "Skip the floor stuff": all that is done there, and not this one.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NextIntent',
      'AMAZON.NoIntent',
      'WhatsNextIntent',
      'RoutineIntent',
      'LeaveOutIntent',
      'LeaveOutBecauseIntent',
      'WithoutStretchIntent',
      'SkipStretchIntent',
      'SkipBothIntent',
      'SkipNextIntent',
      'CannotIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|may) (?:we|i) |let's |i(?:'d| would)? (?:rather|like to|want to|prefer to) |i'll |please |just )*(?:skip|miss out|miss off|miss|leave out|leave off|drop|lose|cut out|avoid|without|forget|no|not|none of|no more|don't do|not do|don't want(?: to do)?|don't fancy|i don't want(?: to do)?|i don't fancy|i don't do|i'm not doing|not doing)(?: (?:all|any|any of|all of|of|the|that|those|these|more|doing|to do))* (?:${FLOOR} ${STUFF}|${STUFF} on (?:the|my) (?:floor|ground|mat|carpet))(?: out)?${TAIL}`,
    ),
    meant: 'CannotGetDownIntent',
  },
  // "No, leave it as it was" is of what was just changed.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NoIntent',
      'PutBackIntent',
      'UsualSettingsIntent',
      'ForgetItIntent',
      'NeverMindIntent',
      'LeaveOutIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:just|please) )*(?:leave|keep|have|put|make|let) (?:it|that|this|them|things|everything)(?: be| stay| back)? (?:as|the way|like|how|just as|exactly as) (?:it|that|they|things|everything) (?:was|were)(?: before)?${TAIL}`,
    ),
    meant: 'UndoIntent',
  },
  // "Do I have to be sat bolt upright?"
  {
    guesses: [
      ...UNHEARD,
      'UpToMeIntent',
      'DescribeIntent',
      'FormIntent',
      'WhereAmIIntent',
      'WayOutIntent',
      'ReadyIntent',
    ],
    words:
      /^(?:(?:so|and|but|oh|sorry|okay|wait|hey|now) )*(?:do|should|must|am|are|shall|have|is it) (?:i|we|best|better|important|okay|ok)\b(?!.* or ).* (?:sit|sat|sitting|stand|stood|standing|be) (?:up )?(?:(?:bolt|really|completely|dead|all|nice and|so|perfectly) )*(?:straight|upright|tall|up straight)(?: (?:here|for this|in this|in this one|all the time|the whole time|the entire time|in the chair|please))*$/,
    meant: 'PostureIntent',
  },
  // "Put that one in my routine".
  {
    guesses: [
      ...UNHEARD,
      'UndoIntent',
      'WhatsInMyRoutineIntent',
      'MakeRoutineIntent',
      'SaveThisRoutineIntent',
      'RoutineIntent',
      'StartRoutineIntent',
      'PutBackIntent',
      'StartStretchIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|will|would) you |i want to |i'd like to |let's |please |just )*(?:put|add|pop|stick|chuck|include|get|have|keep|save) (?:this|that|it|the last|this last|that last)(?: (?:one|stretch|pose|exercise))?(?: as well| too)? (?:in|into|to|on|in with|onto|for) (?:my|my own|mine)(?: (?:own )?(?:routine|round|stretches|list|set))?(?: as well| too)?${TAIL}`,
    ),
    meant: 'AddToRoutineIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'WhatsInMyRoutineIntent',
      'MakeRoutineIntent',
      'RoutineIntent',
      'LeaveOutIntent',
      'LeaveOutBecauseIntent',
      'WithoutStretchIntent',
      'SkipStretchIntent',
      'DeleteRoutineIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|will|would) you |i want to |i'd like to |let's |please |just )*(?:take|get|leave|drop|remove|cut|pull) (?:this|that|it)(?: (?:one|stretch|pose|exercise))? (?:out of|off|from|out from) (?:my (?:own )?(?:routine|round|list|set)|mine)${TAIL}`,
    ),
    meant: 'TakeFromRoutineIntent',
  },
  // "I can't do the next one with my knees".
  {
    guesses: [
      ...UNHEARD,
      'CannotIntent',
      'CannotUnclearIntent',
      'CannotKneelIntent',
      'LeaveOutBecauseIntent',
      'KneeHurtsIntent',
      'AMAZON.NextIntent',
      'LeaveOutIntent',
      'ConditionIntent',
    ],
    words:
      /^(?!.*\b(?:suddenly|sudden|numb|feel|move|weak|now|swollen|hurts?|pain)\b)(?:(?:so|but|and|oh|no|sorry|well|okay|actually|wait) )*(?:i (?:can't|cannot|couldn't|won't|can not|don't think i can) (?:really )?(?:do|manage|face|get into) (?:that|the|this) (?:next|coming|following) (?:one|stretch|pose)|(?:that|the) next (?:one|stretch|pose)(?:'s| is|'ll be| will be) (?:no good|no use|not (?:good|right|one)|too (?:much|hard)|out|bad))(?: (?:with|on|for|because of|due to) (?:my|these|this) (?:bad |dodgy |old |poor |gammy |sore )?(?:knees?|hips?|wrists?|shoulders?|back|legs?|ankles?|neck))?(?: (?:sorry|so|please|today|though|i'm afraid|as it is|you know))*$/,
    meant: 'SkipNextIntent',
  },
  // An injury of years ago that is fine now is no recent one; the notice asks for those.
  {
    guesses: [
      ...UNHEARD,
      'ClinicianIntent',
      'AcheIntent',
      'FeelsBetterIntent',
      'StopStretchIntent',
      'ConditionIntent',
      'PassedIntent',
      'AMAZON.ResumeIntent',
      'ReadyIntent',
      'KneeHurtsIntent',
      'PainlessIntent',
    ],
    words: new RegExp(
      `^(?!.*${STILL})(?:(?:so|well|oh|and|but|okay|right|hi|hello|hey|hang on|wait|sorry) )*(?:i (?:hurt|injured|did|pulled|strained|sprained|tweaked|wrenched|twisted|put out|had (?:a (?:bad|sore|dodgy)|trouble with)) my \\w+|i had a (?:bad|sore|dodgy) \\w+|i(?:'d| had) (?:hurt|injured) my \\w+|my (?:knee|back|ankle|shoulder|hip|wrist|elbow|neck)) ?.*\\b${AGO}\\b.* ?${FINE}(?: (?:now|these days|today|again|since|ever since))*(?: (?:so|and))* ${START}${TAIL}`,
    ),
    meant: 'StartRoutineIntent',
  },
  {
    guesses: [...UNHEARD, 'ClinicianIntent', 'AcheIntent', 'ConditionIntent', 'StopStretchIntent'],
    words: new RegExp(
      `^(?!.*${STILL})(?:(?:so|well|oh|and|but|okay|right|hi|hello|hey) )*i (?:hurt|injured|pulled|strained|sprained|tweaked|wrenched|twisted|put out) my \\w+(?: \\w+)? ${AGO} (?:(?:but|and|so) )*${FINE}(?: (?:now|these days|again|since|ever since))*$`,
    ),
    meant: 'FeelsBetterIntent',
  },
  // "My ankle's better now, can I start?"
  {
    guesses: [
      ...UNHEARD,
      'FeelsBetterIntent',
      'ConditionIntent',
      'KneeHurtsIntent',
      'AcheIntent',
      'AMAZON.ResumeIntent',
      'ReadyIntent',
      'ClinicianIntent',
      'PassedIntent',
      'DoctorAgreesIntent',
    ],
    words: new RegExp(
      `^(?!.*${STILL})(?:(?:so|well|oh|and|but|okay|right|hi|hello|hey|good news) )*my (?:(?:left|right|bad|old|dodgy|poor) )*(?:knees?|shoulders?|hips?|wrists?|elbows?|ankles?|foot|feet|neck|back|toes?|hands?)(?:'s| is| are| feels?| has| have|'ve)* (?:(?:all|much|a lot|fully|completely|been|got|quite|totally) )*(?:fine|ok|okay|good|grand|better|healed|recovered|mended|alright|all right)(?: (?:now|again|today|these days|already))*(?: (?:so|and))* ${START}${TAIL}`,
    ),
    meant: 'StartRoutineIntent',
  },
  // "What's the breathing one for", of one by its name.
  {
    guesses: ['GoodForIntent'],
    words:
      /^(?:(?:so|and|but|oh|sorry|okay|wait|hey) )*what(?:'s| is| was| are)? the (?!point\b|use\b|good\b|benefit|idea\b|next\b|last\b|other\b|purpose\b)[a-z' -]+? (?:one|stretch|pose|bit) (?:(?:good|meant|supposed to be) )?for(?: (?:then|again|exactly))*$/,
    meant: 'DescribeIntent',
  },
  {
    guesses: ['GoodForIntent', ...UNHEARD],
    words:
      /^(?:(?:so|and|but|oh|sorry|okay|wait|hey) )*(?:is|are|will|would|does|do|can) (?:this|that|it|these|those|this one|that one|this stretch|these stretches)(?: (?:one|stretch|actually|really|any|also))*(?: (?:good|any good|okay|ok|all right|alright|fine|safe|suitable|right|helpful))? ?(?:for|with|help|helps|helping|help with|if i've|if i have|if you have) (?:my |a |the |somebody with |someone with |people with )?(?:sciatica|sciatic nerve|trapped nerve|pinched nerve|slipped disc|slipped disk|herniated disc|herniated disk|arthritis|scoliosis|stenosis|spinal stenosis|osteoporosis|osteopenia|fibromyalgia|bulging disc|bulging disk)$/,
    meant: 'WhoShouldNotIntent',
  },
  // "What's the other one?" asks, and goes nowhere.
  {
    guesses: [...UNHEARD, 'OtherOneIntent', 'AMAZON.PreviousIntent', 'SecondOneIntent'],
    words:
      /^(?:(?:so|and|but|oh|sorry|okay|wait|hey|um) )*(?:(?:what|which)(?:'s| is|'re| are) the other (?:one|two|ones|stretch|stretches|exercise|pose|poses)(?: (?:called|again|then|(?:i|we) (?:do|have|have to do|need to do|gotta do|got to do|still have to do|got left|have left)|to do|left|still to come))*)$/,
    meant: 'WhatsNextIntent',
  },
];
