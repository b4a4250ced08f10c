import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { listen } from '../../hosting/server.js';
import { stacksIn } from '../deploy/function.js';
import { alexaMayCall, credentials, type Moto, startMoto, withMoto } from '../deploy/moto.js';
import { Project } from '../deploy/project.js';
import { account, type SkillApi, startSkillApi } from '../deploy/skill-api.js';

/** Each test is the next try after the one before. */
withMoto('npm run deploy, broken off, by somebody whom the environment signs in', () => {
  let moto: Moto;
  let skillApi: SkillApi;
  let project: Project;
  let failing: Awaited<ReturnType<typeof losesConnection>>;
  beforeAll(async () => {
    moto = await startMoto();
    skillApi = await startSkillApi((arn) => alexaMayCall(moto, arn));
    failing = await losesConnection(moto);
    project = new Project();
    project.deployTo('default');
  });
  afterAll(async () => {
    project.remove();
    failing.server.close();
    failing.server.closeAllConnections();
    skillApi.stop();
    await moto.stop();
  });

  const environment = {
    ASK_REFRESH_TOKEN: account.refreshToken,
    ASK_VENDOR_ID: account.vendorId,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  };
  const start = (env: NodeJS.ProcessEnv = {}) =>
    project.deploy({ skillApi: skillApi.url, aws: moto.url }, { ...environment, ...env });
  const state = () => JSON.parse(project.read('.ask/ask-states.json')).profiles.default;

  test('a package that Amazon refuses: its reasons are shown, and nothing is made', async () => {
    project.edit('models/upload/manifest.ts', (text) => text.replace('icon-512', 'icon-none'));
    const { status, output } = await start().ended;
    expect(status).toBe(1);
    expect(output).toContain('assets/images/icon-none.png is not in the package');
    expect(skillApi.skills.size).toBe(0);
    expect(await stacksIn(moto, 'us-east-1')).toEqual([]);
    project.edit('models/upload/manifest.ts', (text) => text.replace('icon-none', 'icon-512'));
  });

  test('Ctrl-C while the models are built, after the skill was made', async () => {
    const { pressControlC, ended } = start();
    const building = once(skillApi.answered, 'POST /v1/skills/imports').then(() =>
      once(skillApi.answered, 'GET /v1/skills/imports/{importId}'),
    );
    await Promise.race([building, ended]);
    pressControlC();
    expect((await ended).status).not.toBe(0);
    expect(skillApi.skills.size).toBe(1);
    expect(await stacksIn(moto, 'us-east-1')).toEqual([]);
  });

  test('the connection lost while the stack is made: the skill is the one from before', async () => {
    const { status, output } = await start({ AWS_ENDPOINT_URL_CLOUDFORMATION: failing.url }).ended;
    expect(status).toBe(1);
    expect(output).toContain('The CloudFormation deploy failed');
    expect([...skillApi.skills.keys()]).toEqual([state().skillId]);
    expect(await stacksIn(moto, 'us-east-1')).toHaveLength(1);
  });

  test('the last try goes through, with that skill and that stack', async () => {
    const { status, output } = await start().ended;
    expect({ status, output }).toEqual({ status: 0, output: expect.anything() });
    expect([...skillApi.skills.keys()]).toEqual([state().skillId]);
    const [skill] = skillApi.skills.values();
    expect(skill?.enabled).toBe(true);
    const [stack, ...others] = await stacksIn(moto, 'us-east-1');
    expect(others).toEqual([]);
    const kept = state().skillInfrastructure['@ask-cli/cfn-deployer'].deployState.default;
    expect(kept.stackId).toBe(stack?.StackId);
    // The settings and what was deployed are where somebody who signs in otherwise finds them, too.
    for (const file of ['ask-resources.json', '.ask/ask-states.json'])
      expect(Object.keys(JSON.parse(project.read(file)).profiles)).toEqual(['default']);
  });
});

/** CloudFormation, until it was told to create a stack: from then on, nobody answers. */
async function losesConnection({ url }: Moto): Promise<{ url: string; server: Server }> {
  let lost = false;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    if (lost) return request.socket.destroy();
    const { authorization = '', 'content-type': type = '' } = request.headers;
    const headers = { authorization, 'content-type': type };
    const answer = await fetch(url, { method: 'POST', headers, body });
    lost = body.includes('Action=CreateStack');
    response.writeHead(answer.status, { 'content-type': 'text/xml' });
    response.end(await answer.text());
  });
  return { url: `http://127.0.0.1:${await listen(server, 0)}`, server };
}
