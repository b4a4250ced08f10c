import { leads } from './leads.js';
import { plan } from './plan.js';
import { reminders } from './reminders.js';
import { routine } from './routine.js';
import { talk } from './talk.js';

/** Everything else that is spoken. */
export const prompts = { ...talk, ...routine, ...reminders, ...plan, ...leads } as const;

export type PromptId = keyof typeof prompts;
export type LeadId = keyof typeof leads;
