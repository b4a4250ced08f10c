import { copyFileSync, mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { locales } from '../models/locales.js';
import { readModel } from './desk.js';
import { keptTraining, trainedFile } from './trained.js';

/** The web service is another bundle, with a copy of its own. */
const HOSTING = 'hosting/dist';

for (const locale of Object.keys(locales)) {
  const file = trainedFile(locale);
  keptTraining(readModel(locale), file);
  mkdirSync(HOSTING, { recursive: true });
  copyFileSync(file, `${HOSTING}/${basename(file)}`);
}
