import type { ValueWords } from '../../models/reading.js';
import type { ModelIntent } from '../../models/upload/interaction-model.js';
import { plainHours } from './clock-times.js';
import type { Sentence } from './sentence.js';
import type { Span } from './span.js';
import { isRefused, REFUSING } from './spans.js';
import type { Template } from './templates.js';

export interface FilledSlot {
  type: string;
  value: string;
  id?: string;
  name?: string;
}

/** All slots of an intent; those that were not filled have no value. */
export type Slots = Record<string, FilledSlot | undefined>;

export const QUERY = 'AMAZON.SearchQuery';

/** For an exact sample: the values fill its slots from left to right. */
export function inOrder({ intent, names }: Template, spans: readonly Span[]): Slots {
  const rest = [...spans];
  const slots: Slots = {};
  const place = (name: string) => names.indexOf(name) >>> 0;
  for (const { name, type } of (intent.slots ?? []).toSorted(
    (a, b) => place(a.name) - place(b.name),
  )) {
    const at = rest.findIndex((span) => span.type === type);
    slots[name] = names.includes(name) && at >= 0 ? rest.splice(at, 1)[0] : undefined;
  }
  return slots;
}

/**
 * For any other sentence: the values by their types, from left to right, and what is left where a
 * sample has a slot.
 */
export function filled(
  { slots = [] }: ModelIntent,
  /** Those of the intent, the longest first. */
  templates: readonly Template[],
  {
    words,
    plain,
    spans,
    times,
    delays,
  }: Pick<Sentence, 'words' | 'plain' | 'spans' | 'times' | 'delays'>,
  reading: ValueWords,
): Slots {
  if (slots.length === 0) return {};
  const left = leftovers(templates, spans, { words, plain });
  const later = templates.some(({ text }) => reading.slots.delayed.test(text)) ? delays : [];
  const found = [
    ...timesFor(slots, { words: withoutWords(words, later), times }, reading),
    ...outside([...times, ...later], spans),
    ...later,
  ];
  const told = toldApart(slots, templates, { words, found }, reading);
  const rest = found.filter((span) => ![...told.values()].includes(span));
  const slotted = found.filter((span) => slots.some(({ type }) => type === span.type));
  const valueFor = (type: string) => {
    if (type === QUERY) return queryIn(words, templates);
    const at = rest.findIndex((span) => span.type === type);
    return at >= 0 ? rest.splice(at, 1)[0] : leftOf(left[type], slotted);
  };
  return Object.fromEntries(
    slots.map(({ name, type }) => [
      name,
      told.get(name) ?? (name.startsWith(REFUSING) ? undefined : valueFor(type)),
    ]),
  );
}

/** Of several slots of one type, those that the words before or after a value belong to: "to {to}", "{minutes} more minutes". */
function toldApart(
  slots: readonly { name: string; type: string }[],
  templates: readonly Template[],
  { words, found }: { words: string; found: readonly Span[] },
  { slots: patterns }: ValueWords,
): Map<string, Span> {
  const told = new Map<string, Span>();
  for (const span of found) {
    const all = slots.filter(({ type }) => type === span.type).map(({ name }) => name);
    if (all.length < 2) continue;
    // What is refused fills no other slot, and nothing else fills that.
    const refusing = all.find((name) => name.startsWith(REFUSING));
    if (refusing !== undefined && isRefused(span.words, words, patterns)) {
      told.set(refusing, span);
      continue;
    }
    const names = all.filter((name) => name !== refusing);
    const name = besideOf(span.words, words)
      .map(([text, side]) => onlyOneBeside(text, side, names, templates))
      .find(Boolean);
    if (name !== undefined && !told.has(name)) told.set(name, span);
  }
  return told;
}

/** The words around a value, wherever it is said: "after this one, just one more". */
function besideOf(value: string, words: string) {
  const parts = words.split(value);
  return parts.slice(1).flatMap((after, index) => {
    const [, next, second] = after.split(' ');
    return [
      [parts[index]?.split(' ').at(-2), 'before'],
      [next && second && `${next} ${second}`, 'after'],
      [next, 'after'],
    ] as const;
  });
}

