import type { ResponseEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';

/** The data of a screen, as core/screen/scenes.ts gives it, read back from a response. */
const button = v.object({ label: v.string(), intent: v.string(), main: v.boolean() });
const drawing = { drawing: v.string(), drawingLabel: v.string() };

const step = v.object({
  endMs: v.number(),
  name: v.string(),
  drawing: v.string(),
  words: v.string(),
  phase: v.string(),
  next: v.string(),
  stage: v.picklist(['ready', 'hold', 'out']),
  untilMs: v.number(),
  wholeMs: v.number(),
  dot: v.number(),
});

const dots = v.array(v.number());

const routine = v.object({
  kind: v.literal('routine'),
  steps: v.array(step),
  dots,
  buttons: v.array(button),
  endButtons: v.array(button),
});
const paused = v.object({
  kind: v.literal('paused'),
  title: v.string(),
  gist: v.string(),
  ...drawing,
  seconds: v.number(),
  share: v.number(),
  dot: v.number(),
  dots,
  buttons: v.array(button),
});
const words = v.object({
  kind: v.literal('words'),
  title: v.string(),
  text: v.string(),
  note: v.string(),
  ...drawing,
  buttons: v.array(button),
});
const picture = v.object({ id: v.string(), name: v.string(), ...drawing });
const pictures = {
  title: v.string(),
  text: v.string(),
  note: v.string(),
  pictures: v.array(picture),
  buttons: v.array(button),
};
const round = v.object({ kind: v.literal('round'), ...pictures });
const menu = v.object({ kind: v.literal('menu'), ...pictures });
const week = v.object({
  kind: v.literal('week'),
  title: v.string(),
  text: v.string(),
  days: v.array(v.object({ day: v.string(), rounds: v.number(), today: v.boolean() })),
  buttons: v.array(button),
});
const emergency = v.object({
  kind: v.literal('emergency'),
  title: v.string(),
  number: v.string(),
  text: v.string(),
});

const directive = v.object({
  token: v.string(),
  datasources: v.object({
    scene: v.variant('kind', [routine, paused, words, round, menu, week, emergency]),
  }),
});

export type Button = v.InferOutput<typeof button>;
export type Step = v.InferOutput<typeof step>;
export type RoutineScene = v.InferOutput<typeof routine>;
export type PausedScene = v.InferOutput<typeof paused>;
export type WordsScene = v.InferOutput<typeof words>;
export type Picture = v.InferOutput<typeof picture>;
export type RoundScene = v.InferOutput<typeof round>;
export type MenuScene = v.InferOutput<typeof menu>;
export type WeekScene = v.InferOutput<typeof week>;
export type EmergencyScene = v.InferOutput<typeof emergency>;

/** A scene, with the token that comes back with each touch. */
export interface Shown {
  token: string;
  scene:
    | RoutineScene
    | PausedScene
    | WordsScene
    | RoundScene
    | MenuScene
    | WeekScene
    | EmergencyScene;
}

/** What a response shows; undefined if it shows nothing new. */
export function sceneIn({ response }: ResponseEnvelope): Shown | undefined {
  for (const one of response.directives ?? []) {
    const parsed = v.safeParse(directive, one);
    if (parsed.success)
      return { token: parsed.output.token, scene: parsed.output.datasources.scene };
  }
  return undefined;
}
