import type { AssistantWords, Sign } from '../../models/assistant.js';
import { intentOf, type Language } from '../../models/languages.js';
import { answerTurn } from '../conversation/answers.js';
import { describeTurn } from '../conversation/on-the-mat/form.js';
import { inPassing } from '../conversation/on-the-mat/in-passing.js';
import { routineTurn } from '../conversation/on-the-mat/routines.js';
import { startStretch } from '../conversation/on-the-mat/start.js';
import { whichRoutinesTurn, whichStretchesTurn } from '../conversation/on-the-mat/what-there-is.js';
import { promptTurn } from '../conversation/prompts.js';
import { followUpTurn, questionTurn } from '../conversation/questions.js';
import { conditionAndWishTurn } from '../conversation/safety/condition-told.js';
import { freeWordsIn, reportedIn, unknownSign } from '../conversation/safety/in-slots.js';
import { withJointKnown } from '../conversation/safety/joints.js';
import { kneeHurtsTurn } from '../conversation/safety/knees.js';
import { numbTurn } from '../conversation/safety/numbness.js';
import {
  acheTurn,
  cannotTurn,
  falseAlarmTurn,
  hasPassedOffTurn,
  stiffTurn,
  whoShouldNotTurn,
} from '../conversation/safety/ordinary.js';
import {
  helpIsComingTurn,
  noOneToTalkToTurn,
  othersConditionTurn,
} from '../conversation/safety/others.js';
import {
  leaningTurn,
  noMovementTurn,
  outOfReachTurn,
  partTurn,
  startWithoutTurn,
} from '../conversation/safety/out-of-reach.js';
import { tellingOf, toldOfIt } from '../conversation/safety/reported.js';
import { knownSignTurn, reportTurn, unknownSignTurn } from '../conversation/safety/reports.js';
import { unclearTurn } from '../conversation/safety/unclear.js';
import { weakLimbTurn } from '../conversation/safety/weak-limb.js';
import type { Search } from '../conversation/search.js';
import type { Decision, Situation } from '../conversation/turn.js';
import { requestedHoldMs, type Slot } from '../conversation/wishes.js';
import { ROUTINE_LIMITS_MS } from '../routine/planner.js';
import type { Slots } from '../understanding/slots.js';
import type { Understood } from '../understanding/understood.js';

/** What a question is understood with. */
export interface Mind {
  language: Language;
  words: AssistantWords;
  signs: readonly Sign[];
  understand: (said: string) => Understood;
  find: Search;
  /** The answers most like another one, by id. */
  related: (id: string) => readonly string[];
}

/** The most urgent first, by what the coach does. */
const URGENT = [
  'emergency',
  'crisis',
  'urgent',
  'clinician',
  'stop-stretch',
  'which-report',
  'is-it-new',
];
/** More than anybody says in one breath. */
const MAX_SENTENCES = 12;

/**
 * What the coach does about something said in free words, without a conversation around it. Each
 * sentence is graded by itself, too, and the most urgent counts: "I have a question. My chest hurts."
 */
