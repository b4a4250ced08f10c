import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { openReadBack, spokenWhen } from './read-back.js';

type Asking =
  | 'remindWhen'
  | 'remindWhatTime'
  | 'remindOnceWhen'
  | 'remindWhichDays'
  | 'remindOnWhichDays'
  | 'remindTimePassed'
  | 'remindNoSuchTime'
  | 'remindTooFar'
  | 'notEveryOtherDay';

/** Asks for the time, or the days; those days are still meant. */
export function askingTimes(
  prompt: Asking,
  askedDays: readonly string[],
  situation: Situation,
  values: Readonly<Record<string, string>> = {},
): Turn {
  const turn = promptTurn(prompt, situation, values);
  const session = { ...turn.session, askedTimes: true, askedDays: [...askedDays] };
  return { ...turn, session: { ...session, order: 'reminder' } };
}

/** "At twenty-five": what was read back before is still open. */
export function noSuchTimeTurn(askedDays: readonly string[], situation: Situation): Turn {
  const open = openReadBack(situation.session);
  if (open === undefined) return askingTimes('remindNoSuchTime', askedDays, situation);
  const turn = promptTurn('stillReadBack', situation, { when: spokenWhen(open.times, situation) });
  return { ...turn, session: { ...turn.session, offer: { yes: open }, order: 'reminder' } };
}

/** Of what was to ring once; the same days are still meant. */
export function passedTurn(askedDays: readonly string[], situation: Situation): Turn {
  return askingTimes('remindTimePassed', askedDays, situation);
}
