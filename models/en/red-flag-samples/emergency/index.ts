import { airway } from './airway.js';
import { belowTheWaist } from './below-the-waist.js';
import { chestAndBreath } from './chest-and-breath.js';
import { fallsAndFainting } from './falls-and-fainting.js';
import { headAndNeck } from './head-and-neck.js';
import { help } from './help.js';
import { others } from './others.js';
import { signs } from './signs.js';

/** Ways to report an emergency. A report missed is worse than a question taken for one. */
export const emergency = [
  ...signs,
  ...help,
  ...airway,
  ...others,
  ...chestAndBreath,
  ...belowTheWaist,
  ...headAndNeck,
  ...fallsAndFainting,
] as const;
