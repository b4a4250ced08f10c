import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { readable } from '../../simulator/speech.js';
import { intentRequest } from '../request.js';
import { listeners } from './listener.js';

let ours: Awaited<ReturnType<typeof listeners>>;
let alexa: Server;
let answer: RequestListener;
const asked: (string | undefined)[] = [];

beforeAll(async () => {
  ours = await listeners();
  alexa = createServer((request, response) => {
    asked.push(request.url);
    answer(request, response);
  });
  alexa.listen(0, '127.0.0.1');
  await once(alexa, 'listening');
  await ours.store.save(
    'traveller',
    {
      schema: 1,
      welcomed: '2026-11-20',
      rounds: [{ ms: Date.UTC(2026, 10, 24, 10), heldMs: 180_000, sets: 1, done: [] }],
    },
    0,
  );
});
afterAll(async () => {
  alexa.closeAllConnections();
  alexa.close();
  await ours.close();
});

/** What somebody in the US hears at 23:30 UTC on the day of that round. */
async function howAmIDoing(): Promise<string> {
  const address = alexa.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const { response } = await ours.send(
    intentRequest('ProgressIntent', {
      userId: 'traveller',
      request: { timestamp: '2026-11-24T23:30:00Z' },
      system: {
        device: { deviceId: 'echo one', supportedInterfaces: {} },
        apiEndpoint: `http://127.0.0.1:${port}`,
        apiAccessToken: 'token',
      },
    }),
  );
  return response.outputSpeech?.type === 'SSML' ? readable(response.outputSpeech.ssml) : '';
}

test('days are those of the person’s own zone, as the device’s settings say', async () => {
  answer = (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('"Pacific/Auckland"');
  };
  // There it is noon of the next day, and the round was in the evening before.
  expect(await howAmIDoing()).toMatch(/^No rounds so far today/);
  expect(asked.at(-1)).toBe('/v2/devices/echo%20one/settings/System.timeZone');
});

test.each<[string, RequestListener]>([
  ['refuses', (_, response) => response.writeHead(403).end('{}')],
  ['fails', (_, response) => response.writeHead(500).end('nonsense')],
  ['names no zone', (_, response) => response.end('"Middle/Earth"')],
  ['has none', (_, response) => response.writeHead(204).end()],
  ['hangs', () => {}],
  ['hangs up', (request) => request.socket.destroy()],
])('when the service %s, the zone of the locale counts', async (_, behave) => {
  answer = behave;
  expect(await howAmIDoing()).toMatch(/^One round so far today/);
});
