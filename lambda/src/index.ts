import type { Context } from 'aws-lambda';
import { requestNameOf } from './envelope.js';
import { createHandler } from './handler.js';
import { isFailure, type Log, type Telemetry } from './telemetry/telemetry.js';

const {
  SKILL_ID,
  TABLE_NAME,
  NARRATION,
  AWS_LAMBDA_FUNCTION_NAME,
  LOG_LEVEL = 'ERROR',
} = process.env;

/** Outside Lambda, only failures are logged, and not even those if LOG_LEVEL is above ERROR. */
const silent = ['FATAL', 'CRITICAL', 'SILENT'].includes(LOG_LEVEL.toUpperCase());
const logFailures: Log = (happening, detail = {}) => {
  if (silent || !isFailure(happening)) return;
  console.error(JSON.stringify({ level: 'ERROR', message: happening, ...detail }));
};

/** Metrics are a separate file, so that a start outside Lambda doesn't load them. */
const loading = AWS_LAMBDA_FUNCTION_NAME
  ? import('./telemetry/powertools.js').then(({ powertools }) => powertools()).catch(withoutMetrics)
  : undefined;

/** Without them, people are answered all the same, and failures are still logged. */
function withoutMetrics(error: unknown): undefined {
  const name = error instanceof Error ? error.name : typeof error;
  console.error(JSON.stringify({ level: 'ERROR', message: 'metrics failed', error: name }));
}

let telemetry: Telemetry | undefined;
const log: Log = (happening, detail) => (telemetry?.log ?? logFailures)(happening, detail);
const answer = createHandler({
  skillId: SKILL_ID,
  tableName: TABLE_NAME,
  random: Math.random,
  narration: NARRATION === 'apla' ? 'apla' : 'ssml',
  log,
});

/** Avoids `performance`, which takes a millisecond to load. */
function msSince(began: bigint): number {
  return Number(process.hrtime.bigint() - began) / 1e6;
}

/** The Lambda entry. The Node 24 runtime only accepts handlers that return a promise. */
export const handler = async (event: unknown, context?: Context) => {
  telemetry = await loading;
  const began = process.hrtime.bigint();
  try {
    return await answer(event, context);
  } finally {
    telemetry?.answered(requestNameOf(event), msSince(began));
  }
};
