import { spokenMs } from '../../core/speech/pace.js';
import { type Assistant, connected, failures, mind } from './assistant.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await connected();
});
afterAll(async () => {
  await assistant.close();
  expect(failures).toEqual([]);
});

interface Choice {
  id: string;
  kind: string;
  minutes?: number;
  seconds: number;
  both_sides: boolean;
}

async function listed(args: Record<string, unknown> = {}): Promise<Choice[]> {
  const { data } = await assistant.call('list_stretches', args);
  expect(data).toMatchObject({ fits: true });
  return Object(data).choices;
}

test.each(['floor', 'bed', 'chair', 'desk', 'standing'])(
  'something to do at the place "%s" is listed, and all of it can be coached and played',
  async (place) => {
    const choices = await listed({ place });
    expect(new Set(choices.map(({ kind }) => kind))).toEqual(new Set(['routine', 'stretch']));
    expect(choices.map(({ id }) => id)).not.toContain('decompression');
    if (place !== 'floor') expect(choices[0]?.id).toBe(place);
    for (const { id } of choices) {
      expect((await assistant.call('coach_step', { routine: id })).isError).toBe(false);
      expect((await assistant.call('get_timeline', { routine: id })).isError).toBe(false);
    }
  },
);

/** Those two need a roller or a table, and come last: people name them. */
const TO_BE_NAMED = ['foam-rolling', 'decompression'];

test('every other stretch and routine is listed for some place and area', async () => {
  const { tools } = await assistant.client.listTools();
  const { inputSchema } = tools.find(({ name }) => name === 'list_stretches') ?? {};
  const options = (name: string): string[] => Object(inputSchema?.properties?.[name]).enum;
  const found = new Set<string>();
  for (const kind of options('kind'))
    for (const place of options('place'))
      for (const area of options('area')) {
        const { data } = await assistant.call('list_stretches', { kind, place, area });
        for (const { id } of Object(data).choices) found.add(id);
      }
  const { routines, stretches } = mind.language;
  const all = [...routines, ...stretches].map(({ id }) => id);
  expect(all.filter((id) => !found.has(id))).toEqual(TO_BE_NAMED);
});

test('where nothing fits, it says so, and names what comes nearest', async () => {
  const args = { place: 'standing', area: 'knees', kind: 'stretch', minutes: 1 };
  const { data, text } = await assistant.call('list_stretches', args);
  expect(data).toMatchObject({ fits: false });
  expect(text).toMatch(/^Nothing fits all of that\./);
});

test('who has two minutes is coached for two minutes, by what was listed', async () => {
  const [first] = await listed({ minutes: 2, kind: 'routine' });
  expect(first).toMatchObject({ id: 'daily', minutes: 2, seconds: 120 });
  const round = { routine: first?.id, minutes: first?.minutes };
  const played = await assistant.call('get_timeline', round);
  expect(Math.abs(Number(played.data?.total_ms) - 120_000)).toBeLessThan(10_000);
  const notice = await assistant.call('coach_step', round);
  expect(notice.text).toContain('about two minutes');
  const both = await assistant.call('coach_step', { ...round, hold_seconds: 30 });
  expect(both).toMatchObject({ isError: true, text: mind.words.holdOrTime });
});

