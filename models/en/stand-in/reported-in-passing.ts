import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

/** What is told of the body in a few words, and isn't to be passed over. */
export const reportedInPassing: readonly WordRule[] = [
  // A joint that is out of its place, and no crack.
  {
    guesses: ['CrackedJustNowIntent', 'SlippedRibIntent', ...UNHEARD],
    words:
      /\b(?:shoulder|knee|kneecap|hip|elbow|jaw|finger|thumb)(?:'s| has| just)* (?:popped|come|came|slipped|gone|jumped|pulled) (?:right |straight )?out(?: of (?:place|joint|its socket|the socket|its place))?$/,
    meant: 'EmergencyIntent',
  },
  // Somebody else who has just gone down, told after a few words about them.
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:dog|cat|puppy|kitten|years?|ago|last|yesterday|laugh\w*|game|fine now|okay now|asleep)\b).*\b(?:she|he|they)(?:'s| has|'ve| have)? (?:just )?(?:collapsed|passed out|blacked out|keeled over|stopped breathing|gone blue|gone limp)\b/,
    meant: 'EmergencyIntent',
  },
  // A fall is asked about.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:i(?:'ve)? |we )?(?:just |nearly just )?(?:fell|fallen|rolled|came|slid) (?:right )?off (?:the|my|of the|of my) (?:bed|chair|mat|sofa|couch|stool|table|step)(?: (?:just now|there|now|again))*$`,
    ),
    meant: 'EmergencyIntent',
  },
  {
    guesses: ['OtherThingIntent', 'AMAZON.FallbackIntent', 'FeltIntent', 'FeelIntent'],
    words:
      /^(?!.*\b(?:gym|run|running|walk|walking|shoes|stairs|leg day)\b).*\b(?:my|both|me) legs?(?: (?:feel|feels|are|is|have gone|has gone|'ve gone|'re))+ (?:(?:really|so|very|all|a bit|quite|kind of) )*(?:heavy|like lead|like jelly|weak|wobbly|woolly)\b/,
    meant: 'WeakLimbIntent',
  },
  // What hurts or catches with a breath is no question of how to breathe.
  {
    guesses: ['TechniqueIntent', 'FeelIntent', 'PinchedNerveIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:it|that|this|something|there's something that|i think it|i think that)(?:'s| has| is)? (?:just )?(?:catch(?:es|ing)|caught|nips?|nipping|nipped|grabs?|grabbed|grabbing|stabs?|stabbing|jabs?|jabbing|trapped)(?: (?:me|a bit|there|something|a nerve|my nerve|the nerve))*(?: (?:when|if|as|each time|every time) i (?:breathe|turn|move|bend|lift|twist)(?: (?:in|out|deep|deeply|round|over|back|my head|this way))*)?$`,
    ),
    meant: 'CannotUnclearIntent',
  },
  {
    guesses: ['CauseIntent', 'TechniqueIntent', 'FeelIntent', 'FormIntent', ...UNHEARD],
    words:
      /\b(?:sharp|stabbing|knife)\b.*\b(?:when(?:ever)?|if|as|each time|every time) i (?:breathe|inhale|take a (?:deep )?breath)\b/,
    meant: 'CannotUnclearIntent',
  },
  // Legs that give way are more than hard to hold up.
  {
    guesses: ['EasierIntent', 'CannotIntent', ...UNHEARD],
    words:
      /\bmy (?:knees|legs)(?: (?:just|both|always|keep|are|have))* (?:giving|gave|give|given) (?:way|out)\b/,
    meant: 'WeakLimbIntent',
  },
  {
    guesses: ['ThanksIntent', 'PraiseIntent', ...UNHEARD],
    words: new RegExp(`${LEAD}i(?:'m| am)?(?: can)? (?:see|seeing) stars(?: (?:now|here|a bit))*$`),
    meant: 'CannotUnclearIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:i (?:just )?(?:heard|felt) (?:a|something) |there was (?:a|some) )(?:(?:loud|big|little|small|sort of|kind of) )*(?:snap|crack|pop|clunk|click|crunch|ping)(?: (?:just now|there|in (?:my|me) (?:back|neck|shoulder|hip|spine)))*$`,
    ),
    meant: 'CrackedJustNowIntent',
  },
  // A chest that opens in the pose; where it is felt is asked about all the same.
  {
    guesses: ['EmergencyIntent'],
    words: new RegExp(
      `${LEAD}(?:i can feel )?my chest(?:'s| is)? (?:(?:really|nicely|just) )*(?:stretch(?:ing|es)?|open(?:ing)?(?: up)?)(?: (?:nicely|out|a bit|here|now))*$`,
    ),
    meant: 'FeltIntent',
  },
  // "Can I do this after surgery?" is asked of an illness, and never up to them.
  {
    guesses: [
      ...UNHEARD,
      'UpToMeIntent',
      'AreYouADoctorIntent',
      'SafeFollowUpIntent',
      'PostponeIntent',
      'EasierIntent',
      'FormIntent',
    ],
    words:
      /^(?!.*\b(?:how long|how soon|tomorrow|later|remind)\b).*\b(?:can|could|may|should|is|are|am|does|how about|okay|ok|safe|fine|alright|all right)\b.*\b(?:after|with|since|despite|following|given|if (?:i|you|i've|you've|i have|you have)(?: (?:had|have|got|just))*|(?:i've|i have)(?: (?:had|got|just))*)(?: (?:a|an|my|the|me|recent|major|minor|bad|mild|slight|new|some|back|hip|knee|heart|shoulder|spinal|type|two|one))* (?:surgery|surgeries|operations?|ops?|hysterectomy|mastectomy|keyhole|bypass|stents?|pacemaker|hernia|diabet\w+|epilepsy|asthma|copd|glaucoma|ms|parkinson\w*|cancer|chemo\w*|blood thinners|fusion|laminectomy|discectomy|hypermobil\w*|ehlers\w*|vertigo|high blood pressure|low blood pressure|reflux)$/,
    meant: 'WhoShouldNotIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'UpToMeIntent',
      'SafeFollowUpIntent',
      'PregnancyIntent',
      'PostponeIntent',
      'EasierIntent',
    ],
    words:
      /^(?!.*\b(?:how long|how soon|tomorrow|later|she|her|wife|sister|daughter)\b).*\b(?:after|since|following|with)(?: (?:a|an|my|the|having|recent|emergency))* (?:c[ -]?section|cesarean|caesarean)\b/,
    meant: 'ConditionIntent',
  },
];
