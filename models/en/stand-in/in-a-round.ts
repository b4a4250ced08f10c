import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const AFTER =
  '(?: (?:please|now|then|actually|today|though|thanks|thank you|if (?:we|you|i) can|if possible|okay|ok|for me|this time|coach))*$';
const ASKS =
  "(?:(?:can|could|can't|couldn't|shall|may|might) (?:we|you|i) (?:please |just |maybe )?|let's (?:just )?|let us |i(?:'d| would) (?:like to |love to |rather |prefer to )|i(?:'ll| will| want to| wanna)(?: just)? |i(?:'d| would) like (?:us )?to |please |just |maybe |how about we |what if we |is it (?:ok|okay|all right|alright) (?:to|if (?:i|we)) |do you mind if (?:i|we) )*";
/** The name of a stretch, and neither a side nor one that is only pointed at. */
const NAME =
  "(?:the |that |some |an? )?(?!something|anything|another|everything|different|this|that|it\\b|them|sides?|over|these|those|one\\b|reminders?|me\\b)[a-z'-]+(?: (?!for\\b|with\\b|to\\b|by\\b|instead\\b)[a-z'-]+){0,3}";
const NOT_A_NAME = "(?!.*\\b(?:remind|reminders?|sides?|minutes?|seconds?|o'clock|am|pm)\\b)";
const STIFF =
  '(?:stiff|tight|tense|tensed up|knotted|knotted up|in knots|all knotted up|locked up|tied up)';
const PART =
  '(?:(?:lower|upper|mid|middle) back|back|neck|shoulders?|hips?|hamstrings?|chest|calves|legs|thighs)';
const THEM = '(?:that|it|this|those|them|my [a-z]+)';
const TO =
  '(?:honey|hon|babe|baby|sweetie|sweetheart|darling|love|dear|mom|mum|mommy|dad|daddy|ma|pa|grandma|grandpa|kids|kiddo|guys|girls|boys|buddy|bud|bro|dude|man|hey|sorry|excuse me|(?!and|but|so|well|okay|ok|right|now|wait|coach|what|where|alexa)[a-z]+)';
const THINGS =
  '(?:remote|remotes?|clicker|keys|car keys|glasses|charger|phone|phone charger|wallet|purse|leash|dog|cat|kids|baby|scissors|tape|mail|paper|newspaper|coffee|milk|butter|salt|dinner|lunch|laundry|broom|vacuum|ipad|tablet computer|laptop|towels?|batteries|flashlight|jacket|coat|shoes|boots|mitts|mittens|toque|hat|backpack|homework|lunchbox)';
const CLOTHES =
  '(?:(?:a|my|this|the) )?(?:(?:short|tight|long|good|nice|work|new|pencil|mini) )*(?:skirt|dress|kilt|suit|jeans|shorts|pyjamas|pajamas|heels|tights|leggings|uniform|tie|robe|bathrobe|dressing gown|scrubs|work clothes)';

/** What leaving out whatever needs a joint is mistaken for. */
const OF_A_JOINT: WordRule['guesses'] = [
  ...UNHEARD,
  'SkipStretchIntent',
  'LeaveOutIntent',
  'LeaveOutBecauseIntent',
  'WithoutStretchIntent',
  'StartStretchIntent',
  'RoutineIntent',
  'BodyPartIntent',
  'NoMovementIntent',
];

