import { isComingBack, isOfferResting, keptPlace, type Person } from '../memory/person.js';
import { dayOf } from './calendar.js';
import { knowing } from './on-the-mat/begin.js';
import { keptPlaceTurn, withoutPlace } from './on-the-mat/kept-place.js';
import { promptTurn } from './prompts.js';
import type { Situation, Turn } from './turn.js';

/** "Open back coach": a welcome, shorter for people who come back. A place that was kept is offered once. */
export function launchTurn(person: Person | undefined, situation: Situation): Turn {
  const known = knowing(person, situation);
  const place = keptPlace(person, situation.nowMs);
  const turn = place ? keptPlaceTurn(place, known) : welcomeTurn(person, known);
  if (person === undefined)
    return { ...turn, keep: { change: (newcomer) => newcomer, quietly: true } };
  return person.place ? { ...turn, keep: { change: withoutPlace, quietly: true } } : turn;
}

/** An offer that leads to the mat, gentler after a time away, and none if it was refused of late. */
function welcomeTurn(person: Person | undefined, situation: Situation): Turn {
  if (person === undefined) return promptTurn('welcomeNew', situation);
  if (isOfferResting(person, dayOf(situation.nowMs)))
    return promptTurn('welcomeBackQuietly', situation);
  const comingBack = isComingBack(person, situation.nowMs);
  const turn = promptTurn(comingBack ? 'comeback' : 'welcomeBack', situation);
  return { ...turn, session: { ...turn.session, launchOffer: true } };
}
