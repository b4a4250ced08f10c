import type { PromptId } from '../../../models/languages.js';
import { promptTurn, sayOf } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { onward } from './enter.js';

/** Says a prompt. A narration goes on after it, in `running` if the routine was changed by it. */
export function inPassing(
  prompt: PromptId,
  situation: Situation,
  values: Readonly<Record<string, string>> = {},
  running = situation.running,
): Turn {
  const turn = promptTurn(prompt, situation, values);
  if (!situation.narrating || running === undefined) return turn;
  const { lastHeard } = running;
  const said = lastHeard?.id === 'leadSaid' ? { text: lastHeard.text } : situation.session.said;
  const text = sayOf(prompt, { ...situation, session: { ...situation.session, said } }, values);
  return onward(running, { id: 'leadSaid', text, small: turn.small }, situation, turn.did);
}
