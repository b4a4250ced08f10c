import { drawings } from '../../models/drawings/drawings.js';

/** The addresses of resources; `{id}` is that of an answer or a stretch. */
export const ANSWER_URIS = 'back-coach://answers/{id}';
export const STRETCH_URIS = 'back-coach://stretches/{id}';
export const DRAWING_URIS = 'back-coach://drawings/{id}';
export const SCREEN_URI = 'ui://back-coach/round.html';

/** Where the drawing of a stretch is; undefined if it has none. */
export function drawingUri(id: string): string | undefined {
  return Object.hasOwn(drawings, id) ? DRAWING_URIS.replace('{id}', id) : undefined;
}

export const answerUri = (id: string) => ANSWER_URIS.replace('{id}', id);
export const stretchUri = (id: string) => STRETCH_URIS.replace('{id}', id);
