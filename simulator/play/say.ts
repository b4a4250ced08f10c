import { createInterface } from 'node:readline';
import { isFailure, type Log } from '../../lambda/src/telemetry/telemetry.js';
import { locales } from '../../models/locales.js';
import { openLocalTable } from '../local-table.js';
import { type Command, HELP, readCommand, type ScriptLine, USAGE } from './command.js';
import { type Direction, lineReader, Nonsense } from './parse.js';
import type { PlayedTurn } from './player.js';
import { morningIn, openStage, type Stage } from './stage.js';

const log: Log = (happening, detail = {}) => {
  if (isFailure(happening)) console.error(JSON.stringify({ message: happening, ...detail }));
};

/** Runs `npm run say` with its arguments; returns the exit code. */
export async function say(args: readonly string[]): Promise<number> {
  try {
    const command = readCommand(args);
    if (command === undefined) console.log(HELP);
    else await perform(command);
    return 0;
  } catch (error) {
    if (!(error instanceof Nonsense)) throw error;
    console.error(error.message);
    console.error(USAGE);
    return 1;
  }
}

async function perform(command: Command): Promise<void> {
  const table = command.memory ? await openLocalTable() : undefined;
  Object.assign(process.env, table?.env);
  try {
    await performPlays(command, table?.env.TABLE_NAME);
  } finally {
    await table?.close();
  }
}

/** Each heading starts a new play, with its own person and Echo. */
async function performPlays(command: Command, tableName: string | undefined): Promise<void> {
  let { locale } = command;
  let people = 0;
  let stage: Stage | undefined;
  const begin = () => {
    people += 1;
    const zone = command.zone ?? locales[locale].timeZone;
    const userId = `amzn1.ask.account.terminal-${people}`;
    const startMs = morningIn(zone);
    return openStage({ ...command, locale, userId, zone, startMs, tableName, log });
  };
  try {
    for await (const { text, line } of command.script ?? linesOfInput()) {
      if (line.kind === 'comment' || line.kind === 'answer') continue;
      if (line.kind === 'locale') {
        locale = line.locale;
      } else if (line.kind === 'heading') {
        await stage?.close();
        stage = undefined;
        locale = command.locale;
        if (!command.json) console.log(`## ${line.name}`);
      } else {
        stage ??= await begin();
        const turns = await stage.player.play(line);
        if (command.json) printJson(turns);
        else printText(text, line, turns);
      }
    }
  } finally {
    await stage?.close();
  }
}

/** Reads line by line, so that another program can converse. Typing errors at a terminal are forgiven. */
async function* linesOfInput(): AsyncGenerator<ScriptLine> {
  const { stdin } = process;
  if (stdin.isTTY) console.error('Say something, like: why does my back crack? (Ctrl-D ends)');
  const read = lineReader();
  for await (const text of createInterface({ input: stdin })) {
    const line = stdin.isTTY ? forgiving(() => read(text)) : read(text);
    if (line) yield { text, line };
  }
}

function forgiving<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Nonsense)) throw error;
    console.error(error.message);
    return undefined;
  }
}

function printJson(turns: readonly PlayedTurn[]): void {
  for (const { said, intent, slots, certainty, ...came } of turns) {
    const { confidence = null, runnerUp = null } = certainty ?? {};
    const { did, open, placeMs, request, response } = came;
    const understood = { said, intent, slots, confidence, runnerUp };
    console.log(JSON.stringify({ ...understood, did, open, placeMs, request, response }));
  }
}

function printText(text: string, { kind }: Direction, turns: readonly PlayedTurn[]): void {
  const line = text.trim().replace(/^U:\s*/, '');
  const isTime = kind === 'hear' || kind === 'pass' || kind === 'zone';
  console.log(isTime ? line : `You: ${line}`);
  for (const { heard, intent } of turns) {
    if (intent !== 'SessionEndedRequest') console.log(`Alexa: ${heard ?? '(silence)'}`);
  }
}
