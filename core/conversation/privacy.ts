import { isQuiet, type Person } from '../memory/person.js';
import { parseSession } from '../memory/session.js';
import { skippedAt } from '../memory/sore.js';
import { dayOf } from './calendar.js';
import { inPassing } from './on-the-mat/in-passing.js';
import { promptTurn, sayOf } from './prompts.js';
import type { Situation, Turn } from './turn.js';

/** "What do you keep about me?": in short, and by name what isn't there for everybody. */
export function whatIKeepTurn(person: Person | undefined, situation: Situation): Turn {
  const { nowMs, language } = situation;
  const day = isQuiet(person, dayOf(nowMs)) ? person?.quietUntil : undefined;
  const until =
    day && new Intl.DateTimeFormat(language.words.tag, { weekday: 'long', timeZone: 'UTC' });
  const more = [
    until ? `${sayOf('keptUntil', situation, { day: until.format(Date.parse(day ?? '')) })} ` : '',
    skippedAt(person, nowMs).length > 0 ? `${sayOf('keptToday', situation)} ` : '',
  ];
  return inPassing('whatIKeep', situation, { more: more.join('') });
}

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
