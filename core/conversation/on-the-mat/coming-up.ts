import type { Notice } from '../../../models/content.js';
import type { Language } from '../../../models/languages.js';
import { nameOf, stretchOf } from '../../content.js';
import { type Running, runningIn, standingAt } from '../../routine/running.js';
import { promptTurn, sayOf } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';

/** So many sentences of the way out are left while somebody isn't level yet. */
const BEFORE_LEVEL = 2;

/** Whether somebody hangs tipped back now: until "now level" is said. */
export function isTippedBack({ timeline, cue, placeMs }: Running, language: Language): boolean {
  if (stretchOf(cue.stretch, language)?.notice === undefined) return false;
  const ahead = timeline.cues.filter(
    ({ kind, text, startMs }) => kind === 'release' && text !== undefined && startMs > placeMs,
  );
  return ahead.length >= BEFORE_LEVEL;
}

/**
 * Nobody listens or waits tipped back: whatever is said, the whole way up comes first. A hold that
 * was begun is over with that, so that they add up to one at most; otherwise it begins again with
 * the way in. Only what goes straight on with the same hold does so.
 */
export function comingUp(turn: Turn, situation: Situation): Turn {
  const { running, narrating, language } = situation;
  if (running === undefined || !narrating || !isTippedBack(running, language)) return turn;
  const { say } = turn;
  if (say.kind === 'narration')
    return isStraightOn(turn, running) ? turn : wayUpTurn(running, situation);
  const { wayUp = '' } = stretchOf(running.cue.stretch, language)?.notice ?? {};
  if (say.text.includes(wayUp)) return turn;
  const isAboutTheHold = turn.question === undefined && turn.session.playback !== undefined;
  if (isAboutTheHold && wasBegun(running))
    return wayUpTurn(
      running,
      situation,
      'pausedWayUp',
      turn.did.startsWith('form:') ? say.text : '',
    );
  const text = `${wayUp} ${say.text}`;
  const session = backToTheWayIn(turn, running);
  return { ...turn, say: { ...say, text }, session };
}

/** "Pause", "get me out of this": the way up, the answer to what was asked, and how it goes on, or who can help. */
export function wayUpTurn(
  running: Running,
  situation: Situation,
  prompt: 'pausedWayUp' | 'stuckTippedBack' = 'pausedWayUp',
  answer = '',
): Turn {
  const { notice } = stretchOf(running.cue.stretch, situation.language) ?? {};
  if (notice && prompt === 'pausedWayUp' && wasBegun(running))
    return upForGoodTurn(notice, answer, running, situation);
  const turn = promptTurn(prompt, situation, {
    out: notice?.wayUp ?? '',
    stretch: nameOf(running.cue.stretch, situation.language),
  });
  const playback = standingAt({ ...running, placeMs: wayIn(running) }, true);
  return { ...turn, did: 'pause', placeTold: true, session: { ...turn.session, playback } };
}

function wasBegun({ held }: Running): boolean {
  return held.some((ms) => ms > 0);
}

/** Up, and something gentler. */
function upForGoodTurn(
  { wayUp, enough, instead }: Notice,
  answer: string,
  running: Running,
  situation: Situation,
): Turn {
  const turn = promptTurn('upForGood', situation, {
    out: `${wayUp} ${answer}`.trim(),
    enough,
  });
  const { run, round, held } = running;
  const reprompt = sayOf('moreReprompt', situation);
  return {
    ...turn,
    did: 'pause',
    question: { ask: instead.ask, reprompt, needed: true },
    session: {
      ...turn.session,
      playback: { state: 'ended', run, round, held },
      offer: { yes: instead.to },
    },
  };
}

function isStraightOn({ session: { playback } }: Turn, { run, placeMs }: Running): boolean {
  return (
    playback?.state === 'narrating' && playback.run.id === run.id && playback.placeMs >= placeMs
  );
}

function backToTheWayIn({ session }: Turn, running: Running): Turn['session'] {
  const { playback } = session;
  if (playback?.state !== 'standing') return session;
  const { run, round, held } = running;
  if (wasBegun(running)) return { ...session, playback: { state: 'ended', run, round, held } };
  return { ...session, playback: { ...playback, placeMs: wayIn(running) } };
}

/** Later it begins again there. */
export function atTheWayIn(running: Running): Running {
  const placeMs = wayIn(running);
  return runningIn(running.timeline, { ...running, placeMs }) ?? running;
}

function wayIn({ starts, current }: Running): number {
  return starts[current]?.startMs ?? 0;
}
