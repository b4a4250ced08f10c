import fc from 'fast-check';
import { longerTurn } from '../../core/conversation/on-the-mat/changes.js';
import {
  inPlaceTurn,
  nextTurn,
  pauseTurn,
  previousTurn,
  resumeTurn,
  timeLeftTurn,
  waitTurn,
  whereTurn,
} from '../../core/conversation/on-the-mat/controls.js';
import { formTurn } from '../../core/conversation/on-the-mat/form.js';
import { routineTurn, WAY_TO_THE_EAR_MS } from '../../core/conversation/on-the-mat/narrate.js';
import { runningOf, stopClock } from '../../core/conversation/on-the-mat/running.js';
import { speedTurn } from '../../core/conversation/on-the-mat/speed.js';
import type { Situation, Turn } from '../../core/conversation/turn.js';
import { parseSession, type RoutineMove } from '../../core/memory/session.js';
import { holdSpan, type PlayedCue, stretchStarts } from '../../core/routine/playback.js';
import { timelineOf } from '../../core/routine/timelines.js';
import { languageOf } from '../../models/languages.js';
import { locales } from '../../models/locales.js';

const language = languageOf('en-US');
const { terms } = locales['en-US'];

/** Words that leave a person in the routine where they are. */
const STAYING: Record<string, (situation: Situation) => Turn> = {
  'pause, resume': (situation) => {
    const paused = pauseTurn(situation);
    return resumeTurn({ ...situation, session: paused.session, narrating: false });
  },
  'how long is left': timeLeftTurn,
  'where are we': whereTurn,
  wait: (situation) =>
    runningOf(situation)?.cue.kind === 'hold' ? whereTurn(situation) : waitTurn(situation),
  "i'm there": inPlaceTurn,
  'where should i feel it': (situation) => formTurn('feel', situation),
  'speak slower': (situation) => speedTurn('slower', situation),
  'speak faster': (situation) => speedTurn('faster', situation),
  'at the usual speed': (situation) => speedTurn('usual', situation),
  'ten more seconds': (situation) => longerTurn(undefined, situation),
};
const JUMPING: typeof STAYING = { next: nextTurn, previous: previousTurn };

const anyMove: fc.Arbitrary<RoutineMove> = fc.record({
  kind: fc.constant('routine' as const),
  id: fc.constantFrom('daily', 'childs-pose', 'foam-rolling'),
  holdMs: fc.integer({ min: 5_000, max: 90_000 }),
  sets: fc.integer({ min: 1, max: 2 }),
  seed: fc.nat({ max: 999 }),
  opening: fc.boolean(),
});
const wordsFrom = (names: string[]) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: 150_000 }), fc.constantFrom(...names)), {
    maxLength: 8,
  });

/** Somebody who listens, and speaks at times; it keeps account of what was heard. */
function listen(move: RoutineMove) {
  const heardMs = new Map<number, number>();
  let nowMs = 0;
  let ended = false;
  const situationNow = (): Situation => {
    const session = stopClock({ session: turn.session, nowMs, language });
    const narrating = runningOf({ session, language }) !== undefined;
    return { language, terms, session, seed: 0, nowMs, oneShot: false, narrating };
  };
  let turn = routineTurn(move, {
    ...{ language, terms, seed: 0, nowMs, oneShot: false, narrating: false },
    session: parseSession({ screened: true }),
  });
  const timeline = () => {
    const now = turn.session.playback?.move ?? move;
    return timelineOf(now, language, now.opening ?? false);
  };

  /** Adds up the holds as they are heard; one that begins again is counted anew. */
  const hear = (ms: number) => {
    const starts = stretchStarts(timeline());
    const cues = typeof turn.say === 'string' ? [] : (turn.say as PlayedCue[]);
    const beginMs = cues[0]?.startMs ?? 0;
    for (const { kind, leadIn, startMs, endMs, originMs } of cues) {
      const heard = Math.min(endMs - beginMs, ms) - (startMs - beginMs);
      if (kind !== 'hold' || leadIn || heard <= 0) continue;
      const exercise = starts.findLastIndex((start) => start.startMs <= originMs);
      const begins = originMs === holdSpan(timeline(), starts[exercise]?.startMs ?? 0).startMs;
      heardMs.set(exercise, (begins ? 0 : (heardMs.get(exercise) ?? 0)) + heard);
    }
  };
  return {
    heardMs,
    timeline,
    running: () => runningOf(situationNow()),
    after(ms: number, say: (situation: Situation) => Turn) {
      if (ended) return;
      hear(Math.max(0, ms - WAY_TO_THE_EAR_MS));
      nowMs += ms;
      const situation = situationNow();
      if (runningOf(situation)) turn = say(situation);
      else ended = true;
    },
    /** Says yes to each further part, and hears it all. */
    toTheEnd() {
      if (ended) return;
      for (let parts = 0; parts < 20; parts += 1) {
        const cues = typeof turn.say === 'string' ? [] : turn.say;
        hear(Number.MAX_SAFE_INTEGER);
        nowMs += (cues.at(-1)?.endMs ?? 0) - (cues[0]?.startMs ?? 0) + 2_000;
        const next = turn.session.offer?.yes;
        if (runningOf(situationNow()) === undefined || next?.kind !== 'routine') return;
        turn = routineTurn(next, situationNow());
      }
    },
  };
}

test('whatever is said at whatever time, each hold that is heard to its end has its length', () => {
  fc.assert(
    fc.property(anyMove, wordsFrom(Object.keys(STAYING)), (move, words) => {
      const listener = listen(move);
      for (const [ms, name] of words) listener.after(ms, STAYING[name] ?? whereTurn);
      listener.toTheEnd();
      const timeline = listener.timeline();
      stretchStarts(timeline).forEach(({ startMs }, exercise) => {
        const hold = holdSpan(timeline, startMs);
        expect(listener.heardMs.get(exercise)).toBe(hold.endMs - hold.startMs);
      });
    }),
    { numRuns: 200 },
  );
});

test('whatever is skipped or gone back to, all stretches that come after are heard', () => {
  fc.assert(
    fc.property(
      anyMove,
      wordsFrom([...Object.keys(STAYING), ...Object.keys(JUMPING)]),
      (move, words) => {
        const listener = listen(move);
        const say: typeof STAYING = { ...STAYING, ...JUMPING };
        for (const [ms, name] of words) {
          listener.after(ms, say[name] ?? whereTurn);
          const running = listener.running();
          if (running === undefined) return;
          expect(running.placeMs).toBeGreaterThanOrEqual(0);
          expect(running.placeMs).toBeLessThan(running.timeline.totalMs);
        }
        const from = listener.running()?.current ?? 0;
        listener.heardMs.clear();
        listener.toTheEnd();
        const count = stretchStarts(listener.timeline()).length;
        for (let exercise = from + 1; exercise < count; exercise += 1) {
          const { startMs } = stretchStarts(listener.timeline())[exercise] ?? { startMs: 0 };
          const hold = holdSpan(listener.timeline(), startMs);
          expect(listener.heardMs.get(exercise)).toBe(hold.endMs - hold.startMs);
        }
      },
    ),
    { numRuns: 200 },
  );
});
