import type { Stretch } from '../../../models/content.js';
import { stretchOf } from '../../content.js';
import type { Running } from '../../routine/running.js';
import { answerTurn } from '../answers.js';
import { miss } from '../miss.js';
import { goOnTurn } from '../on-the-mat/enter.js';
import { formTurn, withEasierTold } from '../on-the-mat/form.js';
import { inPassing } from '../on-the-mat/in-passing.js';
import { farewell } from '../on-the-mat/narrate.js';
import { withRunning } from '../on-the-mat/way-back.js';
import { promptTurn } from '../prompts.js';
import { followUpTurn } from '../questions.js';
import type { Decision, Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { jointInAPose } from './a-joint.js';
import { isAskedOfLegs } from './cannot-get-up.js';
import { notedTurn, notNow } from './condition-told.js';
import { hasLeave, havingAsked, ruledOut } from './conditions.js';
import { leaveHoldsTurn } from './leave.js';
import { anythingNumbTurn, isAskedOfNumbness } from './numbness.js';
import { isStillThere, nothingHurtsTurn, passedTurn } from './pain.js';
import { askedLevel, reportTurn, whichReportTurn } from './reports.js';
import { wasItWrongTurn } from './taken-back.js';
import { notNewTurn } from './weak-limb.js';
import { hasPassedTurn, withdrawnTurn } from './withdrawn.js';

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

/** "It's just a pulled muscle", "it was a joke": what was asked or warned of wasn't so. "It's just an old knee, it's fine" leads back to the pose. */
export function falseAlarmTurn(ordinary: Slot | undefined, situation: Situation): Turn {
  const { running, session } = situation;
  if (isAskedOfLegs(situation)) return promptTurn('restThere', situation);
  const isOfOld = situation.language.words.oldAndFine.test(ordinary?.said ?? '');
  const back = isOfOld ? nothingHurtsTurn(situation) : undefined;
  const old = notNewTurn(situation) ?? back ?? passedTurn(situation);
  if (old) return old;
  if (running || session.warned === undefined) return inPassing('neverMind', situation);
  return withdrawnTurn(session.warned, ordinary, situation);
}

/**
 * "It has passed", "I'm fine now": after "ouch" the stretch stays out; after an alarm it is no reason
 * not to call. As first words it may have been anything.
 */
export function hasPassedOffTurn(situation: Situation): Turn {
  const { warned, notYet } = situation.session;
  if (isOnTheMat(situation)) return falseAlarmTurn(undefined, situation);
  if (warned !== undefined) return hasPassedTurn(warned, situation);
  return notYet === undefined
    ? promptTurn('passedByItself', situation)
    : falseAlarmTurn(undefined, situation);
}

/** "I feel better", "my knee's fine now": after an alarm it is no reason to stretch; what was asked stays open. */
export function feelsBetterTurn(situation: Situation): Turn {
  const { warned } = situation.session;
  const old = passedTurn(situation);
  if (old) return old;
  if (warned !== undefined && !isOnTheMat(situation)) return hasPassedTurn(warned, situation);
  if (isOnTheMat(situation)) return inPassing('goodToHear', situation);
  const { offer, said } = situation.session;
  if (offer?.yes?.kind !== 'goOn') return promptTurn('feelsBetter', situation);
  const turn = promptTurn('goodToHear', situation);
  return { ...turn, question: said?.question, session: { ...turn.session, offer } };
}

function isOnTheMat(situation: Situation): boolean {
  const { running, session } = situation;
  const isAsked = isAskedOfLegs(situation) || isStillThere(situation);
  return running !== undefined || session.starting !== undefined || isAsked;
}

/** "No, I meant my back": after a warning, only if it is nothing else. */
export function meantPartTurn(part: Slot | undefined, situation: Situation): Turn {
  const { session } = situation;
  if (isStillThere(situation)) return reportTurn('stop-stretch', situation);
  if (part?.id === 'chest') return whichReportTurn(situation);
  if (session.warned === undefined) return wasItWrongTurn(situation) ?? miss(situation);
  const turn = promptTurn('onlyThatPart', situation, { part: part?.said ?? '' });
  const offer = {
    yes: { kind: 'onlyThatPart' },
    no: { kind: 'prompt', id: 'whichReport' },
  } as const;
  return { ...turn, session: { ...turn.session, offer } };
}

/**
 * "I can breathe fine", "the pain is gone": after an alarm or "ouch" it was a false one, and "it
 * didn't hurt" to "shall we go on?" goes on. Undefined if it is an answer to something else.
 */
export function allWellTurn(id: string, situation: Situation): Turn | undefined {
  const { session, language } = situation;
  if (id !== language.defaults.painless) return undefined;
  if (isAskedOfLegs(situation)) return promptTurn('restThere', situation);
  if (isAskedOfNumbness(situation)) return anythingNumbTurn(situation);
  const old = notNewTurn(situation) ?? passedTurn(situation);
  if (old) return old;
  if (session.warned) return falseAlarmTurn(undefined, situation);
  const { running, narrating } = situation;
  const goOn = session.offer?.yes;
  return running && !narrating && !session.starting && goOn?.kind === 'goOn'
    ? goOnTurn(goOn, situation)
    : undefined;
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
  const isOfThis = situation.running?.cue.stretch === id;
  const inAPose = isOfThis ? jointInAPose([{ said: '', id: condition }], situation) : undefined;
  if (inAPose) return inAPose;
  const isOut = ruledOut({ conditions: [condition] }, situation.language).includes(id);
  if (isOut && situation.running?.cue.stretch === id)
    return notedTurn([{ said: '', id: condition }], situation);
  if (!isOut && situation.running && hasLeave(condition, situation))
    return leaveHoldsTurn(situation);
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

/** Whether what isn't for everyone is about to start, which has no easier way. */
function isAboutToStartAlone({ session: { starting }, language }: Situation): boolean {
  return starting?.kind === 'routine' && stretchOf(starting.id, language)?.notice !== undefined;
}

/** "I don't have a table": the usual stretches need none. */
function insteadOfItTurn(situation: Situation): Turn {
  const turn = promptTurn('usualInstead', situation);
  return { ...turn, did: 'cannot', session: { ...turn.session, starting: undefined } };
}

/** "I can't do this": on the mat, the easier way of this very pose. */
export function cannotTurn(situation: Situation): Turn {
  const { running } = situation;
  if (isAboutToStartAlone(situation)) return insteadOfItTurn(situation);
  if (running === undefined) return offeringTheChair('cannot', situation);
  if (running.run.easierTold?.includes(running.cue.stretch))
    return skipInsteadTurn(running, situation);
  return withRunning(situation, () => ({ ...formTurn('easier', situation), did: 'cannot' }));
}
