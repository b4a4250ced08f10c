import { answers } from './answers/index.js';
import { prompts } from './prompts/index.js';
import { redFlags } from './red-flags.js';
import { cuePools, routines } from './routines.js';
import { stretches } from './stretches/index.js';
import { actions, builtIns, invocationName, slotTypes } from './utterances/index.js';

export const en = {
  answers,
  stretches,
  routines,
  cuePools,
  redFlags,
  prompts,
  utterances: { invocationName, actions, builtIns, slotTypes },
};
