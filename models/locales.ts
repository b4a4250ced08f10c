/** What differs between the places where one language is spoken. */
export interface Locale {
  language: 'en';
  /** Filled into every text: `{emergency}`, `{physio}`. */
  terms: { emergency: string; physio: string };
  /** Where most of its people live: for days, when the person's own zone cannot be had. */
  timeZone: string;
}

export const locales = {
  'en-US': {
    language: 'en',
    terms: { emergency: '911', physio: 'physical therapist' },
    timeZone: 'America/New_York',
  },
  'en-GB': {
    language: 'en',
    terms: { emergency: '999', physio: 'physiotherapist' },
    timeZone: 'Europe/London',
  },
  'en-AU': {
    language: 'en',
    terms: { emergency: '000', physio: 'physiotherapist' },
    timeZone: 'Australia/Sydney',
  },
  'en-CA': {
    language: 'en',
    terms: { emergency: '911', physio: 'physiotherapist' },
    timeZone: 'America/Toronto',
  },
  'en-IN': {
    language: 'en',
    terms: { emergency: '112', physio: 'physiotherapist' },
    timeZone: 'Asia/Kolkata',
  },
} as const satisfies Record<string, Locale>;

export type LocaleId = keyof typeof locales;

/** The locale of a request; what we do not speak is answered in US English. */
export function localeId(tag: unknown): LocaleId {
  return isLocaleId(tag) ? tag : 'en-US';
}

function isLocaleId(tag: unknown): tag is LocaleId {
  return typeof tag === 'string' && Object.hasOwn(locales, tag);
}
