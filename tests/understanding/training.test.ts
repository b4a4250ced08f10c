import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { classifier } from '../../core/understanding/classifier.js';
import { featuresOf } from '../../core/understanding/features.js';
import { learned } from '../../core/understanding/learn.js';
import { read, written } from '../../core/understanding/trained.js';
import { train } from '../../core/understanding/training.js';
import { understanding } from '../../core/understanding/understand.js';
import { standIn } from '../../models/en/stand-in/built-ins.js';
import { patterns } from '../../models/en/stand-in/patterns/index.js';
import { values } from '../../models/en/stand-in/patterns/values.js';
import type { InteractionModel } from '../../models/upload/interaction-model.js';
import { readModel } from '../../simulator/desk.js';
import { keptTraining, trainedFile } from '../../training/trained.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'back-coach-training-'));
  file = join(folder, 'dist', 'understanding.bin.gz');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A bakery's model. */
function modelOf(...samples: string[]): InteractionModel {
  const intents = [
    { name: 'BreadIntent', samples: ['bake some bread', ...samples] },
    { name: 'TeaIntent', samples: ['brew some tea', 'pour the tea please'] },
  ];
  return {
    interactionModel: { languageModel: { invocationName: 'the bakery', intents, types: [] } },
  };
}

/** What is understood with a model, and whether it had to be trained for that. */
function ask(model: InteractionModel, where = file) {
  const said = jest.spyOn(console, 'error').mockImplementation(() => {});
  const understand = understanding(model, standIn, keptTraining(model, where), patterns);
  const wasTrained = said.mock.calls.length > 0;
  said.mockRestore();
  return { wasTrained, understood: understand('more tea please') };
}

test('a model is trained once; what is read from the file understands the same', () => {
  const first = ask(modelOf());
  expect(first).toMatchObject({ wasTrained: true, understood: { intent: 'TeaIntent' } });
  expect(ask(modelOf())).toEqual({ ...first, wasTrained: false });
});

test('another sample is another training', () => {
  ask(modelOf());
  expect(ask(modelOf('rolls')).wasTrained).toBe(true);
});

test.each<[string, (content: Buffer) => Buffer]>([
  ['cut short', (content) => content.subarray(0, -20)],
  ['empty', () => Buffer.alloc(0)],
  [
    'changed in one place',
    (content) => Buffer.from(content.map((byte, at) => byte ^ +(at === 99))),
  ],
])('a file that is %s is not believed: it is trained again, and mended', (_, damage) => {
  ask(modelOf());
  writeFileSync(file, damage(readFileSync(file)));
  expect(ask(modelOf())).toMatchObject({ wasTrained: true, understood: { intent: 'TeaIntent' } });
  expect(ask(modelOf()).wasTrained).toBe(false);
});

test('where nothing can be written, it understands all the same', () => {
  writeFileSync(join(folder, 'no-folder'), '');
  const { understood } = ask(modelOf(), join(folder, 'no-folder', 'understanding.bin.gz'));
  expect(understood.intent).toBe('TeaIntent');
});

test('the same model gives the same file', () => {
  expect(learned(modelOf('rolls'), standIn, values)).toEqual(
    learned(modelOf('rolls'), standIn, values),
  );
});

test('more labels than a byte can count are all told apart', () => {
  const names = Array.from({ length: 600 }, (_, index) => `${index} things`);
  const examples = names.map((label) => ({
    label,
    features: featuresOf([label], values.shortForms),
    worth: 1,
  }));
  const { guesses } = classifier(read(written(train(examples))));
  const wrong = examples.filter(({ label, features }) => guesses(features)[0]?.label !== label);
  expect(wrong).toEqual([]);
});

test('the file of the uploaded model has less than 2 MB', () => {
  keptTraining(readModel('en-US'), trainedFile('en-US'));
  expect(statSync(trainedFile('en-US')).size).toBeLessThan(2_000_000);
});

test('all code of ours that training runs is in the folder whose files are in the digest', async () => {
  const { metafile } = await build({
    entryPoints: ['core/understanding/learn.ts', 'core/understanding/understand.ts'],
    outdir: 'none',
    bundle: true,
    packages: 'external',
    write: false,
    metafile: true,
    format: 'esm',
  });
  const elsewhere = Object.keys(metafile.inputs).filter(
    (path) => !path.startsWith('core/understanding/'),
  );
  expect(elsewhere).toEqual([]);
});
