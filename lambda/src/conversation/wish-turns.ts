import { goOnOffer } from './playing.js';
import { promptTurn } from './prompts.js';
import type { Situation, Turn } from './turn.js';

/** Notes how much is to be said from now on; in mid-routine, the way back is offered. */
export function wishTurn(talkWish: 'less' | 'more', situation: Situation): Turn {
  const turn = promptTurn(talkWish === 'less' ? 'lessTalking' : 'moreTalking', situation);
  const session = { ...turn.session, talkWish };
  const goOn = goOnOffer(situation);
  if (goOn === undefined) return { ...turn, session };
  const { ask, reprompt, yes } = goOn;
  return { ...turn, ask, reprompt, session: { ...session, offer: { yes } } };
}
