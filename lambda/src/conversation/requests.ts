import { parse } from 'tinyduration';
import type { PromptId } from '../../../models/languages.js';
import { HOLD_LIMITS_MS } from '../routine/program.js';
import { promptTurn } from './prompts.js';
import { type RoutineMove, routineTurn } from './routines.js';
import type { Situation, Turn } from './turn.js';

/** A slot that was filled: the words or the value, and the id that they were matched with. */
export interface Slot {
  said: string;
  id?: string | undefined;
}

/** What a request for stretching can carry. */
export interface Wishes {
  stretch?: Slot | undefined;
  /** An ISO 8601 duration. */
  hold?: Slot | undefined;
  sets?: Slot | undefined;
}

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

/** "For thirty seconds": of what was offered or done last. */
export function startWithHold(wishes: Wishes, situation: Situation): Turn {
  const { offer, last } = situation.session;
  const routine = [offer?.yes, last].find((move) => move?.kind === 'routine');
  return start(routine?.id ?? DEFAULT_ROUTINE, wishes, situation);
}

function start(id: string, { hold, sets }: Wishes, situation: Situation): Turn {
  const holdMs = hold && requestedHoldMs(hold.said);
  const setsCount = sets?.id === undefined ? undefined : Number(sets.id);
  const ask = (prompt: PromptId, wish: Partial<RoutineMove>) => {
    const turn = promptTurn(prompt, situation);
    const yes = turn.session.offer?.yes;
    if (yes?.kind !== 'routine') return turn;
    return { ...turn, session: { ...turn.session, offer: { yes: { ...wish, ...yes, id } } } };
  };

  if (hold && holdMs === undefined) return ask('holdUnclear', { sets: setsCount });
  if (holdMs !== undefined && holdMs < HOLD_LIMITS_MS.min)
    return ask('holdTooShort', { sets: setsCount });
  if (holdMs !== undefined && holdMs > HOLD_LIMITS_MS.max)
    return ask('holdTooLong', { sets: setsCount });
  if (sets && setsCount === undefined) return ask('setsUnclear', { holdMs });
  const { screening } = situation.language.stretches.find((stretch) => stretch.id === id) ?? {};
  if (screening && ((holdMs ?? 0) > screening.maxHoldMs || (setsCount ?? 1) > 1)) {
    const { session } = promptTurn('afterScreened', situation);
    return {
      ...screening.tooMuch,
      session: { ...session, offer: { yes: { kind: 'routine', id } } },
    };
  }
  return routineTurn({ kind: 'routine', id, holdMs, sets: setsCount }, situation);
}

/** The length of an ISO 8601 duration in ms; undefined for what is none. */
export function requestedHoldMs(iso: string): number | undefined {
  try {
    const { years = 0, months = 0, weeks = 0, days = 0, ...time } = parse(iso);
    const { hours = 0, minutes = 0, seconds = 0, negative = false } = time;
    const allDays = years * 365 + months * 30 + weeks * 7 + days;
    const ms = Math.round((((allDays * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000);
    return negative ? -ms : ms;
  } catch {
    return undefined;
  }
}
