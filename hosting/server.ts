import { once } from 'node:events';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ResponseEnvelope } from 'ask-sdk-model';
import express, { type ErrorRequestHandler, type Express } from 'express';

/** Rejects what does not come from Alexa, as ask-sdk-express-adapter's verifiers do. */
export interface Verifier {
  verify(body: string, headers: IncomingHttpHeaders): Promise<void>;
}

/** Larger than any request of Alexa's, whose session attributes travel in responses of 120 KB at most. */
const MAX_BODY = '256kb';

/** The skill over HTTP: one address that Alexa posts to, and one that says it is there. */
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
    if (event === undefined) response.status(400).json({ error: 'No request of Alexa.' });
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

/** Alexa sends again what failed; why it failed is in the log, and not told. */
const onError: ErrorRequestHandler = (error, _request, response, _next) => {
  const tooLarge = error instanceof Error && 'type' in error && error.type === 'entity.too.large';
  response.status(tooLarge ? 413 : 500).json({ error: tooLarge ? 'Too large.' : 'It failed.' });
};

/** Listens, and gives the port; rejects when the port cannot be had. */
export async function listen(server: Server, port: number): Promise<number> {
  server.listen(port);
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** Takes no more requests, and answers those that have come. */
export async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  await closed;
}
