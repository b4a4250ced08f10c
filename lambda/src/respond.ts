import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import * as v from 'valibot';
import type { Said, Situation, Turn } from '../../core/conversation/turn.js';
import type { Session } from '../../core/memory/session.js';
import type { Cue } from '../../core/routine/timeline.js';
import type { Speed } from '../../core/speech/pace.js';
import { audioOf } from './apla.js';
import type { AskPermission } from './carry-out.js';
import { piecesOf, ssmlOf } from './ssml.js';

/** Turns what happens into Alexa's response: open with a reprompt if something is asked, else closed. */
export async function respond(
  turn: Turn | AskPermission,
  situation: Situation,
  input: HandlerInput,
): Promise<Response> {
  if (turn.kind === 'askPermission') return askPermission(turn, situation.session, input);
  const { attributesManager, responseBuilder } = input;
  const { did, say, question, card, permissionCard, session } = turn;
  const speed = speedOf(turn);
  speak(say, question?.ask, speed, input);
  if (question) responseBuilder.reprompt(ssmlOf([question.reprompt], speed));
  if (permissionCard) responseBuilder.withAskForPermissionsConsentCard([REMINDERS]);
  if (has('Alexa.Presentation.APL', input)) {
    // Only devices with a screen need the documents.
    const { renderDirective } = await import('./apl/render.js');
    responseBuilder.addDirective(renderDirective(turn, situation));
  }
  if (card) responseBuilder.withSimpleCard(card.title, card.text);
  attributesManager.setSessionAttributes({ ...session, did });
  return responseBuilder.withShouldEndSession(question === undefined).getResponse();
}

/** A narration keeps the speed that it was started at. */
function speedOf({ say, session }: Turn): Speed | undefined {
  return say.kind === 'narration' ? session.playback?.run.speed : session.speed;
}

function speak(
  say: Said,
  ask: string | undefined,
  speed: Speed | undefined,
  input: HandlerInput,
): void {
  if (say.kind === 'narration' && has('Alexa.Presentation.APLA', input)) {
    narrate(say.cues, ask, speed, input);
    return;
  }
  const pieces = say.kind === 'words' ? [say.text] : piecesOf(say.cues);
  input.responseBuilder.speak(ssmlOf(ask === undefined ? pieces : [...pieces, ask], speed));
}

/** The speech of a response is heard before its document: it takes the first words. */
function narrate(
  cues: readonly Cue[],
  ask: string | undefined,
  speed: Speed | undefined,
  { responseBuilder }: HandlerInput,
): void {
  const [first, ...rest] = cues;
  const opening = first?.text;
  if (opening !== undefined) responseBuilder.speak(ssmlOf([opening], speed));
  responseBuilder.addDirective({
    type: 'Alexa.Presentation.APLA.RenderDocument',
    token: 'narration',
    document: { ...audioOf(opening === undefined ? cues : rest, ask, speed) },
  });
}

const REMINDERS = 'alexa::alerts:reminders:skill:readwrite';

/** Hands over to Alexa, who asks and comes back with a SessionResumedRequest; the session is left as it is. */
function askPermission(
  { times }: AskPermission,
  session: Session,
  { attributesManager, responseBuilder }: HandlerInput,
): Response {
  attributesManager.setSessionAttributes({ ...session, did: 'ask-permission' });
  return responseBuilder
    .addDirective({
      type: 'Connections.StartConnection',
      uri: 'connection://AMAZON.AskForPermissionsConsent/2',
      input: {
        '@type': 'AskForPermissionsConsentRequest',
        '@version': '2',
        permissionScopes: [{ permissionScope: REMINDERS, consentLevel: 'ACCOUNT' }],
      },
      token: times.join(' '),
    })
    .getResponse();
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