export function asked(said: string, mind: Mind, situation: Situation): Decision {
  const whole = decide(said, mind, situation);
  const parts = said.split(/[.!?;\n]+/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return whole;
  const all = [
    whole,
    ...parts.slice(0, MAX_SENTENCES).map((part) => decide(part, mind, situation)),
  ];
  const [first = whole] = all
    .filter((decision) => urgencyOf(decision) < URGENT.length)
    .toSorted((a, b) => urgencyOf(a) - urgencyOf(b));
  return first;
}

function urgencyOf(decision: Decision): number {
  const at = decision.kind === 'turn' ? URGENT.indexOf(decision.did) : -1;
  return at < 0 ? URGENT.length : at;
}

/** What the coach does about what can't be asked here. */
export const NOT_HERE = 'not-here';

/** What a question leads to that isn't asked for by an answer's own intent. */
type Ask = (slot: (name: string) => Slot | undefined, situation: Situation, mind: Mind) => Decision;

const just =
  (turn: (situation: Situation) => Decision): Ask =>
  (_, situation) =>
    turn(situation);

const ASKED: Readonly<Record<string, Ask>> = {
  EmergencyIntent: (slot, situation, { find }) => {
    const said = unknownSign(slot('sign'), situation.language);
    const of = toldOfIt(tellingOf(slot));
    return said === undefined
      ? knownSignTurn(slot('sign'), situation, of)
      : unknownSignTurn(said, find, situation, of);
  },
  CrisisIntent: (slot, situation) => reportTurn('crisis', situation, toldOfIt(tellingOf(slot))),
  UrgentIntent: (slot, situation) => reportTurn('urgent', situation, toldOfIt(tellingOf(slot))),
  ClinicianIntent: just((situation) => reportTurn('clinician', situation)),
  StopStretchIntent: just((situation) => reportTurn('stop-stretch', situation)),
  FeelsWorseIntent: just((situation) => reportTurn('clinician', situation)),
  AcheIntent: just(acheTurn),
  StiffIntent: just(stiffTurn),
  ConditionIntent: (slot, situation, { find }) => {
    const said = unknownSign(slot('condition'), situation.language);
    const report = said === undefined ? undefined : find(said).report;
    const heard = [slot('condition'), slot('conditionb')].filter((one) => one !== undefined);
    const told = withJointKnown(heard, situation.language);
    return report
      ? reportTurn(report, situation)
      : conditionAndWishTurn(told, { wish: slot('wish'), routine: slot('routine') }, situation);
  },
  CannotIntent: just(cannotTurn),
  CannotUnclearIntent: (slot, situation, { find }) => unclearTurn(slot('what'), find, situation),
  NumbIntent: just(numbTurn),
  CannotKneelIntent: just((situation) => outOfReachTurn('kneeling', situation)),
  CannotGetDownIntent: just((situation) => outOfReachTurn('floor', situation)),
  CannotLieOnFrontIntent: just((situation) => outOfReachTurn('front', situation)),
  NoMovementIntent: (slot, situation) => noMovementTurn(slot('movement'), situation),
  CannotLeanIntent: (slot, situation) => leaningTurn(slot('part'), situation),
  CannotLiftArmsIntent: just((situation) => partTurn('arms', situation)),
  CannotTurnHeadIntent: just((situation) => partTurn('head', situation)),
  WeakLimbIntent: just(weakLimbTurn),
  KneeHurtsIntent: just(kneeHurtsTurn),
  OthersConditionIntent: (slot, situation) => othersConditionTurn(slot('condition'), situation),
  HelpIsComingIntent: (slot, situation) => helpIsComingTurn(slot('someone'), situation),
  NoOneToTalkToIntent: just(noOneToTalkToTurn),
  PassedIntent: just(hasPassedOffTurn),
  FalseAlarmIntent: (slot, situation) => falseAlarmTurn(slot('ordinary'), situation),
  WhoShouldNotIntent: (slot, situation) =>
    whoShouldNotTurn({ stretch: slot('stretch'), condition: slot('condition') }, situation),
  StartRoutineIntent: (slot, situation) => {
    const movement = slot('movement');
    return movement
      ? startWithoutTurn({ movement, routine: slot('routine') }, situation)
      : (inMinutes(slot('hold'), situation) ?? startUsual(situation));
  },
  HoldIntent: just(startUsual),
  StartStretchIntent: (slot, situation) => startStretch({ stretch: slot('stretch') }, situation),
  RoutineIntent: (slot, situation) =>
    routineTurn(
      {
        routine: slot('routine'),
        also: slot('routineb'),
        part: slot('part'),
        time: slot('time') ?? slot('moment'),
      },
      situation,
    ),
  FinishInIntent: (slot, situation) => routineTurn({ time: slot('time') }, situation),
  WhichRoutinesIntent: just(whichRoutinesTurn),
  WhichStretchesIntent: just(whichStretchesTurn),
  DescribeIntent: (slot, situation) =>
    describeTurn({ stretch: slot('stretch'), place: slot('place') }, situation),
  OftenFollowUpIntent: just((situation) => followUpTurn('often', situation)),
  LongFollowUpIntent: just((situation) => followUpTurn('long', situation)),
  SafeFollowUpIntent: just((situation) => followUpTurn('safe', situation)),
  WhyFollowUpIntent: just((situation) => followUpTurn('why', situation)),
  ShowFollowUpIntent: just(startUsual),
  MoreIntent: just((situation) => promptTurn('moreAboutWhat', situation)),
  AreYouADoctorIntent: just((situation) => inPassing('notADoctor', situation)),
  SourcesIntent: just((situation) => promptTurn('sourcesInGeneral', situation)),
  OtherThingIntent: just((situation) => inPassing('otherThing', situation)),
  'AMAZON.HelpIntent': just((situation) => promptTurn('help', situation)),
  'AMAZON.FallbackIntent': just((situation) => promptTurn('notKnown', situation)),
};

/** "A two-minute round" may be heard as holds of two minutes; an assistant is offered a whole time alone. */
function inMinutes(time: Slot | undefined, situation: Situation): Decision | undefined {
  const ms = time && requestedHoldMs(time.said);
  return ms !== undefined && ms >= ROUTINE_LIMITS_MS.min
    ? routineTurn({ time }, situation)
    : undefined;
}

function startUsual({ language, session }: Situation): Decision {
  return { kind: 'start', wish: { kind: 'routine', id: language.defaults.routine }, session };
}

function decide(said: string, mind: Mind, situation: Situation): Decision {
  const { intent, slots } = mind.understand(said);
  const { language } = situation;
  const slot = (name: string) => slotOf(slots[name]);
  const isReport = language.redFlags.some(({ id }) => intentOf(id) === intent);
  const filled = Object.keys(slots).map((name) => [name, slot(name)] as const);
  const reported = isReport ? undefined : reportedIn(freeWordsIn(filled, language), mind.find);
  if (reported) return reportTurn(reported, situation);
  const known = Object.hasOwn(ASKED, intent) ? ASKED[intent] : undefined;
  if (known) return known(slot, situation, mind);
  const answer = language.answers.find(({ id }) => intentOf(id) === intent);
  if (answer) return answerTurn(answer.id, 'say', situation);
  const { query } = slots;
  if (query) return questionTurn(query.value, mind.find, situation);
  return { ...promptTurn('help', situation), did: NOT_HERE };
}

/** A slot as Alexa gives it: only values of our own types have an id. */
function slotOf(slot: Slots[string]): Slot | undefined {
  if (slot === undefined || slot.value === '') return undefined;
  const { type, value, id } = slot;
  return { said: value, id: type.startsWith('AMAZON.') ? undefined : id };
}
