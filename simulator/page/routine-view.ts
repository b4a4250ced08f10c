import type { Sound } from '../narration.js';
import { element } from './view.js';

/** How far an arrow key moves the place, in ms. */
const STEP_MS = 5_000;

/** A stretch of the bar. */
export type Segment = Pick<Sound, 'kind' | 'ms' | 'text'>;

let seek: (elapsedMs: number) => void = () => {};
let shownMs = 0;
/** Of the round, and what of it came before this narration. */
let totalMs = 0;
let beforeMs = 0;

/** Clicking the bar, or an arrow key, moves the place in the narration. */
export function enableSeeking(): void {
  const bar = element('progress');
  bar.addEventListener('click', ({ clientX }) => {
    const { left, width } = bar.getBoundingClientRect();
    seek(((clientX - left) / width) * totalMs - beforeMs);
  });
  bar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: STEP_MS, ArrowLeft: -STEP_MS }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    seek(shownMs + step);
  });
}

/** Shows the round as a bar, and the narration's cues as a list; returns a function that moves the place in them. */
export function showRoutine(
  sounds: readonly Sound[],
  before: readonly Segment[],
  onSeek: (elapsedMs: number) => void,
): (sound: Sound, elapsedMs: number) => void {
  const inRoutine = sounds.some(({ kind }) => kind !== undefined);
  element('routine').hidden = !inRoutine;
  if (!inRoutine) return () => {};

  seek = onSeek;
  beforeMs = before.reduce((sum, { ms }) => sum + ms, 0);
  totalMs = sounds.reduce((sum, { ms }) => sum + ms, beforeMs);
  element('total').textContent = clock(totalMs);
  element('segments').replaceChildren(...[...before, ...sounds].map((one) => segment(one)));
  const items = cueItems(sounds);
  element('cues').replaceChildren(...items.values());
  return (sound, elapsedMs) => {
    shownMs = elapsedMs;
    const { kind = '', stretch = '', name = '', text } = sound;
    const placeMs = beforeMs + elapsedMs;
    const percent = (100 * placeMs) / totalMs;
    const bar = element('progress');
    element('place').style.left = `${percent}%`;
    bar.setAttribute('aria-valuenow', percent.toFixed(1));
    bar.setAttribute('aria-valuetext', `${clock(placeMs)} of ${clock(totalMs)}`);
    element('elapsed').textContent = clock(placeMs);
    showPose(stretch);
    element('stretch').textContent = name;
    element('cue').textContent = text ?? kind;
    for (const [own, item] of items) item.classList.toggle('current', own === sound);
  };
}

/** Shows the stretch's drawing, if it has one. */
function showPose(stretch: string): void {
  const pose = element('pose');
  const source = stretch && `/drawings/${stretch}.svg`;
  if (pose.getAttribute('src') === source) return;
  pose.hidden = source === '';
  pose.setAttribute('src', source);
}

function segment({ kind = '', ms, text }: Segment): HTMLElement {
  const part = document.createElement('span');
  part.className = kind;
  part.style.width = `${(100 * ms) / totalMs}%`;
  part.title = text ?? kind;
  return part;
}

/** One line per spoken cue; pressing it goes there. */
function cueItems(sounds: readonly Sound[]): Map<Sound, HTMLElement> {
  const items = new Map<Sound, HTMLElement>();
  let startMs = 0;
  for (const sound of sounds) {
    const atMs = startMs;
    startMs += sound.ms;
    if (sound.text === undefined) continue;
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `${clock(beforeMs + atMs)} ${sound.text}`;
    button.addEventListener('click', () => seek(atMs));
    item.append(button);
    items.set(sound, item);
  }
  return items;
}

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
