import type { Person } from '../../../core/memory/person.js';
import { type Fault, NOTHING } from '../fault.js';
import { write } from '../world.js';

const round = (id: number, more?: object) => ({
  id: { startedMs: 1_795_510_000_000 + id, session: 's' },
  ms: 1_795_510_000_000 + id,
  heldMs: 180_000,
  sets: 1,
  done: ['childs-pose'],
  ...more,
});
const ITEM = { schema: 1, welcomed: '2026-11-01', stretched: '2026-11-01' };
const some = (rounds: number) => () => ({ rounds });

/** What is kept is written as it is; then the skill is opened, and asked how it goes. */
function written(
  fault: string,
  fields: object,
  hears: RegExp,
  kept?: (person: Person | undefined) => unknown,
): Fault {
  return {
    fault,
    async happens({ say }) {
      await write(fields);
      await say('open back coach');
      return say('how many altogether');
    },
    hears,
    ...(kept && { kept }),
  };
}

const rounds = [round(1), round(2)];
/** As far as a Date reaches. */
const [BEFORE_ALL, AFTER_ALL] = [-8_640_000_000_000_000, 8_640_000_000_000_000];
const ANY = /\w/;

export const items: Fault[] = [
  ...[
    ['text', 'x'],
    ['no number', -1],
    ['a list', [1]],
    ['a fraction', 1.5],
    ['true', true],
  ].map(([what, version]) =>
    written(
      `has a version that is ${what}: it heals`,
      { version, attributes: { ...ITEM, rounds } },
      ANY,
      some(2),
    ),
  ),
  written(
    'has an expiry that is text: it heals',
    { expires: 'soon', attributes: { ...ITEM, rounds } },
    ANY,
    some(2),
  ),
  written(
    'has a bad round among good ones',
    { attributes: { ...ITEM, rounds: [round(1), 'x', round(2)] } },
    ANY,
    some(2),
  ),
  written(
    "has a date that doesn't exist",
    { attributes: { ...ITEM, welcomed: 'long ago', rounds } },
    ANY,
    some(2),
  ),
  written(
    'has a plan in the year 9999',
    { attributes: { ...ITEM, plan: { startedMs: 253_370_000_000_000 }, rounds } },
    ANY,
    some(2),
  ),
  ...[
    ['text', '1'],
    ['null', null],
    ['no number', -1],
    ['a fraction', 1.5],
  ].map(([what, schema]) =>
    written(
      `has a schema that is ${what}: it heals`,
      { attributes: { ...ITEM, schema, rounds } },
      /^Two rounds/,
      some(2),
    ),
  ),
  ...[BEFORE_ALL, AFTER_ALL].map((ms) =>
    written(
      `has a round at ${ms} ms, which doesn't count`,
      { attributes: { ...ITEM, rounds: [round(1), { ...round(2), ms }] } },
      /^One round/,
      some(1),
    ),
  ),
  {
    fault: 'has a plan since before all days',
    async happens({ say }) {
      await write({ attributes: { ...ITEM, plan: { startedMs: BEFORE_ALL }, rounds } });
      await say('open back coach');
      return say('how am i doing');
    },
    hears: /^(Two|One) rounds? so far today/,
    kept: some(2),
  },
  written('has a hold of no length', { attributes: { ...ITEM, holdMs: -1, rounds } }, ANY, some(2)),
  written(
    'leaves out what is not there',
    { attributes: { ...ITEM, leaveOut: ['yoga', 7], rounds } },
    ANY,
    some(2),
  ),
  written(
    'has settings before the last that are none',
    { attributes: { ...ITEM, before: 7, rounds } },
    ANY,
    some(2),
  ),
  written(
    'has names of JavaScript’s own',
    { attributes: { ...ITEM, practice: { hasOwnProperty: 7, toString: {} }, rounds } },
    ANY,
    some(2),
  ),
  written(
    'has a total that is text',
    { attributes: { ...ITEM, total: 'many', rounds } },
    ANY,
    some(2),
  ),
  written(
    'has a place in a routine that is gone',
    {
      attributes: {
        ...ITEM,
        place: { playback: { state: 'narrating', run: { id: 'yoga' } }, atMs: 1 },
        rounds,
      },
    },
    ANY,
    some(2),
  ),
  written('is empty', { attributes: {} }, ANY, () => NOTHING),
  written('is a list', { attributes: [1, 2] }, ANY, () => NOTHING),
  {
    fault: 'is of a schema to come: what it holds is never saved over',
    async happens({ say, wait, keepSilent, straight }) {
      await write({ attributes: { schema: 99, rounds, newer: 'kept' }, version: 7 });
      await say('open back coach');
      await say('start my stretches');
      wait({ seconds: 100 });
      await keepSilent();
      expect((await straight.load('somebody')).version).toBe('newer');
      return say('open back coach');
    },
    hears: /^Welcome/,
    kept: () => NOTHING,
  },
  {
    fault: 'has a place that was left in the future',
    async happens({ say, wait, keepSilent }) {
      await say('open back coach');
      await say('start my stretches');
      wait({ seconds: 60 });
      await keepSilent();
      wait({ hours: -48 });
      return say('open back coach');
    },
    hears: ANY,
    kept: (person) => ({ rounds: person?.rounds?.length }),
  },
];
