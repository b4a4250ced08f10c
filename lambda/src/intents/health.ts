import { miss, otherThing } from '../../../core/conversation/miss.js';
import { differentOneTurn } from '../../../core/conversation/on-the-mat/another-one.js';
import { atTheFirst } from '../../../core/conversation/on-the-mat/at-the-first.js';
import { leaveOutBecauseTurn } from '../../../core/conversation/on-the-mat/because.js';
import { meantInsteadTurn } from '../../../core/conversation/on-the-mat/meant-instead.js';
import { meantRoundTurn } from '../../../core/conversation/on-the-mat/meant-round.js';
import { placedInIt } from '../../../core/conversation/on-the-mat/own-put-right.js';
import { cannotNextTurn } from '../../../core/conversation/on-the-mat/told-next.js';
import { next } from '../../../core/conversation/replies.js';
import { isRoundOffered } from '../../../core/conversation/safety/a-joint.js';
import { conditionAndWishTurn } from '../../../core/conversation/safety/condition-told.js';
import { doctorAgreesTurn } from '../../../core/conversation/safety/doctor-agrees.js';
import { unknownSign } from '../../../core/conversation/safety/in-slots.js';
import { withJointKnown } from '../../../core/conversation/safety/joints.js';
import { kneeHurtsTurn } from '../../../core/conversation/safety/knees.js';
import { pronounTurn } from '../../../core/conversation/safety/no-condition.js';
import { noIllnessTurn } from '../../../core/conversation/safety/no-illness.js';
import { numbTurn } from '../../../core/conversation/safety/numbness.js';
import {
  acheTurn,
  cannotTurn,
  hasPassedOffTurn,
  meantPartTurn,
  stiffTurn,
  whoShouldNotTurn,
} from '../../../core/conversation/safety/ordinary.js';
import {
  helpIsComingTurn,
  noOneToTalkToTurn,
  othersConditionTurn,
} from '../../../core/conversation/safety/others.js';
import {
  leaningTurn,
  noMovementTurn,
  outOfReachTurn,
  partTurn,
} from '../../../core/conversation/safety/out-of-reach.js';
import { tellingOf, toldOfIt } from '../../../core/conversation/safety/reported.js';
import {
  knownSignTurn,
  reportTurn,
  unknownSignTurn,
} from '../../../core/conversation/safety/reports.js';
import { unclearTurn } from '../../../core/conversation/safety/unclear.js';
import { weakLimbTurn } from '../../../core/conversation/safety/weak-limb.js';
import { whatSuitsTurn } from '../../../core/conversation/safety/what-suits.js';
import { notMeantTurn, settingNotLikedTurn } from '../../../core/conversation/taking-back.js';
import { type Intents, just } from '../intents.js';
import { filled } from './filled.js';
import { takenFromOwn } from './own-routine.js';

