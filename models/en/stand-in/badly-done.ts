import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

/** How a pose is asked about, which moves nothing. */
const ASKED =
  '(?:am i|are we|do i|do we|should i|must i|will i|have i|is it that i|am i supposed|am i meant|do you want me|you want me)(?: (?:just|only|still|to|meant to|supposed to|have to|need to|be|also|like|really|to be))*';
const IN_A_POSE =
  '(?:lie|lying|lay|laying|sit|sitting|stay|staying|stand|standing|kneel|kneeling|lean|leaning|bend|bending|tilt|tilting|reach|reaching|twist|twisting|turn|turning|look|looking|roll|rolling|rock|rocking|press|pressing|push|pushing|tuck|tucking|arch|arching|curl|curling|hang|hanging|squeeze|squeezing|drop|dropping)';
/** Leaving a stretch out, in words that are near those of a start. */
const NOT_THAT =
  "(?:drop|lose|ditch|scrap|bin|axe|bump|can|kick out|knock out|i'll not do|i will not do|i'll not bother with|i'm not doing|i am not doing|i won't do|i won't bother with|we won't do|we'll not do|let's not do|not doing|not bothering with|i'll pass on|i'd sooner not do|i'd rather not do|i don't want to do|i don't fancy|i'm not fussed on|i'm not keen on|i'm not mad on|can't be doing with|i can't be doing with|can't be bothered with|i can't be bothered with)";
const STRETCH =
  "(?:the |that |any )?(?:cat[ -]?camel|cat[ -]?cow|child's pose|childs pose|back extension|thread the needle|open book|knee rolls?|belly breathing|(?:seated )?twist|wall angels?|doorway stretch|neck turns?|(?:seated )?chest opener|shoulder[ -]?blade squeezes|squeezes)";

