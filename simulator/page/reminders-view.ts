import { addLine, element } from './view.js';

export interface RemindersShown {
  at: string;
  says?: string;
}

const CHECK_MS = 20_000;

let shown: readonly RemindersShown[] = [];
let lastRung = '';

/** Lists the reminders that are set. They ring while the page is open, at the real time of day. */
export function showReminders(reminders: readonly RemindersShown[]): void {
  shown = reminders;
  element('reminders').textContent =
    reminders.length === 0
      ? ''
      : `Reminders every day: ${reminders.map(({ at }) => at).join(', ')}`;
}

setInterval(() => {
  const now = new Date().toTimeString().slice(0, 5);
  const due = shown.find(({ at }) => at === now);
  if (due === undefined || lastRung === now) return;
  lastRung = now;
  addLine('note', `A reminder rings: ${due.says ?? ''}`);
}, CHECK_MS);
