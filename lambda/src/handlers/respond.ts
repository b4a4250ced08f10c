import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Turn } from '../conversation/turn.js';
import { piecesOf, ssmlOf } from '../speech/ssml.js';

/** Turns what happens into Alexa's response: open with a reprompt if something is asked, else closed. */
export function respond(
  turn: Turn,
  { attributesManager, responseBuilder }: HandlerInput,
): Response {
  const { say, ask, reprompt, card, session } = turn;
  const pieces = typeof say === 'string' ? [say] : piecesOf(say);
  responseBuilder.speak(ssmlOf(ask === undefined ? pieces : [...pieces, ask]));
  if (ask !== undefined) responseBuilder.reprompt(ssmlOf([reprompt ?? ask]));
  if (card) responseBuilder.withSimpleCard(card.title, card.text);
  attributesManager.setSessionAttributes(session);
  return responseBuilder.withShouldEndSession(ask === undefined).getResponse();
}
