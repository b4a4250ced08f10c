import type { Language } from '../../models/languages.js';
import { answerOf } from '../content.js';
import type { Search } from '../conversation/search.js';

/** The ids of the answers that are most like another one, the likest first; each is looked for once. */
export function relatedBy(find: Search, language: Language): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const related = known.get(id) ?? find(answerOf(id, language)?.title ?? id).ids;
    known.set(id, related);
    return related;
  };
}
