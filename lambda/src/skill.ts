import { type Skill, SkillBuilders } from 'ask-sdk-core';
import * as events from './events.js';
import { onNameFree } from './name-free.js';
import { onIntents } from './on-intents.js';
import type { Ports } from './ports.js';

/** Needed for words alone: the web coach shows its first page and takes touches without it. */
const everyIntent = async () => (await import('./intents/every.js')).everyIntent;

/** The skill: the tables in `intents/` answer what people say, and `events.ts` handles all other requests. */
export function createSkill(ports: Ports): Skill {
  return SkillBuilders.custom()
    .addRequestHandlers(
      onIntents(everyIntent, ports),
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