test('the second side of a stretch is a step of its own, which says to change sides', async () => {
  const steps = await coached({ routine: 'open-book' });
  expect(steps.map(({ data }) => data?.side)).toEqual([undefined, 'first', 'other']);
  const [, first, other] = steps;
  expect(first?.text).toMatch(/Lie on your right side.+After that comes the other side\.$/);
  expect(first?.data?.after_hold).toBeUndefined();
  expect(other?.text).toMatch(/^Change sides\..+That's the last one\.$/);
  expect(other?.data).toMatchObject({ name: 'open book on your left side' });
  const { data } = await assistant.call('get_timeline', { routine: 'open-book' });
  expect(new Set(Object(data).cues.map(({ side }: { side?: string }) => side))).toEqual(
    new Set(['first', 'other']),
  );
});

test.each([
  ['give me five minutes', { next_tool: 'coach_step', next_id: 'daily', next_minutes: 5 }],
  [
    'coach me through a two-minute round',
    { next_tool: 'coach_step', next_id: 'daily', next_minutes: 2 },
  ],
  ['something for my neck', { next_tool: 'coach_step', next_id: 'neck-and-shoulders' }],
  ['something i can do at my desk', { next_tool: 'coach_step', next_id: 'desk' }],
])('"%s" leads on to a round', async (question, next) => {
  const { data } = await assistant.call('answer_question', { question });
  expect(data).toMatchObject({ kind: 'guide', ...next });
});

test('"what routines do you have" names them', async () => {
  const { text } = await assistant.call('answer_question', {
    question: 'what routines do you have',
  });
  expect(text).toContain('the desk break');
});

/** All the results of a round, from its notice to its last step. */
async function coached(round: Record<string, unknown>) {
  const results = [await assistant.call('coach_step', round)];
  for (;;) {
    const { next_step: step, next_notice: notice } = results.at(-1)?.data ?? {};
    if (step === undefined) return results;
    results.push(await assistant.call('coach_step', { ...round, step, notice }));
  }
}

test('a round is coached step by step: first who should ask a doctor, at last the way out', async () => {
  const [notice, ...steps] = await coached({ routine: 'daily', hold_seconds: 30 });
  expect(notice?.text).toMatch(/Ask a doctor first .+ Shall we start\?$/);
  for (const { text, data } of steps) {
    expect(data?.hold_seconds).toBe(30);
    expect(spokenMs(text, mind.language.pace)).toBeLessThan(30_000);
  }
  expect(steps).toHaveLength(3);
  expect(notice?.text).toContain("Stop if there's any pain");
  expect(steps[2]?.text).toContain("That's the last one.");
});

test('each step says what to do in it, as most assistants cannot speak into a silence', async () => {
  const { stretches, routines } = mind.language;
  for (const { id } of [...stretches, ...routines]) {
    const { caution } = stretches.find((stretch) => stretch.id === id) ?? {};
    const [step] = (await coached({ routine: id, notice: 'heard' })).slice(-1);
    const { text, data } = await assistant.call('coach_step', { routine: id, notice: 'heard' });
    expect(text).toContain(caution?.text ?? '');
    expect(spokenMs(text, mind.language.pace)).toBeLessThan(30_000);
    for (const { at_seconds, say } of Object(data).during_hold) {
      expect(at_seconds).toBeGreaterThanOrEqual(10);
      expect(text).not.toContain(say);
    }
    expect(step?.text).toContain("That's the last one.");
  }
  const { text } = await assistant.call('coach_step', { routine: 'cat-camel', notice: 'heard' });
  expect(text).toMatch(/round up, like an angry cat\. .+ sink, like a hammock\. Stay with it for/);
});

test('an assistant that is given texts alone can coach what was listed, by its name', async () => {
  const { text, data } = await assistant.call('list_stretches', { minutes: 2 });
  const [, named = ''] = /could do (the .+?) for about two minutes/.exec(text) ?? [];
  expect(named).toBe('the daily round');
  for (const { id, name } of Object(data).choices)
    for (const routine of [name, name.replace('the ', ''), name.toUpperCase()]) {
      const called = await assistant.call('coach_step', { routine, notice: 'heard' });
      expect([routine, called.data?.routine]).toEqual([routine, id]);
    }
});

test('of each stretch it can be seen how it begins and how it is held', async () => {
  for (const { id } of mind.language.stretches) {
    const { data } = await assistant.call('coach_step', { routine: id, notice: 'heard' });
    for (const uri of [data?.drawing_ready, data?.drawing]) {
      const { contents } = await assistant.client.readResource({ uri: String(uri) });
      expect([id, Object(contents[0]).text]).toEqual([id, expect.stringMatching(/^<svg /)]);
    }
    expect(data?.drawing_ready).not.toBe(data?.drawing);
  }
});

test('decompression is never coached without its own reasons not to, nor longer than is safe', async () => {
  const skipped = await assistant.call('coach_step', { routine: 'decompression', step: 1 });
  expect(skipped.data).toMatchObject({ phase: 'notice', next_notice: 'heard' });
  expect(skipped.text).toContain('glaucoma');
  for (const more of [{ hold_seconds: 120 }, { sets: 2 }, { minutes: 5 }]) {
    const long = await assistant.call('coach_step', { routine: 'decompression', ...more });
    expect(long).toMatchObject({ isError: true });
    expect(long.text).toContain('eighty seconds at most');
  }
});

test('a stretch is known by what people call it', async () => {
  const { data } = await assistant.call('coach_step', { routine: 'The Cobra', notice: 'heard' });
  expect(data?.stretch).toBe('back-extension');
});

test('the timeline has no holes, and its holds are as long as asked for', async () => {
  const { data } = await assistant.call('get_timeline', {
    routine: 'daily',
    hold_seconds: 45,
    sets: 2,
  });
  const cues: { start_ms: number; end_ms: number; kind: string }[] = Object(data).cues;
  cues.forEach(({ start_ms }, index) => {
    expect(start_ms).toBe(cues[index - 1]?.end_ms ?? 0);
  });
  const heldMs = cues
    .filter(({ kind }) => kind === 'hold')
    .reduce((sum, { start_ms, end_ms }) => sum + end_ms - start_ms, 0);
  expect(heldMs).toBe(6 * 45_000);
});
