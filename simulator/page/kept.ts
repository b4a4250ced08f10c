import * as v from 'valibot';
import type { Sound } from '../narration.js';

/** A line of the dialogue, as it was said or shown. */
export type Line =
  | { who: 'you' | 'note'; text: string }
  | { who: 'alexa'; sounds: readonly Sound[]; locale: string }
  /** What was made of the words, for developers. */
  | { who: 'turn'; text: string; detail: string };

const sound = v.object({
  ms: v.number(),
  text: v.exactOptional(v.string()),
  kind: v.exactOptional(v.string()),
  name: v.exactOptional(v.string()),
  stretch: v.exactOptional(v.string()),
  percent: v.exactOptional(v.number()),
});
const lines = v.array(
  v.variant('who', [
    v.object({ who: v.picklist(['you', 'note']), text: v.string() }),
    v.object({ who: v.literal('alexa'), sounds: v.array(sound), locale: v.string() }),
    v.object({ who: v.literal('turn'), text: v.string(), detail: v.string() }),
  ]),
);

/** More than anybody reads again. */
const MAX_LINES = 100;

/** The dialogue of this tab, as it was before the page was reloaded. */
export function keptLines(): Line[] {
  const parsed = v.safeParse(lines, JSON.parse(sessionStorage.getItem('dialogue') ?? '[]'));
  return parsed.success ? parsed.output : [];
}

export function keepLines(said: readonly Line[]): void {
  sessionStorage.setItem('dialogue', JSON.stringify(said.slice(-MAX_LINES)));
}

const SETTINGS = ['viewport', 'theme', 'locale', 'speed', 'aloud'];

/** Keeps what is set in the panel, in this browser. */
export function keepSettings(): void {
  for (const id of SETTINGS) {
    const field = document.getElementById(id);
    const kept = localStorage.getItem(`set ${id}`);
    if (field instanceof HTMLSelectElement) {
      if (kept !== null && [...field.options].some(({ value }) => value === kept))
        field.value = kept;
      field.addEventListener('change', () => localStorage.setItem(`set ${id}`, field.value));
    } else if (field instanceof HTMLInputElement) {
      if (kept !== null) field.checked = kept === 'true';
      field.addEventListener('change', () =>
        localStorage.setItem(`set ${id}`, String(field.checked)),
      );
    }
  }
}

/** An id that stays the same in this browser, or in this tab of it. */
export function idIn(storage: Storage, key: string): string {
  const known = storage.getItem(key);
  if (known !== null) return known;
  const fresh = crypto.randomUUID();
  storage.setItem(key, fresh);
  return fresh;
}
