import type { ResponseEnvelope } from 'ask-sdk-model';
import { openLocalTable } from '../simulator/local-table.js';

/**
 * 200 people at once, each with two devices, against the bundle and the local
 * table: 20,000 requests. Each round that was heard must be counted exactly once.
 */
const PEOPLE = 200;
const DEVICES = 2;
const ROUNDS_PER_DEVICE = 25;
const ROUND_MS = 245_000;

const table = await openLocalTable();
Object.assign(process.env, table.env);
const { handler } = await import(new URL('../lambda/dist/index.js', import.meta.url).href);
const { dynamodbStore } = await import('../lambda/src/store/dynamodb-store.js');

let requests = 0;
async function send(
  userId: string,
  attributes: object,
  request: object,
): Promise<ResponseEnvelope> {
  requests += 1;
  const application = { applicationId: 'load' };
  const user = { userId };
  return handler({
    version: '1.0',
    session: { new: false, sessionId: 's', application, user, attributes },
    context: { System: { application, user } },
    request: { requestId: 'r', locale: 'en-US', ...request },
  });
}

async function listen(userId: string, device: number): Promise<void> {
  for (let round = 0; round < ROUNDS_PER_DEVICE; round += 1) {
    const startMs = Date.UTC(2026, 10, 24) + (device * ROUNDS_PER_DEVICE + round) * 600_000;
    const at = (ms: number) => new Date(ms).toISOString();
    const started = await send(
      userId,
      { noticeHeard: true },
      { type: 'IntentRequest', timestamp: at(startMs), intent: { name: 'StartRoutineIntent' } },
    );
    await send(userId, started.sessionAttributes ?? {}, {
      type: 'SessionEndedRequest',
      reason: 'EXCEEDED_MAX_REPROMPTS',
      timestamp: at(startMs + ROUND_MS),
    });
  }
}

const began = performance.now();
const people = Array.from({ length: PEOPLE }, (_, index) => `person-${index}`);
await Promise.all(
  people.flatMap((id) => Array.from({ length: DEVICES }, (_, device) => listen(id, device))),
);
const seconds = (performance.now() - began) / 1_000;

const store = dynamodbStore('back-coach');
const counts = await Promise.all(
  people.map(async (id) => (await store.load(id)).person?.rounds?.length ?? 0),
);
const right = counts.filter((count) => count === DEVICES * ROUNDS_PER_DEVICE).length;
console.log(`${requests} requests of ${PEOPLE} people in ${seconds.toFixed(0)} s.`);
console.log(`Counts that are exactly right: ${right} of ${PEOPLE}.`);
await table.close();
process.exit(right === PEOPLE ? 0 : 1);
