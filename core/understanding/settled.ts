import type { WordRule } from '../../models/word-rule.js';

/** The intent, or the one that the words leave no doubt about, in any of their wordings. */
export function settled(
  intent: string,
  wordings: readonly string[],
  rules: readonly WordRule[],
): string {
  const ofGuess = rules.filter(({ guesses }) => guesses.some((one) => one === intent));
  const rule = ofGuess.find(({ words }) => wordings.some((wording) => words.test(wording)));
  return rule?.meant ?? intent;
}
