import { promptTurn } from '../prompts.js';
import type { Decision, Situation, Turn } from '../turn.js';
import { passedTurn } from './asking.js';
import { spokenWhen, tellingThem } from './read-back.js';
import { MOST_KEPT, type Ring } from './rings.js';

/** What came of a call to the Reminders API. */
export type ReminderOutcome = 'done' | ReminderRefusal;

export type ReminderRefusal =
  | 'needs-permission'
  | 'too-many'
  | 'unsupported'
  | 'busy'
  /** There are some that can't be read: they were changed in the Alexa app. */
  | 'changed'
  | 'failed';

/** What it took the place of; or why nothing was set. */
export type SetOutcome =
  | { outcome: 'done'; replaced: readonly Ring[] }
  /** It was to ring once, and that time is over. */
  | { outcome: 'passed' }
  | { outcome: ReminderRefusal };

const REFUSALS = {
  'too-many': 'tooManyReminders',
  unsupported: 'remindersUnsupported',
  busy: 'remindersBusy',
  changed: 'remindersChanged',
  failed: 'remindersFailed',
} as const;

/** What is said about reminders that were to be set. A permission that is missing is asked for. */
export function remindersSet(
  set: SetOutcome,
  times: readonly Ring[],
  situation: Situation,
): Decision {
  if (set.outcome === 'needs-permission') return { kind: 'askPermission', times };
  if (set.outcome === 'passed') return passedTurn(['once'], situation);
  if (set.outcome !== 'done') return refusedTurn(set.outcome, situation);
  const when = spokenWhen(times, situation);
  const turn = tellingThem(times, promptTurn('remindersSet', situation, { when }));
  const remindedBefore = set.replaced.slice(0, MOST_KEPT);
  return { ...turn, session: { ...turn.session, justReminded: [...times], remindedBefore } };
}

/** What is said when reminders could not be set, read or deleted; without a permission there are none. */
export function refusedTurn(refusal: ReminderRefusal, situation: Situation): Turn {
  return promptTurn(refusal === 'needs-permission' ? 'noReminders' : REFUSALS[refusal], situation);
}

/** How Alexa's question for the permission was answered, if not with yes. */
export function noPermissionTurn(answer: 'denied' | 'unanswered', situation: Situation): Turn {
  const prompt = answer === 'denied' ? 'permissionDenied' : 'permissionUnanswered';
  return { ...promptTurn(prompt, situation), permissionCard: true };
}
