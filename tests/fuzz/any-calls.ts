import fc from 'fast-check';
import { toolsOf } from '../../mcp/tools/index.js';
import { connected, failures, mind } from '../mcp/assistant.js';

const { routines, stretches, answers } = mind.language;
const names = toolsOf(mind).map(({ name }) => name);
const fields = [...new Set(toolsOf(mind).flatMap(({ input }) => Object.keys(input.entries)))];

/** What a model could pass on: ids, words of people, markup, other languages, and far too much of it. */
const words = fc.oneof(
  fc.constantFrom(...[...routines, ...stretches, ...answers].map(({ id }) => id)),
  fc.constantFrom(...answers.flatMap(({ samples }) => samples)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'my chest hurts',
    'give me ten minutes',
    '<script>alert(1)</script> {name}',
    'mein rücken knackt beim einatmen',
    '我的背在吸气时咔咔响',
    '\u0000\u0007\uD800',
    'pizza '.repeat(2_000),
    '__proto__',
    'en-GB',
    'heard',
    '',
  ),
);
const number = fc.oneof(
  fc.integer({ min: -1, max: 40 }),
  fc.double(),
  fc.constantFrom(5, 30, 300, 301),
);
const value = fc.oneof(words, number, number.map(String), fc.anything());
/** As JSON has it: an assistant can send nothing else. */
const args = fc
  .dictionary(fc.constantFrom(...fields), value, { maxKeys: 6 })
  .map((made): Record<string, unknown> => JSON.parse(JSON.stringify(made, plain)));

function plain(_: string, value: unknown): unknown {
  return typeof value === 'bigint' || typeof value === 'symbol' ? String(value) : value;
}

/** Makes so many calls of any kind: nothing fails, and all are answered in words that can be spoken. */
export async function callAnything(how: { numRuns: number; seed?: number }): Promise<void> {
  const assistant = await connected();
  // From now on the client checks each result against the schema of its tool.
  await assistant.client.listTools();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), args, async (name, given) => {
      const { text, data, isError } = await assistant.call(name, given);
      expect(failures.splice(0)).toEqual([]);
      expect(text).toMatch(/^[A-Z].+[.?!]$/s);
      expect(text).not.toMatch(/\{|\}|undefined|NaN|\[object|Invalid|Expected/);
      expect(isError).toBe(data === undefined);
      expect(data?.text).toBe(isError ? undefined : text);
    }),
    how,
  );
  await assistant.close();
}
