import { inPassing } from './on-the-mat/in-passing.js';
import { promptTurn } from './prompts.js';
import type { Situation, Turn } from './turn.js';

/** When nothing fits: something else each time, more help, then a kind end; on the mat it never ends. */
export function miss(situation: Situation): Turn {
  const { session, running } = situation;
  const { misses, starting, playback } = session;
  const alive = running || starting || playback?.state === 'narrating';
  const onTheMat = MISSED_ON_THE_MAT[starting ? 0 : misses % 2];
  const step = alive ? onTheMat : MISSED[Math.min(misses, 2)];
  const turn = promptTurn(step ?? 'notUnderstood', situation);
  return { ...turn, session: { ...turn.session, misses: misses + 1 } };
}

/** What is neither about backs nor for the coach. */
export function otherThing(situation: Situation): Turn {
  const { running, narrating, session } = situation;
  const isAsked = session.offer?.yes?.kind === 'goOn';
  const waiting = running && isAsked ? 'otherThingWhileWaiting' : 'otherThing';
  return inPassing(running && narrating ? 'otherThingOnTheMat' : waiting, situation);
}

const MISSED = ['notUnderstood', 'notUnderstoodAgain', 'notUnderstoodAtAll'] as const;
const MISSED_ON_THE_MAT = ['missedOnTheMat', 'missedOnTheMatAgain'] as const;
