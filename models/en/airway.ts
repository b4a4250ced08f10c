/** Words for an emergency of the airway, which needs other first aid than the rest. */
export const airway = {
  'not-breathing': [
    'not breathing',
    "isn't breathing",
    "aren't breathing",
    'stopped breathing',
    'no longer breathing',
    'no breathing',
    "doesn't breathe",
    "ain't breathing",
  ],
  choking: ['choking', 'choked'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** Which emergency of the airway it is. */
export type Airway = keyof typeof airway;
