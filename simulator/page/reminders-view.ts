import { addLine, element } from './view.js';

export interface RemindersShown {
  /** The time of day, as 09:00. */
  at: string;
  says?: string;
}

const CHECK_MS = 500;
/** When the clock is put forward, each rings once for the day that was passed over. */
const LONGEST_MS = 86_400_000;

let shown: readonly RemindersShown[] = [];

/** Lists the reminders that are set. */
export function showReminders(reminders: readonly RemindersShown[]): void {
  shown = reminders;
  element('reminders').textContent =
    reminders.length === 0
      ? ''
      : `Reminders every day: ${reminders.map(({ at }) => at).join(', ')}`;
}

/** They ring while the page is open, on the device's clock, which may be put forward. */
export function ringReminders(now: () => number): void {
  let lastMs = now();
  setInterval(() => {
    const nowMs = now();
    const fromMs = Math.max(lastMs, nowMs - LONGEST_MS);
    lastMs = nowMs;
    for (const { at, says = '' } of shown)
      if (isBetween(at, fromMs, nowMs)) addLine('note', `A reminder rings: ${says}`);
  }, CHECK_MS);
}

/** Whether a time of day comes after one moment and not after another, at most a day later. */
function isBetween(at: string, fromMs: number, toMs: number): boolean {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  return [fromMs, toMs].some((aroundMs) => {
    const dueMs = new Date(aroundMs).setHours(hour, minute, 0, 0);
    return fromMs < dueMs && dueMs <= toMs;
  });
}
