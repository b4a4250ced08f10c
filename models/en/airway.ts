/** What is told of somebody's breath, where what to do is not what to do else. */
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

/** By what is told of it. */
export type Airway = keyof typeof airway;
