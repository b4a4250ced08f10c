import { stretchOf } from '../../content.js';
import type { Run } from '../../memory/run.js';
import { type GoOn, settled, type Wish } from '../../memory/session.js';
import { outlineFor } from '../../routine/timelines.js';
import { pick } from '../../routine/variety.js';
import { promptTurn, questionOf } from '../prompts.js';
import { type Question, type Situation, type Turn, words } from '../turn.js';

/**
 * Asks about reasons against stretching: before a first routine in general,
 * before a stretch that isn't for everyone about that one. "No" leads to `move`.
 */
export function screeningTurn(run: Run, move: Wish | GoOn, situation: Situation): Turn {
  const { id } = run;
  const { screening } = stretchOf(id, situation.language) ?? {};
  const asking = promptTurn('screening', situation);
  return {
    ...asking,
    say: words(screening ? screening.say : outlineOf(run, move, situation)),
    question: screeningQuestion(id, situation),
    session: {
      ...settled(situation.session),
      starting: move,
      offer: { yes: { kind: 'advice', id }, no: { ...move, screened: true } },
    },
  };
}

/** A wish is confirmed as it was understood; the usual routine is told of when it starts. */
function outlineOf(run: Run, move: Wish | GoOn, { language }: Situation): string {
  const isWish = move.kind === 'routine' && (move.holdMs ?? move.sets) !== undefined;
  return isWish ? outlineFor({ ...run, talk: undefined }, language) : '';
}

/** The question that stands between a wish and its start. */
export function screeningQuestion(id: string, situation: Situation): Question | undefined {
  const { screening } = stretchOf(id, situation.language) ?? {};
  if (screening === undefined) return questionOf('screening', situation);
  return { ask: screening.ask, reprompt: screening.reprompt, needed: true };
}

/** For people whom a stretch isn't right for: why, and something gentler. */
export function adviceTurn(id: string, situation: Situation): Turn {
  const { screening } = stretchOf(id, situation.language) ?? {};
  const advice = promptTurn('screeningAdvice', situation);
  const session = { ...advice.session, starting: undefined, quiet: true };
  if (screening === undefined) return { ...advice, session };
  const { onYes, instead } = screening;
  const reprompt = pick(situation.language.prompts.moreReprompt.say, 0);
  return {
    ...advice,
    say: words(onYes),
    question: { ask: instead.ask, reprompt },
    session: { ...session, offer: { yes: instead.to } },
  };
}
