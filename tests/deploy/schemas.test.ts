import { readdirSync, readFileSync } from 'node:fs';
import Ajv, { type ErrorObject } from 'ajv';

/**
 * The schemas that Amazon publishes for the Skill Management API. One thing in
 * them differs from what the API takes: slot values need no synonyms.
 */
const spec = JSON.parse(readFileSync('node_modules/ask-smapi-model/spec.json', 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
ajv.addSchema(spec, 'smapi');

const MODELS = 'skill-package/interactionModels/custom';

function faultsOf(definition: string, data: unknown): ErrorObject[] {
  const validate = ajv.compile({ $ref: `smapi#/definitions/${definition}` });
  validate(data);
  const needsSynonyms = ({ keyword, params }: ErrorObject) =>
    keyword === 'required' && params.missingProperty === 'synonyms';
  return (validate.errors ?? []).filter((fault) => !needsSynonyms(fault));
}

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
