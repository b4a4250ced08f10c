import { nameOf } from '../../content.js';
import type { Person } from '../../memory/person.js';
import { withSettingsBefore } from '../../memory/person.js';
import type { Session } from '../../memory/session.js';
import { exercisesOf } from '../../routine/program.js';
import { type Running, runningAt } from '../../routine/running.js';
import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { addedNowTurn } from './added.js';
import { lastStepMs } from './before-that.js';
import { undoTurn } from './going-back.js';
import { leaveOutTurn, skipOnceTurn } from './leave-out.js';
import { moreOfItTurn } from './more-of-it.js';
import { namedStepTurn } from './named-step.js';
import { changedSince, namedHoldTurn } from './next-hold.js';
import { restored } from './restored.js';
import { asBefore } from './settings.js';
import { firstOfTheRestTurn, lastOfAllTurn } from './so-many.js';
import { namedInRound } from './stands-for.js';
import { startInTheMiddle } from './start-again.js';
import { swapTurn } from './swap.js';

/** So long after it, in ms, another name puts right what was done with the one named before. */
const STILL_MEANT_MS = 30_000;

/** What was done with a stretch, and the routine as it was before that. */
interface Mistaken {
  before: Running;
  running: Running;
  person: Person | undefined;
  situation: Situation;
}

/**
 * "Skip back extension." "No, I mean thread the needle": what was done with the one is done with the
 * other in its place. Undefined if nothing was done just now that has to do with a stretch.
 */
export function meantInsteadTurn(
  stretch: Slot | undefined,
  person: Person | undefined,
  situation: Situation,
): Decision | undefined {
  const { running, session, language } = situation;
  const { undo, starting } = session;
  if (running === undefined || starting || undo === undefined) return undefined;
  const id = stretch?.id ?? (stretch && namedInRound(stretch.said, running, language));
  if (id === undefined) return undefined;
  if (undo.of === 'jump' && isJustNow(situation))
    return otherWayTurn(id, running, person, situation);
  const before = restored(undo, running, situation);
  if (before === undefined || undo.of === 'jump') return undefined;
  if (!isJustNow(situation) && !isJustTold(before, running, situation)) return undefined;
  const there = { before, running, person, situation: { ...situation, running: before } };
  return otherOneChanged(id, there) ?? otherHoldChanged(id, there, situation);
}

function isJustNow({ session: { justSet }, nowMs }: Situation): boolean {
  return justSet !== undefined && nowMs - justSet.atMs <= STILL_MEANT_MS;
}

/** With the clock standing still, the last words named it. */
function isJustTold(before: Running, running: Running, situation: Situation): boolean {
  const { narrating, session, language } = situation;
  const those = [
    ...namesOnlyIn(before, running),
    ...namesOnlyIn(running, before),
    ...(running.run.ask?.often ? [running.run.ask.often.stretch] : []),
    ...changedSince(before.run, running).flatMap((at) => running.starts[at]?.stretch ?? []),
  ];
  const text = session.said?.text ?? '';
  return !narrating && those.some((id) => text.includes(nameOf(id, language)));
}

/**
 * "Skip back extension." "I meant thread the needle", which sounds like any other name: it puts right
 * what was left out, or was to come more often. Undefined where going there is meant as well.
 */
export function rightedByNameTurn(
  stretch: Slot | undefined,
  person: Person | undefined,
  situation: Situation,
): Decision | undefined {
  const { session, running } = situation;
  const { undo } = session;
  if (running === undefined || undo === undefined || undo.of === 'jump') return undefined;
  const [gone] = namesOnlyIn({ starts: startsBefore(undo, situation) }, running);
  const isAhead = running.starts.some(
    (start, at) => at >= running.current && start.stretch === stretch?.id,
  );
  return gone !== undefined && isAhead ? meantInsteadTurn(stretch, person, situation) : undefined;
}

function startsBefore(undo: NonNullable<Session['undo']>, { running, language }: Situation) {
  return (
    (running && runningAt({ ...running, ...undo, held: running.held }, language)?.starts) ?? []
  );
}

