import type { HandlerInput } from 'ask-sdk-core';
import { planDay, setsOn } from '../../../core/conversation/plan.js';
import type { Situation, Turn } from '../../../core/conversation/turn.js';
import { isScreened, type Person } from '../../../core/memory/person.js';
import { talkFor } from '../../../core/routine/talk.js';
import { timeZoneOf } from '../alexa/time-zone.js';
import type { Asked } from '../asked.js';
import type { Ports } from './on-intents.js';

/**
 * Decides a turn that may lead to the mat. Only then is the person looked up,
 * and it is decided again: what was asked and told before is not said again.
 */
export async function withSafety(
  ports: Ports,
  asked: Asked,
  input: HandlerInput,
  decide: (situation: Situation) => Turn,
): Promise<Turn> {
  const { people } = ports;
  const { situation, userId, today } = asked;
  const unknown = decide(situation);
  if (userId === undefined || !leadsToTheMat(unknown)) return unknown;
  const person = await people.recall(userId);
  const known = knownTo(person, today, situation);
  const { safetyHeard, screened } = known.session;
  const timeZone = person?.plan && (await timeZoneOf(asked, input, ports));
  const turn = decide(timeZone ? withPlan(known, person, timeZone) : known);
  const news = {
    ...(turn.session.safetyHeard && person?.stretched === undefined && { stretched: today }),
    ...(turn.session.screened && !isScreened(person, today) && { screened: today }),
  };
  const isNews = !(safetyHeard && screened) && Object.keys(news).length > 0;
  if (isNews) await people.change(userId, today, (before) => ({ ...before, ...news }));
  return turn;
}

/** With the sets of a round on this day of the week's plan, by the person's own calendar. */
function withPlan(situation: Situation, { plan }: Person, timeZone: string): Situation {
  const { habits, nowMs = 0 } = situation;
  if (plan === undefined || habits === undefined) return situation;
  const sets = setsOn(planDay(plan.startedMs, nowMs, timeZone));
  return { ...situation, habits: { ...habits, sets } };
}

/** A narration, or the question that comes before one. */
function leadsToTheMat({ say, session }: Turn): boolean {
  return typeof say !== 'string' || session.last?.kind === 'routine';
}

/** The situation with what was said to the person, and asked and learned, on another day. */
export function knownTo(
  person: Person | undefined,
  today: string,
  situation: Situation,
): Situation {
  const { session, language, nowMs = 0 } = situation;
  const safetyHeard = session.safetyHeard || person?.stretched !== undefined;
  const screened = session.screened || isScreened(person, today);
  const speed = session.speed ?? person?.speed;
  const wish = session.talkWish ?? person?.talkWish;
  const talk = Object.fromEntries(
    language.stretches.map(({ id }) => [id, talkFor(person?.practice?.[id], nowMs, wish)]),
  );
  const habits = {
    talk,
    holdMs: person?.holdMs,
    easier: person?.easier,
    leaveOut: person?.leaveOut ?? [],
  };
  return { ...situation, habits, session: { ...session, safetyHeard, screened, speed } };
}
