import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Search } from '../../core/conversation/search.js';
import { intentOf, type Language } from '../../models/languages.js';

/** Built on the first question in free words; other requests need neither index nor library. */
const searches = new WeakMap<Language, Search>();

/** Searches the answers of a language. */
export async function searchIn(language: Language): Promise<Search> {
  const { freeQuestions } = await import('../../core/conversation/free-questions.js');
  const known = searches.get(language);
  if (known) return known;
  const { answers, search: words } = language;
  const search = freeQuestions({ answers, words, intentOf, trained: trainedIn(language) });
  searches.set(language, search);
  return search;
}

/** What the build learned from the uploaded model: beside the bundle, or, for the sources, in its folder. */
function trainedIn({ words }: Language): Uint8Array | undefined {
  for (const folder of ['.', '../dist']) {
    try {
      return readFileSync(join(__dirname, folder, `understanding-${words.tag}.bin`));
    } catch {
      // Without it, questions are found by their words alone.
    }
  }
  return undefined;
}
