import type { FollowUps, RedFlag } from '../../models/content.js';
import type { Language } from '../../models/languages.js';
import { fill } from '../speech/text.js';
import { answerTurn } from './answers.js';
import { timeLeftTurn } from './on-the-mat/controls.js';
import { routineTurn } from './on-the-mat/narrate.js';
import { runningOf } from './on-the-mat/running.js';
import { startStretch } from './on-the-mat/start.js';
import { promptTurn } from './prompts.js';
import { redFlagTurn } from './safety/reports.js';
import { type Triage, triage } from './safety/triage.js';
import type { Search } from './search.js';
import type { Situation, Turn } from './turn.js';

type Aspect = Exclude<keyof FollowUps, 'show'>;

/** A question in the person's own words. */
export function questionTurn(
  question: string | undefined,
  find: Search,
  situation: Situation,
): Turn {
  const { language } = situation;
  if (question === undefined) return promptTurn('moreAboutWhat', situation);
  const { certainty, ids } = find(question);
  const [first, second] = ids;
  if (first === undefined) return promptTurn('notKnown', situation);
  if (certainty === 'sure') return answerTurn(first, 'say', situation);
  const titles = { title: titleOf(first, language), other: titleOf(second ?? first, language) };
  const turn = promptTurn(certainty === 'nearly' ? 'didYouMean' : 'nearest', situation, titles);
  const offer = {
    yes: { kind: 'answer', id: first },
    no: { kind: 'prompt', id: 'notThat' },
  } as const;
  return { ...turn, session: { ...turn.session, offer } };
}

/** What free words report, or the warning signs when they ask about one. */
export function reportTurn(words: string, situation: Situation): Turn {
  return reportedTurn(triage(words, situation.language.triage), situation);
}

/** A report at its level, or the warning signs where there is none. */
export function reportedTurn(level: RedFlag['id'] | Triage, situation: Situation): Turn {
  const flag = situation.language.redFlags.find(({ id }) => id === level);
  return flag ? redFlagTurn(flag, situation) : answerTurn('warning-signs', 'say', situation);
}

/** "How often?": about what was just talked of, or else in general. */
export function followUpTurn(aspect: Aspect, situation: Situation): Turn {
  const { language, session, terms } = situation;
  if (aspect === 'long' && runningOf(situation)) return timeLeftTurn(situation);
  const topic = language.answers.find(({ id }) => id === session.topic);
  const text = topic?.followUps?.[aspect];
  if (topic === undefined || text === undefined)
    return answerTurn(language.followUps[aspect], 'say', situation);
  const turn = answerTurn(topic.id, 'say', situation);
  return {
    ...turn,
    say: fill(text, terms),
    session: { ...turn.session, last: { kind: 'followUp', id: topic.id, aspect } },
  };
}

/** "Show me": the stretch or routine that belongs to the topic. */
export function showTurn(situation: Situation): Turn {
  const { language, session } = situation;
  if (runningOf(situation)) return timeLeftTurn(situation);
  const move = language.answers.find(({ id }) => id === session.topic)?.followUps?.show;
  return move?.kind === 'routine' ? routineTurn(move, situation) : startStretch({}, situation);
}

/** As it stands in the middle of a sentence. */
function titleOf(id: string, { answers }: Language): string {
  const title = answers.find((answer) => answer.id === id)?.title ?? id;
  return title.charAt(0).toLowerCase() + title.slice(1);
}