/** What is said by those who do a round badly, in England, Scotland, Wales and Ireland. */
export const badlyDone: readonly WordRule[] = [
  // "I missed the start of that one, go back" is to the start of this very one: nobody misses the start of one just finished.
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.PreviousIntent',
      'BackIntent',
      'UndoIntent',
      'AMAZON.StartOverIntent',
      'AMAZON.RepeatIntent',
      'AgainIntent',
      'FromStretchIntent',
      'NotFinishedIntent',
    ],
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:first|last|previous|other|one before|stretch before|whole thing|round|beginning of the|start of the (?:round|stretches|whole))\\b)(?:can you |could you |please )?(?:go back )?(?:please )?i (?:(?:just|think i|think|must have|have|only|completely|totally) )*(?:missed|didn't (?:catch|hear|get)|wasn't (?:ready|listening|there) (?:for|at)) (?:the (?:start|beginning|first bit|first part|first half|way in)|how (?:to|you|it) starts?)(?: (?:of|to) (?:that|this|it)(?: one| stretch)?)?(?: (?:there|now|sorry|just now|so|and|please|can|could|will|would|you|we|go|take me|back|again|to it|do|it|that|this|one|start|over|from the (?:start|top|beginning)))*$`,
    ),
    meant: 'ThisOneAgainIntent',
  },
  // "Do I just lie here?" asks how it is done, and pauses nothing; "am I to lean forward?" is no "forward".
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.NextIntent',
      'AMAZON.PreviousIntent',
      'AMAZON.PauseIntent',
      'AMAZON.StopIntent',
      'WaitIntent',
      'WayOutIntent',
      'LongerIntent',
      'ShorterIntent',
      'BackIntent',
    ],
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:stop|pause|skip|next|longer|shorter|more|hurts?|pain|sore|numb|dizzy|stuck|over to|go on)\\b)${ASKED} ${IN_A_POSE}\\b(?: (?:here|there|still|like this|like that|forwards?|back|backwards?|over|down|up|out|in|into it|flat|straight|on it|this way|that way|to the (?:side|left|right|front)|sideways|myself|my \\w+|the whole time|all the time|or what|then|now|so|is it|or not|is that it|is that right|is that all))*$`,
    ),
    meant: 'DescribeIntent',
  },
  {
    guesses: [...UNHEARD, 'TimeLeftIntent', 'HoldIntent', 'AMAZON.PauseIntent'],
    words: new RegExp(
      `${LEAD}${ASKED} (?:hold|holding|keep|keeping) (?:it|this|that|still|this one|it there|it here|it like this|this still)(?: (?:then|now|so|or what|here|there|or let go|or keep moving|or move|the whole time))*$`,
    ),
    meant: 'DescribeIntent',
  },
  // "I'll not do child's pose", "drop it": left out, and never begun.
  {
    guesses: ['StartStretchIntent'],
    words: new RegExp(
      `${LEAD}(?!.*\\b(?:just|only|but|instead|first|after|before|rather|then do)\\b)(?:(?:can we|could we|can you|could you|will we|we'll|i'll|let's|i think|think|please|just|maybe) )*${NOT_THAT} ${STRETCH}(?: (?:stretch|one|today|this time|please|now|thanks|so|then|tonight|this morning|for now|at all))*$`,
    ),
    meant: 'SkipStretchIntent',
  },
  {
    guesses: ['StartStretchIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:can we|could we|i'll|we'll|let's|i think|please|just|maybe) )*(?:give|leave|let) ${STRETCH} (?:a miss|be|out|alone|for today|today)(?: (?:today|this time|please|now|so|then))*$`,
    ),
    meant: 'SkipStretchIntent',
  },
  // How long it has been, and not how long is left.
  {
    guesses: [
      ...UNHEARD,
      'WholeTimeIntent',
      'TimeLeftIntent',
      'LengthOfHoldIntent',
      'WhereAmIIntent',
    ],
    words: new RegExp(
      `${LEAD}how long(?:'s| has| is| have)? (?:that|this|it|we|i)(?: been)?(?: (?:been|at it|at this|going|doing this|doing it|on the go|in all|altogether|now|so far|then|since we started|since i started))* ?(?<=been|at it|at this|going|so far|started)(?: (?:now|then|so far))*$`,
    ),
    meant: 'AltogetherIntent',
  },
  // "Two seconds!" is no hold.
  {
    guesses: ['HoldIntent', 'LongerIntent', 'TimeLeftIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:(?:just|only|give me|gimme|give us|gie me|gies|wait|hold on|hang on|i need|i'll be|back in) )*(?:two|three|a couple of|a few) (?:more )?(?:seconds|secs|ticks|shakes)(?: (?:please|sorry|more|will you|would you|there|now|love|coach|till i .*|while i .*|until i .*|just))*$`,
    ),
    meant: 'WaitIntent',
  },
  // Who is in place, as they say it in Ireland.
  {
    guesses: UNHEARD,
    words: new RegExp(
      `${LEAD}(?:there |that's it )?(?:i'm|i am|we're) (?:right|sorted|settled|set|grand|ready|there|down|comfy|comfortable|in it|in position)(?: (?:now|again|so|there|then|coach|go on|thanks|thank you))+$`,
    ),
    meant: 'ReadyIntent',
  },
  // Who has to see to something comes back, and who has to get up is gone.
  {
    guesses: [...UNHEARD, 'AMAZON.YesIntent', 'OthersConditionIntent', 'ReadyIntent'],
    words: new RegExp(
      `${LEAD}(?:i think |think )?(?:i'd|i had|i would) (?:better|best|need to|have to) (?:just )?(?:get|answer|see to|check on|check|let|turn off|switch off|sort|deal with|go and see|pick up|see what) (?!up\\b|on\\b|off\\b|going\\b|ready\\b|out\\b|back\\b|home\\b|to (?:bed|work|school)\\b).+$`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'AMAZON.YesIntent',
      'OthersConditionIntent',
      'ReadyIntent',
      'AMAZON.StopIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:i think |think )?(?:i'd|i had|i would) (?:better|best|need to|have to) (?:be )?(?:get up|get on|get off|get going|get ready|get to (?:bed|work|school)|get out|get home|go|going|off|away|head|heading|make a move|run|dash|leave)\\b(?!.*\\b(?:stretch|next|pose|doctor|hospital|a\\s?and\\s?e|emergency|toilet|loo|pain|hurts?)\\b).*$`,
    ),
    meant: 'KeepPlaceIntent',
  },
  // Rounds of today are counted, and not how many there should be.
  {
    guesses: ['OftenFollowUpIntent', 'HowOftenIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}how many (?:times|rounds|goes|of (?:these|them)|sessions)?(?: (?:today|this week|so far))* ?(?:is|does|would) that(?: make)?(?: (?:today|this week|so far|now|in all|altogether|then|for me|me))*$`,
    ),
    meant: 'ProgressIntent',
  },
  {
    guesses: ['MySettingsIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:what|how long) (?:did|have|do|had) (?:i|we) (?:(?:just|again) )*(?:set|put|have|got|make|change|changed|say) (?:the|my|these|those|each|every)? ?(?:holds?|seconds|hold time|time for each|length|each one|one)(?: (?:to|at|on|as|for|set|be))*(?: (?:to|at|on|now|again|then|each))*$`,
    ),
    meant: 'LengthOfHoldIntent',
  },
  // What somebody else is to do with a bag is no question about one.
  {
    guesses: ['HeavyBagIntent'],
    words:
      /\b(?:shift|move|mind|grab|take|lift|pick up|put|leave|get|bring|pass|hand)(?: me| us| over)? (?:your|that|them|those|the|his|her|my) (?:\w+ )?(?:bags?|rucksack|backpack|handbag|stuff|shopping)\b(?!.*\b(?:crack|pop|click|back pain|shoulders?|bad for|heavy|okay|safe)\b)/,
    meant: 'NotToYouIntent',
  },
];
