import { readFileSync } from 'node:fs';
import Ajv, { type ErrorObject } from 'ajv';
import * as v from 'valibot';

/** What Amazon publishes about the Skill Management API: its operations, and the schemas of all it takes. */
const text = readFileSync('node_modules/ask-smapi-model/spec.json', 'utf8');
const ref = v.object({ $ref: v.string() });
const operation = v.object({
  parameters: v.array(v.object({ in: v.string(), schema: v.optional(ref) })),
  responses: v.record(v.string(), v.object({ schema: v.optional(ref) })),
});
const { paths } = v.parse(
  v.object({ paths: v.record(v.string(), v.record(v.string(), v.unknown())) }),
  JSON.parse(text),
);

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
ajv.addSchema(JSON.parse(text), 'smapi');

/**
 * The faults of `data` by one of the spec's definitions. One thing in them differs from what the API
 * takes: slot values need no synonyms.
 */
export function faultsOf(definition: string, data: unknown): ErrorObject[] {
  const validate = ajv.compile({ $ref: `smapi#/definitions/${definition}` });
  validate(data);
  const needsSynonyms = ({ keyword, params }: ErrorObject) =>
    keyword === 'required' && params.missingProperty === 'synonyms';
  return (validate.errors ?? []).filter((fault) => !needsSynonyms(fault));
}

export interface Operation {
  /** The definition of its body, if it takes one. */
  readonly body: string | undefined;
  /** For each status that it may answer with, the definition of that answer's body, if it has one. */
  readonly answers: ReadonlyMap<number, string | undefined>;
}

/** @throws if the API has no such operation */
export function operationOf(method: string, path: string): Operation {
  const { parameters, responses } = v.parse(operation, paths[path]?.[method]);
  const name = (schema?: { $ref: string }) => schema?.$ref.replace('#/definitions/', '');
  return {
    body: name(parameters.find((parameter) => parameter.in === 'body')?.schema),
    answers: new Map(
      Object.entries(responses).map(([status, { schema }]) => [Number(status), name(schema)]),
    ),
  };
}
