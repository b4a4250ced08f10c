import type { Decision, Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { inPassing } from './in-passing.js';
import {
  idsOf,
  makeRoutineTurn,
  type Own,
  ownTurn,
  refusal,
  told,
  whichTurn,
} from './own-routine.js';
import { namesOf } from './suited.js';

/** "Not open book, child's pose", once it was read back: that one in the place of the other; a list is all of it. */
export function inItsPlaceTurn(
  { named, without }: { named: readonly Slot[]; without: Slot | undefined },
  { person, keeps }: Own,
  situation: Situation,
): Decision {
  if (person === 'unreachable') return inPassing('ownUnreachable', situation);
  const refused = refusal(named, situation);
  if (refused) return told(refused);
  const meant = idsOf(named).filter((id) => id !== without?.id);
  const before = person?.own ?? [];
  const place = before.indexOf(without?.id ?? '');
  if (place < 0) return makeRoutineTurn(named, { keeps }, situation);
  const added = meant.filter((id) => !before.includes(id));
  return ownTurn('ownChanged', before.toSpliced(place, 1, ...added), situation);
}

/** "No, three of them", once it was read back: all of them are asked for, if it has fewer. */
export function soManyInItTurn(count: number, person: Own['person'], situation: Situation): Turn {
  if (person === 'unreachable') return inPassing('ownUnreachable', situation);
  const own = person?.own ?? [];
  const routine = namesOf(own, situation);
  return own.length === count
    ? told(inPassing('ownIs', situation, { routine }))
    : whichTurn(situation);
}

/** "Without the first", once it was read back: what that is in it. */
export function placedInIt(place: Slot | undefined, person: Own['person']): Slot | undefined {
  const number = Number(place?.id);
  const own = person === 'unreachable' ? undefined : person?.own;
  const id = own?.at(number < 0 ? number : number - 1);
  return id === undefined ? undefined : { said: place?.said ?? '', id };
}
