import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

const OH =
  "^(?:(?:oh|janey|alamak|heavens|for goodness sake|for heaven's sake|dadgummit|dang|ow|ouch|ah|aw|och|ach|aye|so|and|well|sorry|wait|no|shoot|bugger|damn|dammit|jaysus|jesus|lord|lord have mercy|god|oops|whoops|aiyo|aiyah|aiyoh|eish|haba|chai|hang on|hold on|arre|right|okay|ok|great|now|look|it's just|i think|looks like|bloody hell|crikey|strewth|for god's sake) )*";
const NOW =
  '(?: (?:now|again|here|there|sorry|wait|hang on|hold on|pause|one sec|one second|a bit|a little|a wee bit|small|ow|ouch|bugger|damn|coach|mate|lah|already|first|just now|of course|everywhere))*$';
const I =
  "(?:i|i've|i have|ive|i just|i've just|i've gone and|i've only gone and|i done|i don|i'm after|we've)";
/** The small ends of arms and legs: who cuts one of these had a knife, a tin or paper in it. */
const END =
  '(?:(?:my|me|ma|the|a) )?(?:(?:left|right|wee|little|big|index|middle|ring|baby|poor) )*(?:hands?|fingers?|fingertip|thumbs?|knuckles?|palm|nail|toes?|foot|feet|heel|knees?|shins?|elbows?|lip)';
/** What cuts without being meant to. */
const EDGE =
  '(?:glass|mug|cup|plate|vase|bowl|tin|can|lid|nail|screw|hook|drawer|door|shelf|table|chair|radiator|paper|envelope|page|card|cardboard|box|wire|fence|gate|tile|stone|shell|thorn|rose|bush|cooker|oven|zip|ring|mat|something|bit of glass|piece of glass|table leg|coffee table|bed|bedpost|sofa|skirting board|stove|kettle|iron|pan|hob|toaster|pot|floor|carpet|rug)';
const ON_IT = `(?: (?:on|with|off|against|in|by) (?:the|a|an|my|me|ma|that|this|some)? ?(?:\\w+ )?${EDGE}| (?:shaving|cooking|gardening|chopping (?:\\w+ ?){1,2}|cutting (?:onions|veg|bread|tomatoes|vegetables|carrots|fruit)|opening (?:\\w+ ?){1,3}))`;
const SLIP =
  '(?:cut|nicked|sliced|scratched|grazed|scraped|skinned|pricked|jagged|caught|jammed|trapped|nipped|pinched|stubbed|banged|bumped|knocked|whacked|hit|bashed|smacked|burnt|burned)';
/** What hurts otherwise, is wished for, or is more than a plaster heals. */
const NO_MORE =
  "(?!.*\\b(?:off|open|deep|deeply|bad|badly|bone|purpose|meant|blood|bleed\\w*|gush\\w*|pour\\w*|spurt\\w*|stitches|wrists?|myself|want|wanna|going to|gonna|keep|tonight|last night|feel|back|neck|spine|chest|faint|dizzy|numb|sick|won't|can't|cannot|passed|blacked)\\b)";
/** Whatever it is about, it is asked, or left to go on. */
const NO_QUESTION =
  "(?!.*\\b(?:what|how|why|should|can i|could|does|is it|if|carry on|keep going|go on|continue|resume|never mind|doesn't matter|no matter|don't mind|cleaned|wiped|mopped|sorted)\\b)";
const WET =
  '(?:tea|coffee|kopi|teh|chai|water|wine|beer|juice|milk|drink|cuppa|glass|cup|mug|bottle|bowl|bucket|vase|plant|lamp|plate|paint|cereal|soup|rice|pop|coke|squash|brew|milo)';
const WORN =
  '(?:glasses|specs|spectacles|hearing aid|phone|contact lens|lens|contact|earrings?|ring|watch|hair tie|hairband|bobble|headphones|earbuds?|earphones|airpods?|wig|teeth|dentures|sock|slipper)';
const CREATURE =
  '(?:spider|cockroach|roach|lizard|gecko|rat|mouse|snake|wasp|bee|hornet|ants?|mosquito(?:es)?|fly|flies|bug|huntsman|scorpion|centipede|moth|bat|frog|possum|monkey)';

