import { heard } from '../heard.js';
import { languageOf } from '../languages.js';
import { type LocaleId, localeId, locales } from '../locales.js';
import { interactionModelOf } from './interaction-model.js';

const folder = 'skill-package/interactionModels/custom';

/** The file for a locale, as it is committed. */
export function modelFile(locale: LocaleId): { path: string; text: string } {
  const model = interactionModelOf(languageOf(locale), heard[locales[locale].language]);
  return { path: `${folder}/${locale}.json`, text: `${JSON.stringify(model, null, 2)}\n` };
}

export const modelFiles = () => Object.keys(locales).map((id) => modelFile(localeId(id)));
