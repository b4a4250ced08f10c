import type { interfaces } from 'ask-sdk-model';
import type { Language } from '../../../models/languages.js';
import type { Locale } from '../../../models/locales.js';
import type { Turn } from '../conversation/turn.js';
import { sceneOf } from './scenes.js';

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
