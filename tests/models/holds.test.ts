import { timelineOf } from '../../core/routine/timelines.js';
import { everyLanguage, placeOf } from './place.js';

/** The calls in a hold are longer in some wordings than in others, and seeds deal them. */
const SEEDS = Array.from({ length: 24 }, (_, seed) => seed);

test.each(everyLanguage)(
  'in "%s", all that a stretch has to say while it is held fits into its hold',
  (id, language) => {
    const faults = language.stretches.flatMap((stretch) =>
      [...stretch.during, ...(stretch.caution ? [stretch.caution] : [])]
        .filter(({ text }) =>
          SEEDS.some(
            (seed) =>
              !timelineOf({ id: stretch.id, seed }, language, true).cues.some(
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
