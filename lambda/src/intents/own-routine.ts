import {
  ownTakenBackTurn,
  ownUnchangedTurn,
} from '../../../core/conversation/on-the-mat/own-as-before.js';
import * as own from '../../../core/conversation/on-the-mat/own-routine.js';
import type { Decision, Situation } from '../../../core/conversation/turn.js';
import type { Slot } from '../../../core/conversation/wishes.js';
import type { PersonAtHand } from '../person-at-hand.js';

export async function addedToOwn(
  named: Slot[],
  where: Partial<Record<'place' | 'routine', Slot | undefined>>,
  person: PersonAtHand,
  situation: Situation,
): Promise<Decision> {
  return own.addTurn(
    named,
    where,
    { person: await person.lookUp(), keeps: person.keeps },
    situation,
  );
}

/** "No", "undo", "leave that one off": the change of one's own routine that was just read back. */
export async function ownAsBefore(
  person: PersonAtHand,
  situation: Situation,
): Promise<Decision | undefined> {
  return situation.session.ownTold
    ? ownTakenBackTurn({ person: await person.lookUp() }, situation)
    : undefined;
}

/** "Take it out": of it as it was just changed, or as it is. */
export async function ownPutRight(
  person: PersonAtHand,
  situation: Situation,
): Promise<Decision | undefined> {
  const before = await ownAsBefore(person, situation);
  if (before || !situation.session.ownTold) return before;
  return ownUnchangedTurn({ person: await person.lookUp() }, situation);
}

/** "And leave out cat-camel", once one's own routine was read back. */
export async function takenFromOwn(
  stretches: readonly Slot[],
  person: PersonAtHand,
  situation: Situation,
): Promise<Decision> {
  const isNamed = stretches.some(({ id }) => id !== undefined);
  const before = isNamed ? undefined : await ownPutRight(person, situation);
  return before ?? own.takeOutTurn(stretches, { person: await person.lookUp() }, situation);
}
