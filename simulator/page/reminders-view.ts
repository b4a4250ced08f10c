import { addNote, element } from './view.js';

export interface RemindersShown {
  /** The time of day, like 09:00. */
  at: string;
  /** "Every day", a weekday like MO, or the date on which it rings once. */
  on: string;
  says?: string;
}

const CHECK_MS = 500;
/** After the clock jumps ahead, each reminder rings at most once. */
const LONGEST_MS = 86_400_000;

let shown: readonly RemindersShown[] = [];

/** Lists the reminders. */
export function showReminders(reminders: readonly RemindersShown[]): void {
  shown = reminders;
  const on = [...new Set(reminders.map((one) => one.on))].map((day) => {
    const times = reminders.filter((one) => one.on === day).map(({ at }) => at);
    return `${day}: ${times.join(', ')}`;
  });
  element('reminders').textContent = on.length === 0 ? '' : `Reminders ${on.join('; ')}`;
}

/** Rings reminders by the device's clock while the page is open. */
export function ringReminders(now: () => number): void {
  let lastMs = now();
  setInterval(() => {
    const nowMs = now();
    const fromMs = Math.max(lastMs, nowMs - LONGEST_MS);
    lastMs = nowMs;
    for (const { at, on, says = '' } of shown)
      if (isBetween({ at, on }, fromMs, nowMs)) addNote(`A reminder rings: ${says}`);
  }, CHECK_MS);
}

/** Whether it rings between two moments at most a day apart. */
function isBetween(
  { at, on }: Omit<RemindersShown, 'says'>,
  fromMs: number,
  toMs: number,
): boolean {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  return [fromMs, toMs].some((aroundMs) => {
    const due = new Date(aroundMs);
    const dueMs = due.setHours(hour, minute, 0, 0);
    return fromMs < dueMs && dueMs <= toMs && isOn(on, due);
  });
}

function isOn(on: string, due: Date): boolean {
  const weekday = due.toLocaleDateString('en', { weekday: 'short' }).slice(0, 2).toUpperCase();
  return on === 'every day' || on === weekday || on === due.toLocaleDateString('sv-SE');
}
