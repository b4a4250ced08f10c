import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import express from 'express';
import * as v from 'valibot';

/** How the stand-in for Alexa's services behaves. */
export interface ServiceState {
  /** Whether the person allows the skill to set reminders. */
  consent: boolean;
  /** How many reminders a device can hold. */
  maxReminders: number;
  /** Whether the device can ring. */
  supported: boolean;
  /** The HTTP status that a call is refused with; 'silence' if it is never answered, and 'lost' if it is done all the same. */
  refuse: (method: string) => number | 'silence' | 'lost' | undefined;
  timeZone: string;
  /** The service's clock, in ms. */
  now: () => number;
}

export interface AlexaService {
  endpoint: string;
  /** The access token that devices send. */
  token: string;
  state: ServiceState;
  reminders: Reminder[];
  /** Without those that rang once. */
  stillToRing(): Reminder[];
  close(): Promise<void>;
}

const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?$/));

/** One rule for each time of day, as documented for the Reminders API, and one day in a weekly one: it refuses more. */
const rule = v.pipe(
  v.string(),
  v.regex(
    /^FREQ=(DAILY|WEEKLY;BYDAY=(MO|TU|WE|TH|FR|SA|SU));BYHOUR=([01]?\d|2[0-3]);BYMINUTE=[0-5]?\d;BYSECOND=0;INTERVAL=1;$/,
  ),
);

const reminder = v.object({
  requestTime: v.pipe(v.string(), v.isoTimestamp()),
  trigger: v.object({
    type: v.literal('SCHEDULED_ABSOLUTE'),
    scheduledTime: time,
    timeZoneId: v.pipe(v.string(), v.check(isTimeZone)),
    /** Without it rings once. */
    recurrence: v.optional(v.object({ recurrenceRules: v.pipe(v.array(rule), v.length(1)) })),
  }),
  alertInfo: v.object({
    spokenInfo: v.object({
      content: v.pipe(
        v.array(v.object({ locale: v.string(), text: v.pipe(v.string(), v.nonEmpty()) })),
        v.minLength(1),
      ),
    }),
  }),
  pushNotification: v.object({ status: v.picklist(['ENABLED', 'DISABLED']) }),
});

export type Reminder = v.InferOutput<typeof reminder> & { alertToken: string; createdTime: string };

const TOKEN = 'token of the desk';

/** Alexa's settings and reminders over HTTP, following the rules that Amazon publishes. */
export async function openAlexaService(changes: Partial<ServiceState> = {}): Promise<AlexaService> {
  const state: ServiceState = {
    consent: false,
    maxReminders: 100,
    supported: true,
    refuse: () => undefined,
    timeZone: 'America/New_York',
    now: Date.now,
    ...changes,
  };
  const reminders: Reminder[] = [];
  const app = express();
  app.use(express.json());
  app.use((request, response, next) => {
    const authorized = request.headers.authorization === `Bearer ${TOKEN}`;
    const refusal = authorized ? state.refuse(request.method) : 401;
    if (refusal === 'lost') response.json = () => response;
    if (refusal === undefined || refusal === 'lost') next();
    else if (refusal !== 'silence') response.status(refusal).json({ code: 'REFUSED' });
  });
  app.get('/v2/devices/:id/settings/System.timeZone', (_, response) => {
    response.json(state.timeZone);
  });
  app.use('/v1/alerts/reminders', (_, response, next) => {
    if (state.consent) next();
    else response.status(401).json({ code: 'UNAUTHORIZED', message: 'no permission' });
  });
  app.get('/v1/alerts/reminders', (_, response) => {
    const alerts = reminders.map((one) => ({ ...one, status: statusOf(one, state.now()) }));
    response.json({ totalCount: String(alerts.length), alerts });
  });
  app.post('/v1/alerts/reminders', (request, response) => {
    const parsed = v.safeParse(reminder, request.body);
    if (!state.supported) response.status(403).json({ code: 'DEVICE_NOT_SUPPORTED' });
    else if (reminders.length >= state.maxReminders)
      response.status(403).json({ code: 'MAX_REMINDERS_EXCEEDED' });
    else if (!parsed.success || !isFuture(parsed.output, state.now()))
      response.status(400).json({ code: 'INVALID_TRIGGER' });
    else {
      const createdTime = new Date(state.now()).toISOString();
      reminders.push({ ...parsed.output, alertToken: randomUUID(), createdTime });
      response.status(201).json({ alertToken: reminders.at(-1)?.alertToken, status: 'ON' });
    }
  });
  app.delete('/v1/alerts/reminders/:token', (request, response) => {
    const at = reminders.findIndex(({ alertToken }) => alertToken === request.params.token);
    if (at < 0) response.status(404).json({ code: 'ALERT_NOT_FOUND' });
    else {
      reminders.splice(at, 1);
      response.status(200).end();
    }
  });
  const server: Server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    token: TOKEN,
    state,
    reminders,
    stillToRing: () => reminders.filter((one) => statusOf(one, state.now()) === 'ON'),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function isFuture({ trigger }: v.InferOutput<typeof reminder>, nowMs: number): boolean {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: trigger.timeZoneId,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return trigger.scheduledTime > format.format(nowMs).replace(' ', 'T');
}

/** One that was to ring once stays in the list after that, as completed. */
function statusOf(one: Reminder, nowMs: number): 'ON' | 'COMPLETED' {
  return one.trigger.recurrence || isFuture(one, nowMs) ? 'ON' : 'COMPLETED';
}

export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
