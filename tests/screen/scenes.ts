import type { ResponseEnvelope } from 'ask-sdk-model';
import { type Turn, words } from '../../core/conversation/turn.js';
import { parseSession } from '../../core/memory/session.js';
import { renderDirective } from '../../lambda/src/apl/render.js';
import { createHandler } from '../../lambda/src/handler.js';
import { alexaRequest, intentRequest, START_MS } from '../request.js';
import { situationOf } from '../situation.js';
import '../fixtures/three-stretches.js';

export interface Shown {
  token: string;
  document: Record<string, unknown>;
  datasources: Record<string, unknown>;
}

const log = () => {};
const handler = createHandler({ random: () => 0, log });

/** A request from a device with a screen, so many ms after nine. */
export function ask(
  name: string,
  {
    attributes = { noticeHeard: true },
    afterMs = 0,
    interfaces = ['Alexa.Presentation.APL'],
    more = {},
  }: {
    attributes?: object | undefined;
    afterMs?: number;
    interfaces?: string[];
    more?: object;
  } = {},
): Promise<ResponseEnvelope> {
  const own = {
    attributes,
    request: { timestamp: new Date(START_MS + afterMs).toISOString(), ...more },
    system: {
      device: {
        deviceId: 'd',
        supportedInterfaces: Object.fromEntries(interfaces.map((id) => [id, {}])),
      },
    },
  };
  return handler(name.endsWith('Intent') ? intentRequest(name, own) : alexaRequest(name, own));
}

/** The document that a response shows; undefined if it shows none. */
export function shownBy({ response }: ResponseEnvelope): Shown | undefined {
  for (const directive of response.directives ?? []) {
    if (directive.type !== 'Alexa.Presentation.APL.RenderDocument') continue;
    const { token = '', document = {}, datasources = {} } = directive;
    return { token, document: { ...document }, datasources };
  }
  return undefined;
}

/** One of each scene, as people come to see them. */
export async function scenes(): Promise<Record<string, Shown>> {
  const routine = await ask('StartRoutineIntent');
  const afterMs = 45_000;
  const attributes = routine.sessionAttributes;
  const responses = {
    welcome: await ask('LaunchRequest'),
    answer: await ask('DangerousIntent'),
    'answer with a drawing': await ask('FoamRollingIntent'),
    routine,
    paused: await ask('AMAZON.PauseIntent', { attributes, afterMs }),
    emergency: await ask('EmergencyIntent'),
    'go-ahead': await ask('StartRoutineIntent', { attributes: {} }),
    pain: await ask('StopStretchIntent', { attributes, afterMs }),
    menu: await ask('WhichStretchesIntent'),
    plan: await ask('StartPlanIntent'),
    goodbye: await ask('AMAZON.StopIntent'),
  };
  const week = [1, 3, 0, 2, 5, 3, 1].map((rounds, index) => ({
    day: ['Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue'][index] ?? '',
    rounds,
    today: index === 6,
  }));
  const text =
    'One round so far today. Three to five is the aim. In the last seven days you stretched on six days.';
  const spoken = Object.fromEntries(
    Object.entries(responses).flatMap(([name, response]) => {
      const shown = shownBy(response);
      return shown ? [[name, shown]] : [];
    }),
  );
  return {
    ...spoken,
    permission: rendered({ kind: 'askPermission', times: [] }),
    progress: rendered({ ...saying(text), shows: { kind: 'week', days: week } }),
    'far too much text': rendered(saying('Far too many words. '.repeat(150))),
  };
}

/** A turn in which nothing but these words are said. */
export function saying(text: string): Turn {
  return { kind: 'turn', did: 'test', say: words(text), session: parseSession({}) };
}

function rendered(shown: Parameters<typeof renderDirective>[0]): Shown {
  const { token = '', document = {}, datasources = {} } = renderDirective(shown, situationOf());
  return { token, document: { ...document }, datasources };
}
