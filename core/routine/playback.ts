import type { Cue, Timeline } from './timeline.js';

/** A cue as it is narrated now, and the place in the routine where it belongs. */
export interface PlayedCue extends Cue {
  originMs: number;
  /** Leads back into a pose: it takes time to hear, and none of the routine's. */
  leadIn?: true;
}

/** What is said on entering a routine, and then quiet in ms. */
export interface LeadIn {
  text: string;
  spokenMs: number;
  gapMs: number;
  /** On the way into a pose: the way is told again, or again but for the name, was told by the lead-in, or goes on from the sentence that was cut off. */
  entry: 'again' | 'named' | 'told' | 'onward';
}

/** The routine from its beginning. What is new stands first: V8 then copies the cue in one go, five times as fast. */
export function fromStart({ cues }: Timeline): PlayedCue[] {
  return cues.map((cue) => ({ originMs: cue.startMs, ...cue }));
}

/**
 * The rest of a routine, entered at a place. The lead-in comes first, then, in
 * a hold, the seconds that are left; elsewhere the way into the pose, or what
 * is left of the way out.
 */
export function enterAt(
  timeline: Timeline,
  placeMs: number,
  leadIn: (cue: Cue, leftMs: number) => LeadIn,
): PlayedCue[] {
  const { cues } = timeline;
  const index = indexAt(cues, placeMs);
  const cue = cues[index];
  if (cue === undefined) return [];
  const { entry, ...words } = leadIn(cue, holdLeftMs(timeline, placeMs));
  return rebased(restFrom(cues, index, placeMs, entry), leadCues(cue, placeMs, words));
}

function restFrom(
  cues: readonly Cue[],
  index: number,
  placeMs: number,
  entry: LeadIn['entry'],
): Cue[] {
  const cue = cues[index];
  if (cue === undefined) return [];
  const onward = (here: Cue) => [{ ...here, startMs: placeMs }, ...cues.slice(index + 1)];
  if (cue.kind === 'hold') {
    const [first] = holdAround(cues, index);
    if (placeMs <= (cues[first]?.startMs ?? 0)) return cues.slice(first);
    return placeMs === cue.startMs ? cues.slice(index) : onward(quiet(cue));
  }
  if (entry === 'again' && !isWayOut(cue)) return cues.slice(stretchIndex(cues, index));
  if (entry === 'named' && !isWayOut(cue)) return cues.slice(stretchIndex(cues, index) + 1);
  if (entry === 'told' && !isWayOut(cue)) {
    const first = stretchIndex(cues, index);
    return cues.slice(cues.findIndex(({ kind }, at) => at > first && kind === 'gap'));
  }
  return cue.text === undefined ? onward(quiet(cue)) : cues.slice(index);
}

function leadCues(
  { stretch, set, side }: Cue,
  originMs: number,
  { text, spokenMs, gapMs }: Omit<LeadIn, 'entry'>,
): PlayedCue[] {
  const base = { stretch, set, ...(side && { side }), originMs, leadIn: true } as const;
  const led: PlayedCue = { ...base, kind: 'setup', startMs: 0, endMs: spokenMs, text };
  const gap: PlayedCue = { ...base, kind: 'gap', startMs: spokenMs, endMs: spokenMs + gapMs };
  return [...(text === '' ? [] : [led]), ...(gapMs > 0 ? [gap] : [])];
}

/** Where the listener is in the routine, `elapsedMs` after a narration began. */
export function placeAt(played: readonly PlayedCue[], elapsedMs: number): number {
  const atMs = Math.max(0, elapsedMs);
  const cue = played.find(({ endMs }) => atMs < endMs);
  if (cue === undefined) {
    const last = played.at(-1);
    return last === undefined ? 0 : last.originMs + last.endMs - last.startMs;
  }
  return cue.leadIn ? cue.originMs : cue.originMs + atMs - cue.startMs;
}

