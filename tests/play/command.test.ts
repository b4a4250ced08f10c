import { readCommand } from '../../simulator/play/command.js';

test('what is not asked for is left as usual', () => {
  expect(readCommand(['hello'])).toMatchObject({
    ...{ json: false, memory: true, screen: false, consent: false },
    locale: 'en-US',
    zone: undefined,
    random: Math.random,
  });
});

test('without words and a file, lines are to be read', () => {
  expect(readCommand(['--no-memory'])).toMatchObject({ memory: false, script: undefined });
});

test('a seed draws the same each time, and seed 0 the first wording', () => {
  const drawn = (seed: string) => readCommand(['--seed', seed, 'hello'])?.random();
  expect(drawn('7')).toBe(drawn('7'));
  expect(drawn('7')).not.toBe(drawn('8'));
  expect(Math.floor((drawn('0') ?? 1) * 1_000)).toBe(0);
});

test('a transcript of the tests can be played', () => {
  const script = readCommand(['--file', 'tests/conversations/pause.txt'])?.script ?? [];
  expect(script.map(({ line }) => line.kind)).toContain('answer');
});

test.each([
  [['--zone', 'Mars'], '--zone: "Mars" is not a time zone; use a name like Europe/London'],
  [['--zone', ''], '--zone: "" is not a time zone; use a name like Europe/London'],
  [['--locale', 'toString'], '--locale: "toString" is not a locale; use one of en-US, en-GB'],
  [['--seed', 'x'], '--seed: "x" is not a whole number from 0 upward'],
  [['--seed', '-5'], "Option '--seed' argument is ambiguous."],
  [['--file', 'nope.txt'], "--file: ENOENT: no such file or directory, open 'nope.txt'"],
  [['--file', 'README.md', 'help'], 'give words or --file, not both'],
  [['help', '[banana]'], '[banana]: unknown direction; use [at 1:02] words'],
  [['help', '@ en-GB'], '@ en-GB: the locale is set once, before the first words of a play'],
  [['## play'], 'there is nothing to play'],
])('%j is refused in one line', (args, why) => {
  const reading = () => readCommand(args);
  expect(reading).toThrow(why);
  expect(reading).toThrow(/^.*$/);
});
