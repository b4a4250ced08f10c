import { timelineOf } from '../../core/routine/timelines.js';
import { everyLanguage, placeOf } from './place.js';

/** Seeds deal the wordings; these deal each of a pool as the first. */
const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);

describe.each(everyLanguage)('within a routine in "%s"', (id, language) => {
  const { routines, stretches, cuePools } = language;

  const at = (stretch: string) => placeOf(id, stretch, 'stretches');
  const again = (five: string, stretch: string, before: string, whole: string) =>
    `${at(stretch)} says "${five}" again in "${whole}", after ${at(before)}`;

  test('no five words in a row come back', () => {
    const faults = [...routines, ...stretches].flatMap((entry) =>
      SEEDS.flatMap((seed) => {
        const seen = new Map<string, string>();
        return timelineOf({ id: entry.id, seed }, language, true).cues.flatMap(
          ({ text = '', stretch }) => {
            return fives(text).flatMap((five) => {
              const before = seen.get(five);
              seen.set(five, stretch);
              return before ? [again(five, stretch, before, entry.id)] : [];
            });
          },
        );
      }),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test('the calls at half-way differ, and so do the last calls', () => {
    const faults = routines.flatMap((routine) =>
      SEEDS.flatMap((seed) => {
        const { cues } = timelineOf({ id: routine.id, seed }, language, true);
        return (['halfway', 'ending'] as const).flatMap((pool) => {
          const calls = cues.flatMap(({ text }) =>
            text !== undefined && cuePools[pool].includes(text) ? [text] : [],
          );
          return new Set(calls).size < calls.length
            ? [
                `"${routine.id}" has ${calls.length} calls of "${pool}", which has ${cuePools[pool].length}`,
              ]
            : [];
        });
      }),
    );
    expect([...new Set(faults)]).toEqual([]);
  });
});

/** Every five words in a row. */
function fives(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '));
}
