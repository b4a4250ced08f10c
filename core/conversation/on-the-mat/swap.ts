import { isRoutine, nameOf, routineOf, stretchOf } from '../../content.js';
import type { Person } from '../../memory/person.js';
import type { Run } from '../../memory/run.js';
import { exercisesOf } from '../../routine/program.js';
import type { Running } from '../../routine/running.js';
import { ruledOut } from '../safety/conditions.js';
import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { withNext } from './after-this.js';
import { asking, usualId } from './asking.js';
import { isBesideRoutine } from './beside-a-routine.js';
import { movedTo, withChangeBack, withJumpBack } from './enter.js';
import { inPassing } from './in-passing.js';
import { runOf } from './run-of.js';
import { staying } from './settings.js';
import { pastStretch } from './skip.js';
import { startStretch } from './start.js';

/** "Swap cat-camel for open book": in its place, this time. "Swap this for open book" names none. */
export function swapTurn(
  { out, into }: { out: Slot | undefined; into: Slot },
  person: Person | undefined,
  situation: Situation,
): Decision {
  const { running, session, language } = situation;
  const id = into.id;
  if (id === undefined || stretchOf(id, language)?.notice)
    return startStretch({ stretch: into }, situation);
  const named = { stretch: nameOf(id, language) };
  if (ruledOut(session, language).includes(id)) return inPassing('staysOut', situation, named);
  if (session.sore.includes(id)) return inPassing('hurtToday', situation, named);
  const gone = out?.id ?? (running && !session.starting ? running.cue.stretch : undefined);
  if (gone === undefined) return startStretch({ stretch: into }, situation);
  const swap = { out: gone, into: id };
  return (
    (running && !session.starting
      ? swappedNow(swap, running, situation)
      : swappedBefore(swap, person, situation)) ?? startStretch({ stretch: into }, situation)
  );
}

/** "Swap the next one for open book". */
export function nextStretch({ running }: Situation): Slot | undefined {
  const { starts = [], current = 0, cue } = running ?? {};
  const next = starts.find(({ stretch }, at) => at > current && stretch !== cue?.stretch);
  return next && { said: '', id: next.stretch };
}

interface Swap {
  out: string;
  into: string;
}

function swapped(all: readonly string[], { out, into }: Swap): string[] {
  return all.filter((id) => id !== into).map((id) => (id === out ? into : id));
}

/** Before the start: it begins with the other one in it. Undefined if it hasn't that one. */
function swappedBefore(
  swap: Swap,
  person: Person | undefined,
  situation: Situation,
): Decision | undefined {
  const { session, language } = situation;
  const { starting } = session;
  const id = usualId(situation);
  const wish = starting?.kind === 'routine' ? starting : ({ kind: 'routine', id } as const);
  const all = runOf(wish, person, situation)?.stretches ?? routineOf(id, language)?.stretches ?? [];
  if (!all.some((one) => one === swap.out)) return undefined;
  return asking({ id, ask: { only: swapped(all, swap) } }, situation);
}

/** On the way: the one under way is left for the other, and one to come gives it its place. Undefined if that one isn't to come. */
function swappedNow(swap: Swap, running: Running, situation: Situation): Decision | undefined {
  const { run, starts, current, cue } = running;
  const { language } = situation;
  const isOnce = cue.set === 1 && (run.sets ?? 1) === 1;
  if (!isOnce || isBesideRoutine(situation) || !isRoutine(run, language)) return undefined;
  if (swap.into === cue.stretch) return inPassing('alreadyInIt', situation);
  if (swap.out === cue.stretch) return swappedThis(swap.into, running, situation);
  const isAhead = starts.some(({ stretch }, at) => at > current && stretch === swap.out);
  const order = run.stretches ?? routineOf(run.id, language)?.stretches;
  if (!isAhead || order === undefined) return undefined;
  const changes = exercisesOf(run, language.routines, language.stretches)
    .slice(0, current + 1)
    .map(({ holdMs }, exercise) => ({ exercise, holdMs }));
  const changed: Run = { ...run, stretches: swapped(order, swap), changes };
  const ahead = movedTo(changed, running, situation);
  if (ahead === undefined) return undefined;
  const values = { stretch: nameOf(swap.into, language), before: nameOf(swap.out, language) };
  const turn = inPassing('swapped', situation, values, ahead);
  return withChangeBack(running, staying(turn, ahead), situation);
}

/** This one is left for the other. */
function swappedThis(id: string, running: Running, situation: Situation): Decision | undefined {
  const put = withNext(id, running, situation);
  if (put === undefined) return undefined;
  const turn = pastStretch(put.current, put, { ...situation, running: put });
  return withJumpBack(running, turn, situation);
}
