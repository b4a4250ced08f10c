import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../simulator/play/say.js';

/** `npm run say` without a process of its own, which takes a second to start. */
async function sayHere(args: readonly string[]) {
  const printed: Record<'log' | 'error', string> = { log: '', error: '' };
  const spies = (['log', 'error'] as const).map((to) =>
    jest.spyOn(console, to).mockImplementation((...lines: unknown[]) => {
      printed[to] += `${lines.join(' ')}\n`;
    }),
  );
  try {
    const status = await say(args);
    return { status, stdout: printed.log, stderr: printed.error };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** A command as people start it. */
const run = (script: string, args: readonly string[], env = {}, input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    input,
  });

test('say prints each turn, in one session', () => {
  const { stdout, status } = run('simulator/say.mts', ['why does my back crack', 'tell me more']);
  expect(status).toBe(0);
  expect(stdout.split('\n').map((line) => line.slice(0, 30))).toEqual([
    'You: why does my back crack',
    'Alexa: On a deep breath, your ',
    'You: tell me more',
    'Alexa: Scanners have filmed a ',
    '',
  ]);
});

test('say --json prints one object a turn, also for lines that are piped in', () => {
  const { stdout } = run(
    'simulator/say.mts',
    ['--json'],
    {},
    'hold cobra for thirty seconds\nstop\n',
  );
  const [first, second] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(Object.keys(first)).toEqual([
    'said',
    'intent',
    'slots',
    'confidence',
    'runnerUp',
    'did',
    'open',
    'placeMs',
    'request',
    'response',
  ]);
  expect(first.slots).toEqual({ stretch: 'cobra', hold: 'PT30S' });
  expect(second).toMatchObject({ intent: 'AMAZON.StopIntent', open: false, placeMs: null });
});

test('say plays directions on a clock of its own, and the same seed gives the same wordings', async () => {
  const paused = ['[at 1:02] pause', '[silence]', '[+ 6:00]', 'open back coach'];
  const words = ['open back coach', 'start my stretches', 'yes', ...paused];
  const first = await sayHere(['--seed', '7', ...words]);
  expect(
    first.stdout
      .split('\n')
      .slice(6)
      .map((line) => line.slice(0, 30)),
  ).toEqual([
    'You: [at 1:02] pause',
    'Alexa: Paused. Twenty seconds ',
    'You: [silence]',
    '[+ 6:00]',
    'You: open back coach',
    'Alexa: Welcome back. Last time',
    '',
  ]);
  expect((await sayHere(['--seed', '7', ...words])).stdout).toBe(first.stdout);
});

test('say --json prints sessions that end without words too, at the time that they do', async () => {
  const words = ['open back coach', '[silence]', '[silence]', 'help', '[exit]'];
  const { stdout } = await sayHere(['--json', '--zone', 'Asia/Tokyo', ...words]);
  const turns = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(turns.map(({ said, intent, open }) => [said, intent, open])).toEqual([
    ['open back coach', 'LaunchRequest', true],
    ['[silence]', 'SessionEndedRequest', false],
    ['help', 'AMAZON.HelpIntent', true],
    ['[exit]', 'SessionEndedRequest', false],
  ]);
  expect(turns.map(({ request }) => request.request.reason)).toEqual([
    undefined,
    'EXCEEDED_MAX_REPROMPTS',
    undefined,
    'USER_INITIATED',
  ]);
  const [launch, silence] = turns.map(({ request }) => Date.parse(request.request.timestamp));
  expect(new Date(launch ?? 0).toISOString()).toBe('2026-11-24T00:00:00.000Z');
  expect(silence).toBeGreaterThan((launch ?? 0) + 20_000);
});

test('say --file plays a file of plays, each with a person of its own', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'play-')), 'plays.txt');
  const play = '# comment\n\nU: open back coach\nA: Anything\n[hear]\nhelp\n(closed)\n';
  writeFileSync(file, `## one\n${play}## two\n@ en-GB\n${play}`);
  const text = (await sayHere(['--file', file])).stdout.split('\n');
  expect(text.filter((line) => !line.startsWith('Alexa: '))).toEqual([
    ...['## one', 'You: open back coach', '[hear]', 'You: help'],
    ...['## two', 'You: open back coach', '[hear]', 'You: help', ''],
  ]);
  const options = ['--file', file, '--json', '--screen', '--consent'];
  const requests = (await sayHere(options)).stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).request);
  expect(requests.map(({ request }) => request.locale)).toEqual([
    ...['en-US', 'en-US', 'en-GB', 'en-GB'],
  ]);
  expect(new Set(requests.map(({ session }) => session.user.userId)).size).toBe(2);
  expect(requests[0].context.System.device.supportedInterfaces).toHaveProperty([
    'Alexa.Presentation.APL',
  ]);
});

test('say --help explains itself', async () => {
  const { stdout, status } = await sayHere(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('[at end-3] words');
});

test('timeline prints offsets in ms that add up to the asked hold', () => {
  const { stdout } = run('scripts/timeline.mts', ['childs-pose', '--hold', 'PT30S', '--sets', '2']);
  const { totalMs, cues } = JSON.parse(stdout);
  const hold = cues.filter(
    (cue: { kind: string; set: number }) => cue.kind === 'hold' && cue.set === 2,
  );
  expect(hold.at(-1).endMs - hold[0].startMs).toBe(30_000);
  expect(cues.at(-1).endMs).toBe(totalMs);
});

test.each([
  [['--locale', 'xx-XX'], '--locale: "xx-XX" is not a locale'],
  [['help', '[at banana] x'], '[at banana] x: "banana" is not a time'],
])('say %j says what is wrong', async (args, words) => {
  const { stdout, stderr, status } = await sayHere(args);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(words);
});

test.each([
  ['simulator/say.mts', ['--loud'], {}, "Unknown option '--loud'"],
  ['scripts/timeline.mts', ['yoga'], {}, 'unknown routine or stretch: yoga'],
  ['scripts/timeline.mts', ['--hold', 'PT10H'], {}, '--hold must be from PT5S to PT5M'],
  ['scripts/timeline.mts', ['--sets', '0'], {}, '--sets must be from 1 to 5'],
  ['simulator/serve-page.mts', [], { PORT: 'abc' }, 'PORT must be a number'],
])('%s %j %j says what is wrong', (script, args, env, words) => {
  const { stdout, stderr, status } = run(script, args, env);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(words);
});
