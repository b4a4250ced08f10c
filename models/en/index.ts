import { answers } from './answers/index.js';
import { cannot } from './cannot-words.js';
import { defaults } from './defaults.js';
import { followUps } from './follow-ups.js';
import { pace } from './pace.js';
import { prompts } from './prompts/index.js';
import { reading } from './reading/index.js';
import { redFlags } from './red-flags.js';
import { reporting } from './reporting.js';
import { cuePools, routines } from './routines.js';
import { screen } from './screen.js';
import { slotsInQuestions } from './slots-in-questions.js';
import { sourceNames } from './source-names.js';
import { stretches } from './stretches/index.js';
import { words } from './words.js';
import { youHave } from './you-have.js';

export const en = {
  answers,
  stretches,
  routines,
  cuePools,
  redFlags,
  words,
  reading,
  pace,
  reporting,
  cannot,
  followUps,
  prompts,
  slotsInQuestions,
  screen,
  defaults,
  sourceNames,
  youHave,
};
