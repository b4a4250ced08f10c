import type { Language } from '../../models/languages.js';
import type { RoutineMove } from '../memory/session.js';
import { spokenMs } from '../speech/pace.js';
import type { Speed } from '../speech/speed.js';
import { fill } from '../speech/text.js';
import { leadInto } from './lead-ins.js';
import { enterAt, fromStart, type PlayedCue } from './playback.js';
import { type Choice, exercisesOf } from './program.js';
import { compileTimeline, type Timeline } from './timeline.js';
import { pick } from './variety.js';

/** The timeline of a choice, the same each time for the same seed. `opening`: with the safety words. */
export function timelineOf(
  choice: Choice & { seed?: number | undefined; speed?: Speed | undefined },
  language: Language,
  opening: boolean,
): Timeline {
  const exercises = exercisesOf(choice, language.routines, language.stretches);
  const { cuePools, prompts } = language;
  const isRoutine = language.routines.some(({ id }) => id === choice.id);
  const program = {
    exercises,
    pools: cuePools,
    opening: opening ? pick(prompts.safety.say, 0) : undefined,
    close: isRoutine ? cuePools.closeRoutine : cuePools.closeStretch,
    seed: choice.seed ?? 0,
  };
  return compileTimeline(program, (text) => spokenMs(text, language.pace, choice.speed), fill);
}

/** The cues of a move, as they are narrated. */
export function playedOf(move: RoutineMove, language: Language): PlayedCue[] {
  const timeline = timelineOf(move, language, move.opening ?? false);
  if (move.atMs === undefined) return fromStart(timeline);
  return enterAt(timeline, move.atMs, (cue, leftMs) =>
    leadInto(move, { cue, leftMs }, timeline, language),
  );
}

/** How a stretch is called when it is spoken of. */
export function nameOf(id: string, { stretches }: Language): string {
  return stretches.find((stretch) => stretch.id === id)?.name ?? id;
}
