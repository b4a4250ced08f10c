import { counted, dayIn } from './calendar.js';
import { promptTurn } from './prompts.js';
import type { Day, Situation, Turn } from './turn.js';

/** The week's plan. */
const PLAN = { days: 7, roundsADay: 3 } as const;
/** Rounds a day, with a plan or without one. */
export const AIM = PLAN.roundsADay;
/** From this day on, a round has two sets. */
const TWO_SETS_FROM = 5;

/** Which day of the plan it is, from 1, by the person's own calendar; past its end it goes on counting. */
export function planDay(startedMs: number, nowMs: number, timeZone: string): number {
  const dayOf = dayIn(timeZone);
  return Math.round((dayOf(nowMs) - dayOf(startedMs)) / 86_400_000) + 1;
}

/** The sets of a round on a day of the plan; undefined when it makes no difference. */
export function setsOn(day: number): number | undefined {
  return day >= TWO_SETS_FROM && day <= PLAN.days ? 2 : undefined;
}

/** "Start the week plan": what it is, and whether to begin gently. */
export function startPlanTurn(situation: Situation): Turn {
  const { words, defaults } = situation.language;
  const turn = promptTurn('planStarted', situation, {
    rounds: words.cardinal(PLAN.roundsADay),
    days: words.cardinal(PLAN.days),
  });
  const gently = { kind: 'routine', id: defaults.routine, holdMs: 30_000 } as const;
  const fully = { kind: 'routine', id: defaults.routine } as const;
  const plan = { startedMs: situation.nowMs };
  return {
    ...turn,
    shows: { kind: 'plan', days: daysOfPlan(1, []) },
    session: { ...turn.session, offer: { yes: gently, no: fully } },
    keep: { change: (person) => ({ ...person, plan }), quietly: false },
  };
}

export function stopPlanTurn(situation: Situation): Turn {
  const turn = promptTurn('planStopped', situation);
  return {
    ...turn,
    keep: { change: (person) => ({ ...person, plan: undefined }), quietly: false },
  };
}

/** "How am I doing?", while a plan runs; after its last day it ends, with a question. */
export function planTurn(
  day: number,
  { roundsToday, days, week }: { roundsToday: number; days: number; week: readonly Day[] },
  situation: Situation,
): Turn {
  const { words } = situation.language;
  if (day > PLAN.days) {
    const turn = promptTurn('planOver', situation, { days: counted(days, words, 'day') });
    return {
      ...turn,
      keep: { change: (person) => ({ ...person, plan: undefined }), quietly: true },
    };
  }
  const turn = promptTurn('planDay', situation, {
    day: words.cardinal(day),
    days: words.cardinal(PLAN.days),
    today: counted(roundsToday, words, 'round'),
    rounds: words.cardinal(PLAN.roundsADay),
  });
  return { ...turn, shows: { kind: 'plan', days: daysOfPlan(day, week) } };
}

/** Each day of the plan by its number; `week` ends with today, the plan's `day`. */
function daysOfPlan(day: number, week: readonly Day[]): Day[] {
  return Array.from({ length: PLAN.days }, (_, index) => index + 1).map((number) => ({
    day: String(number),
    rounds: number > day ? 0 : (week.at(number - day - 1)?.rounds ?? 0),
    today: number === day,
  }));
}
