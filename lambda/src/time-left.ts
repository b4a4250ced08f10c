/**
 * How long a request may wait for the table and for Alexa's services together. Alexa gives up
 * after 8 s, of which a cold start and the way to her take their part.
 */
const REQUEST_MS = 5_000;

/** Whole ms that are left for a request that begins now, whenever it is asked; 0 once they are over. */
export type TimeLeft = () => number;

/** Counts on a clock that can't be set back, in ms. */
export function timeLeft(uptimeMs: () => number): TimeLeft {
  const endsMs = uptimeMs() + REQUEST_MS;
  return () => Math.max(0, Math.floor(endsMs - uptimeMs()));
}
