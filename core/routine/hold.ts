import type { Text, TimedText } from '../../models/content.js';

/** A stretch of a hold: said when it has words, quiet when it has none. */
export interface HoldPiece {
  ms: number;
  text?: string;
  isEasier?: boolean;
}

/** `anywhere`: what must be told is told a little earlier or later where its own time is taken. */
export type HeldText = TimedText & { anywhere?: boolean };

export interface HoldWords {
  during: readonly HeldText[];
  halfway: Text;
  ending: Text;
  /** Something short about breathing, for long quiet; without it, that stays quiet. */
  breath?: (() => Text) | undefined;
  /** The last seconds, one by one, if they are counted. */
  countDown?: readonly Text[] | undefined;
  /** A sound at the beginning takes so long. */
  soundMs?: number | undefined;
  paceMs: (text: string) => number;
}

/** Between two cues there is at least this much quiet. */
const MIN_QUIET_MS = 2_000;
/** Longer quiet gets a breath cue: three breaks of 10 s are the most that follow one another. */
const MAX_QUIET_MS = 30_000;
/** "Ten more seconds" is said this long before the end. */
const ENDING_MS = 10_000;
/** Without breath cues, quiet comes in pieces of this length: a response may end between two. */
const MAX_SILENCE_MS = 60_000;
const SECOND_MS = 1_000;
/** Another time for a cue is looked for in such steps. */
const STEP_MS = 500;
/** A shorter hold is over before its calls would help. */
const MIN_HOLD_FOR_CALLS_MS = 25_000;

/** A shorter hold isn't counted: it would be nothing else. */
const MIN_HOLD_FOR_COUNTING_MS = 10_000;

interface Placed {
  startMs: number;
  endMs: number;
  text: string;
  isEasier: boolean;
}

/**
 * Lays words into a hold. What matters more is placed first, and what does not
 * fit beside it is left unsaid. The pieces, and the sound before them, add up to `holdMs` exactly.
 */
export function planHold(holdMs: number, words: HoldWords): HoldPiece[] {
  const calls =
    holdMs < MIN_HOLD_FOR_CALLS_MS
      ? []
      : [
          { atMs: holdMs - ENDING_MS, text: words.ending },
          { atMs: Math.round(holdMs / 2), text: words.halfway },
        ];
  const { soundMs = 0 } = words;
  const placed: Placed[] = counted(holdMs, words);
  const during = words.during.map((one) => ({ ...one, atMs: one.atMs + soundMs }));
  for (const timed of [...calls, ...during]) {
    const { atMs, text } = timed;
    const isEasier = 'isEasier' in timed;
    const cue = { startMs: atMs, endMs: atMs + words.paceMs(text), text, isEasier };
    const there = 'anywhere' in timed && timed.anywhere ? moved(cue, placed, holdMs) : cue;
    if (text.trim() !== '' && there && fits(there, placed, holdMs)) placed.push(there);
  }
  return fillQuiet(placed.toSorted(byStart), holdMs, words);
}

/** The cue at its own time or, if that is taken, as little earlier as it fits, or else later; undefined if it fits nowhere. */
function moved(cue: Placed, placed: readonly Placed[], holdMs: number): Placed | undefined {
  if (fits(cue, placed, holdMs)) return cue;
  const ms = cue.endMs - cue.startMs;
  const at = (startMs: number) => ({ ...cue, startMs, endMs: startMs + ms });
  const starts = Array.from({ length: Math.ceil(holdMs / STEP_MS) }, (_, index) => index * STEP_MS);
  const earlier = starts.filter((startMs) => startMs < cue.startMs).toReversed();
  const later = starts.filter((startMs) => startMs > cue.startMs);
  return [...earlier, ...later].map(at).find((one) => fits(one, placed, holdMs));
}

/** "Five, four, three, two, one", each on its second. */
function counted(holdMs: number, { countDown = [], paceMs }: HoldWords): Placed[] {
  if (holdMs < MIN_HOLD_FOR_COUNTING_MS) return [];
  return countDown.map((text, index) => {
    const startMs = holdMs - (countDown.length - index) * SECOND_MS;
    return { startMs, endMs: startMs + Math.min(paceMs(text), SECOND_MS), text, isEasier: false };
  });
}

function fits(cue: Placed, placed: readonly Placed[], holdMs: number): boolean {
  const clear = placed.every(
    (other) =>
      cue.endMs + MIN_QUIET_MS <= other.startMs || other.endMs + MIN_QUIET_MS <= cue.startMs,
  );
  return clear && cue.startMs >= 0 && cue.endMs + MIN_QUIET_MS <= holdMs;
}

function fillQuiet(placed: readonly Placed[], holdMs: number, words: HoldWords): HoldPiece[] {
  const { soundMs = 0, breath } = words;
  const pieces: HoldPiece[] = [];
  let nowMs = soundMs;
  const quietUntil = (endMs: number) => {
    const breaths = breath ? Math.ceil((endMs - nowMs) / MAX_QUIET_MS) - 1 : 0;
    const everyMs = Math.round((endMs - nowMs) / (breaths + 1));
    for (let left = breaths; left > 0; left -= 1) {
      const text = breath?.() ?? '';
      const spokenMs = words.paceMs(text);
      pieces.push({ ms: everyMs - spokenMs }, { ms: spokenMs, text });
      nowMs += everyMs;
    }
    for (; endMs - nowMs > MAX_SILENCE_MS; nowMs += MAX_SILENCE_MS)
      pieces.push({ ms: MAX_SILENCE_MS });
    pieces.push({ ms: endMs - nowMs });
    nowMs = endMs;
  };
  for (const { startMs, endMs, text, isEasier } of placed) {
    quietUntil(startMs);
    pieces.push({ ms: endMs - startMs, text, isEasier });
    nowMs = endMs;
  }
  quietUntil(holdMs);
  return pieces.filter(({ ms }) => ms > 0);
}

function byStart(a: Placed, b: Placed): number {
  return a.startMs - b.startMs;
}
