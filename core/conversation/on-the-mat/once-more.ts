import type { Person } from '../../memory/person.js';
import { isWayOut } from '../../routine/playback.js';
import { exercisesOf } from '../../routine/program.js';
import type { Decision, Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { thisOneAgainTurn } from './going-back.js';
import { lastWished } from './last-round.js';
import { namedInRound } from './stands-for.js';
import { startOf, startStretch } from './start.js';
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

/** "My neck stretches again": the round that was done last, if such a stretch was one of several in it. Undefined elsewhere. */
export function roundOfThemTurn(
  stretch: Slot | undefined,
  person: Person | undefined,
  situation: Situation,
): Decision | undefined {
  const { running, session, language } = situation;
  const isFree = running === undefined && session.starting === undefined;
  if (!isFree || stretch?.id === undefined || !language.words.severalBy.test(stretch.said))
    return undefined;
  const wish = lastWished(person, language);
  const last = person?.rounds?.findLast(({ done }) => done.length > 0);
  const isOfSeveral = (last?.done.length ?? 0) > 1 && last?.done.includes(stretch.id);
  return wish && isOfSeveral ? startOf(wish, situation) : undefined;
}

/** "Do child's pose again" on the way out of it. Undefined if it is another one, or still held. */
export function thisFromItsStart(id: string | undefined, situation: Situation): Turn | undefined {
  const { running, narrating, session } = situation;
  if (!running || !narrating || session.starting || id !== running.cue.stretch) return undefined;
  return isWayOut(running.cue) ? thisOneAgainTurn(situation) : undefined;
}

/** "The neck one again", with such a stretch in this round: that, and no other round. */
export function againInThisRound(part: Slot | undefined, situation: Situation): Turn | undefined {
  const { running, session, language } = situation;
  if (running === undefined || session.starting || !part || part.id !== undefined) return undefined;
  const id = namedInRound(part.said, running, language);
  return id === running.cue.stretch ? thisOneAgainTurn(situation) : backToNamed(id, situation);
}
