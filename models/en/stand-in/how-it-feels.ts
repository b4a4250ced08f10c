import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

const LEAD =
  "(?:so|and|but|oh|ah|um|wait|sorry|okay|ok|right|well|now|hey|coach|no|nah|hmm|honestly|hang on|hold on|i'm not sure)";
const SMALL = '(?:still|really|actually|quite|even|exactly|all that)';
/** What isn't felt where nothing is wrong: the stretch, and no part of the body. */
const THE_STRETCH =
  '(?:it|this|this one|that one|anything|a thing|nothing|much|a lot|much of anything|anything much|(?:a|the|any|much of a|much) (?:stretch|pull))(?: (?:at all|really|here|yet|now|to be honest|tbh|anywhere|in (?:this|it|this one|that one|this stretch|this pose)|with (?:this|this one)|from (?:this|this one)|doing this))*';
/** Says which part of the body, or that it is gone. */
const A_BODY =
  '(?:down there|down below|below(?: the| my)? (?:waist|belt)|(?:in|of) (?:my|me|the|either|both) (?:\\w+ )?(?:legs?|foot|feet|toes|groin|crotch|bum|bottom|saddle|private parts|privates|bits))';

/** What is felt in a pose, or isn't, and that two sides differ. */
export const howItFeels: readonly WordRule[] = [
  // Nothing felt in the legs is an alarm, and isn't asked about.
  {
    guesses: ['NumbIntent', 'PainlessIntent'],
    words: new RegExp(
      `\\bnot (?:${SMALL} )*feeling (?:anything|nothing|a thing) (?:at all )?in (?:my|both|both my|both of my|either of my) legs\\b`,
    ),
    meant: 'EmergencyIntent',
  },
  // Nothing felt down there may be the saddle, whatever it resembles.
  {
    guesses: [
      ...UNHEARD,
      'PainlessIntent',
      'FeelIntent',
      'FeltIntent',
      'FormIntent',
      'StopStretchIntent',
      'BodyPartIntent',
    ],
    words: new RegExp(
      `\\b(?:not (?:${SMALL} )*feeling|(?:don't|can't|cannot|do not|didn't|ain't) (?:${SMALL} )*(?:feel|feeling)|feel) (?:anything|nothing|much|a thing|it) (?:at all )?${A_BODY}|\\bnot (?:${SMALL} )*feeling (?:my|me|either of my) (?:\\w+ )?(?:legs?|foot|feet|toes|groin|bum|bottom)\\b`,
    ),
    meant: 'NumbIntent',
  },
  // It was a stretch that wasn't felt, and no pain.
  {
    guesses: [...UNHEARD, 'PainlessIntent', 'StopStretchIntent', 'EmergencyIntent', 'FeelIntent'],
    words: new RegExp(
      `^(?:${LEAD} )*(?:it|that|this one|nothing) (?:didn't|did not|never|wasn't|hurt) ?(?:hurt|hurting|pain|painful|sore|me|at all|there|really)?(?: (?:at all|me|really))* (?:(?:and|but|though) )?(?:i )?(?:just |only )*(?:don't|didn't|do not|can't|couldn't|wasn't) (?:${SMALL} )*(?:feel|feeling) (?:it|(?:the|a|any|much of a) (?:stretch|pull))(?: (?:in (?:this|it|this one|that one)|at all|much|there))*$`,
    ),
    meant: 'NeverMindIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'StopStretchIntent',
      'PainlessIntent',
      'FormIntent',
      'FeltIntent',
      'PraiseIntent',
      'CannotGetDownIntent',
      'CannotIntent',
      'LeaveOutBecauseIntent',
    ],
    words: new RegExp(
      `^(?:(?:${LEAD}|it doesn't hurt|no pain|it's not sore|it isn't sore|nothing hurts) )*(?:(?:i'm|i am|am) (?:just )?(?:${SMALL} )*not (?:${SMALL} )*feeling|not (?:${SMALL} )*feeling|(?:i )?(?:just )?(?:${SMALL} )*(?:don't|do not|didn't|ain't|amn't) (?:${SMALL} )*(?:feel|feeling)|i ain't feeling|i feel|(?:i'm |i am |i )?(?:hardly|barely|scarcely) (?:feeling|feel)) ${THE_STRETCH}$|^(?:${LEAD} )*(?:i'm|i am) (?:${SMALL} )*not (?:${SMALL} )*getting (?:anything|much|a lot|a stretch|much of a stretch) (?:from|out of|in|with) (?:it|this|this one|that one|this stretch)(?: (?:at all|really))*$`,
    ),
    meant: 'FeelIntent',
  },
  // The stretch itself is all that can't be felt.
  {
    guesses: [
      ...UNHEARD,
      'CannotUnclearIntent',
      'EmergencyIntent',
      'CannotIntent',
      'StopStretchIntent',
      'PainlessIntent',
    ],
    words: new RegExp(
      `^(?:(?:${LEAD}|it doesn't hurt|no pain|nothing hurts|i just|just) )*(?:i )?(?:can't|cannot) (?:${SMALL} )*feel (?:(?:the|a|any|much of a) (?:stretch|pull)|this one)(?: (?:at all|in this one|in this|here|working))*$`,
    ),
    meant: 'FeelIntent',
  },
  // "The other side felt tighter, is that normal?" goes to no side. What else may be wrong isn't asked about like that.
  {
    guesses: [
      ...UNHEARD,
      'SwitchSidesIntent',
      'SideIntent',
      'SideDoneIntent',
      'WhichSideIntent',
      'OneSideIntent',
      'OtherOneIntent',
      'FormIntent',
      'FeelIntent',
      'FeltIntent',
      'StiffIntent',
      'FeelsWorseIntent',
      'UpToMeIntent',
      'AMAZON.NextIntent',
      'AMAZON.PreviousIntent',
      'ThisOneAgainIntent',
    ],
    words:
      /^(?!.*\b(?:pain|painful|hurts?|hurting|sore|numb|numbness|tingl\w*|weak|weaker|swollen|burning|suddenly|chest|breath|crack\w*|click\w*|pop\w*|calf|face|can we|can i|let's)\b)(?=.*\b(?:sides?|left|right)\b)(?=.*\b(?:tighter|stiffer|looser|(?:less|more) flexible|uneven|different on each side|(?:easier|harder|further) than the other|(?:felt|was) (?:easier|harder)|(?:goes|went) further)\b)(?:.*\b(?:normal|okay|ok|all right|alright|fine|usual|common|a problem|bad|does (?:it|that) matter|should i worry|to worry about)\b|.*\bthan (?:(?:the|my) )?(?:other|left|right)(?: (?:side|one|hip|shoulder))?$)/,
    meant: 'UpToMeIntent',
  },
  // "This is harder than it looks": easier is wished for, and no longer hold.
  {
    guesses: ['LongerIntent', 'OtherThingIntent', 'AMAZON.FallbackIntent', 'HowFarIntent'],
    words: new RegExp(
      `^(?:(?:${LEAD}|bro|man|dude|god|jeez|mate|wow|whoa|phew) )*(?:this|that|it)(?: one)?(?:'s| is) (?:(?:way|much|a lot|so much|actually|really|far|a bit) )*(?:harder|tougher|trickier) than (?:it|that|this|i)\\b`,
    ),
    meant: 'EasierIntent',
  },
  // "How do I know when it's worked?", "how can I tell it's working?"
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:so|and|but|sorry|wait) )*how (?:do|can|will|would) (?:i|we|you) (?:know|tell) (?:when|if|whether|that) (?:it's|it is|it has|this is|this has|this one's|it|they're) (?:\w+ )?(?:worked|working|works|doing (?:anything|something|its job|any good)|done (?:anything|something|its job))$/,
    meant: 'FeelIntent',
  },
  // Of a hard floor, and of no knee that hurts.
  {
    guesses: ['KneeHurtsIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:hurts?|hurting|pain\w*|sore|bad|dodgy|swollen|kill\w*|surgery|replace\w*|arthritis|can't|cannot)\b).*\b(?:floor|concrete|ground|tiles?|lino|wood|carpet|boards|mat|slab)(?:'s| is| are|'re)? (?:(?:a bit|bloody|awful|really|so|quite|pretty|very|too|rather) )*(?:hard|tough|rough|cold|unforgiving) on (?:the|my|me) knees\b/,
    meant: 'EasierIntent',
  },
];
