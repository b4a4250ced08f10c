import type { Person } from '../../core/memory/person.js';
import type { Sent, World } from './world.js';

/** What goes wrong, what the person hears then, and what is kept (all that was, if nothing is said). */
export interface Fault {
  fault: string;
  happens: (world: World) => Promise<string>;
  hears: RegExp;
  kept?: (person: Person | undefined) => unknown;
  /** It lies in the request alone, so that others of its kind may share a world with it. */
  inRequest?: true;
}

export const KEPT = { rounds: 1 };
export const NOTHING = { rounds: undefined };
export const counted = (person: Person | undefined) => ({ rounds: person?.rounds?.length });

export const NOW = '2026-11-24T12:00:00Z';

export const intent = (name: string, slots?: unknown, more?: object) => ({
  type: 'IntentRequest',
  timestamp: NOW,
  intent: { name, slots },
  ...more,
});
export const slot = (name: string, value: string) => ({ [name]: { name, value } });

/** A fault that lies in one request alone. */
export function sent(fault: string, request: object, hears: RegExp, more?: Sent): Fault {
  return { fault, happens: (world) => world.send(request, more), hears, inRequest: true };
}

/** Somebody is fifty seconds into the routine. */
export async function onTheMat({ say, wait }: World): Promise<void> {
  await say('open back coach');
  await say('start my stretches');
  wait({ seconds: 50 });
}
