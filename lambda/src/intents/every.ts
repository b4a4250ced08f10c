import type { Intents } from '../intents.js';
import { aboutThePoseIntents } from './about-the-pose.js';
import { habitIntents } from './habit.js';
import { healthIntents } from './health.js';
import { lengthsIntents } from './lengths.js';
import { onTheMatIntents } from './on-the-mat.js';
import { ownRoutineIntents } from './own-routine.js';
import { remindersIntents } from './reminders.js';
import { routinesIntents } from './routines.js';
import { settingsIntents } from './settings.js';
import { talkIntents } from './talk.js';

/** All that people can ask of Back Coach, by what it is about: one that is missing is a compile error. */
export const everyIntent: Intents = {
  ...healthIntents,
  ...routinesIntents,
  ...ownRoutineIntents,
  ...onTheMatIntents,
  ...lengthsIntents,
  ...aboutThePoseIntents,
  ...settingsIntents,
  ...habitIntents,
  ...remindersIntents,
  ...talkIntents,
};
