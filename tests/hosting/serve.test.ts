import {
  type ChildProcess,
  type ChildProcessWithoutNullStreams,
  execFileSync,
  spawn,
  spawnSync,
} from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TLSSocket, connect as tlsConnect } from 'node:tls';

const SERVE = 'hosting/dist/serve.js';
const TRUSTING = { rejectUnauthorized: false };
const env = { PATH: process.env.PATH, SKILL_ID: 'amzn1.ask.skill.x', PORT: '0' };

async function started(more: Record<string, string> = {}): Promise<[ChildProcess, string]> {
  return begun(spawn(process.execPath, [SERVE], { env: { ...env, ...more } }));
}

async function begun(child: ChildProcessWithoutNullStreams): Promise<[ChildProcess, string]> {
  const [said] = await once(child.stdout, 'data');
  const [, port = ''] = /port (\d+)/.exec(String(said)) ?? [];
  return [child, port];
}

async function ended(child: ChildProcess): Promise<unknown> {
  const [code] = await once(child, 'exit');
  return code;
}

test('it serves, refuses what is unsigned, and ends when told to', async () => {
  const [child, port] = await started();
  expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(204);
  const unsigned = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' });
  expect(unsigned.status).toBe(400);
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
});

const folder = mkdtempSync(join(tmpdir(), 'back-coach-tls-'));
const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
beforeAll(() => {
  const asked = `req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -keyout ${key} -out ${cert}`;
  execFileSync('openssl', asked.split(' '), { stdio: 'ignore' });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('with a key and a certificate it speaks TLS itself', async () => {
  const [child, port] = await started({ TLS_KEY: key, TLS_CERT: cert });
  const request = get(`https://127.0.0.1:${port}/health`, TRUSTING);
  const [response] = await once(request, 'response');
  expect(response.statusCode).toBe(204);
  response.resume();
  child.kill('SIGINT');
  expect(await ended(child)).toBe(0);
});

/** Says something on a connection, and leaves it at that. */
async function saying(words: string, socket: Socket): Promise<Socket> {
  socket.on('error', () => {});
  await once(socket, socket instanceof TLSSocket ? 'secureConnect' : 'connect');
  socket.write(words);
  return socket;
}

// Both wait for the end of the same nine seconds.
test.concurrent.each([
  ['http', {}],
  ['https', { TLS_KEY: key, TLS_CERT: cert }],
])('told to end, it ends within ten seconds, whoever holds a connection (%s)', async (_, more) => {
  const [child, port] = await started(more);
  const plain = () => connect(Number(port), '127.0.0.1');
  const open = () => ('TLS_KEY' in more ? tlsConnect(Number(port), TRUSTING) : plain());
  const silent = await saying('', plain());
  const half = await saying('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 99\r\n\r\n{', open());
  const idle = await saying('GET /health HTTP/1.1\r\nhost: x\r\n\r\n', open());
  await once(idle, 'data');
  const began = performance.now();
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
  for (const socket of [silent, half, idle]) socket.destroy();
});

test('told to end as `npm run serve`, it ends itself, and not only its shell', async () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const script = scripts.serve.replace('npm run --silent bundle', 'true');
  const [child, port] = await begun(spawn('sh', ['-c', script], { env: { ...env } }));
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
  await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
});

test.each([
  ['http', {}],
  ['https', { TLS_KEY: key, TLS_CERT: cert }],
])(
  'Docker’s check of its health holds while it runs, and fails after that (%s)',
  async (_, more) => {
    const [, check = '[]'] =
      /^HEALTHCHECK .*CMD (\[.*\])$/m.exec(readFileSync('Dockerfile', 'utf8')) ?? [];
    const [, ...args]: string[] = JSON.parse(check);
    const [child, PORT] = await started(more);
    const healthy = () =>
      spawnSync(process.execPath, args, { env: { ...more, PORT }, stdio: 'ignore' }).status;
    expect(healthy()).toBe(0);
    child.kill('SIGTERM');
    await ended(child);
    expect(healthy()).toBe(1);
  },
);

test.each<[Record<string, string>, string]>([
  [{ SKILL_ID: '' }, 'Set SKILL_ID'],
  [{ PORT: 'eighty' }, 'PORT must be a number from 0 to 65535, not eighty'],
  [{ NARRATION: 'mp3' }, 'NARRATION must be ssml or apla, not mp3'],
  [{ TLS_KEY: 'key.pem' }, 'Set both TLS_KEY and TLS_CERT'],
  [{ TLS_KEY: '', TLS_CERT: 'cert.pem' }, 'Set both TLS_KEY and TLS_CERT'],
  [{ TLS_KEY: '/none', TLS_CERT: '/none' }, '/none cannot be read'],
  [{ TLS_KEY: 'package.json', TLS_CERT: 'package.json' }, 'TLS_KEY and TLS_CERT cannot be used'],
])('%j is told plainly', (more, why) => {
  const { status, stderr } = spawnSync(process.execPath, [SERVE], {
    env: { ...env, ...more },
    encoding: 'utf8',
    timeout: 10_000,
  });
  expect(status).toBe(1);
  expect(stderr).toContain(why);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
