import { createServer, type RequestListener } from 'node:http';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { sentByAlexa } from '../../hosting/sent-by-alexa.js';
import { listen, skillApp, stop } from '../../hosting/server.js';
import { handler } from '../../lambda/src/index.js';
import { alexaRequest } from '../request.js';
import { authority, type Certificate, certificate, openBucket, sign } from './amazon.js';

const CHAIN = '/echo.api/echo-api-cert.pem';
const AMAZON = 'https://s3.amazonaws.com';

const valid = certificate();

let bucket: Awaited<ReturnType<typeof openBucket>>;

async function serverWith(skill: (event: unknown) => Promise<ResponseEnvelope> = handler) {
  const proof = sentByAlexa({ bucket: bucket.url, authorities: [authority] });
  const server = createServer(skillApp(skill, proof));
  const port = await listen(server, 0);
  const url = `http://127.0.0.1:${port}/`;
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(url, { method: 'POST', body, headers });
  const postSigned = (body: string, { signedAs = body, chain = `${AMAZON}${CHAIN}` } = {}) =>
    post(body, { SignatureCertChainUrl: chain, 'Signature-256': sign(signedAs) });
  return { server, url, post, postSigned, close: () => stop(server) };
}

function launch(secondsAgo = 0, type = 'LaunchRequest'): string {
  return stamped(new Date(Date.now() - secondsAgo * 1_000).toISOString(), type);
}

function stamped(timestamp: unknown, type = 'LaunchRequest'): string {
  return JSON.stringify(alexaRequest(type, { isNew: true, request: { timestamp } }));
}

let ours: Awaited<ReturnType<typeof serverWith>>;
beforeEach(async () => {
  bucket = await openBucket();
  bucket.put(CHAIN, valid);
  ours = await serverWith();
});
afterEach(async () => {
  await ours.close();
  await bucket.close();
});

test('what Alexa signed is answered', async () => {
  const response = await ours.postSigned(launch());
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Welcome to Back Coach');
});

test.each([
  ['unsigned', () => ours.post(launch())],
  ['with a signature of something else', () => ours.postSigned(launch(), { signedAs: launch(1) })],
  [
    'with a malformed signature',
    () => ours.post(launch(), { SignatureCertChainUrl: AMAZON + CHAIN, 'Signature-256': 'AAAA' }),
  ],
  ['replayed after 151 seconds', () => ours.postSigned(launch(151))],
  ['that is no JSON', () => ours.postSigned('not JSON')],
  ['that is empty', () => ours.postSigned('')],
  ['without a timestamp', () => ours.postSigned(stamped(undefined))],
  ['with a malformed time', () => ours.postSigned(stamped('soon'))],
  ['of a time that is a number', () => ours.postSigned(stamped(Date.now()))],
  ['of the day after tomorrow', () => ours.postSigned(launch(-172_800))],
])('a request %s is refused', async (_, request) => {
  expect((await request()).status).toBe(400);
});

test('a request of 149 seconds ago is in time, and a skill event of half an hour ago', async () => {
  expect((await ours.postSigned(launch(149))).status).toBe(200);
  const event = launch(1_800, 'AlexaSkillEvent.SkillDisabled');
  expect((await ours.postSigned(event)).status).toBe(200);
});

test.each([
  'https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem',
  'HTTPS://S3.amazonaws.com/echo.api//echo-api-cert.pem#part',
  'https://s3.amazonaws.com/other/../echo.api/echo-api-cert.pem',
])('a chain is also found at %s', async (chain) => {
  expect((await ours.postSigned(launch(), { chain })).status).toBe(200);
  expect(bucket.asked).toEqual([CHAIN]);
});

test.each([
  'https://s3.amazonaws.com.example.com/echo.api/echo-api-cert.pem',
  'http://s3.amazonaws.com/echo.api/echo-api-cert.pem',
  'https://s3.amazonaws.com:8443/echo.api/echo-api-cert.pem',
  'https://somebody@s3.amazonaws.com/echo.api/echo-api-cert.pem',
  'https://s3.amazonaws.com/echo.api/../other-bucket/cert.pem',
  'https://s3.amazonaws.com/echo.api/%2e%2e/other-bucket/cert.pem',
  'https://s3.amazonaws.com/echo.api/..%2fother-bucket/cert.pem',
  'https://s3.amazonaws.com/echo.api/echo-api-cert.pem?again=1',
  'https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem',
  'not an address',
])('a chain is not even asked for at %s', async (chain) => {
  bucket.put('*', certificate());
  expect((await ours.postSigned(launch(), { chain })).status).toBe(400);
  expect(bucket.asked).toEqual([]);
});

