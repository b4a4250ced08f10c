import type { FollowUps } from '../../models/content.js';
import type { Language } from '../../models/languages.js';
import { answerOf } from '../content.js';
import { fill } from '../speech/text.js';
import { answerTurn } from './answers.js';
import { timeLeftTurn } from './on-the-mat/controls.js';
import { startRoutine, startStretch } from './on-the-mat/start.js';
import { toldNextTurn } from './on-the-mat/told-next.js';
import { promptTurn } from './prompts.js';
import { reportTurn } from './safety/reports.js';
import { whatSuitsTurn } from './safety/what-suits.js';
import type { Search } from './search.js';
import { type Decision, type Situation, type Turn, words } from './turn.js';

export type Aspect = Exclude<keyof FollowUps, 'show'>;

/** A question in the person's own words. */
export function questionTurn(
  question: string | undefined,
  find: Search,
  situation: Situation,
): Turn {
  const { language } = situation;
  if (question === undefined) return promptTurn('moreAboutWhat', situation);
  const { certainty, ids, report } = find(question);
  if (report) return reportTurn(report, situation);
  const [first, second] = ids;
  if (first === undefined) return promptTurn('notKnown', situation);
  if (certainty === 'sure') return answerTurn(first, 'say', situation);
  const titles = { title: titleOf(first, language), other: titleOf(second ?? first, language) };
  const isNearly = certainty === 'nearly';
  const turn = promptTurn(isNearly ? 'didYouMean' : 'nearest', situation, titles);
  const offer = {
    yes: { kind: 'answer', id: first },
    no: { kind: 'prompt', id: 'notThat' },
  } as const;
  const other = { kind: 'answer', id: second ?? first } as const;
  const choices = isNearly ? [offer.yes] : [offer.yes, other];
  return { ...turn, session: { ...turn.session, offer, choices } };
}

/** "How often?": about what was just talked about; in general only where there is no topic. */
export function followUpTurn(aspect: Aspect, situation: Situation): Turn {
  const { language, session, terms, running } = situation;
  if (aspect === 'long' && running) return timeLeftTurn(situation);
  const topic = answerOf(session.topic, language);
  // "Will that be okay?" of somebody who told what they have.
  if (topic === undefined && aspect === 'safe' && session.conditions.length > 0)
    return whatSuitsTurn(situation);
  if (topic === undefined) return answerTurn(language.followUps[aspect], 'say', situation);
  const own = topic.followUps?.[aspect];
  if (own === undefined) return promptTurn('notSureAboutThat', situation);
  if (typeof own !== 'string') return answerTurn(own.id, 'say', situation);
  const anew = { ...situation, session: { ...session, said: undefined } };
  const turn = answerTurn(topic.id, 'say', anew);
  return { ...turn, did: `follow-up:${topic.id}:${aspect}`, say: words(fill(own, terms)) };
}

/** "Show me", "let's do that": what was just offered or is about to start, or else the stretch or routine that belongs to the topic. */
export function showTurn(situation: Situation): Decision {
  const { language, session, running } = situation;
  if (running) return toldNextTurn(situation) ?? timeLeftTurn(situation);
  const [only, ...others] = session.choices;
  const named = others.length === 0 && only?.kind === 'routine' ? only : undefined;
  const { starting, offer, quiet } = session;
  const asked = starting === undefined ? undefined : offer?.yes;
  const shown = answerOf(session.topic, language)?.followUps?.show;
  const isOffered = starting === undefined && offer?.yes?.kind === 'routine' && !quiet;
  const wish =
    named ?? asked ?? (isOffered ? offer?.yes : shown) ?? (quiet ? undefined : offer?.yes);
  if (wish?.kind === 'routine') return { kind: 'start', wish, session };
  // "Let's have a go", with nothing named: the usual round.
  const isOfNothing = session.topic === undefined && session.choices.length === 0 && !quiet;
  return isOfNothing ? startRoutine({}, situation) : startStretch({}, situation);
}

/** As it stands in the middle of a sentence. */
function titleOf(id: string, language: Language): string {
  const title = answerOf(id, language)?.title ?? id;
  return title.charAt(0).toLowerCase() + title.slice(1);
}
