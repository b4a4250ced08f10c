import type { Person } from '../memory/person.js';
import { isWhole } from '../memory/rounds.js';
import { promptTurn } from './prompts.js';
import type { Situation, Turn } from './turn.js';

/** In rounds; beyond the last, every further thousand. */
const MILESTONES = [10, 25, 50, 100, 250, 500, 1_000] as const;
const THOUSAND = 1_000;

/** The highest milestone that so many rounds have reached; 0 if none. */
export function milestoneOf(rounds: number): number {
  if (rounds >= THOUSAND) return Math.floor(rounds / THOUSAND) * THOUSAND;
  return MILESTONES.findLast((one) => one <= rounds) ?? 0;
}

/** A milestone, at the first launch after it, and never again. */
export function milestoneTurn(
  { rounds = [], total = rounds.filter(isWhole).length, milestone = 0 }: Person,
  isResting: boolean,
  situation: Situation,
): Turn | undefined {
  const reached = milestoneOf(total);
  if (reached <= milestone) return undefined;
  const values = { rounds: situation.language.words.cardinal(reached) };
  const turn = promptTurn(isResting ? 'milestoneQuietly' : 'milestone', situation, values);
  return {
    ...turn,
    session: { ...turn.session, launchOffer: !isResting },
    keep: { change: (now) => ({ ...now, milestone: reached }), quietly: true },
  };
}
