import { drawingFiles } from '../../scripts/drawings/drawing-files.js';
import type { Moment } from './moment.js';

function element(id: string): Element {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The screen has no #${id}`);
  return found;
}

function write(id: string, text: string): void {
  const place = element(id);
  // What stays the same isn't read out again.
  if (place.textContent !== text) place.textContent = text;
}

const drawings = drawingFiles();

/** A drawing by its name, if there is one. */
function draw(name: string): void {
  const place = element('drawing');
  if (place.getAttribute('data-name') === name) return;
  place.setAttribute('data-name', name);
  place.innerHTML = drawings.find(({ path }) => path.endsWith(`/${name}.svg`))?.text ?? '';
}

/** Shows a moment of a round. */
export function showMoment({
  drawing,
  name,
  phase,
  words,
  next,
  hold,
}: Omit<Moment, 'stretch'>): void {
  draw(drawing);
  write('name', name);
  write('phase', phase);
  write('words', words);
  write('next', next);
  write(
    'time',
    hold ? `${Math.floor(hold.leftS / 60)}:${String(hold.leftS % 60).padStart(2, '0')}` : '',
  );
  element('held').toggleAttribute('hidden', hold === undefined);
  element('held').setAttribute('stroke-dashoffset', String(1 - (hold?.part ?? 0)));
}

/** Shows words alone, as before a start and after the end. */
export function showWords(
  name: string,
  words: string,
  { phase = '', drawing = '' }: Partial<Pick<Moment, 'phase' | 'drawing'>> = {},
): void {
  showMoment({ drawing, name, phase, words, next: '', hold: undefined });
}

export function showNote(text: string): void {
  write('note', text);
}

export interface Button {
  label: string;
  press: () => void;
}

/** Puts the buttons of a state in place; the first is the one that is likeliest pressed. */
export function showButtons(buttons: readonly Button[]): void {
  element('buttons').replaceChildren(
    ...buttons.map(({ label, press }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', press);
      return button;
    }),
  );
}
