import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { orderedAnew } from './order.js';

/** "No, better make it eight", to "five minutes in all?", which sounds like a time of day. Undefined if none was asked about. */
export function minutesMeant(to: Slot | undefined, situation: Situation): Decision | undefined {
  const yes = situation.session.offer?.yes;
  const isAsked = (yes?.kind === 'anew' || yes?.kind === 'routine') && yes.ask?.ms !== undefined;
  const hour = /^(\d\d):00$/.exec(to?.said ?? '')?.[1];
  if (!isAsked || hour === undefined) return undefined;
  return orderedAnew({ number: { said: String(Number(hour)) } }, situation);
}
