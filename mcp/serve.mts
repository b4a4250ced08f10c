import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { mcpApp, PATH } from './app.js';
import { serversBeside } from './beside.js';
import { settingsFrom } from './settings.js';
import { streamableHttp } from './streamable-http.js';

/** Longer than any answer takes; Docker kills after ten seconds. */
const GRACE_MS = 9_000;
/** Clients say hello and list the tools first; what questions need is made ready after that. */
const SETTLED_MS = 100;

/** Standard output belongs to the protocol. Of a failure only its kind is logged: its message may hold words. */
function failed(error: unknown): void {
  console.error(`failed: ${error instanceof Error ? error.name : typeof error}`);
}

function giveUp(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

function overHttp(): void {
  const { port, host, hosts, origins, perMinute, access } = settingsFrom(process.env);
  const { newServer, ready } = serversBeside(__dirname, failed);
  const mcp = streamableHttp(newServer, failed);
  const addressOf = (context: Parameters<typeof getConnInfo>[0]) =>
    getConnInfo(context).remote.address ?? '';
  const app = mcpApp({ mcp, hosts, origins, perMinute, addressOf, access });
  const server = serve({ fetch: app.fetch, port, hostname: host }, ({ port: open }) => {
    console.error(`Back Coach answers assistants on http://localhost:${open}${PATH}`);
    setTimeout(ready, SETTLED_MS).unref();
  });
  server.once('error', giveUp);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close(() => process.exit(0));
      setTimeout(() => process.exit(0), GRACE_MS).unref();
    });
}

function overStdio(): void {
  const { newServer, ready } = serversBeside(__dirname, failed);
  serveStdio(newServer, { onerror: failed });
  setTimeout(ready, SETTLED_MS).unref();
}

try {
  if (process.argv.includes('--stdio')) overStdio();
  else overHttp();
} catch (error) {
  giveUp(error);
}
