import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import { answerTurn, moreTurn } from '../../../core/conversation/answers.js';
import {
  followUpTurn,
  questionTurn,
  reportedTurn,
  reportTurn,
} from '../../../core/conversation/questions.js';
import { triage } from '../../../core/conversation/safety/triage.js';
import type { Search } from '../../../core/conversation/search.js';
import { intentOf, type Language, languageOf, languages } from '../../../models/languages.js';
import { localeId } from '../../../models/locales.js';
import { readSlot } from '../asked.js';
import { answer, onIntents, type Ports } from './on-intents.js';

/** A question that has an answer of its own. */
export function onAnswers(ports: Ports): RequestHandler {
  const ids = intentsOf(({ answers }) => answers);
  return onIntents(ports, [...ids.keys()], ({ situation }, intent) =>
    answerTurn(ids.get(intent) ?? '', 'say', situation),
  );
}

/** Made when the first question in free words comes: other requests need no index, nor its library. */
const searches = new WeakMap<Language, Search>();

async function searchIn(language: Language): Promise<Search> {
  const { searcher } = await import('../../../core/conversation/search.js');
  const search = searches.get(language) ?? searcher(language.answers, language.search);
  searches.set(language, search);
  return search;
}

/** A question in free words, and questions about what was just said. */
export function onQuestions(ports: Ports): RequestHandler[] {
  const followUps = {
    OftenFollowUpIntent: 'often',
    LongFollowUpIntent: 'long',
    SafeFollowUpIntent: 'safe',
    WhyFollowUpIntent: 'why',
  } as const;
  return [
    onIntents(ports, ['QuestionIntent'], async ({ situation, slot }) =>
      questionTurn(slot('query')?.said, await searchIn(situation.language), situation),
    ),
    ...Object.entries(followUps).map(([intent, aspect]) =>
      onIntents(ports, [intent], ({ situation }) => followUpTurn(aspect, situation)),
    ),
  ];
}

/** "Tell me more." */
export function onMore(ports: Ports): RequestHandler {
  return onIntents(ports, ['MoreIntent'], ({ situation }) => moreTurn(situation));
}

/** A report of something that needs help. */
export function onRedFlags(ports: Ports): RequestHandler {
  const ids = intentsOf(({ redFlags }) => redFlags);
  return onIntents(ports, [...ids.keys()], ({ situation }, intent) =>
    reportedTurn(ids.get(intent), situation),
  );
}

/** The intents of things that any language has, with their ids. */
function intentsOf<Id extends string>(
  things: (language: Language) => readonly { id: Id }[],
): ReadonlyMap<string, Id> {
  const all = Object.values(languages).flatMap(things);
  return new Map(all.map(({ id }) => [intentOf(id), id]));
}

/** Reports in free words and in slots, whatever they were taken for. */
export function onReportsInSlots(ports: Ports): RequestHandler {
  const reportIn = ({ requestEnvelope: { request } }: HandlerInput): string | undefined => {
    if (request.type !== 'IntentRequest') return undefined;
    const { slotsInQuestions, triage: words } = languageOf(localeId(request.locale));
    return Object.entries(request.intent.slots ?? {})
      .filter(([name]) => !Object.hasOwn(slotsInQuestions, name))
      .map(([, slot]) => readSlot(slot)?.said ?? '')
      .find((said) => triage(said, words) !== undefined);
  };
  return {
    canHandle: (input) => reportIn(input) !== undefined,
    handle: (input) =>
      answer(ports, input, ({ situation }) => reportTurn(reportIn(input) ?? '', situation)),
  };
}
