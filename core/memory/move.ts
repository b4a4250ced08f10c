import * as v from 'valibot';
import { MOST_KEPT, RING } from '../conversation/reminders/rings.js';
import { ask, entry, wish } from './run.js';

/** An id, a name or a token of ours: longer ones were made up. */
export const short = v.pipe(v.string(), v.maxLength(200));
/** More than is spoken in a turn. */
export const spoken = v.pipe(v.string(), v.maxLength(8_000));
/** As many as there could ever be stretches, or choices in a question. */
export const MAX_LISTED = 50;

/** Starts a routine or a stretch. `noticeHeard`: the notice before it was answered with yes; `told`: it told the plan. */
export const routine = v.object({
  kind: v.literal('routine'),
  ...wish,
  noticeHeard: v.optional(v.boolean()),
  told: v.optional(v.boolean()),
  /** A next step, by id, that is taken up with it. */
  further: v.optional(short),
});

/** Goes on with the routine of `playback`. */
export const goOn = v.object({
  kind: v.literal('goOn'),
  ...entry,
  noticeHeard: v.optional(v.boolean()),
});

/** When reminders ring. */
export const rings = v.pipe(v.array(v.pipe(v.string(), v.regex(RING))), v.maxLength(MOST_KEPT));

export const move = v.variant('kind', [
  v.object({ kind: v.literal('answer'), id: short }),
  v.object({ kind: v.literal('more'), id: short }),
  v.object({ kind: v.literal('advice'), id: short }),
  /** `routine`: what "yes" to it starts, by id, instead of its own. */
  v.object({ kind: v.literal('prompt'), id: short, routine: v.optional(short) }),
  v.object({ kind: v.literal('report'), level: v.picklist(['emergency', 'stop-stretch']) }),
  /** It's only that part of the body, and the alarm was a wrong one. */
  v.object({ kind: v.literal('onlyThatPart') }),
  /** A doctor or a nurse has seen them since the warning, and agreed to this. */
  v.object({ kind: v.literal('seen'), wish: routine }),
  /** The weakness of an arm or a leg is new. */
  v.object({ kind: v.literal('newWeakness') }),
  /** It isn't pain, and is asked whether anything is numb, or nothing is. */
  v.object({ kind: v.literal('anythingNumb') }),
  v.object({ kind: v.literal('notNumb') }),
  /** None of the signs of danger is there, but something is numb, so the stretch stops. */
  v.object({ kind: v.literal('numbInThePose') }),
  /** It's only the pose that can't be done. */
  v.object({ kind: v.literal('cannot') }),
  /** The person who stretches has these conditions, by id. */
  v.object({ kind: v.literal('told'), conditions: v.pipe(v.array(short), v.maxLength(10)) }),
  /** These were told by mistake. */
  v.object({ kind: v.literal('untold'), conditions: v.pipe(v.array(short), v.maxLength(10)) }),
  /** What was told to leave that kind out no longer counts, and this begins. */
  v.object({
    kind: v.literal('afterAll'),
    movements: v.pipe(v.array(short), v.maxLength(10)),
    wish: routine,
  }),
  /** It hurts, or they need help to get up. */
  v.object({ kind: v.literal('cannotGetUp') }),
  v.object({ kind: v.literal('forget') }),
  v.object({ kind: v.literal('plan') }),
  v.object({ kind: v.literal('pause') }),
  v.object({ kind: v.literal('wait') }),
  v.object({ kind: v.literal('setAside') }),
  /** Doesn't start what was about to. */
  v.object({ kind: v.literal('notNow') }),
  /** On with what waits; `agreed`: a doctor has said so. */
  v.object({ kind: v.literal('later'), agreed: v.optional(v.boolean()) }),
  /** Plans what is ahead anew, for another time in all or another number of stretches. */
  v.object({ kind: v.literal('anew'), ask }),
  v.object({
    kind: v.literal('remind'),
    times: rings,
    /** Those that are moved or put right, and others on the same days: all of them go. */
    before: v.optional(rings),
    instead: v.optional(rings),
    /** "In half an hour", in ms: another length puts that right. */
    delayMs: v.optional(v.pipe(v.number(), v.minValue(0))),
  }),
  v.object({ kind: v.literal('cancelReminders'), rings }),
  routine,
  goOn,
]);

/** What "yes" leads to, and, where "no" doesn't simply decline, what that leads to. */
export const offer = v.object({ yes: v.optional(move), no: v.optional(move) });
export const question = v.object({
  ask: spoken,
  reprompt: spoken,
  /** Something hangs on the answer. */
  needed: v.optional(v.boolean()),
  /** It was asked again after something else was answered. */
  crossed: v.optional(v.boolean()),
});

export type SessionMove = v.InferOutput<typeof move>;
export type Wish = v.InferOutput<typeof routine>;
export type GoOn = v.InferOutput<typeof goOn>;
