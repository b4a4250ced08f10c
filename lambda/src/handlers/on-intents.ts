import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Turn } from '../../../core/conversation/turn.js';
import type { People } from '../../../core/memory/people.js';
import { type Asked, askedOf } from '../asked.js';
import { respond } from '../respond.js';
import type { Log } from '../telemetry/telemetry.js';
import { countRound, told } from './remember.js';

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
    handle(input) {
      const { request } = input.requestEnvelope;
      const intent = request.type === 'IntentRequest' ? request.intent.name : '';
      return answer(ports, input, (asked) => decide(asked, intent, input));
    },
  };
}

/** Answers what was said. A round that was heard to its end before is counted, whatever that is. */
export async function answer(
  ports: Ports,
  input: HandlerInput,
  decide: (asked: Asked) => Turn | Promise<Turn>,
): Promise<Response> {
  const asked = askedOf(input, ports.random);
  const saved = await countRound(ports, asked);
  const turn = await decide(asked);
  if (turn.report) ports.log(`report: ${turn.report}`);
  if (turn.session.misses > 0) ports.log('not understood');
  return respond(told(saved, turn, asked.situation), input);
}
