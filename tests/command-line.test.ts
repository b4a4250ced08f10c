import { spawnSync } from 'node:child_process';

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
  expect(Object.keys(first)).toEqual(['said', 'intent', 'slots', 'request', 'response']);
  expect(first.slots).toEqual({ stretch: 'cobra', hold: 'PT30S' });
  expect(second.intent).toBe('AMAZON.StopIntent');
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
  ['simulator/say.mts', ['--locale', 'xx-XX'], {}, '--locale must be one of en-US'],
  ['simulator/say.mts', ['--loud'], {}, "Unknown option '--loud'"],
  ['scripts/timeline.mts', ['yoga'], {}, 'unknown routine or stretch: yoga'],
  ['scripts/timeline.mts', ['--hold', 'PT10H'], {}, '--hold must be from PT5S to PT5M'],
  ['scripts/timeline.mts', ['--sets', '0'], {}, '--sets must be from 1 to 5'],
  ['simulator/serve-page.mts', [], { PORT: 'abc' }, 'PORT must be a number'],
])('%s %j %j says what is wrong', (script, args, env, words) => {
  const { stderr, status } = run(script, args, env);
  expect(status).toBe(1);
  expect(stderr).toContain(words);
});
