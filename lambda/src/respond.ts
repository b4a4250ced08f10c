import type { HandlerInput } from 'ask-sdk-core';
import type { interfaces, Response } from 'ask-sdk-model';
import type {
  AskPermission,
  Question,
  Said,
  Situation,
  Turn,
} from '../../core/conversation/turn.js';
import type { Cue } from '../../core/routine/timeline.js';
import type { Speed } from '../../core/speech/pace.js';
import { audioOf } from './apla.js';
import { hasScreen } from './envelope.js';
import type { Ports } from './ports.js';
import { type Piece, piecesOf, ssmlOf } from './ssml.js';

/** Turns a turn into Alexa's response. The session stays open, with a reprompt, if something is asked. */
export async function respond(
  turn: Turn | AskPermission,
  situation: Situation,
  input: HandlerInput,
  ports: Pick<Ports, 'narration' | 'screen' | 'log'>,
): Promise<Response> {
  if (turn.kind === 'askPermission') return askPermission(turn, situation, input, ports);
  const { attributesManager, responseBuilder } = input;
  const { did, say, question, card, permissionCard, session } = turn;
  const speed = speedOf(turn);
  if (say.kind === 'narration' && ports.narration === 'apla')
    narrate(say.cues, question?.ask, speed, input);
  else speak(say, question?.ask, speed, input);
  if (question) responseBuilder.reprompt(repromptOf(question, speed));
  if (permissionCard) responseBuilder.withAskForPermissionsConsentCard([REMINDERS]);
  const completes = session.task && question === undefined && turn.shows?.kind !== 'report';
  if (completes) responseBuilder.addDirective(COMPLETED);
  const screen = completes ? undefined : await show(turn, situation, input, ports);
  if (card) responseBuilder.withSimpleCard(card.title, card.text);
  attributesManager.setSessionAttributes({ ...session, screen, did });
  return responseBuilder.withShouldEndSession(question === undefined).getResponse();
}

function repromptOf({ reprompt, quietMs }: Question, speed: Speed | undefined): string {
  return ssmlOf(quietMs === undefined ? [reprompt] : [quietMs, reprompt], speed);
}

/** What a task started is over. A response with it may show nothing, so that an emergency goes without. */
const COMPLETED = {
  type: 'Tasks.CompleteTask',
  status: { code: '200', message: 'OK' },
} as const satisfies interfaces.tasks.CompleteTaskDirective;

/**
 * Adds the screen document if the device has a screen, and returns its token.
 * If the screen can't be drawn, people still hear the answer.
 */
async function show(
  shown: Turn | AskPermission,
  situation: Situation,
  { requestEnvelope, responseBuilder }: HandlerInput,
  { screen, log }: Pick<Ports, 'screen' | 'log'>,
): Promise<string | undefined> {
  if (!hasScreen(requestEnvelope)) return undefined;
  try {
    const directive = await screen(shown, situation);
    responseBuilder.addDirective(directive);
    return directive.token;
  } catch (error) {
    log('screen failed', { error: error instanceof Error ? error.name : typeof error });
    return undefined;
  }
}

/** A narration keeps the speed it started at. */
function speedOf({ say, session }: Turn): Speed | undefined {
  return say.kind === 'narration' ? session.playback?.run.speed : session.speed;
}

function speak(
  say: Said,
  ask: string | undefined,
  speed: Speed | undefined,
  input: HandlerInput,
): void {
  const pieces = piecesOfSaid(say);
  input.responseBuilder.speak(ssmlOf(ask === undefined ? pieces : [...pieces, ask], speed));
}

function piecesOfSaid(say: Said): readonly Piece[] {
  switch (say.kind) {
    case 'words':
      return [say.text];
    case 'quiet':
      return [say.text, say.quietMs];
    case 'narration':
      return piecesOf(say.cues);
  }
}

/** A response's speech is heard before its document, so the speech takes the first words. */
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

/** Hands over to Alexa, who asks and returns with a SessionResumedRequest. The session stays as it is. */
async function askPermission(
  asking: AskPermission,
  situation: Situation,
  input: HandlerInput,
  ports: Pick<Ports, 'screen' | 'log'>,
): Promise<Response> {
  const { attributesManager, responseBuilder } = input;
  const screen = await show(asking, situation, input, ports);
  attributesManager.setSessionAttributes({ ...situation.session, screen, did: 'ask-permission' });
  return responseBuilder
    .addDirective({
      type: 'Connections.StartConnection',
      uri: 'connection://AMAZON.AskForPermissionsConsent/2',
      input: {
        '@type': 'AskForPermissionsConsentRequest',
        '@version': '2',
        permissionScopes: [{ permissionScope: REMINDERS, consentLevel: 'ACCOUNT' }],
      },
      token: asking.times.join(' '),
    })
    .getResponse();
}
