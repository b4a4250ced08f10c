import * as v from 'valibot';
import { nameOf } from '../core/content.js';
import { standIn } from '../models/en/stand-in/built-ins.js';
import { languageOf } from '../models/languages.js';
import { localeId } from '../models/locales.js';
import { understandingOf } from './desk.js';

/** What a document sends: what was meant, how far the narration got, and the stretch it is about. */
const touch = v.tuple([v.literal('touch'), v.string(), v.unknown(), v.optional(v.string(), '')]);

/**
 * What somebody could have said instead of touching: the shortest sample that means the same, or an
 * empty string.
 */
export function wordsFor(args: readonly unknown[], locale: string): string {
  const parsed = v.safeParse(touch, args);
  if (!parsed.success) return '';
  const [, meant, , about] = parsed.output;
  const { model, understand } = understandingOf(locale);
  const { intents } = model.interactionModel.languageModel;
  const samples = intents.find(({ name }) => name === meant)?.samples ?? [];
  const slot = about === '' ? '' : '{stretch}';
  return (
    [...samples, ...(standIn[meant] ?? [])]
      .filter((sample) => [...sample.matchAll(/\{\w+\}/g)].join() === slot)
      .toSorted((one, other) => one.length - other.length)
      .map((sample) => sample.replace(slot, nameOf(about, languageOf(localeId(locale)))))
      .find((words) => understand(words).intent === meant) ?? ''
  );
}
