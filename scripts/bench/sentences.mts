import { timelineOf } from '../../lambda/src/conversation/routines.js';
import type { Cue } from '../../lambda/src/routine/timeline.js';
import { languageOf } from '../../models/languages.js';

const language = languageOf('en-US');

/** Every text that some routine speaks, with every wording of its pools, once. */
export function routineTexts(): string[] {
  const ids = [...language.routines, ...language.stretches].map(({ id }) => id);
  const cues: Cue[] = ids.flatMap((id) =>
    [0, 1, 2, 3, 4, 5].flatMap((seed) =>
      [60_000, 300_000].flatMap((holdMs) => [
        ...timelineOf({ id, holdMs, sets: 2, seed }, language, true).cues,
      ]),
    ),
  );
  return [...new Set(cues.flatMap(({ text }) => text ?? []))].sort();
}
