import type { Reading } from '../../reading.js';
import { figures } from './figures.js';
import { lengths } from './lengths.js';
import { numbers } from './numbers.js';
import { shortForms } from './short-forms.js';

/** How English is written, counts and measures. */
export const reading = { numbers, lengths, figures, shortForms } as const satisfies Reading;
