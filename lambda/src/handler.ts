import type { ResponseEnvelope } from 'ask-sdk-model';
import { people } from '../../core/memory/people.js';
import { alexaOf } from './alexa/alexa.js';
import { answerEvent } from './door.js';
import type { Narration } from './ports.js';
import { createSkill } from './skill.js';
import type { Log } from './telemetry/telemetry.js';
import { trainedFor } from './trained.js';

/** What the skill runs on. */
export interface Surroundings {
  /** Requests for other skills are refused; without an id, all are answered. */
  skillId?: string | undefined;
  /** The DynamoDB table that people are kept in; without one, nothing outlives a session. */
  tableName?: string | undefined;
  /** From 0 to 1, as Math.random. */
  random: () => number;
  /** In ms since 1970; defaults to this machine's clock. */
  now?: () => number;
  /** No device says whether it plays APL for Audio, so the deployment chooses; defaults to speech. */
  narration?: Narration;
  log: Log;
}

/** The skill as a function from event to response. Its store is opened on first need. */
export function createHandler({
  skillId,
  tableName,
  random,
  now = Date.now,
  narration = 'ssml',
  log,
}: Surroundings) {
  const openTable = async (name: string) => {
    const { dynamodbStore } = await import('./store/dynamodb-store.js');
    return dynamodbStore(name);
  };
  let store: ReturnType<typeof openTable> | undefined;
  const open = tableName
    ? () => {
        store ??= openTable(tableName);
        return store;
      }
    : undefined;
  const skill = createSkill({
    people: people({ open, now, failed: (error) => log('store failed', { error }) }),
    random,
    now,
    narration,
    uptimeMs: () => process.uptime() * 1_000,
    alexa: alexaOf,
    trained: trainedFor,
    screen: async (...shown) => (await import('./apl/render.js')).renderDirective(...shown),
    log,
  });
  return (event: unknown, context?: unknown): Promise<ResponseEnvelope> =>
    answerEvent(skill, event, context, { skillId, log });
}
