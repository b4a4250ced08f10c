import type { interfaces } from 'ask-sdk-model';
import type { Turn } from '../../../core/conversation/turn.js';
import { sceneOf } from '../../../core/screen/scenes.js';
import type { Language } from '../../../models/languages.js';
import type { Locale } from '../../../models/locales.js';

/** Shows what happens on a device with a screen. */
export function renderDirective(
  turn: Turn,
  language: Language,
  terms: Locale['terms'],
): interfaces.alexa.presentation.apl.RenderDocumentDirective {
  const { token, document, scene } = sceneOf(turn, language, terms);
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token,
    document: { ...document },
    datasources: { scene: { ...scene } },
  };
}
