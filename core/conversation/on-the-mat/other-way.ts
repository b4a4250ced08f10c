import type { BodyPart, Position, Stretch } from '../../../models/content.js';
import type { Slot } from '../wishes.js';

/** Which other way spares a part of the body, and what needs it. */
export const WAY_FOR: Readonly<Record<string, Position>> = {
  hands: 'wrists',
  arms: 'arms',
  shoulders: 'arms',
  head: 'head',
} satisfies Partial<Record<BodyPart, Position>>;

/** The other way of a pose that spares a part, if it has one. */
export function wayFor(part: Slot | undefined, { ways }: Stretch): string | undefined {
  const needed = WAY_FOR[part?.id ?? ''];
  return needed && ways?.[needed];
}

/** The other way of a pose for who can't do a part of it: its own, or the easier one, if that spares the part. */
export function wayAround(
  position: Position,
  { ways, spares, easier }: Stretch,
): string | undefined {
  const isSpared = spares.some((part) => WAY_FOR[part] === position);
  return ways?.[position] ?? (isSpared ? easier : undefined);
}
