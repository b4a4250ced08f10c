import type { Language } from '../../models/languages.js';
import { bell } from '../../models/sounds.js';
import { isRoutine, routineOf } from '../content.js';
import type { Lead, Run } from '../memory/run.js';
import { spokenMs } from '../speech/pace.js';
import { fill } from '../speech/text.js';
import { leadInto } from './lead-ins.js';
import { type Outlined, outlineOf } from './outline.js';
import { enterAt, fromStart, type PlayedCue, quiet } from './playback.js';
import { type Choice, exercisesOf } from './program.js';
import { COUNTED, compileTimeline, type Timeline } from './timeline.js';
import { pick } from './variety.js';

/**
 * The timeline of a choice, the same each time for the same seed. It opens with
 * how many and how long; with `opening`, in few words, as the safety words follow.
 */
export function timelineOf(
  choice: Choice & Pick<Partial<Run>, 'seed' | 'speed' | 'partly' | 'told'>,
  language: Language,
  opening: boolean,
): Timeline {
  const { cuePools, prompts, words } = language;
  const exercises = exercisesOf(choice, language.routines, language.stretches);
  const program = {
    exercises,
    pools: isFirstSkipped(choice, language) ? { ...cuePools, first: cuePools.next } : cuePools,
    opening: opening ? pick(prompts.safety.say, 0) : undefined,
    close: cuePools[closing(choice, language)],
    seed: choice.seed ?? 0,
    bellMs: choice.bell ? bell.ms : undefined,
    justBell: choice.justBell,
    countDown: choice.countDown ? COUNTED.map((second) => words.cardinal(second)) : undefined,
  };
  const paceMs = (text: string, calm?: boolean) =>
    spokenMs(text, language.pace, choice.speed, calm);
  const outline = choice.told
    ? undefined
    : outlineFor(choice, language, opening ? 'brief' : 'full');
  return compileTimeline({ ...program, outline }, paceMs, fill);
}

/** Nothing is "first" in a routine once its first stretch was skipped on the way. */
function isFirstSkipped(choice: Choice, language: Language): boolean {
  const { id, skipped = [], stretches = routineOf(id, language)?.stretches } = choice;
  return skipped.includes(stretches?.[0] ?? '');
}

/** "Three stretches, one minute each, about four minutes." Changes on the way don't change what was told. */
export function outlineFor(choice: Choice, language: Language, how: Outlined = 'named'): string {
  const { routines, stretches } = language;
  const changes = choice.ask?.ms === undefined ? undefined : choice.changes;
  const exercises = exercisesOf({ ...choice, changes }, routines, stretches);
  return outlineOf(choice, exercises, how, language);
}

function closing(
  { partly, ...choice }: Pick<Partial<Run>, 'partly'> & Choice,
  language: Language,
): 'closePartly' | 'closeRoutine' | 'closeStretch' {
  if (partly === true || partly === 'passed') return 'closePartly';
  return isRoutine(choice, language) ? 'closeRoutine' : 'closeStretch';
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
  { speed, further, easierTold = [] }: Pick<Run, 'speed' | 'further' | 'easierTold'>,
  language: Language,
): PlayedCue[] {
  if (placeMs === 0 && lead === undefined) return fromStart(timeline);
  const played = enterAt(timeline, placeMs, (cue, leftMs) =>
    leadInto({ lead, speed, further }, { cue, leftMs }, timeline, language),
  );
  const isSaid = (cue: PlayedCue) =>
    (cue.isEasier && easierTold.includes(cue.stretch)) ||
    (lead !== undefined && isSaidByLead(cue, placeMs, lead, language));
  return played.map((cue) => (isSaid(cue) ? quiet(cue) : cue));
}

/** "Ten seconds left" was the lead-in: that ten more are left isn't said so soon after it. */
function isSaidByLead(
  { kind, text = '', originMs }: PlayedCue,
  placeMs: number,
  lead: Lead,
  { prompts, cuePools }: Language,
): boolean {
  const isSoon = kind === 'hold' && originMs - placeMs <= SOON_MS;
  const tells = prompts[lead.id].say[0].includes('{left}');
  return isSoon && tells && cuePools.ending.some((one) => one === text);
}

/** The seconds left are told to the nearest five: a countdown cue this close, in ms, would repeat them. */
const SOON_MS = 2_500;
