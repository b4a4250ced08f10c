import type { Context } from 'aws-lambda';
import { answerEvent } from './answer-event.js';
import { people } from './memory/recall.js';
import { createSkill } from './skill.js';

const { SKILL_ID, TABLE_NAME, LOG_LEVEL = 'ERROR' } = process.env;

/** All that is logged are errors; a LOG_LEVEL above that, as Lambda names them, is silence. */
const silent = ['FATAL', 'CRITICAL', 'SILENT'].includes(LOG_LEVEL.toUpperCase());

const log = (event: string, detail: Record<string, string> = {}) => {
  if (!silent) console.error(JSON.stringify({ level: 'ERROR', event, ...detail }));
};

/** The store is a bundle of its own, loaded when a person is first asked for. */
const openStore = async (tableName: string) => {
  const { dynamodbStore } = await import('./memory/dynamodb-store.js');
  return dynamodbStore(tableName);
};

let store: ReturnType<typeof openStore> | undefined;
const open = TABLE_NAME
  ? () => {
      store ??= openStore(TABLE_NAME);
      return store;
    }
  : undefined;

const skill = createSkill({ people: people(open, log), random: Math.random, log });

/** The Lambda entry. The Node 24 runtime takes handlers that return a promise only. */
export const handler = (event: unknown, context?: Context) =>
  answerEvent(skill, event, context, { skillId: SKILL_ID, log });
