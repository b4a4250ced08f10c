import type { GoOn } from '../../memory/move.js';
import type { Lead, Run } from '../../memory/run.js';
import { type ChangeBy, settled } from '../../memory/session.js';
import { leadInto } from '../../routine/lead-ins.js';
import { holdLeftMs, holdSpan, isWayOut, stretchStarts } from '../../routine/playback.js';
import { type Running, runningIn, standingAt } from '../../routine/running.js';
import type { Timeline } from '../../routine/timeline.js';
import { timelineOf } from '../../routine/timelines.js';
import { didOfLead } from '../did.js';
import { promptTurn } from '../prompts.js';
import { type Situation, type Turn, words } from '../turn.js';
import { atTheWayIn, isTippedBack } from './coming-up.js';
import { narrate } from './narrate.js';

/** Where a running routine goes on, and what is said first. */
export interface Target {
  placeMs: number;
  lead?: Lead | undefined;
  /** What the coach did, if the lead-in doesn't tell. */
  did?: string;
}

/** Goes on narrating a running routine at a place. */
export function enter(running: Running, target: Target, situation: Situation): Turn {
  const { run, round, held } = running;
  const { placeMs, lead, did = didOfLead(lead) } = target;
  const move = { kind: 'goOn', placeMs, lead } as const;
  return narrate({ did, run, round, held, placeMs, lead, move }, { ...situation, running });
}

/** To the beginning of a stretch, by its number in the routine; the plan isn't told again there. */
export function toStretch(
  exercise: number,
  running: Running,
  did: string,
  situation: Situation,
): Turn {
  const there = exercise === 0 ? opened(running, situation) : running;
  const placeMs = there.starts[exercise]?.startMs ?? 0;
  const isBehind = exercise > 0 && exercise <= running.current;
  const lead = sideLead(exercise, there) ?? (isBehind ? { id: 'leadBack' as const } : undefined);
  return enter(there, { placeMs, lead, did }, situation);
}

/** Who doesn't come from the side before it hears how to get to this one. */
export function sideLead(exercise: number, { starts }: Running): Lead | undefined {
  const start = starts[exercise];
  const isFirst = starts.findIndex(({ stretch }) => stretch === start?.stretch) === exercise;
  return start?.side === undefined || isFirst ? undefined : { id: 'leadSide' };
}

/** The turn, after which "undo" leads back to where the listener was. */
export function withWayBack(
  { run, placeMs, held }: Running,
  turn: Turn,
  of: 'jump' | 'change' = 'jump',
  by?: ChangeBy,
): Turn {
  return { ...turn, session: { ...turn.session, undo: { run, placeMs, held, of, by } } };
}

/** The same after a change of the routine; a "no" right after it, in the narration, takes it back. */
export function withChangeBack(
  running: Running,
  turn: Turn,
  { nowMs }: Situation,
  by?: ChangeBy,
): Turn {
  const back = withWayBack(running, turn, 'change', by);
  const inPassing = turn.say.kind === 'narration';
  const justSet = { atMs: nowMs, what: 'change', inPassing } as const;
  return { ...back, session: { ...back.session, justSet } };
}

/** The same after a move in the round: a "no" right after it goes back. */
export function withJumpBack(running: Running, turn: Turn, { nowMs }: Situation): Turn {
  const back = withWayBack(running, turn);
  if (turn.say.kind !== 'narration') return back;
  const justSet = { atMs: nowMs, what: 'jump', inPassing: true } as const;
  return { ...back, session: { ...back.session, justSet } };
}

/** Says something on the way: a narration goes on with the same second, a pause stays a pause. */
export function onward(
  running: Running,
  lead: Lead,
  situation: Situation,
  did = didOfLead(lead),
): Turn {
  if (situation.narrating && !isTippedBack(running, situation.language))
    return enter(running, { placeMs: running.placeMs, lead, did }, situation);
  const { language, session } = situation;
  const { playback } = session;
  const paused = playback?.state === 'standing' && playback.paused;
  const there = situation.narrating ? atTheWayIn(running) : running;
  return {
    kind: 'turn',
    did,
    say: words(leadWords(lead, there, language)),
    placeTold: tellsThePlace(lead, there),
    session: { ...settled(session), playback: standingAt(there, paused) },
  };
}

/** Whether the words tell how long is left. */
function tellsThePlace({ id }: Lead, { cue }: Running): boolean {
  if (['leadTimeLeft', 'leadWhere', 'leadNext', 'leadAfterNext'].includes(id)) return true;
  if (['leadLonger', 'leadBreaths'].includes(id)) return !isWayOut(cue);
  return cue.kind === 'hold' && ['leadForm', 'leadLongest'].includes(id);
}