/** What goes wrong beside the mat and has to be seen to: a cut or a stub, a spill, a light that goes, a creature. */
export const mishaps: readonly WordRule[] = [
  // What is off is no cut.
  {
    guesses: [...UNHEARD, 'CrisisIntent', 'StopStretchIntent'],
    words: new RegExp(
      `${OH}${I} (?:cut|chopped|sliced|sawn|taken|lost) (?:the (?:end|top|tip) of )?${END}(?: clean| right)? off\\b`,
    ),
    meant: 'EmergencyIntent',
  },
  // A cut hand had a knife in it; arms, wrists and "myself" may tell of despair, and so may whatever is said beside it.
  {
    guesses: [
      ...UNHEARD,
      'CrisisIntent',
      'ConditionIntent',
      'RoutineIntent',
      'BodyPartIntent',
      'ReadyIntent',
    ],
    words: new RegExp(
      `${OH}${NO_MORE}${NO_QUESTION}(?:(?:${I} )?${SLIP} ${END}${ON_IT}?|(?:${I} )?${SLIP} (?:my|me|ma) (?:left |right )?(?:arm|leg|thigh|calf|head|funny bone)${ON_IT}|${I} (?:hit|banged|knocked) (?:my|me|ma) (?:funny bone|head)|(?:${I} )?(?:got )?carpet burn(?: on ${END})?|${I} (?:got |have got )?a (?:(?:wee|small|little|tiny|paper) )*(?:cut|splinter|scratch|graze|blister)(?: (?:on|in) ${END})?)${NOW}`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // An eyelash, and nothing that burns.
  {
    guesses: ['EmergencyIntent', 'StopStretchIntent', 'ConditionIntent', ...UNHEARD],
    words: new RegExp(
      `${OH}(?:${I} (?:got |have got )?|there's )?(?:something|an? (?:eyelash|hair|fly|bit of (?:dust|fluff|grit))|dust|fluff|hair|grit|sand|sweat) (?:in|gone in|got in|went in|is in|running in|dripping in|into)(?:to)? (?:my|me|ma) (?:left |right )?eyes?${NOW}`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: [...UNHEARD, 'NotToYouIntent', 'RoutineIntent', 'ComplaintIntent'],
    words: new RegExp(
      `${OH}${NO_QUESTION}(?!.*\\b(?:hot|boiling|burn\\w*|scald\\w*|acid|bleach)\\b)(?:(?:${I}|someone|somebody|(?:the|my|our) (?:dog|cat|baby|bub|wean|bairn|kids?|toddler|wee one|wee man|son|daughter|husband|wife)(?:'s| has)?|he's|she's) )?(?:just |gone and )?(?:spilt|spilled|spill|spilling|knocked|kicked|tipped|poured|dropped|broken|smashed)(?: over| down)? (?:(?:my|me|ma|the|a|all|some|his|her|of|over|sweet|hot|cup|glass|mug|bottle) )*${WET}(?: (?:over|down|off|all over the \\w+|over the \\w+|on the \\w+|on my \\w+))?${NOW}`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: [...UNHEARD, 'RoutineIntent', 'AMAZON.ResumeIntent', 'NotToYouIntent'],
    words: new RegExp(
      `${OH}${NO_QUESTION}(?:there's (?:water|tea|coffee|juice|milk|wine|pee|wee|sick|glass|poo|mud)\\b.*|(?:the|my|our) (?:dog|cat|puppy|kitten|baby|bub|wean|bairn|pup)(?:'s| has|'s just| has just| just)? (?:(?:been|being) sick|peed|pooed|pooped|weed|wet|vomited|puked|thrown up|threw up)|(?:the |my )?(?:cat|dog) (?:has )?(?:vomited|peed|puked|threw up))(?: (?:on|in|over) (?:the|my) \\w+)?${NOW}`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // Light, current, "NEPA": who sits in the dark waits.
  {
    guesses: [
      ...UNHEARD,
      'PassedIntent',
      'AMAZON.StopIntent',
      'AMAZON.ResumeIntent',
      'AMAZON.NextIntent',
    ],
    words: new RegExp(
      `${OH}(?:nepa (?:has |have |don )?take(?:n)? (?:the )?light|(?:the |our )?(?:lights?|power|current|electricity|electric|nepa|wifi|internet|network|lights? and fan)(?:'s| has| have| is| are| just|'ve)?(?: just)? (?:gone|went|go|cut|out|off|down|tripped)(?: (?:out|off|down|away))?|(?:a )?power (?:cut|outage)|load ?shedding)${NOW}`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // What was left on, runs over or burns: not the back, nor a leg.
  {
    guesses: [...UNHEARD, 'AMAZON.ResumeIntent', 'StopStretchIntent', 'TimeOrWeatherIntent'],
    words: new RegExp(
      `${OH}${NO_QUESTION}(?:(?:i've |i |i think i |i think i've |we've )(?:left|forgot|forgotten) (?:to turn off )?(?:the |my )?(?:iron|stove|oven|gas|tap|cooker|hob|heater|geyser|hair ?straighteners|rice|pot|grill|kettle|door|gate|car|lights?|hose|shower|bath|fire|candle)(?: (?:on|running|open|unlocked|going|outside))?|(?:the |my )?(?:bath|sink|tub|toilet|pot|pan|washing machine|tank|bucket|soup|porridge|rice|stew|sauce)(?:'s| is)? (?:dey |is )?(?:overflow\\w*|over flowing|flooding|leaking|boiling over|burning|burn|running over)|it's (?:raining|bucketing|lashing|pouring|pissing)(?: down)? (?:and|on) (?:the|my) washing(?:'s| is)?(?: still)?(?: out)?)${NOW}`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: [...UNHEARD, 'WaitIntent', 'ComplaintIntent', 'StopStretchIntent'],
    words: new RegExp(
      `${OH}(?:there's |there are |it's |i(?:'ve| have)? (?:got|just saw|saw|seen) )?(?:(?:a|an|the|some|another|massive|huge|big|giant|bloody|damn|wee|little|so many|of) )*${CREATURE}(?: (?:fell|is|are|on|in|under|crawling|landed|just|came|here|running|by|the|my|me|mat|floor|wall|room|rug|leg|arm|carpet|bed|ceiling|house|over|across|near|down))*${NOW}`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // What falls off or out, and has to be found.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${OH}${NO_QUESTION}(?:(?:${I} )?(?:knocked|dropped|lost|broke|broken|sat on|kicked) (?:my|me|ma) ${WORN}(?: (?:off|out|over|down))?|(?:my|me|ma) ${WORN}(?:'s|'ve| has| have| just)? (?:fell|fallen|come|came|slipped|flew) (?:off|out|down))${NOW}`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // "Oh, the baby monitor": nobody names it who has time to say why.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${OH}(?:the|my|me) (?:baby monitor|smoke alarm|fire alarm|smoke detector|car alarm|alarm|monitor|oven|timer|buzzer|intercom|landline|mobile|dinner|rice|pasta|soup|toast|cooker|immersion|iron|kettle|bath|stew|spuds|tatties|roast|cake|bread|curry|dal|supper|bins?)${NOW}`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
];
