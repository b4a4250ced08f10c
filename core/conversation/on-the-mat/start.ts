import type { Language, PromptId } from '../../../models/languages.js';
import { isRoutine, MY_ROUTINE, OWN_ROUTINE, stretchOf, titleOf } from '../../content.js';
import type { Wish } from '../../memory/move.js';
import type { Order, Session } from '../../memory/session.js';
import { MAX_SETS } from '../../routine/program.js';
import { type Running, standingAt } from '../../routine/running.js';
import { numbers } from '../../understanding/numbers.js';
import { miss } from '../miss.js';
import { promptTurn } from '../prompts.js';
import { type Decision, type Situation, type Turn, words } from '../turn.js';
import { holdWished, type Slot, type Wishes } from '../wishes.js';
import { meansTheStart } from './before-the-start.js';
import { changeHolds } from './changes.js';
import { oftenTurn } from './more-of-it.js';
import { namedInRound } from './stands-for.js';
import { startInTheMiddle } from './start-again.js';
import { offeredRound, pausedRound } from './what-waits.js';
import { whichStretchTurn } from './which-stretch.js';

/** "A minute or two" is seldom a round: it is rather somebody at the door. */
export const A_MOMENT_MS = 120_000;

/** Said back to the person at most this long, in letters. */
const MAX_SAID = 40;

/** "Start my stretches", "start my routine"; to "shall we start?" it is a yes. */
export function startRoutine(wishes: Wishes, situation: Situation): Decision {
  const { session, running, language } = situation;
  const { starting } = session;
  const { routine: usual } = language.defaults;
  const mine = [usual, OWN_ROUTINE, MY_ROUTINE];
  // "Start it", once one's own was read back.
  const told = session.ownTold && !running ? OWN_ROUTINE : undefined;
  const meant = told ?? offeredRound(situation)?.id ?? pausedRound(situation) ?? usual;
  // "From the beginning, twenty seconds each": what is under way, once more.
  const again = wishes.hold && !starting ? running?.run.id : undefined;
  const id = wishes.routine?.id ?? again ?? meant;
  const isPlain = wishes.hold === undefined && wishes.sets === undefined;
  const isMeant =
    wishes.routine === undefined ||
    (id === MY_ROUTINE && mine.includes(starting?.kind === 'routine' ? starting.id : ''));
  if (starting?.kind === 'routine' && isPlain && isMeant && meansTheStart(situation))
    return { kind: 'start', wish: { ...starting, noticeHeard: true }, session };
  const isInIt = id === MY_ROUTINE && running && mine.includes(running.run.id);
  return start(isInIt ? running.run.id : id, wishes, situation);
}

/** "Can we do the twisty one?", of the round that is under way. */
function describedAhead(
  said: string,
  { running, session, language }: Situation,
): string | undefined {
  return running && !session.starting ? namedInRound(said, running, language) : undefined;
}

/** "Guide me through child's pose"; "only one set" is of what is under way. */
export function startStretch(wishes: Wishes, situation: Situation): Decision {
  const isOfThis = situation.running && (wishes.sets ?? wishes.hold) !== undefined;
  const often = oftenTurn(wishes, situation);
  if (often) return often;
  if (wishes.stretch === undefined)
    return isOfThis ? startWithHold(wishes, situation) : whichStretchTurn(situation);
  if (wishes.stretch.id === undefined) {
    const said = wishes.stretch.said.slice(0, MAX_SAID);
    // "Just the one time", after so many times through.
    if (wishes.sets?.id !== undefined && situation.session.order === 'sets')
      return startWithHold({ sets: wishes.sets }, situation);
    // "Make these forty seconds."
    if (situation.language.words.noName.test(said))
      return isOfThis ? startWithHold(wishes, situation) : miss(situation);
    const described = describedAhead(said, situation);
    return described
      ? startStretch({ ...wishes, stretch: { said, id: described } }, situation)
      : promptTurn('unknownStretch', situation, { said });
  }
  return start(wishes.stretch.id, wishes, situation);
}

/** "For thirty seconds": from here on in a routine, else of what is about to start, was offered or was done last. */
export function startWithHold(wishes: Wishes, situation: Situation): Decision {
  const { running, session, language } = situation;
  const { offer, starting, playback } = session;
  if (wishes.sets === undefined && running && !starting) return changeHolds(wishes.hold, situation);
  const offered = [starting, offer?.yes].find((move) => move?.kind === 'routine');
  const id = offered?.id ?? running?.run.id ?? playback?.run.id ?? language.defaults.routine;
  return start(id, wishes, situation);
}