/** The slot that has these words before or after it in a sample, if no other has. */
function onlyOneBeside(
  beside: string | undefined,
  side: 'before' | 'after',
  names: readonly string[],
  templates: readonly Template[],
): string | undefined {
  if (beside === undefined || beside === '') return undefined;
  const count = beside.split(' ').length;
  const those = new Set<string>();
  for (const { text, names: slotted } of templates) {
    const parts = text.split(/\{[^}]+\}/);
    slotted.forEach((name, index) => {
      const around =
        side === 'before'
          ? parts[index]?.trim().split(' ').slice(-count)
          : parts[index + 1]?.trim().split(' ').slice(0, count);
      if (around?.join(' ') === beside && names.includes(name)) those.add(name);
    });
  }
  const [only] = those;
  return those.size === 1 ? only : undefined;
}

function withoutWords(words: string, spans: readonly Span[]): string {
  return spans.reduce((rest, span) => rest.replace(span.words, '-'), words);
}

/** Plain hours are times where no other number can be meant. */
function timesFor(
  slots: readonly { type: string }[],
  { words, times }: Pick<Sentence, 'words' | 'times'>,
  reading: ValueWords,
): readonly Span[] {
  const takesNumbers = slots.some(({ type }) => type === 'AMAZON.NUMBER');
  return times.length > 0 || takesNumbers ? times : (plainHours(words, reading)[0] ?? []);
}

/** The "eight" of "half past eight" is no number. */
function outside(times: readonly Span[], spans: readonly Span[]): Span[] {
  return spans.filter(({ words }) => !times.some((time) => time.words.includes(words)));
}

/** The free words after the longest matching carrier phrase. */
function queryIn(words: string, templates: readonly Template[]): FilledSlot | undefined {
  const carrier = templates
    .map(({ text }) => text.replace(/\{[^}]+\}$/, ''))
    .toSorted((a, b) => b.length - a.length)
    .find((candidate) => words.startsWith(candidate));
  const value = words.slice(carrier?.length ?? words.length);
  return value === '' ? undefined : { type: QUERY, value };
}

/** A number that was found is the length that was meant. */
function isSettled([type]: readonly string[], found: readonly string[]): boolean {
  return type === 'AMAZON.DURATION' && found.includes('AMAZON.NUMBER');
}

/** What is left, unless it is a time or a number that another slot takes. */
function leftOf(left: FilledSlot | undefined, found: readonly Span[]): FilledSlot | undefined {
  const isFound = ({ type, words }: Span) =>
    type.startsWith('AMAZON.') &&
    left &&
    (left.value.includes(words) || words.includes(left.value));
  return found.some(isFound) ? undefined : left;
}

/** What stands between two texts; undefined if that isn't free words alone. */
function between(before: string, after: string, text: string): string | undefined {
  const isAround = text.startsWith(before) && text.endsWith(after);
  const isMore = text.length > before.length + after.length;
  const value = isAround && isMore ? text.slice(before.length, text.length - after.length) : '{';
  return value.includes('{') ? undefined : value;
}

/** Words where a sample has a slot, even though they aren't a known value of it. */
function leftovers(
  templates: readonly Template[],
  spans: readonly Span[],
  { words, plain }: Pick<Sentence, 'words' | 'plain'>,
): Record<string, FilledSlot> {
  const found = spans.map(({ type }) => type);
  for (const { text } of templates) {
    if (!text.includes('{')) continue;
    const open = [...text.matchAll(/\{([^}]+)\}/g)].flatMap(([, type]) => type ?? []);
    const missing = open.filter((type) => !found.includes(type));
    const bare = text.replace(/\{[^}]+\}/g, '').trim() === '';
    if (missing.length !== 1 || bare || isSettled(missing, found)) continue;
    const [type = ''] = missing;
    const [before = '', after = ''] = text.split(`{${type}}`);
    const isOurs = !type.startsWith('AMAZON.');
    const value =
      between(before, after, plain) ?? (isOurs ? between(before, after, words) : undefined);
    if (value === undefined) continue;
    return { [type]: { type, value: type === 'AMAZON.DURATION' ? '?' : value } };
  }
  return {};
}
