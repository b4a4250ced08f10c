import type { ResponseEnvelope } from 'ask-sdk-model';
import express, { type ErrorRequestHandler, type Express, type Response } from 'express';
import * as v from 'valibot';
import { WAY_TO_THE_EAR_MS } from '../core/conversation/on-the-mat/narrate.js';
import { UTTERANCE_MS } from '../core/routine/running.js';
import { spokenMs } from '../core/speech/pace.js';
import { languageOf } from '../models/languages.js';
import { localeId, locales } from '../models/locales.js';
import type { AlexaService } from './alexa-service.js';
import { desk } from './desk.js';
import { type Device, type EchoTurn, PERMISSION_QUESTION } from './device.js';
import { heardBefore, soundsOf } from './narration.js';
import { onlyHere } from './only-here.js';
import { playTranscript } from './play/transcript.js';
import { wordsFor } from './touched-words.js';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const who = {
  /** Whose account it is, and which of their devices: each tab is one. */
  person: v.optional(id, 'somebody'),
  device: id,
  locale: v.optional(v.picklist(Object.keys(locales)), 'en-US'),
  /** Whether it has a screen. */
  screen: v.optional(v.boolean(), false),
  /** The device's clock, in ms since 1970; this machine's if not given. */
  at: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Date.UTC(9_999, 0)))),
};
const deviceSchema = v.object(who);
/** Nobody answered, or else the device was switched off. */
const endSchema = v.object({ ...who, unanswered: v.optional(v.boolean(), false) });
const turnSchema = v.object({ ...who, said: v.pipe(v.string(), v.maxLength(500)) });
const touchSchema = v.object({
  ...who,
  token: v.pipe(v.string(), v.maxLength(100)),
  arguments: v.pipe(v.array(v.unknown()), v.maxLength(10)),
});
/** A conversation in the notation of docs/plays.md. */
const testSchema = v.object({ ...who, lines: v.pipe(v.array(v.string()), v.maxLength(200)) });
const requestSchema = v.object({ ...who, request: v.looseObject({}) });
const panelSchema = v.object({
  /** Whether reminders are allowed. */
  consent: v.optional(v.boolean()),
  /** Whether the table cannot be reached. */
  storeDown: v.optional(v.boolean()),
});

/** A device, its clock at the last request, and whether it has a screen. */
interface Desk {
  device: Device;
  nowMs: number;
  screen: boolean;
}

/** The services behind the devices, which can be made to fail. */
export interface Behind {
  service?: AlexaService | undefined;
  /** Cuts the connection to the table, or restores it. */
  cutStore?: ((down: boolean) => void) | undefined;
}

/** The page and its API: words or touches in, turns out. */
export function pageServer(
  skill: (event: unknown) => Promise<ResponseEnvelope>,
  { service, cutStore }: Behind = {},
): Express {
  const desks = new Map<string, Desk>();
  const deskAt = ({
    person,
    device: id,
    locale,
    screen,
    at = Date.now(),
  }: v.InferOutput<typeof deviceSchema>) => {
    const key = `${person} ${id} ${locale}`;
    const known = desks.get(key);
    if (known) return Object.assign(known, { nowMs: at, screen });
    const newDevice = desk(skill, locale, service);
    const fresh: Desk = {
      nowMs: at,
      screen,
      device: newDevice(
        `amzn1.ask.account.${person}`,
        () => fresh.nowMs,
        () =>
          fresh.screen ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.4' } } } : {},
      ),
    };
    desks.set(key, fresh);
    return fresh;
  };
  const tell = (response: Response, turn: EchoTurn, { device, nowMs }: Desk, locale: string) =>
    response.json({
      ...turn,
      sounds: device.asksPermission
        ? [
            {
              text: PERMISSION_QUESTION,
              ms: spokenMs(PERMISSION_QUESTION, languageOf(localeId(locale)).pace),
            },
          ]
        : soundsOf(turn.response, locale),
      before: heardBefore(turn.response, locale),
      reminders: service?.stillToRing().map(({ trigger, alertInfo }) => ({
        at: trigger.scheduledTime.slice(11, 16),
        on: trigger.recurrence
          ? (/BYDAY=(\w+)/.exec(trigger.recurrence.recurrenceRules[0] ?? '')?.[1] ?? 'every day')
          : trigger.scheduledTime.slice(0, 10),
        says: alertInfo.spokenInfo.content[0]?.text,
      })),
      open: device.isOpen,
      consent: service?.state.consent ?? false,
      heardMs: nowMs + WAY_TO_THE_EAR_MS,
    });

  const app = express();
  app.use(onlyHere);
  // A request that was edited, with the session in it, and a whole conversation.
  app.use(['/api/request', '/api/test'], express.json({ limit: '100kb' }));
  app.use(express.json({ limit: '10kb' }));
  app.use(express.static('simulator/page', { extensions: ['html'] }));
  app.use(express.static('simulator/dist'));
  app.use('/drawings', express.static('docs/drawings'));

  /** Adds a call whose body must fit a schema; otherwise it answers 400 and says why. */
  function post<T extends v.GenericSchema>(
    path: string,
    schema: T,
    answer: (body: v.InferOutput<T>, response: Response) => Promise<void>,
  ): void {
    app.post(path, async (request, response) => {
      const parsed = v.safeParse(schema, request.body);
      if (parsed.success) await answer(parsed.output, response);
      else response.status(400).json({ error: v.summarize(parsed.issues) });
    });
  }

  post('/api/turn', turnSchema, async (body, response) => {
    const { at = Date.now() } = body;
    // The page falls silent when words are sent, as an Echo does at the wake word.
    const desk = deskAt({ ...body, at: at + UTTERANCE_MS });
    tell(response, await desk.device.utter(body.said), desk, body.locale);
  });
  post('/api/touch', touchSchema, async (body, response) => {
    const desk = deskAt(body);
    const turn = await desk.device.touch(body.token, body.arguments);
    tell(response, { ...turn, said: wordsFor(body.arguments, body.locale) }, desk, body.locale);
  });
  post('/api/request', requestSchema, async ({ request, locale }, response) => {
    const answer = await skill(request);
    response.json({ response: answer, sounds: soundsOf(answer, locale) });
  });
  post('/api/test', testSchema, async ({ lines }, response) => {
    response.json(await playTranscript(lines, { path: 'The conversation' }));
  });
  post('/api/end', endSchema, async (body, response) => {
    const { device } = deskAt(body);
    const reason = body.unanswered ? 'EXCEEDED_MAX_REPROMPTS' : 'USER_INITIATED';
    if (device.isOpen) await device.end('', reason);
    response.status(204).end();
  });
  post('/api/forget', deviceSchema, async (body, response) => {
    await deskAt(body).device.remove();
    service?.reminders.splice(0);
    response.status(204).end();
  });
  post('/api/panel', panelSchema, async ({ consent, storeDown }, response) => {
    if (consent !== undefined && service) service.state.consent = consent;
    if (storeDown !== undefined) cutStore?.(storeDown);
    response.json({ consent: service?.state.consent ?? false });
  });
  app.use(onError);
  return app;
}

const refused = v.object({ status: v.pipe(v.number(), v.minValue(400), v.maxValue(499)) });

/** The page is told what went wrong; where in the code is for the terminal. */
const onError: ErrorRequestHandler = (error, _request, response, _next) => {
  const parsed = v.safeParse(refused, error);
  if (parsed.success) {
    response.status(parsed.output.status).json({ error: 'Not a request of the page.' });
    return;
  }
  console.error(error);
  response.status(500).json({ error: 'The skill failed. The terminal tells where.' });
};
