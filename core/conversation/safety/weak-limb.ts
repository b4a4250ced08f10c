import { wayOutOf } from '../on-the-mat/because.js';
import { goOnTurn } from '../on-the-mat/enter.js';
import { promptTurn, sayOf } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { isAskedOfLegs } from './cannot-get-up.js';
import { ifTheyCan } from './reported.js';

/** "I can't lift that arm": the number, and whether it is new. What is old goes on with care. */
export function weakLimbTurn(situation: Situation): Turn {
  return askingWhether('isItNew', situation);
}

/** The same once more, with words that say that it has to be clear. */
export function askingAgainWhetherNew(situation: Situation): Turn {
  return askingWhether('isItNewAgain', situation);
}

function askingWhether(prompt: 'isItNew' | 'isItNewAgain', situation: Situation): Turn {
  const { running } = situation;
  const out = running ? ifTheyCan(wayOutOf(running, situation), situation.language) : '';
  const turn = promptTurn(prompt, situation, { out });
  const lead = { id: 'leadSaid', text: sayOf('notNew', situation) } as const;
  const no = running
    ? ({ kind: 'goOn', placeMs: running.placeMs, lead } as const)
    : ({ kind: 'prompt', id: 'cannot' } as const);
  return { ...turn, session: { ...turn.session, offer: { yes: { kind: 'newWeakness' }, no } } };
}

/** Weak legs of who can't get up are asked of in words of their own. */
export function isAskedWhetherNew(situation: Situation): boolean {
  return situation.session.offer?.yes?.kind === 'newWeakness' && !isAskedOfLegs(situation);
}

/** "That's normal for me", where it was asked whether a weakness is new. */
export function notNewTurn(situation: Situation): Turn | undefined {
  const no = isAskedWhetherNew(situation) ? situation.session.offer?.no : undefined;
  if (no === undefined) return undefined;
  return no.kind === 'goOn' ? goOnTurn(no, situation) : promptTurn('cannot', situation);
}
