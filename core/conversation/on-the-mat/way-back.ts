import type { Language } from '../../../models/languages.js';
import { sideNameOf } from '../../content.js';
import type { Session } from '../../memory/session.js';
import { nextNameOf } from '../../routine/lead-words.js';
import { holdLeftMs } from '../../routine/playback.js';
import { narratedIn, type Running, runningAt } from '../../routine/running.js';
import { spokenDuration } from '../../speech/durations.js';
import { promptTurn, questionOf } from '../prompts.js';
import type { Question, Situation, Turn } from '../turn.js';

/** Lets `decide` answer for the running routine. If nothing is running it says so; if the place is unknown it asks. */
export function withRunning<T>(situation: Situation, decide: (running: Running) => T): T | Turn {
  const { running } = situation;
  const { playback, starting } = situation.session;
  if (running) return decide(running);
  if (starting) return promptTurn('notStarted', situation);
  return playback?.state === 'narrating'
    ? promptTurn('placeUnknown', situation)
    : nothingRunningTurn(situation);
}

/** Nothing is under way; what waits until a doctor agrees is named. */
export function nothingRunningTurn(situation: Situation): Turn {
  const { later, playback, quiet } = situation.session;
  const waiting = quiet && playback === undefined && later && runningAt(later, situation.language);
  if (!waiting) return promptTurn('nothingRunning', situation);
  const stretch = sideNameOf(waiting.cue, situation.language);
  return promptTurn('waitsForADoctor', situation, { stretch });
}

/** The way back where the place is unknown: to where the narration began. */
export function wayBackUnknown(situation: Situation): {
  question: Question | undefined;
  offer: Session['offer'];
} {
  const { session, language } = situation;
  const { playback } = session;
  const [first] = narratedIn(playback, language);
  const stretch = first ? sideNameOf(first, language) : '';
  const entry = playback?.state === 'narrating' ? playback : { placeMs: 0, lead: undefined };
  return {
    question: questionOf('placeUnknown', situation, { stretch }),
    offer: { yes: { kind: 'goOn', placeMs: entry.placeMs, lead: entry.lead } },
  };
}

/** The stretch and what is left of its hold, and what comes after it. */
export function placeWords(
  { timeline, placeMs, cue, starts, current }: Running,
  language: Language,
): { stretch: string; left: string; next: string } {
  const next = starts[current + 1];
  return {
    stretch: sideNameOf(cue, language),
    left: spokenDuration(holdLeftMs(timeline, placeMs), language.words),
    next: next ? nextNameOf(next, cue, language) : '',
  };
}
