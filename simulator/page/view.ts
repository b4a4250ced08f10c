import type { Sound } from '../narration.js';

export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element #${id}`);
  return found;
}

export function input(id: string): HTMLInputElement {
  const found = element(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`#${id} is no input`);
  return found;
}

export function chosen(id: string): string {
  const found = element(id);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`#${id} is no list to choose from`);
  return found.value;
}

export function setRing(state: 'idle' | 'listening' | 'speaking', status: string): void {
  element('ring').className = `ring ${state}`;
  element('status').textContent = status;
}

/** Adds to the dialogue; a node may carry markup of its own. */
export function addLine(who: 'you' | 'alexa' | 'note', what: string | Node): void {
  const line = document.createElement('li');
  line.className = who;
  line.append(what);
  element('dialogue').append(line);
  line.scrollIntoView({ block: 'nearest' });
}

/** Words as text, quiet as its seconds. */
export function spoken(sounds: readonly Sound[]): Node {
  const line = document.createDocumentFragment();
  for (const { text, ms } of sounds) {
    if (text === undefined) {
      const quiet = document.createElement('span');
      quiet.className = 'quiet';
      quiet.textContent = ` [${Math.round(ms / 100) / 10} s] `;
      line.append(quiet);
    } else line.append(`${text} `);
  }
  return line;
}
