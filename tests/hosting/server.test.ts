import { createSign } from 'node:crypto';
import { createServer } from 'node:http';
import { SkillRequestSignatureVerifier, TimestampVerifier } from 'ask-sdk-express-adapter';
import type { ResponseEnvelope } from 'ask-sdk-model';
import forge from 'node-forge';
import { listen, skillApp, stop } from '../../hosting/server.js';
import { handler } from '../../lambda/src/index.js';
import { alexaRequest } from '../request.js';

const CHAIN_URL = 'https://s3.amazonaws.com/echo.api/echo-api-cert.pem';

/** A key of our own, with a certificate for Alexa's domain that nobody else signed. */
const keys = forge.pki.rsa.generateKeyPair(2_048);
const privateKey = forge.pki.privateKeyToPem(keys.privateKey);
const certificate = certificateFor('echo-api.amazon.com');

function certificateFor(domain: string): string {
  const cert = forge.pki.createCertificate();
  cert.publicKey = keys.publicKey;
  cert.serialNumber = '01';
  cert.validity.notBefore = new Date(Date.now() - 86_400_000);
  cert.validity.notAfter = new Date(Date.now() + 86_400_000);
  cert.setSubject([{ name: 'commonName', value: domain }]);
  cert.setIssuer([{ name: 'commonName', value: domain }]);
  cert.setExtensions([{ name: 'subjectAltName', altNames: [{ type: 2, value: domain }] }]);
  cert.sign(keys.privateKey, forge.md.sha256.create());
  return forge.pki.certificateToPem(cert);
}

function sign(body: string): string {
  return createSign('RSA-SHA256').update(body, 'utf8').sign(privateKey, 'base64');
}

/** Downloads no chain: it gets the one given, and trusts it only where that is said. */
class Signatures extends SkillRequestSignatureVerifier {
  constructor(trusted: boolean) {
    super();
    const certCache = new Map(trusted ? [[CHAIN_URL, certificate]] : []);
    Object.assign(this, { certCache, _getCertChainByUrl: async () => certificate });
  }
}

async function serverWith(
  skill: (event: unknown) => Promise<ResponseEnvelope> = handler,
  trusted = true,
) {
  const app = skillApp(skill, [new Signatures(trusted), new TimestampVerifier()]);
  const server = createServer(app);
  const port = await listen(server, 0);
  const url = `http://127.0.0.1:${port}/`;
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(url, { method: 'POST', body, headers });
  const postSigned = (body: string, signedAs = body) =>
    post(body, { SignatureCertChainUrl: CHAIN_URL, 'Signature-256': sign(signedAs) });
  return { server, url, post, postSigned, close: () => stop(server) };
}

function launch(secondsAgo = 0, type = 'LaunchRequest'): string {
  const timestamp = new Date(Date.now() - secondsAgo * 1_000).toISOString();
  return JSON.stringify(alexaRequest(type, { isNew: true, request: { timestamp } }));
}

let ours: Awaited<ReturnType<typeof serverWith>>;
beforeAll(async () => {
  ours = await serverWith();
});
afterAll(() => ours.close());

test('what Alexa signed is answered', async () => {
  const response = await ours.postSigned(launch());
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Welcome to Back Coach');
});

test.each([
  ['unsigned', () => ours.post(launch())],
  ['with a signature of something else', () => ours.postSigned(launch(), launch(1))],
  [
    'with a signature that is none',
    () => ours.post(launch(), { SignatureCertChainUrl: CHAIN_URL, 'Signature-256': 'AAAA' }),
  ],
  [
    'with a chain from elsewhere',
    () =>
      ours.post(launch(), {
        SignatureCertChainUrl: 'https://s3.amazonaws.com.example.com/echo.api/cert.pem',
        'Signature-256': sign(launch()),
      }),
  ],
  ['replayed after 151 seconds', () => ours.postSigned(launch(151))],
  ['that is no JSON', () => ours.postSigned('not JSON')],
  ['that is empty', () => ours.postSigned('')],
  ['without a timestamp', () => ours.postSigned('{}')],
])('a request %s is refused', async (_, request) => {
  expect((await request()).status).toBe(400);
});

test('a request of 149 seconds ago is in time, and a skill event of half an hour ago', async () => {
  expect((await ours.postSigned(launch(149))).status).toBe(200);
  const event = launch(1_800, 'AlexaSkillEvent.SkillDisabled');
  expect((await ours.postSigned(event)).status).toBe(200);
});

test('a certificate that no authority stands for is refused', async () => {
  const untrusting = await serverWith(handler, false);
  expect((await untrusting.postSigned(launch())).status).toBe(400);
  await untrusting.close();
});

test('a request of half a megabyte is refused before it is looked at', async () => {
  expect((await ours.postSigned(' '.repeat(512 * 1_024))).status).toBe(413);
});

test('what fails is a failure to Alexa, who sends events again, and says nothing of why', async () => {
  const failing = await serverWith(async () => {
    throw new Error('secret');
  });
  const response = await failing.postSigned(launch());
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
  await failing.close();
});

test('only its one address is open', async () => {
  expect((await fetch(ours.url)).status).toBe(404);
  expect((await fetch(`${ours.url}health`)).status).toBe(204);
  expect((await fetch(ours.url, { method: 'POST' })).status).toBe(400);
});

test('it stops without dropping a request in flight', async () => {
  let arrived = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const slow = await serverWith(async (event) => {
    arrived();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return handler(event);
  });
  const answer = slow.postSigned(launch());
  await arrival;
  const stopped = slow.close();
  await expect(slow.post(launch())).rejects.toThrow();
  expect((await answer).status).toBe(200);
  await stopped;
});
