import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';

/** Its message is said where something that must be given is missing. */
export type Fields = v.ObjectSchema<v.ObjectEntries, string | undefined>;
/** Arguments as they come. */
export type Raw = Readonly<Record<string, unknown>>;

/** A Valibot schema as MCP publishes it: plain JSON Schema, the same for every client. */
export function published(schema: Fields): Record<string, unknown> {
  const { $schema: _, ...json } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
  });
  return json;
}

/**
 * Published strictly, and taken as it comes: what doesn't fit is answered in a sentence that can be
 * spoken (`readArguments`), where the SDK would answer with the words of a validator.
 */
export function taken(schema: Fields): StandardSchemaWithJSON<Raw, Raw> {
  const json = published(schema);
  const jsonSchema = { input: () => json, output: () => json };
  return {
    '~standard': {
      version: 1,
      vendor: 'valibot',
      jsonSchema,
      validate: (value) => ({ value: isRecord(value) ? value : {} }),
    },
  };
}

/** A result's schema, checked as it is published. */
export function given<Schema extends Fields>(schema: Schema): StandardSchemaWithJSON {
  const json = published(schema);
  const jsonSchema = { input: () => json, output: () => json };
  return { '~standard': { ...schema['~standard'], jsonSchema } };
}

/** What was read, or what is to be said about it. */
export type ReadArguments<Schema extends Fields> =
  | { args: v.InferOutput<Schema> }
  | { refused: string };

/**
 * Arguments as models give them: an empty text stands for nothing, and a number may come as a text.
 * A schema's messages are sentences to be spoken; without one, `unreadable` says which it is.
 */
export function readArguments<Schema extends Fields>(
  schema: Schema,
  raw: Raw,
  unreadable: (what: string) => string,
): ReadArguments<Schema> {
  const { properties = {} } = toJsonSchema(schema, { errorMode: 'ignore' });
  const plain = Object.entries(raw).flatMap(([name, value]): [string, unknown][] => {
    if (value === null || value === undefined || value === '') return [];
    const property = properties[name];
    const isNumber = typeof property === 'object' && /number|integer/.test(String(property.type));
    const isFigures = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim());
    return [[name, isNumber && isFigures ? Number(value) : value]];
  });
  const read = v.safeParse(schema, Object.fromEntries(plain));
  if (read.success) return { args: read.output };
  const [issue] = read.issues;
  const isOurs = typeof issue.message === 'string' && !issue.message.startsWith('Invalid ');
  const what = String(issue.path?.[0]?.key ?? '').replaceAll('_', ' ');
  return { refused: isOurs ? issue.message : unreadable(what) };
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
