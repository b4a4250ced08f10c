/** Where "how often", "how long", "is it safe" and "why" lead when nothing else is being talked about. */
export const followUps = {
  often: 'times-a-day',
  long: 'how-long-better',
  safe: 'dangerous',
  why: 'cause',
} as const;
