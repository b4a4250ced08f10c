import { locales } from '../models/locales.js';
import { readModel } from './desk.js';
import { keptTraining, trainedFile } from './trained.js';

for (const locale of Object.keys(locales)) keptTraining(readModel(locale), trainedFile(locale));
