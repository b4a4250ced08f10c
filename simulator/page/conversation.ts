import * as v from 'valibot';
import type { Sound } from '../narration.js';

/** What was said, and what came back. */
export interface Exchange {
  said: string;
  /** How long after the answer before began, in ms; undefined once that was heard to its end. */
  atMs: number | undefined;
  sounds: readonly Sound[];
  open: boolean;
}

/** As a transcript for tests/conversations/, in the notation of docs/plays.md. */
export function asTest(exchanges: readonly Exchange[]): string {
  const lines = exchanges.flatMap(({ said, atMs, sounds, open }) => [
    `U: ${atMs === undefined ? '' : `[at ${minutes(atMs)}] `}${said}`,
    ...(sounds.length > 0 ? [`A: ${written(sounds)}`] : []),
    ...(open ? [] : ['(closed)']),
  ]);
  return ['# What this is about', ...lines, ''].join('\n');
}

/** Quiet as `[10 s]`, as the tests write it. */
function written(sounds: readonly Sound[]): string {
  const parts: string[] = [];
  let quietMs = 0;
  for (const { sound, ms, text = sound && '[bell]' } of [...sounds, { text: '', ms: 0 }]) {
    if (text === undefined) {
      quietMs += ms;
      continue;
    }
    if (quietMs > 0) parts.push(`[${Math.round(quietMs / 100) / 10} s]`);
    quietMs = 0;
    if (text !== '') parts.push(text);
  }
  return parts.join(' ');
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
  const said = exchanges.slice(0, MAX_LINES).map(({ said, atMs }) => ({ said, atMs }));
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
