import * as v from 'valibot';
import type { Mind } from '../../core/assistant/ask.js';
import { choicesFor } from '../../core/assistant/choices.js';
import type { BodyPart, Posture } from '../../models/content.js';
import { fields } from '../prose.js';
import { drawingUri } from '../resources/uris.js';
import type { Tool } from './tool.js';

const POSITIONS = ['lying', 'kneeling', 'sitting', 'standing'] as const satisfies Posture[];
const AREAS = [
  'hands',
  'arms',
  'shoulders',
  'head',
  'chest',
  'back',
  'low-back',
  'hips',
  'knees',
  'legs',
] as const satisfies BodyPart[];

const choice = v.object({
  id: v.string(),
  kind: v.picklist(['routine', 'stretch']),
  name: v.string(),
  seconds: v.number(),
  positions: v.array(v.picklist(POSITIONS)),
  areas: v.array(v.picklist(AREAS)),
  who_should_skip_it: v.array(v.string()),
  drawing: v.optional(v.string()),
});
const output = v.object({
  text: v.pipe(v.string(), v.description(fields.text)),
  fits: v.boolean(),
  choices: v.array(choice),
});

export function listStretches({ language, words }: Mind) {
  const { badLength } = words;
  const input = v.object({
    position: v.optional(v.pipe(v.picklist(POSITIONS), v.description(fields.position))),
    area: v.optional(v.pipe(v.picklist(AREAS), v.description(fields.area))),
    minutes: v.optional(
      v.pipe(
        v.number(badLength),
        v.integer(badLength),
        v.minValue(1, badLength),
        v.maxValue(60, badLength),
        v.description(fields.minutes),
      ),
    ),
  });
  return {
    name: 'list_stretches',
    input,
    output,
    answer({ position, area, minutes }) {
      const withinMs = minutes === undefined ? undefined : minutes * 60_000;
      const { choices, ...told } = choicesFor({ position, area, withinMs }, language, words);
      return {
        ...told,
        choices: choices.map(({ lengthMs, avoid, ...rest }) => ({
          ...rest,
          seconds: lengthMs / 1_000,
          who_should_skip_it: avoid,
          ...(drawingUri(rest.id) && { drawing: drawingUri(rest.id) }),
        })),
      };
    },
  } satisfies Tool<typeof input, typeof output>;
}
