import { timelineOf } from '../../core/routine/timelines.js';
import { countOf, spokenMs } from '../../core/speech/pace.js';
import { languageOf } from '../../models/languages.js';
import { spokenTexts } from './sentences.mjs';
import { quantile } from './subjects.mjs';
import { millisecondsOf, silence, synthesize } from './voice.mjs';

export interface PaceError {
  sentences: number;
  /** Error of the weights in models/en/pace.ts on everything spoken, in percent. */
  medianPercent: number;
  /** Fitted on one half and measured on the other; the median of the splits, in percent. */
  splitMedianPercent: number;
}

export interface HoldSound {
  stretch: string;
  nominalMs: number;
  soundMs: number;
}

export interface RoutineSound {
  holds: HoldSound[];
  nominalMs: number;
  soundMs: number;
  /** The whole routine, speech and silence: 16-bit mono at 22,050 Hz. */
  samples: Buffer;
}

const SPLITS = 20;
const { pace } = languageOf('en-US');
const FEATURES = Object.values(pace);

export function measurePace(): PaceError {
  const rows = spokenTexts().map((text) => ({
    text,
    ms: millisecondsOf(synthesize(text)),
    counts: FEATURES.map((feature) => countOf(feature, text)),
  }));
  const error = (ms: number, estimate: number) => (100 * Math.abs(estimate - ms)) / ms;
  const splits = Array.from({ length: SPLITS }, (_, split) => {
    const mixed = rows.toSorted((a, b) => mix(a.text, split) - mix(b.text, split));
    const half = Math.floor(mixed.length / 2);
    const weights = leastSquares(mixed.slice(0, half));
    return quantile(
      mixed.slice(half).map(({ ms, counts }) => error(ms, dot(weights, counts))),
      0.5,
    );
  });
  return {
    sentences: rows.length,
    medianPercent: quantile(
      rows.map(({ text, ms }) => error(ms, spokenMs(text, pace))),
      0.5,
    ),
    splitMedianPercent: quantile(splits, 0.5),
  };
}

/** The default routine as sound, with the length of each hold. */
export function measureRoutine(): RoutineSound {
  const { cues, totalMs } = timelineOf({ id: 'daily' }, languageOf('en-US'), true);
  const holds: HoldSound[] = [];
  const pieces = cues.map((cue, index) => {
    const lengthMs = cue.endMs - cue.startMs;
    const samples = cue.text === undefined ? silence(lengthMs) : synthesize(cue.text);
    if (cue.kind === 'hold') {
      if (cues[index - 1]?.kind !== 'hold')
        holds.push({ stretch: cue.stretch, nominalMs: 0, soundMs: 0 });
      const hold = holds.at(-1);
      if (hold) {
        hold.nominalMs += lengthMs;
        hold.soundMs += millisecondsOf(samples);
      }
    }
    return samples;
  });
  const samples = Buffer.concat(pieces);
  return { holds, nominalMs: totalMs, soundMs: millisecondsOf(samples), samples };
}

interface Row {
  ms: number;
  counts: number[];
}

/** Weights with the least relative error, by the normal equations. */
function leastSquares(rows: readonly Row[]): number[] {
  const size = FEATURES.length;
  const scaled = rows.map(({ ms, counts }) => counts.map((count) => count / ms));
  const matrix = FEATURES.map((_, i) => [
    ...FEATURES.map((__, j) => sum(scaled.map((row) => (row[i] ?? 0) * (row[j] ?? 0)))),
    sum(scaled.map((row) => row[i] ?? 0)),
  ]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    for (let row = 0; row < size; row += 1) {
      if (row === pivot) continue;
      const factor = (matrix[row]?.[pivot] ?? 0) / (matrix[pivot]?.[pivot] ?? 1);
      matrix[row] = (matrix[row] ?? []).map(
        (value, at) => value - factor * (matrix[pivot]?.[at] ?? 0),
      );
    }
  }
  return matrix.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return sum(a.map((value, at) => value * (b[at] ?? 0)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A hash that orders texts differently for each split, but always the same way. */
function mix(text: string, split: number): number {
  let hash = 2_166_136_261 ^ (split * 16_777_619);
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619);
  return hash >>> 0;
}
