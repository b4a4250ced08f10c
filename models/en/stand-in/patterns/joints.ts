import type { Replacement } from '../../../reading.js';

const JOINT = '(knee|hip|shoulder|wrist)s?';
const BE = "(?:'s|'re| is| are| has been|'s been)";
const SOMEWHAT =
  '(?:(?:just|still|always|being|feeling|acting|a (?:wee |little |tiny )?bit(?: of a)?|a little|a touch|a tad|slightly|somewhat|kind of|kinda|sort of|rather|quite|pretty|bit) )*';
const WORN =
  '(?:dodgy|dicky|dickie|gammy|iffy|ropey|ropy|wonky|crook|banjaxed|knackered|temperamental|rubbish|cranky|shoogly|not (?:the best|the greatest|great|too clever|too clear|so clever|up to much))';
const SORE =
  '(?:sore|achy|aching|tender|niggly|niggling|bad|playing up|acting up|at me|giving me (?:a bit of |some )?(?:gyp|jip|grief|bother|trouble|hassle|jaunders))';
/** What is about to be done, in the same breath. */
const STARTS =
  "(?=.*(?<!\\b(?:the|before i|before we|before you|how to|when to) )\\b(?:start|begin|crack on|kick off|get going|get started|let's go|do (?:the|my) (?:\\w+ ){1,2}(?:one|round|stretches)|guide me through)\\b)";
/** What isn't old, or may be more than a joint. */
const OLD =
  "(?!.*\\b(?:swollen|swelled|fell|fallen|twisted|popped|locked|agony|killing|badly|numb|weak|can't|won't|sharp|stabbing|shooting|after|worse|mum's|mam's|dad's|wife's|husband's)\\b)";
const ONE = '(?:one|stretch|pose|exercise|position)';
const MINE = '(?:my|me|the|this|these) (?:(?:left|right|bad|dodgy|old|poor|own|two|other|new) )*';
const ENDS =
  "(?: (?:at all|today|now|either|so|sorry|i'm afraid|the way it is|the way they are|like this|you know|though|please|as it is))*$";
const LEAD =
  '^(?:(?:so|and|but|oh|ah|sorry|wait|okay|well|no|nah|hang on|hold on|look|actually|listen|eh|um) )*';

/** What is hard on it there. */
const NOT_THERE =
  '(?= |$)(?! (?:on|against|with) (?:this|the|that|a|my|these) (?:\\w+ )?(?:floor|mat|carpet|tiles|lino|boards|rug|ground))';

/** What that is may have been told just now, as what comes next; this is the one that is done. */
function leftOut(which: 'this' | 'that'): Replacement[] {
  const isThat = which === 'that';
  const left = isThat ? 'leave out that one my $1 is dodgy' : 'leave this one out my $1 is dodgy';
  const its = `${which} ${ONE}`;
  const one = isThat ? `that(?: ${ONE}| bit)?` : `(?:this|it)(?: ${ONE}| bit)?`;
  return [
    // "I can't do this one with my knee", "this is no good for my knees", "not with my shoulder".
    [
      new RegExp(
        `${LEAD}(?:i (?:(?:just|really|simply) )?(?:can't|cannot|can not|can't be|couldn't|could not|daren't|shouldn't|don't think i (?:can|should)|won't be able to|am not able to)|i'm not able to|i'm not (?:doing|able for)|no way can i) ?(?:(?:do|doing|manage|hold|get into|be doing|really do|even do) )?${one}(?: not)? (?:with|because of|due to|on account of|for|on|cos of) ${MINE}${JOINT}${ENDS}`,
      ),
      left,
    ],
    [
      new RegExp(
        `${LEAD}${MINE}${JOINT} (?:(?:just|really|simply) )?(?:won't|will not|can't|cannot|doesn't|don't|isn't able to|aren't able to|isn't up to|aren't up to|won't be able to|isn't able for|aren't able for|wouldn't|couldn't|is not|are not|isn't|aren't) ?(?:(?:take|do|manage|like|let me do|allow me to do|allowing me to do|letting me do|allowing|liking|handle|stand|thank me for|hold up for|cope with|bear|have|allow) )?${its}${ENDS}`,
      ),
      left,
    ],
    [
      new RegExp(
        `${LEAD}${one}(?:'s| is|) (?:(?:just|really|simply|probably) )*(?:no good|not good|not great|no use|not the best|not a good idea|isn't good|isn't great|isn't doing|isn't going to work|not going to work|won't work|no go|not suitable|not doing|wouldn't be good|won't do|doesn't suit|not happening|isn't suitable|bad|isn't right|not right)(?: (?:any good|any favours|a bit of good))? ?(?:(?:for|with|on) )?${MINE}${JOINT}(?: (?:any|many) (?:favours|good))?${ENDS}`,
      ),
      left,
    ],
    [
      new RegExp(
        `${LEAD}not ${isThat ? `${one} ` : `(?:${one} )?`}(?:with|for) (?:my|me|the) (?:(?:left|right|bad|dodgy|old|poor|own|other) )*${JOINT}${ENDS}`,
      ),
      left,
    ],
    // "My knees aren't fit for that one".
    [
      new RegExp(
        `${LEAD}${MINE}${JOINT}(?: are| is|'re|'s)? ?(?:aren't|isn't|are not|is not|not|ain't|no) (?:(?:really|quite|that|so|just) )*(?:fit|made|built|good|good enough|strong enough|great|up|right|ready|suited|able|designed) (?:for|with|to do|to|on) ${its}${ENDS}`,
      ),
      left,
    ],
  ];
}

