/** What may happen that is worth knowing; nothing of it is personal. */
export const HAPPENINGS = [
  'request failed',
  'store failed',
  'settings failed',
  'refused: not an Alexa request',
  'refused: for another skill',
  'not understood',
  'report: emergency',
  'report: crisis',
  'report: clinician',
  'report: stop-stretch',
] as const;

export type Happening = (typeof HAPPENINGS)[number];

/** Notes what happened. Details hold kinds and places in the code, never words, slots or user ids. */
export type Log = (happening: Happening, detail?: Readonly<Record<string, string>>) => void;

/** Part of an ordinary day, and counted; everything else is a failure. */
export function isFailure(happening: Happening): boolean {
  return !(happening === 'not understood' || happening.startsWith('report: '));
}

/** Where happenings go. */
export interface Telemetry {
  log: Log;
  /** A request was answered, after so many ms. Its name is its type or its intent. */
  answered(name: string, ms: number): void;
}
