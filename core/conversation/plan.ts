import type { Person } from '../memory/person.js';
import { counted, dayIn } from './calendar.js';
import { inPassing } from './on-the-mat/in-passing.js';
import { settingTurn } from './on-the-mat/settings.js';
import { promptTurn } from './prompts.js';
import type { Day, Situation, Turn } from './turn.js';

/** What of somebody's progress a plan tells. */
interface Progress {
  roundsToday: number;
  days: number;
  week: readonly Day[];
}

/** The week's plan. */
const PLAN = { days: 7, roundsADay: 3 } as const;
/** Rounds a day, with a plan or without one. */
export const AIM = PLAN.roundsADay;
/** From this day on, two sets are named as a choice. */
const TWO_SETS_FROM = 5;

/** Which day of the plan it is, from 1, by the person's own calendar; past its end it goes on counting. */
export function planDay(startedMs: number, nowMs: number, timeZone: string): number {
  const dayOf = dayIn(timeZone);
  return Math.round((dayOf(nowMs) - dayOf(startedMs)) / 86_400_000) + 1;
}

/**
 * "Day three of seven, two rounds to go", at a launch; once it is over, that, and undefined where
 * no plan runs. To somebody who is resting, it offers nothing.
 */
export function planAtLaunch(
  { plan }: Pick<Person, 'plan'>,
  timeZone: string,
  progress: Progress,
  isResting: boolean,
  situation: Situation,
): Turn | undefined {
  if (plan === undefined) return undefined;
  const day = planDay(plan.startedMs, situation.nowMs, timeZone);
  if (day > PLAN.days) return isResting ? undefined : planTurn(day, progress, situation);
  const { words } = situation.language;
  const left = PLAN.roundsADay - progress.roundsToday;
  const values = {
    day: words.cardinal(day),
    days: words.cardinal(PLAN.days),
    left: counted(Math.max(0, left), words, 'round'),
  };
  if (left <= 0) return promptTurn('planDoneToday', situation, values);
  if (isResting) return promptTurn('planQuietly', situation, values);
  return promptTurn(day < TWO_SETS_FROM ? 'planToday' : 'planTwoSets', situation, values);
}

/** "How does the week plan work?": nothing of it begins before they say so. Of the one that runs, on which day (`day`) it is. */
export function aboutPlanTurn(day: number | undefined, situation: Situation): Turn {
  const { words } = situation.language;
  const values = { rounds: words.cardinal(PLAN.roundsADay), days: words.cardinal(PLAN.days) };
  if (day === undefined || day > PLAN.days) return inPassing('aboutPlan', situation, values);
  const left = counted(PLAN.days - day, words, 'day');
  const prompt = day < PLAN.days ? 'planUnderway' : 'planLastDay';
  return inPassing(prompt, situation, { ...values, day: words.cardinal(day), left });
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

/** "Stop the plan": "no" right after takes it up again, on its day. */
export function stopPlanTurn(situation: Situation): Turn {
  return settingTurn({ prompt: 'planStopped', change: () => ({ plan: undefined }) }, situation);
}

/** "How am I doing?", while a plan runs; after its last day it ends, with a question. */
export function planTurn(
  day: number,
  { roundsToday, days, week }: Progress,
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
