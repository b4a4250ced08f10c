import {
  hostHeaderValidationResponse,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { type Access, guardOf, TOKEN_ADDRESS } from './access.js';
import { MAX_BODY_BYTES, type Streamable } from './streamable-http.js';

/** Where clients connect. */
export const PATH = '/mcp';

export interface Doors {
  mcp: Streamable;
  /** Names that the server is called by, without ports; undefined where whatever runs it checks them. */
  hosts: readonly string[] | undefined;
  /** Names of web pages that may call it from a browser, without ports. */
  origins: readonly string[];
  /** Requests a minute from one address. */
  perMinute: number;
  /** Where a request comes from. */
  addressOf: (context: Context) => string;
  /** Who may call it; everybody, if not set. */
  access?: Access | undefined;
}

/**
 * The server over HTTP, for Node and Lambda alike. A page that gets a browser to call a local server
 * (DNS rebinding) is turned away by its name.
 */
export function mcpApp({ mcp, hosts, origins, perMinute, addressOf, access }: Doors): Hono {
  const app = new Hono();
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  const guard = access && guardOf(access);

  app.get('/health', (context) => context.body(null, 204));
  app.use(async ({ req: { raw } }, next) => {
    const strange = hosts && hostHeaderValidationResponse(raw, [...hosts]);
    return strange ?? originValidationResponse(raw, [...origins]) ?? (await next());
  });
  app.use(cors({ origin: (origin) => origin, exposeHeaders: ['mcp-protocol-version'] }));
  app.use(async (context, next) => {
    const wait = await limiter.consume(addressOf(context)).then(() => undefined, secondsToWait);
    if (wait === undefined) return await next();
    return context.json({ error: 'Too many requests.' }, 429, { 'retry-after': String(wait) });
  });
  app.use(
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: (context) => context.json({ error: 'Too large.' }, 413),
    }),
  );

  if (guard) {
    app.get('/.well-known/*', ({ req: { raw } }, next) => guard.document(raw) ?? next());
    app.post(TOKEN_ADDRESS, async ({ req }) =>
      guard.token(req.header('authorization'), await req.parseBody().catch(() => ({}))),
    );
    app.use(PATH, async ({ req: { raw } }, next) => (await guard.refusal(raw)) ?? (await next()));
  }
  app.all(PATH, ({ req: { raw } }) => mcp.fetch(raw));
  // The reason is in nobody's log: it could hold somebody's words.
  app.onError((_, context) => context.json({ error: 'Internal error.' }, 500));
  return app;
}

function secondsToWait(limit: unknown): number {
  if (!(limit instanceof RateLimiterRes)) throw limit;
  return Math.ceil(limit.msBeforeNext / 1_000);
}
