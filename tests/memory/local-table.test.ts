import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLocalTable } from '../../simulator/local-table.js';

test('a table that is closed under calls whose callers have gone does no harm', async () => {
  for (let time = 0; time < 20; time++) {
    const { env, close } = await openLocalTable();
    for (let call = 0; call < 10; call++) await hangUpOn(env, `somebody-${call}`);
    await close();
  }
  await sleep(50);
});

/** Sends a whole call to write an item, and leaves without its answer. */
async function hangUpOn(env: Record<string, string>, id: string): Promise<void> {
  const call = request(env.AWS_ENDPOINT_URL_DYNAMODB ?? '', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.PutItem',
      'x-amz-date': 'today',
      authorization: 'AWS4-HMAC-SHA256 Credential=a, SignedHeaders=a, Signature=a',
    },
  });
  call.on('error', () => {});
  await new Promise<void>((resolve) => {
    call.end(JSON.stringify({ TableName: env.TABLE_NAME, Item: { id: { S: id } } }), resolve);
  });
  await sleep(1);
  call.destroy();
}
