import type { ActionIntent, AnswerIntent, ReportIntent } from './intents.js';

/** What words leave no doubt about, whatever they resemble. They are in lower case, as they are heard. */
export interface WordRule {
  /** The guesses that these words put right, */
  guesses: readonly (ActionIntent | AnswerIntent | ReportIntent)[];
  words: RegExp;
  /** and what they mean. An alarm may be meant; no other report is. */
  meant: ActionIntent | AnswerIntent | Extract<ReportIntent, 'EmergencyIntent'>;
}
