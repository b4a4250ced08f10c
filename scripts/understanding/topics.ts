import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Understood } from '../../core/understanding/understood.js';
import { intentOf } from '../../models/languages.js';

/** Ten held-out ways to ask for each of the first twelve answers, by the answer's id. */
export function readTopics(): Record<string, string[]> {
  const text = readFileSync('tests/understanding/topics.json', 'utf8');
  return v.parse(v.record(v.string(), v.array(v.string())), JSON.parse(text));
}

/** Answers to a narrower question on the same topic are right, too. */
const NARROWER: Readonly<Record<string, readonly string[]>> = {
  cavitation: ['costovertebral', 'gas', 'how-often', 'synovial-fluid'],
  arthritis: ['cracking-and-arthritis'],
  stretching: ['times-a-day', 'how-long-better'],
  decompression: ['inversion-safety'],
  chiropractor: ['practitioners', 'see-a-doctor'],
  dangerous: ['safe-follow-up'],
};

export function isReached(topic: string, { intent }: Understood): boolean {
  return [topic, ...(NARROWER[topic] ?? [])].map(intentOf).includes(intent);
}

/** "said -> got, not expected", for each sentence that misses its topic. */
export function topicMisses(understand: (said: string) => Understood): string[] {
  return Object.entries(readTopics()).flatMap(([topic, sentences]) =>
    sentences.flatMap((said) => {
      const understood = understand(said);
      return isReached(topic, understood)
        ? []
        : [`${said} -> ${understood.intent}, not ${intentOf(topic)}`];
    }),
  );
}
