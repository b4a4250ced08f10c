/** How much is said on the way into a stretch: all, only how to get down, or its name alone. */
export const TALK = ['full', 'short', 'name'] as const;
export type Talk = (typeof TALK)[number];

/** How often a stretch was heard to its end, and when last, in ms since 1970. */
export interface Practice {
  times: number;
  lastMs: number;
}

/** After this many rounds, only the name is spoken. */
const KNOWN_BY_HEART = 5;
/** After this long away, a little more is said again. */
const AWAY_MS = 14 * 86_400_000;

/** Talk fades with practice, comes back a level after two weeks away, and follows the person's wish. */
export function talkFor(
  practice: Practice | undefined,
  nowMs: number,
  wish: 'less' | 'more' | undefined,
): Talk {
  if (wish === 'more') return 'full';
  const times = practice?.times ?? 0;
  const away = practice !== undefined && nowMs - practice.lastMs >= AWAY_MS;
  const learned = times === 0 ? 0 : times < KNOWN_BY_HEART ? 1 : 2;
  const level = learned - Number(away) + Number(wish === 'less');
  return TALK[Math.max(0, Math.min(level, TALK.length - 1))] ?? 'full';
}
