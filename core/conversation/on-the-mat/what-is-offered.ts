import { MY_ROUTINE, OWN_ROUTINE, routineOf, titleOf } from '../../content.js';
import type { Wish } from '../../memory/move.js';
import type { Person } from '../../memory/person.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { knowing } from './knowing.js';
import { leftOutTurn } from './left-out.js';
import { meant } from './made-to-order.js';
import { runOf } from './run-of.js';
import { namesOf, stretchIdsOf } from './suited.js';

/** "What's in it?", of a round by its name that is about to start or was offered: that one's stretches. Undefined of the usual one, and of one's own. */
export function whatIsOfferedTurn(
  person: Person | undefined,
  situation: Situation,
): Turn | undefined {
  const { language, running, session } = situation;
  const isOf = (id: string) => ![language.defaults.routine, OWN_ROUTINE, MY_ROUTINE].includes(id);
  if (running && !session.starting)
    return isOf(running.run.id) ? leftOutTurn(person, situation) : undefined;
  const wish = offered(situation);
  // Of the usual one, so many were ordered.
  const isOrdered = session.starting !== undefined && wish?.ask !== undefined;
  if (
    wish === undefined ||
    !(isOf(wish.id) || isOrdered) ||
    session.ownTold ||
    routineOf(wish.id, language) === undefined
  )
    return undefined;
  const known = knowing(person, situation);
  const run = runOf(meant(wish, person, language), person, known);
  if (run === undefined) return undefined;
  const turn = promptTurn(isOf(wish.id) ? 'roundIs' : 'youWillDo', situation, {
    name: titleOf(wish.id, language),
    stretches: namesOf(stretchIdsOf(run, known), situation),
  });
  return session.starting ? turn : { ...turn, session: { ...turn.session, offer: { yes: wish } } };
}

function offered({ session }: Situation): Wish | undefined {
  const named = [session.starting, session.offer?.yes].find((move) => move?.kind === 'routine');
  return named?.kind === 'routine' ? named : undefined;
}
