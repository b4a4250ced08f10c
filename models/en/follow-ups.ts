/** Where "how often", "how long", "is it safe" and "why" lead while nothing is being talked about. About a topic they claim nothing. */
export const followUps = {
  often: 'times-a-day',
  long: 'how-long-better',
  safe: 'dangerous',
  why: 'cause',
} as const;
