import type { Slots } from './slots.js';

/** How sure it is. The skill is told nothing of it. */
export interface Certainty {
  /** From 0 to 1; 1 for what is known word for word. */
  confidence: number;
  /** What else it may have been; a sample is nothing else. */
  runnerUp: { intent: string; confidence: number } | undefined;
}

export interface Understood extends Certainty {
  intent: string;
  slots: Slots;
  /** It is only the likeliest: the sentence isn't known. */
  isGuess: boolean;
}
