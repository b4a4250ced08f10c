import type { PromptId } from '../../../models/languages.js';
import { routineOf } from '../../content.js';
import { namesOf } from '../on-the-mat/suited.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { ruledOut, youHaveOf } from './conditions.js';

/** "Which ones shouldn't I do?" of those who told what they have: what is skipped for it of what is about to start, or else of the usual round. */
export function whatSuitsTurn(situation: Situation): Turn {
  const { session, language } = situation;
  const ids = ruledOut(session, language);
  const usual = routineOf(language.defaults.routine, language);
  const { starting } = session;
  const meant = starting?.kind === 'routine' ? routineOf(starting.id, language) : undefined;
  const round = meant?.stretches.some((one) => !ids.includes(one)) ? meant : usual;
  const all = round?.stretches ?? [];
  const out = all.filter((one) => ids.includes(one));
  const left = all.filter((one) => !ids.includes(one));
  const [first = '', ...others] = session.conditions;
  const condition = youHaveOf(first, language);
  const some = condition === undefined || others.length > 0 ? 'whatSuitsThem' : 'whatSuits';
  const isUsual = round === usual;
  const allOf = isUsual ? 'allSuits' : 'allOfThatSuits';
  const prompt: PromptId = out.length === 0 ? allOf : left.length === 0 ? 'noneSuits' : some;
  return promptTurn(prompt, situation, {
    condition: condition ?? '',
    stretches: namesOf(out, situation),
    left: namesOf(left, situation),
    round: round?.name ?? '',
  });
}