/** A joint that doesn't do what it did, in the words that a condition has. */
export const joints: readonly Replacement[] = [
  // "Start my stretches, but my knee's a bit iffy", "let's begin, my hip isn't the best".
  [
    new RegExp(`^${STARTS}${OLD}(.*?)\\b${JOINT}${BE} ${SOMEWHAT}${WORN}${NOT_THERE}`),
    '$1$2 is dodgy',
  ],
  [
    new RegExp(
      `^${STARTS}${OLD}(.*?)\\b${JOINT} (?:isn't|is not|aren't|are not|ain't|isnae|arenae)(?: (?:exactly|really|feeling|quite|so|too|very|in))* (?:the best|the greatest|great|brilliant|up to much|clever|good shape)${NOT_THERE}`,
    ),
    '$1$2 is dodgy',
  ],
  [
    new RegExp(
      `^${STARTS}(.*?)\\b(?:iffy|ropey|ropy|temperamental|banjaxed|knackered|rubbish|shoogly) (?:(?:left|right|old) )?${JOINT}\\b`,
    ),
    '$1dodgy $2',
  ],
  // "My knees are knackered, mind", by itself.
  [
    new RegExp(
      `${LEAD}${OLD}(?:both |both of )?(?:my|me|the) (?:(?:left|right|old|poor|both|two) )*${JOINT}(?:'s|'re| is| are) (?:(?:just|rather|quite|pretty|really|totally|completely|absolutely|both|a bit|a little|fairly) )*(?:dodgy|dicky|dickie|gammy|wonky|iffy|ropey|ropy|temperamental|banjaxed|knackered|buggered|shot|stuffed|worn|worn out)(?: (?:mind|mind you|like|these days|by the way|now|to be honest|i should say|as well|too|both of them))*${ENDS}`,
    ),
    'my $1 is dodgy',
  ],
  // Told before it, where a joint is asked about.
  [
    new RegExp(
      `^${STARTS}${OLD}(.*\\b(?:my|me|the) (?:(?:left|right|bad|old) )*)${JOINT}${BE} ${SOMEWHAT}${SORE}(?= |$)`,
    ),
    '$1$2 is dodgy',
  ],
  [
    new RegExp(
      `^${STARTS}${OLD}(.*?)(?:(?:go|be|take it|nice and) )?(?:easy|careful|gentle|mindful|mind|watch)(?: (?:on|with|of|to|for))? ((?:my|me|the) (?:(?:left|right|bad|old) )*)${JOINT}(?= |$)`,
    ),
    '$1$2$3 is dodgy',
  ],
  ...leftOut('that'),
  ...leftOut('this'),
];
