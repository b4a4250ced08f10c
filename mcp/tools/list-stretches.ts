import * as v from 'valibot';
import type { Mind } from '../../core/assistant/ask.js';
import { choicesFor, type Where } from '../../core/assistant/choices.js';
import type { BodyPart, Posture } from '../../models/content.js';
import { fields } from '../prose.js';
import { drawingsOf } from '../resources/uris.js';
import type { Tool } from './tool.js';

const POSITIONS = ['lying', 'kneeling', 'sitting', 'standing'] as const satisfies Posture[];
const KINDS = ['routine', 'stretch'] as const;
const PLACES = ['floor', 'bed', 'chair', 'desk', 'standing'] as const satisfies Where[];
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
  kind: v.picklist(KINDS),
  name: v.string(),
  seconds: v.number(),
  minutes: v.optional(v.pipe(v.number(), v.description(fields.fittedMinutes))),
  both_sides: v.pipe(v.boolean(), v.description(fields.bothSides)),
  positions: v.array(v.picklist(POSITIONS)),
  areas: v.array(v.picklist(AREAS)),
  who_should_skip_it: v.array(v.string()),
  drawing_ready: v.optional(v.pipe(v.string(), v.description(fields.drawingReady))),
  drawing: v.optional(v.pipe(v.string(), v.description(fields.drawing))),
});
const output = v.object({
  text: v.pipe(v.string(), v.description(fields.text)),
  fits: v.boolean(),
  choices: v.array(choice),
});

export function listStretches({ language, words }: Mind) {
  const { badLength } = words;
  const input = v.object({
    kind: v.optional(v.pipe(v.picklist(KINDS), v.description(fields.kind))),
    place: v.optional(v.pipe(v.picklist(PLACES), v.description(fields.place))),
    area: v.optional(v.pipe(v.picklist(AREAS), v.description(fields.area))),
    minutes: v.optional(
      v.pipe(
        v.number(badLength),
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
    answer({ kind, place, area, minutes }) {
      const withinMs = minutes === undefined ? undefined : minutes * 60_000;
      const { choices, ...told } = choicesFor({ kind, place, area, withinMs }, language, words);
      return {
        ...told,
        choices: choices.map(({ lengthMs, isFitted, hasSides, avoid, ...rest }) => ({
          ...rest,
          seconds: lengthMs / 1_000,
          ...(isFitted && minutes !== undefined && { minutes }),
          both_sides: hasSides,
          who_should_skip_it: avoid,
          ...drawingsOf(rest.id),
        })),
      };
    },
  } satisfies Tool<typeof input, typeof output>;
}
