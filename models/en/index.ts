import { answers } from './answers/index.js';
import { defaults } from './defaults.js';
import { followUps } from './follow-ups.js';
import { pace } from './pace.js';
import { prompts } from './prompts/index.js';
import { redFlags } from './red-flags.js';
import { cuePools, routines } from './routines.js';
import { screen } from './screen.js';
import { search } from './search.js';
import { slotsInQuestions } from './slots-in-questions.js';
import { stretches } from './stretches/index.js';
import { triage } from './triage.js';
import { words } from './words.js';

export const en = {
  answers,
  stretches,
  routines,
  cuePools,
  redFlags,
  words,
  pace,
  triage,
  search,
  followUps,
  prompts,
  slotsInQuestions,
  screen,
  defaults,
};
