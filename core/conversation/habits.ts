import { nameOf } from '../routine/timelines.js';
import { spokenDuration } from '../speech/durations.js';
import { promptThenGoOn } from './on-the-mat/running.js';
import { startStretch } from './on-the-mat/start.js';
import type { Situation, Turn } from './turn.js';
import { holdWished, type Slot } from './wishes.js';

/** What is to be remembered of a wish, or `undefined` when it cannot be had. */
export interface Wish<T> {
  turn: Turn;
  value?: T;
}

/** "Less talking": from the next round on. */
export function talkWish(wish: 'less' | 'more', situation: Situation): Wish<'less' | 'more'> {
  const turn = promptThenGoOn(wish === 'less' ? 'lessTalking' : 'moreTalking', situation);
  return { value: wish, turn: { ...turn, session: { ...turn.session, talkWish: wish } } };
}

/** "Always hold for thirty seconds." */
export function holdWish(hold: Slot | undefined, situation: Situation): Wish<number> {
  const wished = holdWished(hold);
  if ('refusal' in wished) return { turn: promptThenGoOn(wished.refusal, situation) };
  const { holdMs } = wished;
  const turn = promptThenGoOn('holdKept', situation, {
    hold: spokenDuration(holdMs, situation.language.words),
  });
  return { value: holdMs, turn };
}

/** "Skip child's pose from now on", and back again. */
export function stretchWish(
  prompt: 'leftOut' | 'putBack',
  stretch: Slot | undefined,
  situation: Situation,
): Wish<string> {
  if (stretch?.id === undefined) {
    return { turn: startStretch(stretch ? { stretch } : {}, situation) };
  }
  const values = { stretch: nameOf(stretch.id, situation.language) };
  return { value: stretch.id, turn: promptThenGoOn(prompt, situation, values) };
}
