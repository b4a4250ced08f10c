import { stretchOf } from '../../content.js';
import { promptTurn } from '../prompts.js';
import { type Decision, type Situation, type Turn, textOf } from '../turn.js';
import { PAUSE_MS } from './end-on-the-mat.js';

/** "Wait" before the start: quiet, while somebody fetches a mat, and then the question again. */
export function waitBeforeTheStart(situation: Situation): Turn {
  const turn = promptTurn('noHurry', situation);
  return { ...turn, say: { kind: 'quiet', text: textOf(turn.say), quietMs: PAUSE_MS } };
}

/** "No" to "Shall we start the stretches?", after something else was asked. */
export function notNowTurn(situation: Situation): Turn {
  const turn = promptTurn('declined', situation);
  return { ...turn, session: { ...turn.session, starting: undefined } };
}

/** Whether "how long?" and "what's next?" ask for the plan. */
export function meansThePlan({ session }: Situation): boolean {
  return session.starting !== undefined;
}

/** "Undo" before the start: as long and as often as usual, if something else was wished; or with what was left out. */
export function withoutWish({ session }: Situation): Decision | undefined {
  const { starting, order } = session;
  if (starting?.kind !== 'routine') return undefined;
  const { id, holdMs, sets, ask } = starting;
  if (ask?.without && order !== 'hold' && order !== 'sets') {
    const { without: _, ...others } = ask;
    const wish = { ...starting, ask: others, told: undefined };
    return { kind: 'start', wish, session: { ...session, starting: wish } };
  }
  if ((holdMs ?? sets) === undefined) return undefined;
  const wish = { kind: 'routine', id } as const;
  return { kind: 'start', wish, session: { ...session, starting: wish } };
}

/** Whether "start" means what is about to start: nothing else was wished, and no stretch waits that needs a yes of its own. */
export function meansTheStart({ session, language }: Situation): boolean {
  const { starting } = session;
  return starting?.kind === 'routine' && stretchOf(starting.id, language)?.notice === undefined;
}
