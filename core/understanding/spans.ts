import type { SlotPatterns, ValueWords } from '../../models/reading.js';
import type { InteractionModel } from '../../models/upload/interaction-model.js';
import { dates } from './dates.js';
import { durations } from './durations.js';
import type { Span } from './span.js';

type Model = InteractionModel['interactionModel']['languageModel'];

/**
 * Finds the longest slot values and the durations in a sentence, and what is refused besides; of a
 * type that can fill several slots of an intent, all.
 */
export function spanFinder(
  { types, intents }: Pick<Model, 'types' | 'intents'>,
  words: ValueWords,
): (sentence: string) => Span[] {
  const { slots: patterns } = words;
  const entries = types.flatMap(({ name: type, values }) =>
    values.flatMap(({ id, name }) =>
      [name.value, ...(name.synonyms ?? [])]
        .flatMap((value) => onEitherSide(value, patterns))
        .map((value) => ({ type, id, name: name.value, words: value.toLowerCase() })),
    ),
  );
  const candidates = candidatesAmong(
    entries.toSorted((a, b) => b.words.length - a.words.length),
    patterns.ending,
  );
  const several = typesOfSeveralSlots(intents);
  const refusable = new Set(
    intents
      .flatMap(({ slots = [] }) => slots.filter(({ name }) => name.startsWith(REFUSING)))
      .flatMap(({ type }) => (several.has(type) ? [] : type)),
  );
  return (sentence) => {
    const spans: (Span & { at: number })[] = [];
    let rest = ` ${sentence} `.replace(patterns.noValue, (none) => '|'.repeat(none.length));
    const take = (span: Span, at: number) => {
      spans.push({ ...span, at });
      rest = rest.slice(0, at) + '|'.repeat(span.words.length) + rest.slice(at + span.words.length);
    };
    for (const span of [...durations(sentence, words), ...dates(sentence, words)])
      take(span, rest.indexOf(span.words));
    // "For my back, not the neck" is for the back.
    const isOut = (span: Pick<Span, 'type' | 'words'>) =>
      refusable.has(span.type) && isRefused(span.words, sentence, patterns);
    const found = candidates(sentence);
    const inTurn = [...found.filter((entry) => !isOut(entry)), ...found.filter(isOut)];
    for (const entry of inTurn) {
      const same = several.has(entry.type) ? [] : spans.filter(({ type }) => type === entry.type);
      if (same.some((span) => isOut(span) === isOut(entry))) continue;
      // "My lower back's in bits".
      const whole = rest.indexOf(` ${entry.words} `);
      const place = whole >= 0 ? whole : rest.indexOf(` ${entry.words}${patterns.ending} `);
      if (place >= 0) take({ ...entry, value: entry.words }, place + 1);
    }
    return inOrderOfTheSentence(spans, several);
  };
}

/** "Bad right knee" is a bad knee, as Amazon's resolution has it. */
function onEitherSide(words: string, { joint: aJoint, smallWord, sides }: SlotPatterns): string[] {
  const [, about = '', joint = ''] = aJoint.exec(words) ?? [];
  if (about === '' || smallWord.test(about)) return [words];
  return [words, ...sides.map((side) => `${about} ${side} ${joint}`)];
}

/** Of thousands of values, those whose first word is in a sentence, in their order. */
function candidatesAmong<T extends { words: string }>(
  values: readonly T[],
  ending: string,
): (sentence: string) => T[] {
  const byFirstWord = new Map<string, { value: T; rank: number }[]>();
  for (const [rank, value] of values.entries()) {
    const [first = ''] = value.words.split(' ', 1);
    const same = byFirstWord.get(first);
    if (same) same.push({ value, rank });
    else byFirstWord.set(first, [{ value, rank }]);
  }
  return (sentence) => {
    const words = sentence
      .split(' ')
      .flatMap((word) => [word, word.endsWith(ending) ? word.slice(0, -ending.length) : word]);
    return [...new Set(words)]
      .flatMap((word) => byFirstWord.get(word) ?? [])
      .sort((a, b) => a.rank - b.rank)
      .map(({ value }) => value);
  };
}

/** The name of a slot for what is not wanted begins with it. */
export const REFUSING = 'without';

/** Whether a value is what is not wanted: "not the", "nothing for my" stands right before it. */
export function isRefused(
  value: string,
  sentence: string,
  { refusal, corrects }: SlotPatterns,
): boolean {
  const at = ` ${sentence} `.indexOf(` ${value} `);
  const before = ` ${sentence} `.slice(0, at + 1);
  return at >= 0 && refusal.test(before) && !corrects.test(before.slice(-4) + value);
}

function typesOfSeveralSlots(intents: Model['intents']): ReadonlySet<string> {
  return new Set(
    intents.flatMap(({ slots = [] }) =>
      slots
        .filter(({ name }) => !name.startsWith(REFUSING))
        .map(({ type }) => type)
        .filter((type, index, all) => all.indexOf(type) < index),
    ),
  );
}

/** Values that fill several slots do so from left to right. */
function inOrderOfTheSentence(
  spans: readonly (Span & { at: number })[],
  several: ReadonlySet<string>,
): Span[] {
  const some = spans.filter(({ type }) => several.has(type)).toSorted((a, b) => a.at - b.at);
  const others = spans.filter(({ type }) => !several.has(type));
  return [...others, ...some].map(({ at: _, ...span }) => span);
}
