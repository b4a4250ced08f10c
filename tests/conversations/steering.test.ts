import fc from 'fast-check';
import { longerTurn } from '../../core/conversation/on-the-mat/changes.js';
import {
  inPlaceTurn,
  pauseTurn,
  resumeTurn,
  timeLeftTurn,
  waitTurn,
  whereTurn,
} from '../../core/conversation/on-the-mat/controls.js';
import { endOnTheMat } from '../../core/conversation/on-the-mat/end-on-the-mat.js';
import { goOnTurn } from '../../core/conversation/on-the-mat/enter.js';
import { formTurn } from '../../core/conversation/on-the-mat/form.js';
import { narrate, WAY_TO_THE_EAR_MS } from '../../core/conversation/on-the-mat/narrate.js';
import { previousTurn } from '../../core/conversation/on-the-mat/previous.js';
import { speedTurn } from '../../core/conversation/on-the-mat/settings.js';
import { nextTurn } from '../../core/conversation/on-the-mat/skip.js';
import type { Decision, Situation, Turn } from '../../core/conversation/turn.js';
import type { Run } from '../../core/memory/run.js';
import { holdSpan, stretchStarts } from '../../core/routine/playback.js';
import { narratedIn, type Running, stopClock } from '../../core/routine/running.js';
import { timelineOf } from '../../core/routine/timelines.js';
import { languageOf } from '../../models/languages.js';
import { situationOf } from '../situation.js';

const language = languageOf('en-US');

/** Words that leave a person in the routine where they are. */
const STAYING: Record<string, (situation: Situation) => Turn> = {
  'pause, resume': (situation) => resumed(pauseTurn(situation), situation),
  'how long is left': timeLeftTurn,
  'where are we': whereTurn,
  wait: (situation) => resumed(waitTurn(situation), situation),
  "i'm there": inPlaceTurn,
  'where should i feel it': (situation) => formTurn('feel', situation),
  'speak slower': (situation) => speedTurn('slower', situation),
  'speak faster': (situation) => speedTurn('faster', situation),
  'at the usual speed': (situation) => speedTurn('usual', situation),
  'ten more seconds': (situation) => longerTurn(undefined, situation),
};
/** "Go on", at once. */
function resumed({ session }: Turn, situation: Situation): Turn {
  const { running } = stopClock(session.playback, situation.nowMs, language);
  return onTheMat(resumeTurn({ ...situation, session, running, narrating: false }));
}

/** In the middle of a routine, nothing starts. */
function onTheMat(decision: Decision): Turn {
  if (decision.kind !== 'turn') throw new Error('a routine starts');
  return decision;
}

const JUMPING: typeof STAYING = { next: nextTurn, previous: previousTurn };

const anyRun: fc.Arbitrary<Run> = fc.record({
  id: fc.constantFrom('daily', 'childs-pose', 'foam-rolling'),
  holdMs: fc.integer({ min: 5_000, max: 90_000 }),
  sets: fc.integer({ min: 1, max: 2 }),
  seed: fc.nat({ max: 999 }),
  opening: fc.boolean(),
  noticeHeard: fc.constant(true),
});
const wordsFrom = (names: string[]) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: 150_000 }), fc.constantFrom(...names)), {
    maxLength: 8,
  });

/** Somebody who listens, and speaks at times; it keeps account of what was heard. */
function listen(run: Run) {
  const heardMs = new Map<number, number>();
  let nowMs = 0;
  let ended = false;
  const situationNow = (): Situation => {
    const { playback, running, narrating } = stopClock(turn.session.playback, nowMs, language);
    return situationOf({ session: { ...turn.session, playback }, running, narrating, nowMs });
  };
  const move = { kind: 'goOn', placeMs: 0 } as const;
  const round = { startedMs: 0, session: 's' };
  let turn = narrate({ did: 'test', run, placeMs: 0, move, round, held: [] }, situationOf());
  const timeline = () => {
    const now = turn.session.playback?.run ?? run;
    return timelineOf(now, language, now.opening);
  };
  const cuesNow = () => (turn.say.kind === 'narration' ? turn.say.cues : []);

  /** Adds up the holds as they are heard; one that begins again is counted anew. */
  const hear = (ms: number) => {
    const starts = stretchStarts(timeline());
    for (const { kind, leadIn, startMs, endMs, originMs } of narratedIn(
      turn.session.playback,
      language,
    )) {
      const heard = Math.min(endMs, ms) - startMs;
      if (kind !== 'hold' || leadIn || heard <= 0) continue;
      const exercise = starts.findLastIndex((start) => start.startMs <= originMs);
      const begins = originMs === holdSpan(timeline(), starts[exercise]?.startMs ?? 0).startMs;
      heardMs.set(exercise, (begins ? 0 : (heardMs.get(exercise) ?? 0)) + heard);
    }
  };
  return {
    heardMs,
    timeline,
    running: (): Running | undefined => situationNow().running,
    after(ms: number, say: (situation: Situation) => Turn) {
      if (ended) return;
      hear(Math.max(0, ms - WAY_TO_THE_EAR_MS));
      nowMs += ms;
      const situation = situationNow();
      if (situation.running) turn = endOnTheMat(say(situation), situation);
      else ended = true;
    },
    /** Says yes to each further part, and hears it all. */
    toTheEnd() {
      if (ended) return;
      for (let parts = 0; parts < 20; parts += 1) {
        hear(Number.MAX_SAFE_INTEGER);
        nowMs += (cuesNow().at(-1)?.endMs ?? 0) + 2_000;
        const next = turn.session.offer?.yes;
        if (situationNow().running === undefined || next?.kind !== 'goOn') return;
        turn = goOnTurn(next, situationNow());
      }
    },
  };
}

test('whatever is said at whatever time, each hold that is heard to its end has its length', () => {
  fc.assert(
    fc.property(anyRun, wordsFrom(Object.keys(STAYING)), (run, words) => {
      const listener = listen(run);
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
      anyRun,
      wordsFrom([...Object.keys(STAYING), ...Object.keys(JUMPING)]),
      (run, words) => {
        const listener = listen(run);
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
