import type { Routine } from '../../../models/content.js';
import type { Language } from '../../../models/languages.js';
import { routineOf } from '../../content.js';
import type { Ask } from '../../routine/program.js';
import type { Slot } from '../wishes.js';

/** "In a chair, for my neck": what both have. "In bed, super short": that one in so much time. */
export function together(
  one: string,
  other: string,
  language: Language,
): { id: string; ask?: Ask } | undefined {
  const [a, b] = [routineOf(one, language), routineOf(other, language)];
  if (a === undefined || b === undefined || a === b) return undefined;
  if (a.isOnlyTime) return { id: other, ask: { ms: a.lastsMs } };
  if (b.isOnlyTime) return { id: one, ask: { ms: b.lastsMs } };
  const narrower = withTheSame(a, b);
  if (narrower) return { id: narrower.id };
  const [some, others] = [a, b].map(({ stretches, more = [] }) => [...stretches, ...more]);
  const only = (others ?? []).filter((id) => some?.includes(id));
  if (only.length === 0) return undefined;
  const shareOf = ({ stretches }: Routine) =>
    stretches.filter((id) => only.includes(id)).length / stretches.length;
  return { id: shareOf(a) > shareOf(b) ? one : other, ask: { only } };
}

/** "Sitting at my desk": of two that have each other's stretches, the one with a length of its own. */
function withTheSame(a: Routine, b: Routine): Routine | undefined {
  const all = ({ stretches, more = [] }: Routine): readonly string[] => [...stretches, ...more];
  const isWithin = (one: Routine, other: Routine) =>
    one.stretches.every((id) => all(other).includes(id));
  if (!isWithin(a, b) || !isWithin(b, a)) return undefined;
  return [a, b].find(({ lastsMs }) => lastsMs !== undefined);
}

/** "Something I can do sat in my kitchen chair", "the chair again": by what they sit or lie on, where that names no round. */
export function restingOn(
  slots: readonly (Slot | undefined)[],
  { words }: Language,
): string | undefined {
  const unknown = slots.flatMap((one) => (one && one.id === undefined ? [one.said] : []));
  return words.restsOn.find(({ said }) => unknown.some((one) => said.test(one)))?.routine;
}

/** What stretches a part of the body, by ids. */
export function routineFor(part: string | undefined, { routines }: Language): string | undefined {
  const isFor = ({ parts = [] }: Routine) => parts.some((one) => one === part);
  return routines.find(isFor)?.id;
}
