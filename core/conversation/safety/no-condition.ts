import type { SessionMove } from '../../memory/move.js';
import { miss } from '../miss.js';
import { ready, yes } from '../replies.js';
import type { Decision, Situation } from '../turn.js';
import { conditionTurn } from './condition-told.js';

/** Questions about a danger: "I have it" is a yes to them. */
const ALARMING: readonly string[] = [
  'report',
  'cannotGetUp',
  'newWeakness',
  'told',
] satisfies SessionMove['kind'][];

/**
 * "I have it", "I've got them": no condition by that name. In a routine it is the blanket, or "I hear
 * you"; of what was just asked about, it is that. Undefined if it isn't a pronoun.
 */
export function pronounTurn(said: string | undefined, situation: Situation): Decision | undefined {
  const { session, running, language } = situation;
  if (said === undefined || !language.words.pronoun.test(said)) return undefined;
  if (!situation.narrating && ALARMING.includes(session.offer?.yes?.kind ?? ''))
    return yes(situation);
  const { askedAbout } = session;
  // The notice has just named what they may have.
  if (session.starting || askedAbout.length > 0)
    return conditionTurn(
      askedAbout.map((id) => ({ said: '', id })),
      situation,
    );
  return running ? ready(situation) : miss(situation);
}
