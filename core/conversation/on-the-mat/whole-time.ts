import { isRoutine, nameOf, stretchOf } from '../../content.js';
import type { Wish } from '../../memory/move.js';
import type { Person } from '../../memory/person.js';
import { outlineFor } from '../../routine/timelines.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { onward } from './enter.js';
import { knowing } from './knowing.js';
import { meant } from './made-to-order.js';
import { runOf } from './run-of.js';
import { stretchIdsOf } from './suited.js';

/** "How much longer in all?": of the routine that is under way, about to start, or the usual one. */
export function wholeTimeTurn(person: Person | undefined, situation: Situation): Turn {
  const { running, session, language } = situation;
  if (running) return onward(running, { id: 'leadWholeTime' }, situation);
  const { starting } = session;
  const offered = offeredRound(situation);
  if (offered) return planTurn(offered, person, situation);
  const usual = { kind: 'routine', id: language.defaults.routine } as const;
  const wish = starting?.kind === 'routine' ? starting : usual;
  const run = runOf(wish, person, knowing(person, situation));
  if (run === undefined) return promptTurn('noOwnRoutine', situation);
  const outline = outlineFor(run, language);
  const turn = promptTurn('wholeTime', situation, { outline });
  const isTold =
    starting?.kind === 'routine' &&
    !starting.told &&
    stretchOf(run.id, language)?.notice === undefined;
  return isTold
    ? { ...turn, session: { ...turn.session, starting: { ...starting, told: true } } }
    : turn;
}

/** A round that was offered, and neither begun nor about to start. */
export function offeredRound({ session, running, language }: Situation): Wish | undefined {
  const offered = session.offer?.yes;
  const isFree = running === undefined && session.starting === undefined;
  return isFree && offered?.kind === 'routine' && isRoutine(offered, language)
    ? offered
    : undefined;
}

/** "What comes first?" of what is about to start, and "after that?" */
export function whatsFirstTurn(person: Person | undefined, situation: Situation): Turn {
  const { starting } = situation.session;
  if (starting?.kind !== 'routine') return wholeTimeTurn(person, situation);
  const known = knowing(person, situation);
  const run = runOf(meant(starting, person, known.language), person, known);
  const ids = run ? stretchIdsOf(run, known) : [];
  if (ids.length === 0) return wholeTimeTurn(person, situation);
  const { nextTold } = situation.session;
  const turn = comingTurn(ids[nextTold], nextTold === 0, situation);
  return {
    ...turn,
    session: { ...turn.session, nextTold: nextTold < ids.length ? nextTold + 1 : 0 },
  };
}

/** The first of what is about to start, or the one after those that were told. */
function comingTurn(id: string | undefined, isFirst: boolean, situation: Situation): Turn {
  if (id === undefined) return promptTurn('leadNothingAfter', situation);
  const name = nameOf(id, situation.language);
  return isFirst
    ? promptTurn('firstUp', situation, { stretch: name })
    : promptTurn('leadAfterNext', situation, { second: name });
}

/** The plan of a wish, and whether to start it. */
export function planTurn(wish: Wish, person: Person | undefined, situation: Situation): Turn {
  const known = knowing(person, situation);
  const run = runOf(meant(wish, person, known.language), person, known);
  if (run === undefined) return promptTurn('noOwnRoutine', situation);
  const turn = promptTurn('wholeTime', situation, { outline: outlineFor(run, known.language) });
  return { ...turn, session: { ...turn.session, offer: { yes: { ...wish, told: true } } } };
}
