import type { EchoTurn } from '../device.js';
import type { Sound } from '../narration.js';
import { idIn } from './kept.js';
import type { RemindersShown } from './reminders-view.js';
import type { Segment } from './routine-view.js';
import { hasScreen } from './screen-view.js';
import { chosen } from './view.js';

export interface PageTurn extends EchoTurn {
  sounds: Sound[];
  /** What of the round came before. */
  before: Segment[];
  open: boolean;
  /** When the first word is heard, on the device's clock, in ms since 1970. */
  heardMs: number;
  reminders?: RemindersShown[];
  /** Whether reminders are allowed. */
  consent: boolean;
}

/** The person is the same in all tabs; each tab is a device with a session of its own. */
const person = idIn(localStorage, 'person');
const device = idIn(sessionStorage, 'device');

/** Posts to the desk, as this device, at a time on its clock. */
export function post(path: string, what: object, at: number): Promise<Response> {
  const who = { person, device, locale: chosen('locale'), screen: hasScreen(), at };
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...who, ...what }),
  });
}

/** Leaving the page ends the session, like switching off the device. */
export function leave(at: number): void {
  const body = JSON.stringify({ person, device, locale: chosen('locale'), at });
  navigator.sendBeacon('/api/end', new Blob([body], { type: 'application/json' }));
}
