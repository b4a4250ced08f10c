import { existsSync, readFileSync } from 'node:fs';
import { StaticAplTemplateValidator } from 'apl-suggester';
import fc from 'fast-check';
import { renderDirective } from '../../lambda/src/apl/render.js';
import { drawings, readyOf } from '../../models/drawings/drawings.js';
import { languageOf } from '../../models/languages.js';
import { drawingFiles } from '../../scripts/drawings/drawing-files.js';
import { situationOf } from '../situation.js';
import { ask, saying, scenes, shownBy } from './scenes.js';

const validator = new StaticAplTemplateValidator();

/** What Amazon's validator finds; it also says on the console which checks it has not. */
async function faultsOf(document: object): Promise<string[]> {
  const found = await validator.validate(document);
  return found.map(({ path, errorMessage }) => `${path}: ${errorMessage}`);
}
beforeAll(() => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
  jest.spyOn(console, 'warn').mockImplementation(() => {});
});

test('each scene is a valid document', async () => {
  const all = Object.entries(await scenes());
  expect(all.map(([name]) => name)).toEqual([
    'welcome',
    'answer',
    'answer with a drawing',
    'routine',
    'paused',
    'emergency',
    'go-ahead',
    'pain',
    'menu',
    'plan',
    'goodbye',
    'permission',
    'progress',
    'far too much text',
  ]);
  for (const [name, { document }] of all) {
    expect([name, await faultsOf(document)]).toEqual([name, []]);
    expect(document.version).toBe('1.4');
  }
});

test('the validator finds mistakes', async () => {
  const { emergency } = await scenes();
  const document = {
    ...emergency?.document,
    mainTemplate: { items: [{ type: 'Text', txt: 'x' }] },
  };
  expect((await faultsOf(document)).length).toBeGreaterThan(0);
});

describe('what each screen shows', () => {
  const sceneOf = async (name: string) => (await scenes())[name]?.datasources.scene;
  const labelled = (...labels: string[]) => ({ buttons: labels.map((label) => ({ label })) });

  test('an answer is a headline and one sentence, and its sources are on the card', async () => {
    const { response } = await ask('DangerousIntent');
    expect(await sceneOf('answer')).toMatchObject({
      title: 'The dangers of popping',
      gist: 'A pop without pain is usually not dangerous.',
    });
    expect(response.card).toMatchObject({ content: expect.stringMatching(/\nSources: \S/) });
  });

  test('what was not understood does not keep the title of the last answer', async () => {
    const { sessionAttributes: attributes } = await ask('DangerousIntent');
    const scene = shownBy(await ask('AMAZON.FallbackIntent', { attributes }))?.datasources.scene;
    expect(scene).toMatchObject({ title: 'Back Coach', kind: 'words' });
  });

  test('the go-ahead shows what is about to start, and both ways to answer', async () => {
    expect(await sceneOf('go-ahead')).toMatchObject({
      pictures: [{ id: 'cat-camel' }, { id: 'childs-pose' }, { id: 'back-extension' }],
      ...labelled('Start', 'Not now'),
    });
  });

  test('a pause shows its seconds in the ring alone, where they are not rounded', async () => {
    expect(await sceneOf('paused')).toMatchObject({
      seconds: 37,
      text: expect.stringMatching(/^Paused\. Thirty-five seconds/),
      gist: 'Paused.',
    });
  });

  test('after pain, it is the rest that is drawn', async () => {
    expect(await sceneOf('pain')).toMatchObject({
      drawing: 'floor-rest',
      ...labelled('Go on', 'Rest'),
    });
  });

  test('while Alexa asks for a permission, nothing is left to touch', async () => {
    expect(await sceneOf('permission')).toMatchObject({ buttons: [] });
  });

  test('the plan shows its seven days, and which of them is today', async () => {
    const days = Array.from({ length: 7 }, (_, at) => ({ day: `${at + 1}`, today: at === 0 }));
    expect(await sceneOf('plan')).toMatchObject({ aim: 3, days, ...labelled('Yes', 'No') });
  });

  test('the end of a round shows the week, with this round in it', async () => {
    const { response } = await ask('StartRoutineIntent');
    const scene = shownBy({ version: '', response })?.datasources.scene;
    expect(scene).toMatchObject({ endTitle: 'Done', days: expect.any(Array) });
    const { days } = JSON.parse(JSON.stringify(scene));
    expect(days.map(({ rounds }: { rounds: number }) => rounds)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });
});

test('any words are shown as they are, and never as something to be evaluated', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3_000 }), (say) => {
      const { datasources } = renderDirective(saying(say), situationOf());
      expect(datasources?.scene.text).toBe(say);
    }),
  );
});

test('the steps of a routine are its cues: they end with it, and each hold counts down its length', async () => {
  const response = await ask('StartRoutineIntent');
  const scene = shownBy(response)?.datasources.scene;
  expect(scene).toMatchObject({ ask: expect.stringMatching(/\?$/) });
  const { steps } = JSON.parse(JSON.stringify(scene));
  const holds = steps.filter((step: { stage: string }) => step.stage === 'hold');
  for (const { untilMs, wholeMs, endMs } of holds) {
    expect([30_000, 60_000]).toContain(wholeMs);
    expect(endMs).toBeLessThanOrEqual(untilMs);
  }
  const drawn = new Set(steps.map((step: { drawing: string }) => step.drawing));
  const [routine] = languageOf('en-US').routines;
  const pictured = routine?.stretches.flatMap((id) => [readyOf(id), id]);
  expect([...drawn]).toEqual(pictured?.slice(0, drawn.size));
  for (const [index, { endMs }] of steps.entries())
    expect(endMs).toBeGreaterThan(steps[index - 1]?.endMs ?? 0);
  // Alexa takes 120 kB.
  expect(JSON.stringify(response).length).toBeLessThan(80_000);
});

test('each stretch has two drawings, which are those in docs/drawings', () => {
  const ids: string[] = languageOf('en-US').stretches.map(({ id }) => id);
  const drawn = Object.keys(drawings);
  expect([
    ...ids
      .filter((id) => !drawn.includes(id))
      .map((id) => `models/drawings/ has no drawings of the stretch "${id}"`),
    ...drawn
      .filter((id) => !ids.includes(id))
      .map((id) => `models/drawings/ draws "${id}", which is no stretch`),
    ...drawingFiles()
      .filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
      .map(({ path }) => `${path} is not as it is drawn now: run "npm run build"`),
  ]).toEqual([]);
});
