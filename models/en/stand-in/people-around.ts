import type { WordRule } from '../../word-rule.js';

const OTHERS: WordRule['guesses'] = [
  'EmergencyIntent',
  'StopStretchIntent',
  'OthersConditionIntent',
  'OtherThingIntent',
  'NewSignIntent',
  'PassedIntent',
  'NotToYouIntent',
  'WaitIntent',
  'AMAZON.FallbackIntent',
];

const LEAD = 'oh|ah|um|so|aiyo|ok|okay|right|righto|alright|well|now|yeah|yes|sorry';
const MOMENT =
  'wait|wait up|wait ah|hang on|hold on|(?:wait|hang on|hold on|give me|back in) (?:a|one) (?:sec|second|minute|moment|bit)|brb|be right back|one (?:sec|second|minute|moment)|sorry|please|ah|lah|pause|again|now';
const ADULTS =
  'mum|mom|mother|mam|dad|father|gran|grandma|granny|grandpa|nan|wife|husband|hubby|partner|missus|sister|brother|boss|neighbou?r|flatmate|roommate|housemate|mate|friend|girlfriend|boyfriend|colleague';
const CHILDREN =
  'baby|babies|son|daughter|boy|girl|kids?|child|children|toddler|twins|wee one|little one|grandson|granddaughter';
const OURS = `(?:my|our|the|me) (?:little |big |wee )?(?:${ADULTS}|${CHILDREN}|cat|dog|puppy|cleaner|postman)`;
const IS = "(?:'s|'ve|'re| is| are| has| have)";

/**
 * Somebody comes, goes, talks or cries around the mat: whole sentences without a word of harm, which
 * resemble "he's gone limp" and "my mum's screaming in pain". "He's gone" by itself may be anything.
 */
export const peopleAround: readonly WordRule[] = [
  {
    guesses: OTHERS,
    words: new RegExp(
      `^(?:(?:${LEAD}|and|there|good|great|finally|at last|phew) )+(?:${OURS}|he|she|they|it)${IS}? gone(?: (?:now|again|away|home|out|back))*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: OTHERS,
    words: new RegExp(
      `^(?:(?:${LEAD}) )*(?:${OURS}|he|she|they|it)${IS}? (?:gone|left)(?: (?:away|home|out|back))? now(?: (?:so )?(?:i'm back|(?:we|i) can (?:start|go on|carry on|continue|begin)|let's (?:go|go on|start|carry on|continue)|carry on|go on|continue))?(?: now| again| then)*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: OTHERS,
    words: new RegExp(
      `^(?:(?:${LEAD}|${MOMENT}) )*(?:${OURS}|someone|somebody|mum|mom|dad)(?:'s|'re| is| are)? (?:(?:yelling|shouting|hollering|screaming|nagging) at|(?:talking|speaking|calling) to|calling|calling for|asking|asking for) me(?: (?:${MOMENT}))*$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: OTHERS,
    words: new RegExp(
      `^(?:(?:${LEAD}|${MOMENT}) )*(?:(?:my|our|the|me) )?(?:little )?(?:${CHILDREN})(?:'s|'re| is| are)? (?:crying|cry|fussing|fussy|awake|whining)(?: (?:${MOMENT}))*$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // It was the baby, and nobody who stretches.
  {
    guesses: [...OTHERS, 'PainlessIntent', 'FalseAlarmIntent', 'AMAZON.PauseIntent'],
    words: new RegExp(
      `^(?:(?:no|nah|${LEAD}) )*(?:(?:it|that) was (?:just |only )?(?:${OURS})(?: (?:crying|yelling|shouting|barking))?|(?:${OURS}) was (?:just )?(?:crying|yelling|shouting|barking))(?: (?:not me|and|but|i'm not hurt|i am not hurt|i'm fine|i'm okay|i'm not in pain|nothing hurts))+$`,
    ),
    meant: 'NotToYouIntent',
  },
];
