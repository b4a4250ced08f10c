import type { Reading } from '../../models/reading.js';
import type { InteractionModel, ModelIntent } from '../../models/upload/interaction-model.js';
import { heard } from './heard.js';
import type { Span } from './span.js';

/** A sample with slot types instead of slot names. */
export interface Template {
  text: string;
  intent: ModelIntent;
  /** The names of its slots, from left to right. */
  names: readonly string[];
}

/** What people say for Amazon's own intents, by their name. */
export type StandIn = Readonly<Record<string, readonly string[]>>;

/** The samples of all intents, and what stands in for those that Amazon has of its own. */
export function templatesOf(
  { interactionModel }: InteractionModel,
  standIn: StandIn,
  reading: Reading,
): Template[] {
  return interactionModel.languageModel.intents.flatMap((intent) =>
    [...intent.samples, ...(standIn[intent.name] ?? [])].map((sample) => ({
      intent,
      text: marked(sample, intent, reading),
      names: namesIn(sample),
    })),
  );
}

function namesIn(sample: string): string[] {
  if (!sample.includes('{')) return [];
  return [...sample.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function marked(sample: string, { slots = [] }: ModelIntent, reading: Reading): string {
  return slots.reduce(
    (text, { name, type }) => text.replace(`{${name}}`, `{${type}}`),
    heard(sample, reading),
  );
}

/** A sentence with the slot types instead of the words that fit them. */
export function replaced(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, { words, type }) => rest.replace(words, `{${type}}`), text);
}
