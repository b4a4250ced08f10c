import { telling } from '../../memory/session.js';
import { sayOf } from '../prompts.js';
import { type Situation, type Turn, words } from '../turn.js';

/** How a session notes that it was said. */
const TOLD = 'only-this-visit';

/** A turn has at most sixty words, and its question comes after these: before a start, three words. */
const MOST_WORDS = { elsewhere: 50, beforeAStart: 57 } as const;

/**
 * What somebody tells of their health or their body isn't kept, so it is gone at the next visit. They
 * hear so once, where it is first taken in, or where there is no room for it, before the next start.
 */
export function onlyThisVisit(turn: Turn, situation: Situation): Turn {
  const { say, session, shows } = turn;
  const { conditions: before } = situation.session;
  // The notice has just said so.
  const isHeard = situation.session.said?.text.includes(sayOf('tellMeAgain', situation)) ?? false;
  const isNew = session.conditions.some((one) => !before.includes(one));
  const isStart = shows?.kind === 'start';
  const isDue = session.conditions.length > 0 && (isNew || isStart) && !session.told.includes(TOLD);
  if (isDue && isHeard) return { ...turn, session: { ...session, told: telling(TOLD, session) } };
  if (!isDue || say.kind === 'narration' || shows?.kind === 'report' || turn.leaves) return turn;
  const told = sayOf('onlyThisVisit', situation);
  // A notice asks whether to start in its next words.
  const text = isStart ? `${told} ${say.text}` : `${say.text} ${told}`.trim();
  const most = isStart ? MOST_WORDS.beforeAStart : MOST_WORDS.elsewhere;
  if (text.split(' ').length > most) return turn;
  return { ...turn, say: words(text), session: { ...session, told: telling(TOLD, session) } };
}
