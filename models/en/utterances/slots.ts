import type { BodyPart, SlotValue } from '../../content.js';
import { conditions } from '../conditions.js';
import { people } from '../people.js';
import { routines } from '../routines.js';
import { stretches } from '../stretches/index.js';

const bodyParts = {
  hands: ['hands', 'hand', 'elbows', 'wrists', 'wrist', 'fingers', 'palms', 'thumbs', 'forearms'],
  arms: ['arms', 'arm', 'left arm', 'right arm', 'upper arm'],
  shoulders: ['shoulders', 'shoulder', 'shoulder blades', 'collarbones', 'armpits'],
  head: ['head', 'neck', 'chin', 'eyes', 'forehead', 'face', 'jaw', 'throat'],
  back: [
    'back',
    'upper back',
    'spine',
    'ribs',
    'sides',
    'belly',
    'stomach',
    'tummy',
    'mid back',
    'middle back',
    'rib cage',
    'side',
  ],
  chest: ['chest', 'breastbone', 'heart', 'middle of my chest'],
  'low-back': ['lower back', 'low back', 'the small of my back', 'tailbone', 'lumbar'],
  hips: ['hips', 'hip', 'bottom', 'thighs', 'glutes', 'bum', 'buttocks', 'backside'],
  knees: ['knees', 'knee', 'feet', 'foot', 'ankles', 'toes', 'heels'],
  legs: [
    'legs',
    'leg',
    'left leg',
    'right leg',
    'calf',
    'calves',
    'shins',
    'back of my legs',
    'backs of my legs',
    'back of my leg',
    'back of my thighs',
    'back of my knees',
    'hamstrings',
  ],
} as const satisfies Record<BodyPart, readonly [string, ...string[]]>;

