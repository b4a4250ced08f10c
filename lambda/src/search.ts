import type { Search } from '../../core/conversation/search.js';
import type { Language } from '../../models/languages.js';

/** Built on the first question in free words; other requests need neither index nor library. */
const searches = new WeakMap<Language, Search>();

/** Searches the answers of a language. */
export async function searchIn(language: Language): Promise<Search> {
  const { searcher } = await import('../../core/conversation/search.js');
  const search = searches.get(language) ?? searcher(language.answers, language.search);
  searches.set(language, search);
  return search;
}
