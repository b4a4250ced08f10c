import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { intentOf, type Language } from '../../models/languages.js';

/** What people say, and what they mean: the id of an answer or red flag, an intent, or one of the two below. */
export interface Labelled {
  said: string;
  label: string;
}

/** "No pain", or a question about a sign: answered, with the warning in it. */
export const NO_REPORT = 'no-report';
/** About other things: must not get an answer. */
export const OTHER = 'out-of-domain';

const schema = v.record(v.string(), v.array(v.string()));

/** `labelled`: its misses were known when samples were added. `labelled-fresh`: by another hand, and they weren't. */
export type LabelledSet = 'labelled' | 'labelled-fresh';

export function readLabelled(set: LabelledSet = 'labelled'): Labelled[] {
  const text = readFileSync(`tests/understanding/${set}.json`, 'utf8');
  return Object.entries(v.parse(schema, JSON.parse(text))).flatMap(([label, sentences]) =>
    sentences.map((said) => ({ said, label })),
  );
}

/** The right intents for a label. */
export function intentsFor(label: string, { answers, redFlags }: Language): string[] {
  if (label === OTHER) return ['AMAZON.FallbackIntent', 'OtherThingIntent'];
  if (label === NO_REPORT) return ['PainlessIntent', 'WarningSignsIntent'];
  const known = [...answers, ...redFlags].some(({ id }) => id === label);
  return [known ? intentOf(label) : label];
}

/** Labels that are reported together. */
export function groupOf(label: string, { answers, redFlags }: Language): string {
  if (label === OTHER || label === NO_REPORT) return label;
  if (redFlags.some(({ id }) => id === label)) return label;
  return answers.some(({ id }) => id === label) ? 'questions' : 'actions';
}