/** "Do child's pose." "No, open book": there, from where they were before. To the one that a skip led to, it was that which was to be skipped. */
function otherWayTurn(
  id: string,
  running: Running,
  person: Person | undefined,
  situation: Situation,
): Decision | undefined {
  const { undo, playback } = situation.session;
  if (undo === undefined || playback === undefined || undo.run.id !== running.run.id)
    return undefined;
  const place = { ...playback, run: undo.run, placeMs: undo.placeMs, held: running.held };
  const before = runningAt({ ...place, held: undo.held ?? running.held }, situation.language);
  if (before === undefined) return undefined;
  // "Back to cat-camel", from where they went on to, leads back by itself.
  const isOnward = before.current < running.current;
  const isBehind = !before.starts.some(
    ({ stretch }, exercise) => exercise > before.current && stretch === id,
  );
  if (isOnward && isBehind) return undefined;
  if (before.cue.stretch === id) return undoTurn(situation);
  const there = { ...situation, running: before };
  if (running.cue.stretch === id) return skipOnceTurn({ said: '', id }, person, there);
  const first = isReordered(before, running) ? firstOfTheRestTurn(id, before, there) : undefined;
  return first ?? startInTheMiddle(id, undefined, there);
}

/** Of one that was skipped, left out, swapped, added, moved to the end or to be done more often. */
function otherOneChanged(
  id: string,
  { before, running, person, situation }: Mistaken,
): Decision | undefined {
  const named = { said: '', id };
  const [gone, ...othersGone] = namesOnlyIn(before, running);
  const [come, ...othersCome] = namesOnlyIn(running, before);
  if (othersGone.length > 0 || othersCome.length > 0) return undefined;
  if (gone !== undefined && come !== undefined) {
    const isOut = id !== gone && before.starts.some((start) => start.stretch === id);
    const [out, into] = isOut ? [id, come] : [gone, id];
    return swapTurn(
      { out: { said: '', id: out }, into: { said: '', id: into } },
      person,
      situation,
    );
  }
  if (gone === id) return asBefore('takenBack', { ...situation, running });
  if (gone !== undefined)
    return situation.session.undo?.of === 'setting'
      ? leftOutInstead(named, person, situation)
      : skipOnceTurn(named, person, situation);
  if (come !== undefined) return addedNowTurn([id], before, situation);
  const { often } = running.run.ask ?? {};
  if (often && often.stretch !== before.run.ask?.often?.stretch)
    return moreOfItTurn(named, { sets: { said: '', id: `${often.sets}` } }, before, situation);
  return isReordered(before, running) ? lastOfAllTurn(id, before, situation) : undefined;
}

/** "From now on": the first one is back in, and the other left out for good. */
function leftOutInstead(named: Slot, person: Person | undefined, situation: Situation): Decision {
  const decision = leaveOutTurn([named], person && withSettingsBefore(person), situation);
  if (decision.kind !== 'turn' || decision.keep === undefined) return decision;
  const { change } = decision.keep;
  return {
    ...decision,
    keep: { ...decision.keep, change: (one) => change(withSettingsBefore(one)) },
  };
}

/** "Make it a minute." "No, I meant child's pose": that one's hold, and this one's is as it was. */
function otherHoldChanged(
  id: string,
  { before, running, situation }: Mistaken,
  now: Situation,
): Decision | undefined {
  const { undo } = situation.session;
  const [exercise, ...others] = changedSince(before.run, running);
  // "Make it ninety seconds" is of all from here on, and was meant for the other alone.
  const isOfAll = undo?.by === 'hold' && exercise === running.current;
  const isOfOne = isOfAll || others.every((other) => running.starts[other]?.side === 'other');
  if (undo === undefined || exercise === undefined || !isOfOne) return undefined;
  const named = { said: '', id };
  const stepMs = lastStepMs(undo, now);
  if (stepMs !== 0) return namedStepTurn(stepMs > 0 ? 'longer' : 'shorter', named, situation);
  const { routines, stretches } = situation.language;
  const { holdMs = 0 } = exercisesOf(running.run, routines, stretches)[exercise] ?? {};
  return namedHoldTurn(named, { said: `PT${holdMs / 1_000}S` }, situation);
}

function namesOnlyIn(some: Pick<Running, 'starts'>, others: Running): string[] {
  const names = new Set(some.starts.map(({ stretch }) => stretch));
  return [...names].filter((id) => !others.starts.some(({ stretch }) => stretch === id));
}

/** The same stretches in another order. */
function isReordered(before: Running, { starts }: Running): boolean {
  return (
    starts.length === before.starts.length &&
    starts.some(({ stretch }, exercise) => stretch !== before.starts[exercise]?.stretch)
  );
}
