import type { interfaces } from 'ask-sdk-model';
import type { Situation, Turn } from '../../../core/conversation/turn.js';
import { type Scene, sceneOf } from '../../../core/screen/scenes.js';
import { graphicOf, type ScreenDocument } from './apl.js';
import { emergencyDocument } from './documents/emergency.js';
import { progressDocument } from './documents/progress.js';
import { routineDocument } from './documents/routine.js';
import { textDocument } from './documents/text.js';

const DOCUMENTS: Readonly<Record<Scene['kind'], ScreenDocument>> = {
  routine: routineDocument,
  paused: textDocument,
  words: textDocument,
  week: progressDocument,
  emergency: emergencyDocument,
};

/** The directive that shows a turn on a device with a screen. */
export function renderDirective(
  turn: Turn,
  situation: Situation,
): interfaces.alexa.presentation.apl.RenderDocumentDirective {
  const { kind, token, data, drawings } = sceneOf(turn, situation);
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token,
    document: drawnIn(DOCUMENTS[kind], drawings),
    datasources: { scene: { kind, ...data } },
  };
}

/** The document with those drawings that it shows: all of them would fill the response. */
function drawnIn(document: ScreenDocument, drawings: readonly string[]): Record<string, unknown> {
  const drawn = drawings.map((id) => [id, graphicOf(id)] as const);
  return { ...document, graphics: { ...document.graphics, ...Object.fromEntries(drawn) } };
}
