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
    'goodbye',
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
  const holds = steps.filter((step: { untilHoldEnds: boolean }) => step.untilHoldEnds);
  for (const { holdEndMs, holdMs, endMs } of holds) {
    expect([30_000, 60_000]).toContain(holdMs);
    expect(endMs).toBeLessThanOrEqual(holdEndMs);
  }
  const drawn = new Set(steps.map((step: { drawing: string }) => step.drawing));
  const [routine] = languageOf('en-US').routines;
  const pictured = routine?.stretches.flatMap((id) => [readyOf(id), id]);
  expect([...drawn]).toEqual(pictured?.slice(0, drawn.size));
  for (const [index, { endMs }] of steps.entries())
    expect(endMs).toBeGreaterThan(steps[index - 1]?.endMs ?? 0);
  expect(JSON.stringify(response).length).toBeLessThan(60_000);
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
