import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Turn } from '../conversation/turn.js';
import type { Log, People } from '../memory/recall.js';
import { type Asked, askedOf } from './asked.js';
import { countRound, told } from './remember.js';
import { respond } from './respond.js';

/** What the handlers need from outside. */
export interface Ports {
  people: People;
  /** From 0 to 1, as Math.random. */
  random: () => number;
  log: Log;
}

/** A handler for some intents, given what happens then. */
export function onIntents(
  ports: Ports,
  names: readonly string[],
  decide: (asked: Asked, intent: string, input: HandlerInput) => Turn | Promise<Turn>,
): RequestHandler {
  return {
    canHandle: ({ requestEnvelope: { request } }) =>
      request.type === 'IntentRequest' && names.includes(request.intent.name),
    async handle(input) {
      const { request } = input.requestEnvelope;
      const intent = request.type === 'IntentRequest' ? request.intent.name : '';
      const asked = askedOf(input, ports.random);
      const saved = await countRound(ports, asked);
      return respond(told(saved, await decide(asked, intent, input), asked.situation), input);
    },
  };
}
