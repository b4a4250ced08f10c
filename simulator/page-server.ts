import type { ResponseEnvelope } from 'ask-sdk-model';
import express, { type Express } from 'express';
import * as v from 'valibot';
import { desk } from './desk.js';
import type { Device, EchoTurn } from './device.js';
import { soundsOf } from './narration.js';

const LOCALE = 'en-US';

const turnSchema = v.object({
  device: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  said: v.pipe(v.string(), v.maxLength(500)),
});

/** The page and the one call that it makes: what was said goes in, the turn comes out. */
export function pageServer(skill: (event: unknown) => Promise<ResponseEnvelope>): Express {
  const newDevice = desk(skill, LOCALE);
  const devices = new Map<string, Device>();
  const deviceOf = (id: string): Device => {
    const device = devices.get(id) ?? newDevice(`amzn1.ask.account.${id}`);
    devices.set(id, device);
    return device;
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
    const device = deviceOf(parsed.output.device);
    response.json(pageTurn(await device.utter(parsed.output.said), device));
  });
  return app;
}

function pageTurn(turn: EchoTurn, device: Device) {
  return { ...turn, sounds: soundsOf(turn.response, LOCALE), open: device.isOpen };
}
