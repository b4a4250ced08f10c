import { nameOf, routineOf } from '../../content.js';
import { plannedFrom } from '../../routine/planner.js';
import { beginnings } from '../../routine/playback.js';
import { type Ask, exercisesOf } from '../../routine/program.js';
import type { Running } from '../../routine/running.js';
import { outlineFor } from '../../routine/timelines.js';
import type { Decision, Situation, Turn } from '../turn.js';
import { asking, usualId } from './asking.js';
import { movedTo, resume, withChangeBack } from './enter.js';
import { inPassing } from './in-passing.js';
import { restInTimeTurn } from './rest-in-time.js';
import { restored } from './restored.js';
import { asBefore, staying } from './settings.js';

/** Another time in all, or another number of stretches: before the start, or on the way. */
export function anewTurn(ask: Pick<Ask, 'ms' | 'count'>, situation: Situation): Decision {
  const { running, session } = situation;
  if (running === undefined || session.starting)
    return asking({ id: usualId(situation), ask }, situation);
  const { undo } = session;
  const isAgain = (undo?.by === 'rest' && ask.ms) || (undo?.by === 'count' && ask.count);
  const before = isAgain && undo ? restored(undo, running, situation) : undefined;
  const from = before ?? running;
  const there = { ...situation, running: from };
  if (before && ask.ms !== undefined)
    return ask.ms >= before.timeline.totalMs - before.placeMs
      ? asBefore('takenBack', situation)
      : restInTimeTurn(ask.ms, before, there);
  const ahead = plannedAnew(ask, from, there);
  if (ahead === undefined) return inPassing('underway', situation);
  const turn = plannedTurn(ask, ahead, there);
  const by = ask.count === undefined ? undefined : 'count';
  const done = withChangeBack(from, staying(turn, ahead), situation, by);
  const order = ask.ms === undefined ? 'count' : 'time';
  return { ...done, session: { ...done.session, order } };
}

/** As it was offered, it goes on; else what is left is told. */
function plannedTurn(ask: Pick<Ask, 'ms' | 'count'>, ahead: Running, situation: Situation): Turn {
  const { session, language, narrating } = situation;
  const yes = session.offer?.yes;
  const isAsOffered =
    yes?.kind === 'anew' && yes.ask?.ms === ask.ms && yes.ask?.count === ask.count;
  if (!narrating && isAsOffered) return resume(ahead, situation);
  const last = ahead.starts.at(-1)?.stretch ?? '';
  if (last === ahead.cue.stretch)
    return inPassing('onlySoMany', situation, { next: nameOf(last, language) }, ahead);
  const outline = outlineFor({ ...ahead.run, talk: undefined }, language);
  // "Seven minutes in all?" "No, six" needs no further question.
  const isAnswer = yes?.kind === 'anew' && yes.ask?.ms !== undefined && ask.ms !== undefined;
  const there = isAnswer ? { ...situation, narrating: true } : situation;
  return inPassing('planFromHere', there, { outline }, ahead);
}

/** What is done and under way stays as it is, and what is ahead is planned anew. */
export function plannedAnew(
  wish: Pick<Ask, 'ms' | 'count'>,
  running: Running,
  situation: Situation,
): Running | undefined {
  const { run, starts, current, cue } = running;
  const { language } = situation;
  const routine = routineOf(run.id, language) ?? (run.stretches && { stretches: run.stretches });
  if (routine === undefined) return undefined;
  const ask = { ...run.ask, ...wish };
  const first = beginnings(starts).filter((exercise) => starts[exercise]?.set === 1);
  const all = first.flatMap((exercise) => starts[exercise]?.stretch ?? []);
  const done = first.filter((exercise) => exercise <= current).length;
  const holds = exercisesOf(run, language.routines, language.stretches)
    .slice(0, current + 1)
    .map(({ holdMs }, exercise) => ({ exercise, holdMs }));
  const begun = { stretches: all.slice(0, done), set: cue.set, holds };
  const plan = plannedFrom(routine, { ...run, ask }, begun, language);
  const isCut = run.ask === undefined && (plan.stretches ?? []).length < all.length;
  const partly = run.partly || (isCut ? 'ordered' : undefined);
  const sets = ask.ms === undefined ? run.sets : undefined;
  return movedTo({ ...run, sets, ...plan, ask, partly, told: true }, running, situation);
}
