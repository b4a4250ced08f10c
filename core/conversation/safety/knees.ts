import { routineOf } from '../../content.js';
import type { Decision, Situation } from '../turn.js';
import { conditionAndWishTurn } from './condition-told.js';
import { havingTold, ruledOut } from './conditions.js';
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
  const [kneeling, knee] = OF_THE_KNEE;
  const told = isToldAgain(situation) ? [knee] : OF_THE_KNEE;
  if (isAsked && isIdle(situation))
    return conditionAndWishTurn(
      told.map((id) => ({ said: '', id })),
      {},
      situation,
    );
  return reportTurn('stop-stretch', havingTold({ said: '', id: kneeling }, situation));
}

/**
 * "And the knee's still bad", at a place that was left without what a bad knee rules out: they told of
 * it there, went on, and say it again, since nothing of it is kept.
 */
function isToldAgain({ running, language }: Situation): boolean {
  const { leaveOut = [], id = '' } = running?.run ?? {};
  const all: readonly string[] = routineOf(id, language)?.stretches ?? [];
  const out = ruledOut({ conditions: ['knee'] }, language).filter((one) => all.includes(one));
  return out.length > 0 && out.every((one) => leaveOut.includes(one));
}
