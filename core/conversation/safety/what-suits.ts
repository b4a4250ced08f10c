import type { PromptId } from '../../../models/languages.js';
import { routineOf } from '../../content.js';
import { namesOf } from '../on-the-mat/suited.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { ruledOut, youHaveOf } from './conditions.js';

/** "Which ones shouldn't I do?" of those who told what they have: what of the usual round is skipped for it. */
export function whatSuitsTurn(situation: Situation): Turn {
  const { session, language } = situation;
  const ids = ruledOut(session, language);
  const all = routineOf(language.defaults.routine, language)?.stretches ?? [];
  const out = all.filter((one) => ids.includes(one));
  const left = all.filter((one) => !ids.includes(one));
  const [first = '', ...others] = session.conditions;
  const condition = youHaveOf(first, language);
  const some = condition === undefined || others.length > 0 ? 'whatSuitsThem' : 'whatSuits';
  const prompt: PromptId = out.length === 0 ? 'allSuits' : left.length === 0 ? 'noneSuits' : some;
  return promptTurn(prompt, situation, {
    condition: condition ?? '',
    stretches: namesOf(out, situation),
    left: namesOf(left, situation),
  });
}
