import type { Routine, Stretch } from '../../models/content.js';
import { type Choice, exercisesOf, type HoldChange } from './program.js';
import type { Exercise } from './timeline.js';

/** For each exercise of a changed run, the number it had before; undefined for what is new in it. */
export type NumbersBefore = readonly (number | undefined)[];

/** An exercise is told by its stretch, its side, its set, and how many of those came before it. */
export function numbersBefore(
  before: Choice,
  now: Choice,
  { routines, stretches }: { routines: readonly Routine[]; stretches: readonly Stretch[] },
): NumbersBefore {
  const numbers = new Map(
    namesOf(exercisesOf(before, routines, stretches)).map((name, number) => [name, number]),
  );
  return namesOf(exercisesOf(now, routines, stretches)).map((name) => numbers.get(name));
}

/** Holds with a length of their own keep it, wherever they come now. */
export function changesMoved(
  changes: readonly HoldChange[] | undefined,
  numbers: NumbersBefore,
): HoldChange[] | undefined {
  return changes?.flatMap((change) => {
    const exercise = numbers.indexOf(change.exercise);
    return exercise < 0 ? [] : [{ ...change, exercise }];
  });
}

/** What was held stays with its exercise, in ms. */
export function heldMoved(held: readonly number[], numbers: NumbersBefore): number[] {
  return numbers.map((number) => (number === undefined ? 0 : (held[number] ?? 0)));
}

function namesOf(all: readonly Exercise[]): string[] {
  const seen = new Map<string, number>();
  return all.map(({ stretch, side = '', set }) => {
    const name = `${stretch.id} ${side} ${set}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name} ${count}`;
  });
}
