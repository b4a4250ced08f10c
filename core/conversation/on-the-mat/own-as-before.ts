import { nameOf } from '../../content.js';
import { withSettingsBefore } from '../../memory/person.js';
import { promptTurn } from '../prompts.js';
import { type Situation, type Turn, textOf, words } from '../turn.js';
import { type Own, told } from './own-routine.js';
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

/** "No, take it out", "put it back", once one's own was read back and nothing in it was changed just now: what it has, and how to say which. */
export function ownUnchangedTurn(
  { person }: Pick<Own, 'person'>,
  situation: Situation,
): Turn | undefined {
  const { session, running } = situation;
  const own = person === 'unreachable' ? undefined : person?.own;
  const [first] = own ?? [];
  if (!session.ownTold || running || own === undefined || first === undefined) return undefined;
  if (isJustSet(situation)) return undefined;
  const values = {
    routine: namesOf(own, situation),
    stretch: nameOf(own.at(-1) ?? first, situation.language),
  };
  return told(promptTurn('ownUnchanged', situation, values));
}
