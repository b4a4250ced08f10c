import { parseSession } from '../memory/session.js';
import { promptTurn } from './prompts.js';
import type { Situation, Turn } from './turn.js';

/** "Delete my data" asks once; "yes" erases. */
export function askToForgetTurn(situation: Situation): Turn {
  const { privacyTitle: title, privacy: text } = situation.language.screen.cards;
  return { ...promptTurn('forgetMe', situation), card: { title, text } };
}

/** What came of erasing: all of it, all but the reminders, or nothing. */
export type Erasure = 'all' | 'all but reminders' | 'nothing';

/** What is said after it; the session forgets as well. */
export function forgottenTurn(erased: Erasure, situation: Situation): Turn {
  if (erased === 'nothing') return promptTurn('notForgotten', situation);
  const prompt = erased === 'all' ? 'forgotten' : 'forgottenButReminders';
  const { question: _, ...turn } = promptTurn(prompt, situation);
  return { ...turn, forgets: true, session: parseSession({}) };
}
