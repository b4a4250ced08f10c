import { timelineOf } from '../../core/routine/timelines.js';
import { fill } from '../../core/speech/text.js';
import { languageOf } from '../../models/languages.js';
import { locales } from '../../models/locales.js';

const { routines, stretches, answers, redFlags } = languageOf('en-US');

/** Every text of the routines, in every wording, and every sentence of the forms and answers. */
export function spokenTexts(): string[] {
  const cues = [...routines, ...stretches].flatMap(({ id }) =>
    [0, 1, 2, 3, 4, 5].flatMap((seed) =>
      [60_000, 300_000].flatMap(
        (holdMs) => timelineOf({ id, holdMs, sets: 2, seed }, languageOf('en-US'), true).cues,
      ),
    ),
  );
  const forms = stretches.flatMap(({ form: { feelIn: _, ...lines }, easier }) => [
    ...Object.values(lines),
    easier,
  ]);
  const talk = [
    ...answers.flatMap(({ say, more = '' }) => [say, more]),
    ...redFlags.map(({ say }) => say),
  ];
  const sentences = [...forms, ...talk].flatMap((text) => filled(text).split(/(?<=[.!?]) /));
  return [...new Set([...cues.flatMap(({ text }) => text ?? []), ...sentences])].sort();
}

/** As it is said in the US; what leads out of a stretch is among the cues. */
function filled(text: string): string {
  return fill(text, { ...locales['en-US'].terms, out: '' }).trim();
}
