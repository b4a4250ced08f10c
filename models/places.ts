import { languages } from './languages.js';
import { type Locale, localeId, locales } from './locales.js';

/** Where somebody is, as far as words and emergency numbers depend on it. */
export type Place = Pick<Locale, 'language' | 'terms' | 'emergencyNumber'>;

/** Nobody knows where: American words, and never the number of one country alone. */
export const anywhere = {
  language: 'en',
  emergencyNumber: '911 / 999 / 000 / 112',
  terms: {
    emergency:
      "911 in the US or Canada, 999 in the UK, triple zero in Australia, 112 in India, or your country's own number",
    emergencyFirst: 'your emergency number',
    crisis:
      '988 in the US or Canada, 116 123 in the UK, 13 11 14 in Australia, 14416 in India, or a crisis line near you',
    crisisCall: 'call',
    crisisElse: '',
    hospital: 'a hospital emergency department',
    sameDay: 'call a doctor today',
    urgent: 'Call a doctor.',
    physio: 'physical therapist',
    osteopath: 'osteopath',
    osteopathy:
      'Osteopaths are full physicians in the US, and elsewhere treat mostly with their hands.',
  },
} as const satisfies Place;

/**
 * The place that a language tag names, by its country: `en-GB` and `cy-GB` are both in the UK. A tag
 * without a country that we know, or none at all, is anywhere.
 */
export function placeOf(tag: string | undefined): Place {
  const [language = '', ...others] = (tag ?? '').trim().split(/[-_]/);
  const country = others.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase();
  const found = Object.keys(locales).find((id) => language !== '' && id.endsWith(`-${country}`));
  return found === undefined ? anywhere : locales[localeId(found)];
}

/** What is spoken there. */
export function languageIn({ language }: Place) {
  return languages[language];
}
