import type { RequestHandler } from 'ask-sdk-core';
import { wishTurn } from '../conversation/wish-turns.js';
import { onIntents, type Ports } from './on-intents.js';
import { told } from './remember.js';

/** "Less talking", "more talking": from the next round on, and remembered. */
export function onTalkWishes(ports: Ports): RequestHandler[] {
  const wishes = { LessTalkingIntent: 'less', MoreTalkingIntent: 'more' } as const;
  return Object.entries(wishes).map(([intent, talkWish]) =>
    onIntents(ports, [intent], async ({ situation, userId, today }) => {
      const saved =
        userId === undefined ||
        (await ports.people.change(userId, today, (person) => ({ ...person, talkWish })));
      return told(saved, wishTurn(talkWish, situation), situation);
    }),
  );
}
