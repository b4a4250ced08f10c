import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { ResponseEnvelope } from 'ask-sdk-model';
import express, { type ErrorRequestHandler, type Express } from 'express';
import * as v from 'valibot';
import type { Proof } from './sent-by-alexa.js';

/** Larger than any Alexa request: session attributes come from responses of at most 120 KB. */
const MAX_BODY = '256kb';

/** The skill over HTTP: `POST /` for Alexa, and `GET /health`. */
export function skillApp(
  handler: (event: unknown) => Promise<ResponseEnvelope>,
  isProven: Proof,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/health', (_, response) => {
    response.status(204).end();
  });
  const text = express.text({ type: '*/*', limit: MAX_BODY, inflate: false });
  app.post('/', text, async (request, response) => {
    const body: unknown = request.body;
    if (typeof body === 'string' && (await isProven(body, request.headers).catch(() => false)))
      response.json(await handler(JSON.parse(body)));
    else response.status(400).json({ error: 'Not an Alexa request.' });
  });
  app.use(onError);
  return app;
}

/** Alexa resends failed requests. The reason is in the log, not in the response. */
const onError: ErrorRequestHandler = (error, _request, response, _next) => {
  const status = unreadable(error) ?? 500;
  response
    .status(status)
    .json({ error: status === 500 ? 'Internal error.' : 'Not an Alexa request.' });
};

/** The status of a body that can't be read: too large, cut off, or in an unknown charset or encoding. */
function unreadable(error: unknown): number | undefined {
  const read = v.safeParse(v.object({ status: v.picklist([400, 413, 415]) }), error);
  return read.success ? read.output.status : undefined;
}

/** Listens, and resolves to the port; rejects if the port isn't available. */
export async function listen(server: Server, port: number): Promise<number> {
  server.listen(port);
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** Longer than a request takes, with its certificates (3 s) and its answer (5 s); Docker kills after ten seconds. */
const GRACE_MS = 9_000;

/** Accepts no more requests, and finishes the open ones; those that don't end are cut off. */
export async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const late = wait(GRACE_MS, undefined, { ref: false });
  await Promise.race([closed, late]);
  server.closeAllConnections();
}
