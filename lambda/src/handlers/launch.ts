import type { RequestHandler } from 'ask-sdk-core';
import { keptPlaceTurn } from '../../../core/conversation/on-the-mat/kept-place.js';
import { promptTurn } from '../../../core/conversation/prompts.js';
import type { Situation, Turn } from '../../../core/conversation/turn.js';
import {
  isComingBack,
  isOfferResting,
  keptPlace,
  type Person,
} from '../../../core/memory/person.js';
import { askedOf } from '../asked.js';
import { respond } from '../respond.js';
import { knownTo } from './mat.js';
import type { Ports } from './on-intents.js';

/** "Open back coach": a welcome for whoever is new, and a shorter one for whoever comes back. A place that was kept is offered once. */
export function onLaunch({ people, random }: Ports): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'LaunchRequest',
    async handle(input) {
      const { situation, userId, today } = askedOf(input, random);
      const person = userId === undefined ? undefined : await people.recall(userId);
      if (userId !== undefined && person?.place)
        await people.change(userId, today, (before) => ({ ...before, place: undefined }));
      const place = keptPlace(person, situation.nowMs);
      const known = knownTo(person, today, situation);
      if (place) return respond(keptPlaceTurn(place, known), input);
      if (person) return respond(welcomeBack(person, today, known), input);
      if (userId !== undefined) await people.change(userId, today, (before) => before);
      return respond(promptTurn('welcomeNew', situation), input);
    },
  };
}

/** An offer that leads to the mat, gentler after a time away, and none when it was refused of late. */
function welcomeBack(person: Person, today: string, situation: Situation): Turn {
  if (isOfferResting(person, today)) return promptTurn('welcomeBackQuietly', situation);
  const comingBack = isComingBack(person, situation.nowMs ?? 0);
  const turn = promptTurn(comingBack ? 'comeback' : 'welcomeBack', situation);
  return { ...turn, session: { ...turn.session, launchOffer: true } };
}
