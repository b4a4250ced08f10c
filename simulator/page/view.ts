import type { EchoTurn } from '../device.js';
import type { Sound } from '../narration.js';
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

/** Adds a line to the dialogue; a node can carry its own markup. */
export function addLine(who: 'you' | 'alexa' | 'note', what: string | Node): void {
  const line = document.createElement('li');
  line.className = who;
  line.append(what);
  element('dialogue').append(line);
  line.scrollIntoView({ block: 'nearest' });
}

/** The intent that was understood, how sure that is, and the next best. */
export function understood({ intent, certainty }: EchoTurn): string {
  const all = [{ intent, ...certainty }, certainty?.runnerUp].flatMap((one) => one ?? []);
  return all
    .map((one) => `${one.intent} ${one.confidence?.toFixed(2) ?? ''}`.trim())
    .join(', then ');
}

/** Words as text, with numbers to call, and quiet as a number of seconds. */
export function spoken(sounds: readonly Sound[], locale: string): Node {
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
