import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

/** What deletes something, or changes how it speaks, isn't done on a guess: one of its own words has to be there. */
export const needsItsWord: readonly WordRule[] = [
  {
    guesses: ['DeleteRoutineIntent'],
    words:
      /^(?!.*\b(?:delet\w+|remov\w+|forget|eras\w+|rid|bin|scrap\w*|wip\w+|clear|drop|throw|chuck|lose|cancel|ditch|trash|destroy|dump|undo|take|without|no more|(?:don't|do not|no longer) (?:want|need|like)|gone|kill|away|out|unsave|unmake)\b)/,
    meant: 'WhatsInMyRoutineIntent',
  },
  // "How will I know if I'm doing too much?"
  {
    guesses: ['LessTalkingIntent', 'MoreTalkingIntent'],
    words:
      /^(?!.*\b(?:talk\w*|chat\w*|words?|wordy|say\w*|said|speak\w*|speech|voice|quiet\w*|silen\w+|shush|shh|hush|tell\w*|explain\w*|instruct\w*|guid\w+|narrat\w+|brief\w*|detail\w*|remind\w*|yap\w*|natter\w*|blather\w*|waffl\w*|gab\w*|yak\w*|chit|commentary|shut|mouth|noise|breath\w*|hear\w*|interrupt\w*|announce\w*|you)\b).*\b(?:i'm|i am|am i|i) .*\b(?:too much|overdo\w*|too far|enough)\b/,
    meant: 'HowFarIntent',
  },
  // "Could I have the bell, please?"
  {
    guesses: ['AreYouADoctorIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:can|could|may|might|will|would|i'd like|i'll|let me|let's|i|we|you|please|just|rather|like|want) )*(?:have|use|try|take|turn on|switch on|put on|get|hear|ring|do)? ?(?:the|a|that|your|me the) (?:wee |little )?bell(?: (?:on|back|please|instead|again|thanks|for me|thank you|now))*$`,
    ),
    meant: 'BellIntent',
  },
  // "Is there a door one as well?" sets no reminder at one.
  {
    guesses: ['AddReminderIntent'],
    words:
      /^(?!.*\b(?:remind\w*|alarm|o'?clock|a\.?m|p\.?m|morning|evening|afternoon|night|noon|midnight|lunch\w*|daily|every|day|days|week\w*|\w+day|at|set|time|half|quarter|too)\b).*\b(?:is there|are there|have you|do you have) (?:[a-z']+ )*ones?\b/,
    meant: 'WhichStretchesIntent',
  },
  // "You're speaking rather quickly" is a complaint, and "quicker" a wish.
  {
    guesses: ['SpeakFasterIntent'],
    words:
      /^(?!.*\b(?:not|isn't|aren't|slow\w*|quicker|faster)\b).*\b(?:you(?:'re| are| do| talk| speak| go)|it(?:'s| is)|that(?:'s| is)|this is)\b.*\b(?:rather|very|awful|awfully|terribly|a bit|a wee bit|a little|so|too|quite|pretty|dead|right|proper|fierce|much|real|really|well) (?:too )?(?:quick|quickly|fast)\b/,
    meant: 'SpeakSlowerIntent',
  },
  // Side by side, and no limb that gave way.
  {
    guesses: ['WeakLimbIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i've |i have |we've |we have |i |that's )?(?:(?:already|just) )*(?:done|finished with|finished) (?:that|this|the (?:left|right|first|other)) (?:(?:left|right|first|other) )?(?:arm|leg|side|knee|foot|hand)(?: (?:already|now|there|before|just now|so|earlier|next|next one))*$`,
    ),
    meant: 'AMAZON.NextIntent',
  },
  // The dinner burns, and no back.
  {
    guesses: ['StopStretchIntent', 'AcheIntent', 'NewSignIntent', 'OtherThingIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:fire|flames?|smoke|smoking|gas|explod\w*|help|hand|arm|legs?|feet|foot|chest|skin|face|hair|me)\b).*\b(?:dinner|tea|toast|rice|spuds|potatoes|chips|pasta|bacon|soup|porridge|sausages|cake|bread|food|milk|pot|stew|curry|pie|eggs|roast|pizza|bun|scones?|gravy|beans|supper|breakfast|lunch)(?:'s| is|'re| are)? (?:(?:about to|going to|gonna|just|all|only) )*(?:burn|burning|burnt|burned|boiling over|catching|ready|done|on the (?:stove|hob|cooker))\b/,
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: ['StopStretchIntent', 'AMAZON.NextIntent', 'AMAZON.StopIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}i(?:'ve| have| had| think i| think i've)? (?:(?:just|only|accidentally) )*(?:let go|come out|came out|come up|came up|rolled back|rolled up|got up|moved|stopped|sat up|dropped)(?: of (?:it|that|this)(?: one)?)? (?:(?:way|a bit|a little|a wee bit|far|much) )*(?:too )?(?:early|soon|quick|quickly)(?: (?:there|again|sorry|then|on that(?: one| time)?))*$`,
    ),
    meant: 'ThisOneAgainIntent',
  },
  // Pregnant or not, that is of who shouldn't.
  {
    guesses: ['UpToMeIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:instead|rather|or)\\b)(?:am i|is it|will i be|would i be|should i be|is it me) (?:all right|alright|okay|ok|safe|fine|allowed)(?: for me)?(?: (?:to|being|to be|lying|lie|to lie|lying down))* on my (?:back|front|tummy|belly|stomach|bump)\\b.*$`,
    ),
    meant: 'WhoShouldNotIntent',
  },
  {
    guesses: ['WhereAmIIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:what(?:'s| is| was)|what do you call|what did you call|what's the name of) the (?:last|first|next|second|third|fourth) (?:one|stretch|exercise|pose)(?: (?:called|again|now|then))*$`,
    ),
    meant: 'DescribeIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}i (?:don't think i |think i )?(?:didn't|did not|don't|couldn't|never|can't)(?: (?:quite|really|fully|exactly|properly))? (?:follow|get|understand|picture|make sense of|work out|work|see)(?: how (?:to do|you do))? (?:that|this|it)(?: (?:one|bit|stretch|pose|last bit))?(?: (?:at all|there|sorry|really|properly|right))*$`,
    ),
    meant: 'DescribeIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:(?:oops|whoops|woops|oopsie|ooh|och|aw|ach|damn|bother|oh dear|my mistake|my fault|wrong one|wrong button|didn't mean that) )+(?:go |take me |take it |can we go |let's go )?back(?: (?:one|a bit|please|again|there|to that|to it|a step))*$`,
    ),
    meant: 'AMAZON.PreviousIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:well |och |eh )?(?:that|this|it) (?:was|were|went|wasn't|weren't) (?:(?:very|quite|a bit|right|dead|really|so|pretty|that|some) )*(?:quick|fast|short|grand|easy|long|bad|hard|rough|over quick|by quick|quickly)(?: (?:that|so|enough|like|then|love|eh|at all))*$`,
    ),
    meant: 'PraiseIntent',
  },
  // Orders to who is putting on shoes.
  {
    guesses: ['UpToMeIntent', ...UNHEARD],
    words:
      /^(?!(?:can|could|should|shall|may|is|are|do|does|with|keep|my|i|i'll|what|how|take|will|what about|and|or)\b)(?!.*\bor\b)(?!turn|put|switch|take|leave)[a-z']+(?: [a-z']+)? (?:shoes|coats?|socks|jackets?|hats?|uniform|bags?|toys|seat ?belts?|pyjamas) (?:on|off|down|away|up)(?: (?:please|now|love|pet|sweetheart|darling|quick|quickly|you|everyone|right now))*$/,
    meant: 'NotToYouIntent',
  },
  // Who is busy on the floor tells others so, and starts nothing.
  {
    guesses: ['RoutineIntent', 'StartRoutineIntent', 'StartStretchIntent', ...UNHEARD],
    words:
      /^(?:(?:sorry|hey|oi|no|not now|hang on|oh) )*(?:babe|babes|love|mum|mam|ma|mammy|dad|da|daddy|lads|mate|hun|hon|honey|darling|pet|sweetheart|guys|kids|boys|girls|nan|nana|son|hen|pal|bud|dear)\b.*\b(?:i'm|i am|mammy's|mummy's|mum's|mam's|daddy's|dad's|nana's|nanny's)\b.* (?:doing|in the middle of|on|at|busy with)\b.*\b(?:my|me|her|his|a|the) (?:back|stretches|stretching|exercises|yoga|physio|bit|floor|mat|workout|pilates)\b/,
    meant: 'NotToYouIntent',
  },
];
