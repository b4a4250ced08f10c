import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { faultsOf } from './spec.js';

/** Something that Amazon refuses in a skill package, and in which of its parts. */
export interface Refusal {
  readonly part: string;
  readonly message: string;
}

/** A skill package, as far as it can be read. */
export interface SkillPackage {
  readonly manifest: unknown;
  /** By locale. */
  readonly models: Readonly<Record<string, unknown>>;
  readonly refusals: readonly Refusal[];
}

const endpoint = v.object({ uri: v.string() });
const endpoints = v.object({
  endpoint: v.optional(endpoint),
  regions: v.optional(v.record(v.string(), v.object({ endpoint }))),
});
const manifestShape = v.object({
  manifest: v.object({
    publishingInformation: v.object({
      locales: v.record(
        v.string(),
        v.object({ smallIconUri: v.string(), largeIconUri: v.string() }),
      ),
    }),
    apis: v.object({ custom: endpoints }),
    events: v.optional(endpoints),
  }),
});

/** The addresses that Alexa is told to call, of any region. */
export function endpointsOf(manifest: unknown): string[] {
  const { apis, events } = v.parse(manifestShape, manifest).manifest;
  return [apis.custom, ...(events ? [events] : [])].flatMap(({ endpoint, regions = {} }) => [
    ...(endpoint ? [endpoint.uri] : []),
    ...Object.values(regions).map((region) => region.endpoint.uri),
  ]);
}

/**
 * A package by the published schemas, and by the layout they ask for: a manifest, its icons, and a
 * model for each of its locales.
 */
export function readPackage(folder: string): SkillPackage {
  const refusals: Refusal[] = [];
  const check = (part: string, definition: string, file: string): unknown => {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    for (const { instancePath, message } of faultsOf(definition, data))
      refusals.push({ part, message: `${instancePath} ${message}` });
    return data;
  };

  const skill = join(folder, 'skill.json');
  if (!existsSync(skill)) {
    const refusal = { part: 'Manifest', message: 'The package has no skill.json.' };
    return { manifest: undefined, models: {}, refusals: [refusal] };
  }
  const manifest = check('Manifest', 'v1.skill.Manifest.SkillManifestEnvelope', skill);

  const modelsFolder = join(folder, 'interactionModels/custom');
  const models = Object.fromEntries(
    readdirSync(modelsFolder).map((file) => {
      const locale = basename(file, '.json');
      const definition = 'v1.skill.interactionModel.InteractionModelData';
      return [locale, check(`InteractionModel.${locale}`, definition, join(modelsFolder, file))];
    }),
  );

  const read = v.safeParse(manifestShape, manifest);
  const published = read.success ? read.output.manifest.publishingInformation.locales : {};
  for (const [locale, { smallIconUri, largeIconUri }] of Object.entries(published)) {
    if (!models[locale])
      refusals.push({ part: `InteractionModel.${locale}`, message: 'There is no model.' });
    for (const uri of [smallIconUri, largeIconUri])
      if (uri.startsWith('file://') && !existsSync(join(folder, uri.slice('file://'.length))))
        refusals.push({ part: 'Manifest', message: `${uri} is not in the package.` });
  }
  for (const locale of Object.keys(models))
    if (!published[locale])
      refusals.push({ part: `InteractionModel.${locale}`, message: 'The manifest lacks it.' });
  return { manifest, models, refusals };
}