/** What people tell of their health. */
export const healthIntents = {
  // "I have chest pain", "i have a fever and my back hurts", "it hurts at night", "ouch"
  EmergencyIntent: async ({ slot, situation, search }) => {
    const said = unknownSign(slot('sign'), situation.language);
    const of = toldOfIt(tellingOf(slot));
    return said === undefined
      ? knownSignTurn(slot('sign'), situation, of)
      : unknownSignTurn(said, await search(), situation, of);
  },
  CrisisIntent: ({ slot, situation }) => reportTurn('crisis', situation, toldOfIt(tellingOf(slot))),
  UrgentIntent: ({ slot, situation }) => reportTurn('urgent', situation, toldOfIt(tellingOf(slot))),
  ClinicianIntent: just((situation) => reportTurn('clinician', situation)),
  StopStretchIntent: just((situation) => reportTurn('stop-stretch', situation)),

  // "My back is a bit sore", "i'm so stiff", "i'm pregnant", "i can't kneel", "it was a joke", "who shouldn't do this?", "i'm bored"
  AcheIntent: just(acheTurn),
  StiffIntent: just(stiffTurn),
  ConditionIntent: async ({ slot, situation, search }) => {
    const nothing = pronounTurn(slot('condition')?.said, situation);
    if (nothing) return nothing;
    const said = unknownSign(slot('condition'), situation.language);
    const report = said === undefined ? undefined : (await search())(said).report;
    if (report) return reportTurn(report, situation);
    const heard = filled(slot('condition'), slot('conditionb'));
    const told = withJointKnown(heard, situation.language);
    const isKnown = told.some(({ id }) => id !== undefined);
    const other = isKnown ? undefined : noIllnessTurn(slot('condition')?.said, situation);
    return (
      other ??
      conditionAndWishTurn(told, { wish: slot('wish'), routine: slot('routine') }, situation)
    );
  },
  LeaveOutBecauseIntent: async ({ slot, person, situation }) => {
    const named = {
      stretch: slot('stretch'),
      place: slot('place'),
      condition: slot('condition'),
      part: slot('part'),
    };
    const inOwn = situation.session.ownTold
      ? placedInIt(named.place, await person.lookUp())
      : undefined;
    if (inOwn) return takenFromOwn([inOwn], person, situation);
    const notLiked = settingNotLikedTurn(named.stretch, situation);
    if (notLiked) return notLiked;
    const isBare = Object.values(named).every((one) => one === undefined);
    // "Not this one, I don't like it", before the start, is no yes to it.
    if (isBare && situation.session.starting?.kind === 'routine')
      return differentOneTurn(situation);
    // "Skip this one", to what is offered.
    if (isBare && (!situation.running || situation.session.starting)) return next(situation);
    return leaveOutBecauseTurn(named, await person.recall(), situation);
  },
  CannotIntent: just((situation) => cannotNextTurn(situation) ?? cannotTurn(situation)),
  CannotUnclearIntent: async ({ slot, situation, search }) =>
    unclearTurn(slot('what'), await search(), situation),
  NumbIntent: just(numbTurn),
  // "It's the left one", of a joint that was told just now.
  NewSignIntent: just((situation) =>
    situation.session.justTold.length > 0 && !situation.running
      ? whatSuitsTurn(situation)
      : miss(situation),
  ),
  CannotKneelIntent: just((situation) => outOfReachTurn('kneeling', situation)),
  CannotGetDownIntent: just((situation) => outOfReachTurn('floor', situation)),
  CannotLieOnFrontIntent: just((situation) => outOfReachTurn('front', situation)),
  NoMovementIntent: ({ slot, situation }) => noMovementTurn(slot('movement'), situation),
  CannotLeanIntent: ({ slot, situation }) => leaningTurn(slot('part'), situation),
  CannotLiftArmsIntent: just((situation) => partTurn('arms', situation)),
  CannotTurnHeadIntent: just((situation) => partTurn('head', situation)),
  WeakLimbIntent: just(weakLimbTurn),
  KneeHurtsIntent: async ({ person, situation }) =>
    kneeHurtsTurn(situation, isRoundOffered(situation) ? await person.recall() : undefined),

  // "My mum has osteoporosis", "he's awake", "the ambulance is coming", "my doctor said it's okay"
  OthersConditionIntent: ({ slot, situation }) => othersConditionTurn(slot('condition'), situation),
  HelpIsComingIntent: ({ slot, situation }) => helpIsComingTurn(slot('someone'), situation),
  NoOneToTalkToIntent: just(noOneToTalkToTurn),
  PassedIntent: just(hasPassedOffTurn),
  DoctorAgreesIntent: async ({ slot, person, situation }) =>
    doctorAgreesTurn(
      { condition: slot('condition'), routine: slot('routine') },
      await person.recall(),
      situation,
    ),
  FalseAlarmIntent: ({ slot, situation }) => notMeantTurn(slot('ordinary'), situation),
  MeantPartIntent: async ({ slot, person, situation }) =>
    (slot('part') &&
      meantInsteadTurn({ said: slot('part')?.said ?? '' }, await person.recall(), situation)) ??
    meantRoundTurn(slot('part'), situation) ??
    meantPartTurn(slot('part'), situation),
  WhoShouldNotIntent: async ({ slot, person, situation }) => {
    const named = { stretch: slot('stretch'), condition: slot('condition') };
    const isOfTheFirst = situation.session.starting && !named.stretch && !named.condition;
    const there = isOfTheFirst ? atTheFirst(await person.recall(), situation) : situation;
    return whoShouldNotTurn(named, there);
  },
  OtherThingIntent: just(otherThing),
} satisfies Partial<Intents>;
