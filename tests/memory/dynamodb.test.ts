import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../../hosting/server.js';
import { dynamodb } from '../../lambda/src/store/dynamodb.js';

type Answer = (response: ServerResponse) => void;

const fine: Answer = (response) => response.end('{"Item":{"id":{"S":"u"}}}');
const refusing =
  (status: number, name: string): Answer =>
  (response) =>
    response.writeHead(status).end(`{"__type":"com.amazonaws.dynamodb.v20120810#${name}"}`);
const hangingUp: Answer = (response) => response.destroy();
/** The headers come, and nothing after them. */
const stalling: Answer = (response) => response.writeHead(200).write('{');

/** A table over real HTTP that answers as the test has it, the last answer for ever. */
async function tableAnswering(...answers: Answer[]) {
  const requests: { headers: IncomingMessage['headers']; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    requests.push({ headers: request.headers, body });
    answers[Math.min(requests.length, answers.length) - 1]?.(response);
  });
  const port = await listen(server, 0);
  const call = dynamodb({
    AWS_REGION: 'eu-west-1',
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'AKID',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'token',
  });
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { requests, close, get: () => call('GetItem', { TableName: 'people' }) };
}

test('a call is signed as AWS checks it', async () => {
  const { requests, close, get } = await tableAnswering(fine);
  expect(await get()).toEqual({ Item: { id: { S: 'u' } } });
  const [{ headers, body } = { headers: {}, body: '' }] = requests;
  expect(headers['x-amz-target']).toBe('DynamoDB_20120810.GetItem');
  expect(headers['x-amz-security-token']).toBe('token');

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
  const [, scope = '', signed = '', signature] =
    /Credential=AKID\/(\S+), SignedHeaders=(\S+), Signature=(\w+)/.exec(
      headers.authorization ?? '',
    ) ?? [];
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const hmac = (key: string | Buffer, text: string) =>
    createHmac('sha256', key).update(text).digest();
  const lines = signed.split(';').map((name) => `${name}:${headers[name]}\n`);
  const canonical = ['POST', '/', '', lines.join(''), signed, sha256(body)].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = scope.split('/').reduce<string | Buffer>(hmac, 'AWS4secret');
  expect(scope).toMatch(/^\d{8}\/eu-west-1\/dynamodb\/aws4_request$/);
  expect(signed.split(';')).toEqual(expect.arrayContaining(['host', 'x-amz-date']));
  expect(signature).toBe(hmac(key, toSign).toString('hex'));
  await close();
});

test.each([
  ['is out of order', refusing(500, 'InternalServerError')],
  ['is busy', refusing(400, 'ThrottlingException')],
  ['hangs up', hangingUp],
])('a table that %s is asked once more, and no more often', async (_, failing) => {
  const passing = await tableAnswering(failing, fine);
  expect(await passing.get()).toEqual({ Item: { id: { S: 'u' } } });
  await passing.close();
  const lasting = await tableAnswering(failing);
  await expect(lasting.get()).rejects.toThrow();
  expect(lasting.requests).toHaveLength(2);
  await lasting.close();
});

test('what is refused is refused, by its name, at once', async () => {
  const { requests, close, get } = await tableAnswering(
    refusing(400, 'ConditionalCheckFailedException'),
  );
  await expect(get()).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' });
  expect(requests).toHaveLength(1);
  await close();
});

test('an answer that stops in the middle is given up in time, not waited for twice', async () => {
  const { requests, close, get } = await tableAnswering(stalling);
  const began = performance.now();
  await expect(get()).rejects.toThrow();
  expect(performance.now() - began).toBeLessThan(4_000);
  expect(requests).toHaveLength(1);
  await close();
});

test('without a region it is said at once what is missing', () => {
  expect(() => dynamodb({})).toThrow(expect.objectContaining({ name: 'RegionMissing' }));
});
