import type { ResponseEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';

/** What a turn came to, as anyone can see from outside. */
export interface Outcome {
  /** What the coach did, by its name in docs/plays.md. */
  did: string | null;
  /** Whether the session is open. */
  open: boolean;
  /** Where the listener is in the routine that runs, in ms. */
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

/** Reads a response; of the skill it takes nothing for granted but the names of two attributes. */
export function outcomeOf({ sessionAttributes }: ResponseEnvelope, open: boolean): Outcome {
  const { did, playback } = v.parse(attributes, { did: null, ...sessionAttributes });
  const runs = open && playback !== undefined && playback.state !== 'ended';
  return { did, open, placeMs: runs ? playback.placeMs : null };
}
