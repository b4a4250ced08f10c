import type { AssistantWords, Sign } from './assistant.js';
import { signs } from './en/assistants/signs.js';
import { words } from './en/assistants/words.js';

/** What other assistants are told beyond what the skill says, in each language. */
export const assistants = {
  en: { words, signs },
} as const satisfies Record<string, { words: AssistantWords; signs: readonly Sign[] }>;
