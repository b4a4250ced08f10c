import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SERVE = 'hosting/dist/serve.js';
const env = { PATH: process.env.PATH, SKILL_ID: 'amzn1.ask.skill.x', PORT: '0' };

async function started(more: Record<string, string> = {}): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, [SERVE], { env: { ...env, ...more } });
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

test('with a key and a certificate it speaks TLS itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'back-coach-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    `req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -keyout ${key} -out ${cert}`.split(
      ' ',
    ),
    { stdio: 'ignore' },
  );
  const [child, port] = await started({ TLS_KEY: key, TLS_CERT: cert });
  const request = get(`https://127.0.0.1:${port}/health`, { rejectUnauthorized: false });
  const [response] = await once(request, 'response');
  expect(response.statusCode).toBe(204);
  response.resume();
  child.kill('SIGINT');
  expect(await ended(child)).toBe(0);
  rmSync(folder, { recursive: true });
});

test.each([
  [{ SKILL_ID: '' }, 'Set SKILL_ID'],
  [{ PORT: 'eighty' }, 'PORT must be a number from 0 to 65535, not eighty'],
  [{ TLS_KEY: 'key.pem' }, 'Set both TLS_KEY and TLS_CERT'],
  [{ TLS_KEY: '/none', TLS_CERT: '/none' }, '/none cannot be read'],
])('%j is told plainly', (more, why) => {
  const { status, stderr } = spawnSync(process.execPath, [SERVE], {
    env: { ...env, ...more },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(why);
});
