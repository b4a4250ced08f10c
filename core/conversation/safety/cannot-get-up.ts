import { dayOf } from '../calendar.js';
import { wayOutTurn } from '../on-the-mat/controls.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { isStillThere } from './pain.js';

const QUIET_FOR_MS = 86_400_000;

/** Where "no, my legs are fine" leads. */
const REST_THERE = { kind: 'prompt', id: 'restThere' } as const;

/**
 * "I can't get up", "help me up": out of the pose that is being held. After pain, or where there is
 * no pose, it isn't the pose that keeps somebody down.
 */
export function stuckTurn(situation: Situation): Turn {
  const { running, oneShot, session } = situation;
  const { starting, playback } = session;
  const isInAPose = running || starting || playback?.state === 'narrating';
  if (isBeforeTheStart(situation)) return promptTurn('gettingUp', situation);
  const isToldAgain = session.offer?.yes?.kind === 'cannotGetUp';
  return isToldAgain || isStillThere(situation) || !(isInAPose || oneShot)
    ? cannotGetUpTurn(situation)
    : wayOutTurn(situation);
}

/** Nobody is in a pose yet, and nothing hurts: it is rather asked how it will be afterwards. */
function isBeforeTheStart(situation: Situation): boolean {
  const { running, session } = situation;
  const isAsked = session.offer?.yes?.kind === 'cannotGetUp' || session.warned !== undefined;
  return !running && session.starting !== undefined && !isAsked && !isStillThere(situation);
}

/** Nothing is forced, nothing goes on, and nothing is offered that day; weak or numb legs are an emergency. */
export function cannotGetUpTurn(situation: Situation): Turn {
  const turn = promptTurn('cannotGetUp', situation);
  const quietUntil = dayOf(situation.nowMs + QUIET_FOR_MS);
  return {
    ...turn,
    keep: { change: ({ place: _, ...person }) => ({ ...person, quietUntil }), quietly: true },
    session: {
      ...turn.session,
      playback: undefined,
      later: undefined,
      undo: undefined,
      topic: undefined,
      quiet: true,
      warned: 'clinician',
      offer: { yes: { kind: 'newWeakness' }, no: REST_THERE },
    },
  };
}

/** Whether it was just asked if their legs are weak. */
export function isAskedOfLegs({ session: { offer } }: Situation): boolean {
  return offer?.no?.kind === REST_THERE.kind && offer.no.id === REST_THERE.id;
}
