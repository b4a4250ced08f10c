import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { credentials } from './moto.js';
import { account } from './skill-api.js';

export interface Deployment {
  readonly status: number | null;
  readonly output: string;
}

/** Where the services are that a deployment talks to. */
export interface Services {
  readonly skillApi: string;
  readonly aws: string;
}

const STACK = 'infrastructure/cfn-deployer/skill-stack.yaml';

/** Moto's updates make what a condition excludes, too; the MCP server is off unless it is asked for. */
function withoutMcp(stack: string): string {
  return stack
    .split(/^(?= {2}\w+:$)/m)
    .filter((block) => !/^ {4}Condition: HasMcpServer$/m.test(block))
    .join('');
}

/** A copy of the project, as somebody has it who cloned it, with what is built but never deployed. */
export class Project {
  private readonly root = mkdtempSync(join(tmpdir(), 'back-coach-deploying-'));
  private readonly home = join(this.root, 'home');
  readonly folder = join(this.root, 'back-coach');
  /** Ends what still runs, if a test gave up on it. */
  private kill = () => {};

  constructor() {
    const files = execFileSync(
      'git',
      ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
      {
        encoding: 'utf8',
      },
    );
    for (const file of files.split('\0').filter(Boolean)) this.take(file);
    // What was learned from the models, so that it isn't learned again.
    this.take('lambda/dist/understanding-en.bin.gz');
    this.edit(STACK, withoutMcp);
    symlinkSync(join(process.cwd(), 'node_modules'), join(this.folder, 'node_modules'));
    mkdirSync(this.home);
    // example.com is refused: set the address of the privacy policy first.
    for (const file of ['skill-package/skill.json', 'models/publisher.ts'])
      if (existsSync(file))
        this.edit(file, (text) => text.replaceAll('https://example.com', 'https://coach.test'));
  }

  private take(file: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    cpSync(file, join(this.folder, file));
  }

  /** `ask configure`, as far as it leaves anything: an expired token, and keys for AWS. */
  configure(): void {
    const profile = {
      token: {
        access_token: 'Atza|expired',
        refresh_token: account.refreshToken,
        token_type: 'bearer',
        expires_in: 3600,
        expires_at: '2026-01-01T00:00:00.000Z',
      },
      vendor_id: account.vendorId,
      aws_profile: 'default',
    };
    mkdirSync(join(this.home, '.ask'));
    writeFileSync(
      join(this.home, '.ask/cli_config'),
      JSON.stringify({ profiles: { default: profile }, share_usage: false }),
    );
    mkdirSync(join(this.home, '.aws'));
    writeFileSync(
      join(this.home, '.aws/credentials'),
      `[default]
aws_access_key_id = ${credentials.accessKeyId}
aws_secret_access_key = ${credentials.secretAccessKey}
`,
    );
  }

  /** `npm run deploy`. Nothing of it can reach Amazon. */
  deploy({ skillApi, aws }: Services, env: NodeJS.ProcessEnv = {}) {
    const child = spawn('npm', ['run', '--silent', 'deploy'], {
      cwd: this.folder,
      // A group of its own, which Ctrl-C reaches as it would on a terminal.
      detached: true,
      env: {
        PATH: process.env.PATH,
        HOME: this.home,
        ASK_SMAPI_SERVER_BASE_URL: skillApi,
        ASK_LWA_TOKEN_HOST: skillApi,
        ASK_LWA_AUTHORIZE_HOST: skillApi,
        ASK_SKIP_NEW_VERSION_REMINDER: 'true',
        AWS_ENDPOINT_URL: aws,
        https_proxy: 'http://127.0.0.1:9',
        ...env,
      },
    });
    const signal = (name: NodeJS.Signals) => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, name);
    };
    this.kill = () => signal('SIGKILL');
    return { ended: ending(child), pressControlC: () => signal('SIGINT') };
  }

  /** Where it is deployed to: `default` is us-east-1, `EU` is eu-west-1. */
  deployTo(...regions: ('default' | 'EU')[]): void {
    this.edit('ask-resources.json', (text) => {
      const { profiles, ...rest } = JSON.parse(text);
      const { code, ...others } = profiles.default;
      const everywhere = Object.fromEntries(regions.map((region) => [region, code.default]));
      return JSON.stringify({ ...rest, profiles: { default: { ...others, code: everywhere } } });
    });
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Changes a file of the copy. */
  edit(file: string, change: (text: string) => string): void {
    writeFileSync(join(this.folder, file), change(this.read(file)));
  }

  remove(): void {
    this.kill();
    rmSync(this.root, { recursive: true });
  }
}

async function ending(child: ChildProcess): Promise<Deployment> {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  await once(child, 'close');
  return { status: child.exitCode, output };
}
