import { no } from '../replies.js';
import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { moreOfItTurn } from './more-of-it.js';

const ONCE = '1';

/**
 * "Once is enough": of the stretch that was to come more often, and to "another round?" it is a no.
 * Undefined where it is of the whole round.
 */
export function onceIsEnough(sets: Slot | undefined, situation: Situation): Decision | undefined {
  const { running, session } = situation;
  const { starting, playback, offer } = session;
  if (sets?.id !== ONCE || starting) return undefined;
  const isOver = running === undefined && playback?.state === 'ended';
  if (isOver) return offer?.yes?.kind === 'routine' ? no(situation) : undefined;
  const often = running?.run.ask?.often;
  if (running === undefined || often === undefined || often.sets === 1) return undefined;
  return moreOfItTurn({ said: '', id: often.stretch }, { sets }, running, situation);
}

/** "Two will do", right after "three times": of that. */
export function isOfTheSets(number: Slot | undefined, { running, session }: Situation): boolean {
  const { undo, justSet } = session;
  return number !== undefined && running !== undefined && !!justSet && undo?.by === 'sets';
}
