import type { RequestHandler } from 'ask-sdk-core';
import type { IntentRequest } from 'ask-sdk-model';
import { answerTurn } from '../../core/conversation/answers.js';
import { notDropped } from '../../core/conversation/crossed.js';
import { miss } from '../../core/conversation/miss.js';
import { knowing } from '../../core/conversation/on-the-mat/knowing.js';
import {
  noisyJointsTurn,
  ofTheBackTurn,
  ofTheBreathTurn,
} from '../../core/conversation/on-the-mat/line-about.js';
import {
  afterAReportTurn,
  mayBeAboutAWarning,
} from '../../core/conversation/safety/after-a-report.js';
import { stillUnclear } from '../../core/conversation/safety/danger-asked.js';
import { freeWordsIn, reportedIn } from '../../core/conversation/safety/in-slots.js';
import { allWellTurn } from '../../core/conversation/safety/ordinary.js';
import { reportTurn } from '../../core/conversation/safety/reports.js';
import { besideAYes, keepingSetting, withSetting } from '../../core/conversation/setting-beside.js';
import { stillAsked } from '../../core/conversation/still-asked.js';
import type { Decision } from '../../core/conversation/turn.js';
import { intentOf, languages } from '../../models/languages.js';
import { answer } from './answer.js';
import type { Asked } from './asked.js';
import type { Intents } from './intents.js';
import type { Ports } from './ports.js';

/** Handles every intent. A report comes first, even in a slot meant for something else, and then what is about one. */
export function onIntents(load: () => Promise<Intents>, ports: Ports): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'IntentRequest',
    handle(input) {
      const { request } = input.requestEnvelope;
      return answer(ports, input, async (asked) =>
        request.type === 'IntentRequest'
          ? decide(request, asked, await load())
          : miss(asked.situation),
      );
    },
  };
}

async function decide(
  request: IntentRequest,
  asked: Asked<string>,
  intents: Intents,
): Promise<Decision> {
  const besideYes = besideAYes(request.intent.name, asked.slot('instead'), asked.situation);
  const meant = besideYes ? asYes(request) : request;
  const { name } = meant.intent;
  const setting = besideYes ?? asked.slot('setting');
  const there = { ...asked, situation: withSetting(setting, asked.situation) };
  const decided = await decideOn(meant, there, intents);
  const decision = keepingSetting(setting, decided, asked.situation);
  return stillAsked(name, notDropped(name, decision, asked.situation), asked.situation);
}

/** "Yes, but slower" is a yes; what else it is goes with it. */
function asYes(request: IntentRequest): IntentRequest {
  const { confirmationStatus } = request.intent;
  return { ...request, intent: { name: 'AMAZON.YesIntent', confirmationStatus } };
}

async function decideOn(
  { intent }: IntentRequest,
  at: Asked<string>,
  intents: Intents,
): Promise<Decision> {
  const first = mayBeAboutAWarning(intent.name, at.situation)
    ? await at.person.recall()
    : undefined;
  const asked = first ? { ...at, situation: knowing(first, at.situation) } : at;
  const { situation } = asked;
  const { language } = situation;
  const isReport = language.redFlags.some(({ id }) => intentOf(id) === intent.name);
  const slots = Object.keys(intent.slots ?? {}).map((name) => [name, asked.slot(name)] as const);
  const said = isReport ? [] : freeWordsIn(slots, language);
  const reported = said.length > 0 ? reportedIn(said, await asked.search()) : undefined;
  if (reported) return reportTurn(reported, situation);
  const unclear = stillUnclear(intent.name, situation);
  if (unclear) return unclear;
  const after = isReport ? undefined : afterAReportTurn(intent.name, first, situation);
  if (after) return after;
  if (isNameIn(intents, intent.name)) return intents[intent.name](asked);
  const sign = asked.slot('sign');
  // "No, less again" looks like "no tingling": in a routine it is rather something else.
  if (situation.running && sign && sign.id === undefined) return miss(situation);
  const id = answerIds.get(intent.name);
  if (id === undefined) return miss(situation);
  return (
    ofTheBreathTurn(id, situation) ??
    ofTheBackTurn(id, situation) ??
    allWellTurn(id, situation) ??
    noisyJointsTurn(id, situation) ??
    answerTurn(id, 'say', situation)
  );
}

function isNameIn(intents: Intents, name: string): name is keyof Intents {
  return Object.hasOwn(intents, name);
}

/** The ids of all answers in all languages, by intent name. */
const answerIds: ReadonlyMap<string, string> = new Map(
  Object.values(languages).flatMap(({ answers }) =>
    answers.map(({ id }) => [intentOf(id), id] as const),
  ),
);