/** What people call the routine that they made; "my routine" may be the usual one, too. */
const ownRoutine = {
  own: [
    'my own routine',
    'my own round',
    'my own stretches',
    'my custom routine',
    'my custom round',
    'my own one',
    'the routine i made',
    'my personal routine',
    'the routine i saved',
    'the routine i built',
    'the one i made',
    'the one i saved',
    'the saved one',
    'the set i made',
    'my saved routine',
    'my saved stretches',
    'my custom set',
    'my own set',
    'the one i put together',
  ],
  mine: ['my routine', 'my round'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** Which one of a routine, counted from its beginning; -1 is the last. */
const places = {
  '1': ['first', 'first one', 'first stretch', 'number one', 'beginning', 'the start'],
  '2': ['second', 'second one', 'second stretch', 'number two'],
  '3': ['third', 'third one', 'third stretch', 'number three'],
  '4': ['fourth', 'fourth one', 'fourth stretch', 'number four'],
  '5': ['fifth', 'fifth one', 'fifth stretch', 'number five'],
  '6': ['sixth', 'sixth one', 'sixth stretch', 'number six'],
  '-1': ['last', 'last one', 'last stretch', 'final one', 'final stretch', 'the end'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

const counts = [
  ['once', 'one time', 'one set', 'one round'],
  ['twice', 'two times', 'two sets', 'two rounds'],
  ['three times', 'three sets', 'three rounds', 'thrice'],
  ['four times', 'four sets', 'four rounds'],
  ['five times', 'five sets', 'five rounds'],
] as const;

/** What people tie a reminder to, and the time that is read back for it; parts of the day as AMAZON.TIME names them. "Half past" puts the minutes right. */
const occasions = {
  '07:00': [
    'when i wake up',
    'when i get up',
    'after i wake up',
    'after waking up',
    'first thing in the morning',
    'first thing',
    'before breakfast',
    'before work',
  ],
  MO: ['in the morning', 'in the mornings', 'every morning', 'each morning'],
  AF: [
    'in the afternoon',
    'in the afternoons',
    'every afternoon',
    'each afternoon',
    'every arvo',
    'each arvo',
    'in the arvo',
  ],
  EV: ['in the evening', 'in the evenings', 'every evening', 'each evening'],
  NI: ['at night', 'every night', 'each night'],
  '08:00': [
    'after breakfast',
    'at breakfast',
    'at breakfast time',
    'over breakfast',
    'with my coffee',
  ],
  '11:00': ['mid morning', 'at my coffee break', 'at elevenses', 'in my morning break'],
  '12:30': ['at lunch', 'at lunchtime', 'at lunch time', 'in my lunch break', 'before lunch'],
  '13:30': ['after lunch', 'after my lunch'],
  '16:00': ['at teatime', 'at tea time', 'mid afternoon', 'late afternoon', 'after school'],
  '18:00': [
    'after work',
    'when i get home',
    'when i finish work',
    'before dinner',
    'before supper',
    'before tea',
  ],
  '19:30': [
    'after dinner',
    'after supper',
    'after tea',
    'after my dinner',
    'after the dinner',
    'after my tea',
    'after my supper',
    'after the news',
  ],
  '21:30': [
    'before bed',
    'at bedtime',
    'before i go to bed',
    'before i go to sleep',
    'last thing at night',
  ],
  'past-30': ['half past'],
  'past-15': ['quarter past'],
  'past--15': ['quarter to'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** Weekdays by their names in iCalendar. */
const weekdays = {
  MO: 'monday',
  TU: 'tuesday',
  WE: 'wednesday',
  TH: 'thursday',
  FR: 'friday',
  SA: 'saturday',
  SU: 'sunday',
} as const;

/** From one weekday to another ("MO-TH"); what has a name of its own is in `days`. */
const fromTo = Object.entries(weekdays).flatMap(([from, first]) =>
  Object.entries(weekdays)
    .filter(([to]) => to !== from && !['MO-FR', 'SA-SU'].includes(`${from}-${to}`))
    .map(([to, last]): [string, [string, ...string[]]] => [
      `${from}-${to}`,
      [
        `${first} to ${last}`,
        `${first}s to ${last}s`,
        `${first} through ${last}`,
        `${first} till ${last}`,
        `${first} until ${last}`,
      ],
    ]),
);

/**
 * When a reminder is to come: on some days of the week ("MO", "not-MO", "MO-TH"), or once ("next-MO",
 * "tomorrow-EV"). "Alternate", "often", "monthly" and "2-a-week" are what Alexa can't repeat.
 */
const days: Readonly<Record<string, readonly [string, ...string[]]>> = {
  daily: [
    'every day',
    'every single day',
    'every day instead',
    'every day of the week',
    'seven days a week',
  ],
  weekdays: [
    'on weekdays',
    'every weekday',
    'each weekday',
    'weekdays only',
    'weekdays',
    'weekday',
    'monday to friday',
    'mondays to fridays',
    'monday through friday',
    'monday till friday',
    'monday until friday',
    'monday thru friday',
    'during the week',
    'in the week',
    'through the week',
    'on work days',
    'on workdays',
    'on working days',
  ],
  weekends: [
    'on weekends',
    'at weekends',
    'at the weekend',
    'on the weekend',
    'every weekend',
    'each weekend',
    'weekends only',
    'weekends',
    'weekend',
    'saturdays and sundays',
    'saturday and sunday',
    'saturday to sunday',
    'on saturdays and sundays',
  ],
  'not-weekends': [
    'not at weekends',
    'not on weekends',
    'not at the weekend',
    'but not at weekends',
    'except at weekends',
    'except on weekends',
    'except weekends',
    'except the weekend',
    'every day except weekends',
    'every day except the weekend',
    'every day but weekends',
    'every day apart from weekends',
    'apart from weekends',
    'apart from the weekend',
  ],
  'not-weekdays': ['not on weekdays', 'not during the week'],
  ...Object.fromEntries(fromTo),
  'this-weekend': [
    'this weekend',
    'this coming weekend',
    'just this weekend',
    'only this weekend',
    'over the weekend',
  ],
  ...Object.fromEntries(
    Object.entries(weekdays).flatMap(([id, day]): [string, [string, ...string[]]][] => [
      [
        id,
        [`every ${day}`, `each ${day}`, `on ${day}s`, `${day}s`, `${day}s only`, `${day}'s`, day],
      ],
      [`next-${id}`, [`on ${day}`, `this ${day}`, `next ${day}`, `this coming ${day}`]],
      [
        `not-${id}`,
        [
          `not on ${day}s`,
          `but not on ${day}s`,
          `not ${day}s`,
          `except ${day}s`,
          `except on ${day}s`,
          `except ${day}`,
          `on ${day}s not`,
          `on ${day} not`,
          `${day}s not`,
          `not ${day}`,
          `apart from ${day}`,
          `apart from ${day}s`,
          `every day apart from ${day}`,
          `every day apart from ${day}s`,
          `every day except ${day}`,
          `every day except ${day}s`,
          `every day but ${day}`,
          `every day bar ${day}`,
          `every day but ${day}s`,
          `every day bar ${day}s`,
          `any day but ${day}`,
        ],
      ],
    ]),
  ),
  once: ['just once', 'only once', 'just this once', 'just the once', 'once only', 'a single time'],
  today: [
    'today',
    "today's",
    'just today',
    'only today',
    'later today',
    'later on today',
    'today only',
  ],
  'today-MO': ['this morning', 'later this morning'],
  'today-AF': ['this afternoon', 'this arvo', 'later this afternoon'],
  'today-EV': ['tonight', "tonight's", 'this evening', 'later this evening', 'later tonight'],
  tomorrow: ['tomorrow', "tomorrow's", 'just tomorrow', 'only tomorrow', 'tomorrow only'],
  'tomorrow-MO': ['tomorrow morning', 'in the morning tomorrow', 'first thing tomorrow'],
  'tomorrow-AF': ['tomorrow afternoon'],
  'tomorrow-EV': ['tomorrow evening', 'tomorrow night'],
  'after-tomorrow': ['the day after tomorrow', 'day after tomorrow', 'day after tomorrow only'],
  alternate: [
    'every other day',
    'every second day',
    'every two days',
    'every alternate day',
    'alternate days',
    'on alternate days',
    'every third day',
    'every three days',
    'every couple of days',
    'every few days',
  ],
  often: [
    'every hour',
    'each hour',
    'hourly',
    'on the hour',
    'every half hour',
    'every half an hour',
    'every thirty minutes',
    'every forty five minutes',
    'every fifteen minutes',
    'every twenty minutes',
    'every hour and a half',
    'every ninety minutes',
    'every other hour',
    'every couple of hours',
    'every few hours',
    'every two hours',
    'every three hours',
    'every four hours',
    'every five hours',
    'every six hours',
  ],
  '1-a-week': ['once a week', 'once every week', 'one day a week'],
  '2-a-week': ['twice a week', 'two times a week', 'two days a week', 'twice every week'],
  '3-a-week': ['three times a week', 'three days a week', 'thrice a week'],
  '4-a-week': ['four times a week', 'four days a week'],
  '5-a-week': ['five times a week', 'five days a week'],
  monthly: [
    'once a fortnight',
    'fortnightly',
    'every fortnight',
    'every other week',
    'every two weeks',
    'once a month',
    'once every month',
  ],
};

/** Which way a reminder is moved. */
const ways = {
  later: ['later', 'later on'],
  earlier: ['earlier', 'sooner'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** Which way all holds are changed, by a step. */
const lengths = {
  shorter: ['shorter', 'less', 'less time', 'briefer', 'a bit shorter', 'a little shorter'],
  longer: ['longer', 'more time', 'lengthier', 'a bit longer', 'a little longer'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** Names of what needs help at once, as they stand after "I have". */
const emergencySigns = {
  'chest-pain': [
    'chest pain',
    'chest pains',
    'pain in my chest',
    'a pain in my chest',
    'pains in my chest',
    'pressure in my chest',
    'pressure on my chest',
    'chest pressure',
    'tightness in my chest',
    'chest tightness',
    'a tight chest',
    'a heavy chest',
    'heart pain',
  ],
  breathlessness: [
    'trouble breathing',
    'difficulty breathing',
    'difficulties breathing',
    'problems breathing',
    'shortness of breath',
    'breathlessness',
    'no air',
    'no breath',
  ],
  blood: ['blood in my cough', 'a bloody cough', 'bloody spit'],
  'blue-lips': ['blue lips'],
  fainting: ['fainting fits', 'blackouts', 'fainting spells'],
  legs: [
    'numb legs',
    'weak legs',
    'numbness in my legs',
    'weakness in my legs',
    'numbness between my legs',
    'paralysed legs',
  ],
  control: ['no bladder control', 'no bowel control', 'loss of bladder control', 'incontinence'],
  stroke: ['a stroke', 'slurred speech', 'a drooping face', 'stroke symptoms'],
  'heart-attack': ['a heart attack', 'heart attack'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** What some stretches do, and not everybody can or may. */
const movements = {
  backwards: [
    'bends back',
    'bends backwards',
    'bends my back backwards',
    'bends me backwards',
    'bending back',
    'bending backwards',
    'bending over backwards',
    'arches back',
    'arches backwards',
    'arching back',
    'arching backwards',
    'leaning back',
    'leans back',
    'backbends',
    'back bends',
    'backward bends',
    'back bending',
  ],
  twisting: [
    'twisting',
    'twists',
    'twists my back',
    'twists me',
    'twisting my back',
    'turns my back',
    'turning my back',
    'rotations',
    'twisty stretches',
  ],
} as const satisfies Record<'backwards' | 'twisting', readonly [string, ...string[]]>;

/** What is asked for in one breath with a condition. */
const conditionWishes = {
  which: [
    'what can i do',
    'which stretches can i do',
    'what stretches can i do',
    'which exercise i can do',
    'which exercises can i do',
    'which ones can i do',
    'which stretches are safe for me',
    'what stretches are safe for me',
    'what should i do',
    'what is safe for me',
    "what's safe for me",
    'is it safe for me',
    'is this safe for me',
    'is that okay',
    'are the stretches okay',
    'are the stretches okay for me',
    'can i do this',
    'can i do these',
    'can i do the stretches',
    'can i still stretch',
    'can i stretch',
    'what do you suggest',
    'what would suit me',
  ],
  start: [
    'start the stretches',
    'start my stretches',
    'start the exercises',
    'start stretching',
    "let's start",
    "let's stretch",
    'can we start',
    'can you start the stretches',
    'please start',
    'guide me through the stretches',
    'do my stretches',
  ],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** What it turned out to be, that sounded like a danger. */
const ordinaryThings = {
  muscle: ['pulled muscle', 'muscle', 'muscle strain', 'strained muscle', 'strain', 'sore muscle'],
  cramp: ['cramp', 'stitch', 'spasm', 'muscle cramp'],
  stomach: ['heartburn', 'indigestion', 'wind', 'trapped wind', 'gas'],
  stiffness: ['stiffness', 'soreness', 'sore ribs', 'a bruise', 'the gym'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** Values of the slot types of our own; the id is what the code sees. */
export const slotTypes: Readonly<Record<string, readonly SlotValue[]>> = {
  BACK_COACH_STRETCH: stretches.map(({ id, name, synonyms }) => ({ id, value: name, synonyms })),
  BACK_COACH_ROUTINE: [
    ...routines.map(({ id, name, synonyms }) => ({ id, value: name, synonyms })),
    ...valuesOf(ownRoutine),
  ],
  BACK_COACH_PLACE: valuesOf(places),
  BACK_COACH_SETS: counts.map(([value, ...synonyms], index) => ({
    id: String(index + 1),
    value,
    synonyms,
  })),
  BACK_COACH_BODY_PART: valuesOf(bodyParts),
  BACK_COACH_SIDE: valuesOf({ left: ['left', 'left hand'], right: ['right', 'right hand'] }),
  BACK_COACH_MOVEMENT: valuesOf(movements),
  BACK_COACH_OCCASION: valuesOf(occasions),
  BACK_COACH_DAYS: valuesOf(days),
  BACK_COACH_WAY: valuesOf(ways),
  BACK_COACH_LENGTH: valuesOf(lengths),
  BACK_COACH_EMERGENCY_SIGN: valuesOf(emergencySigns),
  BACK_COACH_CONDITION: valuesOf(conditions),
  BACK_COACH_CONDITION_WISH: valuesOf(conditionWishes),
  BACK_COACH_ORDINARY_THING: valuesOf(ordinaryThings),
  BACK_COACH_SOMEONE: valuesOf(people),
};

function valuesOf(words: Readonly<Record<string, readonly [string, ...string[]]>>): SlotValue[] {
  return Object.entries(words).map(([id, [value, ...synonyms]]) => ({ id, value, synonyms }));
}
