import type { Position, Stretch } from '../../../models/content.js';
import type { Language } from '../../../models/languages.js';
import type { Session } from '../../memory/session.js';
import type { Situation } from '../turn.js';
import type { Slot } from '../wishes.js';

/** How a session notes that it was said what is skipped in a routine. */
const SKIPS = 'skips:';

/** As many as a session keeps. */
const MOST = 50;

/** The situation, in which it was told that they have something. */
export function havingTold(condition: Slot | undefined, situation: Situation): Situation {
  const { session } = situation;
  if (condition?.id === undefined || session.conditions.includes(condition.id)) return situation;
  const conditions = [...session.conditions, condition.id].slice(-MOST);
  const told = session.told.filter((one) => !one.startsWith(SKIPS));
  return { ...situation, session: { ...session, conditions, told, undo: undefined } };
}

/** The stretches that aren't for somebody with what they told in this conversation, by id. */
export function ruledOut(
  { conditions }: Pick<Session, 'conditions'>,
  { stretches }: Pick<Language, 'stretches'>,
): string[] {
  const rulesOut = (one: string) => conditions.includes(one);
  const isOut = ({ notWith = [], needs = [] }: Stretch) => [...notWith, ...needs].some(rulesOut);
  return stretches.filter(isOut).map(({ id }) => id);
}

/** Whether it is their body that can't get there, and no doctor's matter. */
export function isOutOfReach(
  stretch: Pick<Stretch, 'needs'> | undefined,
  { conditions }: Pick<Session, 'conditions'>,
): boolean {
  return stretch?.needs?.some((one) => conditions.includes(one)) ?? false;
}

/** Positions that a chair has a way around. */
const FLOOR: readonly Position[] = ['floor', 'kneeling', 'front'];

/** Whether they can't get down into it. */
export function isOnTheFloor(
  stretch: Pick<Stretch, 'needs'> | undefined,
  { conditions }: Pick<Session, 'conditions'>,
): boolean {
  return stretch?.needs?.some((one) => FLOOR.includes(one) && conditions.includes(one)) ?? false;
}

/** As it is noted that it was said what is skipped in a routine, by its id. */
export function skipsOf(id: string): string {
  return `${SKIPS}${id}`;
}
