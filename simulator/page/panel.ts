import { chosen, element, input } from './view.js';

const TICK_MS = 1_000;

/** What the panel needs from the page. */
export interface PanelEvents {
  /** The device's clock, in ms. */
  now: () => number;
  /** The clock jumps ahead by this many ms. */
  onLater: (ms: number) => void;
  /** The screen, its colours or the place changed. */
  onDevice: () => void;
  onForget: () => Promise<void>;
}

/** The device's controls: clock, screen, place, permission, table, and forgetting. */
export function enablePanel({ now, onLater, onDevice, onForget }: PanelEvents): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-later]'))
    button.addEventListener('click', () => onLater(Number(button.dataset.later)));
  for (const id of ['viewport', 'theme', 'locale'])
    element(id).addEventListener('change', onDevice);
  for (const [id, name] of [
    ['consent', 'consent'],
    ['store-down', 'storeDown'],
  ] as const)
    input(id).addEventListener('change', () => void setBehind({ [name]: input(id).checked }));
  element('forget').addEventListener('click', () => void onForget());
  const show = () => {
    element('clock').textContent = new Date(now()).toLocaleString(chosen('locale'), {
      weekday: 'long',
      hour: 'numeric',
      minute: '2-digit',
    });
  };
  const showResting = () => {
    element('resting-clock').textContent = new Date(now()).toLocaleTimeString(chosen('locale'), {
      hour: 'numeric',
      minute: '2-digit',
    });
  };
  setInterval(show, TICK_MS);
  setInterval(showResting, TICK_MS);
  showResting();
  show();
  void setBehind({});
}

/** Changes the services behind the device, and shows their state. */
async function setBehind(change: Readonly<Record<string, boolean>>): Promise<void> {
  const reply = await fetch('/api/panel', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  });
  const { consent }: { consent: boolean } = await reply.json();
  input('consent').checked = consent;
}
