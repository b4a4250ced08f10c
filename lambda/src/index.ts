import type { Context } from 'aws-lambda';
import { people } from '../../core/memory/people.js';
import { answerEvent } from './door.js';
import { requestNameOf } from './envelope.js';
import { createSkill } from './skill.js';
import { isFailure, type Log, type Telemetry } from './telemetry/telemetry.js';

const { SKILL_ID, TABLE_NAME, AWS_LAMBDA_FUNCTION_NAME, LOG_LEVEL = 'ERROR' } = process.env;

/** Away from Lambda only failures are told; a LOG_LEVEL above ERROR is silence. */
const silent = ['FATAL', 'CRITICAL', 'SILENT'].includes(LOG_LEVEL.toUpperCase());
const tellFailures: Log = (happening, detail = {}) => {
  if (silent || !isFailure(happening)) return;
  console.error(JSON.stringify({ level: 'ERROR', message: happening, ...detail }));
};

/** What not every request or place needs is a bundle of its own. */
const loading = AWS_LAMBDA_FUNCTION_NAME
  ? import('./telemetry/powertools.js').then(({ powertools }) => powertools())
  : undefined;
const openStore = async (tableName: string) => {
  const { dynamodbStore } = await import('./store/dynamodb-store.js');
  return dynamodbStore(tableName);
};

let store: ReturnType<typeof openStore> | undefined;
const open = TABLE_NAME
  ? () => {
      store ??= openStore(TABLE_NAME);
      return store;
    }
  : undefined;

let telemetry: Telemetry | undefined;
const log: Log = (happening, detail) => (telemetry?.log ?? tellFailures)(happening, detail);
const skill = createSkill({ people: people(open, log), random: Math.random, log });

/** Without `performance`, which takes a millisecond to load. */
function msSince(began: bigint): number {
  return Number(process.hrtime.bigint() - began) / 1e6;
}

/** The Lambda entry. The Node 24 runtime takes handlers that return a promise only. */
export const handler = async (event: unknown, context?: Context) => {
  telemetry = await loading;
  const began = process.hrtime.bigint();
  try {
    return await answerEvent(skill, event, context, { skillId: SKILL_ID, log });
  } finally {
    telemetry?.answered(requestNameOf(event), msSince(began));
  }
};
