import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { handler } from '../lambda/src/index.js';
import { locales } from '../models/locales.js';
import { openAlexaService } from './alexa-service.js';
import { desk } from './desk.js';
import { type EchoTurn, PERMISSION_QUESTION } from './device.js';
import { readable } from './speech.js';

const USAGE = 'usage: npm run --silent say -- [--json] [--locale en-US] ["words" ...]';
const { values, positionals } = options();
const service = await openAlexaService();
const device = desk(handler, values.locale, service)('amzn1.ask.account.terminal');

if (positionals.length > 0) {
  for (const said of positionals) print(await device.utter(said));
} else {
  if (process.stdin.isTTY)
    console.error('Say something, like: why does my back crack? (Ctrl-D ends)');
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') print(await device.utter(line));
  }
}

await service.close();

function print(turn: EchoTurn): void {
  if (values.json) {
    console.log(JSON.stringify(turn));
    return;
  }
  const speech = turn.response.response.outputSpeech;
  const words = speech?.type === 'SSML' ? readable(speech.ssml) : '(silence)';
  console.log(`You: ${turn.said}`);
  console.log(`Alexa: ${device.asksPermission ? PERMISSION_QUESTION : words}`);
}

function options() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        locale: { type: 'string', default: 'en-US' },
      },
    });
    if (parsed.values.locale in locales) return parsed;
    throw new Error(`--locale must be one of ${Object.keys(locales).join(', ')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(USAGE);
    process.exit(1);
  }
}
