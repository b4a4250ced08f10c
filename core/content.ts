import type { Answer, Routine, Stretch } from '../models/content.js';
import type { Language } from '../models/languages.js';

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

/** What a stretch is called in mid-sentence. */
export function nameOf(id: string, language: Pick<Language, 'stretches'>): string {
  return stretchOf(id, language)?.name ?? id;
}
