import { isOfferResting, type Person } from '../memory/person.js';
import { isComingBack } from '../memory/rounds.js';
import { dayOf } from './calendar.js';
import { knowing } from './on-the-mat/begin.js';
import { keptPlaceTurn } from './on-the-mat/kept-place.js';
import { promptTurn } from './prompts.js';
import type { Situation, Turn } from './turn.js';

/** "Open back coach": a welcome, shorter for people who come back. A kept place is offered. */
export function launchTurn(person: Person | undefined, situation: Situation): Turn {
  const known = knowing(person, situation);
  const offered = known.session.quiet ? undefined : keptPlaceTurn(person, known);
  const turn = offered ?? welcomeTurn(person, known);
  if (person?.place) return turn;
  return { ...turn, keep: { change: (newcomer) => newcomer, quietly: true } };
}

/** Offers to stretch, more gently after a time away, and not at all if that was refused lately. */
function welcomeTurn(person: Person | undefined, situation: Situation): Turn {
  const shows = { kind: 'home' } as const;
  if (person === undefined) return { ...promptTurn('welcomeNew', situation), shows };
  if (situation.session.quiet || isOfferResting(person, dayOf(situation.nowMs)))
    return { ...promptTurn('welcomeBackQuietly', situation), shows };
  const comingBack = isComingBack(person, situation.nowMs);
  const turn = promptTurn(comingBack ? 'comeback' : 'welcomeBack', situation);
  return { ...turn, shows, session: { ...turn.session, launchOffer: true } };
}
