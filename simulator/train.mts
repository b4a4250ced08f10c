import { locales } from '../models/locales.js';
import { readModel } from './desk.js';
import { understanding } from './understand/understand.js';

for (const locale of Object.keys(locales)) understanding(readModel(locale));
