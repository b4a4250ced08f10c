import type { SessionMove } from '../memory/session.js';
import { answerTurn } from './answers.js';
import { dayOf } from './calendar.js';
import { inPlaceTurn, whereTurn } from './on-the-mat/controls.js';
import { goOnTurn } from './on-the-mat/enter.js';
import { isPromptId, promptTurn } from './prompts.js';
import { followUpTurn } from './questions.js';
import { readBackTurn } from './reminders.js';
import { adviceTurn } from './safety/screening.js';
import type { Decision, Situation, Turn } from './turn.js';

/** Goes where an offer or a repetition leads. */
function perform(move: SessionMove, situation: Situation): Decision {
  const { session, language } = situation;
  switch (move.kind) {
    case 'answer':
      return answerTurn(move.id, 'say', situation);
    case 'more':
      return answerTurn(move.id, 'more', situation);
    case 'followUp':
      return followUpTurn(move.aspect, { ...situation, session: { ...session, topic: move.id } });
    case 'routine':
      return { kind: 'start', wish: move, session };
    case 'goOn':
      return goOnTurn(move, situation);
    case 'advice':
      return adviceTurn(move.id, situation);
    case 'remind':
      return readBackTurn(move.times, situation);
    case 'forget':
      return promptTurn('forgetMe', situation);
    case 'prompt':
      return promptTurn(isPromptId(move.id, language) ? move.id : 'help', situation);
  }
}

/** "Yes" to what was asked; what was read back is done. */
export function yes(situation: Situation): Decision {
  const move = situation.session.offer?.yes;
  if (move === undefined) return promptTurn('yesToWhat', situation);
  if (move.kind === 'remind') return { kind: 'setReminders', times: move.times };
  return move.kind === 'forget' ? move : perform(move, situation);
}

/** "I'm ready" cuts a gap short; to a question it is a yes, but never to one about health. */
export function ready(situation: Situation): Decision {
  if (situation.narrating) return inPlaceTurn(situation);
  return situation.session.offer?.yes?.kind === 'advice' ? repeat(situation) : yes(situation);
}

/** "No" declines the offer; the second one in a row ends the conversation. */
export function no(situation: Situation): Decision {
  const decision = declined(situation);
  if (!situation.session.launchOffer || decision.kind !== 'turn') return decision;
  const refused = dayOf(situation.nowMs);
  return {
    ...decision,
    keep: { change: (person) => ({ ...person, refused }), quietly: true },
  };
}

function declined(situation: Situation): Decision {
  const { offer, anythingElse } = situation.session;
  if (offer?.no) return perform(offer.no, situation);
  if (anythingElse) return promptTurn('goodbye', situation);
  const turn = promptTurn('declined', situation);
  const left = offer?.yes?.kind === 'routine' || offer?.yes?.kind === 'goOn';
  const playback = left ? undefined : turn.session.playback;
  return { ...turn, session: { ...turn.session, playback, anythingElse: true } };
}

/** In the middle of a routine, "repeat" says where we are and goes on; it never starts it all again. */
export function repeat(situation: Situation): Decision {
  const { last } = situation.session;
  if (last === undefined) return promptTurn('nothingToRepeat', situation);
  if (last.kind === 'goOn' && situation.running) return whereTurn(situation);
  return perform(last, situation);
}

/** When nothing fits: something else each time, more help, then a kind end. */
export function miss(situation: Situation): Turn {
  const { misses, last } = situation.session;
  const steps = ['notUnderstood', 'notUnderstoodAgain', 'notUnderstoodAtAll'] as const;
  const turn = promptTurn(steps[misses] ?? 'notUnderstoodAtAll', situation);
  return { ...turn, session: { ...turn.session, last, misses: misses + 1 } };
}
