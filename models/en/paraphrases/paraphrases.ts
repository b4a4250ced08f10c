import type { ActionIntent, AnswerIntent, ReportIntent } from '../../intents.js';

/**
 * What people say for an intent, in plain words and without slots. Amazon's understanding knows
 * English before it sees a sample, and takes 1.5 MB of samples at the most; what stands in for it
 * learns from these as well. They are not uploaded.
 */
export type Paraphrases = Readonly<
  Partial<Record<ActionIntent | AnswerIntent | ReportIntent, readonly string[]>>
>;
