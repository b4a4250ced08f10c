import type { PromptId } from '../../../models/languages.js';
import type { RoutineMove } from '../../memory/session.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { holdWished, type Wishes } from '../wishes.js';
import { changeHolds } from './changes.js';
import { routineTurn } from './narrate.js';
import { back, runningOf } from './running.js';

const DEFAULT_ROUTINE = 'daily';
/** Said back to the person at most this long. */
const MAX_SAID = 40;

/** "Start my stretches." */
export function startRoutine(wishes: Wishes, situation: Situation): Turn {
  return start(DEFAULT_ROUTINE, wishes, situation);
}

/** "Guide me through child's pose." */
export function startStretch(wishes: Wishes, situation: Situation): Turn {
  if (wishes.stretch === undefined) return promptTurn('whichStretch', situation);
  if (wishes.stretch.id === undefined) {
    const said = wishes.stretch.said.slice(0, MAX_SAID);
    return promptTurn('unknownStretch', situation, { said });
  }
  return start(wishes.stretch.id, wishes, situation);
}

/** "For thirty seconds": from here on in a routine, else of what was offered or done last. */
export function startWithHold(wishes: Wishes, situation: Situation): Turn {
  if (wishes.sets === undefined && runningOf(situation)) return changeHolds(wishes.hold, situation);
  const { offer, last } = situation.session;
  const routine = [offer?.yes, last].find((move) => move?.kind === 'routine');
  return start(routine?.id ?? DEFAULT_ROUTINE, wishes, situation);
}

function start(id: string, { hold, sets }: Wishes, situation: Situation): Turn {
  const wished = hold && holdWished(hold);
  const holdMs = wished && 'holdMs' in wished ? wished.holdMs : undefined;
  const setsCount = sets?.id === undefined ? undefined : Number(sets.id);
  const ask = (prompt: PromptId, wish: Partial<RoutineMove>) => {
    const turn = promptTurn(prompt, situation);
    const yes = turn.session.offer?.yes;
    if (yes?.kind !== 'routine') return turn;
    return { ...turn, session: { ...turn.session, offer: { yes: { ...wish, ...yes, id } } } };
  };

  if (wished && 'refusal' in wished) return ask(wished.refusal, { sets: setsCount });
  if (sets && setsCount === undefined) return ask('setsUnclear', { holdMs });
  const { screening } = situation.language.stretches.find((stretch) => stretch.id === id) ?? {};
  if (screening && ((holdMs ?? 0) > screening.maxHoldMs || (setsCount ?? 1) > 1)) {
    const { session } = promptTurn('afterScreened', situation);
    return {
      ...screening.tooMuch,
      session: { ...session, offer: { yes: { kind: 'routine', id } } },
    };
  }
  const running = runningOf(situation);
  const turn = routineTurn({ kind: 'routine', id, holdMs, sets: setsCount }, situation);
  return { ...turn, session: { ...turn.session, undo: running && back(running, 'leadUndo') } };
}
