import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';

/** Which stretches there are to choose from; after a warning none are named. */
export function whichStretchTurn(situation: Situation): Turn {
  const { session, running } = situation;
  const isQuiet = session.warned !== undefined && running === undefined;
  return promptTurn(isQuiet ? 'helpQuietly' : 'whichStretch', situation);
}
