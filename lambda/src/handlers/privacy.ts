import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import { promptTurn } from '../../../core/conversation/prompts.js';
import type { Turn } from '../../../core/conversation/turn.js';
import { remindersOf } from '../alexa/reminders.js';
import type { Asked } from '../asked.js';
import { onIntents, type Ports } from './on-intents.js';

/** "Delete my data" asks once; "yes" erases. */
export function onForgetMe(ports: Ports): RequestHandler[] {
  return [
    onIntents(ports, ['ForgetMeIntent'], ({ situation }) => {
      const { privacyTitle: title, privacy: text } = situation.language.screen.cards;
      return { ...promptTurn('forgetMe', situation), card: { title, text } };
    }),
    onSkillDisabled(ports),
  ];
}

/** Erases what is kept, the reminders, and what the session remembers. */
export async function forgetTurn(
  { people }: Ports,
  asked: Asked,
  input: HandlerInput,
): Promise<Turn> {
  const { situation, userId } = asked;
  const erased = userId === undefined || (await people.erase(userId));
  if (!erased) return promptTurn('notForgotten', situation);
  const cancelled = await (await remindersOf(input)).cancel();
  const reached = ['done', 'needs-permission', 'unsupported'].includes(cancelled);
  const { say } = promptTurn(reached ? 'forgotten' : 'forgottenButReminders', situation);
  return { say, session: { misses: 0, ...NOTHING_HEARD } };
}

const NOTHING_HEARD = {
  safetyHeard: false,
  screened: false,
  unsavedTold: false,
  launchOffer: false,
  anythingElse: false,
} as const;

/** The skill was removed: nothing can be said, and nothing is kept. */
function onSkillDisabled({ people }: Ports): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) =>
      requestEnvelope.request.type === 'AlexaSkillEvent.SkillDisabled',
    async handle({ requestEnvelope, responseBuilder }) {
      const { user } = requestEnvelope.context.System;
      const erased = await people.erase(user.userId);
      if (!erased) throw new Error('A person could not be erased');
      return responseBuilder.getResponse();
    },
  };
}
