import { mkdirSync, writeFileSync } from 'node:fs';
import { heard } from '../models/heard.js';
import { languageOf } from '../models/languages.js';
import { type LocaleId, localeId, locales } from '../models/locales.js';
import { interactionModelOf } from './interaction-model.js';

const folder = 'skill-package/interactionModels/custom';

/** The file for a locale, as it is committed. */
export function modelFile(locale: LocaleId): { path: string; text: string } {
  const model = interactionModelOf(languageOf(locale), heard[locales[locale].language]);
  return { path: `${folder}/${locale}.json`, text: `${JSON.stringify(model, null, 2)}\n` };
}

export const modelFiles = () => Object.keys(locales).map((id) => modelFile(localeId(id)));

if (process.argv[1]?.endsWith('build-models.ts')) {
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of modelFiles()) writeFileSync(path, text);
}
