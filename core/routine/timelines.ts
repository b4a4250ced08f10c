import type { Language } from '../../models/languages.js';
import { routineOf } from '../content.js';
import type { Lead, Run } from '../memory/session.js';
import { type Speed, spokenMs } from '../speech/pace.js';
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
  const { cuePools, prompts } = language;
  const program = {
    exercises: exercisesOf(choice, language.routines, language.stretches),
    pools: cuePools,
    opening: opening ? pick(prompts.safety.say, 0) : undefined,
    close: routineOf(choice.id, language) ? cuePools.closeRoutine : cuePools.closeStretch,
    seed: choice.seed ?? 0,
  };
  return compileTimeline(program, (text) => spokenMs(text, language.pace, choice.speed), fill);
}

/** Where a run is entered, in ms from its start, and what is said first. */
export interface Entry {
  placeMs: number;
  lead?: Lead | undefined;
}

/** The cues of a run from a place on, as they are narrated. */
export function playedFrom(
  { placeMs, lead }: Entry,
  timeline: Timeline,
  { speed }: Pick<Run, 'speed'>,
  language: Language,
): PlayedCue[] {
  if (placeMs === 0 && lead === undefined) return fromStart(timeline);
  return enterAt(timeline, placeMs, (cue, leftMs) =>
    leadInto({ lead, speed }, { cue, leftMs }, timeline, language),
  );
}
