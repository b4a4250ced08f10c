import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';

export interface LocalTable {
  /** Environment variables for the skill. */
  env: Record<string, string>;
  close(): Promise<void>;
}

/** More than an answer takes to arrive. */
const ARRIVAL_MS = 500;

interface Call {
  request: IncomingMessage;
  response: ServerResponse;
}

/**
 * DynamoDB on this machine, over real HTTP, with the skill's table in it. Data
 * is kept in the folder `path`; without one it is gone on close.
 */
export async function openLocalTable(path?: string): Promise<LocalTable> {
  // The SDK warns on Node 20, which doesn't matter for calls to this machine.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const server = dynalite({ ...(path !== undefined && { path }), createTableMs: 0 });
  const calls = new Set<Call>();
  server.on('request', (request, response) => {
    const call = { request, response };
    calls.add(call);
    response.on('finish', () => calls.delete(call));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const env = {
    TABLE_NAME: 'back-coach',
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
  await createTable(env.AWS_ENDPOINT_URL_DYNAMODB, env.TABLE_NAME);
  return {
    env,
    async close() {
      // The database throws if it is closed during a call, even one whose caller has gone.
      server.removeAllListeners('request');
      server.on('request', (_, response) => response.destroy());
      while ([...calls].some(isUnderWay)) await sleep(5);
      const closed = once(server, 'close');
      server.close();
      // A connection that was never used would be waited for, for seconds.
      const rest = setTimeout(() => server.closeAllConnections(), ARRIVAL_MS);
      await closed;
      clearTimeout(rest);
    },
  };
}

/** Whether it arrived whole, or still may, and isn't answered. */
function isUnderWay({ request, response }: Call): boolean {
  return !response.writableEnded && (request.complete || !request.destroyed);
}

async function createTable(endpoint: string, tableName: string): Promise<void> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials });
  try {
    await client.send(
      new CreateTableCommand({
        TableName: tableName,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      }),
    );
  } catch (error) {
    const alreadyThere = error instanceof Error && error.name === 'ResourceInUseException';
    if (!alreadyThere) throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 1 }, { TableName: tableName });
  client.destroy();
}
