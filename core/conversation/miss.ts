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
  return stillAsking({ ...turn, session: { ...turn.session, misses: misses + 1 } }, situation);
}

/** What is neither about backs nor for the coach. */
export function otherThing(situation: Situation): Turn {
  return stillAsking(inPassing('otherThing', situation), situation);
}

/** A reminder that was read back is asked for once more, and so is whether it is pain. */
const ASKED_AGAIN: readonly string[] = ['remind', 'report'];

function stillAsking(turn: Turn, { session: { offer, said, misses } }: Situation): Turn {
  const asksAgain = ASKED_AGAIN.includes(offer?.yes?.kind ?? '') && misses === 0;
  if (!asksAgain || said?.question === undefined) return turn;
  const question = { ...said.question, needed: true };
  return { ...turn, question, session: { ...turn.session, offer, misses: misses + 1 } };
}

const MISSED = ['notUnderstood', 'notUnderstoodAgain', 'notUnderstoodAtAll'] as const;
const MISSED_ON_THE_MAT = ['missedOnTheMat', 'missedOnTheMatAgain'] as const;
