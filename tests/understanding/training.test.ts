import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { InteractionModel } from '../../models/upload/interaction-model.js';
import { guesser, train } from '../../simulator/understand/classifier.js';
import { featuresOf } from '../../simulator/understand/features.js';
import { keptTraining } from '../../simulator/understand/kept-training.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'back-coach-training-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function modelOf(...samples: string[]): InteractionModel {
  const intents = [{ name: 'BreadIntent', samples }];
  return {
    interactionModel: { languageModel: { invocationName: 'the bakery', intents, types: [] } },
  };
}

/** What was found for a model, and whether it had to be trained for that. */
function ask(model: InteractionModel) {
  let wasTrained = false;
  const trained = keptTraining(
    model,
    () => {
      wasTrained = true;
      return train([
        { features: featuresOf('bake some bread'), label: 'BreadIntent' },
        { features: featuresOf('brew some tea'), label: 'TeaIntent' },
      ]);
    },
    folder,
  );
  return { wasTrained, trained, guess: guesser(trained)(featuresOf('more tea')) };
}
const keptFile = () => join(folder, readdirSync(folder)[0] ?? '');

test('a model is trained once; what is read from the file decides exactly as what was trained', () => {
  const first = ask(modelOf('bread'));
  const second = ask(modelOf('bread'));
  expect([first.wasTrained, second.wasTrained]).toEqual([true, false]);
  expect(second.guess).toEqual(first.guess);
  expect(second.guess.label).toBe('TeaIntent');
  expect([...second.trained.weights]).toEqual([...first.trained.weights]);
});

test('another sample is another training', () => {
  ask(modelOf('bread'));
  expect(ask(modelOf('bread', 'rolls')).wasTrained).toBe(true);
});

test.each<[string, (text: string) => string]>([
  ['cut short', (text) => text.slice(0, -20)],
  ['empty', () => ''],
  ['changed in one place', (text) => text.replace('TeaIntent', 'SeaIntent')],
])('a file that is %s is not believed: it is trained again, and mended', (_, damage) => {
  ask(modelOf('bread'));
  writeFileSync(keptFile(), damage(readFileSync(keptFile(), 'utf8')));
  expect(ask(modelOf('bread'))).toMatchObject({ wasTrained: true, guess: { label: 'TeaIntent' } });
  expect(ask(modelOf('bread')).wasTrained).toBe(false);
});

test('where nothing can be written, it understands all the same', () => {
  const file = join(folder, 'no-folder');
  writeFileSync(file, '');
  const trained = keptTraining(modelOf('bread'), () => train([]), file);
  expect(trained.labels).toEqual([]);
});

test('models long gone leave no files behind', () => {
  for (let count = 1; count <= 9; count += 1) ask(modelOf(...Array(count).fill('bread')));
  expect(readdirSync(folder)).toHaveLength(5);
});

test('all code of ours that training runs is in the folder that the file is named by', async () => {
  const { metafile } = await build({
    entryPoints: ['simulator/understand/understand.ts'],
    bundle: true,
    packages: 'external',
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
  });
  const elsewhere = Object.keys(metafile.inputs).filter(
    (path) => !path.startsWith('simulator/understand/'),
  );
  expect(elsewhere).toEqual([]);
});
