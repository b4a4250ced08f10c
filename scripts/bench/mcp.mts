import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { mcp } from '../bundles.mjs';
import { quantile } from './subjects.mjs';

/** The MCP server, and an empty one of the same SDK, with one tool that always says the same. */
export interface McpServerMeasured {
  what: string;
  /** From starting the process to the answer to a client's hello, and to a first question; medians in ms. */
  helloMs: number;
  firstAnswerMs: number;
  /** Of a call on loopback, at a hundred calls a second, in ms. */
  p50Ms: number;
  p99Ms: number;
}

const TURNS = 9;
const CALLS_A_SECOND = 100;
const SECONDS = 8;
/** Calls that aren't counted. */
const WARMING = 300;
const QUESTIONS = [
  'why does my back crack when i breathe in',
  'i have chest pain',
  'is foam rolling good for me',
  'what about sleeping on a soft mattress',
];

const EMPTY = `
import { serve } from '@hono/node-server';
import { McpServer } from '@modelcontextprotocol/server';
import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { Hono } from 'hono';
import * as v from 'valibot';
import { streamableHttp } from './mcp/streamable-http.js';

const inputSchema = toStandardJsonSchema(v.object({ question: v.string() }));
const newServer = () => {
  const server = new McpServer({ name: 'empty', version: '0' });
  const content = [{ type: 'text', text: 'Always the same.' }];
  server.registerTool('answer_question', { inputSchema }, () => ({ content }));
  return server;
};
const mcp = streamableHttp(newServer, (error) => { throw error; });
const app = new Hono().all('/mcp', ({ req: { raw } }) => mcp.fetch(raw));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.error('http://127.0.0.1:' + port + '/mcp'));
`;

function emptyServer(): string {
  const outfile = join(mkdtempSync(join(tmpdir(), 'back-coach-bench-')), 'empty.js');
  const { entryPoints: _, outdir: __, ...options } = mcp;
  const stdin = { contents: EMPTY, resolveDir: process.cwd() };
  buildSync({ ...options, stdin, outfile });
  return outfile;
}

/** Both in turn, so that other load on the machine affects them alike. */
export async function measureMcp(): Promise<McpServerMeasured[]> {
  const servers = [
    ['an empty server', emptyServer()],
    ['Back Coach', join(process.cwd(), 'mcp/dist/serve.js')],
  ] as const;
  const starts = new Map<string, [hello: number, answer: number][]>();
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const [what, file] of servers)
      starts.set(what, [...(starts.get(what) ?? []), await start(file)]);
  const measured: McpServerMeasured[] = [];
  for (const [what, file] of servers) {
    const [hellos, answers] = [0, 1].map((at) =>
      (starts.get(what) ?? []).map((times) => times[at] ?? Number.NaN),
    );
    const times = await timesOfCalls(file);
    measured.push({
      what,
      helloMs: quantile(hellos ?? [], 0.5),
      firstAnswerMs: quantile(answers ?? [], 0.5),
      p50Ms: quantile(times, 0.5),
      p99Ms: quantile(times, 0.99),
    });
  }
  return measured;
}

async function open(file: string): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [file], {
    env: { PORT: '0', MCP_PER_MINUTE: '1000000' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [line] = await once(child.stderr, 'data');
  const [url = ''] = /http:\S+/.exec(String(line)) ?? [];
  return { url, child };
}

async function send(url: string, method: string, params: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
  const text = await response.text();
  if (!response.ok || text.includes('"error"')) throw new Error(`no answer: ${text}`);
}

function ask(url: string, index: number): Promise<void> {
  const question = QUESTIONS[index % QUESTIONS.length];
  return send(url, 'tools/call', { name: 'answer_question', arguments: { question } });
}

async function start(file: string): Promise<[hello: number, answer: number]> {
  const began = performance.now();
  const { url, child } = await open(file);
  await send(url, 'initialize', {
    protocolVersion: '2025-11-25',
    capabilities: {},
    clientInfo: { name: 'bench', version: '0' },
  });
  const hello = performance.now() - began;
  await ask(url, 0);
  const answer = performance.now() - began;
  child.kill();
  return [hello, answer];
}

/** Each call goes out when it is due, whether or not those before were answered. */
async function timesOfCalls(file: string): Promise<number[]> {
  const { url, child } = await open(file);
  for (let call = 0; call < WARMING; call += 1) await ask(url, call);
  const began = performance.now();
  const times = await Promise.all(
    Array.from({ length: SECONDS * CALLS_A_SECOND }, async (_, call) => {
      await wait(call * (1_000 / CALLS_A_SECOND) - (performance.now() - began));
      const sent = performance.now();
      await ask(url, call);
      return performance.now() - sent;
    }),
  );
  child.kill();
  return times;
}
