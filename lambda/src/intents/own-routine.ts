import { movedLastTurn } from '../../../core/conversation/on-the-mat/at-the-end.js';
import {
  ownTakenBackTurn,
  ownUnchangedTurn,
} from '../../../core/conversation/on-the-mat/own-as-before.js';
import { withItsNotice } from '../../../core/conversation/on-the-mat/own-kept.js';
import * as own from '../../../core/conversation/on-the-mat/own-routine.js';
import { theOneMeant } from '../../../core/conversation/on-the-mat/the-one-meant.js';
import type { Decision, Situation } from '../../../core/conversation/turn.js';
import type { Slot } from '../../../core/conversation/wishes.js';
import type { Intents } from '../intents.js';
import type { PersonAtHand } from '../person-at-hand.js';
import { allNamed, filled } from './filled.js';

/** One's own routine: made, kept, changed, told and deleted. */
export const ownRoutineIntents = {
  // "Make my routine cat-camel, open book and child's pose", "cat-camel and open book", "add the doorway stretch to my routine", "the other way round", "what's in my routine"
  MakeRoutineIntent: ({ slot, person, situation }) =>
    own.makeRoutineTurn(without(slot('without'), allNamed(slot)), person, situation),
  SaveThisRoutineIntent: ({ person, situation }) => own.saveThisTurn(person, situation),
  AddToRoutineIntent: ({ slot, person, situation }) =>
    movedLastTurn(slot('stretch'), slot('place'), situation) ??
    addedToOwn(
      addedTo(slot('routine'), filled(slot('stretch'), slot('stretchb')), situation),
      { place: slot('place'), routine: slot('routine') },
      person,
      situation,
    ),
  TakeFromRoutineIntent: async ({ slot, person, situation }) =>
    own.takeOutTurn(
      theOneMeant(filled(slot('stretch'), slot('stretchb')), situation),
      { person: await person.lookUp() },
      situation,
    ),
  OtherWayRoundIntent: async ({ person, situation }) =>
    own.inOtherOrderTurn('reversed', { person: await person.lookUp() }, situation),
  SwapFirstTwoIntent: async ({ person, situation }) =>
    own.inOtherOrderTurn('first-two', { person: await person.lookUp() }, situation),
  WhatsInMyRoutineIntent: async ({ person, situation }) => {
    const known = await person.lookUp();
    return withItsNotice(own.whatsInItTurn({ person: known }, situation), known, situation);
  },
  DeleteRoutineIntent: async ({ person, situation }) =>
    own.deleteRoutineTurn({ person: await person.lookUp() }, situation),
} satisfies Partial<Intents>;

/** "Add this one to my routine" names none; "add" by itself asks which. */
function addedTo(routine: Slot | undefined, those: Slot[], situation: Situation): Slot[] {
  return routine || those.length > 0 ? [...theOneMeant(those, situation)] : those;
}

/** "And no child's pose": never in it, wherever it was named. */
function without(stretch: Slot | undefined, those: Slot[]): Slot[] {
  return stretch?.id === undefined ? those : those.filter(({ id }) => id !== stretch.id);
}

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
