import { once } from 'node:events';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ResponseEnvelope } from 'ask-sdk-model';
import express, { type ErrorRequestHandler, type Express } from 'express';

/** Rejects requests that don't come from Alexa, as ask-sdk-express-adapter's verifiers do. */
export interface Verifier {
  verify(body: string, headers: IncomingHttpHeaders): Promise<void>;
}

/** Larger than any Alexa request: session attributes come from responses of at most 120 KB. */
const MAX_BODY = '256kb';

/** The skill over HTTP: `POST /` for Alexa, and `GET /health`. */
export function skillApp(
  handler: (event: unknown) => Promise<ResponseEnvelope>,
  verifiers: readonly Verifier[],
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/health', (_, response) => {
    response.status(204).end();
  });
  app.post('/', express.text({ type: '*/*', limit: MAX_BODY }), async (request, response) => {
    const body: unknown = request.body;
    const event = typeof body === 'string' ? await verified(body, request.headers) : undefined;
    if (event === undefined) response.status(400).json({ error: 'Not an Alexa request.' });
    else response.json(await handler(event));
  });
  app.use(onError);
  return app;

  async function verified(body: string, headers: IncomingHttpHeaders): Promise<unknown> {
    try {
      for (const verifier of verifiers) await verifier.verify(body, headers);
      return JSON.parse(body);
    } catch {
      return undefined;
    }
  }
}

/** Alexa resends failed requests. The reason is in the log, not in the response. */
const onError: ErrorRequestHandler = (error, _request, response, _next) => {
  const tooLarge = error instanceof Error && 'type' in error && error.type === 'entity.too.large';
  response
    .status(tooLarge ? 413 : 500)
    .json({ error: tooLarge ? 'Request too large.' : 'Internal error.' });
};

/** Listens, and resolves to the port; rejects if the port isn't available. */
export async function listen(server: Server, port: number): Promise<number> {
  server.listen(port);
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** Accepts no more requests, and finishes the open ones. */
export async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  await closed;
}
