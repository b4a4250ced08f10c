import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../models/languages.js';

export type LanguageId = keyof typeof languages;

/** Every language in `models/`, for `test.each`. */
export const everyLanguage: readonly (readonly [LanguageId, Language])[] = Object.keys(
  languages,
).flatMap((id) => (isLanguageId(id) ? [[id, languages[id]] as const] : []));

function isLanguageId(id: string): id is LanguageId {
  return Object.hasOwn(languages, id);
}

/**
 * Where an entry begins, so that a fault can name it: `models/en/answers/joints.ts:42 (slipped-rib)`.
 * An answer and a stretch may have the same id, so that `part` says which folder or file is meant.
 */
export function placeOf(language: LanguageId, id: string, part = ''): string {
  const root = join('models', language);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && file.startsWith(part),
  );
  for (const code of [`id: '${id}'`, `${id}: `]) {
    for (const file of files) {
      const lines = readFileSync(join(root, file), 'utf8').split('\n');
      const line = lines.findIndex((text) => text.trim().startsWith(code));
      if (line >= 0) return `${join(root, file)}:${line + 1} (${id})`;
    }
  }
  return `${root} (${id})`;
}
