import { copyFileSync, mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { locales } from '../models/locales.js';
import { keptTraining, trainedFile } from '../training/trained.js';
import { readModel } from './desk.js';

/** Other bundles have copies of their own: the web service and the MCP server. */
const OTHERS = ['hosting/dist', 'mcp/dist'];

for (const locale of Object.keys(locales)) {
  const file = trainedFile(locale);
  keptTraining(readModel(locale), file);
  for (const folder of OTHERS) {
    mkdirSync(folder, { recursive: true });
    copyFileSync(file, `${folder}/${basename(file)}`);
  }
}
