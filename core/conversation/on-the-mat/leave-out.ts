import { isRoutine, nameOf, routineOf, stretchOf } from '../../content.js';
import type { Person } from '../../memory/person.js';
import type { Playback, Run } from '../../memory/run.js';
import { exercisesOf } from '../../routine/program.js';
import { type Running, runningAt } from '../../routine/running.js';
import { promptTurn } from '../prompts.js';
import { onlyMovements, ruledOut } from '../safety/conditions.js';
import type { Decision, Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { isBesideRoutine } from './beside-a-routine.js';
import { enter, isOpeningToCome, movedTo, withChangeBack, withoutOpening } from './enter.js';
import { inPassing } from './in-passing.js';
import { asBefore, justSet, settingTurn, staying } from './settings.js';
import { nextTurn, skipThisTurn } from './skip.js';
import { startStretch } from './start.js';

/** "Skip child's pose from now on": in child's pose, that moves on to the next stretch. */
export function leaveOutTurn(
  stretch: Slot | undefined,
  person: Person | undefined,
  situation: Situation,
): Decision {
  const id = stretch?.id;
  if (id === undefined) return startStretch({ stretch }, situation);
  const { language, running } = situation;
  const leaveOut = [...new Set([...(person?.leaveOut ?? []), id])];
  const skippedToday = [...leaveOut, ...(running?.run.leaveOut ?? [])];
  const values = { stretch: nameOf(id, language) };
  const all = routineOf(language.defaults.routine, language)?.stretches ?? [];
  if (all.every((one) => skippedToday.includes(one)))
    return promptTurn('leaveOutAll', situation, values);
  const setting = { prompt: 'leftOut', values, change: () => ({ leaveOut }) } as const;
  if (running === undefined) return settingTurn(setting, situation);
  if (!isRoutine(running.run, language) || running.cue.stretch !== id)
    return settingTurn({ ...setting, ahead: without(id, running, situation) }, situation);
  return movingOn(setting, id, running, situation);
}

/** "Skip child's pose": in a routine, this time only, if it is still to come. */
export function skipOnceTurn(
  stretch: Slot | undefined,
  person: Person | undefined,
  situation: Situation,
): Decision {
  const { running, language } = situation;
  const id = stretch?.id;
  if (running === undefined || id === undefined) return leaveOutTurn(stretch, person, situation);
  if (running.cue.stretch === id)
    return isBesideRoutine(situation) ? nextTurn(situation) : skipThisTurn(situation);
  const isAhead = running.starts.some(
    (start, exercise) => exercise > running.current && start.stretch === id,
  );
  const values = { stretch: nameOf(id, language) };
  if (!isAhead) return inPassing('notAhead', situation, values);
  const skipped = [...(running.run.skipped ?? []), id];
  const ahead = without(id, running, situation, { skipped, partly: true });
  if (ahead === undefined) return promptTurn('whichStretch', situation);
  const turn = inPassing('skippedOnce', situation, values, ahead);
  return withChangeBack(running, staying(turn, ahead), situation);
}

/** "Put child's pose back in", from the next round on, unless what they told rules it out. */
export function putBackTurn(
  stretch: Slot | undefined,
  person: Person | undefined,
  situation: Situation,
): Decision {
  const id = stretch ? stretch.id : onlyOneOut(person, situation);
  if (id === undefined) return startStretch({ stretch }, situation);
  const values = { stretch: nameOf(id, situation.language) };
  if (ruledOut(situation.session, situation.language).includes(id))
    return isOnlyUnwanted(id, situation)
      ? startStretch({ stretch: { said: '', id } }, situation)
      : inPassing('staysOut', situation, values);
  const isOut = person?.leaveOut?.includes(id);
  if (!isOut && isJustSkipped(id, situation)) return asBefore('takenBack', situation);
  const { starts = [], current = 0 } = situation.running ?? {};
  if (!isOut && starts.slice(current + 1).some((start) => start.stretch === id))
    return inPassing('comesAgain', situation, values);
  const leaveOut = (person?.leaveOut ?? []).filter((one) => one !== id);
  return settingTurn({ prompt: 'putBack', values, change: () => ({ leaveOut }) }, situation);
}

/** Whether it is out for nothing but a movement that they asked to leave out: whether that has changed is asked before it starts. */
function isOnlyUnwanted(id: string, { session, language }: Situation): boolean {
  const stretch = stretchOf(id, language);
  return stretch !== undefined && onlyMovements(stretch, session).length > 0;
}

/** Whether the last change was to skip it this time, with nothing changed since. */
function isJustSkipped(id: string, { running, session: { undo } }: Situation): boolean {
  const skipped = running?.run.skipped ?? [];
  const before = undo?.of === 'change' ? undo.run : undefined;
  return before !== undefined && skipped.includes(id) && !before.skipped?.includes(id);
}

/** "Put that one back in": the one of the round that is left out, if it is only one. */
function onlyOneOut(person: Person | undefined, situation: Situation): string | undefined {
  const { running, session, language } = situation;
  const { starting } = session;
  const id = starting?.kind === 'routine' ? starting.id : running?.run.id;
  const all = routineOf(id ?? language.defaults.routine, language)?.stretches ?? [];
  const gone = [...ruledOut(session, language), ...(person?.leaveOut ?? [])];
  const [first, ...others] = all.filter((one) => gone.includes(one));
  return others.length === 0 ? first : undefined;
}

/** The routine, moved on to the next stretch other than `id`; undefined if that was the last. */
export function skipping(
  id: string,
  running: Running,
  situation: Situation,
  how?: Partial<Run>,
): Running | undefined {
  const { starts, current } = running;
  const next = starts.findIndex(({ stretch }, index) => index > current && stretch !== id);
  if (next < 0) return undefined;
  const run = isOpeningToCome(running) ? running.run : withoutOpening(running.run);
  return without(id, { ...running, run, ...placeIn(running, next) }, situation, how);
}

/**
 * The routine from here on without any of these stretches; undefined if that leaves none. Who is in
 * one of them moves on to the next.
 */
export function withoutAll(
  ids: readonly string[],
  running: Running,
  situation: Situation,
): Running | undefined {
  const { starts, current } = running;
  const next = starts.findIndex(({ stretch }, at) => at >= current && !ids.includes(stretch));
  if (next < 0) return undefined;
  const isOpen = next === current || isOpeningToCome(running);
  const moved = {
    ...running,
    run: isOpen ? running.run : withoutOpening(running.run),
    ...(next > current && placeIn(running, next)),
  };
  const gone = [...new Set(starts.map(({ stretch }) => stretch))].filter((id) => ids.includes(id));
  return gone.reduce<Running | undefined>(
    (there, id) => there && without(id, there, situation),
    moved,
  );
}

/** The stretch that is being done is left out: on to the next one that isn't. */
function movingOn(
  setting: Parameters<typeof settingTurn>[0],
  id: string,
  running: Running,
  situation: Situation,
): Turn {
  const { keep } = settingTurn(setting, situation);
  const ahead = skipping(id, running, situation);
  if (ahead === undefined) return { ...nextTurn(situation), ...(keep && { keep }) };
  if (!situation.narrating) return settingTurn({ ...setting, ahead }, situation);
  const text = settingTurn(setting, { ...situation, narrating: false }).say;
  const lead = text.kind === 'words' ? ({ id: 'leadSaid', text: text.text } as const) : undefined;
  const turn = enter(ahead, { placeMs: ahead.placeMs, lead, did: 'left-out' }, situation);
  const { run, placeMs } = running;
  return {
    ...turn,
    session: {
      ...turn.session,
      justSet: justSet(setting.prompt, turn, situation),
      undo: { run, placeMs, of: 'setting' },
    },
    ...(keep && { keep }),
  };
}

function placeIn({ starts, timeline }: Running, exercise: number) {
  const placeMs = starts[exercise]?.startMs ?? 0;
  const cue = timeline.cues.find(({ endMs }) => placeMs < endMs);
  return { placeMs, current: exercise, ...(cue && { cue }) };
}

/** The rest of the routine without a stretch; what was held stays with its exercise. */
function without(
  id: string,
  running: Running,
  situation: Situation,
  how: Partial<Run> = { leaveOut: [...(running.run.leaveOut ?? []), id] },
): Running | undefined {
  const { run, starts, current, held } = running;
  if (!isRoutine(run, situation.language)) return undefined;
  const kept = starts.flatMap(({ stretch }, index) => (stretch === id ? [] : [index]));
  const exercise = kept.filter((index) => index < current).length;
  const changed: Run = { ...run, ...how, changes: changesOf(run, kept) };
  const moved = movedTo(changed, running, situation, exercise);
  if (moved === undefined) return undefined;
  const heldNow = kept.map((index) => held[index] ?? 0);
  return runningAt({ ...moved, held: heldNow }, situation.language);
}

/** The holds of their own of the exercises that are kept, by their numbers before. */
function changesOf({ changes = [] }: Run, kept: readonly number[]): Run['changes'] {
  return changes.flatMap((change) => {
    const index = kept.indexOf(change.exercise);
    return index < 0 ? [] : [{ ...change, exercise: index }];
  });
}

/** What was heard to its end, without these stretches: "go back" doesn't lead to one of them. */
export function endedWithout(
  ids: readonly string[],
  { run, round, held }: Extract<Playback, { state: 'ended' }>,
  { language }: Situation,
): Playback | undefined {
  const exercises = exercisesOf(run, language.routines, language.stretches);
  const kept = exercises.flatMap(({ stretch }, at) => (ids.includes(stretch.id) ? [] : [at]));
  if (kept.length === 0) return undefined;
  const leaveOut = [...(run.leaveOut ?? []), ...ids];
  return {
    state: 'ended',
    run: { ...run, leaveOut, changes: changesOf(run, kept) },
    round,
    held: kept.map((at) => held[at] ?? 0),
  };
}
