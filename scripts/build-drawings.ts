import { mkdirSync, writeFileSync } from 'node:fs';
import { drawingFiles } from './drawings/drawing-files.js';

mkdirSync('docs/drawings', { recursive: true });
for (const { path, text } of drawingFiles()) writeFileSync(path, text);
