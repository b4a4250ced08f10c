import type { PromptId } from '../../models/languages.js';
import type { Words } from '../../models/words.js';
import type { Person, Round } from '../memory/person.js';
import { isWhole, partsOf } from '../memory/rounds.js';
import { timeDoneMs } from '../routine/time-done.js';
import { spokenDuration } from '../speech/durations.js';
import { counted, dayIn } from './calendar.js';
import { howThisGoes } from './on-the-mat/how-this-goes.js';
import { inPassing } from './on-the-mat/in-passing.js';
import { planDay, planTurn } from './plan.js';
import { promptTurn, sayOf } from './prompts.js';
import { streakOf } from './streak.js';
import { type Day, type Situation, type Turn, textOf, words } from './turn.js';

const DAY_MS = 86_400_000;
const WEEK = 7;
/** So many days of the last seven are a week well kept; one that was missed breaks nothing. */
const WEEK_DONE = 7;

/** What a person did, by the days of their own time zone, today last. */
export interface Progress {
  roundsToday: number;
  heldTodayMs: number;
  roundsYesterday: number;
  heldYesterdayMs: number;
  /** The stretches that were done yesterday, by id. */
  doneYesterday: readonly string[];
  /** Whether a round of yesterday was finished today. */
  finishedToday: boolean;
  /** Days of the last seven with a round. */
  days: number;
  /** And those on which none was finished, also if that was done another day. */
  daysUnfinished: number;
  /** How many days ago each of them was, as far back as rounds are kept. */
  ages: ReadonlySet<number>;
  /** Days with a round, without a gap, up to today, or to yesterday if today has none yet. */
  daysInARow: number;
  /** In the last seven days. */
  heldMs: number;
  altogether: number;
  /** The rounds of each of the last seven days, the oldest first. */
  week: Day[];
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
  const ageOf = (ms: number) => (today - dayOf(ms)) / DAY_MS;
  const aged = rounds.map((round) => ({ ...round, age: ageOf(round.ms) }));
  const isOfTheWeek = ({ age }: { age: number }) => age >= 0 && age < WEEK;
  const thisWeek = aged.filter(isOfTheWeek);
  // One that was taken up again is of two days.
  const parts = rounds.flatMap((round) =>
    partsOf(round).map((part) => ({ ...part, age: ageOf(part.ms) })),
  );
  const partsThisWeek = parts.filter(isOfTheWeek);
  const done = aged.filter(isWhole);
  const daysDone = new Set(done.map(({ age }) => age));
  const roundsOn = (ago: number) => done.filter(({ age }) => age === ago).length;
  const heldIn = (some: readonly { heldMs: number }[]) =>
    some.reduce((sum, { heldMs }) => sum + heldMs, 0);
  const first = daysDone.has(0) ? 0 : 1;
  let row = 0;
  while (daysDone.has(first + row)) row += 1;
  return {
    roundsToday: roundsOn(0),
    heldTodayMs: heldIn(parts.filter(({ age }) => age === 0)),
    roundsYesterday: roundsOn(1),
    heldYesterdayMs: heldIn(parts.filter(({ age }) => age === 1)),
    doneYesterday: [...new Set(parts.flatMap(({ age, done: all }) => (age === 1 ? all : [])))],
    finishedToday: done.some(
      ({ age, id }) => age === 0 && id !== undefined && dayOf(id.startedMs) === today - DAY_MS,
    ),
    days: new Set(thisWeek.filter(isWhole).map(({ age }) => age)).size,
    daysUnfinished: new Set(
      partsThisWeek
        .filter(({ heldMs, age }) => heldMs > 0 && !daysDone.has(age))
        .map(({ age }) => age),
    ).size,
    ages: daysDone,
    daysInARow: row,
    heldMs: heldIn(partsThisWeek),
    altogether: done.length,
    week: Array.from({ length: WEEK }, (_, index) => WEEK - 1 - index).map((ago) => ({
      day: weekday.format(today - ago * DAY_MS),
      rounds: roundsOn(ago),
      today: ago === 0,
    })),
  };
}

/** The turn, with the week as it is when a routine begins: the screen shows it at the end. */
export function withWeek(
  turn: Turn,
  person: Person | undefined,
  timeZone: string,
  { nowMs, language }: Situation,
): Turn {
  const { week } = progressOf(person?.rounds ?? [], nowMs, timeZone, language.words);
  return { ...turn, session: { ...turn.session, week } };
}

/** Somebody as they were looked up. */
export type LookedUp = Person | 'unreachable' | undefined;

/** What is told of somebody's rounds; that they can't be reached is told as such. */
export function ofRounds(
  person: LookedUp,
  timeZone: string,
  situation: Situation,
  tell: (progress: Progress) => Turn,
): Turn {
  if (person === 'unreachable') return promptTurn('progressUnreachable', situation);
  const { nowMs, language } = situation;
  const progress = progressOf(person?.rounds ?? [], nowMs, timeZone, language.words);
  return tell({ ...progress, altogether: person?.total ?? progress.altogether });
}

