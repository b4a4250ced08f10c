import type { ModelIntent } from '../../models/upload/interaction-model.js';
import { plainHours } from './clock-times.js';
import type { Sentence } from './sentence.js';
import type { Span } from './span.js';
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
  { words, plain, spans, times }: Pick<Sentence, 'words' | 'plain' | 'spans' | 'times'>,
): Slots {
  if (slots.length === 0) return {};
  const left = leftovers(templates, spans, plain);
  const rest = [...timesFor(slots, { words, times }), ...outside(times, spans)];
  const valueFor = (type: string) => {
    if (type === QUERY) return queryIn(words, templates);
    const at = rest.findIndex((span) => span.type === type);
    return at >= 0 ? rest.splice(at, 1)[0] : left[type];
  };
  return Object.fromEntries(slots.map(({ name, type }) => [name, valueFor(type)]));
}

/** Plain hours are times where no other number can be meant. */
function timesFor(
  slots: readonly { type: string }[],
  { words, times }: Pick<Sentence, 'words' | 'times'>,
): readonly Span[] {
  const takesNumbers = slots.some(({ type }) => type === 'AMAZON.NUMBER');
  return times.length > 0 || takesNumbers ? times : (plainHours(words)[0] ?? []);
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

/** Words where a sample has a slot, even though they aren't a known value of it. */
function leftovers(
  templates: readonly Template[],
  spans: readonly Span[],
  plain: string,
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
    if (plain.length <= before.length + after.length) continue;
    if (!plain.startsWith(before) || !plain.endsWith(after)) continue;
    const value = plain.slice(before.length, plain.length - after.length);
    if (value.includes('{')) continue;
    return { [type]: { type, value: type === 'AMAZON.DURATION' ? '?' : value } };
  }
  return {};
}
