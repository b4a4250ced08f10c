import type { ResponseEnvelope } from 'ask-sdk-model';
import type { PersonStore } from '../../core/memory/store.js';
import { createHandler } from '../../lambda/src/handler.js';
import { type AlexaService, openAlexaService } from '../../simulator/alexa-service.js';
import { desk } from '../../simulator/desk.js';
import { type LocalTable, openLocalTable } from '../../simulator/local-table.js';
import { readable } from '../../simulator/speech.js';
import '../fixtures/three-stretches.js';

/** Somebody with an Echo whose skill keeps people in a real table. Time passes only by `wait`. */
export interface Listener {
  say(words: string): Promise<string>;
  /** The JSON of the last answer. */
  lastResponse(): ResponseEnvelope | undefined;
  /** Nobody answers, also after the reprompt. */
  keepSilent(): Promise<void>;
  wait(time: { hours?: number; seconds?: number }): void;
}

interface Listeners<T> {
  table: LocalTable;
  way: T;
  /** Alexa's own services. */
  service: AlexaService;
  store: PersonStore;
  logged: string[];
  newListener(userId: string): Listener;
  send(event: unknown): Promise<ResponseEnvelope>;
  close(): Promise<void>;
}

/** Leads to the endpoint of the table; what stands between may be cut. */
type Way<T extends { endpoint: string }> = (endpoint: string) => Promise<T>;

const straight = async (endpoint: string) => ({ endpoint });

export async function listeners(): Promise<Listeners<{ endpoint: string }>>;
export async function listeners<T extends { endpoint: string }>(
  gateTo: Way<T>,
): Promise<Listeners<T>>;
/** Opens a table, and makes listeners that share it. */
export async function listeners(gateTo: Way<{ endpoint: string }> = straight) {
  const table = await openLocalTable();
  const way = await gateTo(table.env.AWS_ENDPOINT_URL_DYNAMODB ?? '');
  Object.assign(process.env, table.env, { AWS_ENDPOINT_URL_DYNAMODB: way.endpoint });
  const { dynamodbStore } = await import('../../lambda/src/store/dynamodb-store.js');
  const store = dynamodbStore('back-coach');
  const logged: string[] = [];
  const log = (event: string, detail = {}) =>
    void logged.push(JSON.stringify({ event, ...detail }));
  const send = createHandler({ tableName: 'back-coach', random: () => 0, log });
  const service = await openAlexaService();
  const newDevice = desk(send, 'en-US', service);

  const newListener = (userId: string): Listener => {
    let nowMs = Date.UTC(2026, 10, 24, 9);
    service.state.now = () => nowMs;
    const device = newDevice(userId, () => nowMs);
    let last: ResponseEnvelope | undefined;
    return {
      lastResponse: () => last,
      async say(words) {
        last = (await device.utter(words)).response;
        const speech = last.response.outputSpeech;
        return speech?.type === 'SSML' ? readable(speech.ssml) : '';
      },
      async keepSilent() {
        if (device.isOpen) await device.end();
      },
      wait({ hours = 0, seconds = 0 }) {
        nowMs += (hours * 3_600 + seconds) * 1_000;
      },
    };
  };
  const close = async () => {
    await service.close();
    await table.close();
  };
  return { table, way, service, store, logged, newListener, send, close };
}
