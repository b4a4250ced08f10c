import type { interfaces } from 'ask-sdk-model';
import type { AskPermission, Situation, Turn } from '../../../core/conversation/turn.js';
import { type Scene, sceneOf } from '../../../core/screen/scenes.js';
import { permissionScene } from '../../../core/screen/words.js';
import type { ScreenDocument } from './apl.js';
import { emergencyDocument } from './documents/emergency.js';
import { menuDocument } from './documents/menu.js';
import { pausedDocument } from './documents/paused.js';
import { progressDocument } from './documents/progress.js';
import { roundDocument } from './documents/round.js';
import { routineDocument } from './documents/routine.js';
import { textDocument } from './documents/text.js';
import { breathingGraphicOf, graphicOf } from './figures.js';
import { ICONS } from './icons.js';

const DOCUMENTS: Readonly<Record<Scene['kind'], ScreenDocument>> = {
  routine: routineDocument,
  paused: pausedDocument,
  words: textDocument,
  round: roundDocument,
  menu: menuDocument,
  week: progressDocument,
  emergency: emergencyDocument,
};

/** The directive that shows a turn on a device with a screen; while Alexa asks for a permission, nothing is left to touch. */
export function renderDirective(
  shown: Turn | AskPermission,
  situation: Situation,
): interfaces.alexa.presentation.apl.RenderDocumentDirective {
  const scene = shown.kind === 'turn' ? sceneOf(shown, situation) : permissionScene(situation);
  const { kind, token, data, drawings } = scene;
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token,
    document: drawnIn(
      DOCUMENTS[kind],
      kind === 'routine' ? breathingGraphicOf : graphicOf,
      drawings,
    ),
    datasources: { scene: { kind, ...data } },
  };
}

/** The document with those drawings that it shows: all of them would fill the response. */
function drawnIn(
  document: ScreenDocument,
  draw: typeof graphicOf,
  drawings: readonly string[],
): Record<string, unknown> {
  const drawn = drawings.map((id) => [id, draw(id)] as const);
  return {
    ...document,
    graphics: { ...document.graphics, ...ICONS, ...Object.fromEntries(drawn) },
  };
}
