import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import type { InteractionModel } from '../../scripts/interaction-model.js';

/** Words of a sentence that fit a slot type. */
export interface Span {
  type: string;
  words: string;
  /** What the skill is given as the slot's value. */
  value: string;
  /** The id of the slot value that the words resolve to. */
  id?: string;
  name?: string;
}

type Types = InteractionModel['interactionModel']['languageModel']['types'];

/** Finds the longest slot values and the durations in a sentence. */
export function spanFinder(types: Types): (sentence: string) => Span[] {
  const entries = types.flatMap(({ name: type, values }) =>
    values.flatMap(({ id, name }) =>
      [name.value, ...name.synonyms].map((words) => ({
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

function durations(sentence: string): Span[] {
  const found = recognizeDateTime(sentence, Culture.English).find(
    ({ typeName }) => typeName === 'datetimeV2.duration',
  );
  const seconds: unknown = found?.resolution?.values?.[0]?.value;
  if (found === undefined || typeof seconds !== 'string') return [];
  return [{ type: 'AMAZON.DURATION', words: found.text, value: `PT${seconds}S` }];
}
