import { hkdfSync } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Access } from '../../mcp/access.js';
import { openServer, request } from './assistant.js';

const clientSecret = 'a secret of at least thirty-two letters';
const resource = new URL('https://coach.example/mcp');
const access: Access = { clientId: 'alexa', clientSecret, resource };

let ours: Awaited<ReturnType<typeof openServer>>;
beforeAll(async () => {
  ours = await openServer({ access });
});
afterAll(() => ours.close());

const form = {
  grant_type: 'client_credentials',
  client_id: 'alexa',
  client_secret: clientSecret,
  scope: 'mcp:service',
  resource: resource.href,
};

async function tokenFor(
  changes: Record<string, string> = {},
  headers: Record<string, string> = {},
) {
  const body = new URLSearchParams({ ...form, ...changes });
  const response = await fetch(new URL('/token', ours.url), { method: 'POST', body, headers });
  const given: { access_token?: string; expires_in?: number; error?: string } = Object(
    await response.json(),
  );
  return { status: response.status, given };
}

const asking = request('tools/list');
const callWith = (token: string) => ours.post(asking, { authorization: `Bearer ${token}` });

test('the client gets a token of an hour, and is answered with it', async () => {
  const { status, given } = await tokenFor();
  expect([status, given.expires_in]).toEqual([200, 3_600]);
  expect((await callWith(given.access_token ?? '')).status).toBe(200);
});

test('it may also prove itself in the header', async () => {
  const basic = Buffer.from(`alexa:${encodeURIComponent(clientSecret)}`).toString('base64');
  const changes = { client_id: '', client_secret: '' };
  expect((await tokenFor(changes, { authorization: `Basic ${basic}` })).status).toBe(200);
});

test.each([
  [{ client_secret: 'wrong' }, 401, 'invalid_client'],
  [{ client_id: 'somebody' }, 401, 'invalid_client'],
  [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
  [{ scope: 'everything' }, 400, 'invalid_scope'],
  [{ resource: 'https://other.example/mcp' }, 400, 'invalid_target'],
  [{ resource: 'nowhere' }, 400, 'invalid_target'],
])('a token for %j is refused', async (changes, status, error) => {
  expect(await tokenFor(changes)).toMatchObject({ status, given: { error } });
});

async function signed(changes: { audience?: string; scope?: string; life?: string; key?: string }) {
  const { audience = resource.href, scope = 'mcp:service', life = '1h', key } = changes;
  return new SignJWT({ scope })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(resource.origin)
    .setAudience(audience)
    .setSubject('alexa')
    .setExpirationTime(life)
    .sign(key ? new TextEncoder().encode(key) : ourKey());
}

/** The key as the server makes it. */
function ourKey(): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', clientSecret, '', 'back-coach tokens', 32));
}

test('a token that is signed as ours are is accepted: the refusals below are for their own reasons', async () => {
  expect((await callWith(await signed({}))).status).toBe(200);
});

test.each([
  ['no token', undefined, 401],
  ['a malformed token', 'nonsense', 401],
  ['a token for another server', { audience: 'https://other.example/mcp' }, 401],
  ['a token that has expired', { life: '-1m' }, 401],
  ['a token that somebody else signed', { key: 'k'.repeat(32) }, 401],
  ['a token for something else', { scope: 'profile' }, 403],
] as const)('with %s nobody gets in, and is sent to no login', async (_, token, status) => {
  const response =
    token === undefined
      ? await ours.post(asking)
      : await callWith(typeof token === 'string' ? token : await signed(token));
  expect(response.status).toBe(status);
  expect(response.headers.get('www-authenticate')).toBeNull();
});

test('clients find where to get a token, for exactly this address', async () => {
  const documentAt = async (path: string): Promise<Record<string, unknown>> =>
    Object(await (await fetch(new URL(path, ours.url))).json());
  expect(await documentAt('/.well-known/oauth-protected-resource/mcp')).toMatchObject({
    resource: resource.href,
    authorization_servers: [expect.stringContaining(resource.origin)],
    scopes_supported: ['mcp:service'],
  });
  expect(await documentAt('/.well-known/oauth-authorization-server')).toMatchObject({
    token_endpoint: 'https://coach.example/token',
    grant_types_supported: ['client_credentials'],
  });
});
