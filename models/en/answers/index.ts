import type { Answer } from '../../content.js';
import { explanations } from './explanations.js';
import { faqs } from './faqs.js';
import { remedies } from './remedies.js';

export const answers: readonly Answer[] = [...explanations, ...remedies, ...faqs];
