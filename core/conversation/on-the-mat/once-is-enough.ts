import { isRoutine } from '../../content.js';
import { no } from '../replies.js';
import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { moreOfItTurn } from './more-of-it.js';
import { startWithHold } from './start.js';

const ONCE = '1';
/** The day of a reminder that comes only once, by its id. */
const ONE_DAY = 'once';

/**
 * "Once is enough": of the stretch that was to come more often, or, in a round that is done once anyway,
 * of the one at hand; to "another round?" it is a no. Undefined where it is of the whole round.
 */
export function onceIsEnough(sets: Slot | undefined, situation: Situation): Decision | undefined {
  const { running, session } = situation;
  const { starting, playback, offer } = session;
  if (sets?.id !== ONCE || starting) return undefined;
  const isOver = running === undefined && playback?.state === 'ended';
  if (isOver) return offer?.yes?.kind === 'routine' ? no(situation) : undefined;
  if (running === undefined || !isRoutine(running.run, situation.language)) return undefined;
  const { ask, sets: rounds = 1 } = running.run;
  const often = ask?.often;
  if (often && often.sets > 1)
    return moreOfItTurn({ said: '', id: often.stretch }, { sets }, running, situation);
  return rounds === 1 ? moreOfItTurn(undefined, { sets }, running, situation) : undefined;
}

/** "Two will do", right after "three times": of that. */
export function isOfTheSets(number: Slot | undefined, { running, session }: Situation): boolean {
  const { undo, justSet } = session;
  return number !== undefined && running !== undefined && !!justSet && undo?.by === 'sets';
}

/** "Just once", which may be of a day: after so many times through, or in a hold, it is no reminder. Undefined elsewhere. */
export function onceTurn(days: Slot | undefined, situation: Situation): Decision | undefined {
  const { narrating, session } = situation;
  const { order, askedTimes } = session;
  if (days?.id !== ONE_DAY || askedTimes) return undefined;
  const sets = { said: ONCE, id: ONCE };
  if (order === 'sets') return startWithHold({ sets }, situation);
  return narrating && order !== 'reminder' ? onceIsEnough(sets, situation) : undefined;
}
