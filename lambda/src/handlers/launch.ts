import type { RequestHandler } from 'ask-sdk-core';
import { keptPlaceTurn } from '../conversation/kept-place.js';
import { promptTurn } from '../conversation/prompts.js';
import { keptPlace } from '../memory/person.js';
import { askedOf } from './asked.js';
import { knownTo } from './mat.js';
import type { Ports } from './on-intents.js';
import { respond } from './respond.js';

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
      if (place) return respond(keptPlaceTurn(place, knownTo(person, today, situation)), input);
      if (person) return respond(promptTurn('welcomeBack', situation), input);
      if (userId !== undefined) await people.change(userId, today, (before) => before);
      return respond(promptTurn('welcomeNew', situation), input);
    },
  };
}
