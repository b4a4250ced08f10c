import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation';
import { GetFunctionCommand } from '@aws-sdk/client-lambda';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { aws, credentials, type Moto } from './moto.js';
import { unzip } from './zip.js';

/** The stacks of a region. */
export async function stacksIn(moto: Moto, region: string): Promise<Stack[]> {
  const { cloudFormation } = aws(moto, region);
  const { Stacks = [] } = await cloudFormation.send(new DescribeStacksCommand({}));
  return Stacks;
}

/** The function that a stack has made: its configuration, and the code that CloudFormation was told to take. */
export class DeployedFunction {
  private constructor(
    readonly configuration: NonNullable<Awaited<ReturnType<typeof configurationOf>>>,
    /** Its code, in a folder with nothing beside it. */
    readonly folder: string,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  static async find(moto: Moto, region: string, arn: string): Promise<DeployedFunction> {
    const configuration = await configurationOf(moto, region, arn);
    if (!configuration) throw new Error(`There is no ${arn}`);
    const folder = mkdtempSync(join(tmpdir(), 'back-coach-function-'));
    const zip = join(folder, 'code.zip');
    writeFileSync(zip, await codeOf(moto, region, arn));
    unzip(zip, folder);
    rmSync(zip);
    return new DeployedFunction(configuration, folder, {
      ...configuration.Environment?.Variables,
      // What Lambda adds, with moto in place of the region's own services.
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: moto.url,
    });
  }

  /** Starts it, and lets Alexa ask it one thing after the other in a session. */
  answers(requests: readonly object[]): ResponseEnvelope[] {
    const [file, name] = (this.configuration.Handler ?? '').split('.');
    const program = `
      const { ${name}: handler } = require('./${file}');
      (async () => {
        const answers = [];
        for (const request of ${JSON.stringify(requests)}) {
          const attributes = answers.at(-1)?.sessionAttributes;
          if (attributes) request.session.attributes = attributes;
          answers.push(await handler(request, {}));
        }
        console.log(JSON.stringify(answers));
      })();
    `;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], {
      cwd: this.folder,
      env: this.environment,
      encoding: 'utf8',
      timeout: 20_000,
    });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

async function configurationOf(moto: Moto, region: string, arn: string) {
  const { lambda } = aws(moto, region);
  return (await lambda.send(new GetFunctionCommand({ FunctionName: arn }))).Configuration;
}

async function codeOf(moto: Moto, region: string, arn: string): Promise<Uint8Array> {
  const stacks = await stacksIn(moto, region);
  const stack = stacks.find(({ Outputs = [] }) =>
    Outputs.some(({ OutputValue }) => OutputValue === arn),
  );
  const told = (key: string) =>
    stack?.Parameters?.find(({ ParameterKey }) => ParameterKey === key)?.ParameterValue;
  const code = new GetObjectCommand({
    Bucket: told('CodeBucket'),
    Key: told('CodeKey'),
    VersionId: told('CodeVersion'),
  });
  const { Body } = await aws(moto, region).s3.send(code);
  if (!Body) throw new Error(`The code of ${arn} was never uploaded`);
  return Body.transformToByteArray();
}
