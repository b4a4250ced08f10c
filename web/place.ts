import { type LocaleId, locales } from '../models/locales.js';

/** Where a time zone lies, for those who read English of another country. */
const ZONES: readonly (readonly [RegExp, LocaleId])[] = [
  [/^Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man)$/, 'en-GB'],
  [/^Australia\//, 'en-AU'],
  [/^Asia\/(Kolkata|Calcutta)$/, 'en-IN'],
  [
    /^America\/(Toronto|Vancouver|Edmonton|Winnipeg|Halifax|Regina|Montreal|St_Johns|Moncton)$/,
    'en-CA',
  ],
];

/**
 * Where somebody is, by their clock and, failing that, their browser's language: it decides which
 * emergency number they are told.
 */
export function placeOf(timeZone: string, languages: readonly string[]): LocaleId {
  const byZone = ZONES.find(([zones]) => zones.test(timeZone))?.[1];
  if (byZone) return byZone;
  const known = Object.keys(locales);
  return languages.find((tag): tag is LocaleId => known.includes(tag)) ?? 'en-US';
}
