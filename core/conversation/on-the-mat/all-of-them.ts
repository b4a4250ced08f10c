import { isRoutine, routineOf } from '../../content.js';
import type { Ask } from '../../routine/program.js';
import { youChoose } from '../small-words.js';
import type { Decision, Situation } from '../turn.js';
import { anewTurn } from './order.js';
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

/** "Not two minutes, the full thing": what was asked of its length, or of how many, is no longer asked. */
export function inFullTurn(situation: Situation): Decision {
  const { session, running, language } = situation;
  const { starting, later } = session;
  if (starting?.kind === 'routine' && isRoutine(starting, language))
    return startOf({ ...starting, ask: inFull(starting.ask), told: undefined }, situation);
  const count = routineOf(running?.run.id ?? '', language)?.stretches.length;
  if (running?.run.ask === undefined || starting || later || count === undefined)
    return allOfThemTurn(situation);
  const run = { ...running.run, ask: inFull(running.run.ask) };
  return anewTurn({ count }, { ...situation, running: { ...running, run } });
}

function inFull({ ms: _, count: __, ...ask }: Ask = {}): Ask {
  return ask;
}
