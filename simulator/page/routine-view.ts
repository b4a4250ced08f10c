import type { Sound } from '../narration.js';
import { element } from './view.js';

/** Shows the narration's cues as a bar; what it returns moves the place in it. */
export function showRoutine(sounds: readonly Sound[]): (sound: Sound, elapsedMs: number) => void {
  const inRoutine = sounds.some(({ kind }) => kind !== undefined);
  element('routine').hidden = !inRoutine;
  if (!inRoutine) return () => {};

  const totalMs = sounds.reduce((sum, { ms }) => sum + ms, 0);
  element('total').textContent = clock(totalMs);
  element('segments').replaceChildren(...sounds.map((sound) => segment(sound, totalMs)));
  return ({ kind = '', stretch = '', text }, elapsedMs) => {
    const percent = (100 * elapsedMs) / totalMs;
    element('place').style.left = `${percent}%`;
    element('progress').setAttribute('aria-valuenow', percent.toFixed(1));
    element('elapsed').textContent = clock(elapsedMs);
    element('stretch').textContent = stretch.replaceAll('-', ' ');
    element('cue').textContent = text ?? kind;
  };
}

function segment({ kind = '', ms }: Sound, totalMs: number): HTMLElement {
  const part = document.createElement('span');
  part.className = kind;
  part.style.width = `${(100 * ms) / totalMs}%`;
  return part;
}

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
