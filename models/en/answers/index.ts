import type { Answer } from '../../content.js';
import { care } from './care.js';
import { everyday } from './everyday.js';
import { explanations } from './explanations.js';
import { faqs } from './faqs.js';
import { joints } from './joints.js';
import { people } from './people.js';
import { remedies } from './remedies.js';
import { signs } from './signs.js';

/** The twelve that it started with, and what people ask further. */
export const answers = [
  ...explanations,
  ...remedies,
  ...faqs,
  ...joints,
  ...everyday,
  ...care,
  ...people,
  ...signs,
] as const satisfies readonly Answer[];
