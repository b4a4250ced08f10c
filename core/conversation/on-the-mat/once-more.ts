import type { Person } from '../../memory/person.js';
import { exercisesOf } from '../../routine/program.js';
import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { thisOneAgainTurn } from './going-back.js';
import { startStretch } from './start.js';
import { backToNamed } from './start-again.js';

/**
 * "Child's pose again", which is left out of nothing: in it, from its beginning; after it, back to
 * it now. Undefined if it wasn't begun.
 */
export function onceMoreTurn(
  stretch: Slot | undefined,
  person: Person | undefined,
  situation: Situation,
): Decision | undefined {
  const { running, session, language } = situation;
  const id = stretch?.id;
  if (id === undefined || session.starting || person?.leaveOut?.includes(id)) return undefined;
  const { playback } = session;
  if (playback?.state === 'ended') {
    const done = exercisesOf(playback.run, language.routines, language.stretches);
    return done.some((one) => one.stretch.id === id)
      ? startStretch({ stretch }, situation)
      : undefined;
  }
  if (running === undefined) return undefined;
  if (running.cue.stretch === id) return thisOneAgainTurn(situation);
  return backToNamed(id, situation);
}
