import { existsSync, readFileSync } from 'node:fs';
import { say } from '../simulator/play/say.js';

const readme = readFileSync('README.md', 'utf8');
/** What is typed, and what comes back. */
const examples = [
  ...readme.matchAll(/^\$ npm run --silent say -- (.*)\n((?:(?!\$|```).*\n)+)/gm),
].map(([, typed = '', printed = '']) => ({ typed, printed: printed.trim().split('\n') }));

test('the README has examples', () => expect(examples).toHaveLength(2));

test.each(examples)('what the README shows is what is said: $typed', async ({ typed, printed }) => {
  const lines: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
  const args = [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  await say(args);
  log.mockRestore();
  expect(lines).toEqual(printed);
});

test('every file that the README links to is there', () => {
  const links = [...readme.matchAll(/(?:\]\(|(?:src|srcset)=")([^)"#:]+)[)#"]/g)].map(
    ([, path]) => path ?? '',
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});
