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
import { type Graphic, sharingPaths } from './shared-paths.js';

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
    document: drawnIn(DOCUMENTS[kind], drawings, kind === 'routine'),
    datasources: { scene: { kind, ...data } },
  };
}

/** In characters. Alexa takes 120 kB a response, of which a routine's document and steps may take half. */
const MAX_DRAWN = 50_000;

/**
 * The document with those drawings that it shows: all of them would fill the response. Where even those
 * that breathe are too many, as in a routine of ten short holds, none does.
 */
function drawnIn(
  document: ScreenDocument,
  drawings: readonly string[],
  breathes: boolean,
): Record<string, unknown> {
  const drawnBy = (draw: (name: string) => Graphic) =>
    sharingPaths(Object.fromEntries(drawings.map((id) => [id, draw(id)])));
  const moving = breathes ? drawnBy(breathingGraphicOf) : undefined;
  const fits = moving !== undefined && JSON.stringify(moving).length <= MAX_DRAWN;
  const { graphics, strings } = fits ? moving : drawnBy(graphicOf);
  return {
    ...document,
    resources: [...document.resources, { strings }],
    graphics: { ...document.graphics, ...ICONS, ...graphics },
  };
}
