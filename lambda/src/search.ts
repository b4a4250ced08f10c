import type { Search } from '../../core/conversation/search.js';
import { intentOf, type Language } from '../../models/languages.js';
import type { Trained } from './ports.js';

/** Built on the first question in free words; other requests need neither index nor library. */
const searches = new WeakMap<Language, Search>();

/** Searches the answers of a language. If nothing was trained, questions are found by their words alone. */
export async function searchIn(language: Language, trained: Trained): Promise<Search> {
  const { freeQuestions } = await import('../../core/conversation/free-questions.js');
  const { freeWordsIn, samplesIn } = await import('../../models/samples.js');
  const built = searches.get(language);
  if (built) return built;
  const { answers, redFlags, reading } = language;
  const { tag } = language.words;
  const samples = samplesIn(tag);
  const { search: words, triage } = freeWordsIn(tag);
  const learned = await trained(tag);
  const known = { answers, samples, words, reading, redFlags, triage, intentOf };
  const search = freeQuestions({ ...known, trained: learned });
  searches.set(language, search);
  return search;
}
