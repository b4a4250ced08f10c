import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import type { TaskInput } from '../../core/conversation/tasks.js';
import { TASKS } from '../../models/tasks.js';

/** In links, numbers come as text. */
const written = v.fallback(
  v.optional(
    v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.trim(), v.nonEmpty()),
  ),
  undefined,
);

const task = v.object({
  /** Alexa writes the id of the skill before it: `amzn1.ask.skill.….StartStretches`. */
  name: v.string(),
  version: v.string(),
  input: v.fallback(v.optional(v.object({ routine: written, hold: written }), {}), {}),
});

/** What a LaunchRequest with a task asks to start; undefined without one, or for one that we don't know. */
export function taskIn(request: RequestEnvelope['request']): TaskInput | undefined {
  const parsed = v.safeParse(task, 'task' in request ? request.task : undefined);
  if (!parsed.success) return undefined;
  const { name, version, input } = parsed.output;
  const ours = TASKS.some((one) => name.split('.').at(-1) === one.name && version === one.version);
  return ours ? input : undefined;
}
