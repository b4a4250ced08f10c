import type { Prompt } from '../../../models/content.js';
import type { PromptId } from '../../../models/languages.js';
import { isRoutine, nameOf, routineOf, stretchOf, titleOf } from '../../content.js';
import type { SessionMove, Wish } from '../../memory/move.js';
import type { Playback, Run, Standing } from '../../memory/run.js';
import { type Session, telling } from '../../memory/session.js';
import { exercisesOf } from '../../routine/program.js';
import { type Running, runningAt, standingAt } from '../../routine/running.js';
import { listOf } from '../../speech/durations.js';
import { promptTurn, sayOf } from '../prompts.js';
import {
  isOnTheFloor,
  isOutOfReach,
  onlyMovements,
  ruledOut,
  skipsOf,
} from '../safety/conditions.js';
import { adviceTurn } from '../safety/notice.js';
import type { Situation, Turn } from '../turn.js';
import { inPassing } from './in-passing.js';
import { endedWithout, withoutAll } from './rest-without.js';

/** More than these aren't named. */
export const MOST_NAMED = 3;

/** A routine without what is ruled out from there on; undefined if that leaves none. */
export function suitedAhead(
  session: Pick<Session, 'conditions'>,
  running: Running,
  situation: Situation,
): Running | undefined {
  const ids = ruledOut(session, situation.language);
  const isSuited = !running.starts.some(({ stretch }) => ids.includes(stretch));
  return isSuited ? running : withoutAll(ids, running, situation);
}

/** The same, of a place where one stands. */
export function suitedTo(
  session: Pick<Session, 'conditions'>,
  at: Standing,
  situation: Situation,
): Standing | undefined {
  const running = runningAt(at, situation.language);
  const ahead = running && suitedAhead(session, running, situation);
  return ahead && standingAt(ahead, at.paused);
}

/** The session, in which no routine that is under way or waits has a stretch that is ruled out. */
export function suited(session: Session, situation: Situation): Session {
  const { playback, later } = session;
  const ids = ruledOut(session, situation.language);
  if (ids.length === 0) return session;
  const there = (at: Standing) => suitedTo(session, at, situation);
  return {
    ...session,
    playback: playback && suitedPlayback(playback, ids, there, situation),
    later: later && there(later),
    undo: undefined,
  };
}

/** Where the place is unknown, it goes on where the narration began. */
function suitedPlayback(
  playback: Playback,
  ids: readonly string[],
  there: (at: Standing) => Standing | undefined,
  situation: Situation,
): Playback | undefined {
  if (!stretchIdsOf(playback.run, situation).some((id) => ids.includes(id))) return playback;
  return playback.state === 'ended'
    ? endedWithout(ids, playback, situation)
    : there(playback.state === 'narrating' ? standingAt(playback) : playback);
}

/** The stretches of a run, by id. */
export function stretchIdsOf(run: Run, { language }: Pick<Situation, 'language'>): string[] {
  const exercises = exercisesOf(run, language.routines, language.stretches);
  return [...new Set(exercises.map(({ stretch }) => stretch.id))];
}

/** "We'll skip back extension this time." Nothing where nothing is skipped. */
export function skipsWords(ids: readonly string[], situation: Situation): string {
  if (ids.length === 0) return '';
  return sayOf(ids.length > MOST_NAMED ? 'skipsSeveral' : 'skips', situation, {
    stretches: namesOf(ids, situation),
    count: situation.language.words.cardinal(ids.length),
  });
}

export function namesOf(ids: readonly string[], { language }: Situation): string {
  return listOf(
    ids.map((id) => nameOf(id, language)),
    language.words,
  );
}

/** The turn, after which it isn't said again what is skipped in a routine. */
export function withSkipsTold(turn: Turn, id: string): Turn {
  const told = telling(skipsOf(id), turn.session);
  return { ...turn, session: { ...turn.session, told } };
}

/** Nothing of what was asked for is right for them: says so, and offers what is. */
export function notRightTurn(run: Run, situation: Situation): Turn {
  const { session, language } = situation;
  const stretch = stretchOf(run.id, language);
  if (stretch?.notice) return adviceTurn(run.id, situation);
  const { running } = situation;
  const isInRound = running && !session.starting && isRoutine(running.run, language);
  const movements = stretch ? onlyMovements(stretch, session) : [];
  if (movements.length > 0) return afterAllTurn(run, movements, situation);
  if (stretch && isInRound)
    return inPassing('staysOut', situation, { stretch: titleOf(run.id, language) });
  const prompt = insteadOf(run, isOutOfReach(stretch, session), situation);
  const turn = promptTurn(prompt, situation, { stretch: titleOf(run.id, language) });
  const offered = turn.session.offer?.yes;
  const choices = offered ? [offered] : [];
  return { ...turn, session: { ...turn.session, starting: undefined, choices } };
}

/** They asked to leave that kind out, and now for one of it: whether that has changed. */
function afterAllTurn(run: Run, movements: string[], situation: Situation): Turn {
  const { id, holdMs, sets, ask } = run;
  const turn = promptTurn('afterAll', situation, { stretch: titleOf(id, situation.language) });
  const wish: Wish = { kind: 'routine', id, holdMs, sets, ask };
  const yes: SessionMove = { kind: 'afterAll', movements, wish };
  const no: SessionMove = { kind: 'later' };
  const offer = situation.session.later ? { yes, no } : { yes };
  return { ...turn, session: { ...turn.session, starting: undefined, offer } };
}

/** The first that offers something right for them: a round in a chair, a rest, or only to breathe. */
function insteadOf(run: Run, isReach: boolean, situation: Situation): PromptId {
  const stretch = isReach ? (['notInReach'] as const) : (['notRight'] as const);
  const offers = isRoutine(run, situation.language)
    ? (['noneRight', 'noneRightButRest'] as const)
    : stretch;
  return offers.find((prompt) => isOfferSuited(prompt, run, situation)) ?? 'breatheInstead';
}

/** Whether a prompt offers something else, with a stretch in it that is right for them. */
function isOfferSuited(prompt: PromptId, { id }: Run, { session, language }: Situation): boolean {
  const { to }: Prompt = language.prompts[prompt];
  if (to?.kind !== 'routine' || to.id === id) return false;
  const ids = ruledOut(session, language);
  const offered = routineOf(to.id, language)?.stretches ?? [to.id];
  return offered.some((one) => !ids.includes(one));
}

/**
 * The wish, or the round in a chair in place of one that is mostly where their body can't get. Of
 * what else was asked for, the time and the number of stretches stay.
 */
export function inReach(wish: Wish, { session, language }: Situation): Wish {
  const all = routineOf(wish.id, language)?.stretches ?? [];
  const out = all.filter((id) => isOnTheFloor(stretchOf(id, language), session));
  if (out.length * 2 <= all.length) return wish;
  const { ms, count } = wish.ask ?? {};
  const { ask: _, ...others } = wish;
  const ask = ms === undefined && count === undefined ? {} : { ask: { ms, count } };
  return { ...others, ...ask, id: language.defaults.seated };
}
