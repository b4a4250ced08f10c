import { body } from './body.js';
import { comingAndGoing } from './coming-and-going.js';
import { cracking } from './cracking.js';
import { danger } from './danger.js';
import { form } from './form.js';
import { habits } from './habits.js';
import { helping } from './helping.js';
import { moving } from './moving.js';
import type { Paraphrases } from './paraphrases.js';
import { settings } from './settings.js';

/** What the stand-in for Amazon's understanding learns from, beside the samples. */
export const paraphrases = {
  ...body,
  ...comingAndGoing,
  ...cracking,
  ...danger,
  ...form,
  ...habits,
  ...helping,
  ...moving,
  ...settings,
} satisfies Paraphrases;
