import { inItsWay } from '../../core/routine/program.js';
import { timelineOf } from '../../core/routine/timelines.js';
import { fitsOneResponse } from '../../lambda/src/ssml.js';
import { everyLanguage, placeOf } from './place.js';

/** The calls in a hold are longer in some wordings than in others, and seeds deal them. */
const SEEDS = Array.from({ length: 24 }, (_, seed) => seed);

test.each(everyLanguage)(
  'in "%s", all that a stretch has to say while it is held fits into its hold',
  (id, language) => {
    const ways = language.stretches.flatMap((stretch) => {
      const steps = (stretch.further ?? []).map((step) => step.id);
      return [[], ...steps.map((_, index) => steps.slice(0, index + 1))].map((further) => ({
        further,
        stretch: inItsWay(stretch, { further }),
      }));
    });
    const faults = ways.flatMap(({ stretch, further }) =>
      [...stretch.during, ...(stretch.caution ? [stretch.caution] : [])]
        .filter(({ text }) =>
          SEEDS.some(
            (seed) =>
              !timelineOf({ id: stretch.id, seed, further }, language, true).cues.some(
                (cue) => cue.kind === 'hold' && cue.text === text,
              ),
          ),
        )
        .map(
          ({ text, atMs }) =>
            `${placeOf(id, stretch.id, 'stretches')} never says "${text}" at ${atMs / 1_000} s: there is no room for it in ${stretch.holdMs / 1_000} s, or beside what is said before it`,
        ),
    );
    expect(faults).toEqual([]);
  },
);

test.each(everyLanguage)(
  'in "%s", the first usual round of a newcomer is one response, whatever its wording',
  (_, language) => {
    const { defaults, stretches } = language;
    const unknown = stretches.map(({ id }) => id);
    const long = Array.from({ length: 1_000 }, (_, seed) => seed).filter((seed) => {
      const run = { id: defaults.routine, seed, unknown };
      return !fitsOneResponse(timelineOf(run, language, true).cues, undefined);
    });
    expect(long).toEqual([]);
  },
);
