import { OWN_ROUTINE } from '../../content.js';
import type { Person } from '../../memory/person.js';
import { promptTurn } from '../prompts.js';
import { type Said, type Situation, type Turn, textOf, words } from '../turn.js';
import { beginTurn } from './begin.js';

/** Whether "is that right?" stands, of one's own routine as it was read back. */
export function isOwnAsked({ session, narrating }: Situation): boolean {
  const asked = session.offer?.yes;
  return !narrating && asked?.kind === 'prompt' && asked.id === 'ownKept';
}

/** "Yes", it's right. "No" to the start is only of now. */
export function ownKeptTurn(person: Person | undefined, situation: Situation): Turn {
  const turn = promptTurn('ownKept', situation);
  const begun = noticeOf(person, situation);
  const yes = begun?.session.offer?.yes;
  if (begun === undefined || yes === undefined) return turn;
  const offer = { yes, no: { kind: 'notNow' } as const };
  return { ...begun, did: turn.did, say: after(turn, begun), session: { ...begun.session, offer } };
}

/** "What's in my routine?" may be to put it right: nothing is about to start yet. */
export function withItsNotice(
  turn: Turn,
  person: Person | 'unreachable' | undefined,
  situation: Situation,
): Turn {
  const asked = turn.session.offer?.yes;
  const isOwn = asked?.kind === 'routine' && asked.id === OWN_ROUTINE;
  const begun = isOwn && person !== 'unreachable' ? noticeOf(person, situation) : undefined;
  const yes = begun?.session.offer?.yes;
  if (begun === undefined || yes === undefined) return turn;
  return { ...turn, say: after(turn, begun), session: { ...turn.session, offer: { yes } } };
}

/**
 * The notice before their own, for who hasn't heard it yet: "shall we start it?" and then "shall we
 * start?" would be one question twice. Undefined if they have, or something else is in the way.
 */
function noticeOf(person: Person | undefined, situation: Situation): Turn | undefined {
  const { session, running } = situation;
  if (running || session.starting || session.quiet || !person?.own) return undefined;
  const begun = beginTurn({ kind: 'routine', id: OWN_ROUTINE }, person, situation);
  return begun.say.kind !== 'narration' && begun.session.starting ? begun : undefined;
}

function after(turn: Turn, begun: Turn): Said {
  return words(`${textOf(turn.say)} ${textOf(begun.say)}`);
}
