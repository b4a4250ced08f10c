import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

const folder = mkdtempSync(join(tmpdir(), 'back-coach-regions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ASK_CLI = join(process.cwd(), 'node_modules/ask-cli/dist/lib');

/** What ask-cli, with its own code, makes of the regions, and what it writes into the manifest. */
const READ = `
  const lib = '${ASK_CLI}/';
  const ResourcesConfig = require(lib + 'model/resources-config');
  const Manifest = require(lib + 'model/manifest');
  const Infrastructure = require(lib + 'controllers/skill-infrastructure-controller');
  new ResourcesConfig(process.cwd() + '/ask-resources.json');
  new Manifest(process.cwd() + '/skill.json');
  const config = ResourcesConfig.getInstance();
  const regions = config.getCodeRegions('default');
  const userConfig = config.getSkillInfraUserConfig('default');
  const made = Infrastructure.prototype._getAlexaDeployRegions(regions, userConfig);
  for (const region of regions)
    Manifest.getInstance().setApisEndpointByDomainRegion('custom', region, { uri: 'arn of ' + made[region] });
  console.log(JSON.stringify({ made, custom: Manifest.getInstance().getApisDomain('custom') }));
`;

const read = v.object({
  made: v.record(v.string(), v.string()),
  custom: v.object({ endpoint: v.unknown(), regions: v.unknown() }),
});

test('the regions in docs/deploy.md get a stack each, and their functions stand in the manifest', () => {
  const [, written = ''] =
    /```json\n(\{[\s\S]*?)```/.exec(readFileSync('docs/deploy.md', 'utf8')) ?? [];
  const { code, skillInfrastructure } = JSON.parse(written);
  const resources = JSON.parse(readFileSync('ask-resources.json', 'utf8'));
  const profile = resources.profiles.default;
  profile.code = code;
  Object.assign(profile.skillInfrastructure.userConfig, skillInfrastructure.userConfig);
  writeFileSync(join(folder, 'ask-resources.json'), JSON.stringify(resources));
  cpSync('skill-package/skill.json', join(folder, 'skill.json'));
  const output = execFileSync(process.execPath, ['-e', READ], { cwd: folder, encoding: 'utf8' });
  const { made, custom } = v.parse(read, JSON.parse(output));
  expect(made).toEqual({ default: 'us-east-1', EU: 'eu-west-1', FE: 'us-west-2' });
  expect(custom.endpoint).toEqual({ uri: 'arn of us-east-1' });
  expect(custom.regions).toEqual({
    EU: { endpoint: { uri: 'arn of eu-west-1' } },
    FE: { endpoint: { uri: 'arn of us-west-2' } },
  });
});

test('nothing in the template belongs to one region', () => {
  const template = readFileSync('infrastructure/cfn-deployer/skill-stack.yaml', 'utf8');
  expect(template).not.toMatch(/\b(us|eu|ap)-[a-z]+-\d\b/);
  // Names of ours would collide: roles and dashboards are one for all regions.
  expect(template).not.toMatch(/^ {6}(RoleName|DashboardName|TableName|FunctionName):.*back/im);
  expect(template).not.toMatch(/^ {6}(RoleName|DashboardName|TableName): /m);
});
