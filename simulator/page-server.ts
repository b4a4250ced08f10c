import type { ResponseEnvelope } from 'ask-sdk-model';
import express, { type Express } from 'express';
import * as v from 'valibot';
import { WAY_TO_THE_EAR_MS } from '../lambda/src/conversation/routines.js';
import { spokenMs } from '../lambda/src/speech/pace.js';
import type { AlexaService } from './alexa-service.js';
import { desk } from './desk.js';
import { type Device, PERMISSION_QUESTION } from './device.js';
import { soundsOf } from './narration.js';

const LOCALE = 'en-US';

const endSchema = v.object({
  device: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  /** The device's clock, in ms since 1970; this machine's if not given. */
  at: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000))),
});
const turnSchema = v.object({
  ...endSchema.entries,
  said: v.pipe(v.string(), v.maxLength(500)),
});

/** A device, and its clock as it was told last. */
interface Desk {
  device: Device;
  nowMs: number;
}

/** The page and its calls: what was said goes in and the turn comes out, or the session ends. */
export function pageServer(
  skill: (event: unknown) => Promise<ResponseEnvelope>,
  service?: AlexaService,
): Express {
  const newDevice = desk(skill, LOCALE, service);
  const desks = new Map<string, Desk>();
  const deskAt = ({ device: id, at = Date.now() }: v.InferOutput<typeof endSchema>): Desk => {
    const known = desks.get(id);
    if (known) return Object.assign(known, { nowMs: at });
    const fresh: Desk = {
      nowMs: at,
      device: newDevice(`amzn1.ask.account.${id}`, () => fresh.nowMs),
    };
    desks.set(id, fresh);
    return fresh;
  };

  const app = express();
  app.use(express.json({ limit: '10kb' }));
  app.use(express.static('simulator/page', { extensions: ['html'] }));
  app.use(express.static('simulator/dist'));
  app.post('/api/turn', async (request, response) => {
    const parsed = v.safeParse(turnSchema, request.body);
    if (!parsed.success) {
      response.status(400).json({ error: 'Send { device, said }, with at most 500 characters.' });
      return;
    }
    const { device, nowMs } = deskAt(parsed.output);
    const turn = await device.utter(parsed.output.said);
    const asks = device.asksPermission;
    response.json({
      ...turn,
      sounds: asks
        ? [{ text: PERMISSION_QUESTION, ms: spokenMs(PERMISSION_QUESTION) }]
        : soundsOf(turn.response, LOCALE),
      reminders: service?.reminders.map(({ trigger, alertInfo }) => ({
        at: trigger.scheduledTime.slice(11, 16),
        says: alertInfo.spokenInfo.content[0]?.text,
      })),
      open: device.isOpen,
      heardMs: nowMs + WAY_TO_THE_EAR_MS,
    });
  });
  app.post('/api/end', async (request, response) => {
    const parsed = v.safeParse(endSchema, request.body);
    if (!parsed.success) {
      response.status(400).json({ error: 'Send { device }.' });
      return;
    }
    const { device } = deskAt(parsed.output);
    if (device.isOpen) await device.end('', 'USER_INITIATED');
    response.status(204).end();
  });
  return app;
}
