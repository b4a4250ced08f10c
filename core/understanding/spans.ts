import type { InteractionModel } from '../../models/upload/interaction-model.js';
import { durations } from './durations.js';
import type { Span } from './span.js';

type Types = InteractionModel['interactionModel']['languageModel']['types'];

/** Finds the longest slot values and the durations in a sentence. */
export function spanFinder(types: Types): (sentence: string) => Span[] {
  const entries = types.flatMap(({ name: type, values }) =>
    values.flatMap(({ id, name }) =>
      [name.value, ...(name.synonyms ?? [])].map((words) => ({
        type,
        id,
        name: name.value,
        words: words.toLowerCase(),
      })),
    ),
  );
  const longestFirst = entries.toSorted((a, b) => b.words.length - a.words.length);
  return (sentence) => {
    const spans: Span[] = durations(sentence);
    let rest = ` ${sentence} `;
    for (const { words } of spans) rest = rest.replace(words, '|');
    for (const entry of longestFirst) {
      const place = ` ${entry.words} `;
      if (spans.some(({ type }) => type === entry.type) || !rest.includes(place)) continue;
      rest = rest.replace(place, ' | ');
      spans.push({ ...entry, value: entry.words });
    }
    return spans;
  };
}
