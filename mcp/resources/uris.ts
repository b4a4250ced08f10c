import { drawings, readyOf } from '../../models/drawings/drawings.js';

/** The addresses of resources; `{id}` is that of an answer or a stretch. */
export const ANSWER_URIS = 'back-coach://answers/{id}';
export const STRETCH_URIS = 'back-coach://stretches/{id}';
export const DRAWING_URIS = 'back-coach://drawings/{id}';
export const SCREEN_URI = 'ui://back-coach/round.html';

/** Where the drawings of a stretch are: how it begins, and the pose. None if it isn't drawn. */
export function drawingsOf(id: string): { drawing_ready?: string; drawing?: string } {
  if (!Object.hasOwn(drawings, id)) return {};
  return { drawing_ready: drawingUri(readyOf(id)), drawing: drawingUri(id) };
}

export const drawingUri = (name: string) => DRAWING_URIS.replace('{id}', name);
export const answerUri = (id: string) => ANSWER_URIS.replace('{id}', id);
export const stretchUri = (id: string) => STRETCH_URIS.replace('{id}', id);
