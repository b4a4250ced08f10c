import { nameOf, routineOf } from '../content.js';
import type { Round } from '../memory/person.js';
import { partsOf } from '../memory/rounds.js';
import { listOf, spokenDuration } from '../speech/durations.js';
import { counted, dayIn } from './calendar.js';
import { MOST_NAMED, namesOf } from './on-the-mat/suited.js';
import { type LookedUp, ofRounds } from './progress.js';
import { promptTurn, sayOf } from './prompts.js';
import { type Situation, type Turn, textOf, words } from './turn.js';
import { partOf, whatWasDone } from './what-was-done.js';

const DAY_MS = 86_400_000;

/** "Did yesterday count?": "the last one" after it is of what was done then. */
export function yesterdayTurn(person: LookedUp, timeZone: string, situation: Situation): Turn {
  return ofRounds(person, timeZone, situation, (progress) => {
    const turn = toldOfYesterday(person, timeZone, situation);
    return { ...turn, session: { ...turn.session, reported: [...progress.doneYesterday] } };
  });
}

function toldOfYesterday(person: LookedUp, timeZone: string, situation: Situation): Turn {
  return ofRounds(
    person,
    timeZone,
    situation,
    ({ roundsYesterday, heldYesterdayMs, doneYesterday, finishedToday }) => {
      const { words: named } = situation.language;
      const held = spokenDuration(heldYesterdayMs, named);
      const saying = (turn: Turn) =>
        withWhatWasDone(turn, person, timeZone, doneYesterday, situation);
      if (roundsYesterday > 0)
        return saying(
          promptTurn('yesterday', situation, {
            rounds: counted(roundsYesterday, named, 'round'),
            held,
          }),
        );
      if (finishedToday) return promptTurn('yesterdayFinishedToday', situation);
      const round = roundOfYesterday(person, timeZone, situation);
      if (doneYesterday.length > 0 || (round?.part ?? []).length > 1)
        return someYesterdayTurn(doneYesterday, { round, held }, situation);
      return heldYesterdayMs > 0
        ? saying(promptTurn('yesterdayUnfinished', situation, { held }))
        : promptTurn('nothingYesterday', situation);
    },
  );
}

/** What it was that was done yesterday, if that isn't too much to name: it may be all that was asked. */
function withWhatWasDone(
  turn: Turn,
  person: LookedUp,
  timeZone: string,
  done: readonly string[],
  situation: Situation,
): Turn {
  const what =
    whatWasDone(roundOfYesterday(person, timeZone, situation), situation) ||
    ofSeveral(done, situation);
  if (what === '') return turn;
  return { ...turn, say: words(`${sayOf('youDid', situation, { what })} ${textOf(turn.say)}`) };
}

/** Of several rounds, their stretches. */
function ofSeveral(done: readonly string[], situation: Situation): string {
  return done.length > 0 && done.length <= MOST_NAMED ? namesOf(done, situation) : '';
}

/** The round of yesterday, if that was only one. */
function roundOfYesterday(
  person: LookedUp,
  timeZone: string,
  { nowMs }: Situation,
): Round | undefined {
  const rounds = typeof person === 'object' ? (person.rounds ?? []) : [];
  const dayOf = dayIn(timeZone);
  const yesterday = dayOf(nowMs) - DAY_MS;
  const isOfIt = ({ ms }: { ms: number }) => dayOf(ms) === yesterday;
  // Of one that went on today, what was done by then.
  const [one, ...others] = rounds.flatMap((round) =>
    isOfIt(round) ? [{ ...round, ...partsOf(round).find(isOfIt) }] : [],
  );
  return others.length > 0 ? undefined : one;
}

/** Something was left out on purpose, or the round was broken off: what was done is told either way, and what wasn't. */
function someYesterdayTurn(
  done: readonly string[],
  { round, held }: { round: Round | undefined; held: string },
  situation: Situation,
): Turn {
  const all = round?.of?.ask?.only ?? routineOf(round?.of?.id ?? '', situation.language)?.stretches;
  const part = (round?.part ?? []).filter((id) => !done.includes(id));
  const missing = (all ?? []).filter((id) => !done.includes(id) && !part.includes(id));
  const early = (round?.early ?? []).filter((id) => done.includes(id));
  const whole = done.filter((id) => !early.includes(id));
  const stretches = withParts(whole, [...early, ...part], situation);
  const named = done.length + part.length;
  if (missing.length > 0 && missing.length + named <= MOST_NAMED)
    return promptTurn('yesterdayWithout', situation, {
      stretches,
      held,
      missing: namesOf(missing, situation),
    });
  const prompt = named > MOST_NAMED ? 'yesterdaySeveral' : 'yesterdaySome';
  return promptTurn(prompt, situation, {
    stretches,
    held,
    count: situation.language.words.cardinal(done.length),
  });
}

/** The stretches, and beside them those that were only begun. */
function withParts(done: readonly string[], part: readonly string[], situation: Situation): string {
  const { language } = situation;
  const parts = part.map((id) => partOf(id, language));
  return listOf([...done.map((id) => nameOf(id, language)), ...parts], language.words);
}
