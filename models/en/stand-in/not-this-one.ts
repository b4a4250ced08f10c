import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const THIS = '(?:this|that|it|them)(?: (?:one|stretch|pose|exercise))?';
const FOND =
  '(?:fond of|keen on|wild about|crazy about|mad about|big on|into|a fan of|a big fan of|much of a fan of|feeling|loving|liking|enjoying)';
const NOT_LIKED = `(?:(?:i )?(?:don't|do not|didn't|can't|never) (?:really |much |particularly |actually |even )?(?:care (?:much )?for|like|fancy|enjoy|love|rate|get on with|do with|want) ${THIS}|(?:i'm |i am )?(?:not|no) (?:really |much |too |that |all that |particularly |so |very |overly )?${FOND} ${THIS}|(?:i )?(?:can't|cannot) be (?:bothered|arsed|fussed) with ${THIS}|(?:this|that)(?: one| stretch)?(?:'s| is) (?:(?:really|just|definitely|so) )?(?:not for me|not my thing|not my favou?rite|not my cup of tea|no good for me)|not (?:for me|my favou?rite|my thing|my cup of tea)(?: ${THIS})?|${THIS}(?:'s| is|) (?:my least|not my|isn't my) favou?rite|${THIS} i (?:don't|do not) (?:really )?(?:care for|like|fancy|enjoy))`;
const NEXT =
  "(?: (?:so|and|just|please|can we|could we|can you|could you|let's|i want|i'll|we'll|give me|do|go|take|have))*(?: (?:next|next one|next please|next stretch|the next|the next one|skip|skip it|skip this|skip this one|skip that|move on|moving on|on to the next|onto the next|to the next|go on|another|another one|something else))?(?: (?:please|then|thanks|thank you|dear|love|mate|coach|instead))*";
const AWAY =
  "(?:wasn't|was not|weren't|haven't been|hadn't been) (?:(?:really|quite|even|properly|actually) )?(?:paying (?:any )?attention|listening|concentrating|watching|with (?:you|it)|focus(?:s)?ed|focus(?:s)?ing|there|looking|ready|following|in position)|(?:was|were) (?:(?:miles|a million miles|well) away|day ?dreaming|distracted|somewhere else|elsewhere|not (?:listening|paying attention|ready|with you)|on my phone|half asleep|in another world)|(?:zoned|spaced|drifted|dozed|tuned|switched|nodded|wandered) (?:out|off)|got (?:distracted|lost)|lost (?:my place|track|the thread|my balance|it)|missed (?:it|that|half of it|most of it|the start|the beginning|some of it)";
const BACK =
  '(?:go back|take (?:it|me|us|that) back|back up|rewind|wind back|go back a bit|back a bit|rewind it|take that from the top|from the top|go from the top|start (?:it|this|this one|that one) (?:over|again)|back to the (?:start|beginning|top)|go back to the (?:start|beginning|top))(?: (?:a bit|please|again|a little|a wee bit|of (?:this|it|that)(?: one)?|will you|would you|there))*';
const SORRY =
  "(?:(?:so|and|but|oh|sorry|wait|okay|ok|hey|no|hang on|please|can we|could we|can you|could you|let's|cos|cause|because|since|as|my bad|my mind|i|my head|there|then|coach|dear|love|mate|just|can i|lah|yaar) )*";

/** What of the round isn't wanted, has to be done again, or is left for another day. */
export const notThisOne: readonly WordRule[] = [
  // Who doesn't care for it leaves all of it, and not just this side.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NextIntent',
      'AMAZON.NoIntent',
      'DifferentOneIntent',
      'CannotUnclearIntent',
      'SkipNextIntent',
      'PraiseIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:look |honestly |really |you know |to be honest |i have to say )?${NOT_LIKED}${NEXT}$`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  // Where nothing was taken in, "go back" means this one's beginning.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.RepeatIntent',
      'AMAZON.PreviousIntent',
      'AMAZON.StartOverIntent',
      'BackIntent',
      'DescribeIntent',
      'NotFinishedIntent',
      'UndoIntent',
      'FirstOneIntent',
      'WhereAmIIntent',
      'NotToYouIntent',
      'AMAZON.ResumeIntent',
    ],
    words: new RegExp(
      `^${SORRY}(?:${BACK} ${SORRY}(?:${AWAY})|(?:${AWAY}) ${SORRY}${BACK})(?: (?:there|then|for a (?:sec|second|minute|moment|bit)|just now|please|sorry|at all|a bit))*$`,
    ),
    meant: 'ThisOneAgainIntent',
  },
  // "I gotta go, save it for tomorrow": the place is to be kept.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.StopIntent',
      'AMAZON.PauseIntent',
      'WaitIntent',
      'PostponeIntent',
      'RemindIntent',
      'SaveThisRoutineIntent',
      'NotFinishedIntent',
      'HelpIsComingIntent',
      'BackIntent',
    ],
    words:
      /^(?!when )(?!.*\b(?:can|could|what|how|if|should|will i|do i|remind|reminder|don't|not|never|pain|hurts?|hurting|numb|dizzy|ambulance|hospital|pills?|tablets?)\b)(?:.* )?(?:save|keep|leave|park|hold|bank)(?: (?:it|this|that|the rest|the rest of it|what's left|my place|my spot|where i am|them|me))? (?:for|till|until|to) (?:tomorrow|later|tonight|the morning|this evening|another time|another day|next time|after (?:work|lunch|dinner|tea|school)|when i(?:'m| am) back|when i(?:'ve| have) (?:got )?time)(?: (?:then|please|okay|ok|thanks|thank you|coach|instead|sorry|bye|morning|night|mate|dear|love|i (?:gotta|got to|have to|must|need to) (?:go|run|dash)|gotta go))*$/,
    meant: 'KeepPlaceIntent',
  },
];
