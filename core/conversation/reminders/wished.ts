import type { Slot } from '../wishes.js';

/** What was said of a reminder, as it was heard. */
export interface Wished {
  count?: Slot | undefined;
  times: readonly (Slot | undefined)[];
  /** "In the evening": when those times are meant; without any, a time itself. */
  occasion?: Slot | undefined;
  /** "And after dinner": one more time. */
  other?: Slot | undefined;
  /** Which days, in the order in which they were said. */
  days?: readonly (Slot | undefined)[];
  /** The days that the second time is for: "and on weekends at ten". */
  secondDays?: Slot | undefined;
  /** As AMAZON.DATE gives it. */
  date?: Slot | undefined;
  /** "In an hour", as an ISO 8601 duration. */
  delay?: Slot | undefined;
}
