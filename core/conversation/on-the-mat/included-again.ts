import { routineOf } from '../../content.js';
import type { Decision, Situation } from '../turn.js';
import { anewTurn } from './anew.js';

/** "No, do include it after all", once it began: what was left out at its start. */
export function includedAgainTurn(situation: Situation): Decision | undefined {
  const { running, language } = situation;
  const { without, ...ask } = running?.run.ask ?? {};
  const count = routineOf(running?.run.id ?? '', language)?.stretches.length;
  if (running === undefined || without === undefined || count === undefined) return undefined;
  const run = { ...running.run, ask };
  return anewTurn({ count }, { ...situation, running: { ...running, run } });
}
