import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Sha256 } from '@smithy/core/checksum';
import { HttpRequest } from '@smithy/core/protocols';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { SignatureV4 } from '@smithy/signature-v4';
import { UNREACHABLE } from '../../../core/memory/store.js';

/** Calls DynamoDB; rejects with `Refused`, or with an error named `Unreachable`, or `TooLate` if it had little time. */
export type Call = (
  operation: 'GetItem' | 'PutItem' | 'DeleteItem',
  input: object,
  withinMs?: number,
) => Promise<unknown>;

/** No call takes longer than this, retry included. */
const PATIENCE_MS = 2_000;
/** How long to wait before the one retry, if the table is busy. */
const PAUSE_MS = 50;

/** Worth a retry: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html */
const BUSY = [
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
];

/** An error from DynamoDB; `name` is its code, such as `ConditionalCheckFailedException`. */
export class Refused extends Error {
  readonly mayPass: boolean;
  constructor(body: string, status: number) {
    super(`DynamoDB answered ${status}`);
    this.name = /"__type"\s*:\s*"(?:[^"]*#)?(\w+)"/.exec(body)?.[1] ?? 'Refused';
    this.mayPass = status >= 500 || BUSY.includes(this.name);
  }
}

/**
 * DynamoDB's documented API, signed and sent with the parts that the AWS SDK's
 * client is made of. The client itself takes longer to load than all of Back
 * Coach, and these three calls need little of it. Region, endpoint and
 * credentials are read from the environment, as in the SDK. Throws
 * `RegionMissing` without AWS_REGION.
 *
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.LowLevelAPI.html
 */
export function dynamodb(env: NodeJS.ProcessEnv): Call {
  const region = regionOf(env);
  const url = new URL(env.AWS_ENDPOINT_URL_DYNAMODB ?? `https://dynamodb.${region}.amazonaws.com`);
  const credentials = credentialsOf(env);
  const signer = new SignatureV4({ service: 'dynamodb', region, credentials, sha256: Sha256 });
  const http = new NodeHttpHandler();

  const callOnce = async (request: HttpRequest, abortSignal: AbortSignal): Promise<unknown> => {
    const { headers } = await Promise.race([signer.sign(request), over(abortSignal)]);
    const signed = new HttpRequest({ ...request, headers });
    const { response } = await http.handle(signed, { abortSignal });
    const body = await textOf(response.body);
    if (response.statusCode !== 200) throw new Refused(body, response.statusCode);
    return JSON.parse(body);
  };
  return async (operation, input, withinMs = PATIENCE_MS) => {
    const request = new HttpRequest({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port && { port: Number(url.port) }),
      headers: {
        host: url.host,
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${operation}`,
      },
      body: JSON.stringify(input),
    });
    const deadline = AbortSignal.timeout(Math.min(PATIENCE_MS, withinMs));
    const twice = async () => {
      try {
        return await callOnce(request, deadline);
      } catch (error) {
        if (deadline.aborted || (error instanceof Refused && !error.mayPass)) throw error;
        await wait(PAUSE_MS);
        return await callOnce(request, deadline);
      }
    };
    return twice().catch((cause: unknown) => {
      if (cause instanceof Refused) throw cause;
      const name = deadline.aborted && withinMs < PATIENCE_MS ? 'TooLate' : UNREACHABLE;
      throw Object.assign(new Error('No answer from DynamoDB', { cause }), { name });
    });
  };
}

/** Where credentials are looked for may never answer, either. */
async function over(signal: AbortSignal): Promise<never> {
  signal.throwIfAborted();
  await once(signal, 'abort');
  throw signal.reason;
}

function regionOf({ AWS_REGION }: NodeJS.ProcessEnv): string {
  if (AWS_REGION) return AWS_REGION;
  throw Object.assign(new Error('AWS_REGION is not set'), { name: 'RegionMissing' });
}

/** On Lambda they are in the environment; the code that looks elsewhere is slow to load. */
function credentialsOf(env: NodeJS.ProcessEnv) {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
  if (AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY) {
    return {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
    };
  }
  let found: ReturnType<typeof import('./credentials.js').defaultProvider> | undefined;
  return async () => {
    found ??= (await import('./credentials.js')).defaultProvider();
    return found();
  };
}

async function textOf(body: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
