import type { Mind } from '../core/assistant/ask.js';
import { relatedBy } from '../core/assistant/related.js';
import { freeQuestions } from '../core/conversation/free-questions.js';
import { understanding } from '../core/understanding/understand.js';
import { assistants } from '../models/assistants.js';
import { standIn } from '../models/en/stand-in/built-ins.js';
import { patterns } from '../models/en/stand-in/patterns/index.js';
import { heard } from '../models/heard.js';
import { intentOf, languages } from '../models/languages.js';
import { freeWordsIn, samplesIn } from '../models/samples.js';
import { interactionModelOf } from '../models/upload/interaction-model.js';
import { onceNeeded } from './once-needed.js';

export type SpokenLanguage = keyof typeof languages;

/**
 * What questions in a language are understood with; `trained` gives what the build learned from its
 * model. Most of the start would be spent on it, so it is made at the first question, or by `warm`.
 */
export function mindOf(language: SpokenLanguage, trained: () => Uint8Array): Mind {
  const spoken = languages[language];
  const made = onceNeeded(() => hearingOf(language, trained()));
  const find = (question: string) => made().find(question);
  return {
    language: spoken,
    ...assistants[language],
    understand: (said) => made().understand(said),
    find,
    related: relatedBy(find, spoken),
  };
}

/** Makes a mind ready for its first question. */
export function warm({ understand }: Mind): void {
  understand('');
}

function hearingOf(
  language: SpokenLanguage,
  trained: Uint8Array,
): Pick<Mind, 'understand' | 'find'> {
  const spoken = languages[language];
  const model = interactionModelOf(spoken, heard[language]);
  const { answers, redFlags, reading } = spoken;
  const { search: words, triage } = freeWordsIn(spoken.words.tag);
  const samples = samplesIn(spoken.words.tag);
  return {
    understand: understanding(model, standIn, trained, patterns),
    find: freeQuestions({ answers, samples, words, reading, redFlags, triage, intentOf, trained }),
  };
}
