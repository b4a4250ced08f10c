import type { PromptId } from '../../../models/languages.js';
import { HOLD_LIMITS_MS } from '../routine/program.js';
import { spokenDuration } from '../speech/duration.js';
import { goOnOffer } from './playing.js';
import { promptTurn } from './prompts.js';
import { startStretch } from './requests.js';
import { nameOf } from './timelines.js';
import type { Situation, Turn } from './turn.js';
import { requestedHoldMs, type Slot } from './wishes.js';

/** What is to be remembered of a wish, or `undefined` when it cannot be had. */
export interface Wish<T> {
  turn: Turn;
  value?: T;
}

/** "Less talking": from the next round on. */
export function talkWish(wish: 'less' | 'more', situation: Situation): Wish<'less' | 'more'> {
  const turn = noted(wish === 'less' ? 'lessTalking' : 'moreTalking', situation);
  return { value: wish, turn: { ...turn, session: { ...turn.session, talkWish: wish } } };
}

/** "Always hold for thirty seconds." */
export function holdWish(hold: Slot | undefined, situation: Situation): Wish<number> {
  const ms = hold && requestedHoldMs(hold.said);
  if (ms === undefined) return { turn: promptTurn('holdUnclear', situation) };
  if (ms < HOLD_LIMITS_MS.min) return { turn: promptTurn('holdTooShort', situation) };
  if (ms > HOLD_LIMITS_MS.max) return { turn: promptTurn('holdTooLong', situation) };
  return { value: ms, turn: noted('holdKept', situation, { hold: spokenDuration(ms) }) };
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
  return { value: stretch.id, turn: noted(prompt, situation, values) };
}

/** Says what was noted; in mid-routine, the way back is offered. */
export function noted(
  prompt: PromptId,
  situation: Situation,
  values: Readonly<Record<string, string>> = {},
): Turn {
  const turn = promptTurn(prompt, situation, values);
  const goOn = goOnOffer(situation);
  if (goOn === undefined) return turn;
  const { ask, reprompt, yes } = goOn;
  return { ...turn, ask, reprompt, session: { ...turn.session, offer: { yes } } };
}
