import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { packageFiles } from './package-files.js';

for (const { path, text } of packageFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
