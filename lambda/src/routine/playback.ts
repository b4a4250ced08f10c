import type { Cue, Timeline } from './timeline.js';

/** A cue as it is narrated now, and the place in the routine where it belongs. */
export interface PlayedCue extends Cue {
  originMs: number;
  /** Leads back into a pose: it takes time to hear, and none of the routine's. */
  leadIn?: true;
}

/** What leads back into a pose: said, and then quiet in ms. */
export interface LeadIn {
  text: string;
  spokenMs: number;
  gapMs: number;
}

/** A hold of which less than this was done is started again. */
const WORTH_KEEPING = 1 / 3;

/** The routine from its beginning. */
export function fromStart({ cues }: Timeline): PlayedCue[] {
  return cues.map((cue) => ({ ...cue, originMs: cue.startMs }));
}

/**
 * The rest of a routine, entered at a place. In a hold, the lead-in and its gap
 * come first and the seconds that are left follow; on the way into a pose, the
 * way is told again; on the way out, it goes on from there.
 */
export function enterAt(
  timeline: Timeline,
  placeMs: number,
  leadIn: (stretch: string, leftMs: number) => LeadIn,
): PlayedCue[] {
  const { cues } = timeline;
  const index = indexAt(cues, placeMs);
  const cue = cues[index];
  if (cue === undefined) return [];
  if (cue.kind === 'release' || cue.kind === 'close') return rebased(cues.slice(index), []);

  const leftMs = holdLeftMs(timeline, placeMs);
  const { text, spokenMs, gapMs } = leadIn(cue.stretch, leftMs);
  const base = { stretch: cue.stretch, set: cue.set, originMs: placeMs, leadIn: true } as const;
  const led: PlayedCue = { ...base, kind: 'setup', startMs: 0, endMs: spokenMs, text };
  if (cue.kind !== 'hold') return rebased(cues.slice(entryIndex(cues, index)), [led]);

  const gap: PlayedCue = { ...base, kind: 'gap', startMs: spokenMs, endMs: spokenMs + gapMs };
  const lead = gapMs > 0 ? [led, gap] : [led];
  const [first] = holdAround(cues, index);
  if (placeMs <= (cues[first]?.startMs ?? 0)) return rebased(cues.slice(first), lead);
  return rebased([{ ...quiet(cue), startMs: placeMs }, ...cues.slice(index + 1)], lead);
}

/** Where to take up a routine again: a hold of which little was done is started again. */
export function worthKeeping({ cues }: Timeline, placeMs: number): number {
  const index = indexAt(cues, placeMs);
  if (cues[index]?.kind !== 'hold') return placeMs;
  const [first, last] = holdAround(cues, index);
  const startMs = cues[first]?.startMs ?? 0;
  const holdMs = (cues[last]?.endMs ?? 0) - startMs;
  return placeMs - startMs < holdMs * WORTH_KEEPING ? startMs : placeMs;
}

/** Where the listener is in the routine, so many ms after cue `from` of a narration began. */
export function placeAt(played: readonly PlayedCue[], from: number, elapsedMs: number): number {
  const atMs = (played[from]?.startMs ?? 0) + Math.max(0, elapsedMs);
  const cue = played.find(({ endMs }) => atMs < endMs);
  if (cue === undefined) {
    const last = played.at(-1);
    return last === undefined ? 0 : last.originMs + last.endMs - last.startMs;
  }
  return cue.leadIn ? cue.originMs : cue.originMs + atMs - cue.startMs;
}

/** Where each stretch begins, in ms, with its id. */
export function stretchStarts({ cues }: Timeline): { startMs: number; stretch: string }[] {
  return cues.filter((_, index) => isStretchStart(cues, index));
}

/** The cue at a place; undefined after the end. */
export function cueAt({ cues }: Timeline, placeMs: number): Cue | undefined {
  return cues[indexAt(cues, placeMs)];
}

/** What is left of the hold at a place or, before it, of the whole hold; 0 after it. */
export function holdLeftMs({ cues }: Timeline, placeMs: number): number {
  const index = indexAt(cues, placeMs);
  const next = cues.findIndex(({ kind }, at) => at >= index && kind === 'hold');
  if (next < 0 || cues[index]?.kind === 'release' || cues[index]?.kind === 'close') return 0;
  const [first, last] = holdAround(cues, next);
  return (cues[last]?.endMs ?? 0) - Math.max(placeMs, cues[first]?.startMs ?? 0);
}

function indexAt(cues: readonly Cue[], placeMs: number): number {
  const index = cues.findIndex(({ endMs }) => placeMs < endMs);
  return index < 0 ? cues.length : index;
}

/** The stretch's beginning while getting into it; coming out is taken up where it was. */
function entryIndex(cues: readonly Cue[], index: number): number {
  const kind = cues[index]?.kind;
  if (kind === 'release' || kind === 'close') return index;
  let at = index;
  while (at > 0 && !isStretchStart(cues, at)) at -= 1;
  return at;
}

function isStretchStart(cues: readonly Cue[], index: number): boolean {
  if (cues[index]?.kind !== 'setup') return false;
  return index === 0 || cues[index - 1]?.kind === 'release';
}

/** First and last index of the hold that a cue belongs to. */
function holdAround(cues: readonly Cue[], index: number): [number, number] {
  let [first, last] = [index, index];
  while (cues[first - 1]?.kind === 'hold') first -= 1;
  while (cues[last + 1]?.kind === 'hold') last += 1;
  return [first, last];
}

function rebased(rest: readonly Cue[], lead: readonly PlayedCue[]): PlayedCue[] {
  const shiftMs = (lead.at(-1)?.endMs ?? 0) - (rest[0]?.startMs ?? 0);
  const moved = rest.map((cue) => ({
    ...cue,
    startMs: cue.startMs + shiftMs,
    endMs: cue.endMs + shiftMs,
    originMs: cue.startMs,
  }));
  return [...lead, ...moved];
}

function quiet({ text: _, ...cue }: Cue): Cue {
  return cue;
}
