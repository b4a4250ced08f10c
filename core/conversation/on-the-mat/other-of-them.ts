import { stretchOf } from '../../content.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { startInTheMiddle } from './start-again.js';

/**
 * "The other kneeling one": of this round, the one in the same position as the one that is named so,
 * and not the one they are in. Undefined if that isn't one alone.
 */
export function otherOfThemTurn(stretch: Slot | undefined, situation: Situation): Turn | undefined {
  const { running, session, language } = situation;
  const named = stretchOf(stretch?.id, language);
  if (running === undefined || session.starting || named === undefined) return undefined;
  const isLikeIt = (id: string) => stretchOf(id, language)?.posture === named.posture;
  const all = [...new Set(running.starts.map((start) => start.stretch))];
  const [other, ...more] = all.filter((id) => id !== running.cue.stretch && isLikeIt(id));
  return other === undefined || more.length > 0
    ? undefined
    : startInTheMiddle(other, undefined, situation);
}
