import type { Utterances } from '../../content.js';
import { aches } from './aches.js';
import { again } from './again.js';
import { because } from './because.js';
import { cannot } from './cannot.js';
import { cautions } from './cautions.js';
import { choices } from './choices.js';
import { conditions } from './conditions.js';
import { controls } from './controls.js';
import { corrections } from './corrections.js';
import { easier } from './easier.js';
import { form } from './form.js';
import { habits } from './habits.js';
import { knees } from './knees.js';
import { otherThings } from './other-things/index.js';
import { others } from './others.js';
import { ownRoutineUtterances } from './own-routine.js';
import { parts } from './parts.js';
import { plan } from './plan.js';
import { questions } from './questions.js';
import { records } from './records.js';
import { reminders } from './reminders.js';
import { routineUtterances } from './routines.js';
import { sides } from './sides.js';
import { smallWords } from './small-words.js';
import { sounds } from './sounds.js';
import { starts } from './starts.js';
import { talking } from './talking.js';
import { unclear } from './unclear.js';
import { where } from './where.js';

export { builtIns } from './built-ins/index.js';
export { slotTypes } from './slots.js';

export const invocationName = 'back coach';

/** Actions of our own. */
export const actions = [
  ...starts,
  ...routineUtterances,
  ...ownRoutineUtterances,
  ...records,
  ...questions,
  ...where,
  ...sides,
  ...again,
  ...controls,
  ...corrections,
  ...form,
  ...habits,
  ...talking,
  ...sounds,
  ...easier,
  ...reminders,
  ...plan,
  ...smallWords,
  ...choices,
  ...cautions,
  ...aches,
  ...conditions,
  ...because,
  ...cannot,
  ...parts,
  ...knees,
  ...others,
  ...unclear,
  ...otherThings,
] as const satisfies readonly Utterances[];
