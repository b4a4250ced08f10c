import type { PromptId } from '../../models/languages.js';
import type { SessionMove } from '../memory/move.js';
import { answerTurn } from './answers.js';
import { anewTurn } from './on-the-mat/anew.js';
import { notNowTurn } from './on-the-mat/before-the-start.js';
import { laterTurn, withLeave } from './on-the-mat/beside-a-routine.js';
import { pauseTurn, waitTurn } from './on-the-mat/controls.js';
import { goOnTurn } from './on-the-mat/enter.js';
import { farewellTurn } from './on-the-mat/kept-place.js';
import { farewell } from './on-the-mat/narrate.js';
import { setAsideTurn } from './on-the-mat/set-aside.js';
import { orderOf } from './on-the-mat/start.js';
import { startPlanTurn } from './plan.js';
import { isPromptId, promptTurn } from './prompts.js';
import { readBackTurn } from './reminders/read-back.js';
import { cannotGetUpTurn } from './safety/cannot-get-up.js';
import { conditionTurn } from './safety/condition-told.js';
import { declinedTurn } from './safety/notice.js';
import { anythingNumbTurn, notNumbTurn, numbInThePoseTurn } from './safety/numbness.js';
import { cannotTurn } from './safety/ordinary.js';
import { reportTurn } from './safety/reports.js';
import { afterAllDecision, withoutTurn } from './safety/taken-back.js';
import { onlyThatPartTurn } from './safety/withdrawn.js';
import type { Decision, Situation, Turn } from './turn.js';

/** Goes where an offer or a choice leads. */
export function perform(move: SessionMove, situation: Situation): Decision {
  const { session } = situation;
  switch (move.kind) {
    case 'answer':
      return answerTurn(move.id, 'say', situation);
    case 'more':
      return answerTurn(move.id, 'more', situation);
    case 'routine':
      return { kind: 'start', wish: move, session: { ...session, order: orderOf(move) } };
    case 'seen': {
      const { wish } = move;
      return {
        kind: 'start',
        wish,
        session: { ...session, order: orderOf(wish), doctorAgreed: true },
      };
    }
    case 'goOn':
      return goOnTurn(move, situation);
    case 'pause':
      return pauseTurn(situation);
    case 'wait':
      return waitTurn(situation);
    case 'setAside':
      return setAsideTurn(situation);
    case 'notNow':
      return notNowTurn(situation);
    case 'later':
      return laterTurn(move.agreed ? withLeave(situation) : situation);
    case 'anew':
      return anewTurn(move.ask, situation);
    case 'advice':
      return declinedTurn(move.id, situation);
    case 'report':
      return reportTurn(move.level, situation);
    case 'onlyThatPart':
      return onlyThatPartTurn(situation);
    case 'newWeakness':
      return reportTurn('emergency', situation);
    case 'anythingNumb':
      return anythingNumbTurn(situation);
    case 'notNumb':
      return notNumbTurn(situation);
    case 'numbInThePose':
      return numbInThePoseTurn(situation);
    case 'cannot':
      return cannotTurn(situation);
    case 'told':
      return conditionTurn(
        move.conditions.map((id) => ({ said: '', id })),
        situation,
      );
    case 'untold':
      return withoutTurn(move.conditions, situation) ?? promptTurn('declined', situation);
    case 'afterAll':
      return afterAllDecision(move, situation);
    case 'cannotGetUp':
      return cannotGetUpTurn(situation);
    case 'remind':
      return readBackTurn(move.times, situation, move);
    case 'cancelReminders':
      return { kind: 'cancelReminders', which: { rings: move.rings } };
    case 'plan':
      return startPlanTurn(situation);
    case 'forget':
      return promptTurn('forgetMe', situation);
    case 'prompt':
      if (move.id === farewell.id) return farewellTurn(situation);
      return promptMoveTurn(move, situation);
  }
}

function promptMoveTurn(
  { id, routine }: Extract<SessionMove, { kind: 'prompt' }>,
  situation: Situation,
): Turn {
  const turn = promptTurn(promptOf(id, situation), situation);
  if (routine === undefined) return turn;
  return {
    ...turn,
    session: { ...turn.session, offer: { yes: { kind: 'routine', id: routine } } },
  };
}

/** After a warning, help names no stretches. */
function promptOf(id: string, { session, language }: Situation): PromptId {
  const known = isPromptId(id, language) ? id : 'help';
  return known === 'help' && session.quiet ? 'helpQuietly' : known;
}