/** What a lead-in says at the listener's place. */
function leadWords(lead: Lead, running: Running, language: Situation['language']): string {
  const { cue, timeline, placeMs, run } = running;
  const leftMs = holdLeftMs(timeline, placeMs);
  return leadInto({ ...run, lead }, { cue, leftMs }, timeline, language).text;
}

/** The plan and the safety words, once they were heard, aren't said again on the way back to the beginning. */
export function opened(running: Running, situation: Situation): Running {
  const { told, opening } = running.run;
  if ((told && !opening) || isOpeningToCome(running)) return running;
  return movedTo(withoutOpening(running.run), running, situation) ?? running;
}

export function withoutOpening(run: Run): Run {
  return { ...run, opening: false, told: true };
}

export function isOpeningToCome({ timeline, placeMs }: Running): boolean {
  return timeline.cues.some(({ kind, endMs }) => kind === 'opening' && endMs > placeMs);
}

/** The listener's place in a changed run: in the same hold the same second, elsewhere the same step. */
export function movedTo(
  run: Run,
  running: Running,
  situation: Situation,
  exercise = running.current,
): Running | undefined {
  const timeline = timelineOf(run, situation.language, run.opening);
  const placeMs = samePlace(running, timeline, exercise);
  return runningIn(timeline, { ...running, run, placeMs });
}

function samePlace(
  { timeline, starts, current, placeMs, cue }: Running,
  now: Timeline,
  exercise: number,
): number {
  const startMs = stretchStarts(now)[exercise]?.startMs ?? 0;
  const hold = holdSpan(now, startMs);
  const before = holdSpan(timeline, starts[current]?.startMs ?? 0);
  if (isWayOut(cue)) return hold.endMs + wayOutMs(placeMs - before.endMs, hold.endMs, now);
  // A hold that is shorter now is over, and its way out is still to come.
  if (cue.kind === 'hold') return Math.min(hold.startMs + placeMs - before.startMs, hold.endMs);
  if (exercise !== current) return startMs;
  const onTheWay = now.cues.filter((one) => one.startMs >= startMs && one.endMs <= hold.startMs);
  const same =
    cue.text === undefined || cue.kind === 'gap'
      ? onTheWay.find(({ kind }) => kind === cue.kind)
      : onTheWay.find(({ text }) => text === cue.text);
  return same?.startMs ?? startMs;
}

/** How much of the way out was heard, unless it is shorter now. */
function wayOutMs(heardMs: number, endMs: number, { cues }: Timeline): number {
  return cues.some(
    (cue) => isWayOut(cue) && cue.endMs > endMs + heardMs && cue.startMs <= endMs + heardMs,
  )
    ? heardMs
    : 0;
}

/** Goes on with the routine of the session, whether it runs, was paused or was heard to its end. */
export function goOnTurn(move: GoOn, situation: Situation): Turn {
  const { playback } = situation.session;
  if (playback === undefined) return promptTurn('nothingRunning', situation);
  const { lead, noticeHeard } = move;
  const { round, held } = playback;
  const here = situation.running?.placeMs === move.placeMs ? situation.running : undefined;
  const running = here && onTheWayIn(here, situation);
  const { run, placeMs } = running ?? { run: playback.run, placeMs: move.placeMs };
  return narrate(
    {
      did: didOfLead(lead),
      run: noticeHeard ? { ...run, noticeHeard } : run,
      round,
      held,
      placeMs,
      lead,
      move,
    },
    { ...situation, running },
  );
}

/** Back into the pose; between two stretches, simply on. */
export function resume(running: Running, situation: Situation): Turn {
  const there = onTheWayIn(running, situation);
  const { placeMs, starts } = there;
  const atEdge = starts.some(({ startMs }) => startMs === placeMs);
  const isAtTheChange = atEdge && there.cue.side === 'other';
  const edge = isAtTheChange ? ({ id: 'leadSide' } as const) : undefined;
  const lead = atEdge ? edge : ({ id: 'leadBack' } as const);
  return enter(there, { placeMs, lead, did: 'resume' }, situation);
}

/** Who was getting into the first stretch hears how once more, but not the plan. */
export function onTheWayIn(running: Running, situation: Situation): Running {
  const { cue, current } = running;
  const isGettingIn = current === 0 && cue.kind !== 'hold' && !isWayOut(cue);
  return isGettingIn ? opened(running, situation) : running;
}
