import type { Language } from '../../../models/languages.js';
import { OWN_ROUTINE, routineOf } from '../../content.js';
import type { Wish } from '../../memory/move.js';
import type { Person } from '../../memory/person.js';
import { isSameRound } from '../../memory/rounds.js';
import type { Ask } from '../../routine/program.js';
import type { Running } from '../../routine/running.js';
import { promptTurn } from '../prompts.js';
import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { whereTurn } from './controls.js';
import { resume } from './enter.js';
import { inPassing } from './in-passing.js';
import { lastDone, lastWished, wishedIn } from './last-round.js';
import { withoutTurn } from './parts-of-a-round.js';
import { namedAmong } from './stands-for.js';
import { startOf, startRoutine } from './start.js';

/** "The same as yesterday", "same again", "but without the kneeling one": what was done last. What can't be told is asked; "is it?" in the middle is answered. */
export function sameAgainTurn(
  person: Person | undefined,
  without: Slot | undefined,
  situation: Situation,
): Decision {
  const { running, session } = situation;
  const { starting } = session;
  const wish = last(person, situation);
  const present = starting?.kind === 'routine' ? starting.id : running?.run.id;
  const isThat = wish === undefined || wish.id === present;
  // To "shall we pick up from there?" it is a yes.
  const isOffered = session.offer?.no?.kind === 'setAside';
  if (running && isOffered && isThat && !without) return resume(running, situation);
  if (running && !starting && isTheLast(running, person, situation))
    return inPassing('sameRound', situation);
  if (without && (without.id === undefined || isThat))
    return withoutTurn({ stretch: without }, situation);
  if (running && !starting && isThat)
    return situation.narrating
      ? whereTurn(situation)
      : startOf({ kind: 'routine', ...wishedIn(running.run) }, situation);
  if (present !== undefined && isThat)
    return startRoutine(
      starting || situation.narrating ? {} : { routine: { said: present, id: present } },
      situation,
    );
  if (wish === undefined) return promptTurn('sameAsWhat', situation);
  const ask = without?.id === undefined ? wish.ask : lacking(without.id, wish.ask);
  return startOf({ ...wish, ask }, situation);
}

/** "Start from the top, but without the last one", in the middle of it, or where its place is offered. */
function againWithout(id: string, { run }: Running, situation: Situation): Decision {
  const wish = wishedIn(run);
  return startOf({ kind: 'routine', ...wish, ask: lacking(id, wish.ask) }, situation);
}

function lacking(id: string, ask: Ask = {}): Ask {
  const { without = [] } = ask;
  return { ...ask, without: [...without.filter((one) => one !== id), id] };
}

/** "The same as yesterday, but only the first and the last one", "but skip the last one". */
export function someAgainTurn(
  places: readonly Slot[],
  { stretch, place: withoutPlace }: Partial<Record<'stretch' | 'place', Slot | undefined>>,
  person: Person | undefined,
  situation: Situation,
): Decision {
  const { running, session, language } = situation;
  const isUnderway = running !== undefined && !session.starting;
  const wish = last(person, situation);
  const round = isUnderway ? wishedIn(running.run) : wish;
  const own = round?.id === OWN_ROUTINE ? person?.own : undefined;
  const all = round?.ask?.only ?? own ?? routineOf(round?.id ?? '', language)?.stretches ?? [];
  const at = ({ id }: Slot) => {
    const place = Number(id);
    return all.at(place < 0 ? place : place - 1) ?? [];
  };
  const [out] = withoutPlace ? [at(withoutPlace)].flat() : [];
  if (withoutPlace && out === undefined) return inPassing('notSoMany', situation);
  const unknown = stretch && stretch.id === undefined ? stretch.said : undefined;
  const id = unknown === undefined ? out : namedAmong(unknown, all, language);
  const without = stretch?.id || id === undefined ? stretch : { said: unknown ?? '', id };
  if (isUnderway && without?.id !== undefined && all.includes(without.id))
    return againWithout(without.id, running, situation);
  if (places.length === 0 || wish === undefined || isUnderway || without)
    return sameAgainTurn(person, without, situation);
  const only = places.flatMap(at);
  if (only.length < places.length) return inPassing('notSoMany', situation);
  return startOf({ ...wish, ask: { only: [...new Set(only)] } }, situation);
}

/** What was done last: in this conversation, or by what is kept. */
function last(person: Person | undefined, situation: Situation): Wish | undefined {
  const { running, session, language } = situation;
  const { playback } = session;
  if (running === undefined && playback) return { kind: 'routine', ...wishedIn(playback.run) };
  return lastWished(person, language);
}

/** "Do that again", where nothing was done yet and the usual round is offered: it is what was done last. */
export function isOfTheLast({ running, session, language }: Situation): boolean {
  const { offer, starting, playback } = session;
  const isUsual = offer?.yes?.kind === 'routine' && offer.yes.id === language.defaults.routine;
  return isUsual && !running && !starting && !playback;
}

/** Whether what is under way is what was done last, or is itself that, from another time. */
function isTheLast(
  running: Running,
  person: Person | undefined,
  { language, sessionId }: Situation,
): boolean {
  const { id } = running.run;
  const isOfAnotherTime = running.round.session !== sessionId;
  return (
    before(running, person, language) === id ||
    (isOfAnotherTime && lastDone(person, language) === id)
  );
}

/** What was done last, apart from what is under way. */
function before(
  { round }: Running,
  person: Person | undefined,
  language: Language,
): string | undefined {
  if (person === undefined) return undefined;
  const { place, rounds } = person;
  const isNow = place !== undefined && isSameRound(place.playback.round, round);
  return lastDone(
    {
      ...person,
      place: isNow ? undefined : place,
      rounds: rounds?.filter(({ id }) => id === undefined || !isSameRound(id, round)),
    },
    language,
  );
}
