import { toCardinal } from 'n2words/en-US';
import { promptTurn } from './prompts.js';
import type { Situation, Turn } from './turn.js';

/** How many of the rounds, given in ms since 1970, were done on the day `today`. */
export function roundsTurn(rounds: readonly number[], today: string, situation: Situation): Turn {
  const count = rounds.filter((ms) => new Date(ms).toISOString().startsWith(today)).length;
  if (count === 0) return promptTurn('noRoundsToday', situation);
  if (count === 1) return promptTurn('oneRoundToday', situation);
  return promptTurn('someRoundsToday', situation, { count: toCardinal(count) });
}
