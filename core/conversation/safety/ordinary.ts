import type { Answer, Stretch } from '../../../models/content.js';
import { routineOf, stretchOf } from '../../content.js';
import type { Session } from '../../memory/session.js';
import { type Running, runningAt } from '../../routine/running.js';
import { fill } from '../../speech/text.js';
import { answerTurn } from '../answers.js';
import { miss } from '../miss.js';
import { formTurn, withEasierTold } from '../on-the-mat/form.js';
import { inPassing } from '../on-the-mat/in-passing.js';
import { farewell } from '../on-the-mat/narrate.js';
import { notForNowTurn, withADoctorFirst } from '../on-the-mat/set-aside.js';
import { startOf } from '../on-the-mat/start.js';
import { namesOf, suited } from '../on-the-mat/suited.js';
import { withRunning } from '../on-the-mat/way-back.js';
import { promptTurn, sayOf } from '../prompts.js';
import { followUpTurn } from '../questions.js';
import { type Decision, type Situation, type Turn, textOf, words } from '../turn.js';
import type { Slot } from '../wishes.js';
import { isAskedOfLegs } from './cannot-get-up.js';
import { havingAsked, havingTold, ruledOut } from './conditions.js';
import { adviceTurn } from './notice.js';
import { isStillThere, passedTurn } from './pain.js';
import { askedLevel, reportTurn } from './reports.js';
import { notNewTurn } from './weak-limb.js';
import { withdrawnTurn } from './withdrawn.js';

/** An ordinary ache: what helps, and what to watch for. In the middle of a stretch it is a reason to come out of it. */
export function acheTurn(situation: Situation): Turn {
  const { narrating, session } = situation;
  if (narrating || askedLevel(situation)) return reportTurn('stop-stretch', situation);
  return session.starting
    ? notNow('ache', session.starting, situation)
    : promptTurn('ache', situation);
}

/** "I'm so stiff": no reason to come out of a stretch, but to ease off. */
export function stiffTurn(situation: Situation): Turn {
  const { running, language } = situation;
  if (askedLevel(situation)) return reportTurn('stop-stretch', situation);
  if (running === undefined) return promptTurn('stiff', situation);
  const easier = stretchOf(running.cue.stretch, language)?.easier ?? '';
  return inPassing('stiffOnTheMat', situation, { easier }, withEasierTold(running));
}

/** "I'm pregnant", "I have high blood pressure": before a start and in a routine, a reason to ask a doctor first. */
export function conditionTurn(conditions: readonly Slot[], situation: Situation): Turn {
  return askedLevel(situation)
    ? reportTurn('stop-stretch', situation)
    : notedTurn(conditions, situation);
}

/** They have it: what it rules out is out, and a doctor comes first. */
function notedTurn(conditions: readonly Slot[], situation: Situation): Turn {
  const told = conditions.reduce((now, one) => havingTold(one, now), situation);
  const turn = doctorFirstTurn(told);
  return withADoctorFirst({ ...turn, session: suited(turn.session, told) }, situation);
}

/**
 * "I have a slipped disc, start the stretches", "i'm pregnant, what can i do": it is told, whatever was
 * asked in the same breath. In a routine, or before a start, a doctor comes first all the same.
 */
export function conditionAndWishTurn(
  conditions: readonly Slot[],
  wish: Slot | undefined,
  situation: Situation,
): Decision {
  const { running, session, language } = situation;
  if (wish?.id === undefined || askedLevel(situation)) return conditionTurn(conditions, situation);
  const told = conditions.reduce((now, one) => havingTold(one, now), situation);
  const about = aboutOneOf(told);
  if (running || session.starting)
    return about && wish.id === 'which'
      ? answerTurn(about.id, 'say', situation)
      : conditionTurn(conditions, situation);
  const turn = conditionTurn(conditions, situation);
  if (wish.id === 'start' && conditions.some(({ id }) => id !== undefined))
    return startOf(
      { kind: 'routine', id: language.defaults.routine },
      { ...told, session: turn.session },
    );
  const safe = about?.followUps?.safe;
  const first = typeof safe === 'string' ? fill(safe, told.terms) : textOf(turn.say);
  return { ...turn, say: words(`${first} ${thenWords(told)}`) };
}

/** An answer that is about what they have, and asks a doctor first. */
function aboutOneOf({ session, language }: Situation): Answer | undefined {
  return language.answers.find(
    ({ asksADoctorFirst, about }) =>
      asksADoctorFirst && about !== undefined && session.conditions.includes(about),
  );
}

/** How to start once a doctor agrees, and what is skipped then. */
function thenWords(situation: Situation): string {
  const { session, language } = situation;
  const out = ruledOut(session, language);
  const usual = routineOf(language.defaults.routine, language)?.stretches ?? [];
  const skipped = usual.filter((id) => out.includes(id));
  if (skipped.length === usual.length) return sayOf('ifTheyAgreeTheChair', situation);
  const names = namesOf(skipped, situation);
  return skipped.length === 0
    ? sayOf('ifTheyAgree', situation)
    : sayOf('ifTheyAgreeWithout', situation, { stretches: names });
}

function doctorFirstTurn(situation: Situation): Turn {
  const { running, session, language } = situation;
  if (session.starting) return notNow('condition', session.starting, situation);
  const stretch = stretchOf(running?.cue.stretch, language);
  const turn = promptTurn('condition', situation);
  if (running === undefined) return whileItWaits(turn, situation);
  if (stretch?.notice === undefined) return notForNowTurn(turn, situation);
  const advice = adviceTurn(stretch.id, situation);
  return { ...advice, did: 'condition', session: { ...advice.session, playback: undefined } };
}

