import type { InteractionModel, ModelIntent } from '../../models/upload/interaction-model.js';
import { builtInUtterances } from './built-ins.js';
import { guesser, train } from './classifier.js';
import { featuresOf, heard } from './features.js';
import { keptTraining } from './kept-training.js';
import { numbers } from './numbers.js';
import type { Span } from './span.js';
import { clockTimes, plainHours, spanFinder } from './spans.js';

export interface FilledSlot {
  type: string;
  value: string;
  id?: string;
  name?: string;
}

export interface Understood {
  intent: string;
  /** All slots of the intent; those that were not filled have no value. */
  slots: Record<string, FilledSlot | undefined>;
}

const QUERY = 'AMAZON.SearchQuery';
const FALLBACK = 'AMAZON.FallbackIntent';
/** Guesses below this are rejected; measured with sentences about other things. */
const MIN_PROBABILITY = 0.24;
/** At least this share of a sentence's words must be known from the samples. */
const MIN_KNOWN = 0.4;
/** Below this, the words around a slot outweigh the guess. */
const SURE = 0.7;
const MIN_CARRIER_WORDS = 3;
const MIN_QUERY_CARRIER_WORDS = 2;

/**
 * A stand-in for Amazon's language understanding, trained from the very file
 * that is uploaded. Amazon's own differs, but both understand every sample.
 */
export function understanding(model: InteractionModel): (sentence: string) => Understood {
  const { intents, types } = model.interactionModel.languageModel;
  const findSpans = spanFinder(types);
  const byName = new Map(intents.map((intent) => [intent.name, intent]));
  const templates = intents.flatMap((intent) =>
    [...intent.samples, ...(builtInUtterances[intent.name] ?? [])].map((sample) => ({
      template: marked(sample, intent),
      intent: intent.name,
    })),
  );
  const exact = new Map<string, string>();
  for (const { template, intent } of templates)
    if (!exact.has(template)) exact.set(template, intent);
  const read = (sentence: string) => {
    const words = heard(sentence);
    const spans = findSpans(words);
    const plain = replaced(words, spans);
    const figures = numbers(plain);
    const numbered = replaced(plain, figures);
    const features = new Set([words, plain, numbered].flatMap((text) => [...featuresOf(text)]));
    return { words, spans: [...spans, ...figures], plain, numbered, features };
  };
  const trained = keptTraining(model, () =>
    train(
      templates.map(({ template, intent }) => ({
        features: template.includes('{') ? featuresOf(template) : read(template).features,
        label: intent,
      })),
    ),
  );
  const guess = guesser(trained);
  const known = new Set(trained.features);
  const isGibberish = (words: string) => {
    const all = words.split(' ');
    const heardBefore = all.filter((word) => known.has(`word ${word}`)).length;
    return all.length > 1 && heardBefore < all.length * MIN_KNOWN;
  };

  return (sentence) => {
    const { words, spans, plain, numbered, features } = read(sentence);
    const times = clockTimes(words);
    const timed = byName.get(exact.get(replaced(words, times)) ?? '');
    if (times.length > 0 && timed) return inOrder(timed, times, replaced(words, times));
    for (const template of [words, plain, numbered, ...fewerSlots(words, spans)]) {
      const literal = byName.get(exact.get(template) ?? '');
      if (literal) return inOrder(literal, spans, template);
    }
    for (const hours of plainHours(words)) {
      const template = replaced(words, hours);
      const hourly = byName.get(exact.get(template) ?? '');
      if (hourly) return inOrder(hourly, hours, template);
    }
    const { label, probability } = guess(features);
    const carrier =
      probability < SURE ? intents.find((intent) => carries(intent, plain)) : undefined;
    const fallback = byName.get(FALLBACK);
    return filled(
      carrier ??
        (probability < MIN_PROBABILITY || isGibberish(words) ? fallback : byName.get(label)),
      spans,
      { words, plain },
    );
  };
}

