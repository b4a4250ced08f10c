import { readdirSync, readFileSync } from 'node:fs';
import { faultsOf } from './spec.js';

const MODELS = 'skill-package/interactionModels/custom';

test.each(readdirSync(MODELS))('the model %s fits the schema', (file) => {
  const model = JSON.parse(readFileSync(`${MODELS}/${file}`, 'utf8'));
  expect(faultsOf('v1.skill.interactionModel.InteractionModelData', model)).toEqual([]);
});

test('the manifest fits the schema', () => {
  const manifest = JSON.parse(readFileSync('skill-package/skill.json', 'utf8'));
  expect(faultsOf('v1.skill.Manifest.SkillManifestEnvelope', manifest)).toEqual([]);
});

test('the schemas find mistakes', () => {
  const manifest = { manifest: { manifestVersion: 1, apis: { custom: { endpoint: { uri: 5 } } } } };
  expect(faultsOf('v1.skill.Manifest.SkillManifestEnvelope', manifest).length).toBeGreaterThan(0);
});
