/** The day of a time in UTC, as an ISO date. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
