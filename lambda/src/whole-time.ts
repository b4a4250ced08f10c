import { atTheFirst } from '../../core/conversation/on-the-mat/at-the-first.js';
import { meansThePlan } from '../../core/conversation/on-the-mat/before-the-start.js';
import { withHoldsToCome } from '../../core/conversation/on-the-mat/how-long-held.js';
import {
  offeredRound,
  whatsFirstTurn,
  wholeTimeTurn,
} from '../../core/conversation/on-the-mat/whole-time.js';
import type { Decision, Situation } from '../../core/conversation/turn.js';
import type { Decide } from './intents.js';

/** "How long is it in all?": what a person likes goes into it. */
export const wholeTime: Decide<never> = async ({ person, situation }) => {
  const known = situation.running ? undefined : await person.recall();
  return wholeTimeTurn(known, situation);
};

/** "How long is each one?", before the start. */
export const holdsToCome: Decide<never> = async ({ person, situation }) => {
  const known = await person.recall();
  return withHoldsToCome(wholeTimeTurn(known, situation), atTheFirst(known, situation));
};

/** Before a start, "how long?" and "what's next?" ask for the plan. */
export function orThePlan(decide: (situation: Situation) => Decision): Decide<never> {
  return (asked) => (meansThePlan(asked.situation) ? wholeTime(asked) : decide(asked.situation));
}

/** "What's next?"; before a start, what comes first. */
export function orTheFirst(decide: (situation: Situation) => Decision): Decide<never> {
  return async ({ person, situation }) =>
    meansThePlan(situation) ? whatsFirstTurn(await person.recall(), situation) : decide(situation);
}

/** "Which one's first?", before a start, whatever was told of it. */
export const firstOfAll: Decide<never> = async ({ person, situation }) => {
  const { session } = situation;
  return whatsFirstTurn(await person.recall(), {
    ...situation,
    session: { ...session, nextTold: 0 },
  });
};

/** "How long does that take?": of a round that was offered, unless it follows an answer. */
export function orTheOffered(decide: (situation: Situation) => Decision): Decide<never> {
  return (asked) => {
    const { situation } = asked;
    const isOfIt = situation.session.topic === undefined && offeredRound(situation) !== undefined;
    return isOfIt ? wholeTime(asked) : orThePlan(decide)(asked);
  };
}
