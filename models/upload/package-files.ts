import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { TASKS } from '../tasks.js';
import { addOnOf } from './add-on.js';
import { type Deployed, manifestOf } from './manifest.js';
import { modelFiles } from './model-files.js';
import { taskDefinition } from './task-definition.js';

const MANIFEST = 'skill-package/skill.json';

const deployed = v.object({
  manifest: v.object({
    apis: v.object({
      custom: v.object({ endpoint: v.optional(v.unknown()), regions: v.optional(v.unknown()) }),
    }),
    events: v.optional(v.unknown()),
  }),
});

/** All that the build writes into the packages of the skill and the add-on, as it is committed. */
export function packageFiles(): { path: string; text: string }[] {
  const tasks = TASKS.map((task) => ({
    path: `skill-package/tasks/${task.name}.${task.version}.json`,
    text: textOf(taskDefinition(task)),
  }));
  return [
    ...modelFiles(),
    ...tasks,
    { path: 'addon-package/addon.json', text: textOf(addOnOf()) },
    // Without a line's end, as ask-cli writes it: a difference would be uploaded again.
    { path: MANIFEST, text: textOf(manifestOf(keptOf(MANIFEST))).trimEnd() },
  ];
}

/** What ask-cli wrote into the manifest when it deployed. */
function keptOf(path: string): Deployed {
  if (!existsSync(path)) return { custom: {} };
  const { manifest } = v.parse(deployed, JSON.parse(readFileSync(path, 'utf8')));
  return { custom: manifest.apis.custom, events: manifest.events };
}

function textOf(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