/** A sample with slot types instead of slot names. */
function marked(sample: string, { slots = [] }: ModelIntent): string {
  return slots.reduce(
    (text, { name, type }) => text.replace(`{${name}}`, `{${type}}`),
    heard(sample),
  );
}

function filled(
  intent: ModelIntent | undefined,
  spans: readonly Span[],
  { words, plain }: { words: string; plain: string },
): Understood {
  const slots: Understood['slots'] = {};
  const leftover = intent === undefined ? {} : leftovers(intent, spans, plain);
  for (const { name, type } of intent?.slots ?? []) {
    const free = type === QUERY ? queryIn(words, intent) : undefined;
    slots[name] = free ?? spans.find((span) => span.type === type) ?? leftover[type];
  }
  return { intent: intent?.name ?? FALLBACK, slots };
}

/** For an exact sample: the values fill its slots from left to right. */
function inOrder(intent: ModelIntent, spans: readonly Span[], template: string): Understood {
  const sample = intent.samples.find((candidate) => marked(candidate, intent) === template) ?? '';
  const names = [...sample.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const rest = [...spans];
  const slots: Understood['slots'] = {};
  const place = (name: string) => names.indexOf(name) >>> 0;
  for (const { name, type } of (intent.slots ?? []).toSorted(
    (a, b) => place(a.name) - place(b.name),
  )) {
    const at = rest.findIndex((span) => span.type === type);
    slots[name] = names.includes(name) && at >= 0 ? rest.splice(at, 1)[0] : undefined;
  }
  return { intent: intent.name, slots };
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

/** The free words after the longest matching carrier phrase. */
function queryIn(words: string, intent: ModelIntent | undefined): FilledSlot | undefined {
  const carriers = (intent?.samples ?? []).map((sample) => sample.replace(/\{\w+\}$/, ''));
  const carrier = carriers
    .toSorted((a, b) => b.length - a.length)
    .find((candidate) => words.startsWith(candidate));
  const value = words.slice(carrier?.length ?? words.length);
  return value === '' ? undefined : { type: QUERY, value };
}

function replaced(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, { words, type }) => rest.replace(words, `{${type}}`), text);
}

/** Whether the sentence is one of the intent's samples with an unknown slot value. */
function carries(intent: ModelIntent, plain: string): boolean {
  return intent.samples.some((sample) => {
    const template = marked(sample, intent);
    const [carrier = '', rest] = template.split(/ \{[^}]+\}$/);
    const least = template.endsWith(`{${QUERY}}`) ? MIN_QUERY_CARRIER_WORDS : MIN_CARRIER_WORDS;
    const longEnough = carrier.split(' ').length >= least;
    return rest !== undefined && longEnough && plain.startsWith(`${carrier} `);
  });
}

/** Words where a sample has a slot, even though they aren't a known value of it. */
function leftovers(
  intent: ModelIntent,
  spans: readonly Span[],
  plain: string,
): Record<string, FilledSlot> {
  const found = spans.map(({ type }) => type);
  for (const sample of intent.samples.toSorted((a, b) => b.length - a.length)) {
    const template = marked(sample, intent);
    const open = [...template.matchAll(/\{([^}]+)\}/g)].flatMap(([, type]) => type ?? []);
    const missing = open.filter((type) => !found.includes(type));
    const bare = template.replace(/\{[^}]+\}/g, '').trim() === '';
    if (missing.length !== 1 || bare) continue;
    const [type = ''] = missing;
    const [before = '', after = ''] = template.split(`{${type}}`);
    if (plain.length <= before.length + after.length) continue;
    if (!plain.startsWith(before) || !plain.endsWith(after)) continue;
    const value = plain.slice(before.length, plain.length - after.length);
    if (value.includes('{')) continue;
    return { [type]: { type, value: type === 'AMAZON.DURATION' ? '?' : value } };
  }
  return {};
}
