import fc from 'fast-check';
import type { PersonStore } from '../../core/memory/store.js';
import { createHandler } from '../../lambda/src/handler.js';
import type { Log } from '../../lambda/src/telemetry/telemetry.js';
import { type AlexaService, openAlexaService } from '../../simulator/alexa-service.js';
import { type LocalTable, openLocalTable } from '../../simulator/local-table.js';
import { alexaRequest, START_MS } from '../request.js';
import { request } from './requests.js';
import { expectSound } from './sound.js';
import { tampered, tampering } from './tampering.js';

/** Ours alone: Alexa's services are made to fail, and what isn't a request is refused. */
const failures: string[] = [];
const log: Log = (happening, detail) => {
  if (/^(request|store|screen) failed/.test(happening))
    failures.push(JSON.stringify({ happening, ...detail }));
};

let table: LocalTable;
let service: AlexaService;
let store: PersonStore;
let handler: ReturnType<typeof createHandler>;
beforeAll(async () => {
  table = await openLocalTable();
  Object.assign(process.env, table.env);
  service = await openAlexaService({ now: () => START_MS });
  const { dynamodbStore } = await import('../../lambda/src/store/dynamodb-store.js');
  store = dynamodbStore(table.env.TABLE_NAME ?? '');
  handler = createHandler({ tableName: table.env.TABLE_NAME, random: () => 0.5, log });
});
afterAll(async () => {
  await service.close();
  await table.close();
});

/** Neither a session nor a context has to be what Alexa sends. */
const around = fc.record({
  session: fc.anything(),
  context: fc.oneof(fc.anything(), fc.record({ System: fc.anything() })),
});

const step = fc.record({
  request,
  laterMs: fc.oneof(
    fc.nat({ max: 120_000 }),
    fc.constantFrom(-60_000, 3_600_000, 90_000_000, 9e15),
  ),
  tampering: fc.option(tampering, { freq: 2 }),
  around: fc.option(around, { freq: 9 }),
  screen: fc.boolean(),
  refusal: fc.option(fc.constantFrom(401, 403, 404, 429, 500), { freq: 3 }),
});
const conversation = fc.array(step, { minLength: 1, maxLength: 12 });

let people = 0;

/**
 * Has so many conversations, each with one person: requests of every kind, in sessions that were
 * tampered with on the way. Nothing may fail, each answer is one that Alexa takes, and what is kept
 * in the end can be read.
 */
export async function converse(how: { numRuns: number; seed?: number }): Promise<void> {
  await fc.assert(
    fc.asyncProperty(conversation, async (steps) => {
      people += 1;
      const userId = `person ${people}`;
      let attributes: object = {};
      let nowMs = START_MS;
      for (const { request, laterMs, tampering, around, screen, refusal } of steps) {
        service.state.refuse = () => refusal ?? undefined;
        const atMs = nowMs + laterMs;
        const timestamp = Math.abs(atMs) <= 8.64e15 ? new Date(atMs).toISOString() : 'soon';
        if (Math.abs(laterMs) < 1e12) nowMs = atMs;
        const event = alexaRequest(request.type, {
          userId,
          attributes: tampering ? tampered(attributes, tampering) : attributes,
          request: { timestamp, ...request },
          system: {
            device: {
              deviceId: 'd',
              supportedInterfaces: screen ? { 'Alexa.Presentation.APL': {} } : {},
            },
            apiEndpoint: service.endpoint,
            apiAccessToken: service.token,
          },
        });
        const answer = await handler({ ...event, ...around });
        expect(failures.splice(0)).toEqual([]);
        await expectSound(request.type, answer);
        attributes = JSON.parse(JSON.stringify(answer.sessionAttributes ?? {}));
      }
      await expect(store.load(userId)).resolves.toBeDefined();
    }),
    how,
  );
}

/** Sends so many events that are anything at all: they are answered, or refused in silence. */
export async function sendAnything(how: { numRuns: number; seed?: number }): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (event) => {
      const { response } = await handler(event);
      expect(response).toEqual({ shouldEndSession: true });
      failures.splice(0);
    }),
    how,
  );
}
