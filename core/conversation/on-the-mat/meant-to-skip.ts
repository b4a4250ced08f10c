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

/**
 * "No, I meant skip back extension", right after another was left for it, or left out: back to where
 * that was, and without this one. Undefined if nothing was skipped just now, or this isn't to come there.
 */
export function meantToSkipTurn(stretch: Slot | undefined, situation: Situation): Turn | undefined {
  const { running, session, language } = situation;
  const id = stretch?.id;
  if (running === undefined || session.starting || id === undefined) return undefined;
  const before = justLeft(situation) ?? beforeTheSkip(id, running, situation);
  if (before === undefined || before.cue.stretch === id) return undefined;
  const isToCome = before.starts.some((one, at) => at > before.current && one.stretch === id);
  const skipped = [...(before.run.skipped ?? []), id];
  const partly = before.run.partly || 'passed';
  const there = isToCome && without(id, before, situation, { skipped, partly });
  if (!there) return undefined;
  const first = sayOf('skippedOnce', situation, { stretch: nameOf(id, language) });
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
