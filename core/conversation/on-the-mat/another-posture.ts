import type { Stretch } from '../../../models/content.js';
import type { Language } from '../../../models/languages.js';
import { routineOf, stretchOf } from '../../content.js';
import type { Wish } from '../../memory/move.js';
import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { easierTurn } from './form.js';
import { inPassing } from './in-passing.js';
import { routineTurn } from './routines.js';
import { stretchesAtHand } from './stands-for.js';
import { leaveItTurn } from './start.js';

/**
 * "Can I do it standing?": yes, where the stretch says so. Else the round of that kind is offered,
 * and what is under way is never left unasked. Before the start it is of all of them. "It's hard with my belly on the floor" asks for no other.
 */
export function anotherPostureTurn(
  { routine, named, part }: { routine: Slot; named: Slot | undefined; part: Slot | undefined },
  situation: Situation,
): Decision {
  const { running, session, language } = situation;
  const stretch = stretchOf(named?.id ?? running?.cue.stretch, language);
  if (running === undefined || stretch === undefined || session.starting)
    return areAllDoneLikeThat(routine.id, situation)
      ? inPassing('allThatWayToo', situation)
      : routineTurn({ routine }, situation);
  if (isDoneLikeThat(routine.id, stretch, language))
    return part ? easierTurn(part, situation) : inPassing('thatWayToo', situation);
  const decided = routineTurn({ routine }, situation);
  const wish = decided.kind === 'start' ? decided.wish : leftFor(decided);
  return wish ? leaveItTurn(wish, running, situation, 'notThatWay') : decided;
}

/** The round that is asked about, before this one is left for it. */
function leftFor(decided: Decision): Wish | undefined {
  const offered =
    decided.kind === 'turn' && decided.did === 'leave-it-for'
      ? decided.session.offer?.yes
      : undefined;
  return offered?.kind === 'routine' ? offered : undefined;
}

/** "Can I do that at my desk?", of the round that is about to start. */
function areAllDoneLikeThat(id: string | undefined, situation: Situation): boolean {
  const { session, language } = situation;
  if (session.starting?.kind !== 'routine') return false;
  const all = stretchesAtHand(situation).flatMap((one) => stretchOf(one, language) ?? []);
  return all.length > 0 && all.every((stretch) => isDoneLikeThat(id, stretch, language));
}

/** A routine is named by how its stretches are done; in bed, nothing is that needs a floor. */
function isDoneLikeThat(id: string | undefined, stretch: Stretch, language: Language): boolean {
  const ids = id === undefined ? [] : (routineOf(id, language)?.stretches ?? []);
  const postures = [stretch.posture, ...(stretch.alsoIn ?? [])];
  return ids.some((one) => {
    const other = stretchOf(one, language);
    return (
      one === stretch.id ||
      (other !== undefined &&
        postures.includes(other.posture) &&
        isOnTheFloor(other) === isOnTheFloor(stretch))
    );
  });
}

function isOnTheFloor({ needs = [] }: Stretch): boolean {
  return needs.includes('floor');
}
