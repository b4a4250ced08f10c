import type { ResponseEnvelope } from 'ask-sdk-model';
import { people } from '../core/memory/people.js';
import { sceneOf } from '../core/screen/scenes.js';
import { permissionScene } from '../core/screen/words.js';
import type { Alexa } from '../lambda/src/alexa/alexa.js';
import type { Reminders } from '../lambda/src/alexa/reminders.js';
import { answerEvent } from '../lambda/src/door.js';
import type { Trained } from '../lambda/src/ports.js';
import { createSkill } from '../lambda/src/skill.js';
import { isFailure, type Log } from '../lambda/src/telemetry/telemetry.js';
import { household } from './household.js';

/** A browser rings no reminders once its page is closed, so none are promised. */
const NO_REMINDERS: Reminders = {
  set: async () => ({ outcome: 'unsupported' }),
  list: async () => 'unsupported',
  justSet: async () => [],
  cancel: async () => 'unsupported',
};

/** The same skill as on Lambda, in this browser: people are kept in IndexedDB, and nothing is sent anywhere. */
export function skillHere(trained: Trained): (event: unknown) => Promise<ResponseEnvelope> {
  const log: Log = (happening, detail) => {
    if (isFailure(happening)) console.error(happening, detail);
  };
  const store = household();
  const skill = createSkill({
    people: people({
      open: async () => store,
      now: Date.now,
      failed: (error) => log('store failed', { error }),
    }),
    random: Math.random,
    now: Date.now,
    uptimeMs: () => performance.now(),
    alexa: (_envelope, locale): Alexa => ({
      reminders: async () => NO_REMINDERS,
      timeZone: async () => Intl.DateTimeFormat().resolvedOptions().timeZone,
      locale,
    }),
    trained,
    narration: 'ssml',
    // The page draws the scene itself.
    async screen(shown, situation) {
      const scene = shown.kind === 'turn' ? sceneOf(shown, situation) : permissionScene(situation);
      const { kind, token, data } = scene;
      return {
        type: 'Alexa.Presentation.APL.RenderDocument',
        token,
        datasources: { scene: { kind, ...data } },
      };
    },
    log,
  });
  return (event) => answerEvent(skill, event, undefined, { skillId: undefined, log });
}
