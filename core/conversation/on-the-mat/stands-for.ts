import { stretchOf } from '../../content.js';
import type { Situation } from '../turn.js';
import type { Slot } from '../wishes.js';

/** "Round my back", "cat-camel" in the chair round: the seated one, which is in it. On the floor nobody has to get down. */
export function inThisRound(
  slot: Slot | undefined,
  { running, language }: Pick<Situation, 'running' | 'language'>,
): Slot | undefined {
  const ids = running?.starts.map(({ stretch }) => stretch) ?? [];
  if (slot?.id === undefined || ids.includes(slot.id)) return slot;
  const seated = ids.find((id) => stretchOf(id, language)?.standsFor === slot.id);
  return seated === undefined ? slot : { ...slot, id: seated };
}
