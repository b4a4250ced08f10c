import { isRoutine } from '../../content.js';
import { youChoose } from '../small-words.js';
import type { Decision, Situation } from '../turn.js';
import { startOf, startRoutine } from './start.js';

/**
 * "No, all of them", "do the whole lot": the usual round in place of the one stretch that is about
 * to start, or is being done, and all of a round that was to be only a part.
 * At the notice it may also mean all of what that names, so it asks once more whether to start.
 */
export function allOfThemTurn(situation: Situation): Decision {
  const { session, running, language } = situation;
  const { starting, later } = session;
  const usual = { kind: 'routine', id: language.defaults.routine } as const;
  if (starting?.kind === 'routine') {
    const { ask, ...wish } = starting;
    const whole = ask?.ms === undefined ? wish : { ...wish, ask: { ms: ask.ms } };
    return startOf(isRoutine(starting, language) ? whole : usual, situation);
  }
  if (running && !later && !isRoutine(running.run, language)) return startOf(usual, situation);
  return session.choices.length > 0 ? youChoose(situation) : startRoutine({}, situation);
}
