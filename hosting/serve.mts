import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { rootCertificates } from 'node:tls';
import { handler } from '../lambda/src/index.js';
import { sentByAlexa } from './sent-by-alexa.js';
import { listen, skillApp, stop } from './server.js';

const { SKILL_ID, PORT = '3443', NARRATION = 'ssml', TLS_KEY, TLS_CERT } = process.env;
const port = Number(PORT);

if (!SKILL_ID) giveUp('Set SKILL_ID: without it, requests for any skill would be answered.');
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  giveUp(`PORT must be a number from 0 to 65535, not ${PORT}`);
if (!['ssml', 'apla'].includes(NARRATION))
  giveUp(`NARRATION must be ssml or apla, not ${NARRATION}`);
if (Boolean(TLS_KEY) !== Boolean(TLS_CERT))
  giveUp('Set both TLS_KEY and TLS_CERT, the files of the key and the certificate, or neither.');

const amazon = { bucket: 'https://s3.amazonaws.com', authorities: rootCertificates };
const app = skillApp(handler, sentByAlexa(amazon));
const server: Server =
  TLS_KEY && TLS_CERT ? tlsServer(read(TLS_KEY), read(TLS_CERT)) : createServer(app);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop(server).then(() => process.exit(0)));

listen(server, port).then(
  (open) => console.log(`Back Coach answers Alexa on port ${open}${TLS_KEY ? ', with TLS' : ''}`),
  (error: Error) => giveUp(`Cannot use port ${port} (${error.message}).`),
);

function tlsServer(key: Buffer, cert: Buffer): Server {
  try {
    return createTlsServer({ key, cert }, app);
  } catch (error) {
    return giveUp(`TLS_KEY and TLS_CERT cannot be used: ${reasonOf(error)}`);
  }
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    return giveUp(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function giveUp(why: string): never {
  console.error(why);
  process.exit(1);
}
