import { nameOf, routineOf } from '../../content.js';
import { listOf } from '../../speech/durations.js';
import { promptTurn } from '../prompts.js';
import { ruledOut } from '../safety/conditions.js';
import type { Situation, Turn } from '../turn.js';

/** As many as are named to choose from. */
const MOST = 3;

/** Which stretches there are to choose from; after a warning none are named, and never one that isn't for them, or that hurt. */
export function whichStretchTurn(situation: Situation): Turn {
  const { session, running, language } = situation;
  const isWarned = session.warned !== undefined && !session.doctorAgreed;
  const isQuiet = isWarned && running === undefined;
  if (isQuiet) return promptTurn('helpQuietly', situation);
  const notForThem = ruledOut(session, language);
  const out = [...notForThem, ...session.sore];
  const { stretches = [], more = [] } = routineOf(language.defaults.routine, language) ?? {};
  const right = [...stretches, ...more].filter((id) => !out.includes(id)).slice(0, MOST);
  if (out.length === 0 || right.length === 0) return promptTurn('whichStretch', situation);
  const names = listOf(
    right.map((id) => nameOf(id, language)),
    language.words,
  );
  const prompt = notForThem.length > 0 ? 'whichOfTheRightOnes' : 'whichOfTheOthers';
  return promptTurn(prompt, situation, { stretches: names });
}
