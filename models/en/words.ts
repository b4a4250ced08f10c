import { toCardinal, toOrdinal } from 'n2words/en-US';
import type { Words } from '../words.js';

const BAD =
  '(?:bad|dodgy|dicky|dickie|gammy|crook|bum|wonky|trick|gimpy|iffy|ropey|ropy|rubbish|knackered|worn(?: out)?|arthritic|shot|cranky|temperamental|buggered|stuffed|munted|rooted|cactus|stukkend|bung)';
const MORE = '(?:(?:old|left|right|other|bad|little|a bit of a|bit of a|pair of) )*';
const AFTER =
  "(?: (?:dear|love|mate|you know|you see|by the way|though|as well|too|actually|unfortunately|sorry|and all|i should say|i'm afraid|since (?:forever|years)|for years))*";

/** Worn, and not hurt just now. */
function bad(joint: string): RegExp {
  return new RegExp(
    `^(?:(?:a|an|my|the|really|very|quite|pretty|rather|slightly|bit of a|this|one|two) )*(?:${MORE}${BAD} ${MORE}${joint}|${MORE}${joint}(?: is| are|'s|'re| has been|'s been) (?:(?:a bit|really|very|quite|pretty|a little|still|always|kind of|kinda|sort of|a tad) )*(?:${BAD}|not (?:great|good|the best|what (?:it|they) (?:was|were|used to be)))|${MORE}${joint} (?:isn't|aren't) (?:(?:so|too|very) )?(?:great|good|the best|what (?:it|they) (?:was|were|used to be)))${AFTER}$`,
  );
}

/** So many that were done; that they are wished "again" may be gone from it. */
function someAgain(many: string): RegExp {
  return new RegExp(
    `^(?:(?:the|those|these|my|them|all|last|previous|past|first|same) )*${many}(?: (?:of (?:them|those|these)|ones?|stretches|poses|exercises))*(?: (?:please|all|over|again|once|more|one more time|another time|now|then))*$`,
  );
}

