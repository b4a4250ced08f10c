import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { account, type SkillApi, startSkillApi } from './skill-api.js';
import { zip } from './zip.js';

/** What deploying is tested against has to refuse what Amazon refuses. */
let api: SkillApi;
let authorization: string;
const folder = mkdtempSync(join(tmpdir(), 'back-coach-package-'));
beforeAll(async () => {
  api = await startSkillApi(async () => false);
  const login = { grant_type: 'refresh_token', refresh_token: account.refreshToken };
  const answer = await (await send('POST', '/auth/o2/token', login)).json();
  authorization = v.parse(v.object({ access_token: v.string() }), answer).access_token;
});
afterAll(() => {
  api.stop();
  rmSync(folder, { recursive: true });
});

const send = (method: string, path: string, body?: object, token = authorization) =>
  fetch(`${api.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: token ?? '' },
    ...(body && { body: JSON.stringify(body) }),
  });

/** Uploads and imports our package, changed in one file; resolves to what becomes of it. */
async function importing(file: string, change: (text: string) => string) {
  cpSync('skill-package', folder, { recursive: true });
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  const upload = await (await send('POST', '/v1/skills/uploads')).json();
  const { uploadUrl: location } = v.parse(v.object({ uploadUrl: v.string() }), upload);
  await fetch(location, { method: 'PUT', body: zip(folder) });
  const { vendorId } = account;
  const { headers } = await send('POST', '/v1/skills/imports', { location, vendorId });
  const path = headers.get('location') ?? '';
  const status = async () => v.parse(imported, await (await send('GET', path)).json());
  expect((await status()).status).toBe('IN_PROGRESS');
  return status();
}

const imported = v.object({
  status: v.string(),
  skill: v.object({
    skillId: v.string(),
    resources: v.array(v.object({ name: v.string(), status: v.string() })),
  }),
});

test('a stranger, a body that the spec has not, and what is not there', async () => {
  expect((await send('POST', '/v1/skills/uploads', undefined, 'Atza|other')).status).toBe(401);
  const wrong = await send('POST', '/auth/o2/token', { grant_type: 'refresh_token' });
  expect(wrong.status).toBe(400);
  expect((await send('POST', '/v1/skills/imports', { location: 5 })).status).toBe(400);
  expect((await send('GET', '/v1/skills/imports/none')).status).toBe(404);
  const noEnablement = '/v1/skills/none/stages/development/enablement';
  expect((await send('PUT', noEnablement)).status).toBe(404);
});

const ENDPOINT = '"endpoint": { "uri": "arn:aws:lambda:us-east-1:123456789012:function:none" }';
const MODEL = 'interactionModels/custom/en-US.json';
test.each([
  ['a model without its name', MODEL, '"invocationName"', '"name"', 'InteractionModel.en-US'],
  ['a permission there is not', 'skill.json', 'skill:readwrite', 'skill:eat', 'Manifest'],
  ['an icon there is not', 'skill.json', 'icon-108', 'icon-none', 'Manifest'],
  ['a locale without a model', 'skill.json', '"en-US"', '"de-DE"', 'InteractionModel.de-DE'],
  [
    'a function it may not call',
    'skill.json',
    '"custom": {',
    `"custom": {${ENDPOINT},`,
    'Manifest',
  ],
])('%s', async (_, file, from, to, part) => {
  const { status, skill } = await importing(file, (text) => text.replace(from, to));
  expect(status).toBe('FAILED');
  const failed = skill.resources.filter((resource) => resource.status === 'FAILED');
  expect(failed.map(({ name }) => name)).toContain(part);
  expect(api.skills.size).toBe(0);
});

test('a skill that nothing answers for can be imported, and not enabled', async () => {
  const { status, skill } = await importing('skill.json', (text) => text);
  expect(status).toBe('SUCCEEDED');
  const enablement = `/v1/skills/${skill.skillId}/stages/development/enablement`;
  expect((await send('PUT', enablement)).status).toBe(403);
  expect((await send('GET', enablement)).status).toBe(404);
});
