import type { EchoTurn } from '../device.js';
import type { Sound } from '../narration.js';
import { keepLines, type Line } from './kept.js';
import { withNumbers } from './phone-numbers.js';

export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element #${id}`);
  return found;
}

export function input(id: string): HTMLInputElement {
  const found = element(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`#${id} is not an input`);
  return found;
}

export function chosen(id: string): string {
  const found = element(id);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`#${id} is not a select`);
  return found.value;
}

export function setRing(state: 'idle' | 'listening' | 'speaking', status: string): void {
  element('ring').className = `ring ${state}`;
  element('status').textContent = status;
}

const said: Line[] = [];

/** Adds a line to the dialogue, and keeps it for when the page is reloaded. */
export function addLine(line: Line): void {
  said.push(line);
  keepLines(said);
  const item = document.createElement('li');
  item.className = line.who;
  item.append(line.who === 'alexa' ? spoken(line.sounds, line.locale) : line.text);
  element('dialogue').append(item);
  item.scrollIntoView({ block: 'nearest' });
}

/** A line beside what is said. */
export function addNote(text: string): void {
  addLine({ who: 'note', text });
}

/** The intent that was understood, how sure that is, and the next best. */
export function understood({ intent, certainty }: EchoTurn): string {
  const all = [{ intent, ...certainty }, certainty?.runnerUp].flatMap((one) => one ?? []);
  return all
    .map((one) => `${one.intent} ${one.confidence?.toFixed(2) ?? ''}`.trim())
    .join(', then ');
}

/** Words as text, with numbers to call, and quiet as a number of seconds. */
function spoken(sounds: readonly Sound[], locale: string): Node {
  const line = document.createDocumentFragment();
  for (const { text, ms } of sounds) {
    if (text === undefined) {
      const quiet = document.createElement('span');
      quiet.className = 'quiet';
      quiet.textContent = ` [${Math.round(ms / 100) / 10} s] `;
      line.append(quiet);
    } else line.append(withNumbers(text, locale), ' ');
  }
  return line;
}