/** Pieces of sentences that depend on a number or a time of day. */
export const words = {
  tag: 'en',
  cardinal: toCardinal,
  ordinal: toOrdinal,
  fillers:
    /\b(?:please|thanks|thank you|for me|with me|right now|just now|now|then|today|again|quickly|mate|alexa)\b/g,
  assent:
    /^(?:(?:oh|okay|ok|ah|well) )*(?:yes|yeah|yep|yup|ya|aye|haan|sure|okay|ok|can(?= (?:lah |can )*but\b))\b/,
  before: /\b(?:before|previous|just did|earlier)\b/,
  several: /\b(?:these|those|them|all|each|every)\b(?!.*\b(?:after|next|last)\b)/,
  // "Now" is a filler, and gone.
  thisTime:
    /^(?:(?:at|around|about|round|roughly) )*(?:the )?(?:(?:very |exact )?same time|this time|now)\b|^(?:around|about|round)$/,
  severalBy: /\b(?:stretches|exercises|things)$/,
  others: /^(?:all )?the (?:others|rest|other ones)$/,
  thisOne: /^(?:this|that)(?: one| stretch| pose| exercise)?\b(?!.*\b(?:after|next)\b)/,
  thatOne: /^(?:that|it)\b/,
  eachOne:
    /^(?:(?:do|hold|make|keep) )?(?:each|every|all)(?: (?:one|of them|of these|stretch|pose|hold|time|the stretches|the holds|them))*$/,
  theEnd: /\bend\b/,
  nextOne: /^(?:the )?next(?: one| stretch| pose| exercise| hold)?$/,
  theNext: /\bnext\b/,
  theLast: /\b(?:last|final)\b/,
  described: [
    {
      said: /\btwist/,
      stretches: ['seated-twist', 'open-book', 'thread-the-needle', 'knee-rolls'],
    },
    {
      said: /^roll\w*$|\b(?:knees?|legs?)\b.*\b(?:roll|rolls|rolling|drop|drops|dropping|swing|swings|swinging|side to side|sideways)\b|\b(?:roll|rolls|rolling|rolly|dropping|swinging)\b.*\b(?:knees?|legs?|ones?)\b|^(?:the )?(?:ones? )?(?:with )?(?:the |my |your )?knees?(?: one)?$/,
      stretches: ['knee-rolls'],
    },
    {
      said: /\b(?:on|onto|lying|lie|laying|lay|flat)\b.*\b(?:belly|tummy|stomach|front)\b|\bface down\b|^(?:the )?(?:belly|tummy|stomach) one$/,
      stretches: ['back-extension'],
    },
    { said: /\b(?:all fours|hands and knees)\b/, stretches: ['cat-camel', 'thread-the-needle'] },
    { said: /\bkneel/, stretches: ['childs-pose', 'cat-camel', 'thread-the-needle'] },
    { said: /\bon (?:my|your|the|one|a|our) side\b/, stretches: ['open-book'] },
    { said: /\bbreath/, stretches: ['belly-breathing'] },
    { said: /\b(?:necks?|heads?)\b/, stretches: ['neck-turns'] },
    { said: /\bshoulders?\b|\bsqueez/, stretches: ['shoulder-squeezes'] },
    { said: /\bchests?\b/, stretches: ['chest-opener', 'open-book', 'doorway-stretch'] },
    { said: /\bwalls?\b/, stretches: ['wall-angels'] },
    { said: /\bdoor/, stretches: ['doorway-stretch'] },
    {
      said: /\barms?\b/,
      stretches: ['open-book', 'thread-the-needle', 'wall-angels', 'chest-opener'],
    },
    { said: /\bwrists?\b/, stretches: ['cat-camel', 'thread-the-needle'] },
    { said: /\bbend\w* back\b|\bback ?bend/, stretches: ['back-extension'] },
  ],
  mat: /\bmats?\b/,
  carried:
    /\b(?:baby|bub|bubba|bairn|newborn|toddler|infant|kid|child|little one|wee one|puppy|phone|mug|cup)\b(?! seat| chair| monitor)/,
  someAgain: [
    { said: someAgain('both(?: of)?(?: (?:these|those|them))?'), count: 2, isBoth: true },
    { said: someAgain('(?:two|2|couple(?: of)?)'), count: 2 },
    { said: someAgain('(?:three|3)'), count: 3 },
    { said: someAgain('(?:four|4)'), count: 4 },
    { said: someAgain('(?:five|5)'), count: 5 },
  ],
  noName: /^(?:it|this|that|them|these|those)\b/,
  ownAge:
    /^(?:nearly |almost |only |over |about |just )?(?:[5-9]\d|(?:fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|odd))?)(?: years?)?(?: old| young| of age)?(?: now| today)?(?: dear| love| pet| darling| mate| sir| madam)*(?: (?:what|which|anything|something|(?:can|could|do|have) (?:i|we|you)|is (?:there|this|that|it)|any)\b.*)?$/,
  stiffJoint: new RegExp(
    `^(?:(?:a|an|my|the|very|really|quite|pretty|rather|slightly|bit of a|little|this|two) )*(?:${MORE}(?:stiff|tight|creaky|clicky|crunchy|clunky) ${MORE}(?:hip|knee|shoulder|wrist|ankle|elbow|hamstring|calf)s?|${MORE}(?:hip|knee|shoulder|wrist|ankle|elbow|hamstring|calf)s? (?:is|are) (?:(?:a bit|really|very|quite|pretty|a little) )*(?:stiff|tight|creaky|clicky|crunchy|clunky))(?: (?:today|this morning|most days|at times))?(?: (?:so )?(?:is )?(?:that|it|this)(?:'s)?(?: (?:all right|alright|ok|okay|fine|a problem|safe))?(?: for this| for these)?| can i (?:still )?(?:do (?:this|these|it|them)|start))?${AFTER}$`,
  ),
  inDiary:
    /^(?:(?:a|an|another|my|the) )?(?:\w+ )?(?:meeting|standup|stand up|call|appointment|interview|class|lesson|lecture|shift|train|bus|flight|exam|zoom|taxi|presentation)(?: (?:in|at|starting|what|anything|something|(?:can|could|do|have) (?:i|we|you))\b.*)?$/,
  notToDo: /^(?:not )?(?:supposed|meant|allowed|told)(?: not)? to\b/,
  oldAndFine:
    /^(?!.*\b(?:hurts?|hurting|sore|pain|painful|sharp|sharper|worse|swollen|numb|killing)\b)(?=.*\bold\b).*\b(?:fine|ok|okay|all right|alright|grand|good|keep going|carry on|go on|continue|nothing new|always like (?:that|this))\b/,
  ofOld:
    /^(?!.*\b(?:now|worse|suddenly|today|yesterday|bleed|bleeding|infected|swollen|hurts?|pain|painful|numb|fell)\b).*\b(?:done|replaced|operated|operation|surgery|fixed|pinned|fused|put in|pins?|plates?|screws?|rods?|metal|broken|broke|implant)\b.*\b(?:(?:years|yrs|decades|ages) (?:ago|back)|a (?:long time|year) ago|(?:since|when) i was|since (?:childhood|my childhood|birth)|as a (?:child|kid|boy|girl)|in (?:19|20)\d\d|for (?:\w+ )?years)\b/,
  joints: [
    { id: 'knee', said: bad('knees?') },
    { id: 'hip', said: bad('hips?') },
    { id: 'shoulder', said: bad('shoulders?') },
    { id: 'wrist', said: bad('wrists?') },
  ],
  ofABirth:
    /^(?:(?:a|an|my|our|another|the) )*(?:baby|babies|twins|wee one|little one|child)(?: (?:boy|girl))?(?: (?:(?:about|over|nearly|just|only|less than|more than|around) )*(?:[a-z]+ ){1,4}(?:ago|back)| last [a-z]+| this [a-z]+| in [a-z]+| recently| not long ago)?$/,
  pronoun:
    /^(?:it|them|this|that|these|those|one|some|both)(?: (?:all|both|now|here|ready|already|back|with me|right here))*$/,
  restsOn: [
    {
      routine: 'chair',
      said: /^(?!.*\b(?:no|not|without|never|don't|can't|cannot)\b).*\b(?:chair|armchair|stool|sat|sit[ -]down|sitting|seated)\b/,
    },
    {
      routine: 'standing',
      said: /^(?!.*\b(?:no|not|without|never|don't|can't|cannot|couldn't|long) (?:\w+ )?(?:stand|stood|standing)\b).*\b(?:to stand|stood up|standing)\b/,
    },
    {
      routine: 'bed',
      said: /^(?!.*\b(?:no|not|without|never|don't|can't|cannot|before|after|to bed)\b).*\bbed\b/,
    },
  ],
  aroundAName:
    /\b(?:the|that|this|those|my|our|a|one|ones|stretch|stretches|pose|exercise|thing|bit|part|already|yet|again|now|today|there|sides?|other|both|left|right|first|last)\b/g,
  wrists: /^(?:wrist|fist)s?$/,
  eyelids: /\b(?:closed?|shut|open)\b/,
  eyes: /^eyes?$/,
  bends: /^(?:arch|round|curve|hunch|hollow|bend|sag)(?:ing|ed)?\b/,
  feet: /\b(?:feet|foot|toes?|heels?|ankles?)\b/,
  onTheBelly: /\bhands? (?:lie|rest)s? on your belly\b/,
  times: {
    once: 'once',
    twice: 'twice',
    some: '{count} times',
    onEachSide: 'on each side',
  },
  sets: /\b(?:times|sets|rounds|goes)\b/,
  settings: {
    hold: 'Each stretch takes {hold}.',
    slower: 'I speak more slowly.',
    faster: 'I speak faster.',
    less: 'I use fewer words.',
    more: 'I use more words.',
    easier: 'I tell you the easier ways.',
    bell: 'A bell marks each hold.',
    justBell: 'In a hold you only hear the bell.',
    countDown: 'I count down the last five seconds.',
    leaveOut: 'We skip {stretches}.',
  },
  round: { none: 'no rounds', one: '{count} round', some: '{count} rounds' },
  day: { none: 'no days', one: '{count} day', some: '{count} days' },
  clock: {
    noon: 'noon',
    midnight: 'midnight',
    morning: '{time} in the morning',
    afternoon: '{time} in the afternoon',
    evening: '{time} in the evening',
    past: { few: '{hour} oh {minutes}', some: '{hour} {minutes}' },
  },
  days: {
    daily: 'every day',
    weekdays: 'on weekdays',
    weekends: 'on Saturdays and Sundays',
    weekly: 'on {days}',
    except: 'every day except {days}',
    today: 'today',
    tomorrow: 'tomorrow',
    tonight: 'tonight',
    tomorrowNight: 'tomorrow night',
    once: 'on {days}',
    nextWeek: 'next {days}',
    date: 'on the {day} of {month}',
    at: '{days} at {times}',
    and: ', and ',
    between: ', ',
    names: {
      MO: { one: 'Monday', each: 'Mondays' },
      TU: { one: 'Tuesday', each: 'Tuesdays' },
      WE: { one: 'Wednesday', each: 'Wednesdays' },
      TH: { one: 'Thursday', each: 'Thursdays' },
      FR: { one: 'Friday', each: 'Fridays' },
      SA: { one: 'Saturday', each: 'Saturdays' },
      SU: { one: 'Sunday', each: 'Sundays' },
    },
  },
} as const satisfies Words;
