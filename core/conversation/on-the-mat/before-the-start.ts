import { stretchOf } from '../../content.js';
import { promptTurn } from '../prompts.js';
import { type Situation, type Turn, textOf } from '../turn.js';
import { PAUSE_MS } from './end-on-the-mat.js';

/** "Wait" before the start: quiet, while somebody fetches a mat, and then the question again. */
export function waitBeforeTheStart(situation: Situation): Turn {
  const turn = promptTurn('noHurry', situation);
  return { ...turn, say: { kind: 'quiet', text: textOf(turn.say), quietMs: PAUSE_MS } };
}

/** Whether "how long?" and "what's next?" ask for the plan. */
export function meansThePlan({ session }: Situation): boolean {
  return session.starting !== undefined;
}

/** Whether "start" means what is about to start: nothing else was wished, and no stretch waits that needs a yes of its own. */
export function meansTheStart({ session, language }: Situation): boolean {
  const { starting } = session;
  return starting?.kind === 'routine' && stretchOf(starting.id, language)?.notice === undefined;
}
