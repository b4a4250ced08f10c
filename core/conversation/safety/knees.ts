import type { Language } from '../../../models/languages.js';
import { routineOf } from '../../content.js';
import type { Person } from '../../memory/person.js';
import { isWhole } from '../../memory/rounds.js';
import type { Decision, Situation } from '../turn.js';
import { isRoundOffered } from './a-joint.js';
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
export function kneeHurtsTurn(situation: Situation, person?: Person): Decision {
  const { starting, offer } = situation.session;
  const isOffered = isRoundOffered(situation);
  const isAsked = starting !== undefined || offer?.no?.kind === 'setAside' || isOffered;
  const [kneeling, knee] = OF_THE_KNEE;
  const isKnown = isToldAgain(situation) || wasWithoutThem(person, situation);
  const told = isKnown ? [knee] : OF_THE_KNEE;
  if (isAsked && isIdle(situation))
    return conditionAndWishTurn(
      told.map((id) => ({ said: '', id })),
      {},
      situation,
    );
  return reportTurn('stop-stretch', havingTold({ said: '', id: kneeling }, situation));
}

/** "Same as yesterday, my knee's still bad", where the last round was whole without what a bad knee rules out. */
function wasWithoutThem(person: Person | undefined, { session, language }: Situation): boolean {
  const wish = [session.starting, session.offer?.yes].find((one) => one?.kind === 'routine');
  const done = person?.rounds?.findLast(isWhole)?.done ?? [];
  const out = ofTheKneeIn(wish?.id ?? '', language);
  const all: readonly string[] = routineOf(wish?.id ?? '', language)?.stretches ?? [];
  const isOfIt = done.some((id) => all.includes(id));
  return isOfIt && out.length > 0 && !out.some((id) => done.includes(id));
}

/** What of a round a bad knee rules out, by id. */
function ofTheKneeIn(id: string, language: Language): string[] {
  const all: readonly string[] = routineOf(id, language)?.stretches ?? [];
  return ruledOut({ conditions: ['knee'] }, language).filter((one) => all.includes(one));
}

/**
 * "And the knee's still bad", at a place that was left without what a bad knee rules out: they told of
 * it there, went on, and say it again, since nothing of it is kept.
 */
function isToldAgain({ running, language }: Situation): boolean {
  const { leaveOut = [], id = '' } = running?.run ?? {};
  const out = ofTheKneeIn(id, language);
  return out.length > 0 && out.every((one) => leaveOut.includes(one));
}
