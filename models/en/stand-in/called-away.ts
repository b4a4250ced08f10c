import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

const LEAD =
  '(?:ok|okay|right|righto|alright|all right|so|and|there|grand|great|good|lovely|phew|oh|ah|well|yeah|yes|now|sorry|finally|aye|there we go|there you go)';
const SOMEBODY =
  '(?:him|her|them|it|that|the (?:baby|dog|cat|boss|kids|kettle|phone|post|postman|delivery|door|wean|wee one|little one|washing)|my (?:boss|mum|mom|dad|sister|brother|son|daughter|husband|wife|neighbou?r|flatmate|housemate|friend|mate))';
const KNEES = '(?:(?:my|these|me|the|those|this)(?: (?:\\w+))? knees?)';

/** Who comes back, has to go, or leaves one out, in words that resemble a no or nothing at all. */
export const calledAway: readonly WordRule[] = [
  {
    guesses: UNHEARD,
    words: new RegExp(
      `^(?:${LEAD} )*(?:that's|that is|thats) ${SOMEBODY} (?:away|gone|off|down|asleep|settled|sorted|out|seen to|dealt with|back to sleep|fed|quiet)(?: now| again| then| home| away)*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: UNHEARD,
    words: new RegExp(
      `^(?:(?:${LEAD} )+(?:we're|we are|i'm all|all|we're all) (?:good|grand|sorted|set|clear)|(?:${LEAD} )*(?:we're|we are|all) (?:all )?(?:good|grand|sorted|set|clear) (?:now|again|here|there|to go|to go again|to go on))(?: now| again| then| here| to go)*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  // Back where it is done, and not a question about bedtime.
  {
    guesses: [...UNHEARD, 'BeforeBedIntent', 'RoutineIntent', 'BackIntent', 'StartRoutineIntent'],
    words: new RegExp(
      `^(?:${LEAD} )*(?:(?:i'm|i am|that's me|we're) )?back (?:(?:in|into|on|onto|at|down on) )(?:(?:my|the|me) )?(?:bed|chair|mat|floor|carpet|desk|seat|rug|sofa|all fours|my back|knees|hands and knees)(?: now| again| then| so| go on)*$`,
    ),
    meant: 'AMAZON.ResumeIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?!.*\b(?:what|how|why|should|when|ambulance|police|doctor|paramedics?)\b).*\b(?:gotta|got to|have to|need to|must|better) (?:run|go|dash|leave|fly|head off|shoot|split)\b.* (?:\w+'s|is|are|has|\w+'re) (?:here|outside|waiting|at the door|come|arrived|leaving|downstairs|early)(?: already| now)*$/,
    meant: 'KeepPlaceIntent',
  },
  // "Nah, not on these knees": the no is about kneeling.
  {
    guesses: [...UNHEARD, 'AMAZON.NoIntent'],
    words: new RegExp(
      `^(?:(?:no|nah|naw|nope|no way|not a chance|no chance|sorry|mate|love|oh|ah|och|ach|god|hell no|well|but|nae) )*(?:not (?:with|on|wi) ${KNEES}|(?:(?:my|these|me|the) (?:\\w+ )?knees?) (?:won't|can't|cannot|will not|wouldn't|aren't|don't|do not|cannae|couldn't) (?:have|take|do|like|let me|manage|allow|bend|stand|wear|be having) ?(?:it|that|this|so|for it|for that|to that|to this|like that)?)(?: (?:mate|love|i said|thanks|thank you|please|today|at my age|at all|no|you're not|i'm not|coach|pal|sorry|these days))*$`,
    ),
    meant: 'CannotKneelIntent',
  },
  // Who refuses this one leaves both of its sides; "next" may mean the other side.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NextIntent',
      'LeaveOutIntent',
      'SkipStretchIntent',
      'RoutineIntent',
    ],
    words:
      /^(?:(?:no|nah|naw|sorry|oh|ah|och|okay|ok|right|actually|look|well|honestly|yeah|gonna|gonnae) )*(?:(?:i'm|i am|we're) (?:really )?not (?:doing|gonna do|going to do|gonnae do|having|trying) (?:this|that)(?: (?:one|stretch|twist|thing))?|(?:can|could|may) (?:we|i|you) (?:please |just )?not do (?:this|that)(?: (?:one|stretch|thing))?|gonna(?:e)? no do this one|i (?:really )?(?:don't|do not) (?:want to|wanna) do (?:this|that) (?:one|stretch|thing)|(?:can we |can i |could we |i'll |i'd rather |let's |gonna |gonnae |please |just )*(?:skip|leave(?: out)?|miss(?: out)?|pass on) this (?:one|stretch)(?: out)?(?= (?:i|it|people|everyone|everybody|because|cos|cause|the|they|my|it's|i'm|too|there|someone|somebody)\b))(?!.*\b(?:hurts?|hurting|pain|sore|numb|dizzy|sick|broke|bad|op|operation|side|knee|back|neck|shoulder|hip|wrist|until|till|yet|later|now)\b)(?: .*)?$/,
    meant: 'LeaveOutBecauseIntent',
  },
  // A slip is taken back, to the very second.
  {
    guesses: ['AMAZON.PreviousIntent', 'BackIntent'],
    words:
      /^(?:(?:oh|ah|no|sorry|wait|ach|och) )*(?:oops|whoops|woops|oopsie|ooops|my mistake|wrong button|damn|bugger|shit)(?: (?:no|sorry|wait|oh|my mistake|damn))* (?:go |can you go |take me |can we go |please go )?back(?: (?:one|a step|again|please|to it|to that|to that one|there))*$/,
    meant: 'UndoIntent',
  },
  // What is sore in the pose isn't where it goes.
  {
    guesses: [...UNHEARD, 'BodyPartIntent', 'TechniqueIntent', 'DescribeIntent'],
    words:
      /^(?:(?:oh|ah|ow|but|and|so|well|god|no|hang on|wait|och) )*(?:my|the|me|both my) (?:(?:left|right|poor|bad|old) )?(?:wrists?|hands?|elbows?|palms?|arms?)(?: are|'re|'s| is| feel| feels| get| gets| getting| starting to get)*(?: (?:a bit|really|quite|getting|so|pretty|very|fierce|awful))* (?:sore|aching|achy|hurting|killing me|hurt)(?: (?:now|again|here|there|like this|in this|in this one|with this|doing this|(?:on|from|against) (?:the|this|me|my) (?:floor|mat|carpet|rug|ground|floorboards|bed)))*$/,
    meant: 'SorePartIntent',
  },
  // Who can't get up may need help.
  {
    guesses: ['CannotUnclearIntent'],
    words:
      /^(?:(?:oh|help|and|but|god|wait|no|oh no) )*i (?:can't|cannot|can not|couldn't) (?:seem to |even )?get (?:back |myself )?up(?: (?:from|off) (?:the|this|my) (?:floor|mat|ground|carpet|rug))?(?: (?:now|again|here))*$/,
    meant: 'WayOutIntent',
  },
  // "There, slipper's on": what one left off for is done.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.PauseIntent',
      'WaitIntent',
      'NotToYouIntent',
      'AMAZON.StopIntent',
    ],
    words:
      /^(?:(?:okay|ok|right|so|oh|and|now) )*(?:there|there now|there we (?:go|are)|sorted|done|got it) (?:my |the |me )?\w+(?:'s| is| are|'re|s)? (?:(?:back|all) )?(?:on|off|out|in|shut|closed|open|sorted|done|gone|away|up|down|tied|asleep|dealt with)(?: (?:now|again|love|dear|mate))*$/,
    meant: 'ReadyIntent',
  },
  // "I have attended to her" tells that it is done, and asks nothing.
  {
    guesses: [...UNHEARD, 'UpToMeIntent', 'NotToYouIntent', 'AMAZON.PauseIntent'],
    words:
      /^(?!.*\b(?:can|is it|okay if|does|should)\b)(?:(?:okay|ok|right|so|oh|and|now|sorry) )*(?:i have|i've|i am done|i'm done|we've) (?:just )?(?:attended to|attending to|seen to|sorted|dealt with|dealing with|served|serving|fed|feeding|answered|settled|let in|sent off)(?: out)? (?:(?:to )?(?:her|him|them|it|that|the \w+|my \w+))(?: (?:now|away|out|off|already|so|again))*$/,
    meant: 'ReadyIntent',
  },
];
