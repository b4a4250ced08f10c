import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { DeployedFunction, stacksIn } from '../deploy/function.js';
import { alexaMayCall, aws, type Moto, startMoto, withMoto } from '../deploy/moto.js';
import { Project } from '../deploy/project.js';
import { type SkillApi, startSkillApi } from '../deploy/skill-api.js';
import { alexaRequest, intentRequest, OUR_SKILL } from '../request.js';

/** Each test goes on where the one before has ended, as deployments do. */
withMoto('npm run deploy, by somebody who ran ask configure', () => {
  let moto: Moto;
  let skillApi: SkillApi;
  let project: Project;
  beforeAll(async () => {
    moto = await startMoto();
    skillApi = await startSkillApi((arn) => alexaMayCall(moto, arn));
    project = new Project();
    project.configure();
    project.deployTo('default');
  });
  afterAll(async () => {
    project.remove();
    skillApi.stop();
    await moto.stop();
  });

  async function deploy(): Promise<string> {
    const { ended } = project.deploy({ skillApi: skillApi.url, aws: moto.url });
    const { status, output } = await ended;
    if (status !== 0) throw new Error(output);
    return output;
  }
  const written = (file: string) => JSON.parse(project.read(file));
  const state = () => written('.ask/ask-states.json').profiles.default;
  const stackOf = (region: string) =>
    state().skillInfrastructure['@ask-cli/cfn-deployer'].deployState[region];
  const endpointOf = (region: string): string =>
    stackOf(region).outputs.find(
      ({ OutputKey }: { OutputKey: string }) => OutputKey === 'SkillEndpoint',
    ).OutputValue;
  const peopleIn = async (region: string, table: string) =>
    (await aws(moto, region).dynamodb.send(new ScanCommand({ TableName: table }))).Items ?? [];

  /** Somebody opens the skill, and asks for slower words. */
  const talk = (userId: string, skillId: string): object[] =>
    [
      alexaRequest('LaunchRequest', { userId, isNew: true }),
      intentRequest('SpeakSlowerIntent', { userId }),
    ].map((request) => JSON.parse(JSON.stringify(request).replaceAll(OUR_SKILL, skillId)));

  test('makes a skill and a function that answers it', async () => {
    await deploy();

    expect([...skillApi.skills.keys()]).toEqual([state().skillId]);
    const [skill] = skillApi.skills.values();
    expect(skill?.enabled).toBe(true);
    // What is kept of the deployment, and the manifest, are what Amazon has.
    expect(skill?.manifest).toEqual(written('skill-package/skill.json'));
    const endpoint = { uri: endpointOf('default') };
    expect(endpoint.uri).toMatch(/^arn:aws:lambda:us-east-1:/);
    const { apis, events } = written('skill-package/skill.json').manifest;
    expect(apis.custom.endpoint).toEqual(endpoint);
    expect(events).toEqual({ endpoint, subscriptions: expect.anything() });
    expect(events.subscriptions).toContainEqual({ eventName: 'SKILL_DISABLED' });
    const stacks = await stacksIn(moto, 'us-east-1');
    expect(stacks.map(({ StackId }) => StackId)).toEqual([stackOf('default').stackId]);
    expect(state().deploymentStatus).toBe('COMPLETE');

    const deployed = await DeployedFunction.find(moto, 'us-east-1', endpoint.uri);
    expect(deployed.configuration).toMatchObject({
      Runtime: 'nodejs24.x',
      MemorySize: 512,
      Timeout: 8,
    });
    expect(readdirSync(deployed.folder)).toEqual(
      readdirSync(`${project.folder}/lambda/dist`).toSorted(),
    );
    const [welcome, slower] = deployed.answers(talk('somebody', state().skillId));
    expect(speechOf(welcome)).toContain('Back Coach');
    expect(speechOf(slower)).toContain("rate='85%'");
    const table = deployed.configuration.Environment?.Variables?.TABLE_NAME ?? '';
    expect(await peopleIn('us-east-1', table)).toHaveLength(1);
    // Other skills get nothing from it.
    const [refusal] = deployed.answers(talk('somebody', 'amzn1.ask.skill.another'));
    expect(welcome?.response.shouldEndSession).toBe(false);
    expect(refusal?.response.shouldEndSession).toBe(true);
    deployed.remove();

    // ask-cli has rewritten files of the project, which still passes its own checks.
    execFileSync('npx', ['biome', 'check'], { cwd: project.folder, stdio: 'pipe' });
  });

  test('updates them, and loses nobody', async () => {
    const before = { skillId: state().skillId, stack: stackOf('default').stackId };
    let imports = 0;
    skillApi.answered.on('POST /v1/skills/{skillId}/imports', () => {
      imports += 1;
    });
    project.edit('lambda/src/index.ts', (text) => `${text}\nexport const version = 'second';\n`);
    const output = await deploy();

    expect({ skillId: state().skillId, stack: stackOf('default').stackId }).toEqual(before);
    expect(await stacksIn(moto, 'us-east-1')).toHaveLength(1);
    expect(skillApi.skills.size).toBe(1);
    expect(output).toContain('The skill is already enabled');
    // The package is the same as before, and its models needn't be built again.
    expect(imports).toBe(0);

    const deployed = await DeployedFunction.find(moto, 'us-east-1', endpointOf('default'));
    const [welcome] = deployed.answers(talk('somebody', before.skillId));
    expect(speechOf(welcome)).toContain("rate='85%'");
    const version = `console.log(require('./index.js').version)`;
    const code = execFileSync(process.execPath, ['-e', version], { cwd: deployed.folder });
    expect(`${code}`.trim()).toBe('second');
    deployed.remove();
  });

  test('adds a region, where people are kept in a table of its own', async () => {
    const before = stackOf('default').stackId;
    project.deployTo('default', 'EU');
    await deploy();

    expect(stackOf('default').stackId).toBe(before);
    expect(skillApi.skills.size).toBe(1);
    const endpoint = { uri: endpointOf('default') };
    const EU = { endpoint: { uri: endpointOf('EU') } };
    expect(EU.endpoint.uri).toMatch(/^arn:aws:lambda:eu-west-1:/);
    const manifest = written('skill-package/skill.json');
    expect(manifest.manifest.apis.custom).toMatchObject({ endpoint, regions: { EU } });
    expect(manifest.manifest.events).toMatchObject({ endpoint, regions: { EU } });
    expect(skillApi.skills.get(state().skillId)?.manifest).toEqual(manifest);

    const deployed = await DeployedFunction.find(moto, 'eu-west-1', EU.endpoint.uri);
    const [welcome, slower] = deployed.answers(talk('somebody in Europe', state().skillId));
    expect(speechOf(welcome)).toContain('Back Coach');
    expect(speechOf(slower)).toContain("rate='85%'");
    const table = deployed.configuration.Environment?.Variables?.TABLE_NAME ?? '';
    expect(await peopleIn('eu-west-1', table)).toHaveLength(1);
    deployed.remove();
  });
});

function speechOf(answer: ReturnType<DeployedFunction['answers']>[number] | undefined): string {
  const speech = answer?.response.outputSpeech;
  return speech?.type === 'SSML' ? speech.ssml : '';
}