/** Another condition, while the routine waits until a doctor agrees: it may leave none of it. */
function whileItWaits(turn: Turn, situation: Situation): Turn {
  const { later, playback, quiet } = situation.session;
  const waiting = quiet && playback === undefined && later && runningAt(later, situation.language);
  return waiting
    ? notForNowTurn(turn, { ...situation, running: waiting })
    : { ...turn, session: { ...turn.session, quiet: true } };
}

/** What the notice names is a reason not to start. */
function notNow(
  did: string,
  starting: NonNullable<Session['starting']>,
  situation: Situation,
): Turn {
  const { playback } = situation.session;
  const id = starting.kind === 'routine' ? starting.id : (playback?.run.id ?? '');
  return { ...adviceTurn(id, situation), did };
}

/** "It's just a pulled muscle", "it was a joke": what was asked or warned of wasn't so. */
export function falseAlarmTurn(ordinary: Slot | undefined, situation: Situation): Turn {
  const { running, session } = situation;
  if (isAskedOfLegs(situation)) return promptTurn('restThere', situation);
  const old = notNewTurn(situation) ?? passedTurn(situation);
  if (old) return old;
  if (running || session.warned === undefined) return inPassing('neverMind', situation);
  return withdrawnTurn(session.warned, ordinary, situation);
}

/** "No, I meant my back": after a warning, only if it is nothing else. */
export function meantPartTurn(part: Slot | undefined, situation: Situation): Turn {
  const { session } = situation;
  if (isStillThere(situation)) return reportTurn('stop-stretch', situation);
  if (part?.id === 'chest') return promptTurn('whichReport', situation);
  if (session.warned === undefined) return miss(situation);
  const turn = promptTurn('onlyThatPart', situation, { part: part?.said ?? '' });
  const offer = {
    yes: { kind: 'onlyThatPart' },
    no: { kind: 'prompt', id: 'whichReport' },
  } as const;
  return { ...turn, session: { ...turn.session, offer } };
}

/**
 * "I can breathe fine", "the pain is gone": after an alarm or "ouch" it was a false one. Undefined if
 * there was none, or if it is an answer to something else.
 */
export function allWellTurn(id: string, situation: Situation): Turn | undefined {
  const { session, language } = situation;
  if (id !== language.defaults.painless) return undefined;
  if (isAskedOfLegs(situation)) return promptTurn('restThere', situation);
  const old = notNewTurn(situation) ?? passedTurn(situation);
  return old ?? (session.warned ? falseAlarmTurn(undefined, situation) : undefined);
}

/** "Who shouldn't do this?": of a stretch by name, of the one that is being done, or of what is being talked about. */
export function whoShouldNotTurn(
  { stretch: named, condition }: Partial<Record<'stretch' | 'condition', Slot | undefined>>,
  situation: Situation,
): Decision {
  const { running, session, language } = situation;
  const stretch = stretchOf(named?.id, language);
  const asked = stretch ?? stretchOf(running?.cue.stretch, language);
  if (asked && condition?.id !== undefined) return withThatTurn(asked, condition.id, situation);
  if (stretch && ruledOut(session, language).includes(stretch.id))
    return inPassing('notWithThat', situation, { stretch: stretch.name });
  if (stretch && stretch.id !== running?.cue.stretch)
    return inPassing('whoShouldNot', situation, { avoid: stretch.avoid });
  if (running) return formTurn('avoid', situation);
  return session.topic === undefined
    ? answerTurn(language.defaults.notForAll, 'say', situation)
    : followUpTurn('safe', situation);
}

/** "Is cat-camel okay with a slipped disc?": who asks it of what they are doing is stopped if it isn't. */
function withThatTurn(stretch: Stretch, condition: string, situation: Situation): Turn {
  const { name, id } = stretch;
  const isOut = ruledOut({ conditions: [condition] }, situation.language).includes(id);
  if (isOut && situation.running?.cue.stretch === id)
    return notedTurn([{ said: '', id: condition }], situation);
  const turn = promptTurn(isOut ? 'notWithThat' : 'aDoctorSays', situation, { stretch: name });
  const isIdle = situation.running === undefined && situation.session.starting === undefined;
  return isIdle ? { ...turn, session: havingAsked(condition, turn.session) } : turn;
}

/** The easier way doesn't do, either. */
function skipInsteadTurn({ starts, current, placeMs }: Running, situation: Situation): Turn {
  const turn = promptTurn('skipInstead', situation);
  const next = starts[current + 1]?.startMs;
  const yes = next === undefined ? farewell : ({ kind: 'goOn', placeMs: next } as const);
  const no = { kind: 'goOn', placeMs, lead: { id: 'leadBack' } } as const;
  return { ...turn, did: 'cannot', session: { ...turn.session, offer: { yes, no } } };
}

/** "That one" after it is the round in a chair, whatever was talked about before. */
export function offeringTheChair(
  prompt: 'cannot' | 'nothingOnTheFloor' | 'chairIfADoctorAgrees',
  situation: Situation,
): Turn {
  const turn = promptTurn(prompt, situation);
  const choices = [{ kind: 'routine', id: situation.language.defaults.seated } as const];
  return { ...turn, session: { ...turn.session, choices } };
}

/** "I can't do this": on the mat, the easier way of this very pose. */
export function cannotTurn(situation: Situation): Turn {
  const { running } = situation;
  if (running === undefined) return offeringTheChair('cannot', situation);
  if (running.run.easierTold?.includes(running.cue.stretch))
    return skipInsteadTurn(running, situation);
  return withRunning(situation, () => ({ ...formTurn('easier', situation), did: 'cannot' }));
}
