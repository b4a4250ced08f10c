import { routineOf } from '../../content.js';
import type { Person } from '../../memory/person.js';
import { isWayOut, type StretchStart } from '../../routine/playback.js';
import type { Running } from '../../routine/running.js';
import { promptTurn } from '../prompts.js';
import { ruledOut } from '../safety/conditions.js';
import { whatSuitsTurn } from '../safety/what-suits.js';
import type { Situation, Turn } from '../turn.js';
import { usualId } from './asking.js';
import { inPassing } from './in-passing.js';
import { isLeftEarly, roundOverTurn } from './over.js';
import { namesOf } from './suited.js';

/** "Which ones did you leave out?", "is my knee still left out?", "what's left?": it changes nothing. */
export function leftOutTurn(person: Person | undefined, situation: Situation): Turn {
  const { running, session, language } = situation;
  if (running === undefined && session.conditions.length > 0) return whatSuitsTurn(situation);
  const { leaveOut = person?.leaveOut ?? [], skipped = [], stretches = [] } = running?.run ?? {};
  const usual = routineOf(running?.run.id ?? usualId(situation), language)?.stretches;
  // One's own has what it was made of, and what was skipped of it.
  const all = [...new Set([...(usual ?? stretches), ...skipped])];
  const gone = [...ruledOut(session, language), ...leaveOut, ...skipped];
  const ahead = running && toCome(running).map(({ stretch }) => stretch);
  const left = [...new Set(ahead ?? all.filter((id) => !gone.includes(id)))];
  const out = all.filter((id) => gone.includes(id) && !left.includes(id));
  const over = out.length === 0 ? roundOverTurn(situation) : undefined;
  if (over) return over;
  if (all.length === 0 && running === undefined) return promptTurn('nothingRunning', situation);
  const values = {
    stretches: namesOf(out, situation),
    left: namesOf(left, situation),
    count: language.words.cardinal(left.length),
  };
  const early = running && out.length === 0 ? leftEarly(running) : [];
  if (early.length > 0)
    return inPassing('leftEarly', situation, { ...values, stretches: namesOf(early, situation) });
  return inPassing(out.length > 0 ? 'leftOutNow' : 'nothingLeftOut', situation, values);
}

/** Those before this one that weren't held to their end, and that aren't still to come. */
function leftEarly(running: Running): string[] {
  const { starts, current } = running;
  const passed = starts
    .slice(0, current)
    .flatMap(({ stretch }, exercise) => (isLeftEarly(running, exercise) ? [stretch] : []));
  const ahead = new Set(starts.slice(current).map(({ stretch }) => stretch));
  return [...new Set(passed)].filter((id) => !ahead.has(id));
}

/** From this one on; one that was held to its end is done, unless it was the last. */
function toCome({ starts, current, cue }: Running): StretchStart[] {
  const later = starts.slice(current + 1);
  return isWayOut(cue) && later.length > 0 ? later : starts.slice(current);
}

/** Whether "which ones are left?" asks for reminders: those were spoken of last. */
export function isAboutReminders({ running, session }: Situation): boolean {
  const { order, remindedBefore, remindersTold } = session;
  const isOfThem = order === 'reminder' || remindedBefore.length + remindersTold.length > 0;
  return running === undefined && isOfThem;
}
