import type { RequestHandler } from 'ask-sdk-core';
import { planStartedTurn } from '../../../core/conversation/plan.js';
import { promptTurn } from '../../../core/conversation/prompts.js';
import { onIntents, type Ports } from './on-intents.js';
import { told } from './remember.js';

/** "Start the week plan", "stop the plan", and how it feels after it, which is never kept. */
export function onPlan(ports: Ports): RequestHandler[] {
  const feelings = {
    FeelsBetterIntent: 'feelsBetter',
    FeelsSameIntent: 'feelsSame',
    FeelsWorseIntent: 'feelsWorse',
  } as const;
  return [
    onIntents(ports, ['StartPlanIntent'], async ({ situation, userId, today }) => {
      const plan = { startedMs: situation.nowMs ?? 0 };
      const saved =
        userId === undefined ||
        (await ports.people.change(userId, today, (person) => ({ ...person, plan })));
      return told(saved, planStartedTurn(situation), situation);
    }),
    onIntents(ports, ['StopPlanIntent'], async ({ situation, userId, today }) => {
      const saved =
        userId === undefined ||
        (await ports.people.change(userId, today, (person) => ({ ...person, plan: undefined })));
      return told(saved, promptTurn('planStopped', situation), situation);
    }),
    ...Object.entries(feelings).map(([intent, prompt]) =>
      onIntents(ports, [intent], ({ situation }) => promptTurn(prompt, situation)),
    ),
  ];
}
