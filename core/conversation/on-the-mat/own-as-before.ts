import { withSettingsBefore } from '../../memory/person.js';
import { promptTurn } from '../prompts.js';
import { type Situation, type Turn, textOf, words } from '../turn.js';
import type { Own } from './own-routine.js';
import { isJustSet, takeBackTurn } from './settings.js';
import { namesOf } from './suited.js';

/** "No", "leave that one off", once a change of it was read back: it is read back as it was. Undefined if nothing was changed, or there was none. */
export function ownTakenBackTurn(
  { person }: Pick<Own, 'person'>,
  situation: Situation,
): Turn | undefined {
  const isChanged = situation.session.ownTold && isJustSet(situation) && person !== 'unreachable';
  const own = isChanged && person ? withSettingsBefore(person).own : undefined;
  if (own === undefined) return undefined;
  const turn = takeBackTurn(situation);
  if (turn.say.kind === 'narration') return turn;
  const is = promptTurn('ownIs', situation, { routine: namesOf(own, situation) });
  const say = words(`${textOf(turn.say)} ${textOf(is.say)}`);
  const session = { ...turn.session, offer: is.session.offer };
  return { ...turn, say, question: is.question, session: { ...session, ownTold: true } };
}
