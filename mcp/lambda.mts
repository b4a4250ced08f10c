import { getConnInfo, handle } from 'hono/aws-lambda';
import { mcpApp } from './app.js';
import { serversBeside } from './beside.js';
import { settingsFrom } from './settings.js';
import { streamableHttp } from './streamable-http.js';

/** Of a failure only its kind is logged: its message may hold words. */
function failed(error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  console.error(JSON.stringify({ level: 'ERROR', message: 'failed', error: name }));
}

const { origins, perMinute, access } = settingsFrom(process.env);
const { newServer, ready } = serversBeside(__dirname, failed);
// Before the first call, Lambda gives it a whole processor.
ready();

/** Behind a function URL, which no other name leads to. */
export const handler = handle(
  mcpApp({
    mcp: streamableHttp(newServer, failed),
    hosts: undefined,
    origins,
    perMinute,
    addressOf: (context) => getConnInfo(context).remote.address ?? '',
    access,
  }),
);
