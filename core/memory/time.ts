import * as v from 'valibot';

/** The first and the last ms of the years that an ISO day has four digits for. */
const EARLIEST_MS = Date.UTC(1_000, 0);
const LATEST_MS = Date.UTC(10_000, 0) - 1;

/**
 * In ms since 1970. A wrong clock may have been before it. Days are only counted in years of four
 * digits, so a time in any other year isn't valid.
 */
export const time = v.pipe(v.number(), v.integer(), v.minValue(EARLIEST_MS), v.maxValue(LATEST_MS));
