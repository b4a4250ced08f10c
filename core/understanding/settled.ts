import type { WordRule } from '../../models/word-rule.js';

/** The intent, or the one that the words leave no doubt about. */
export function settled(intent: string, words: string, rules: readonly WordRule[]): string {
  const rule = rules.find(
    ({ guesses, words: those }) => guesses.some((one) => one === intent) && those.test(words),
  );
  return rule?.meant ?? intent;
}