/** What is said in the middle of a round, about what is done in it or to somebody in the room. */
export const inARound: readonly WordRule[] = [
  // "Swap cat-camel for open book": that one goes, and the other comes in its place.
  {
    guesses: [
      ...UNHEARD,
      'StartStretchIntent',
      'SeveralStretchesIntent',
      'SkipStretchIntent',
      'LeaveOutIntent',
      'FirstStretchIntent',
      'DifferentOneIntent',
      'SwitchSidesIntent',
      'SwapFirstTwoIntent',
      'AddToRoutineIntent',
      'RoutineIntent',
      'MakeRoutineIntent',
      'MoveReminderIntent',
      'PutBackIntent',
    ],
    words: new RegExp(
      `${LEAD}${NOT_A_NAME}${ASKS}(?:(?:swap|switch|replace|trade|exchange|substitute|change|sub)(?: out)? ${NAME} (?:for|with|to|by) ${NAME}|(?:rather than|instead of) (?:doing )?${NAME} (?:can (?:we|i) |could (?:we|i) |let's |i(?:'d| would) (?:rather|like to|prefer to) |i(?:'ll| want to) )?(?:do|have|try|use) ${NAME}|(?:do|have|try|use) ${NAME} (?:instead of|rather than|in place of) (?:doing )?${NAME}|${NAME} (?:instead of|rather than|in place of) ${NAME})${AFTER}`,
    ),
    meant: 'WithoutStretchIntent',
  },
  // "Skip anything with wrists": what leans on them.
  {
    guesses: OF_A_JOINT,
    words: new RegExp(
      `${LEAD}${ASKS}(?:(?:skip|avoid|leave out|drop|cut out|lose|not do|miss) (?:out )?(?:on )?(?:anything|everything|all|all of the ones|the ones?|ones|the stuff|stuff|things|any|whatever)|(?:nothing|not anything|no stretches|no ones|without anything|none))(?: (?:that|which))?(?: (?:needs?|uses?|involves?|involving|using|is|are|goes|puts? weight|leans?|works?))?(?: (?:with|on|for|of|in))? (?:the |my |your )?(?:wrists?|hands?)${AFTER}`,
    ),
    meant: 'CannotLeanIntent',
  },
  {
    guesses: OF_A_JOINT,
    words: new RegExp(
      `${LEAD}${ASKS}(?:(?:skip|avoid|leave out|drop|cut out|lose|not do|miss) (?:out )?(?:on )?(?:anything|everything|all|all of the ones|the ones?|ones|the stuff|stuff|things|any|whatever)|(?:nothing|not anything|no stretches|no ones|without anything|none))(?: (?:that|which))?(?: (?:needs?|uses?|involves?|involving|using|is|are|goes|puts? weight))?(?: (?:with|on|for|of|in|where (?:i|you) (?:have to |need to )?))* (?:(?:the |my |your |both )?knees|kneeling|kneel)(?: down)?${AFTER}`,
    ),
    meant: 'CannotKneelIntent',
  },
  // "No, it's fine, next one" goes on; it skips nothing that is to come.
  {
    guesses: ['SkipNextIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:it's|that's|it is|that is|i'm|we're|i am) (?:fine|okay|ok|all right|alright|good|enough|enough of (?:that|this|it|this one|that one)|done|done (?:here|with (?:this|that|it)(?: one)?)|all good)|no worries|all good|all done|done|got it|never mind|forget it|fine|cool|great|perfect|good|yeah|yep|alright|all right|enough of (?:that|this))(?: (?:so|and|let's|just|do|go|to|on|the|now|move|onto|go to))* next(?: (?:one|stretch|exercise|pose))?${AFTER}`,
    ),
    meant: 'AMAZON.NextIntent',
  },
  // What somebody wears, or has just eaten, rules this one out for now.
  {
    guesses: [
      ...UNHEARD,
      'CannotIntent',
      'CannotUnclearIntent',
      'SkipStretchIntent',
      'WithoutStretchIntent',
      'ConditionIntent',
      'AMAZON.NoIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:i )?(?:can't|cannot|can not|won't|better not|shouldn't|i'd rather not|rather not|am not|i'm not)(?: (?:do|doing|really|manage|be doing|going to do|gonna do))* (?:this|that|it)(?: one| stretch| pose)?|not (?:this|that)(?: one| stretch| pose)?)(?: (?:today|now|here|right now|please|sorry))*(?: (?:cause|cos|because|since|as|so|sorry))*(?: (?:in|with|wearing) ${CLOTHES}(?: on)?| (?:i'm|i am|i'm all) (?:wearing|in|dressed in) ${CLOTHES}| i(?:'ve| have)?(?: got)? ${CLOTHES} on| i(?:'ve| have)? (?:just|only just) (?:ate|eaten|had (?:a |my )?(?:big )?(?:breakfast|brunch|lunch|dinner|supper|meal|pizza|burrito|snack|coffee)))${AFTER}`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  // "Can we do something harder" is no stretch by that name.
  {
    guesses: [
      ...UNHEARD,
      'StartStretchIntent',
      'RoutineIntent',
      'DifferentOneIntent',
      'WhichStretchesIntent',
      'AMAZON.NextIntent',
    ],
    words: new RegExp(
      `${LEAD}${ASKS}(?:(?:do|have|try|get|give me|go for|got|is there|do you have|have you got|i need|i want|make (?:it|this|that)(?: one)?|anything|something) )*(?:(?:an?|any|the|some|something|anything|one) )?(?:(?:a bit|a little|a lot|much|that's|thats|is|even) )*(?:harder|tougher|more challenging|more difficult|more intense|more advanced)(?: (?:one|version|stretch|pose|of this|than this|for this))*${AFTER}`,
    ),
    meant: 'LongerIntent',
  },
  // "My neck is so stiff this morning, can we work on that": a round for it.
  {
    guesses: ['StiffIntent', 'AcheIntent', 'BodyPartIntent', 'RoutineIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:hurts?|hurting|pain|painful|fever|headache|head|light|rash|throwing|vomit|sick|hot|numb|numbness|weak|tingl\\w*|fell|fall|crash|accident|injur\\w*|chin|can't|cannot|dizzy|chest)\\b)(?:my|the) ${PART}(?:'s| is|'re| are| feels?| gets?)(?: (?:so|really|super|very|pretty|kind of|kinda|a bit|a little|all|just|always|been|feeling|still|quite|awfully|crazy|extra))* ${STIFF}(?: (?:this morning|today|tonight|again|lately|right now|from (?:sitting|driving|work|sleeping|the (?:car|drive|flight|couch))(?: (?:all day|funny|weird|wrong))?|after (?:work|sitting|sitting all day|driving|the drive|my shift)|all day|these days|in the morning))*(?: (?:so|and))? (?:(?:can|could|shall) (?:we|you|i) (?:please )?|let's |i(?:'d| would) (?:like|love) to |i (?:want|need|wanna) (?:to )?|will you |help me )(?:work on|do (?:something|anything|some stretches|a few stretches|a stretch)(?: (?:for|about|with))?|help(?: me)?(?: with)?|stretch|loosen(?: up)?|fix|focus on|start with|target|get at|get rid of|loosen)(?: ${THEM})?(?: (?:up|out|a bit|first))?${AFTER}`,
    ),
    meant: 'SorePartIntent',
  },
  // Asked of somebody in the house, and not of a coach.
  {
    guesses: [...UNHEARD, 'AMAZON.NoIntent', 'WhereAmIIntent', 'DescribeIntent', 'FormIntent'],
    words: new RegExp(
      `^(?:${TO} )?(?:(?:oh|hey|sorry|wait|um) )*(?:where(?:'s| is|'re| are| did (?:you|we|i) (?:put|leave)| have you (?:put|left))|(?:have you|did you|has anyone|anyone|you) (?:see|seen|take|taken|move|moved|find|found|feed|fed|walk|walked|let out)|(?:can|could|would|will) (?:you|somebody|someone) (?:please )?(?:get|grab|bring|pass|let|feed|take|turn off|turn down|close|shut|answer)(?: me)?(?: (?:in|out|up))?) (?:(?:the|my|your|our|that|those|his|her|a) )(?:\\w+ )?${THINGS}(?: (?:in|out|up|go|gone|off|down|at|please|now|today|again|hon|honey|babe))*$|^(?:${TO} )what(?:'s| is| are we having) for (?:dinner|lunch|supper|breakfast|tea)(?: tonight| today)?$`,
    ),
    meant: 'NotToYouIntent',
  },
  // "Make that the default", of how long a hold is now.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.YesIntent',
      'SaveThisRoutineIntent',
      'HoldIntent',
      'UsualHoldsIntent',
      'UsualSettingsIntent',
      'PraiseIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:${ASKS}(?:keep|leave|have|do|hold) (?:it|that|them|these)(?: all)? (?:like (?:that|this)|that way|this way|that long|this long|at that|at this) (?:from now on|always|every time|for good|permanently|next time too|next time as well|in future|in the future|all the time|going forward)|${ASKS}make (?:that|it|this) (?:the|my|a) (?:default|permanent one|usual|new usual|standard|new default|setting)|${ASKS}make (?:that|it|this) permanent|always (?:do|keep|hold) (?:it|them) (?:like that|that way|that long|like this|this long))${AFTER}`,
    ),
    meant: 'PreferHoldIntent',
  },
  // "Other side yet?" asks when, and changes nothing.
  {
    guesses: ['SwitchSidesIntent', 'SideDoneIntent', 'SideIntent', 'OtherOneIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:is it|are we|do (?:i|we)|time for|is it time for) )*(?:(?:on|to|do|switch|change|swap|switching|changing|onto) )*(?:the )?(?:other |switch |change |second |next )?sides? (?:yet|already)(?: (?:now|or not|or no|please))*$`,
    ),
    meant: 'TimeLeftIntent',
  },
  // "That's plenty for one morning" ends it.
  {
    guesses: [...UNHEARD, 'PraiseIntent', 'AMAZON.NoIntent', 'AMAZON.YesIntent', 'ReadyIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:i think|i guess|i reckon|i'd say|i'd call|call|that'll be|well) )*(?:(?:that's|that is|that'll be|this is|it's|that) )?(?:(?:about|quite|good and) )*(?:plenty|enough|it|all|lots)(?: (?:for me|of that|of this|exercise|stretching|torture))? (?:for|in) (?:one (?:day|morning|night|evening|afternoon|sitting|go|session)|this (?:morning|evening|afternoon)|an? (?:old|tired|first) [a-z ]+|my old bones|these old bones)${AFTER}`,
    ),
    meant: 'AMAZON.StopIntent',
  },
  {
    guesses: [...UNHEARD, 'AMAZON.StopIntent', 'WaitIntent', 'ReadyIntent', 'SwitchSidesIntent'],
    words: new RegExp(
      `${LEAD}(?:i(?:'ve| have)?(?: got)?(?: to)?|we)? ?(?:gotta|got to|have to|better|must|need to) (?:roll|jet|bounce|split|skedaddle|hit the road|head out|take off|scoot|clock in|clock on|get rolling|get going|get on the road|hop in the shower|jump in the shower|hop on a (?:call|meeting|zoom)|jump on a (?:call|meeting|zoom))(?: (?:soon|here|shortly))*${AFTER}`,
    ),
    meant: 'KeepPlaceIntent',
  },
  // "Will you remember where I was" is answered with where that is.
  {
    guesses: [...UNHEARD, 'WhatYouKeepIntent', 'KeepPlaceIntent', 'BackIntent', 'RemindIntent'],
    words: new RegExp(
      `${LEAD}(?:do|will|can|did|are) (?:you|ya) (?:gonna |going to |still )?(?:remember|know|recall|keep track of|keep) (?:where (?:i|we) (?:was|were|am|are|left off|stopped|got to|left it|quit)|my (?:place|spot))${AFTER}`,
    ),
    meant: 'WhereAmIIntent',
  },
  // Whether the last round was finished is told of that day.
  {
    guesses: ['LastStretchIntent', 'NotFinishedIntent', 'ProgressIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}did (?:i|we) (?:(?:actually|even|ever|manage to|get to) )*(?:finish|complete|get through|do all of|get to the end)(?: (?:it|that|them|the (?:round|routine|stretches|whole thing)|everything|all of (?:it|them)|of (?:it|them)))? (?:last time|the last time|the other day)${AFTER}`,
    ),
    meant: 'YesterdayIntent',
  },
  // The music is somebody else's.
  {
    guesses: [...UNHEARD, 'LouderIntent', 'AMAZON.NoIntent', 'SpeakSlowerIntent'],
    words: new RegExp(
      `^(?:${TO} |yo |oh |please |can you |could you |will you |would you |somebody |someone )*turn (?:(?:that|the|your|this) )?(?:(?:damn|darn|stupid|loud) )?(?:music|tv|television|radio|game|video|show|stereo|dishwasher|vacuum|blender|thing|noise|racket) (?:down|off|on|up)${AFTER}`,
    ),
    meant: 'NotToYouIntent',
  },
  // "No, that's too much": of what was added just now, or of the pose.
  {
    guesses: ['AMAZON.NoIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:whoa |woah |yikes |jeez )?(?:that's|that is|it's) (?:(?:way|far|a bit|a little|much|kinda|just) )*too much(?: (?:time|of it))?${AFTER}`,
    ),
    meant: 'EasierIntent',
  },
  // "All the holds ten seconds longer" is of more than this one.
  {
    guesses: ['LongerIntent', 'ShorterIntent', 'HoldIntent'],
    words: new RegExp(
      `${LEAD}${ASKS}(?:make|have|keep|do)? ?(?:all|each|every)(?: of)?(?: the| my| your| these| those)? holds? (?:be )?(?:five|ten|fifteen|twenty|thirty) seconds? (?:longer|shorter)${AFTER}`,
    ),
    meant: 'PreferHoldIntent',
  },
];
