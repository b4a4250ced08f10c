import type { RequestHandler } from 'ask-sdk-core';
import { intentOf, type Language } from '../../../models/languages.js';
import { answerTurn, moreTurn } from '../conversation/answers.js';
import { redFlagTurn } from '../conversation/red-flags.js';
import { onIntents, type Ports } from './on-intents.js';

/** A question that has an answer of its own. */
export function onAnswers(ports: Ports, { answers }: Language): RequestHandler {
  const ids = new Map(answers.map(({ id }) => [intentOf(id), id]));
  return onIntents(ports, [...ids.keys()], ({ situation }, intent) =>
    answerTurn(ids.get(intent) ?? '', 'say', situation),
  );
}

/** "Tell me more." */
export function onMore(ports: Ports): RequestHandler {
  return onIntents(ports, ['MoreIntent'], ({ situation }) => moreTurn(situation));
}

/** A report of something that needs help. */
export function onRedFlags(ports: Ports, { redFlags }: Language): RequestHandler[] {
  return redFlags.map((flag) =>
    onIntents(ports, [intentOf(flag.id)], ({ situation }) => redFlagTurn(flag, situation)),
  );
}
