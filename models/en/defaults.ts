import type { Defaults } from '../intents.js';

export const defaults = {
  routine: 'daily',
  seated: 'chair',
  warningSigns: 'warning-signs',
  painless: 'painless',
  joints: 'other-joints',
  notForAll: 'exercises-to-avoid',
  older: 'older-people',
  posture: 'posture',
  drawing: 'cat-camel',
} as const satisfies Defaults;
