import type { ErrorHandler, RequestHandler } from 'ask-sdk-core';
import { promptTurn } from '../../../core/conversation/prompts.js';
import { showTurn } from '../../../core/conversation/questions.js';
import {
  missTurn,
  noTurn,
  readyTurn,
  repeatTurn,
  yesTurn,
} from '../../../core/conversation/replies.js';
import { askedOf } from '../asked.js';
import { respond } from '../respond.js';
import { withSafety } from './mat.js';
import { answer, onIntents, type Ports } from './on-intents.js';
import { forgetTurn } from './privacy.js';
import { countRound, keepPlace, noteRefusal, told } from './remember.js';
import { setRemindersTurn } from './reminders.js';

/** Yes, no and repeat: they go where the conversation stands. */
export function onReplies(ports: Ports): RequestHandler[] {
  const replies = {
    'AMAZON.YesIntent': yesTurn,
    'AMAZON.NoIntent': noTurn,
    'AMAZON.RepeatIntent': repeatTurn,
    ReadyIntent: readyTurn,
    ShowFollowUpIntent: showTurn,
  } as const;
  return Object.entries(replies).map(([intent, reply]) =>
    onIntents(ports, [intent], async (asked, _, input) => {
      if (reply === noTurn) await noteRefusal(ports, asked);
      const move = reply === yesTurn ? asked.situation.session.offer?.yes : undefined;
      if (move?.kind === 'forget') return forgetTurn(ports, asked, input);
      if (move?.kind === 'remind') return setRemindersTurn(ports, asked, input, move.times);
      return withSafety(ports, asked, input, reply);
    }),
  );
}

export function onHelp(ports: Ports): RequestHandler {
  return onIntents(ports, ['AMAZON.HelpIntent'], ({ situation }) => promptTurn('help', situation));
}

/** Stop stops, at once and without a question. */
export function onFarewell(ports: Ports): RequestHandler {
  const names = ['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'];
  return onIntents(ports, names, async (asked) => {
    const saved = await keepPlace(ports, asked);
    return told(saved, promptTurn('goodbye', asked.situation), asked.situation);
  });
}

/** Words that fit nothing, and intents that are not ours. */
export function onMisses(ports: Ports): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'IntentRequest',
    handle: (input) => answer(ports, input, ({ situation }) => missTurn(situation)),
  };
}

/** Silence, "exit" or a device error: nothing can be said any more, and nothing is lost. */
export function onSessionEnded(ports: Ports): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'SessionEndedRequest',
    async handle(input) {
      const asked = askedOf(input, ports.random);
      await countRound(ports, asked);
      await keepPlace(ports, asked);
      return input.responseBuilder.getResponse();
    },
  };
}

/** Other events are not spoken to us. */
export function onSilence(): RequestHandler {
  return {
    canHandle: () => true,
    handle: ({ responseBuilder }) => responseBuilder.getResponse(),
  };
}

/**
 * Our own failures: the person hears that nothing is lost, and the log its
 * kind. A skill event fails openly, so that Alexa sends it again.
 */
export function onFailure({ random, log }: Ports): ErrorHandler {
  return {
    canHandle: ({ requestEnvelope }) =>
      !requestEnvelope.request.type.startsWith('AlexaSkillEvent.'),
    handle(input, error) {
      log('request failed', { error: error.name, at: framesOf(error) });
      return respond(promptTurn('failed', askedOf(input, random).situation), input);
    },
  };
}

/** Where it failed, without the message, which could quote what a person said. */
function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
