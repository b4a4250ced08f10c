import { stretchOf } from '../content.js';
import type { SessionMove } from '../memory/move.js';
import type { Person } from '../memory/person.js';
import type { Session } from '../memory/session.js';
import { isWaitingForADoctor, laterTurn } from './on-the-mat/beside-a-routine.js';
import { resumeTurn } from './on-the-mat/controls.js';
import { resumeLaterTurn } from './on-the-mat/kept-place.js';
import { yes } from './replies.js';
import { askingAgain, isStillThere } from './safety/pain.js';
import type { Decision, Situation } from './turn.js';

/** What a word such as "go on" never confirms, or what isn't an offer. */
const NOT_AGREED: readonly string[] = [
  'report',
  'cannotGetUp',
  'newWeakness',
  'seen',
  'untold',
  'forget',
] satisfies SessionMove['kind'][];

/**
 * "Go on", "resume": on with what is under way or was broken off. To what was offered it is a yes:
 * to a start only if nothing waits to be gone on with.
 */
export function resumeOrYes(person: Person | undefined, situation: Situation): Decision {
  const { session, running } = situation;
  const { playback, starting, offer } = session;
  // "No, keep going", once the last one hurt, is no yes to a rest instead.
  if (isStillThere(situation) && isARest(offer, situation))
    return askingAgain('passedNow', situation);
  const isUnderway = running !== undefined || starting !== undefined;
  if (isUnderway || playback?.state === 'narrating') return resumeTurn(situation);
  if (playback === undefined && isWaitingForADoctor(situation)) return laterTurn(situation);
  if (isOffer(offer?.yes) && offer?.yes?.kind !== 'routine') return yes(situation);
  const decision = playback ? resumeTurn(situation) : resumeLaterTurn(person, situation);
  const isNothing = decision.kind === 'turn' && decision.did === 'nothing-running';
  return isNothing && isOffer(offer?.yes) ? yes(situation) : decision;
}

function isOffer(move: SessionMove | undefined): boolean {
  if (move === undefined || NOT_AGREED.includes(move.kind)) return false;
  return move.kind !== 'prompt' || (move.id !== 'help' && move.id !== 'settingKept');
}

/** Whether a rest is offered, and nothing else. */
function isARest(offer: Session['offer'], { language }: Situation): boolean {
  const { yes, no } = offer ?? {};
  return (
    yes?.kind === 'routine' && no === undefined && stretchOf(yes.id, language)?.gentle === true
  );
}
