import type { ActionIntent } from '../../models/intents.js';
import type { LengthPatterns } from '../../models/patterns.js';
import type { Amount } from './durations.js';

/** What a sentence about a length means, and the values of its slots, by their names. */
export interface LengthSaid {
  intent: ActionIntent;
  values: Readonly<Record<string, string>>;
}

/** Fewer isn't a hold in seconds: "make this one two" is two minutes. */
export const FEWEST_SECONDS = 5;
/** A bare number below this may be of stretches, or a time of day. */
export const FEWEST_CLEAR = 10;
export const MINUTE_S = 60;

/** The sentence with marks for its numbers: a length is "@", a number of breaths "~", another one "#". */
export function shapeOf(words: string, all: readonly Amount[], by: LengthPatterns): string {
  const marked = all.toReversed().reduce((text, { from, to, unit }) => {
    const after = text.slice(to);
    const mark = unit !== undefined ? '@' : by.ofBreaths.test(after) ? '~' : '#';
    return `${text.slice(0, from)}${mark}${after}`;
  }, words);
  return marked.replace(by.breaths, '~$1').replace(...by.meant);
}

/** A bare number beside a length is in the same unit, "two minutes is too long, make it one", unless no hold lasts so many minutes. */
export function withUnit(one: Amount, all: readonly Amount[]): Amount {
  if (one.unit !== undefined) return one;
  const unit = all.find((other) => other.unit !== undefined)?.unit;
  if (unit === undefined) return one;
  const its = one.value < FEWEST_CLEAR ? unit : 1;
  return { ...one, value: one.value * its, unit: its };
}

export function held(one: Amount): LengthSaid['values'] {
  return one.unit === undefined ? { seconds: `${one.value}` } : { hold: iso(one.value) };
}

export function corrected(one: Amount): LengthSaid['values'] {
  return one.unit === undefined ? { number: `${one.value}` } : { hold: iso(one.value) };
}

export function isoOf({ value, unit }: Amount): string {
  const isMinutes = unit === undefined && value < FEWEST_SECONDS;
  return iso(isMinutes ? value * MINUTE_S : value);
}

export function iso(seconds: number): string {
  return `PT${seconds}S`;
}
