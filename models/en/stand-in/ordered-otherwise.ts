import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty-five|thirty)';
const AFTER =
  '(?: (?:please|now|then|actually|after all|instead|today|in fact|really|for it|for this|altogether|in all|to spare|thanks|love|mate|yaar|lah|though|again|for me))*$';
const TIMES = '(?:times|goes|rounds|sets|times over|times through|times round|reps|laps)';

/** What was ordered before the start, and is ordered otherwise. */
export const orderedOtherwise: readonly WordRule[] = [
  // "Oh, actually I've got ten", after "I only have five minutes".
  {
    guesses: ['ConditionIntent', 'AMAZON.NoIntent', 'NoneIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:turns out |it turns out |in fact |looks like )?(?:i|we)(?:'ve| have| do have)?(?: (?:actually|only|really|probably|just|about))*(?: got| have)?(?: (?:actually|only|just|about|like|more like|maybe|around))* ${NUMBER}(?: minutes?)?(?: free| left)?${AFTER}`,
    ),
    meant: 'CorrectionIntent',
  },
  // "No, make it three goes": of all of them, where stretches were named.
  {
    guesses: ['CorrectionIntent', 'FewStretchesIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:let's |can we |could we |we'll |i'll |can you )?(?:make|do|have|go for|say|meant?|i meant|i said) (?:it |that |them |those |both )?)?(?:twice|(?:two|three) ${TIMES})${AFTER}`,
    ),
    meant: 'HoldIntent',
  },
  // "Not the speed, tell me everything like before".
  {
    guesses: ['UsualSpeedIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:not the (?:speed|pace) )?(?:just )?(?:tell me|say|explain|give me) (?:everything|it all|all of it|the lot|the whole thing|all the words|the details?|all the details)(?: again)?(?: (?:like|as|the way it was|as it was|like it was|as you did|like you did)(?: before)?| in full)?${AFTER}`,
    ),
    meant: 'MoreTalkingIntent',
  },
  // "I'll have to leave it there".
  {
    guesses: [
      ...UNHEARD,
      'PostponeIntent',
      'NotToYouIntent',
      'LeaveOutIntent',
      'SkipStretchIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:right |listen |look )?(?:i'll|we'll|i will|i'm going|i(?:'ve| have)(?: got)?|i|we|i'd better|i better|i think i'll|let's|let me|i might|i'm gonna|i gotta)(?: (?:have|need|got|going|gonna|want))*(?: to)? (?:leave|call|stop|end|finish) (?:it|this|things|off)? ?(?:there|here|at that)(?: for (?:today|now|tonight|the day|the moment))?${AFTER}`,
    ),
    meant: 'AMAZON.StopIntent',
  },
  // "No, not knee rolls", of what was just added or is planned, never starts them.
  {
    guesses: ['StartStretchIntent'],
    words: new RegExp(
      `${LEAD}not (?:the )?(?!just|only|now|yet|this|that|here|today|again|if|until|before|after|sure|so|too)(?:thread the needle|[a-z'-]+(?: [a-z'-]+)?)$`,
    ),
    meant: 'WithoutStretchIntent',
  },
  // "What are they?", of three stretches that are about to start.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:what|which)(?: (?:ones|stretches))? (?:are|would) (?:they|those|these)(?: be)?${AFTER}`,
    ),
    meant: 'WhatsInMyRoutineIntent',
  },
  // "No, count again", after "don't count".
  {
    guesses: ['NoCountIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:start|do|please|just|keep|can you|go back to) )*count(?:ing)?(?: (?:it|me|them|the seconds|aloud|out loud|down))* (?:again|after all|like before|as before|as well)${AFTER}`,
    ),
    meant: 'CountDownIntent',
  },
  // "No, like before", of what was just changed. Bare, it may tell how a back feels.
  {
    guesses: ['FeelsSameIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:(?:oh|wait|sorry|actually) )*(?:no|nah|nope)(?: (?:no|please|wait|sorry|just|do it|leave it|make it|put it|have it))* (?:back )?(?:like|as|how|the way)(?: it was| you did| they were)?(?: before)${AFTER}`,
    ),
    meant: 'UndoIntent',
  },
];
