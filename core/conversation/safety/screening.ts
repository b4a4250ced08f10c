import { stretchOf } from '../../content.js';
import { type GoOn, settled, type Wish } from '../../memory/session.js';
import { pick } from '../../routine/variety.js';
import { promptTurn } from '../prompts.js';
import { type Situation, type Turn, words } from '../turn.js';

/**
 * Asks about reasons against stretching: before a first routine in general,
 * before a stretch that isn't for everyone about that one. "No" leads to `move`.
 */
export function screeningTurn(id: string, move: Wish | GoOn, situation: Situation): Turn {
  const { screening } = stretchOf(id, situation.language) ?? {};
  const asking = promptTurn('screening', situation);
  return {
    ...asking,
    ...(screening && {
      say: words(screening.say),
      question: { ask: screening.ask, reprompt: screening.reprompt },
    }),
    session: {
      ...settled(situation.session),
      offer: { yes: { kind: 'advice', id }, no: { ...move, screened: true } },
      last: move,
    },
  };
}

/** For people whom a stretch isn't right for: why, and something gentler. */
export function adviceTurn(id: string, situation: Situation): Turn {
  const { screening } = stretchOf(id, situation.language) ?? {};
  const advice = promptTurn('screeningAdvice', situation);
  if (screening === undefined) return advice;
  const { onYes, instead } = screening;
  const reprompt = pick(situation.language.prompts.moreReprompt.say, 0);
  return {
    ...advice,
    say: words(onYes),
    question: { ask: instead.ask, reprompt },
    session: {
      ...settled(situation.session),
      offer: { yes: instead.to },
      last: { kind: 'advice', id },
    },
  };
}
