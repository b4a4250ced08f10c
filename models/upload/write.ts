import { mkdirSync, writeFileSync } from 'node:fs';
import { folder, modelFiles } from './model-files.js';

mkdirSync(folder, { recursive: true });
for (const { path, text } of modelFiles()) writeFileSync(path, text);
