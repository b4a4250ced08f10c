import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import * as v from 'valibot';
import { promptTurn } from '../../../core/conversation/prompts.js';
import {
  remindersNowTurn,
  remindersRefusedTurn,
  remindersSetTurn,
  remindTurn,
} from '../../../core/conversation/reminders.js';
import { type ClockTime, timesOfDay } from '../../../core/conversation/schedule.js';
import type { Turn } from '../../../core/conversation/turn.js';
import { remindersOf } from '../alexa/reminders.js';
import { timeZoneOf } from '../alexa/time-zone.js';
import { type Asked, askedOf } from '../asked.js';
import { respond } from '../respond.js';
import { onIntents, type Ports } from './on-intents.js';

/** "Remind me at nine and six", "what are my reminders", "cancel my reminders". */
export function onReminders(ports: Ports): RequestHandler[] {
  return [
    onIntents(ports, ['RemindIntent'], ({ situation, slot }) =>
      remindTurn(
        { count: slot('count'), times: [slot('first'), slot('second'), slot('third')] },
        situation,
      ),
    ),
    onIntents(ports, ['ListRemindersIntent'], async ({ situation }, _, input) => {
      const times = await (await remindersOf(input)).list();
      return typeof times === 'string'
        ? remindersRefusedTurn(times, situation)
        : remindersNowTurn(times, situation);
    }),
    onIntents(ports, ['CancelRemindersIntent'], async ({ situation }, _, input) => {
      const outcome = await (await remindersOf(input)).cancel();
      return outcome === 'done'
        ? promptTurn('remindersCancelled', situation)
        : remindersRefusedTurn(outcome, situation);
    }),
    onPermission(ports),
  ];
}

/** "Yes" to the times that were read back: sets them, or asks for the permission. */
export async function setRemindersTurn(
  ports: Ports,
  asked: Asked,
  input: HandlerInput,
  times: readonly ClockTime[],
): Promise<Turn> {
  const { situation, locale } = asked;
  const words = {
    text: situation.language.prompts.reminderRings.say[0],
    locale,
    timeZone: await timeZoneOf(asked, input, ports),
    nowMs: situation.nowMs ?? 0,
  };
  const outcome = await (await remindersOf(input)).set(times, words);
  return remindersSetTurn(outcome, times, situation);
}

const resumed = v.object({
  cause: v.object({
    token: v.optional(v.string(), ''),
    result: v.optional(v.object({ status: v.optional(v.string(), '') }), {}),
  }),
});

/** Back from Alexa's question for the permission: the times are in its token. */
function onPermission(ports: Ports): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'SessionResumedRequest',
    async handle(input) {
      const asked = askedOf(input, ports.random);
      const { situation } = asked;
      const parsed = v.safeParse(resumed, input.requestEnvelope.request);
      const { token = '', result } = parsed.success ? parsed.output.cause : {};
      const times = timesOfDay(token.split(' '), undefined);
      if (result?.status === 'ACCEPTED' && times.length > 0) {
        const turn = await setRemindersTurn(ports, asked, input, times);
        return respond(turn.permission ? promptTurn('remindersFailed', situation) : turn, input);
      }
      const denied = result?.status === 'DENIED';
      const turn = promptTurn(denied ? 'permissionDenied' : 'permissionUnanswered', situation);
      return respond({ ...turn, permissionCard: true }, input);
    },
  };
}
