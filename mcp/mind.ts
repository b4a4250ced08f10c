import type { Mind } from '../core/assistant/ask.js';
import { relatedBy } from '../core/assistant/related.js';
import { freeQuestions } from '../core/conversation/free-questions.js';
import { understanding } from '../core/understanding/understand.js';
import { assistants } from '../models/assistants.js';
import { standIn } from '../models/en/stand-in/built-ins.js';
import { heard } from '../models/heard.js';
import { intentOf, languages } from '../models/languages.js';
import { interactionModelOf } from '../models/upload/interaction-model.js';

export type SpokenLanguage = keyof typeof languages;

/**
 * What questions in a language are understood with; `trained` is what the build learned from its
 * model. Most of the start would be spent on it, so it is made at the first question, or by `warm`.
 */
export function mindOf(language: SpokenLanguage, trained: Uint8Array): Mind {
  const spoken = languages[language];
  const { answers, search: words, redFlags, triage } = spoken;
  const known = { answers, words, redFlags, triage, intentOf, trained };
  const find = onceNeeded(() => freeQuestions(known));
  const model = () => interactionModelOf(spoken, heard[language]);
  return {
    language: spoken,
    ...assistants[language],
    understand: onceNeeded(() => understanding(model(), standIn, trained)),
    find,
    related: relatedBy(find, spoken),
  };
}

/** Makes a mind ready for its first question. */
export function warm({ understand, find }: Mind): void {
  understand('');
  find('');
}

function onceNeeded<Result>(make: () => (said: string) => Result): (said: string) => Result {
  let made: ((said: string) => Result) | undefined;
  return (said) => {
    made ??= make();
    return made(said);
  };
}
