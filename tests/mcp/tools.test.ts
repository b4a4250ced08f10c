import { readFileSync, writeFileSync } from 'node:fs';
import { type Assistant, connected, failures, mind } from './assistant.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await connected();
});
afterAll(async () => {
  await assistant.close();
  expect(failures).toEqual([]);
});

test('names, descriptions and schemas are those that were published', async () => {
  const { tools } = await assistant.client.listTools();
  const published = `${JSON.stringify(tools, null, 2)}\n`;
  if (process.env.UPDATE_SCHEMAS) writeFileSync('tests/mcp/tools.json', published);
  expect(JSON.parse(readFileSync('tests/mcp/tools.json', 'utf8'))).toEqual(tools);
});

test('each tool says when to use it, changes nothing, and takes texts, numbers and choices alone', async () => {
  const { tools } = await assistant.client.listTools();
  expect(tools.length).toBeGreaterThanOrEqual(4);
  for (const { description, annotations, inputSchema, outputSchema } of tools) {
    expect(description).toMatch(/^Use this when .+ returns /is);
    expect(annotations).toMatchObject({ readOnlyHint: true, idempotentHint: true });
    expect(outputSchema).toMatchObject({ type: 'object' });
    for (const property of Object.values(inputSchema.properties ?? {}))
      expect(['string', 'number', 'integer']).toContain(Object(property).type);
  }
});

test.each([
  ['answer_question', {}, /^I didn't get a question/],
  ['answer_question', { question: '?!' }, /^I didn't get a question/],
  ['answer_question', { question: 42 }, /^I didn't get a question/],
  ['answer_question', { question: 'hello', detail: 'all' }, /^I couldn't use the detail/],
  ['check_signs', { sign: 'hiccups' }, /^I don't know that sign/],
  ['list_stretches', { minutes: 900 }, /^Tell me how many minutes/],
  ['list_stretches', { place: 'upside down' }, /^I couldn't use the place/],
  ['coach_step', {}, /^I don't have a stretch/],
  ['coach_step', { routine: 'the moonwalk' }, /^I don't have a stretch/],
  ['coach_step', { routine: 'daily', step: 99, notice: 'heard' }, /^It only goes up to step four/],
  ['coach_step', { routine: 'daily', step: 0 }, /^Tell me which step/],
  ['coach_step', { routine: 'daily', hold_seconds: 1 }, /^The shortest hold/],
  ['coach_step', { routine: 'daily', hold_seconds: 'long' }, /^I didn't catch how long/],
  ['get_timeline', { routine: 'daily', sets: 99 }, /^We can do up to five sets/],
])('%s with %j is answered in a sentence, with a way on', async (name, args, sentence) => {
  const { text, isError } = await assistant.call(name, args);
  expect(isError).toBe(true);
  expect(text).toMatch(sentence);
});

test('numbers may come as texts, and nothing as an empty text', async () => {
  const args = { routine: 'daily', step: '2', notice: '', hold_seconds: ' 30 ' };
  expect((await assistant.call('coach_step', args)).data).toMatchObject({
    step: 2,
    hold_seconds: 30,
  });
});

test('answers, stretches and drawings can be read, and a round can be asked for', async () => {
  const { client } = assistant;
  const { resources } = await client.listResources();
  expect(resources.length).toBeGreaterThan(mind.language.answers.length);
  for (const { uri, mimeType } of resources.slice(-20)) {
    const { contents } = await client.readResource({ uri });
    expect(contents[0]).toMatchObject({ uri, mimeType });
  }
  const [drawing] = (await client.readResource({ uri: 'back-coach://drawings/childs-pose' }))
    .contents;
  expect(Object(drawing).text).toMatch(/^<svg /);
  const { messages } = await client.getPrompt({ name: 'guide_me', arguments: {} });
  expect(JSON.stringify(messages)).toContain('coach_step');
  await expect(client.readResource({ uri: 'back-coach://answers/nothing' })).rejects.toThrow();
});
