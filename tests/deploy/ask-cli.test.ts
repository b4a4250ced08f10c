import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RegoEngine, TemplateFile } from '@aws/cloudformation-validate';
import * as v from 'valibot';
import { unzip } from './zip.js';

const TEMPLATE = 'infrastructure/cfn-deployer/skill-stack.yaml';

/** A clone, as ask-cli finds it: it writes beside the project file. */
const clone = mkdtempSync(join(tmpdir(), 'back-coach-deploy-'));
for (const part of ['ask-resources.json', 'skill-package', 'lambda/dist', 'infrastructure'])
  cpSync(part, join(clone, part), { recursive: true });
afterAll(() => rmSync(clone, { recursive: true }));

const askCli = join(process.cwd(), 'node_modules/ask-cli');

/** What ask-cli itself makes of the project, with its own code. */
const READ = `
  const lib = '${askCli}/dist/lib/';
  const ResourcesConfig = require(lib + 'model/resources-config');
  const CodeController = require(lib + 'controllers/skill-code-controller');
  const deployer = require(lib + 'builtins/deploy-delegates/cfn-deployer');
  new ResourcesConfig(process.cwd() + '/ask-resources.json');
  const config = ResourcesConfig.getInstance();
  new CodeController({ profile: 'default', doDebug: false }).buildCode((error, codes) => {
    if (error) throw error;
    console.log(JSON.stringify({
      deployer: typeof deployer.invoke,
      infrastructure: config.getSkillInfraType('default'),
      user: config.getSkillInfraUserConfig('default'),
      events: config.getSkillEvents('default'),
      endpoints: config.getTargetEndpoints('default'),
      metadata: config.getSkillMetaSrc('default'),
      codes: codes.map(({ buildFlow, build }) => ({ buildFlow, zip: build.file })),
    }));
  });
`;

const reading = v.object({
  deployer: v.literal('function'),
  infrastructure: v.literal('@ask-cli/cfn-deployer'),
  user: v.looseObject({ runtime: v.string(), handler: v.string(), templatePath: v.string() }),
  events: v.object({ subscriptions: v.array(v.string()) }),
  endpoints: v.array(v.string()),
  metadata: v.string(),
  codes: v.tuple([v.object({ buildFlow: v.string(), zip: v.string() })]),
});

test('ask-cli starts, at the version that was tried', () => {
  expect(execFileSync('npx', ['ask', '--version'], { encoding: 'utf8' }).trim()).toBe('2.30.7');
});

test('ask-cli reads the project, and zips the bundle as it is', () => {
  const read = execFileSync(process.execPath, ['-e', READ], { cwd: clone, encoding: 'utf8' });
  const { user, events, endpoints, metadata, codes } = v.parse(reading, JSON.parse(read));
  expect(user.runtime).toBe('nodejs24.x');
  expect(existsSync(join(clone, user.templatePath))).toBe(true);
  expect(existsSync(join(clone, metadata, 'skill.json'))).toBe(true);
  expect(events.subscriptions).toEqual(['SKILL_DISABLED']);
  expect(endpoints).toEqual(['custom']);
  const [{ buildFlow, zip }] = codes;
  expect(buildFlow).toBe('ZipOnlyBuildFlow');

  const bare = mkdtempSync(join(tmpdir(), 'back-coach-zip-'));
  unzip(zip, bare);
  expect(filesIn(bare)).toEqual(filesIn('lambda/dist'));
  const program = `
    const [file, name] = '${user.handler}'.split('.');
    require('${bare}/' + file)[name]({ not: 'an Alexa request' }, {})
      .then((answer) => console.log(JSON.stringify(answer)));
  `;
  const env = { ...process.env, LOG_LEVEL: 'SILENT' };
  const answer = execFileSync(process.execPath, ['-e', program], {
    cwd: bare,
    encoding: 'utf8',
    env,
  });
  expect(JSON.parse(answer)).toEqual({ version: '1.0', response: { shouldEndSession: true } });
  rmSync(bare, { recursive: true });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
}

test('without an account, deploying stops at once and names what is missing: "ask configure" makes it', () => {
  const home = { ...process.env, HOME: clone, ASK_DEFAULT_PROFILE: 'default' };
  const { status, stdout, stderr } = spawnSync(
    join(process.cwd(), 'node_modules/.bin/ask'),
    ['deploy'],
    {
      cwd: clone,
      env: home,
      encoding: 'utf8',
    },
  );
  expect(status).not.toBe(0);
  expect(`${stdout}${stderr}`).toContain('cli_config');
});

test('the template is valid, without a warning', () => {
  const engine = new RegoEngine();
  const { status, diagnostics } = engine.validateStandard(new TemplateFile(TEMPLATE));
  engine.free();
  expect(status).toBe('OK');
  expect(diagnostics.filter(({ severity }) => severity !== 'INFO' && severity !== 'DEBUG')).toEqual(
    [],
  );
});

test('the role may do what the store does, with that one table, and write its own logs', () => {
  const template = readFileSync(TEMPLATE, 'utf8');
  const store = readFileSync('lambda/src/store/dynamodb-store.ts', 'utf8');
  const done = [...store.matchAll(/call\('(\w+)'/g)].map(([, name]) => `dynamodb:${name}`);
  const may = [...template.matchAll(/- (dynamodb:\w+)/g)].map(([, action]) => action);
  expect(may.toSorted()).toEqual([...new Set(done)].toSorted());
  const [, role = ''] = /\n {2}Role:\n([\s\S]*?)\n\n/.exec(template) ?? [];
  const resources = [...role.matchAll(/Resource: ((?:.*)(?:\n {18}- .*)*)/g)].map(([, one = '']) =>
    one.split(/\s+- /),
  );
  expect(resources).toEqual([
    ['!GetAtt LogGroup.Arn'],
    [
      '!If',
      'HasGlobalTable',
      expect.stringMatching(/:table\/\S+GlobalTable}$/),
      '!GetAtt People.Arn',
    ],
  ]);
});

test('each metric of an alarm or on the dashboard is one that is sent', () => {
  const sent = readFileSync('lambda/src/telemetry/powertools.ts', 'utf8');
  const template = readFileSync(TEMPLATE, 'utf8');
  const shown = [
    ...template.matchAll(/"BackCoach", "(\w+)"/g),
    ...template.matchAll(/Namespace: BackCoach\n +MetricName: (\w+)/g),
  ].map(([, name]) => name);
  expect(shown.length).toBeGreaterThan(10);
  for (const name of shown) expect(sent).toContain(`'${name}'`);
});
