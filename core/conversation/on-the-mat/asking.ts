import { OWN_ROUTINE, routineOf } from '../../content.js';
import type { Wish } from '../../memory/move.js';
import { beginnings } from '../../routine/playback.js';
import type { Ask } from '../../routine/program.js';
import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { orderOf, startOf } from './start.js';

/** More stretches than are ordered by their number. */
export const MAX_COUNT = 10;

/** What is about to start or was offered, or the usual routine. */
export function usualId({ session, language }: Situation): string {
  const { starting, offer } = session;
  const named = [starting, offer?.yes].find((move) => move?.kind === 'routine');
  const isKnown = named && (named.id === OWN_ROUTINE || routineOf(named.id, language));
  return isKnown ? named.id : language.defaults.routine;
}

/** "The third one": a stretch of the routine that is under way, or of the one that is about to start; by id. */
export function stretchAt(place: Slot | undefined, situation: Situation): string | undefined {
  const number = Number(place?.id);
  if (!Number.isInteger(number)) return undefined;
  const at = number < 0 ? number : number - 1;
  const { running, session, language } = situation;
  if (running && !session.starting) {
    const exercise = beginnings(running.starts).at(at);
    return exercise === undefined ? undefined : running.starts[exercise]?.stretch;
  }
  const { starting } = session;
  const only = starting?.kind === 'routine' ? starting.ask?.only : undefined;
  return (only ?? routineOf(usualId(situation), language)?.stretches)?.at(at);
}

/** Begins a routine; what was asked of it before its start still holds. */
export function asking(
  { id, ask, holdMs }: { id: string; ask?: Ask; holdMs?: number | undefined },
  situation: Situation,
): Decision {
  const { starting } = situation.session;
  const before: Partial<Wish> = starting?.kind === 'routine' && starting.id === id ? starting : {};
  const wish = { ...before, kind: 'routine', id, ...(holdMs && { holdMs }) } as const;
  if (ask === undefined) return startOf({ ...wish, ...timeOrdered(id, situation) }, situation);
  const order = orderOf({ kind: 'routine', id, ask });
  return startOf({ ...wish, told: undefined, ask: { ...before.ask, ...ask } }, situation, order);
}

/** "Five minutes", and then "I meant the desk one": the minutes still hold, but not with "no, the short one". */
function timeOrdered(
  id: string,
  { session, running, language }: Situation,
): Pick<Wish, 'ask'> | undefined {
  if (session.order !== 'time' || routineOf(id, language)?.isOnlyTime) return undefined;
  const { starting } = session;
  const ms = (starting?.kind === 'routine' ? starting.ask : running?.run.ask)?.ms;
  return ms === undefined ? undefined : { ask: { ms } };
}