/** How much of each exercise's hold was heard, in ms, `elapsedMs` after a narration began. */
export function heldWithin(
  played: readonly PlayedCue[],
  elapsedMs: number,
  timeline: Pick<Timeline, 'cues'>,
): number[] {
  const starts = stretchStarts(timeline);
  const held = starts.map(() => 0);
  for (const { kind, leadIn, startMs, endMs, originMs } of played) {
    if (kind !== 'hold' || leadIn) continue;
    const exercise = starts.findLastIndex((start) => start.startMs <= originMs);
    const heardMs = Math.max(0, Math.min(endMs, elapsedMs) - startMs);
    held[exercise] = (held[exercise] ?? 0) + heardMs;
  }
  return held;
}

/** Where a stretch, or a side of it, begins, in ms. */
export type StretchStart = Pick<Cue, 'startMs' | 'stretch' | 'set' | 'side'>;

/** Whether two are the same stretch in the same set: another side of it, or another pass. */
export function isSameStretch(
  one: Pick<Cue, 'stretch' | 'set'>,
  other: Pick<Cue, 'stretch' | 'set'>,
): boolean {
  return one.stretch === other.stretch && one.set === other.set;
}

/** Where each stretch begins, side by side. */
export function stretchStarts({ cues }: Pick<Timeline, 'cues'>): StretchStart[] {
  return cues.filter((_, index) => isStretchStart(cues, index));
}

/** Whether an exercise, by its number, is a first side that the other one comes right after. */
export function isOtherNext(starts: readonly StretchStart[], exercise: number): boolean {
  const [here, next] = [starts[exercise], starts[exercise + 1]];
  return here?.side === 'first' && next?.side === 'other' && isSameStretch(here, next);
}

/** Which of them begin a stretch, rather than another side or pass of it. */
export function beginnings(starts: readonly StretchStart[]): number[] {
  return starts.flatMap((start, index) => {
    const before = starts[index - 1];
    return before && isSameStretch(before, start) ? [] : [index];
  });
}

/** The cue at a place; undefined after the end. */
export function cueAt({ cues }: Pick<Timeline, 'cues'>, placeMs: number): Cue | undefined {
  return cues[indexAt(cues, placeMs)];
}

/** What is left of the hold at a place or, before it, of the whole hold; 0 after it. */
export function holdLeftMs({ cues }: Pick<Timeline, 'cues'>, placeMs: number): number {
  const index = indexAt(cues, placeMs);
  const next = cues.findIndex(({ kind }, at) => at >= index && kind === 'hold');
  const here = cues[index];
  if (next < 0 || (here && isWayOut(here))) return 0;
  const [first, last] = holdAround(cues, next);
  return (cues[last]?.endMs ?? 0) - Math.max(placeMs, cues[first]?.startMs ?? 0);
}

/** When the hold of the stretch that begins at `startMs` begins and ends, in ms. */
export function holdSpan(
  { cues }: Pick<Timeline, 'cues'>,
  startMs: number,
): { startMs: number; endMs: number } {
  const index = cues.findIndex((cue) => cue.startMs >= startMs && cue.kind === 'hold');
  const [first, last] = holdAround(cues, index);
  return { startMs: cues[first]?.startMs ?? startMs, endMs: cues[last]?.endMs ?? startMs };
}

function indexAt(cues: readonly Cue[], placeMs: number): number {
  const index = cues.findIndex(({ endMs }) => placeMs < endMs);
  return index < 0 ? cues.length : index;
}

/** On the way out of a pose, or at the end. */
export function isWayOut({ kind }: Cue): boolean {
  return kind === 'release' || kind === 'close';
}

/** Where the stretch begins that a cue belongs to. */
function stretchIndex(cues: readonly Cue[], index: number): number {
  let at = index;
  while (at > 0 && !isStretchStart(cues, at)) at -= 1;
  return at;
}

/** The way in follows the way out of another one or, between two sides, the hold itself. */
export function isStretchStart(cues: readonly Cue[], index: number): boolean {
  const before = cues[index - 1]?.kind;
  return cues[index]?.kind === 'setup' && !['setup', 'opening', 'gap'].includes(before ?? '');
}

/** First and last index of the hold that a cue belongs to. */
export function holdAround(cues: readonly Cue[], index: number): [number, number] {
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

/** The same time without the words, and without the sound. */
export function quiet<Kind extends Cue>({
  text: _,
  sound: __,
  ...cue
}: Kind): Omit<Kind, 'text' | 'sound'> {
  return cue;
}
