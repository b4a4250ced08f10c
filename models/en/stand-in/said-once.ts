import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const END = '(?: (?:then|please|now|thanks|today|this time|for me|coach|again))*$';

/** What nobody should have to say twice. */
export const saidOnce: readonly WordRule[] = [
  // "No, I'll skip it": that stretch, and nothing that was changed.
  {
    guesses: ['UndoIntent', 'NeverMindIntent', 'AMAZON.NoIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i'll|i will|i'd rather|i think i'll|let me|let's|i want to) (?:just )?skip (?:it|this|that|this one|that one)${END}`,
    ),
    meant: 'AMAZON.NextIntent',
  },
  // "I beg your pardon, two minutes": who begs pardon here puts something right.
  {
    guesses: ['AMAZON.RepeatIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:i )?beg (?:your )?pardon (?:no )?(?:i mean |i meant |make (?:it|that) )?(?:a|one|two|three|five|ten|fifteen|twenty|thirty|forty|forty five|fifty|sixty|ninety) (?:seconds?|minutes?)${END}`,
    ),
    meant: 'CorrectionIntent',
  },
  // "Can I do what I did yesterday?" asks for it, and not what it was.
  {
    guesses: ['YesterdayIntent', 'LastStretchIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:can|could|may|shall|let's|let me|i want to|i'd like to|i'll|we'll) ?(?:i|we|you|just)? ?(?:please )?(?:do|have|repeat|go through) what (?:i|we) did (?:yesterday|last time|the other day|last night|this morning)${END}`,
    ),
    meant: 'SameAgainIntent',
  },
  // "Should I be feeling this in my lower back?"
  {
    guesses: [
      'BodyPartIntent',
      'HowFarIntent',
      'DescribeIntent',
      'UpToMeIntent',
      'TechniqueIntent',
      'FormIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:should|am|do|would) i (?:be |meant to be |supposed to be |meant to |supposed to )?(?:feel|feeling) (?:this|it|that|anything|something|a stretch|the stretch) (?:in|down|across|along) (?:my|the)\\b`,
    ),
    meant: 'FeelIntent',
  },
  // "Never mind, that was enough", after "ten more seconds".
  {
    guesses: ['NeverMindIntent', 'ThanksIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:never mind|nevermind|forget it|scrap that|don't bother) (?:that|it|this) (?:was|is) (?:long )?(?:enough|plenty|fine as it was)${END}`,
    ),
    meant: 'UndoIntent',
  },
  // "Right, that's me off, ta", "perfect, enough, kisses", "yeah no, I'm out, night".
  {
    guesses: ['ThanksIntent', 'PraiseIntent', 'NotToYouIntent', ...UNHEARD],
    words:
      /^(?:(?:right|okay|ok|yeah|yes|no|nah|well|so|perfect|great|lovely|good|super|alright|cheers) )*(?:(?:that's|that is) me (?:off|away|gone|out)|i'm (?:out|off(?: to \w+)?|outta here|out of here)|enough)(?: (?:now|then|ta|thanks|thank you|very much|night|good night|bye|bye bye|cheers|kisses|hugs|ciao|mate|love|dear|folks|for (?:today|now|tonight)))+$/,
    meant: 'AMAZON.StopIntent',
  },
  // "I dropped my phone, carry on": what comes last is meant.
  {
    guesses: ['AMAZON.PauseIntent', 'WaitIntent'],
    words:
      /^(?!.*\b(?:don't|not|can't|cannot|when|until|till|later|before|if|how|should|shall|can|could|then|i'll|we'll|need to|have to|got to|gotta|in a (?:sec|second|minute|bit|moment))\b)\w.* (?:carry on|keep going|crack on|go on|carry on please|keep going please)$/,
    meant: 'AMAZON.ResumeIntent',
  },
  // "The wife wants to know how long I'll be".
  {
    guesses: ['AMAZON.PauseIntent', 'WaitIntent', 'NotToYouIntent', ...UNHEARD],
    words:
      /^(?:(?:hang on|oh|so|and|sorry) )*(?:the|my) \w+ (?:wants to know|is asking|asks|would like to know|'s asking) how (?:long|much longer) (?:i'll be|i'm going to be|i've got|i have(?: left)?|it is|this is|it takes|this takes|it'll be|till i'm done|until i'm done)$/,
    meant: 'WholeTimeIntent',
  },
  {
    guesses: ['TimeLeftIntent'],
    words:
      /^(?:(?:so|and) )*how (?:much|long) (?:\w+ )?(?:remains|remaining|left|is left|more) (?:to finish|to do|for|of|till the end of) (?:it )?all$/,
    meant: 'WholeTimeIntent',
  },
  // "Do you do a different one every day?" asks, and leaves no hold.
  {
    guesses: ['DifferentOneIntent', 'AMAZON.NextIntent', ...UNHEARD],
    words:
      /^(?:(?:so|and|wait|hey) )*(?:do you|is it|are they|is there|will it be|do i get)\b.* (?:different|new|another) (?:ones?|stretch|stretches|round|routine)? ?(?:every|each) (?:day|time|week|session)$/,
    meant: 'WhichStretchesIntent',
  },
  // "How do I get into the next one?" goes nowhere yet.
  {
    guesses: ['AMAZON.NextIntent', 'SkipNextIntent', ...UNHEARD],
    words:
      /^(?:(?:so|and|wait|sorry|okay) )*how (?:do|should|would|am) i (?:(?:meant|supposed) to )?(?:get|move|go|change|switch|come) (?:in|into|to|over to|on to|onto) the next (?:one|stretch|pose|position)\b/,
    meant: 'WhatsNextIntent',
  },
  // What a bed does, and how close to sleep somebody is.
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:oh|god|wow|lol|ha|man) )*(?:the|my|this|me)? ?(?:bed|chair|floor|floorboards?|mattress|sofa|couch)(?:'s| is| are) (?:squeaking|creaking|squeaky|creaky|wobbling|making (?:a )?noise|groaning)(?: (?:like (?:hell|mad|crazy)|again|so much|a bit|lol))*$|^(?:(?:oh|mm|god) )*i'm (?:(?:about|nearly|almost|half|basically|practically|just) )+(?:asleep|dozing|dropping off|nodding off|gone)(?: (?:here|now|already|lol))*$/,
    meant: 'NotToYouIntent',
  },
];
