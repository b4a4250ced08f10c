import { afterAReport } from './after-a-report.js';
import { habit } from './habit.js';
import { leads } from './leads.js';
import { onTheMat } from './on-the-mat.js';
import { outOfReach } from './out-of-reach.js';
import { ownRoutinePrompts } from './own-routine.js';
import { plan } from './plan.js';
import { reminders } from './reminders.js';
import { routine } from './routine.js';
import { routinePrompts } from './routines.js';
import { smallWords } from './small-words.js';
import { soundPrompts } from './sounds.js';
import { talk } from './talk.js';

/** Everything else that is spoken. */
export const prompts = {
  ...talk,
  ...smallWords,
  ...afterAReport,
  ...outOfReach,
  ...routine,
  ...routinePrompts,
  ...ownRoutinePrompts,
  ...soundPrompts,
  ...onTheMat,
  ...reminders,
  ...plan,
  ...habit,
  ...leads,
} as const;

export type PromptId = keyof typeof prompts;
export type LeadId = keyof typeof leads;
