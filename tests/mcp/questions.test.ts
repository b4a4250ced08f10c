import { spokenMs } from '../../core/speech/pace.js';
import { signs } from '../../models/en/assistants/signs.js';
import { type Assistant, connected, failures, mind } from './assistant.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await connected();
});
afterAll(async () => {
  await assistant.close();
  expect(failures).toEqual([]);
});

test('"why does my back crack when I breathe in" is answered with a source, and leads on', async () => {
  const question = 'Why does my back crack when I breathe in?';
  const { text, data } = await assistant.call('answer_question', { question });
  expect(text).toMatch(/^On a deep breath, your ribs swing outward.+That comes from a study/);
  expect(data).toMatchObject({ text, level: 'none', id: 'cause', next_tool: 'coach_step' });
  expect(data?.related).toHaveLength(5);
});

test('what is related can be asked for by its id, in short, in depth, or in plain words', async () => {
  const ask = (detail?: string) =>
    assistant.call('answer_question', { question: 'foam-rolling', ...(detail && { detail }) });
  const [short, more, simple] = [await ask(), await ask('more'), await ask('simple')];
  expect(short.data?.id).toBe('foam-rolling');
  expect(new Set([short.text, more.text, simple.text]).size).toBe(3);
});

test('each answer is found by its own id, names its sources, and is said within half a minute', async () => {
  for (const { id } of mind.language.answers) {
    const { text, data } = await assistant.call('answer_question', { question: id });
    expect([id, data?.id, data?.sources]).toEqual([
      id,
      id,
      expect.arrayContaining([expect.anything()]),
    ]);
    expect([id, spokenMs(text, mind.language.pace) < 30_000]).toEqual([id, true]);
    expect(text).not.toMatch(/[{}]/);
  }
});

test('chest pain comes first, with the numbers of several countries where none is known', async () => {
  const question = 'I have chest pain.';
  const { text, data } = await assistant.call('answer_question', { question });
  expect(text).toMatch(/^Call 911 in the US or Canada, 999 in the UK, triple zero in Australia/);
  expect(data).toMatchObject({ level: 'emergency', related: [] });
  expect(data?.next_tool).toBeUndefined();
});

test.each([
  ['en-GB', /^Call 999 now\./],
  ['en_gb', /^Call 999 now\./],
  ['cy-GB', /^Call 999 now\./],
  ['en-AU', /^Call triple zero now\./],
  ['fr-CA', /^Call 911 now\./],
  ['hi-IN', /^Call 112 now\./],
  ['en', /^Call 911 in the US or Canada/],
  ['de-DE', /^Call 911 in the US or Canada/],
  ['en-NZ', /^Call 911 in the US or Canada/],
  ['in', /^Call 911 in the US or Canada/],
  ['nonsense', /^Call 911 in the US or Canada/],
])('the number in %s is never that of another country alone', async (locale, numbers) => {
  const { text } = await assistant.call('answer_question', { question: "i can't breathe", locale });
  expect(text).toMatch(numbers);
});

test('a report between other sentences is heard, and in a question that is far too long', async () => {
  const among = 'I was on the sofa. My chest hurts badly. Is foam rolling good for me?';
  expect((await assistant.call('answer_question', { question: among })).data?.level).toBe(
    'emergency',
  );
  const long = `${'and then i went to the shop '.repeat(12)}. I have chest pain.`;
  expect((await assistant.call('answer_question', { question: long })).data?.level).toBe(
    'emergency',
  );
  const harmless = await assistant.call('answer_question', {
    question: 'why does it crack '.repeat(12),
  });
  expect(harmless).toMatchObject({ isError: true, text: mind.words.tooLong });
});

test.each(signs.map(({ id, said, level }) => [id, said, level] as const))(
  'the sign %s is as urgent as "%s"',
  async (sign, question, level) => {
    const checked = await assistant.call('check_signs', { sign });
    expect(checked.data?.level).toBe(level);
    expect((await assistant.call('answer_question', { question })).data?.level).toBe(level);
    expect(spokenMs(checked.text, mind.language.pace)).toBeLessThan(30_000);
  },
);

test('of several signs the most urgent counts', async () => {
  const { data } = await assistant.call('check_signs', {
    sign: 'cracking-without-pain',
    second_sign: 'pain-at-night',
    third_sign: 'chest-pain',
  });
  expect(data?.level).toBe('emergency');
});

test('a yes to what is offered leads somewhere, also where nothing was answered or reported', async () => {
  const { text, data } = await assistant.call('answer_question', { question: 'my back aches' });
  expect(data).toMatchObject({ level: 'none', next_tool: 'coach_step' });
  expect(text).not.toContain(String(data?.next_ask));
  const { isError } = await assistant.call('coach_step', { routine: data?.next_id });
  expect(isError).toBe(false);
});

test('who asks for the sources of nothing is told how to get at them', async () => {
  const question = "what's the source for that";
  const { text } = await assistant.call('answer_question', { question });
  expect(text).toBe(mind.words.namedSources);
});
