import type { BodyPart } from '../../../models/content.js';
import { stretchOf } from '../../content.js';
import { easierTurn } from '../on-the-mat/form.js';
import { routineFor } from '../on-the-mat/named-round.js';
import { routineTurn } from '../on-the-mat/routines.js';
import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { leaningTurn } from './out-of-reach.js';
import { reportTurn, whichReportTurn } from './reports.js';

/** Where an ache may be more than that. */
const MAYBE_MORE = ['chest', 'arms', 'legs'] as const satisfies readonly BodyPart[];

/**
 * "My lower back's in bits, what have you got?": stretches for it, unless it may be more than an ache.
 * "My wrists are sore on the floor", in a stretch that leans on them: what spares them. A part that has
 * no round of its own is sore in the pose.
 */
export function sorePartTurn(part: Slot | undefined, situation: Situation): Decision {
  const { narrating, running, language } = situation;
  const spared = stretchOf(running?.cue.stretch, language)?.ways?.wrists;
  // Outside a hold, whatever leans on them is left out. In one that doesn't, it isn't the pose that makes them sore.
  if (language.words.wrists.test(part?.said ?? '')) {
    if (!narrating) return leaningTurn(part, situation);
    return spared ? easierTurn(part, situation) : reportTurn('stop-stretch', situation);
  }
  const mayBeMore = MAYBE_MORE.some((one) => one === part?.id);
  const own = routineFor(part?.id, language) ?? language.defaults.routine;
  const hasNoneOfItsOwn = [running?.run.id, language.defaults.routine].includes(own);
  return mayBeMore || (narrating && hasNoneOfItsOwn)
    ? whichReportTurn(situation)
    : routineTurn({ part }, situation);
}
