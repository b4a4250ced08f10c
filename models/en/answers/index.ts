import type { Answer } from '../../content.js';
import { care } from './care.js';
import { clinics } from './clinics.js';
import { cracking } from './cracking.js';
import { everyday } from './everyday.js';
import { exercise } from './exercise.js';
import { explanations } from './explanations.js';
import { faqs } from './faqs.js';
import { joints } from './joints.js';
import { movement } from './movement.js';
import { people } from './people.js';
import { places } from './places.js';
import { remedies } from './remedies.js';
import { ribs } from './ribs.js';
import { rolling } from './rolling.js';
import { signs } from './signs.js';
import { spine } from './spine.js';
import { times } from './times.js';

/** The twelve that it started with, and what people ask further. */
export const answers = [
  ...explanations,
  ...remedies,
  ...faqs,
  ...joints,
  ...cracking,
  ...places,
  ...times,
  ...everyday,
  ...movement,
  ...exercise,
  ...rolling,
  ...care,
  ...clinics,
  ...people,
  ...ribs,
  ...spine,
  ...signs,
] as const satisfies readonly Answer[];
