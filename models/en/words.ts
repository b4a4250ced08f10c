import { toCardinal, toOrdinal } from 'n2words/en-US';
import type { Words } from '../words.js';

/** Pieces of sentences that depend on a number or a time of day. */
export const words = {
  tag: 'en',
  cardinal: toCardinal,
  ordinal: toOrdinal,
  fillers:
    /\b(?:please|thanks|thank you|for me|with me|right now|just now|now|then|today|again|quickly|mate|alexa)\b/g,
  sets: /\b(?:times|sets|rounds|goes)\b/,
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
