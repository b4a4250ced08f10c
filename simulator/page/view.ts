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

export function textArea(id: string): HTMLTextAreaElement {
  const found = element(id);
  if (!(found instanceof HTMLTextAreaElement)) throw new Error(`#${id} is not a text area`);
  return found;
}

export function chosen(id: string): string {
  const found = element(id);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`#${id} is not a select`);
  return found.value;
}

export type RingState = 'idle' | 'thinking' | 'listening' | 'speaking' | 'quiet';

export function setRing(state: RingState, status: string): void {
  element('ring').className = `ring ${state}`;
  if (element('status').textContent !== status) element('status').textContent = status;
}

/** Shows the buttons that fit: before a session, in one, or in a routine. */
export function fitButtons(state: 'closed' | 'open' | 'mat'): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-when]'))
    button.hidden = !button.dataset.when?.split(' ').includes(state);
}

const said: Line[] = [];

/**
 * Adds a line to the dialogue, and keeps it for when the page is reloaded. Alexa's appears as it is
 * heard, with what it returns.
 */
export function addLine(line: Line, asItIsHeard = false): (sound: Sound) => void {
  said.push(line);
  keepLines(said);
  const item = document.createElement('li');
  item.className = line.who;
  element('dialogue').append(item);
  if (line.who === 'turn') item.append(details(line.text, line.detail));
  if (line.who === 'you' || line.who === 'note') item.append(line.text);
  const pieces = line.who === 'alexa' ? spoken(line.sounds, line.locale) : [];
  item.append(...pieces);
  item.scrollIntoView({ block: 'nearest' });
  if (line.who !== 'alexa' || !asItIsHeard) return () => {};
  for (const piece of pieces.slice(1)) piece.classList.add('later');
  let current = -1;
  return (sound) => {
    const at = line.sounds.indexOf(sound);
    if (at === current) return;
    current = at;
    pieces.forEach((piece, index) => {
      piece.classList.toggle('later', index > at);
      piece.classList.toggle('current', index === at);
    });
    pieces[at]?.scrollIntoView({ block: 'nearest' });
  };
}

function details(summary: string, detail: string): HTMLElement {
  const all = document.createElement('details');
  const line = document.createElement('summary');
  line.textContent = summary;
  const rest = document.createElement('pre');
  rest.textContent = detail;
  all.append(line, rest);
  return all;
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

/** Words as text, with numbers to call, and quiet as a number of seconds: a piece for each sound. */
function spoken(sounds: readonly Sound[], locale: string): HTMLElement[] {
  return sounds.map(({ text, ms }) => {
    const piece = document.createElement('span');
    if (text === undefined) {
      piece.className = 'quiet';
      piece.textContent = ` [${Math.round(ms / 100) / 10} s] `;
    } else piece.append(withNumbers(text, locale), ' ');
    return piece;
  });
}
