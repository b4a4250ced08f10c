import { addNote, element } from './view.js';

export interface RemindersShown {
  /** The time of day, like 09:00. */
  at: string;
  says?: string;
}

const CHECK_MS = 500;
/** After the clock jumps ahead, each reminder rings at most once. */
const LONGEST_MS = 86_400_000;

let shown: readonly RemindersShown[] = [];

/** Lists the reminders. */
export function showReminders(reminders: readonly RemindersShown[]): void {
  shown = reminders;
  element('reminders').textContent =
    reminders.length === 0
      ? ''
      : `Reminders every day: ${reminders.map(({ at }) => at).join(', ')}`;
}

/** Rings reminders by the device's clock while the page is open. */
export function ringReminders(now: () => number): void {
  let lastMs = now();
  setInterval(() => {
    const nowMs = now();
    const fromMs = Math.max(lastMs, nowMs - LONGEST_MS);
    lastMs = nowMs;
    for (const { at, says = '' } of shown)
      if (isBetween(at, fromMs, nowMs)) addNote(`A reminder rings: ${says}`);
  }, CHECK_MS);
}

/** Whether a time of day falls between two moments at most a day apart. */
function isBetween(at: string, fromMs: number, toMs: number): boolean {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  return [fromMs, toMs].some((aroundMs) => {
    const dueMs = new Date(aroundMs).setHours(hour, minute, 0, 0);
    return fromMs < dueMs && dueMs <= toMs;
  });
}
