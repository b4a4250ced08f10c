import type { ErrorHandler, RequestHandler } from 'ask-sdk-core';
import * as v from 'valibot';
import { finish } from '../../core/conversation/finish.js';
import { launchTurn, needsCalendar } from '../../core/conversation/launch.js';
import { inPassing } from '../../core/conversation/on-the-mat/in-passing.js';
import { keepAtTheEnd } from '../../core/conversation/on-the-mat/underway.js';
import { promptTurn } from '../../core/conversation/prompts.js';
import { RING } from '../../core/conversation/reminders/rings.js';
import { noPermissionTurn } from '../../core/conversation/reminders/set.js';
import { taskTurn } from '../../core/conversation/tasks.js';
import type { Decision } from '../../core/conversation/turn.js';
import { answer } from './answer.js';
import { isOldTouch } from './apl/touch.js';
import { type Asked, askedOf } from './asked.js';
import { carryOut } from './carry-out.js';
import { maySpeak } from './envelope.js';
import type { Ports } from './ports.js';
import { respond } from './respond.js';
import { taskIn } from './task.js';

/** "Open back coach", or a task that something else starts. */
export function onLaunch(ports: Ports): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'LaunchRequest',
    handle: (input) =>
      answer(ports, input, async ({ person, alexa, situation }) => {
        const task = taskIn(input.requestEnvelope.request);
        if (task) return taskTurn(task, situation);
        const known = await person.recall();
        const timeZone =
          known && needsCalendar(known, situation) ? await alexa.timeZone() : undefined;
        return launchTurn(known, timeZone, situation);
      }),
  };
}

/** A touch of an older screen: says that nothing was changed. */
export function onOldTouch(ports: Ports): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => isOldTouch(requestEnvelope),
    handle: (input) => answer(ports, input, ({ situation }) => inPassing('oldScreen', situation)),
  };
}

/** Alexa has asked for permission to set reminders; the times are in the token. */
export function onPermission(ports: Ports): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'SessionResumedRequest',
    handle: (input) =>
      answer(ports, input, (asked) => permissionAnswered(input.requestEnvelope.request, asked)),
  };
}

const resumed = v.object({
  cause: v.object({
    token: v.optional(v.string(), ''),
    result: v.optional(v.object({ status: v.optional(v.string(), '') }), {}),
  }),
});

async function permissionAnswered(request: unknown, asked: Asked): Promise<Decision> {
  const { situation } = asked;
  const parsed = v.safeParse(resumed, request);
  const { token = '', result } = parsed.success ? parsed.output.cause : {};
  const times = token.split(' ').filter((ring) => RING.test(ring));
  if (result?.status === 'ACCEPTED' && times.length > 0) {
    const turn = await carryOut({ kind: 'setReminders', times, before: [] }, asked);
    return turn.kind === 'turn' ? turn : promptTurn('remindersFailed', situation);
  }
  return noPermissionTurn(result?.status === 'DENIED' ? 'denied' : 'unanswered', situation);
}

/** Silence, "exit" or a device error. Nothing can be said any more, but the place is saved. */
export function onSessionEnded(ports: Ports): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'SessionEndedRequest',
    async handle({ requestEnvelope, responseBuilder, attributesManager }) {
      const asked = askedOf(requestEnvelope, ports);
      const underway = keepAtTheEnd(asked.situation);
      if (underway) await asked.person.change(underway);
      attributesManager.setSessionAttributes({});
      return responseBuilder.getResponse();
    },
  };
}

/** The skill was removed from the account: erases the person. Nothing can be said. */
export function onSkillDisabled(ports: Ports): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) =>
      requestEnvelope.request.type === 'AlexaSkillEvent.SkillDisabled',
    async handle({ requestEnvelope, responseBuilder }) {
      const erased = await askedOf(requestEnvelope, ports).person.erase();
      if (!erased) throw new Error('A person could not be erased');
      return responseBuilder.getResponse();
    },
  };
}

/** Everything else, as the skill being enabled, a permission or a screen's error, is taken quietly. */
export function onAnythingElse(): RequestHandler {
  return {
    canHandle: () => true,
    handle: ({ responseBuilder }) => responseBuilder.getResponse(),
  };
}

/**
 * Our own failures: the person hears that nothing is lost, and the log gets the
 * kind of error. A failed skill event is let through, so that Alexa resends it.
 */
export function onFailure(ports: Ports): ErrorHandler {
  return {
    canHandle: ({ requestEnvelope }) =>
      !requestEnvelope.request.type.startsWith('AlexaSkillEvent.'),
    handle(input, error) {
      ports.log('request failed', { error: error.name, at: framesOf(error) });
      if (!maySpeak(input.requestEnvelope.request)) return input.responseBuilder.getResponse();
      const { situation } = askedOf(input.requestEnvelope, ports);
      const apology = finish(promptTurn('failed', situation), situation);
      return respond(apology, situation, input, ports);
    },
  };
}

/** The stack without the message, which could quote what a person said. */
function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
