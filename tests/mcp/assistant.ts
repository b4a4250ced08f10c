import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import {
  Client,
  StreamableHTTPClientTransport,
  type Transport,
} from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import * as v from 'valibot';
import { listen, stop } from '../../hosting/server.js';
import { type Doors, mcpApp } from '../../mcp/app.js';
import { mindOf } from '../../mcp/mind.js';
import { serversOf } from '../../mcp/server.js';
import { streamableHttp } from '../../mcp/streamable-http.js';
import { readModel } from '../../simulator/desk.js';
import { keptTraining, trainedFile } from '../../training/trained.js';

export const mind = mindOf('en', () => keptTraining(readModel('en-US'), trainedFile('en-US')));

/** Failures of the server: a test that expects none fails on them. */
export const failures: unknown[] = [];
const failed = (error: unknown) => failures.push(error);

export const newServer = serversOf({ mind, screen: '<p>The screen</p>', version: '0', failed });

const result = v.object({
  content: v.array(v.looseObject({ type: v.string(), text: v.optional(v.string()) })),
  structuredContent: v.optional(v.record(v.string(), v.unknown())),
  isError: v.optional(v.boolean(), false),
});

/** What an assistant can do, by the official client. */
export interface Assistant {
  client: Client;
  call(
    name: string,
    args?: Record<string, unknown>,
  ): Promise<{ text: string; data: Record<string, unknown> | undefined; isError: boolean }>;
  close(): Promise<void>;
}

export async function assistantOn(transport: Transport, modern = false): Promise<Assistant> {
  const versionNegotiation = modern ? { mode: 'auto' as const } : undefined;
  const client = new Client(
    { name: 'test', version: '0' },
    versionNegotiation ? { versionNegotiation } : {},
  );
  await client.connect(transport);
  return {
    client,
    async call(name, args = {}) {
      const called = await client.callTool({ name, arguments: args });
      const { content, structuredContent, isError } = v.parse(result, called);
      return { text: content[0]?.text ?? '', data: structuredContent, isError };
    },
    close: () => client.close(),
  };
}

/** An assistant in this very process. */
export async function connected(): Promise<Assistant> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await newServer().connect(ours);
  return assistantOn(theirs);
}

/** The server on a port, as `npm run mcp` has it. */
export async function openServer(changes: Partial<Doors> = {}) {
  const app = mcpApp({
    mcp: streamableHttp(newServer, failed),
    hosts: ['localhost', '127.0.0.1'],
    origins: ['localhost', '127.0.0.1'],
    perMinute: 100_000,
    addressOf: () => 'here',
    ...changes,
  });
  const server = createServer(getRequestListener(app.fetch));
  const url = new URL(`http://127.0.0.1:${await listen(server, 0)}/mcp`);
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    url,
    post,
    connect: (modern = false) => assistantOn(new StreamableHTTPClientTransport(url), modern),
    close: () => stop(server),
  };
}

/** One request, as it goes over the wire. */
export function request(method: string, params: object = {}) {
  return { jsonrpc: '2.0', id: 1, method, params };
}

const answer = v.object({
  result: v.object({
    protocolVersion: v.optional(v.string()),
    structuredContent: v.optional(v.record(v.string(), v.unknown())),
  }),
});

/** What came back for a request. */
export async function answerIn(response: Response) {
  return v.parse(answer, await response.json()).result;
}
