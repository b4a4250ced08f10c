import { QUERY } from './slots.js';
import type { Template } from './templates.js';

const MIN_WORDS = 3;
const MIN_WORDS_BEFORE_A_QUERY = 2;

/** The words before a slot at the end, if they are enough to tell the intent by. */
export function carrierOf({ text, intent }: Template): { text: string; intent: string }[] {
  const [carrier = '', rest] = text.split(/ \{[^}]+\}$/);
  const least = text.endsWith(`{${QUERY}}`) ? MIN_WORDS_BEFORE_A_QUERY : MIN_WORDS;
  const isEnough = rest !== undefined && carrier.split(' ').length >= least;
  return isEnough ? [{ text: `${carrier} `, intent: intent.name }] : [];
}
