import { withSettingsBefore } from '../memory/person.js';
import { runningAt, standingAt } from '../routine/running.js';
import { restored } from './on-the-mat/restored.js';
import { isJustSet } from './on-the-mat/settings.js';
import type { Decision, Situation, Turn } from './turn.js';
import type { Slot } from './wishes.js';

/**
 * "Less talking." "No, I meant slower": the last setting, change or skip is as if it hadn't been
 * said, and the wish stands in its place (`said` tells so).
 */
export async function insteadOfThat(
  said: Slot | undefined,
  situation: Situation,
  decide: (situation: Situation) => Decision | Promise<Decision>,
): Promise<Decision> {
  const there = said?.id === undefined ? undefined : asIfUnsaid(situation);
  if (there === undefined) return decide(situation);
  const decision = await decide(there);
  if (decision.kind !== 'turn') return decision;
  const turn = stayingThere(decision, there);
  return wasASetting(situation) ? withoutTheSetting(turn) : turn;
}

function wasASetting({ session: { justSet } }: Situation): boolean {
  return justSet !== undefined && justSet.what !== 'change' && justSet.what !== 'jump';
}

/** Before the last wish, if nothing was said since. Undefined if there was none. */
function asIfUnsaid(situation: Situation): Situation | undefined {
  const { session, running } = situation;
  const { undo, justSet } = session;
  const isSkip = undo?.of === 'jump' && (justSet?.what === 'jump' || isAtTheEnd(situation));
  if (isSkip) return beforeTheSkip(situation);
  if (!isJustSet(situation) || justSet?.what === 'jump') return undefined;
  const before = undo && running && restored(undo, running, situation);
  if (!wasASetting(situation)) return before && { ...situation, running: before };
  const speed = before ? { speed: before.run.speed } : {};
  const unset = { ...session, talkWish: undefined, ...speed };
  return { ...situation, running: before ?? running, session: unset };
}

/** Whether the last stretch was left by skipping it. */
function isAtTheEnd({ session: { playback }, running }: Situation): boolean {
  return running === undefined && playback?.state === 'ended';
}

function beforeTheSkip(situation: Situation): Situation | undefined {
  const { session, running, language } = situation;
  const { undo, playback } = session;
  if (undo === undefined || playback === undefined || undo.run.id !== playback.run.id)
    return undefined;
  const { round, held } = running ?? playback;
  const place = { run: undo.run, placeMs: undo.placeMs };
  const before = runningAt({ ...playback, round, held, ...place }, language);
  const isHold = before?.cue.kind === 'hold';
  if (before === undefined || !isHold) return undefined;
  return { ...situation, running: before, narrating: true };
}

/** A clock that stands still stands in the routine as it was. */
function stayingThere(turn: Turn, { running, session }: Situation): Turn {
  const { playback } = turn.session;
  const isSame = playback === session.playback && playback?.state === 'standing';
  if (running === undefined || !isSame) return turn;
  return { ...turn, session: { ...turn.session, playback: standingAt(running, playback.paused) } };
}

function withoutTheSetting(turn: Turn): Turn {
  const { keep } = turn;
  const change = keep?.change ?? ((person) => person);
  return {
    ...turn,
    keep: { quietly: false, ...keep, change: (person) => change(withSettingsBefore(person)) },
  };
}
