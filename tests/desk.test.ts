import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { listen, stop } from '../hosting/server.js';
import { pageServer } from '../simulator/page-server.js';

/** What the desk answers, when the skill behind it fails. */
async function answerTo(path: string, headers: Record<string, string>, body?: string) {
  const server = createServer(
    pageServer(async () => {
      throw new Error('secret of the skill');
    }),
  );
  const port = await listen(server, 0);
  const own = Object.fromEntries(
    Object.entries({ host: 'localhost:PORT', 'content-type': 'application/json', ...headers }).map(
      ([name, value]) => [name, value.replace('PORT', String(port))],
    ),
  );
  const method = body === undefined ? 'GET' : 'POST';
  const sent = request({ host: '127.0.0.1', port, path, method, headers: own });
  sent.end(body);
  const [response] = await once(sent, 'response');
  const said = await text(response);
  await stop(server);
  return { status: response.statusCode, said };
}

const forget = JSON.stringify({ device: 'x', storeDown: true });

test.each([
  [{}],
  [{ host: '127.0.0.1:PORT' }],
  [{ host: '[::1]:PORT' }],
  [{ origin: 'http://localhost:PORT' }],
])('the desk answers its own page: %j', async (headers) => {
  expect((await answerTo('/api/panel', headers, forget)).status).toBe(200);
  expect((await answerTo('/', headers)).status).toBe(200);
});

test.each([
  [{ host: 'evil.example:PORT' }],
  [{ host: 'localhost.evil.example' }],
  [{ origin: 'http://evil.example' }],
  [{ origin: 'http://localhost:1' }],
  [{ origin: 'null' }],
])('no page from elsewhere gets to the desk, by no name: %j', async (headers) => {
  expect((await answerTo('/api/panel', headers, forget)).status).toBe(403);
});

test.each([
  ['/api/turn', 400, '{'],
  ['/api/turn', 413, ' '.repeat(20_000)],
  ['/api/turn', 500, JSON.stringify({ device: 'x', said: 'help' })],
])('what goes wrong at %s is told (%i) without a stack or a path', async (path, status, body) => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => {});
  const answer = await answerTo(path, {}, body);
  expect(answer.status).toBe(status);
  expect(answer.said).not.toMatch(/node_modules|\bat \w|secret|\/work|\.ts/);
  expect(log).toHaveBeenCalledTimes(status === 500 ? 1 : 0);
  log.mockRestore();
});

const TSX = resolve('node_modules/tsx/dist/loader.mjs');
const DESK = resolve('simulator/serve-page.mts');

function deskIn(folder: string, env = {}): ChildProcess {
  const { PATH } = process.env;
  return spawn(process.execPath, ['--import', TSX, DESK], {
    cwd: folder,
    env: { PATH, PORT: '0', ...env },
  });
}

async function heard(desk: ChildProcess): Promise<string> {
  const stream = desk.stdout;
  if (stream === null) return '';
  const [line] = await once(stream, 'data');
  return String(line);
}

async function lastWords(desk: ChildProcess): Promise<string> {
  const [said, [code]] = await Promise.all([
    desk.stderr ? text(desk.stderr) : '',
    once(desk, 'exit'),
  ]);
  expect(code).toBe(1);
  return said.trim();
}

const fresh = () => mkdtempSync(join(tmpdir(), 'back-coach-desk-'));

test('with port 0 it tells the port that it found', async () => {
  const desk = deskIn(fresh());
  const [, address = ''] = /(http:\S+)/.exec(await heard(desk)) ?? [];
  expect((await fetch(`${address}/api/panel`, { method: 'POST', body: '{}' })).status).toBe(400);
  desk.kill('SIGTERM');
  expect(await once(desk, 'exit')).toEqual([0, null]);
});

test('a folder that another desk uses is said to be in use', async () => {
  const folder = fresh();
  const first = deskIn(folder);
  await heard(first);
  expect(await lastWords(deskIn(folder))).toBe(
    '.data/people is in use: another Back Coach is running in this folder.',
  );
  first.kill('SIGTERM');
  await once(first, 'exit');
});

test('a folder that is damaged is said to be, and how to begin anew', async () => {
  const folder = fresh();
  mkdirSync(join(folder, '.data/people'), { recursive: true });
  writeFileSync(join(folder, '.data/people/CURRENT'), 'garbage');
  expect(await lastWords(deskIn(folder))).toMatch(
    /^\.data\/people is damaged \(.*\)\. To begin anew, delete it\.$/,
  );
});

test('a folder that cannot be made is said to be no use', async () => {
  const folder = fresh();
  writeFileSync(join(folder, '.data'), '');
  expect(await lastWords(deskIn(folder))).toMatch(
    /^\.data\/people cannot be used \(ENOTDIR: .*\)\.$/,
  );
});

test('a folder whose files cannot be opened is said to be no use', async () => {
  const folder = fresh();
  mkdirSync(join(folder, '.data/people/LOCK'), { recursive: true });
  expect(await lastWords(deskIn(folder))).toMatch(
    /^\.data\/people cannot be used \(IO error: .*\)\.$/,
  );
});

test('a port that is taken is said to be, with one that is not', async () => {
  const taken = createServer();
  const port = await listen(taken, 0);
  expect(await lastWords(deskIn(fresh(), { PORT: String(port) }))).toMatch(
    /^Cannot use port \d+ \(.*EADDRINUSE.*\)\. For a free one: PORT=0 npm start$/,
  );
  await stop(taken);
});
