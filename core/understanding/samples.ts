import type { ValueWords } from '../../models/reading.js';
import { partsOfDay, plainHours } from './clock-times.js';
import type { Sentence } from './sentence.js';
import { inOrder, type Slots } from './slots.js';
import type { Span } from './span.js';
import { replaced, type Template } from './templates.js';

/** Finds the sample that a sentence matches word for word, with its slots filled. Undefined if none does. */
export function sampleFinder(
  templates: readonly Template[],
  values: ValueWords,
): (sentence: Sentence) => { intent: string; slots: Slots } | undefined {
  const exact = new Map(templates.toReversed().map((template) => [template.text, template]));
  const found = (text: string, spans: readonly Span[]) => {
    const template = exact.get(text);
    return template && { intent: template.intent.name, slots: inOrder(template, spans) };
  };
  return ({ words, spans, times, delays, plain, numbered }) => {
    const marked = replaced(words, times);
    const timed = found(marked, times) ?? found(replaced(marked, spans), [...times, ...spans]);
    if (times.length > 0 && timed) return timed;
    for (const text of [words, plain, numbered, ...fewerSlots(words, spans)]) {
      const literal = found(text, spans);
      if (literal) return literal;
    }
    const delayed = delays.length > 0 ? found(replaced(words, delays), delays) : undefined;
    if (delayed) return delayed;
    const others = spans.filter(({ type }) => type !== 'AMAZON.NUMBER');
    for (const hours of plainHours(words, values)) {
      const marked = replaced(words, hours);
      const hourly = found(marked, hours) ?? found(replaced(marked, others), [...hours, ...others]);
      if (hourly) return hourly;
    }
    const parts = partsOfDay(words, values.clock);
    for (const hours of parts.length > 0 ? [[], ...plainHours(words, values)] : []) {
      const mixed = [...parts, ...hours].toSorted(
        (a, b) => words.indexOf(a.words) - words.indexOf(b.words),
      );
      const inPart = found(replaced(words, mixed), mixed);
      if (inPart) return inPart;
    }
    return undefined;
  };
}

/** The sentence with only some values replaced by slots: "back" may be just a word. */
function fewerSlots(words: string, spans: readonly Span[]): string[] {
  const types = [...new Set(spans.map(({ type }) => type))];
  return types.flatMap((type) => [
    replaced(
      words,
      spans.filter((span) => span.type !== type),
    ),
    replaced(
      words,
      spans.filter((span) => span.type === type),
    ),
  ]);
}
