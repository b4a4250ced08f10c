/** What differs between the places where one language is spoken. */
export interface Locale {
  language: 'en';
  /** Filled into every text: `{emergency}`, `{physio}`. */
  terms: { emergency: string; physio: string };
}

export const locales = {
  'en-US': { language: 'en', terms: { emergency: '911', physio: 'physical therapist' } },
  'en-GB': { language: 'en', terms: { emergency: '999', physio: 'physiotherapist' } },
  'en-AU': { language: 'en', terms: { emergency: '000', physio: 'physiotherapist' } },
  'en-CA': { language: 'en', terms: { emergency: '911', physio: 'physiotherapist' } },
  'en-IN': { language: 'en', terms: { emergency: '112', physio: 'physiotherapist' } },
} as const satisfies Record<string, Locale>;

export type LocaleId = keyof typeof locales;

/** The locale of a request; what we do not speak is answered in US English. */
export function localeId(tag: unknown): LocaleId {
  return isLocaleId(tag) ? tag : 'en-US';
}

function isLocaleId(tag: unknown): tag is LocaleId {
  return typeof tag === 'string' && Object.hasOwn(locales, tag);
}
