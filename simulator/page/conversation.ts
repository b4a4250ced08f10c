import * as v from 'valibot';

/** What was said. */
export interface Exchange {
  said: string;
  /** How long after the answer before began, in ms; undefined once that was heard to its end. */
  atMs: number | undefined;
}

/** The silence after an answer, in the same notation. */
export const NOBODY_ANSWERED: Exchange = { said: '[silence]', atMs: undefined };

/** What is said in a transcript for tests/conversations/, in the notation of docs/plays.md. */
export function asPlay(exchanges: readonly Exchange[], locale: string): string[] {
  const lines = exchanges.map(
    ({ said, atMs }) => `U: ${atMs === undefined ? '' : `[at ${minutes(atMs)}] `}${said}`,
  );
  return ['# What this is about', ...(locale === 'en-US' ? [] : [`@${locale}`]), ...lines];
}

function minutes(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const line = v.object({ said: v.pipe(v.string(), v.maxLength(500)), atMs: v.optional(v.number()) });
const MAX_LINES = 50;
const link = v.pipe(v.array(line), v.maxLength(MAX_LINES));

/** What a link says again. */
export type SaidAgain = v.InferOutput<typeof line>;

/** The fragment of a link that holds the conversation. */
export function asFragment(exchanges: readonly Exchange[]): string {
  const said = exchanges.filter((one) => one !== NOBODY_ANSWERED).slice(0, MAX_LINES);
  return `#say=${encodeURIComponent(JSON.stringify(said))}`;
}

/** What is to be said, from a link; nothing if it holds no conversation. */
export function inFragment(fragment: string): SaidAgain[] {
  if (!fragment.startsWith('#say=')) return [];
  try {
    return v.parse(link, JSON.parse(decodeURIComponent(fragment.slice('#say='.length))));
  } catch {
    return [];
  }
}
