import { answers } from './answers/index.js';
import { followUps } from './follow-ups.js';
import { prompts } from './prompts/index.js';
import { redFlags } from './red-flags.js';
import { cuePools, routines } from './routines.js';
import { search } from './search.js';
import { stretches } from './stretches/index.js';
import { triage } from './triage.js';
import {
  actions,
  builtIns,
  invocationName,
  slotsInQuestions,
  slotTypes,
} from './utterances/index.js';

export const en = {
  answers,
  stretches,
  routines,
  cuePools,
  redFlags,
  triage,
  search,
  followUps,
  prompts,
  utterances: { invocationName, actions, builtIns, slotsInQuestions, slotTypes },
};
