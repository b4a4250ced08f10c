import { drawings } from '../../models/drawings/drawings.js';
import type { Language } from '../../models/languages.js';
import { nameOf } from '../content.js';
import { fill } from '../speech/text.js';

/** A stretch's drawing and its text for screen readers; both are empty if the stretch has no drawing. */
export interface Drawn {
  drawing: string;
  drawingLabel: string;
}

export function drawingOf(id: string | undefined, language: Language): Drawn {
  if (id === undefined || !isDrawn(id)) return { drawing: '', drawingLabel: '' };
  return { drawing: id, drawingLabel: labelOf(id, language) };
}

export function labelOf(id: string, language: Language): string {
  return fill(language.screen.drawing, { stretch: nameOf(id, language) });
}

export function isDrawn(id: string): boolean {
  return Object.hasOwn(drawings, id);
}

/** A stretch with its name under it. */
export interface Picture extends Drawn {
  id: string;
  name: string;
}

export function picturesOf(ids: readonly string[], language: Language): Picture[] {
  return [...new Set(ids)]
    .filter(isDrawn)
    .map((id) => ({ id, name: fill(nameOf(id, language), {}), ...drawingOf(id, language) }));
}
