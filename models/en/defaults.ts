import type { Defaults } from '../intents.js';

export const defaults = {
  routine: 'daily',
  warningSigns: 'warning-signs',
  notForAll: 'exercises-to-avoid',
  drawing: 'cat-camel',
} as const satisfies Defaults;
