import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

/** Whole sentences of who is on the mat, which resemble something else. */
export const toldOnTheMat: readonly WordRule[] = [
  // Who wants to go on is in no crisis; who doesn't, or can't, may be.
  {
    guesses: ['CrisisIntent'],
    words:
      /^(?:(?:oh|so|ok|okay|right|yes|yeah|yep|no|well|and|but|please|sure) )*(?:i|we) (?:do )?(?:really )?(?:want|wanna|would like|wish)(?: to)? (?:go on|keep on|keep going|carry on)(?: (?:please|now|then|with (?:it|this|the stretches|the round)|stretching))*$/,
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: ['CrisisIntent'],
    words:
      /^(?:(?:oh|ok|okay|yes|yeah|yep|please|sure) )*(?:i (?:do )?want it|i'd be glad of it)(?: (?:please|thanks|thank you))*$/,
    meant: 'AMAZON.YesIntent',
  },
  // Who needs to go goes, as long as nothing is said of how it goes.
  {
    guesses: ['EmergencyIntent', 'UrgentIntent', 'ClinicianIntent', ...UNHEARD],
    words:
      /^(?:(?:oh|so|right|okay|ok|sorry|um|no|hey|wait|hang on|hold on|but|well|god|coach) )*(?:i(?:'ve| have)?(?: just| really| kinda)? (?:need|got|have|want|gotta)|i gotta|i'm (?:just )?going|gotta|need|just)(?: to)?(?: (?:go|nip|pop|run)(?: for| and have)?)?(?: (?:have|take|do))?(?: (?:a|the|to the|use the))? (?:wee|pee|piss|slash|tinkle|loo|toilet|bathroom|ladies|gents|lav|bog)(?: (?:first|quick|quickly|now|please|though|right|so pause|so pause it|so wait|hang on|hold on|one sec|so badly|badly|real quick|before i|back in a minute|back in a sec))*$/,
    meant: 'AMAZON.PauseIntent',
  },
  // "I'm over now", after "I haven't turned over yet". Who is on the floor may have fallen.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.ResumeIntent',
      'AMAZON.PauseIntent',
      'WaitIntent',
      'SwitchSidesIntent',
      'SideIntent',
      'SideDoneIntent',
      'WhereAmIIntent',
      'WayOutIntent',
    ],
    words:
      /^(?:(?:right|okay|ok|alright|so|there|yes|yeah|now|oh|well|phew|grand|good|done) )*(?:i'm|i am|that's me|i've got(?: myself)?)(?: (?:all|finally|now|safely))* (?:over|round|turned|turned (?:over|round|around)|rolled over|flipped over|on (?:my|me|the) (?:(?:left|right|other) )?(?:back|side|front|tummy|belly|knees|hands and knees)|on all fours|in position|in place)(?: (?:now|then|again|love|dear|go on|carry on))*$/,
    meant: 'ReadyIntent',
  },
  // A double negative is one: "I don't feel nothing in my back". Numb limbs are told in other guesses.
  {
    guesses: [...UNHEARD, 'FeltIntent', 'PainlessIntent', 'FeelIntent', 'GoodForIntent'],
    words:
      /^(?:(?:no|honestly|still|but|so|well|and|sorry|oh|hey) )*i (?:still )?(?:do not|don't|can't|cannot|didn't|ain't)(?: really| even)? (?:feel|feeling|felt) (?:nothing|nuthin|nothin|nowt)(?: (?:in|on|along|across) (?:my|the|me) (?:(?:upper|lower|middle|mid) )?(?:back|spine|ribs|hips|sides?|shoulders|neck|chest)| at all| here| there| now| yet| really)*$/,
    meant: 'FeelIntent',
  },
  // "I have tried for today": done well, and enough.
  {
    guesses: [
      ...UNHEARD,
      'EmergencyIntent',
      'AMAZON.NoIntent',
      'PraiseIntent',
      'DoneAloneIntent',
      'CannotUnclearIntent',
    ],
    words:
      /^(?:(?:no|nah|okay|ok|well|thanks|thank you|oh|abeg) )*(?:i|we)(?:'ve| have)? (?:really )?(?:tried|(?:tried|done|given) my best|done well|tried well|tried hard)(?: enough)? (?:for )?(?:today|tonight|this morning|this evening)(?: (?:sha|o|jare|thanks|thank you|abeg|already))*$/,
    meant: 'AMAZON.StopIntent',
  },
  // Who is called away comes back: the place is told to be kept.
  {
    guesses: ['AMAZON.StopIntent'],
    words:
      /(?:^|\b)(?:(?:is|'s|are|'re) (?:calling|shouting|yelling|crying|here|waiting|at the door|back|home|ringing|starting|about to start|on now|due)\b.*\b(?:have to|need to|must|got to|gotta) (?:stop|go|leave|run|dash)|(?:have to|need to|must|got to|gotta) (?:stop|go|leave|run|dash)\b.*(?: is|'s| are|'re) (?:calling|shouting|yelling|crying|here|waiting|at the door|back|home|ringing|starting|about to start|on now|due))\b/,
    meant: 'KeepPlaceIntent',
  },
  // Who leaves the rest for today is told that it keeps.
  {
    guesses: ['AMAZON.StopIntent'],
    words:
      /^(?:(?:okay|ok|right|alright|well|so|oh|grand|lovely|sorry|coach|i think) )*(?:(?:that'll|that will) do(?: me)? for (?:today|now|tonight|the day)|(?:i'm|i am) (?:away|off) to (?:sleep|bed|my bed|the land of nod)|(?:i'm|i am) (?:away|off) (?:for|to) (?:my|the) (?:bed|sleep))(?: (?:now|then|coach|thanks|thank you|night|night night|goodnight|good night))*$/,
    meant: 'KeepPlaceIntent',
  },
  // "My knee is buggered" tells of an old joint; one that was hurt just now is told in other guesses.
  {
    guesses: [...UNHEARD, 'WhichSideIntent', 'KneeHurtsIntent', 'AcheIntent', 'StopStretchIntent'],
    words:
      /^(?!.*\b(?:now|suddenly|just|fell|fall|twisted|swollen|ouch|ow|stop|hurts?|hurting|pain|today|can't|cannot|numb|weak)\b)(?:(?:no|nah|ag|so|oh|well|look|sorry|but|and|mate) )*(?:my|me|the) (?:(?:left|right|other|old|bad) )*(?:knees?|hips?|shoulders?|wrists?)(?:(?:'s|'re| is| are| has been| have been|'s been) (?:(?:totally|completely|a bit|a little|pretty|really|properly|all|well and truly|quite|still|always|kind of|kinda|sort of|a tad|been) )*(?:buggered|stuffed|munted|rooted|cactus|stukkend|crook|knackered|shot|bung))\b/,
    meant: 'ConditionIntent',
  },
  // "My hip's a bit iffy", "my knees aren't what they were".
  {
    guesses: [
      ...UNHEARD,
      'WhichSideIntent',
      'LeftOutIntent',
      'NoneIntent',
      'CannotUnclearIntent',
      'AcheIntent',
    ],
    words:
      /^(?!.*\b(?:now|suddenly|just|fell|fall|twisted|swollen|ouch|ow|stop|hurts?|hurting|pain|today|can't|cannot|numb|weak)\b)(?:(?:no|nah|ag|so|oh|well|look|sorry|but|and|mate) )*(?:my|me|the) (?:(?:left|right|other|old|bad) )*(?:knees?|hips?|shoulders?|wrists?)(?:(?:'s|'re| is| are| has been| have been|'s been) (?:(?:totally|completely|a bit|a little|pretty|really|properly|all|well and truly|quite|still|always|kind of|kinda|sort of|a tad|been) )*(?:buggered|stuffed|munted|rooted|cactus|stukkend|crook|knackered|shot|bung|dodgy|gammy|iffy|dicky|wonky|ropey|temperamental|arthritic|not great|not the best|not what (?:it|they) (?:was|were|used to be))| (?:isn't|aren't) what (?:it|they) (?:was|were|used to be))\b/,
    meant: 'ConditionIntent',
  },
  // "My left knee's bad", as "my knee is bad", with what suits it or not.
  {
    guesses: [...UNHEARD, 'KneeHurtsIntent', 'WhichSideIntent'],
    words:
      /^(?!.*\b(?:now|suddenly|just|fell|fall|twisted|swollen|ouch|ow|stop|hurts?|hurting|pain|numb|weak)\b)(?:so |well |okay )*(?:my|me) (?:(?:left|right|other|old) )*knees?(?:'s| is| are) (?:(?:a bit|pretty|really|quite|very) )*(?:bad|dodgy|not great|not good)(?:(?: so)? (?:what can i do|what do you have|what have you got|what do you suggest|which ones? (?:can|should) i do)(?: (?:for it|with it|then|today))*)?$/,
    meant: 'ConditionIntent',
  },
];
