import type { Intents } from '../intents.js';
import { habitIntents } from './habit.js';
import { healthIntents } from './health.js';
import { onTheMatIntents } from './on-the-mat.js';
import { remindersIntents } from './reminders.js';
import { routinesIntents } from './routines.js';
import { settingsIntents } from './settings.js';
import { talkIntents } from './talk.js';

/** All that people can ask of Back Coach, by what it is about: one that is missing is a compile error. */
export const everyIntent: Intents = {
  ...healthIntents,
  ...routinesIntents,
  ...onTheMatIntents,
  ...settingsIntents,
  ...habitIntents,
  ...remindersIntents,
  ...talkIntents,
};
