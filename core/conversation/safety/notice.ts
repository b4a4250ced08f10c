import { routineOf, stretchOf, titleOf } from '../../content.js';
import type { GoOn, Wish } from '../../memory/move.js';
import type { Run } from '../../memory/run.js';
import { settled } from '../../memory/session.js';
import { exercisesOf } from '../../routine/program.js';
import { outlineFor } from '../../routine/timelines.js';
import { pick } from '../../routine/variety.js';
import { promptTurn, questionOf, sayOf } from '../prompts.js';
import { type Question, type Situation, type Turn, words } from '../turn.js';
import { youHaveOf } from './conditions.js';

/**
 * Says who should ask a doctor first, and asks whether to start: "yes" leads to `move`. Nobody is
 * asked about their health.
 *
 * A stretch that isn't for everyone says it about itself, and after a warning it isn't begun.
 * Everything else says it in general, shorter where only the wish has changed since.
 */
export function noticeTurn(run: Run, move: Wish | GoOn, situation: Situation): Turn {
  const { id } = run;
  const { notice } = stretchOf(id, situation.language) ?? {};
  const turn = promptTurn('notice', situation);
  const outline = outlineOf(run, move, situation);
  const isHeard = wasGeneral(situation) && (outline !== '' || move.kind === 'goOn');
  const warned = doctorWords(situation);
  // "Only if a doctor has said so" says all of "as I said, ask a doctor".
  const asked = isHeard && warned !== '' ? '' : noticeWords(isHeard, situation);
  const general = joined(outline, ifItIsYou(situation), asked);
  if (notice && situation.session.quiet) return adviceTurn(id, situation);
  const told = notice === undefined && outline !== '';
  const starting = move.kind === 'routine' ? { ...move, told } : move;
  return {
    ...turn,
    say: words(notice ? notice.say : joined(warned, general)),
    question: noticeQuestion(id, situation),
    shows: { kind: 'start', id, stretches: stretchesOf(run, situation) },
    session: {
      ...settled(situation.session),
      starting,
      askedAbout: [],
      offer: noticeOffer(id, starting),
    },
  };
}

/** After a warning, or with a condition, a doctor comes first. */
function doctorWords(situation: Situation): string {
  const { quiet, warned } = situation.session;
  if (!quiet) return '';
  return sayOf(warned ? 'startAfterAWarning' : 'startWithADoctor', situation);
}

/** What was asked about may be theirs: nothing is ruled out by a question, but they can say so. */
function ifItIsYou(situation: Situation): string {
  const { session, language } = situation;
  return session.askedAbout
    .map((one) => youHaveOf(one, language))
    .filter((condition) => condition !== undefined)
    .map((condition) => sayOf('ifItIsYou', situation, { condition }))
    .join(' ');
}

/** Who has stretched, or was warned, in another conversation may have told something that is gone by now. */
function noticeWords(isHeard: boolean, situation: Situation): string {
  const { noticeHeard } = situation.session;
  if (noticeHeard) return '';
  if (isHeard) return sayOf('noticeAgain', situation);
  return joined(sayOf('notice', situation), tellMeAgain(situation));
}

function tellMeAgain(situation: Situation): string {
  const { metBefore, conditions, quiet, warned, starting } = situation.session;
  if (conditions.length > 0 || starting !== undefined) return '';
  if (warned === 'earlier' || warned === 'stillAbout')
    return sayOf('tellMeAgainAfterAWarning', situation);
  return metBefore && !quiet ? sayOf('tellMeAgain', situation) : '';
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}

function stretchesOf(run: Run, { language }: Situation): string[] {
  const exercises = exercisesOf(run, language.routines, language.stretches);
  return [...new Set(exercises.map(({ stretch }) => stretch.id))];
}

/** Whether the general notice stands before a start now, and not one that a stretch says of itself. */
function wasGeneral({ session: { starting, playback }, language }: Situation): boolean {
  if (starting === undefined) return false;
  const id = starting.kind === 'routine' ? starting.id : playback?.run.id;
  return stretchOf(id, language)?.notice === undefined;
}

/** A wish is confirmed as it was understood, and a change of it; the usual routine is told of when it starts. */
function outlineOf(run: Run, move: Wish | GoOn, situation: Situation): string {
  if (move.kind === 'goOn') return '';
  const { starting } = situation.session;
  const isWish =
    (move.kind === 'routine' && (move.holdMs ?? move.sets ?? move.ask) !== undefined) ||
    wasGeneral(situation);
  const { language } = situation;
  const outline = outlineFor({ ...run, talk: undefined }, language);
  const isOther = starting?.kind === 'routine' && starting.id !== run.id;
  const isOne = stretchesOf(run, situation).length < 2;
  const isUsual = run.id === language.defaults.routine;
  const isNamed = !isUsual && (isOther || routineOf(run.id, language) !== undefined);
  const isTold = starting?.kind === 'routine' && !isOther;
  if (isNamed && !isTold && !isOne)
    return sayOf('planOf', situation, { name: titleOf(run.id, language), outline });
  return isWish || isNamed ? outline : '';
}

/** The question that stands between a wish and its start. */
export function noticeQuestion(id: string, situation: Situation): Question | undefined {
  const { notice } = stretchOf(id, situation.language) ?? {};
  if (notice === undefined) return questionOf('notice', situation);
  return { ask: notice.ask, reprompt: notice.reprompt, needed: true };
}

export function noticeOffer(id: string, move: Wish | GoOn) {
  return { yes: { ...move, noticeHeard: true }, no: { kind: 'advice', id } } as const;
}

/** "I don't have osteoporosis": the same question once more, for all the rest. */
export function onlyOneDeniedTurn(starting: Wish | GoOn, situation: Situation): Turn {
  const { offer, playback } = situation.session;
  const id = starting.kind === 'routine' ? starting.id : (playback?.run.id ?? '');
  const turn = promptTurn('onlyOneDenied', situation);
  const question = noticeQuestion(id, situation);
  return { ...turn, question, session: { ...turn.session, offer } };
}

/** "No" before a start. "Actually, yes" asks once more. */
export function declinedTurn(id: string, situation: Situation): Turn {
  const turn = adviceTurn(id, situation);
  const { starting } = situation.session;
  if (starting?.kind !== 'routine' || turn.session.offer) return turn;
  return { ...turn, session: { ...turn.session, offer: { yes: starting } } };
}

/** For people whom a stretch isn't right for: why, and something gentler. */
export function adviceTurn(id: string, situation: Situation): Turn {
  const { notice } = stretchOf(id, situation.language) ?? {};
  const advice = promptTurn('noticeAdvice', situation);
  const session = { ...advice.session, starting: undefined, quiet: true };
  if (notice === undefined) return { ...advice, session };
  const { onNo, instead } = notice;
  const reprompt = pick(situation.language.prompts.moreReprompt.say, 0);
  return {
    ...advice,
    say: words(onNo),
    question: { ask: instead.ask, reprompt },
    session: { ...session, offer: { yes: instead.to } },
  };
}
