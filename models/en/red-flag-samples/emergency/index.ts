import { airway } from './airway.js';
import { babiesAndMothers } from './babies-and-mothers.js';
import { belowTheWaist } from './below-the-waist.js';
import { brokenSpeech } from './broken-speech.js';
import { burnsWaterAndCurrent } from './burns-water-and-current.js';
import { caudaEquina } from './cauda-equina.js';
import { chestAndBreath } from './chest-and-breath.js';
import { clotsAndBreath } from './clots-and-breath.js';
import { fallsAndFainting } from './falls-and-fainting.js';
import { headAndNeck } from './head-and-neck.js';
import { help } from './help.js';
import { notFelt } from './not-felt.js';
import { otherIllness } from './other-illness.js';
import { others } from './others.js';
import { signs } from './signs.js';
import { suddenIllness } from './sudden-illness.js';
import { swallowedAndPoisoned } from './swallowed-and-poisoned.js';
import { woundsAndBleeding } from './wounds-and-bleeding.js';

/** Ways to report an emergency. A report missed is worse than a question taken for one. */
export const emergency = [
  ...signs,
  ...help,
  ...airway,
  ...others,
  ...chestAndBreath,
  ...clotsAndBreath,
  ...belowTheWaist,
  ...caudaEquina,
  ...notFelt,
  ...otherIllness,
  ...headAndNeck,
  ...fallsAndFainting,
  ...swallowedAndPoisoned,
  ...burnsWaterAndCurrent,
  ...woundsAndBleeding,
  ...babiesAndMothers,
  ...suddenIllness,
  ...brokenSpeech,
] as const;