test.each<[string, Certificate]>([
  ['that no authority stands for', { issuer: 'Nobody' }],
  ['that stands for itself', { issuer: 'echo-api.amazon.com' }],
  ['of somebody else', { domain: 'example.com' }],
  ['that has expired', { untilMs: -1_000 }],
  ['that is not valid yet', { fromMs: 60_000 }],
])('a certificate %s is refused', async (_, wrong) => {
  bucket.put(CHAIN, certificate(wrong));
  expect((await ours.postSigned(launch())).status).toBe(400);
});

test('a chain is downloaded once, and again once it has expired', async () => {
  bucket.put(CHAIN, certificate({ untilMs: 2_000 }));
  await Promise.all([ours.postSigned(launch()), ours.postSigned(launch())]);
  expect((await ours.postSigned(launch())).status).toBe(200);
  expect(bucket.asked).toEqual([CHAIN]);
  while ((await ours.postSigned(launch())).status === 200);
  bucket.put(CHAIN, certificate());
  expect((await ours.postSigned(launch())).status).toBe(200);
});

function* endless() {
  for (;;) yield 'x'.repeat(9_999);
}

test.each<[string, RequestListener]>([
  ['is endless', (_, response) => void Readable.from(endless()).pipe(response)],
  ['stops in the middle', (_, response) => void response.writeHead(200).write('-----BEGIN')],
  ['never comes', () => {}],
  ['breaks off', (request) => request.socket.destroy()],
  [
    'breaks off in the middle',
    (request, response) => void response.write('-', () => request.socket.destroy()),
  ],
  ['lies elsewhere', (_, response) => response.writeHead(302, { location: '/x' }).end()],
  ['is malformed', (_, response) => response.end('-----BEGIN CERTIFICATE-----')],
])('a chain that %s is given up within four seconds, and the next is taken', async (_, chain) => {
  bucket.put(CHAIN, chain);
  bucket.put('/x', certificate());
  const began = performance.now();
  expect((await ours.postSigned(launch())).status).toBe(400);
  expect(performance.now() - began).toBeLessThan(4_000);
  bucket.put(CHAIN, certificate());
  expect((await ours.postSigned(launch())).status).toBe(200);
});

test('chains that stop in the middle are all given up, however memory is tidied up meanwhile', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const tidying = setInterval(collect, 200).unref();
  bucket.put('*', (_, response) => void response.writeHead(200).write('-----BEGIN'));
  const refused = Array.from({ length: 40 }, (_, index) =>
    ours.postSigned(launch(), { chain: `${AMAZON}/echo.api/${index}.pem` }),
  );
  for (const { status } of await Promise.all(refused)) expect(status).toBe(400);
  clearInterval(tidying);
}, 60_000);

test('two hundred strangers whose chains never come do not delay what Alexa signed', async () => {
  bucket.put('*', () => {});
  const refused = Array.from({ length: 200 }, (_, index) =>
    ours.postSigned(launch(), { chain: `${AMAZON}/echo.api/${index}.pem` }),
  );
  while (bucket.asked.length < 200) await new Promise(setImmediate);
  const began = performance.now();
  expect((await ours.postSigned(launch())).status).toBe(200);
  expect(performance.now() - began).toBeLessThan(1_000);
  for (const { status } of await Promise.all(refused)) expect(status).toBe(400);
});

test.each([
  ['an unknown charset', { 'content-type': 'application/json; charset=klingon' }, 415],
  ['an unknown encoding', { 'content-encoding': 'klingon' }, 415],
  ['an encoding that it does not have', { 'content-encoding': 'gzip' }, 415],
])('a body with %s is the caller’s mistake', async (_, headers, status) => {
  expect((await ours.post(launch(), headers)).status).toBe(status);
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
