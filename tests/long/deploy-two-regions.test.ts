import { DeployedFunction, stacksIn } from '../deploy/function.js';
import { alexaMayCall, type Moto, startMoto, withMoto } from '../deploy/moto.js';
import { Project } from '../deploy/project.js';
import { type SkillApi, startSkillApi } from '../deploy/skill-api.js';
import { alexaRequest, OUR_SKILL } from '../request.js';

const REGIONS = { default: 'us-east-1', EU: 'eu-west-1' } as const;

withMoto('npm run deploy, for the first time, to two regions at once', () => {
  let moto: Moto;
  let skillApi: SkillApi;
  let project: Project;
  beforeAll(async () => {
    moto = await startMoto();
    skillApi = await startSkillApi((arn) => alexaMayCall(moto, arn));
    project = new Project();
    project.configure();
    project.deployTo('default', 'EU');
  });
  afterAll(async () => {
    project.remove();
    skillApi.stop();
    await moto.stop();
  });

  test('makes one skill, and in each region a function that answers it', async () => {
    const { status, output } = await project.deploy({ skillApi: skillApi.url, aws: moto.url })
      .ended;
    if (status !== 0) throw new Error(output);

    expect(skillApi.skills.size).toBe(1);
    const [[skillId, skill] = []] = skillApi.skills;
    expect(skill?.enabled).toBe(true);
    const { manifest } = JSON.parse(project.read('skill-package/skill.json'));
    expect(skill?.manifest).toEqual({ manifest });
    const { endpoint, regions } = manifest.apis.custom;
    const uris = { default: endpoint.uri, EU: regions.EU.endpoint.uri };
    for (const alexa of ['default', 'EU'] as const) {
      const region = REGIONS[alexa];
      expect(await stacksIn(moto, region)).toHaveLength(1);
      expect(uris[alexa]).toMatch(new RegExp(`^arn:aws:lambda:${region}:`));
      const deployed = await DeployedFunction.find(moto, region, uris[alexa]);
      const launch = JSON.stringify(alexaRequest('LaunchRequest', { isNew: true }));
      const [welcome] = deployed.answers([JSON.parse(launch.replaceAll(OUR_SKILL, `${skillId}`))]);
      expect(welcome?.response.shouldEndSession).toBe(false);
      deployed.remove();
    }
  });
});
