import type { RedFlag } from '../../models/content.js';
import { type SourceKey, STARTING_POINT } from '../../models/sources.js';
import { answerOf } from '../content.js';
import { answerTurn } from '../conversation/answers.js';
import { type Situation, type Turn, textOf } from '../conversation/turn.js';
import type { SessionMove } from '../memory/move.js';
import type { Choice } from '../routine/program.js';
import { listOf } from '../speech/durations.js';
import { spokenMs } from '../speech/pace.js';
import { fill } from '../speech/text.js';
import { asked, type Mind, NOT_HERE } from './ask.js';
import { canCoach } from './choices.js';

/** The longest text that is to be spoken, in ms. */
export const SPEAKABLE_MS = 30_000;
const MAX_RELATED = 5;
const MAX_SOURCES = 2;

/** Goes on to an answer or to a routine or stretch, by its id. */
export interface NextStep {
  ask: string;
  kind: 'answer' | 'routine';
  id: string;
  /** How long the routine should take, if that was asked for, in ms. */
  totalMs?: number;
}

/** What an assistant is told, as plain data; `text` can be spoken as it is. */
export interface Reply {
  /** What the coach did, as plays name it: `emergency`, `answer:cause`. */
  did: string;
  /** A report at its level, an answer, an offer to guide, or a question back. */
  kind: 'report' | 'answer' | 'guide' | 'question';
  level: RedFlag['id'] | 'none';
  text: string;
  /** Of the answer. */
  id?: string;
  title?: string;
  sources: string[];
  next?: NextStep;
  related: { id: string; title: string }[];
}

/** How much of an answer is told. */
export type Detail = 'short' | 'more' | 'simple';

/** Answers something asked in free words, after looking for danger in it. */
export function replyTo(question: string, mind: Mind, situation: Situation): Reply {
  const decision = asked(question, mind, situation);
  if (decision.kind === 'turn') return replyOf(decision, mind);
  const usual = { id: mind.language.defaults.routine };
  return guideReply(decision.kind === 'start' ? decision.wish : usual, mind);
}

/** An answer by its id, as deep as was wished; where there is no more to tell, the answer itself. */
export function replyToAnswer(id: string, detail: Detail, mind: Mind, situation: Situation): Reply {
  const wished = { short: 'say', more: 'more', simple: 'simply' } as const;
  const turn = answerTurn(id, wished[detail], situation);
  const told = turn.shows ? turn : answerTurn(id, 'say', situation);
  return replyOf(told, mind);
}

/** A turn as a reply. After a report nothing else is offered. */
export function replyOf(turn: Turn, mind: Mind): Reply {
  const { did, say, question: asks, shows, session } = turn;
  const text = textOf(say);
  const base = { did, sources: [], related: [], level: 'none' } as const;
  const nothing = { ...base, sources: [], related: [] };
  if (shows?.kind === 'report') {
    const flag = mind.language.redFlags.find(({ id }) => id === shows.level);
    const next = nextOf(session.offer?.yes, asks?.ask);
    const sources = namesOf(flag?.sources ?? [], mind);
    return { ...nothing, kind: 'report', level: shows.level, text, sources, ...(next && { next }) };
  }
  const answer = shows?.kind === 'answer' ? answerOf(shows.id, mind.language) : undefined;
  if (answer === undefined) {
    const { cannot, notHere, namedSources } = mind.words;
    const own = { cannot, sources: namedSources, [NOT_HERE]: notHere }[did];
    const next = own === undefined ? nextOf(session.offer?.yes, asks?.ask) : undefined;
    const asking = next ? text : `${text} ${asks?.ask ?? ''}`.trim();
    const offered = [...session.choices, ...(session.offer?.yes ? [session.offer.yes] : [])];
    const related = titlesOf(offered, mind).filter(({ id }) => id !== next?.id);
    return { ...nothing, kind: 'question', text: own ?? asking, ...(next && { next }), related };
  }
  const sources = namesOf(answer.sources, mind);
  const next = nextOf(session.offer?.yes, asks?.ask);
  const alike = mind.related(answer.id).map((id) => ({ kind: 'answer', id }) as const);
  const others = alike.filter(({ id }) => id !== answer.id && id !== next?.id);
  return {
    ...nothing,
    kind: 'answer',
    text: withSources(text, sources, mind),
    id: answer.id,
    title: answer.title,
    sources,
    ...(next && { next }),
    related: titlesOf(others, mind),
  };
}

/** Offers to guide through a routine or a stretch, in the time that was asked for. */
function guideReply({ id, ask: asked }: Pick<Choice, 'id' | 'ask'>, mind: Mind): Reply {
  const text = canCoach(id, mind, asked?.ms);
  const ask = mind.language.prompts.notice.ask ?? '';
  const next = { ask, kind: 'routine', id, ...(asked?.ms && { totalMs: asked.ms }) } as const;
  return { did: `guide:${id}`, kind: 'guide', level: 'none', text, sources: [], next, related: [] };
}

function nextOf(move: SessionMove | undefined, ask: string | undefined): NextStep | undefined {
  if (ask === undefined) return undefined;
  if (move?.kind === 'routine') return { ask, kind: 'routine', id: move.id };
  return move?.kind === 'answer' ? { ask, kind: 'answer', id: move.id } : undefined;
}

function titlesOf(moves: readonly SessionMove[], { language }: Mind): Reply['related'] {
  const ids = moves.flatMap((move) => (move.kind === 'answer' ? [move.id] : []));
  return [...new Set(ids)].slice(0, MAX_RELATED).flatMap((id) => {
    const answer = answerOf(id, language);
    return answer ? [{ id, title: answer.title }] : [];
  });
}

/** As on screens, the article that it all began with is named only where there is nothing better. */
function namesOf(keys: readonly SourceKey[], { language }: Mind): string[] {
  const better = keys.filter((key) => key !== STARTING_POINT);
  const named = (better.length > 0 ? better : keys).map((key) => language.sourceNames[key]);
  return [...new Set(named)];
}

/** The sources are named aloud, as far as that is still short enough. */
function withSources(text: string, sources: readonly string[], { language, words }: Mind): string {
  for (let count = Math.min(MAX_SOURCES, sources.length); count > 0; count -= 1) {
    const named = listOf(sources.slice(0, count), language.words);
    const all = `${text} ${fill(words.sources, { sources: named })}`;
    if (spokenMs(all, language.pace) < SPEAKABLE_MS) return all;
  }
  return text;
}
