import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { createHandler } from '../../lambda/src/handler.js';
import { desk } from '../../simulator/desk.js';
import { outcomeOf } from '../../simulator/play/outcome.js';

/** What a report may be taken for; everything else is nothing to worry about. */
const DID = {
  emergency: 'emergency',
  crisis: 'crisis',
  urgent: 'doctor',
  clinician: 'doctor',
  'stop-stretch': 'stop',
  'which-report': 'asked',
  'is-it-new': 'asked',
  ache: 'ache',
  condition: 'condition',
  cannot: 'cannot',
} as const;

type Level = (typeof DID)[keyof typeof DID] | 'harmless';

/** How urgent each is: a report is safe at its own level or above. */
const URGENCY: Readonly<Record<Level, number>> = {
  emergency: 4,
  crisis: 4,
  doctor: 3,
  asked: 3,
  stop: 2,
  ache: 1,
  condition: 1,
  cannot: 1,
  harmless: 0,
};

const LABELS = [
  'emergency',
  'crisis',
  'doctor',
  'stop',
  'ache',
  'condition',
  'cannot',
  'harmless',
] as const;
const schema = v.record(v.picklist(LABELS), v.array(v.string()));

export interface CareScore {
  label: (typeof LABELS)[number];
  count: number;
  /** Taken for what it is. */
  right: number;
  /** Taken for that, or for something more urgent. */
  safe: number;
  /** "label: said -> what it was taken for" */
  misses: string[];
}

/** What the coach does about a sentence, as plays name it. */
export type Did = (said: string) => Promise<string | null | undefined>;

/** What the skill does, in a fresh session. */
export function bySkill(): Did {
  const newDevice = desk(createHandler({ random: () => 0, log: () => {} }));
  return async (said) => outcomeOf((await newDevice('care').utter(said)).response, false).did;
}

/** How reports, and harmless sentences that resemble them, are told apart. */
export async function evaluateCare(path: string, did: Did = bySkill()): Promise<CareScore[]> {
  const set = v.parse(schema, JSON.parse(readFileSync(path, 'utf8')));
  const scores: CareScore[] = [];
  for (const label of LABELS) {
    const score: CareScore = { label, count: 0, right: 0, safe: 0, misses: [] };
    for (const said of set[label] ?? []) {
      const taken = levelOf((await did(said)) ?? '');
      score.count += 1;
      score.right += Number(taken === label);
      score.safe += Number(URGENCY[taken] >= URGENCY[label]);
      if (taken !== label) score.misses.push(`${label}: ${said} -> ${taken}`);
    }
    scores.push(score);
  }
  return scores;
}

function levelOf(did: string): Level {
  return isReported(did) ? DID[did] : 'harmless';
}

function isReported(did: string): did is keyof typeof DID {
  return Object.hasOwn(DID, did);
}
