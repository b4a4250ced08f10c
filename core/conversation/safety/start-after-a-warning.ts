import type { PromptId } from '../../../models/languages.js';
import type { Wish } from '../../memory/move.js';
import { type Person, QUIET_FOR_MS } from '../../memory/person.js';
import type { Session } from '../../memory/session.js';
import { dayOf } from '../calendar.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';

/** Days are those of UTC, and it may turn midnight there a minute after a warning. */
const AT_LEAST_MS = 6 * 3_600_000;

/**
 * A start after a warning: not on its day, and later only once a doctor or a nurse has seen them about
 * it, which is asked. Undefined if nothing stands against it.
 */
export function startAfterAWarningTurn(
  wish: Wish,
  person: Person | undefined,
  situation: Situation,
): Turn | undefined {
  const { warned, doctorAgreed } = situation.session;
  if (warned === undefined) return undefined;
  if (warned === 'withdrawn') return notStarting('goOnLater', situation);
  if (doctorAgreed) return undefined;
  if (isOfToday(warned, person, situation)) return notStarting('notToday', situation);
  const turn = notStarting('seenSince', situation);
  const offer = {
    yes: { kind: 'seen', wish },
    no: { kind: 'prompt', id: 'noStretchesYet' },
  } as const;
  return { ...turn, session: { ...turn.session, offer } };
}

function notStarting(prompt: PromptId, situation: Situation): Turn {
  const turn = promptTurn(prompt, situation);
  return { ...turn, session: { ...turn.session, starting: undefined } };
}

/** Whether it is too soon to ask. */
function isOfToday(
  warned: NonNullable<Session['warned']>,
  person: Person | undefined,
  situation: Situation,
): boolean {
  const isLessUrgent = warned === 'urgent' || warned === 'clinician';
  return !isLessUrgent && isOfThatDay(warned, person, situation);
}

/**
 * Whether the warning was today. Of a warning in another conversation nothing is kept but the day until
 * which all is quiet, so on its own day it counts as an emergency; without even that, too.
 */
export function isOfThatDay(
  warned: NonNullable<Session['warned']>,
  person: Person | undefined,
  { nowMs }: Situation,
): boolean {
  if (warned !== 'earlier' && warned !== 'stillAbout') return true;
  const latest = dayOf(nowMs - AT_LEAST_MS + QUIET_FOR_MS);
  return person?.quietUntil === undefined || latest <= person.quietUntil;
}
