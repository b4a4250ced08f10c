import { dayOf } from '../../core/conversation/calendar.js';
import { upToNow } from '../../core/conversation/on-the-mat/underway.js';
import type { Situation } from '../../core/conversation/turn.js';
import { withoutFuture } from '../../core/memory/not-yet.js';
import type { Change } from '../../core/memory/people.js';
import type { Person } from '../../core/memory/person.js';
import type { Session } from '../../core/memory/session.js';
import type { Ports } from './ports.js';
import type { TimeLeft } from './time-left.js';

/** The person speaking. A request without a user recalls nobody and saves nothing. */
export interface PersonAtHand {
  /** Whether anything about them can outlive the conversation. */
  keeps: boolean;
  recall(): Promise<Person | undefined>;
  /** The same, for where it matters that the store could not be reached. */
  lookUp(): Promise<Person | 'unreachable' | undefined>;
  /** False if it could not be saved. */
  change(change: Change): Promise<boolean>;
  /** False if it could not be erased. */
  erase(): Promise<boolean>;
  /** Whether something is kept about them, as far as this session knows. */
  isKnown(): boolean;
}

/** Whenever somebody is looked up, what was done by now is counted. */
export function personAtHand(
  id: string | undefined,
  { people }: Ports,
  left: TimeLeft,
  session: Session,
  now: Pick<Situation, 'nowMs' | 'language'>,
): PersonAtHand {
  if (id === undefined) return NOBODY;
  const { playback: live } = session;
  let { known } = session;
  const lookUp = async () => {
    const person = await people.recall(id, left);
    if (typeof person !== 'object') return person;
    known = true;
    return upToNow(withoutFuture(person, now.nowMs), live, now);
  };
  return {
    keeps: people.keeps,
    lookUp,
    async recall() {
      const person = await lookUp();
      return person === 'unreachable' ? undefined : person;
    },
    async change(change) {
      const welcomed = known ? undefined : dayOf(now.nowMs);
      const saved = await people.change(id, left, welcomed, (person) =>
        change(upToNow(person, live, now)),
      );
      known ||= saved;
      return saved;
    },
    async erase() {
      const erased = await people.erase(id, left);
      if (erased) known = false;
      return erased;
    },
    isKnown: () => known,
  };
}

const NOBODY: PersonAtHand = {
  keeps: false,
  recall: async () => undefined,
  lookUp: async () => undefined,
  change: async () => true,
  erase: async () => true,
  isKnown: () => false,
};
