import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isNativeError } from 'node:util/types';
import { type LocaleId, locales } from '../../models/locales.js';
import {
  isDirection,
  type Line,
  lineReader,
  localeNamed,
  Nonsense,
  within,
  zoneNamed,
} from './parse.js';

/** A line as written, and what it means. */
export interface ScriptLine {
  text: string;
  line: Line;
}

/** What the command was asked for. */
export interface Command {
  json: boolean;
  /** People are remembered in a table while it runs. */
  memory: boolean;
  screen: boolean;
  consent: boolean;
  locale: LocaleId;
  /** The time zone; the locale's if not given. */
  zone: string | undefined;
  /** From 0 to 1, as Math.random. */
  random: () => number;
  /** The lines to play; if undefined, they are read from standard input. */
  script: readonly ScriptLine[] | undefined;
}

export const USAGE = `usage: npm run --silent say -- [options] ["words" | "[direction]" ...]
       npm run --silent say -- --help`;

export const HELP = `${USAGE}

Plays a conversation. Without words or a file, it reads lines from standard input.

  plain words          said once the previous answer has been heard
  [at 1:02] words      said that long after the previous answer began
  [at end-3] words     said three seconds before its end
  [silence]            nobody answers, even after the reprompt; [silence at 1:02]: until then
  [hear]               time passes until the answer has been heard
  [exit]               the user leaves
  [+ 24:00]            that many hours and minutes pass; [+ 1 day]: that many days
  [zone Asia/Tokyo]    the person is in another time zone from now on

  --file play.txt      plays a file: "## name" begins a play with a new person, "# ..." is a comment
  --json               prints one JSON object per turn
  --no-memory          nobody is remembered, as without a table
  --screen             the device has a screen
  --consent            reminders are allowed
  --locale en-GB       one of ${Object.keys(locales).join(', ')}
  --zone Europe/London the person's time zone; the locale's by default
  --seed 7             the same number gives the same wordings
  --help               prints this

See docs/plays.md for more.`;

/** Reads the arguments; undefined for --help. Throws Nonsense if they make no sense. */
export function readCommand(args: readonly string[]): Command | undefined {
  const { values, positionals } = parsed(args);
  if (values.help) return undefined;
  const { json, screen, consent, file, zone } = values;
  if (file !== undefined && positionals.length > 0)
    throw new Nonsense('give words or --file, not both');
  const script =
    file === undefined ? positionals.map((text) => ({ text, at: text })) : linesOfFile(file);
  return {
    ...{ json, memory: !values['no-memory'], screen, consent },
    locale: within('--locale', () => localeNamed(values.locale)),
    zone: zone === undefined ? undefined : within('--zone', () => zoneNamed(zone)),
    random: randomFrom(values.seed),
    script: script.length > 0 ? readScript(script) : undefined,
  };
}

function parsed(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ json: flag, 'no-memory': flag, screen: flag, consent: flag, help: flag },
        locale: { type: 'string', default: 'en-US' },
        zone: { type: 'string' },
        seed: { type: 'string' },
        file: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Nonsense(reasonOf(error));
  }
}

/** The first line of an error's message; Node adds more. */
function reasonOf(error: unknown): string | undefined {
  return isNativeError(error) ? error.message.split('\n')[0] : String(error);
}

/** The skill draws a number at each turn to choose wordings; with a seed it is always the same. */
function randomFrom(seed: string | undefined): () => number {
  if (seed === undefined) return Math.random;
  if (!/^\d{1,15}$/.test(seed))
    throw new Nonsense(`--seed: "${seed}" is not a whole number from 0 upward`);
  const drawn = ((Number(seed) % 1_000) + 0.5) / 1_000;
  return () => drawn;
}

function linesOfFile(file: string): { text: string; at: string }[] {
  const lines = contentOf(file).trimEnd().split(/\r?\n/);
  return lines.map((text, index) => ({ text, at: `${file}:${index + 1}: ${text.trim()}` }));
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Nonsense(`--file: ${reasonOf(error)}`);
  }
}

function readScript(lines: readonly { text: string; at: string }[]): ScriptLine[] {
  const read = lineReader();
  const script = lines.map(({ text, at }) => ({ text, line: read(text, at) }));
  if (script.some(({ line }) => isDirection(line))) return script;
  throw new Nonsense('there is nothing to play');
}
