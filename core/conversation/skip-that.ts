import { withoutTurn } from './on-the-mat/parts-of-a-round.js';
import { notThisStretchTurn } from './on-the-mat/skip.js';
import { stretchesAtHand } from './on-the-mat/stands-for.js';
import { notToldNextTurn } from './on-the-mat/told-next.js';
import { next } from './replies.js';
import { settingNotLikedTurn } from './taking-back.js';
import type { Decision, Situation } from './turn.js';
import type { Slot } from './wishes.js';

/**
 * "Skip that one", by no name: what was just told of, which may be what comes next, a setting, or what
 * is offered; else the stretch that they are in. Undefined if a name was said.
 */
export function skipThatTurn(
  stretch: Slot | undefined,
  situation: Situation,
): Decision | undefined {
  const { running, session, language } = situation;
  const isThat = stretch === undefined || language.words.thatOne.test(stretch.said);
  if (stretch?.id !== undefined || !isThat || (session.starting && !stretch)) return undefined;
  if (running === undefined || session.starting) return next(situation);
  return (
    notToldNextTurn(situation) ??
    settingNotLikedTurn(undefined, situation) ??
    notThisStretchTurn(situation)
  );
}

/** "Skip the twist", of the round that is about to start, or was offered: this time. Undefined if that one isn't in it. */
export function skipFromTheStart(
  stretch: Slot | undefined,
  situation: Situation,
): Decision | undefined {
  const { running, session } = situation;
  if (stretch?.id === undefined || (running && !session.starting)) return undefined;
  return stretchesAtHand(situation).includes(stretch.id)
    ? withoutTurn({ stretch }, situation)
    : undefined;
}
