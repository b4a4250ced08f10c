import type { RoutineMove } from '../../memory/session.js';
import { pick } from '../../routine/variety.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';

/**
 * Asks whether a reason speaks against it: before a first routine in general,
 * before a stretch that is not for everyone about that one. "No" starts it.
 */
export function screeningTurn(move: RoutineMove, situation: Situation): Turn {
  const screening = situation.language.stretches.find(({ id }) => id === move.id)?.screening;
  const asking = promptTurn('screening', situation);
  return {
    ...asking,
    ...(screening && {
      say: screening.say,
      ask: screening.ask,
      reprompt: screening.reprompt,
    }),
    session: {
      ...situation.session,
      offer: { yes: { kind: 'advice', id: move.id }, no: { ...move, screened: true } },
      last: move,
      misses: 0,
      anythingElse: false,
      launchOffer: false,
    },
  };
}

/** What a person hears for whom a stretch is not right: why, and something gentler. */
export function adviceTurn(id: string, situation: Situation): Turn {
  const screening = situation.language.stretches.find((stretch) => stretch.id === id)?.screening;
  if (screening === undefined) return promptTurn('screeningAdvice', situation);
  const { onYes, instead } = screening;
  return {
    say: onYes,
    ask: instead.ask,
    reprompt: pick(situation.language.prompts.moreReprompt.say, 0),
    session: {
      ...situation.session,
      offer: { yes: instead.to },
      last: { kind: 'advice', id },
      misses: 0,
      anythingElse: false,
      launchOffer: false,
    },
  };
}