function start(id: string, { hold, sets }: Wishes, situation: Situation): Decision {
  const wished = hold && holdWished(hold);
  const holdMs = wished && 'holdMs' in wished ? wished.holdMs : undefined;
  const told = sets?.id === undefined ? undefined : Number(sets.id);
  const count = told !== undefined && told <= MAX_SETS ? told : undefined;
  const refuse = (prompt: PromptId, wish: Partial<Wish>) =>
    refusalTurn(prompt, { ...wish, id }, situation);
  if (wished && 'refusal' in wished) return refuse(wished.refusal, { sets: count });
  if (sets && count === undefined && (told !== undefined || isCount(sets, situation)))
    return refuse('setsUnclear', { holdMs });
  const middle = hold ? undefined : startInTheMiddle(id, count, situation);
  if (middle) return middle;
  const { notice } = stretchOf(id, situation.language) ?? {};
  if (notice && ((holdMs ?? 0) > notice.maxHoldMs || (count ?? 1) > 1))
    return tooMuchTurn(id, notice.tooMuch, situation);
  const before = askedBefore(id, situation.session);
  const wish = {
    ...(holdMs || count ? withoutTime(before) : before),
    kind: 'routine',
    id,
  } as const;
  const now = { ...wish, ...(holdMs && { holdMs }), ...(count && { sets: count }) };
  return startOf(now, situation, holdMs ? 'hold' : count ? 'sets' : orderOf(wish));
}

/** Begins something; "undo" leads back, and a routine that is under way waits for a stretch. A number after it corrects what was ordered with it. */
export function startOf(wish: Wish, situation: Situation, order = orderOf(wish)): Decision {
  const { session, running, language } = situation;
  const undo = running && ({ run: running.run, placeMs: running.placeMs, of: 'jump' } as const);
  if (running && !session.starting && leavesRound(wish, running, language))
    return leaveItTurn(wish, running, { ...situation, session: { ...session, undo, order } });
  const isOther = running && running.run.id !== wish.id && isRoutine(running.run, language);
  const later = isOther ? standingAt(running) : session.later;
  return { kind: 'start', wish, session: { ...session, undo, later, order } };
}

/** Whether it starts another round once something of this one was held, or one of a moment; a stretch is only done in between. */
function leavesRound(wish: Wish, { run, held }: Running, language: Language): boolean {
  const isBegun = held.some((ms) => ms > 0) || (wish.ask?.ms ?? Infinity) <= A_MOMENT_MS;
  return isBegun && run.id !== wish.id && isRoutine(run, language) && isRoutine(wish, language);
}

/** "Is there one for my neck?" in a round: it is asked before that is left. "No" goes on at the same place. */
export function leaveItTurn(
  wish: Wish,
  running: Running,
  situation: Situation,
  prompt: 'leaveItFor' | 'notThatWay' = 'leaveItFor',
): Turn {
  const { language } = situation;
  const values = {
    before: titleOf(running.run.id, language),
    name: titleOf(wish.id === MY_ROUTINE ? OWN_ROUTINE : wish.id, language),
  };
  const turn = promptTurn(prompt, situation, values);
  const no = { kind: 'goOn', placeMs: running.placeMs, lead: { id: 'leadBack' } } as const;
  return { ...turn, session: { ...turn.session, offer: { yes: wish, no } } };
}

/** What a wish orders, for a number after it. */
export function orderOf({ ask, sets, holdMs }: Wish): Order | undefined {
  if (ask?.ms !== undefined) return 'time';
  if (ask?.count !== undefined) return 'count';
  if (sets !== undefined) return 'sets';
  return holdMs === undefined ? undefined : 'hold';
}

/** Whether words that fit no number of sets were meant as one: "seven times", but not "the usual". */
function isCount({ said }: Slot, { language }: Situation): boolean {
  return language.words.sets.test(said) || numbers(said, language.reading.numbers).length > 0;
}

/** Says what cannot be had, and offers the prompt's own length or sets of the routine that was asked for. */
function refusalTurn(
  prompt: PromptId,
  wish: Partial<Wish> & { id: string },
  situation: Situation,
): Turn {
  const turn = promptTurn(prompt, situation);
  const yes = turn.session.offer?.yes;
  if (yes?.kind !== 'routine') return turn;
  return {
    ...turn,
    session: {
      ...turn.session,
      offer: { yes: { ...wish, ...yes, id: wish.id } },
      order: prompt === 'setsUnclear' ? 'sets' : 'hold',
    },
  };
}

function tooMuchTurn(
  id: string,
  { say, ask, reprompt }: { say: string; ask: string; reprompt: string },
  situation: Situation,
): Turn {
  const turn = promptTurn('afterNotice', situation);
  return {
    ...turn,
    did: 'refuse-hold',
    say: words(say),
    question: { ask, reprompt },
    session: { ...turn.session, offer: { yes: { kind: 'routine', id } } },
  };
}

/** Holds or sets of one's own can't be fitted to a time, too: the last word counts. */
function withoutTime({ ask, ...wish }: Partial<Wish>): Partial<Wish> {
  const { ms: _, ...others } = ask ?? {};
  return Object.keys(others).length > 0 ? { ...wish, ask: others } : wish;
}

/** What was wished for the same routine while a question stands before its start. */
function askedBefore(id: string, { starting }: Session): Partial<Wish> {
  return starting?.kind === 'routine' && starting.id === id ? starting : {};
}
