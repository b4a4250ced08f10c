import { type Skill, SkillBuilders } from 'ask-sdk-core';
import * as events from './events.js';
import { habitIntents } from './intents/habit.js';
import { healthIntents } from './intents/health.js';
import { onTheMatIntents } from './intents/on-the-mat.js';
import { remindersIntents } from './intents/reminders.js';
import { routinesIntents } from './intents/routines.js';
import { settingsIntents } from './intents/settings.js';
import { talkIntents } from './intents/talk.js';
import type { Intents } from './intents.js';
import { onNameFree } from './name-free.js';
import { onIntents } from './on-intents.js';
import type { Ports } from './ports.js';

/** All that people can ask of Back Coach, by what it is about: one that is missing is a compile error. */
const intents: Intents = {
  ...healthIntents,
  ...routinesIntents,
  ...onTheMatIntents,
  ...settingsIntents,
  ...habitIntents,
  ...remindersIntents,
  ...talkIntents,
};

/** The skill: the tables in `intents/` answer what people say, and `events.ts` handles all other requests. */
export function createSkill(ports: Ports): Skill {
  return SkillBuilders.custom()
    .addRequestHandlers(
      onIntents(intents, ports),
      events.onLaunch(ports),
      onNameFree(ports.trained),
      events.onOldTouch(ports),
      events.onPermission(ports),
      events.onSessionEnded(ports),
      events.onSkillDisabled(ports),
      events.onAnythingElse(),
    )
    .addErrorHandlers(events.onFailure(ports))
    .create();
}
