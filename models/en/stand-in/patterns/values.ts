import type { ValueWords } from '../../../reading.js';
import { reading } from '../../reading/index.js';
import { clock } from './clock.js';
import { dates } from './dates.js';
import { slots } from './slots.js';

/** What the values in an English sentence are told by. */
export const values = { ...reading, clock, dates, slots } as const satisfies ValueWords;
