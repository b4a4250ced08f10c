/** Events worth knowing about; none of them is personal. */
export const HAPPENINGS = [
  'request failed',
  'store failed',
  'settings failed',
  'screen failed',
  'refused: not an Alexa request',
  'refused: for another skill',
  'not understood',
  'report: emergency',
  'report: crisis',
  'report: urgent',
  'report: clinician',
  'report: stop-stretch',
] as const;

export type Happening = (typeof HAPPENINGS)[number];

/** Records what happened. Details hold error kinds and places in the code, never words, slots or user ids. */
export type Log = (happening: Happening, detail?: Readonly<Record<string, string>>) => void;

/** Whether it is a failure; misses and reports are normal, and only counted. */
export function isFailure(happening: Happening): boolean {
  return !(happening === 'not understood' || happening.startsWith('report: '));
}

/** Where events are recorded. */
export interface Telemetry {
  log: Log;
  /** A request was answered after `ms`. `name` is its intent or its type. */
  answered(name: string, ms: number): void;
}
