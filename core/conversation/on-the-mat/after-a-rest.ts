import { nameOf, stretchOf } from '../../content.js';
import type { Session } from '../../memory/session.js';
import { cueAt } from '../../routine/playback.js';
import { timelineOf } from '../../routine/timelines.js';
import { promptTurn, questionOf } from '../prompts.js';
import type { Question, Situation, Turn } from '../turn.js';
import { narrate } from './narrate.js';

/** How a rest ends while a routine waits: the way back there. Undefined if none waits. */
export function afterTheRest(
  situation: Situation,
): { question: Question | undefined; offer: Session['offer'] } | undefined {
  const { session, language } = situation;
  const { later } = session;
  if (later === undefined) return undefined;
  const timeline = timelineOf(later.run, language, later.run.opening);
  const stretch = nameOf(cueAt(timeline, later.placeMs)?.stretch ?? '', language);
  return {
    question: questionOf('afterTheRest', situation, { stretch }),
    offer: { yes: { kind: 'later' } },
  };
}

/** On with the routine that waited while somebody rested. */
export function laterTurn(situation: Situation): Turn {
  const { later } = situation.session;
  if (later === undefined) return promptTurn('nothingRunning', situation);
  const { run, placeMs, round, held } = later;
  const session = { ...situation.session, playback: later, later: undefined };
  const move = { kind: 'goOn', placeMs } as const;
  return narrate(
    { did: 'resume', run, placeMs, round, held, lead: undefined, move },
    { ...situation, session, running: undefined },
  );
}

/** Whether somebody rests while a routine waits. */
export function isResting({ session, language }: Situation): boolean {
  const { playback, later } = session;
  return later !== undefined && Boolean(stretchOf(playback?.run.id ?? '', language)?.gentle);
}
