import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import * as v from 'valibot';
import type { Turn } from '../../core/conversation/turn.js';
import type { Cue } from '../../core/routine/timeline.js';
import type { Speed } from '../../core/speech/speed.js';
import { languageOf } from '../../models/languages.js';
import { localeId, locales } from '../../models/locales.js';
import { audioOf } from './apla.js';
import { piecesOf, ssmlOf } from './ssml.js';

/** Turns what happens into Alexa's response: open with a reprompt if something is asked, else closed. */
export async function respond(turn: Turn, input: HandlerInput): Promise<Response> {
  const { attributesManager, responseBuilder } = input;
  const { say, ask, reprompt, card, session } = turn;
  const speed = typeof say === 'string' ? session.speed : session.playback?.move.speed;
  if (turn.permission) return askPermission(turn.permission.token, session, input);
  if (typeof say !== 'string' && has('Alexa.Presentation.APLA', input))
    narrate({ cues: say, ask, speed }, input);
  else {
    const pieces = typeof say === 'string' ? [say] : piecesOf(say);
    responseBuilder.speak(ssmlOf(ask === undefined ? pieces : [...pieces, ask], speed));
  }
  if (ask !== undefined) responseBuilder.reprompt(ssmlOf([reprompt ?? ask], speed));
  if (turn.permissionCard) responseBuilder.withAskForPermissionsConsentCard([REMINDERS]);
  if (has('Alexa.Presentation.APL', input))
    responseBuilder.addDirective(await rendered(turn, input));
  if (card) responseBuilder.withSimpleCard(card.title, card.text);
  attributesManager.setSessionAttributes(session);
  return responseBuilder.withShouldEndSession(ask === undefined).getResponse();
}

/** Only devices with a screen need the documents. */
async function rendered(turn: Turn, { requestEnvelope: { request } }: HandlerInput) {
  const { renderDirective } = await import('./apl/render.js');
  const locale = localeId('locale' in request ? request.locale : undefined);
  return renderDirective(turn, languageOf(locale), locales[locale].terms);
}

const REMINDERS = 'alexa::alerts:reminders:skill:readwrite';

/** Hands over to Alexa, who asks and comes back with a SessionResumedRequest; the session is left as it is. */
function askPermission(
  token: string,
  session: Turn['session'],
  { attributesManager, responseBuilder }: HandlerInput,
): Response {
  attributesManager.setSessionAttributes(session);
  return responseBuilder
    .addDirective({
      type: 'Connections.StartConnection',
      uri: 'connection://AMAZON.AskForPermissionsConsent/2',
      input: {
        '@type': 'AskForPermissionsConsentRequest',
        '@version': '2',
        permissionScopes: [{ permissionScope: REMINDERS, consentLevel: 'ACCOUNT' }],
      },
      token,
    })
    .getResponse();
}

interface Narration {
  cues: readonly Cue[];
  ask: string | undefined;
  speed: Speed | undefined;
}

/** The speech of a response is heard before its document: it takes the first words. */
function narrate({ cues, ask, speed }: Narration, input: HandlerInput): void {
  const [first, ...rest] = cues;
  const opening = first?.text;
  if (opening !== undefined) input.responseBuilder.speak(ssmlOf([opening], speed));
  input.responseBuilder.addDirective({
    type: 'Alexa.Presentation.APLA.RenderDocument',
    token: 'narration',
    document: { ...audioOf(opening === undefined ? cues : rest, ask, speed) },
  });
}

const withInterfaces = v.object({ supportedInterfaces: v.record(v.string(), v.unknown()) });

/** A document for an interface that the device does not list would end the conversation. */
function has(
  name: 'Alexa.Presentation.APL' | 'Alexa.Presentation.APLA',
  { requestEnvelope }: HandlerInput,
): boolean {
  const device = v.safeParse(withInterfaces, requestEnvelope.context.System.device);
  return device.success && Object.hasOwn(device.output.supportedInterfaces, name);
}
