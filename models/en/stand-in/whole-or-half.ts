import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const ASKING =
  "(?:(?:can|could|may|shall|should) (?:we|i|you)(?: just| please)? |let's |let us |i(?:'d| would) (?:rather|like to|prefer to) |i(?:'ll| will) |i want to |i wanna |i'm going to |i'm gonna |we'll |just |please |please can (?:we|you) |you can )*";
const THIS_ONE =
  '(?:this|that)(?: whole| entire| particular)? (?:one|stretch|exercise|pose|movement|posture|position|asana|move)';
const KINDLY =
  "(?: (?:out|off|altogether|entirely|completely|please|today|thanks|thank you|mate|coach|now|then|okay|ok|lah|yaar|ji|ay|eh|hey|bru|for now|for today|this time|will you|would you|can you|can we|is it|i think|if you don't mind|if that's okay))*";

const NAMED =
  "(?:the )?(?:cat|child|back ext|thread|open book|knee roll|belly breath|wall angel|doorway|neck turn|seated|shoulder|chest open)[a-z'-]*(?: [a-z'-]+){0,2}";
const OTHER =
  '(?:something|anything|some other|another|a different|one of the other)(?: (?:else|different|other|one|ones|stretch|exercise|pose|thing))*';
const BREATHING =
  '(?:the |some |a bit of |a little )?(?:belly|deep|diaphragm(?:atic)?|tummy) ?breath(?:ing|s)?';

/** All of a stretch, or one side of it. */
export const wholeOrHalf: readonly WordRule[] = [
  // Who names the stretch as a whole leaves both its sides.
  {
    guesses: [...UNHEARD, 'AMAZON.NextIntent', 'SkipStretchIntent', 'LeaveOutIntent'],
    words: new RegExp(
      `${LEAD}${ASKING}(?:(?:skip|skip past|skip over|leave|leave out|miss|miss out|drop|omit|bin|ditch|scratch|pass on|avoid|pass over|jump|sack off|sit out|opt out of|do without) ${THIS_ONE}|give ${THIS_ONE} a miss|not ${THIS_ONE})${KINDLY}$`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
  // Another one for one that is named: that one is left out, wherever it comes.
  {
    guesses: [...UNHEARD, 'DifferentOneIntent', 'StartStretchIntent', 'FirstStretchIntent'],
    words: new RegExp(
      `${LEAD}${ASKING}(?:(?:(?:do|have|try|get) )?${OTHER} instead of ${NAMED}|(?:swap|change|replace|switch|exchange|trade) ${NAMED} (?:for|with|to|into|by) ${OTHER})${KINDLY}$`,
    ),
    meant: 'SkipStretchIntent',
  },
  // Breathing that is to be done isn't asked about.
  {
    guesses: [...UNHEARD, 'BreathingExerciseIntent', 'FormIntent', 'TechniqueIntent'],
    words: new RegExp(
      `${LEAD}${ASKING}(?:(?:do|have|try|get|start) )?${BREATHING} (?:before (?:this|that|it|we go on|the next)(?: (?:one|stretch|pose))?|instead(?: of (?:this|that|it|${NAMED})(?: one)?)?|first)${KINDLY}$`,
    ),
    meant: 'StartStretchIntent',
  },
  {
    guesses: [...UNHEARD, 'BreathingExerciseIntent', 'FormIntent'],
    words: new RegExp(
      `${LEAD}${ASKING}(?:swap|change|replace|switch|exchange|trade) (?:this|that|it|this one|that one) (?:for|with|to|into|by) ${BREATHING}${KINDLY}$`,
    ),
    meant: 'StartStretchIntent',
  },
  // "Skip the wrist one", which no stretch is called.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.PreviousIntent',
      'AMAZON.NextIntent',
      'AMAZON.NoIntent',
      'StartStretchIntent',
    ],
    words: new RegExp(
      `${LEAD}${ASKING}(?:skip|leave|leave out|drop|miss|miss out|omit) the (?!(?:next|other|last|first|previous|rest|whole|same|second|third|fourth)\\b)[a-z'-]+(?: [a-z'-]+)? (?:one|stretch|pose|exercise)${KINDLY}$`,
    ),
    meant: 'LeaveOutBecauseIntent',
  },
];
