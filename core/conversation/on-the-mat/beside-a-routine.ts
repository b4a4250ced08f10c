import { sideNameOf } from '../../content.js';
import type { Standing } from '../../memory/run.js';
import type { Session } from '../../memory/session.js';
import { cueAt } from '../../routine/playback.js';
import { runningAt } from '../../routine/running.js';
import { timelineOf } from '../../routine/timelines.js';
import { promptTurn, questionOf } from '../prompts.js';
import { withLeaveGiven } from '../safety/conditions.js';
import type { Question, Situation, Turn } from '../turn.js';
import { resume } from './enter.js';

/** How a rest ends while a routine waits: the way back there. Undefined if none waits. */
export function afterTheRest(
  situation: Situation,
): { question: Question | undefined; offer: Session['offer'] } | undefined {
  const { later } = situation.session;
  if (later === undefined) return undefined;
  const stretch = waitingName(later, situation);
  return {
    question: questionOf('afterTheRest', situation, { stretch }),
    offer: { yes: { kind: 'later' } },
  };
}

/** What a stretch is called in which a routine waits. */
export function waitingName({ run, placeMs }: Standing, { language }: Situation): string {
  const cue = cueAt(timelineOf(run, language, run.opening), placeMs);
  return cue ? sideNameOf(cue, language) : '';
}

/** On with the routine that waited while somebody rested, or for a doctor's word: "if a doctor agrees, say resume". */
export function laterTurn(situation: Situation): Turn {
  const { later } = situation.session;
  if (later === undefined) return promptTurn('nothingRunning', situation);
  if (isWaitingForADoctor(situation)) return hasADoctorAgreedTurn(later, situation);
  const running = runningAt(later, situation.language);
  if (running === undefined) return promptTurn('nothingRunning', situation);
  const session = {
    ...situation.session,
    playback: later,
    later: undefined,
    noticeHeard: true,
  };
  return resume(running, { ...situation, session, running });
}

/** Whether a routine waits for a doctor's word: who heard the notice since has that. */
export function isWaitingForADoctor({ session }: Situation): boolean {
  return session.quiet && session.later !== undefined && !session.noticeHeard;
}

/** The situation, in which a doctor agrees to what waits. */
export function withLeave(situation: Situation): Situation {
  const session = withLeaveGiven(situation.session);
  return { ...situation, session: { ...session, noticeHeard: true } };
}

/** "Resume" and "okay, I'm back" sound alike to Alexa, so only a yes to this is a doctor's word. */
function hasADoctorAgreedTurn(later: Standing, situation: Situation): Turn {
  const turn = promptTurn('hasADoctorAgreed', situation, {
    stretch: waitingName(later, situation),
  });
  const offer = { yes: { kind: 'later', agreed: true } } as const;
  return { ...turn, session: { ...turn.session, offer } };
}

/** Whether somebody rests, or does a stretch of another kind, while a routine waits. */
export function isBesideRoutine({ session: { playback, later } }: Situation): boolean {
  return later !== undefined && playback !== undefined && playback.run.id !== later.run.id;
}
