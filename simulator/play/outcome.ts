import type { ResponseEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';

/** What came of a turn, as seen from outside. */
export interface Outcome {
  /** What the coach did, by its name in docs/plays.md. */
  did: string | null;
  /** Whether the session is open. */
  open: boolean;
  /** Where the listener is in the running routine, in ms. */
  placeMs: number | null;
}

const attributes = v.object({
  did: v.fallback(v.nullable(v.string()), null),
  playback: v.fallback(
    v.optional(
      v.object({ state: v.picklist(['narrating', 'standing', 'ended']), placeMs: v.number() }),
    ),
    undefined,
  ),
});

/** Reads a response; all it knows about the skill are the names of two session attributes. */
export function outcomeOf({ sessionAttributes }: ResponseEnvelope, open: boolean): Outcome {
  const { did, playback } = v.parse(attributes, { did: null, ...sessionAttributes });
  const runs = open && playback !== undefined && playback.state !== 'ended';
  return { did, open, placeMs: runs ? playback.placeMs : null };
}