function roundsOf(person: LookedUp): readonly Round[] {
  return (typeof person === 'object' && person.rounds) || [];
}

/** "How am I doing?" `timeZone`: the person's own. */
export function progressTurn(person: LookedUp, timeZone: string, situation: Situation): Turn {
  return ofRounds(person, timeZone, situation, (progress) => {
    const inThis = howThisGoes(progress, roundsOf(person), situation);
    if (inThis) return inThis;
    const plan = planOf(person, timeZone, progress, situation);
    return plan ?? howItGoesTurn(progress, situation);
  });
}

function howItGoesTurn(progress: Progress, situation: Situation): Turn {
  const { roundsToday, days, heldMs, heldTodayMs, week } = progress;
  const { words, prompts } = situation.language;
  if (days === 0 && heldTodayMs > 0)
    return promptTurn('unfinished', situation, { held: spokenDuration(heldTodayMs, words) });
  if (days === 0)
    return promptTurn(
      heldMs > 0 ? 'noWholeRounds' : 'noRounds',
      situation,
      noneWhole(progress, situation),
    );
  const turn = promptTurn(days >= WEEK_DONE ? 'weekDone' : 'progress', situation, {
    today: counted(roundsToday, words, 'round'),
    days: counted(days, words, 'day'),
    held: spokenDuration(heldMs, words),
  });
  const told = withUnfinished(turn, progress, situation);
  const title = prompts.progressCard.say[0];
  const card = { title, text: textOf(told.say) };
  return { ...told, shows: { kind: 'week', days: week }, card };
}

/** The same, with the days that don't count, which they may count themselves. */
function withUnfinished(turn: Turn, { daysUnfinished }: Progress, situation: Situation): Turn {
  if (daysUnfinished === 0) return turn;
  const days = counted(daysUnfinished, situation.language.words, 'day');
  const also = sayOf('daysUnfinished', situation, { days });
  return { ...turn, say: words(`${textOf(turn.say)} ${also}`) };
}

/** Days and time of rounds that weren't finished. */
function noneWhole({ daysUnfinished, heldMs }: Progress, { language }: Situation) {
  const { words } = language;
  return { days: words.cardinal(daysUnfinished), held: spokenDuration(heldMs, words) };
}

/** "How many days in a row?", "what's my streak?": as asked, and beside it the run, which rest days don't end. */
export function daysInARowTurn(person: LookedUp, timeZone: string, situation: Situation): Turn {
  return ofRounds(person, timeZone, situation, (progress) => {
    const { days, daysInARow, ages, heldMs } = progress;
    const { words } = situation.language;
    if (days === 0 && heldMs > 0) {
      const turn = promptTurn('noWholeRounds', situation, noneWhole(progress, situation));
      return { ...turn, did: 'days-in-a-row' };
    }
    if (days === 0) return promptTurn('firstDayInARow', situation);
    const run = streakOf(ages);
    const values = {
      row: counted(daysInARow, words, 'day'),
      days: words.cardinal(days),
      run: counted(run.days, words, 'day'),
    };
    const telling = (prompt: PromptId) =>
      withRounds(promptTurn(prompt, situation, values), progress, situation);
    if (daysInARow === 0) return telling(run.days > 0 ? 'runWithRests' : 'noDaysInARow');
    if (run.rests > 0) return telling('daysInARowAndRests');
    return withUnfinished(telling(ages.size === 1 ? 'oneDay' : 'daysInARow'), progress, situation);
  });
}

/** "How many times this week?" is asked in the same words: the rounds, beside the days. */
function withRounds(turn: Turn, { week }: Progress, situation: Situation): Turn {
  const all = week.reduce((sum, { rounds }) => sum + rounds, 0);
  const rounds = counted(all, situation.language.words, 'round');
  const also = sayOf('roundsThisWeek', situation, { rounds });
  return { ...turn, say: words(`${textOf(turn.say)} ${also}`) };
}

/** "How many altogether?" */
export function altogetherTurn(person: LookedUp, timeZone: string, situation: Situation): Turn {
  return ofRounds(person, timeZone, situation, ({ altogether }) => {
    const rounds = counted(altogether, situation.language.words, 'round');
    const { running } = situation;
    if (running === undefined) return promptTurn('altogether', situation, { rounds });
    // "How long have I been at this?", in the middle of it.
    const time = spokenDuration(timeDoneMs(running), situation.language.words);
    const prompt = altogether > 0 ? 'altogetherAndInThis' : 'soFarInThis';
    return inPassing(prompt, situation, { rounds, time });
  });
}

/** How the week's plan goes; undefined if none runs. */
function planOf(
  person: LookedUp,
  timeZone: string,
  progress: Progress,
  situation: Situation,
): Turn | undefined {
  if (typeof person !== 'object' || person.plan === undefined) return undefined;
  const day = planDay(person.plan.startedMs, situation.nowMs, timeZone);
  return planTurn(day, progress, situation);
}
