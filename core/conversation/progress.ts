import type { Words } from '../../models/words.js';
import type { Person, Round } from '../memory/person.js';
import { spokenDuration } from '../speech/durations.js';
import { counted, dayIn } from './calendar.js';
import { planDay, planTurn } from './plan.js';
import { promptTurn } from './prompts.js';
import type { Shown, Situation, Turn } from './turn.js';

const DAY_MS = 86_400_000;
const WEEK = 7;
/** So many days of the last seven are a week well kept; one that was missed breaks nothing. */
const WEEK_DONE = 7;

/** What a person did, by the days of their own time zone, today last. */
export interface Progress {
  roundsToday: number;
  /** Days of the last seven with a round. */
  days: number;
  /** Days with a round, without a gap, up to today, or to yesterday if today has none yet. */
  daysInARow: number;
  /** In the last seven days. */
  heldMs: number;
  /** The rounds of each of them, the oldest first. */
  week: Extract<Shown, { kind: 'week' }>['days'];
}

/** Days are counted by the calendar of `timeZone`, an IANA name, and named in the language of `words`. */
export function progressOf(
  rounds: readonly Round[],
  nowMs: number,
  timeZone: string,
  { tag }: Words,
): Progress {
  const dayOf = dayIn(timeZone);
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
  const today = dayOf(nowMs);
  const age = ({ ms }: Round) => (today - dayOf(ms)) / DAY_MS;
  const week = rounds.filter((round) => age(round) >= 0 && age(round) < WEEK);
  const ages = new Set(rounds.map(age));
  const first = ages.has(0) ? 0 : 1;
  let row = 0;
  while (ages.has(first + row)) row += 1;
  return {
    roundsToday: week.filter((round) => age(round) === 0).length,
    days: new Set(week.map(age)).size,
    daysInARow: row,
    heldMs: week.reduce((sum, { heldMs }) => sum + heldMs, 0),
    week: Array.from({ length: WEEK }, (_, index) => WEEK - 1 - index).map((ago) => ({
      day: weekday.format(today - ago * DAY_MS),
      rounds: week.filter((round) => age(round) === ago).length,
      today: ago === 0,
    })),
  };
}

/** "How am I doing?" `timeZone`: the person's own. */
export function progressTurn(
  person: Person | undefined,
  timeZone: string,
  situation: Situation,
): Turn {
  const progress = progressFor(person, timeZone, situation);
  const plan = planOf(person, timeZone, progress, situation);
  if (plan) return plan;
  const { roundsToday, days, heldMs, week } = progress;
  const { words, prompts } = situation.language;
  if (days === 0) return promptTurn('noRounds', situation);
  const turn = promptTurn(days >= WEEK_DONE ? 'weekDone' : 'progress', situation, {
    today: counted(roundsToday, words, 'round'),
    days: counted(days, words, 'day'),
    held: spokenDuration(heldMs, words),
  });
  const title = prompts.progressCard.say[0];
  const text = turn.say.kind === 'words' ? turn.say.text : '';
  return { ...turn, shows: { kind: 'week', days: week }, card: { title, text } };
}

/** "How many days in a row?": as asked, and beside it the seven days, which forgive a gap. */
export function daysInARowTurn(
  person: Person | undefined,
  timeZone: string,
  situation: Situation,
): Turn {
  const progress = progressFor(person, timeZone, situation);
  const plan = planOf(person, timeZone, progress, situation);
  if (plan) return plan;
  const { days, daysInARow } = progress;
  const { words } = situation.language;
  if (days === 0) return promptTurn('noRounds', situation);
  const values = { row: counted(daysInARow, words, 'day'), days: words.cardinal(days) };
  return promptTurn(daysInARow > 0 ? 'daysInARow' : 'noDaysInARow', situation, values);
}

function progressFor(
  person: Person | undefined,
  timeZone: string,
  { nowMs, language }: Situation,
): Progress {
  return progressOf(person?.rounds ?? [], nowMs, timeZone, language.words);
}

/** How the week's plan goes; undefined if none runs. */
function planOf(
  person: Person | undefined,
  timeZone: string,
  progress: Progress,
  situation: Situation,
): Turn | undefined {
  if (person?.plan === undefined) return undefined;
  const day = planDay(person.plan.startedMs, situation.nowMs, timeZone);
  return planTurn(day, progress, situation);
}
