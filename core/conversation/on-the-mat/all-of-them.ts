import { isRoutine, routineOf } from '../../content.js';
import type { Ask } from '../../routine/program.js';
import type { Running } from '../../routine/running.js';
import { youChoose } from '../small-words.js';
import type { Decision, Situation, Turn } from '../turn.js';
import { anewTurn } from './anew.js';
import { changedInEach } from './changed-in-each.js';
import { startOverTurn } from './controls.js';
import { asBefore, isJustSet } from './settings.js';
import { soManyTurn } from './so-many.js';
import { startOf, startRoutine } from './start.js';

/** What made one hold shorter. */
const OF_A_HOLD: ReadonlySet<string | undefined> = new Set(['shorter', 'length']);

/**
 * "No, all of them", "do the whole lot": the usual round in place of the one stretch that is about
 * to start, or is being done, and all of a round that was to be only a part.
 * At the notice it may also mean all of what that names, so it asks once more whether to start.
 */
export function allOfThemTurn(situation: Situation): Decision {
  const { session, running, language } = situation;
  const { starting, later } = session;
  // "Never mind, do all of it", once the holds were cut to fit a time.
  if (running && !starting && session.undo?.by === 'rest') return asBefore('takenBack', situation);
  const each = starting ? undefined : changedInEach(situation);
  if (each) return each;
  const usual = { kind: 'routine', id: language.defaults.routine } as const;
  if (starting?.kind === 'routine') {
    const { ask, ...wish } = starting;
    const whole = ask?.ms === undefined ? wish : { ...wish, ask: { ms: ask.ms } };
    return startOf(isRoutine(starting, language) ? whole : usual, situation);
  }
  // "The whole thing today", where the place in one of which nothing was left out is offered: from its beginning.
  const isAnOfferedPlace = session.offer?.no?.kind === 'setAside' && !running?.run.partly;
  if (isAnOfferedPlace) return startOverTurn(situation);
  if (running && !later && !isRoutine(running.run, language)) return startOf(usual, situation);
  const whole = running && !later ? allOfThisTurn(running, situation) : undefined;
  if (whole) return whole;
  return session.choices.length > 0 ? youChoose(situation) : startRoutine({}, situation);
}

/** "Let's do all of them after all", in a round: all that this one has. A short one is rather left for the usual. */
function allOfThisTurn(running: Running, situation: Situation): Turn | undefined {
  const isShort = routineOf(running.run.id, situation.language)?.isOnlyTime;
  return isShort ? undefined : soManyTurn(Infinity, running, situation);
}

/** "Not two minutes, the full thing": what was asked of its length, or of how many, is no longer asked. */
export function inFullTurn(situation: Situation): Decision {
  const { session, running, language } = situation;
  const { starting, later } = session;
  // "No, the full length", of a hold that was halved.
  const isOfAHold = running && !starting && isJustSet(situation) && OF_A_HOLD.has(session.undo?.by);
  if (isOfAHold && session.justSet?.what === 'change') return asBefore('takenBack', situation);
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
