import type { Search } from '../../core/conversation/search.js';
import { intentOf, type Language } from '../../models/languages.js';
import type { Trained } from './ports.js';

/** Built on the first question in free words; other requests need neither index nor library. */
const searches = new WeakMap<Language, Search>();

/** Searches the answers of a language. If nothing was trained, questions are found by their words alone. */
export async function searchIn(language: Language, trained: Trained): Promise<Search> {
  const { freeQuestions } = await import('../../core/conversation/free-questions.js');
  const known = searches.get(language);
  if (known) return known;
  const { answers, search: words, redFlags, triage } = language;
  const learned = await trained(language.words.tag);
  const search = freeQuestions({ answers, words, redFlags, triage, intentOf, trained: learned });
  searches.set(language, search);
  return search;
}
