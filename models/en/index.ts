import { answers } from './answers/index.js';
import { prompts } from './prompts.js';
import { redFlags } from './red-flags.js';
import { cuePools, routines } from './routines.js';
import { stretches } from './stretches.js';
import { actions, builtIns, invocationName, slotTypes } from './utterances.js';

export const en = {
  answers,
  stretches,
  routines,
  cuePools,
  redFlags,
  prompts,
  utterances: { invocationName, actions, builtIns, slotTypes },
};
