import type { Decision, Situation } from '../turn.js';
import { conditionAndWishTurn } from './condition-told.js';
import { havingTold } from './conditions.js';
import { isIdle } from './reported.js';
import { reportTurn } from './reports.js';

/** What a knee that hurts rules out: to kneel, and to bend it far. */
const OF_THE_KNEE = ['kneeling', 'knee'] as const;

/**
 * "Ow, my knee": nothing on the knees comes after it. Who says so before a start, where it is asked to
 * be told, has nothing to come out of, and is asked once more, without those.
 */
export function kneeHurtsTurn(situation: Situation): Decision {
  const { starting, offer, launchOffer } = situation.session;
  const isOffered = launchOffer === true && offer?.yes?.kind === 'routine';
  const isAsked = starting !== undefined || offer?.no?.kind === 'setAside' || isOffered;
  if (isAsked && isIdle(situation))
    return conditionAndWishTurn(
      OF_THE_KNEE.map((id) => ({ said: '', id })),
      {},
      situation,
    );
  const [kneeling] = OF_THE_KNEE;
  return reportTurn('stop-stretch', havingTold({ said: '', id: kneeling }, situation));
}
