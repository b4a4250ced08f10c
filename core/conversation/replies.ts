import type { SessionMove } from '../memory/session.js';
import { answerTurn } from './answers.js';
import { inPlaceTurn, whereTurn } from './on-the-mat/controls.js';
import { routineTurn } from './on-the-mat/narrate.js';
import { goOnOffer } from './on-the-mat/running.js';
import { isPromptId, promptTurn } from './prompts.js';
import { followUpTurn } from './questions.js';
import { readBackTurn } from './reminders.js';
import { adviceTurn } from './safety/screening.js';
import type { Situation, Turn } from './turn.js';

/** Goes where an offer or a repetition leads. */
export function perform(move: SessionMove, situation: Situation): Turn {
  switch (move.kind) {
    case 'answer':
      return answerTurn(move.id, 'say', situation);
    case 'more':
      return answerTurn(move.id, 'more', situation);
    case 'followUp':
      return followUpTurn(move.aspect, {
        ...situation,
        session: { ...situation.session, topic: move.id },
      });
    case 'routine':
      return routineTurn(move, situation);
    case 'advice':
      return adviceTurn(move.id, situation);
    case 'remind':
      return readBackTurn(move.times, situation);
    case 'forget':
      return promptTurn('forgetMe', situation);
    case 'prompt':
      return isPromptId(move.id, situation.language.prompts)
        ? promptTurn(move.id, situation)
        : promptTurn('help', situation);
  }
}

export function yesTurn(situation: Situation): Turn {
  const move = situation.session.offer?.yes;
  return move ? perform(move, situation) : promptTurn('yesToWhat', situation);
}

/** "I'm ready" cuts a gap short; to a question it is a yes, but never to one about health. */
export function readyTurn(situation: Situation): Turn {
  if (situation.narrating) return inPlaceTurn(situation);
  return situation.session.offer?.yes?.kind === 'advice'
    ? repeatTurn(situation)
    : yesTurn(situation);
}

/** A "no" declines the offer; the second one in a row ends the conversation. */
export function noTurn(situation: Situation): Turn {
  const { offer, anythingElse } = situation.session;
  if (offer?.no) return perform(offer.no, situation);
  if (anythingElse) return promptTurn('goodbye', situation);
  const declined = promptTurn('declined', situation);
  const { playback } = offer?.yes?.kind === 'routine' ? {} : declined.session;
  return { ...declined, session: { ...declined.session, playback, anythingElse: true } };
}

/** In the middle of a routine, "repeat" says where we are and goes on; it never starts it all again. */
export function repeatTurn(situation: Situation): Turn {
  const { last } = situation.session;
  if (last?.kind === 'routine' && goOnOffer(situation)) return whereTurn(situation);
  return last ? perform(last, situation) : promptTurn('nothingToRepeat', situation);
}

/** What to say when nothing fits: something else each time, more help, then a kind end. */
export function missTurn(situation: Situation): Turn {
  const { misses, last } = situation.session;
  const steps = ['notUnderstood', 'notUnderstoodAgain', 'notUnderstoodAtAll'] as const;
  const turn = promptTurn(steps[misses] ?? 'notUnderstoodAtAll', situation);
  return { ...turn, session: { ...turn.session, last, misses: misses + 1 } };
}
