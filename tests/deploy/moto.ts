import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetPolicyCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';

const MOTO = process.env.MOTO_SERVER ?? 'moto_server';
const canRun = spawnSync(MOTO, ['--help']).status === 0;
// Not with console.warn: jest keeps back what files say of which all tests are skipped.
if (!canRun)
  process.stderr.write(
    `SKIPPED, for want of moto, which stands in for AWS: there is no ${MOTO}. ` +
      'Install it with: pip install "moto[all,server]==5.2.1" (or set MOTO_SERVER).\n',
  );

/** Tests that need moto: skipped without it, also in CI. */
export const withMoto = canRun ? describe : describe.skip;

/** Any will do for moto. */
export const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** moto's server, on a free port: AWS in all regions, empty at first. */
export interface Moto {
  readonly url: string;
  stop(): Promise<unknown>;
}

export async function startMoto(): Promise<Moto> {
  const server = spawn(MOTO, ['-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const lines = createInterface(server.stderr);
  for await (const line of lines) {
    const [, url] = /Running on (http\S+)/.exec(line) ?? [];
    if (!url) continue;
    server.stderr.resume();
    const stop = () => {
      const ended = once(server, 'exit');
      server.kill();
      return ended;
    };
    return { url, stop };
  }
  throw new Error(`${MOTO} ended before it listened`);
}

/** Clients of what moto holds in a region. */
export function aws({ url }: Moto, region: string) {
  const config = { endpoint: url, region, credentials };
  return {
    cloudFormation: new CloudFormationClient(config),
    lambda: new LambdaClient(config),
    dynamodb: new DynamoDBClient(config),
    s3: new S3Client({ ...config, forcePathStyle: true }),
  };
}

/** Whether the function lets Alexa call it. moto forgets for which skill. */
export async function alexaMayCall(moto: Moto, arn: string): Promise<boolean> {
  const [, , , region = ''] = arn.split(':');
  const { lambda } = aws(moto, region);
  try {
    const { Policy = '' } = await lambda.send(new GetPolicyCommand({ FunctionName: arn }));
    return Policy.includes('alexa-appkit.amazon.com');
  } catch {
    return false;
  } finally {
    lambda.destroy();
  }
}
