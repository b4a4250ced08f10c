import { nameOf } from '../../content.js';
import { type Running, runningAt } from '../../routine/running.js';
import { sayOf } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { enter, withChangeBack } from './enter.js';
import { justLeft } from './just-left.js';
import { without } from './rest-without.js';
import { restored } from './restored.js';
import { isJustSet } from './settings.js';
import { skipTo } from './skip.js';

/**
 * "No, I meant skip back extension", right after another was left for it, or left out: back to where
 * that was, and without this one. Undefined if nothing was skipped just now, or this isn't to come there.
 */
export function meantToSkipTurn(stretch: Slot | undefined, situation: Situation): Turn | undefined {
  const { running, session } = situation;
  const id = stretch?.id;
  if (running === undefined || session.starting || id === undefined) return undefined;
  const before = justLeft(situation) ?? beforeTheSkip(id, running, situation);
  return before && skippedFrom(before, id, situation);
}

/** So long after a jump, in ms, "I meant the next one" is about it. */
const STILL_MEANT_MS = 30_000;

/**
 * "I meant the next one, not this", right after this one was skipped: back in it, and without the next.
 * After "go back", on to the one after where they were. Undefined if nothing led them away just now.
 */
export function meantTheNextTurn(situation: Situation): Turn | undefined {
  const { running, session, nowMs, language } = situation;
  const { undo, playback, justSet, starting } = session;
  const isJump =
    undo?.of === 'jump' && undo.run.id === playback?.run.id && justSet?.what === 'jump';
  if (!isJump || !running || starting || nowMs - justSet.atMs > STILL_MEANT_MS) return undefined;
  const held = undo.held ?? running.held;
  const before = runningAt({ ...playback, run: undo.run, placeMs: undo.placeMs, held }, language);
  const next = before?.starts.findIndex(
    ({ stretch }, at) => at > before.current && stretch !== before.cue.stretch,
  );
  const id = before?.starts[next ?? -1]?.stretch;
  if (before === undefined || next === undefined || id === undefined) return undefined;
  if (running.cue.stretch === id) return skippedFrom(before, id, situation);
  return skipTo(next, before, 'next', { ...situation, running: before });
}

/** Back to where they were, and without one that is to come there. Undefined if it isn't. */
function skippedFrom(before: Running, id: string, situation: Situation): Turn | undefined {
  if (before.cue.stretch === id) return undefined;
  const isToCome = before.starts.some((one, at) => at > before.current && one.stretch === id);
  const skipped = [...(before.run.skipped ?? []), id];
  const partly = before.run.partly || 'passed';
  const there = isToCome && without(id, before, situation, { skipped, partly });
  if (!there) return undefined;
  const first = sayOf('skippedOnce', situation, { stretch: nameOf(id, situation.language) });
  const lead = { id: 'leadBack', first } as const;
  const turn = enter(there, { placeMs: there.placeMs, lead, did: 'skipped-once' }, situation);
  return withChangeBack(before, turn, situation);
}

/** As it was before one that is to come was left out, by the last words; who is past that goes back to it. */
function beforeTheSkip(id: string, running: Running, situation: Situation): Running | undefined {
  const { undo } = situation.session;
  const last = undo?.of === 'change' && isJustSet(situation) ? undo : undefined;
  const known = last?.run.skipped ?? [];
  const wrongly = running.run.skipped?.find((one) => !known.includes(one));
  const before = last && wrongly ? restored(last, running, situation) : undefined;
  if (before?.cue.stretch !== id) return before;
  const { starts, current } = before;
  const there = starts.slice(0, current).findLast(({ stretch }) => stretch === wrongly);
  return there && runningAt({ ...before, placeMs: there.startMs }, situation.language);
}
