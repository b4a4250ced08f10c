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

/** What questions in a language are understood with; `trained` is what the build learned from its model. */
export function mindOf(language: SpokenLanguage, trained: Uint8Array): Mind {
  const spoken = languages[language];
  const model = interactionModelOf(spoken, heard[language]);
  const { answers, search: words, redFlags, triage } = spoken;
  const find = freeQuestions({ answers, words, redFlags, triage, intentOf, trained });
  return {
    language: spoken,
    ...assistants[language],
    understand: understanding(model, standIn, trained),
    find,
    related: relatedBy(find, spoken),
  };
}
