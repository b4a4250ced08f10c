import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { handler } from '../lambda/src/index.js';
import { desk } from './desk.js';
import type { EchoTurn } from './device.js';
import { readable } from './speech.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    locale: { type: 'string', default: 'en-US' },
  },
});
const device = desk(handler, values.locale)('amzn1.ask.account.terminal');

if (positionals.length > 0) {
  for (const said of positionals) print(await device.utter(said));
} else {
  if (process.stdin.isTTY)
    console.error('Say something, like: why does my back crack? (Ctrl-D ends)');
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') print(await device.utter(line));
  }
}

function print(turn: EchoTurn): void {
  if (values.json) {
    console.log(JSON.stringify(turn));
    return;
  }
  const speech = turn.response.response.outputSpeech;
  console.log(`You: ${turn.said}`);
  console.log(`Alexa: ${speech?.type === 'SSML' ? readable(speech.ssml) : '(silence)'}`);
}
