import * as habit from '../../../core/conversation/habit.js';
import { inPassing } from '../../../core/conversation/on-the-mat/in-passing.js';
import { isJustSet } from '../../../core/conversation/on-the-mat/settings.js';
import {
  aboutPlanTurn,
  planDay,
  startPlanTurn,
  stopPlanTurn,
} from '../../../core/conversation/plan.js';
import * as progress from '../../../core/conversation/progress.js';
import { promptTurn } from '../../../core/conversation/prompts.js';
import { feelsBetterTurn } from '../../../core/conversation/safety/ordinary.js';
import { reportTurn, whichReportTurn } from '../../../core/conversation/safety/reports.js';
import { yesterdayTurn } from '../../../core/conversation/yesterday.js';
import { type Intents, just } from '../intents.js';

/** What was done, and the plan of a week. */
export const habitIntents = {
  // "How am I doing?", "what's my streak?", "did yesterday count?", "how many altogether?", "when did I last stretch?", "rest day"
  ProgressIntent: async ({ person, alexa, situation }) =>
    progress.progressTurn(await person.lookUp(), await alexa.timeZone(), situation),
  DaysInARowIntent: async ({ person, alexa, situation }) =>
    progress.daysInARowTurn(await person.lookUp(), await alexa.timeZone(), situation),
  YesterdayIntent: async ({ person, alexa, situation }) =>
    yesterdayTurn(await person.lookUp(), await alexa.timeZone(), situation),
  AltogetherIntent: async ({ person, alexa, situation }) =>
    progress.altogetherTurn(await person.lookUp(), await alexa.timeZone(), situation),

  LastStretchIntent: async ({ person, alexa, situation }) =>
    habit.lastTimeTurn(await person.lookUp(), await alexa.timeZone(), situation),
  DoneAloneIntent: just((situation) => inPassing('doneAlone', situation)),
  RestDayIntent: async ({ person, alexa, situation }) =>
    habit.restDayTurn(await person.lookUp(), await alexa.timeZone(), situation),

  // "Start the week plan", "stop the plan", and how it feels after it, which is never kept
  StartPlanIntent: just(startPlanTurn),
  AboutPlanIntent: async ({ person, alexa, situation }) => {
    const known = await person.recall();
    return aboutPlanTurn(
      known?.plan && planDay(known.plan.startedMs, situation.nowMs, await alexa.timeZone()),
      situation,
    );
  },
  StopPlanIntent: just(stopPlanTurn),
  FeelsBetterIntent: just(feelsBetterTurn),
  FeelsSameIntent: just((situation) => promptTurn('feelsSame', situation)),
  // "That's worse", right after a voice or a bell was set, may be of that: it is asked. No plan is worse.
  FeelsWorseIntent: just((situation) =>
    isJustSet(situation) && situation.session.justSet?.what !== 'plan'
      ? whichReportTurn(situation)
      : reportTurn('clinician', situation),
  ),
} satisfies Partial<Intents>;
