import type { RequestHandler } from 'ask-sdk-core';
import { roundsTurn } from '../conversation/progress.js';
import { onIntents, type Ports } from './on-intents.js';

/** "How many rounds have I done today?" */
export function onProgress(ports: Ports): RequestHandler {
  return onIntents(ports, ['ProgressIntent'], async ({ situation, userId, today }) => {
    const person = userId === undefined ? undefined : await ports.people.recall(userId);
    return roundsTurn(person?.rounds ?? [], today, situation);
  });
}
