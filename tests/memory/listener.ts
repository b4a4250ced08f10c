import { answerEvent } from '../../lambda/src/answer-event.js';
import { people } from '../../lambda/src/memory/recall.js';
import { createSkill } from '../../lambda/src/skill.js';
import { desk } from '../../simulator/desk.js';
import { openLocalTable } from '../../simulator/local-table.js';
import { readable } from '../../simulator/speech.js';

/** Somebody with an Echo whose skill keeps people in a real table. Time passes only by `wait`. */
export interface Listener {
  say(words: string): Promise<string>;
  /** Nobody answers, also after the reprompt. */
  keepSilent(): Promise<void>;
  wait(time: { hours?: number; seconds?: number }): void;
}

/** Opens a table, and makes listeners that share it. */
export async function listeners() {
  const table = await openLocalTable();
  Object.assign(process.env, table.env);
  const { dynamodbStore } = await import('../../lambda/src/memory/dynamodb-store.js');
  const store = dynamodbStore('back-coach');
  const logged: string[] = [];
  const log = (event: string) => void logged.push(event);
  const skill = createSkill({ people: people(async () => store, log), random: () => 0, log });
  const door = { skillId: undefined, log };
  const newDevice = desk((event) => answerEvent(skill, event, undefined, door));

  const newListener = (userId: string): Listener => {
    let nowMs = Date.UTC(2026, 10, 24, 9);
    const device = newDevice(userId, () => nowMs);
    return {
      async say(words) {
        const speech = (await device.utter(words)).response.response.outputSpeech;
        return speech?.type === 'SSML' ? readable(speech.ssml) : '';
      },
      async keepSilent() {
        if (device.isOpen) await device.end();
      },
      wait({ hours = 0, seconds = 0 }) {
        nowMs += (hours * 3_600 + seconds) * 1_000;
      },
    };
  };
  return { table, store, logged, newListener };
}
