import { answerIn, failures, openServer, request } from './assistant.js';
import { fetchWith } from './raw-fetch.js';

let ours: Awaited<ReturnType<typeof openServer>>;
beforeEach(async () => {
  ours = await openServer();
});
afterEach(async () => {
  await ours.close();
  failures.length = 0;
});

const hello = (protocolVersion: string) =>
  request('initialize', {
    protocolVersion,
    capabilities: { roots: {} },
    clientInfo: { name: 'an old one', version: '1' },
  });
const ask = (question: string) =>
  request('tools/call', { name: 'answer_question', arguments: { question } });

test.each(['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'])(
  'a client of %s is answered in its own version, in JSON, without a session',
  async (version) => {
    const response = await ours.post(hello(version));
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.headers.get('mcp-session-id')).toBeNull();
    expect((await answerIn(response)).protocolVersion).toBe(version);
    const asked = await ours.post(ask('is it dangerous'), { 'mcp-protocol-version': version });
    expect((await answerIn(asked)).structuredContent?.id).toBe('dangerous');
  },
);

test('a client of the newest version needs no handshake', async () => {
  const assistant = await ours.connect(true);
  expect(assistant.client.getNegotiatedProtocolVersion()).toBe('2026-07-28');
  expect(
    (await assistant.call('answer_question', { question: 'i have chest pain' })).data?.level,
  ).toBe('emergency');
  await assistant.close();
});

test('a version that nobody knows is answered with one that we have', async () => {
  const { protocolVersion } = await answerIn(await ours.post(hello('1999-12-31')));
  expect(protocolVersion).toMatch(/^2025-/);
});

/** As its integration does it: a new connection for the list and for each call, and tools alone. */
test('Home Assistant, with a new connection for each call, lists and calls', async () => {
  const listing = await ours.connect();
  const { tools } = await listing.client.listTools();
  await listing.close();
  for (const { name } of tools) {
    const args = { question: 'is it dangerous', sign: 'chest-pain', routine: 'daily' };
    const calling = await ours.connect();
    expect(await calling.call(name, args)).toMatchObject({ isError: false });
    await calling.close();
  }
});

test('calls at the same time do not get in each other’s way', async () => {
  const levels = await Promise.all(
    ['i have chest pain', 'i want to end my life', 'is it dangerous'].map(async (question) => {
      return (await answerIn(await ours.post(ask(question)))).structuredContent?.level;
    }),
  );
  expect(levels).toEqual(['emergency', 'crisis', 'none']);
});

test.each([
  ['a name that is not its own', { host: 'evil.example' }, 403],
  ['a page elsewhere', { origin: 'https://evil.example' }, 403],
  ['a page on this machine', { origin: 'http://localhost:6274' }, 200],
])('a request by way of %s', async (_, headers, status) => {
  const body = JSON.stringify(ask('is it dangerous'));
  expect((await fetchWith(ours.url, headers, body)).status).toBe(status);
});

test('a page that may call it is told so before it does', async () => {
  const origin = 'http://localhost:6274';
  const response = await fetch(ours.url, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
  expect(response.headers.get('access-control-allow-origin')).toBe(origin);
});

test('what is larger than any question is refused unread', async () => {
  expect((await ours.post(ask('x'.repeat(65 * 1_024)))).status).toBe(413);
  expect((await ours.post(ask('x'.repeat(60 * 1_024)))).status).toBe(200);
});

test.each([
  ['no JSON', 'not JSON', 400],
  ['nothing', '', 400],
  ['no request', '{"hello":1}', 400],
])('%s is the caller’s mistake', async (_, body, status) => {
  expect((await ours.post(body)).status).toBe(status);
});

test('there is nothing to listen to, and nothing to end', async () => {
  const accept = { accept: 'text/event-stream' };
  expect((await fetch(ours.url, { headers: accept })).status).toBe(405);
  expect((await fetch(ours.url, { method: 'DELETE' })).status).toBe(405);
  expect((await fetch(new URL('/health', ours.url))).status).toBe(204);
  expect((await fetch(new URL('/', ours.url))).status).toBe(404);
});

test('who calls too often is told when to come back; others are answered', async () => {
  let address = 'one';
  const few = await openServer({ perMinute: 2, addressOf: () => address });
  const statuses = [];
  for (let call = 0; call < 3; call += 1) statuses.push((await few.post(ask('hello'))).status);
  expect(statuses).toEqual([200, 200, 429]);
  const refused = await few.post(ask('hello'));
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  address = 'another';
  expect((await few.post(ask('hello'))).status).toBe(200);
  await few.close();
});
