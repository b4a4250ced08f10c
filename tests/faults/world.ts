import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { PersonStore } from '../../core/memory/store.js';
import { LIMITS } from '../../lambda/src/ssml.js';
import { gateTo } from '../../simulator/gate.js';
import { readable } from '../../simulator/speech.js';
import { type Listener, listeners } from '../memory/listener.js';
import { alexaRequest } from '../request.js';

/** Somebody who has done one round, on an Echo, with a table and Alexa's services behind it. */
export type World = Listener & {
  ours: Awaited<ReturnType<typeof listeners<Awaited<ReturnType<typeof gateTo>>>>>;
  /** The table, also when the skill's way to it is cut. */
  straight: PersonStore;
  /** Sends a request of this person as it is written, and tells what is heard. */
  send(request: object, more?: Sent): Promise<string>;
  response(): ResponseEnvelope | undefined;
  /** Puts back what was kept when it all began. */
  restore(): Promise<void>;
};

export interface Sent {
  attributes?: unknown;
  system?: object;
  /** Takes the place of what a request has around it, as its session. */
  around?: object;
}

export const ID = 'somebody';

/** Puts an item into the table as it is. */
export async function write(fields: object, endpoint = tableEndpoint): Promise<void> {
  const client = new DynamoDBClient({ endpoint });
  const Item = marshall({ id: ID, version: 1, ...fields }, { removeUndefinedValues: true });
  await client.send(new PutItemCommand({ TableName: 'back-coach', Item }));
  client.destroy();
}

let tableEndpoint = '';

export async function somebody(): Promise<World> {
  const ours = await listeners(gateTo);
  const listener = ours.newListener(ID);
  tableEndpoint = ours.table.env.AWS_ENDPOINT_URL_DYNAMODB ?? '';
  await listener.say('open back coach');
  await listener.say('start my stretches');
  await listener.say('yes');
  listener.wait({ seconds: 245 });
  await listener.keepSilent();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = tableEndpoint;
  const { dynamodbStore } = await import('../../lambda/src/store/dynamodb-store.js');
  const straight = dynamodbStore('back-coach');
  const endpoint = tableEndpoint;
  const { person: attributes } = await straight.load(ID);
  let last: ResponseEnvelope | undefined;
  return {
    ...listener,
    ours,
    straight,
    restore: () => write({ attributes }, endpoint),
    response: () => listener.lastResponse() ?? last,
    async send(request, { attributes = { noticeHeard: true }, system, around } = {}) {
      const whole = alexaRequest('IntentRequest', {
        userId: ID,
        attributes,
        request,
        ...(system && { system }),
      });
      last = await ours.send({ ...whole, ...around });
      expect(JSON.stringify(last).length).toBeLessThan(24_000);
      const speech = last.response.outputSpeech;
      const ssml = speech?.type === 'SSML' ? speech.ssml : '';
      expect(ssml.length).toBeLessThanOrEqual(LIMITS.characters);
      expect(ssml).not.toMatch(/undefined|NaN|__proto__/);
      return ssml === '' ? '' : readable(ssml);
    },
  };
}
