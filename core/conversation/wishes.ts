import { parse } from 'tinyduration';
import { HOLD_LIMITS_MS } from '../routine/program.js';

/** A slot that was filled: the words or the value, and the id that they were matched with. */
export interface Slot {
  said: string;
  id?: string | undefined;
}

/** What a request for stretching can carry. */
export interface Wishes {
  stretch?: Slot | undefined;
  /** One's own, if "my routine" was said. */
  routine?: Slot | undefined;
  /** An ISO 8601 duration. */
  hold?: Slot | undefined;
  sets?: Slot | undefined;
}

/** A number of seconds or minutes as the duration that it means. */
export function seconds(number: Slot | undefined): Slot | undefined {
  return number && { said: `PT${number.said}S` };
}

export function minutes(number: Slot | undefined): Slot | undefined {
  return number && { said: `PT${number.said}M` };
}

/** In and out, slowly; the prompt about it says so in words. */
const BREATH_SECONDS = 5;

/** "Five breaths" as the duration that they take. */
export function ofBreaths(number: Slot | undefined): Slot | undefined {
  return number && { said: `PT${Number(number.said) * BREATH_SECONDS}S` };
}

/** "After dinner" as the time of day that it means; it is read back. */
export function timeOfOccasion(occasion: Slot | undefined): Slot | undefined {
  return occasion?.id === undefined ? undefined : { said: occasion.id };
}

/** The length of an ISO 8601 duration in ms; undefined if it isn't a duration. */
export function requestedHoldMs(iso: string): number | undefined {
  try {
    const { years = 0, months = 0, weeks = 0, days = 0, ...time } = parse(iso);
    const { hours = 0, minutes = 0, seconds = 0, negative = false } = time;
    const allDays = years * 365 + months * 30 + weeks * 7 + days;
    const ms = Math.round((((allDays * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000);
    return negative ? -ms : ms;
  } catch {
    return undefined;
  }
}

/** A hold that was asked for, in ms, or the prompt that says why it can't be had. */
export type HoldWish =
  | { holdMs: number }
  | { refusal: 'holdUnclear' | 'holdTooShort' | 'holdTooLong' };

/** Nobody means a round of more than this, in ms. */
const MOST_OF_A_ROUND_MS = 3_600_000;

/** "My stretches for ten minutes": so long is no hold, but all of a round. */
export function isOfARound(length: Slot | undefined): boolean {
  const ms = (length && requestedHoldMs(length.said)) ?? 0;
  return ms > HOLD_LIMITS_MS.max && ms <= MOST_OF_A_ROUND_MS;
}

export function holdWished(hold: Slot | undefined): HoldWish {
  const holdMs = hold && requestedHoldMs(hold.said);
  if (holdMs === undefined) return { refusal: 'holdUnclear' };
  if (holdMs < HOLD_LIMITS_MS.min) return { refusal: 'holdTooShort' };
  return holdMs > HOLD_LIMITS_MS.max ? { refusal: 'holdTooLong' } : { holdMs };
}
