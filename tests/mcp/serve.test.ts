import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { settingsFrom } from '../../mcp/settings.js';
import { assistantOn } from './assistant.js';

/** As it is shipped: some files of the build in a folder of their own, and nothing beside them. */
const folder = mkdtempSync(join(tmpdir(), 'back-coach-mcp-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The container has those that its Dockerfile names. */
const [, copied = ''] =
  /^COPY --from=build (.+) \.\/mcp\/$/m.exec(readFileSync('Dockerfile', 'utf8')) ?? [];
for (const path of copied.split(' '))
  cpSync(path.replace('/home/node/app/', ''), join(folder, 'container', basename(path)));
const file = join(folder, 'container/serve.js');

/** A function has those of the skill's package. */
for (const name of ['mcp.js', 'round.html', 'understanding-en.bin.gz'])
  cpSync(join('lambda/dist', name), join(folder, 'function', name));

/** Words that no log may hold. */
const SECRET = 'my aunt cracks like a glockenspiel and i have chest pain';

test('over standard input and output, an assistant answers, is careful, and coaches', async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [file, '--stdio'],
    cwd: folder,
    stderr: 'pipe',
  });
  const logged: string[] = [];
  transport.stderr?.on('data', (data) => logged.push(String(data)));
  const assistant = await assistantOn(transport);
  const why = await assistant.call('answer_question', { question: 'why does my back crack' });
  expect(why.text).toContain('That comes from');
  expect((await assistant.call('answer_question', { question: SECRET })).data?.level).toBe(
    'emergency',
  );
  const step = await assistant.call('coach_step', { routine: 'daily', step: 2 });
  expect(step.data?.hold_seconds).toBe(60);
  await assistant.close();
  expect(logged.join('')).toBe('');
});

async function serving(
  env: Record<string, string>,
): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, [file], {
    cwd: folder,
    env: { PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [line] = await once(child.stderr, 'data');
  return { child, line: String(line) };
}

test('over HTTP it says where it is, logs no words, and stops when it is told to', async () => {
  const { child, line } = await serving({});
  const [, url = ''] = /(http:\S+)/.exec(line) ?? [];
  let logged = '';
  for (const output of [child.stdout, child.stderr])
    output?.on('data', (data) => {
      logged += data;
    });
  const assistant = await assistantOn(new StreamableHTTPClientTransport(new URL(url)));
  expect((await assistant.call('answer_question', { question: SECRET })).data?.level).toBe(
    'emergency',
  );
  expect((await assistant.call('nothing').catch((error) => error)).message).toContain('not found');
  await fetch(url, { method: 'POST', body: SECRET });
  await assistant.close();
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  // Of what failed, its kind alone.
  expect(logged).toMatch(/^(failed: \w+\n)*$/);
});

test.each([
  [{ PORT: 'three' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ MCP_PER_MINUTE: '0' }, 'MCP_PER_MINUTE must be a whole number'],
  [{ MCP_CLIENT_ID: 'alexa' }, 'Set MCP_CLIENT_SECRET, too'],
  [{ MCP_CLIENT_ID: 'alexa', MCP_CLIENT_SECRET: 'short' }, 'must have at least 32 characters'],
  [{ MCP_CLIENT_ID: 'alexa', MCP_CLIENT_SECRET: 's'.repeat(32) }, 'Set MCP_RESOURCE, too'],
])('with %j it says what to change', (env, reason) => {
  expect(() => settingsFrom(env)).toThrow(reason);
});

test('told something that cannot be, it ends at once, in one line', () => {
  const env = { PORT: 'three' };
  const { status, stderr } = spawnSync(process.execPath, [file], { env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, 'PORT must be a whole number from 0 to 65535.\n']);
});

/** The Node of this machine, and those of Lambda where CI has put them. */
const nodes = [process.execPath, ...(process.env.LAMBDA_NODES?.split(':') ?? [])];

test.each(nodes)('%s answers a call to the function’s address', (node) => {
  const event = {
    version: '2.0',
    rawPath: '/mcp',
    rawQueryString: '',
    headers: {
      host: 'abc.lambda-url.us-east-1.on.aws',
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    requestContext: {
      domainName: 'abc.lambda-url.us-east-1.on.aws',
      http: { method: 'POST', path: '/mcp', sourceIp: '192.0.2.1' },
    },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'answer_question', arguments: { question: 'i have chest pain' } },
    }),
    isBase64Encoded: false,
  };
  const program = `require('${folder}/function/mcp.js').handler(${JSON.stringify(event)}, {})
    .then((response) => console.log(JSON.stringify(response)));`;
  const response = JSON.parse(
    execFileSync(node, ['-e', program], { cwd: folder, encoding: 'utf8' }),
  );
  expect(response.statusCode).toBe(200);
  expect(JSON.parse(response.body).result.structuredContent.level).toBe('emergency');
});
