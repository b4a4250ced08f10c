import type { Answer, Routine, Stretch } from '../models/content.js';
import type { Language } from '../models/languages.js';
import type { Side } from './routine/timeline.js';

/** Content by its id; undefined for an id that the language doesn't have. */
export function stretchOf(id: string | undefined, { stretches }: Pick<Language, 'stretches'>) {
  return stretches.find((stretch): stretch is Stretch => stretch.id === id);
}

export function answerOf(id: string | undefined, { answers }: Pick<Language, 'answers'>) {
  return answers.find((answer): answer is Answer => answer.id === id);
}

export function routineOf(id: string, { routines }: Pick<Language, 'routines'>) {
  return routines.find((routine): routine is Routine => routine.id === id);
}

/** The routine that somebody made for themselves. */
export const OWN_ROUTINE = 'own';
/** The same, or the usual one for who has none: "start my routine". */
export const MY_ROUTINE = 'mine';

/** What a routine or a stretch is called in mid-sentence, one's own routine too. */
export function titleOf(
  id: string,
  language: Pick<Language, 'routines' | 'stretches' | 'prompts'>,
): string {
  if (id === OWN_ROUTINE) return language.prompts.ownRoutine.say[0];
  return routineOf(id, language)?.name ?? nameOf(id, language);
}

/** Whether there is anything to do of that id. */
export function isThere(id: string, language: Pick<Language, 'routines' | 'stretches'>): boolean {
  return (
    [OWN_ROUTINE, MY_ROUTINE].includes(id) ||
    (routineOf(id, language) ?? stretchOf(id, language)) !== undefined
  );
}

/** Whether several stretches are done: a routine, or what was made of one. */
export function isRoutine(
  { id, stretches }: { id: string; stretches?: readonly string[] | undefined },
  language: Pick<Language, 'routines'>,
): boolean {
  return stretches !== undefined || routineOf(id, language) !== undefined;
}

/** What a stretch, or one side of it, is called in mid-sentence: "open book on your left side". */
export function sideNameOf(
  { stretch, side }: { stretch: string; side?: Side | undefined },
  language: Pick<Language, 'stretches'>,
): string {
  const { sides } = stretchOf(stretch, language) ?? {};
  return (side && sides?.[side].name) ?? nameOf(stretch, language);
}

/** What a stretch is called in mid-sentence. */
export function nameOf(id: string, language: Pick<Language, 'stretches'>): string {
  return stretchOf(id, language)?.name ?? id;
}
