import type { RequestHandler } from 'ask-sdk-core';
import { PLAN, planDay, planTurn } from '../../../core/conversation/plan.js';
import { daysInARowTurn, progressOf, progressTurn } from '../../../core/conversation/progress.js';
import { timeZoneOf } from '../alexa/time-zone.js';
import { onIntents, type Ports } from './on-intents.js';

/** "How am I doing?", "how many days in a row?" */
export function onProgress(ports: Ports): RequestHandler[] {
  const turns = { ProgressIntent: progressTurn, DaysInARowIntent: daysInARowTurn } as const;
  return Object.entries(turns).map(([intent, turn]) =>
    onIntents(ports, [intent], async (asked, _, input) => {
      const { situation, userId, today } = asked;
      const person = userId === undefined ? undefined : await ports.people.recall(userId);
      const timeZone = await timeZoneOf(asked, input, ports);
      const nowMs = situation.nowMs ?? 0;
      const progress = progressOf(person?.rounds ?? [], nowMs, timeZone, situation.language.words);
      if (person?.plan === undefined || userId === undefined) return turn(progress, situation);
      const day = planDay(person.plan.startedMs, nowMs, timeZone);
      if (day > PLAN.days) {
        await ports.people.change(userId, today, (before) => ({ ...before, plan: undefined }));
      }
      return planTurn(day, progress, situation);
    }),
  );
}
