import type { Session } from '../../memory/session.js';
import { goOnTurn } from '../on-the-mat/enter.js';
import { promptTurn } from '../prompts.js';
import type { Decision, Situation, Turn } from '../turn.js';
import { isIdle } from './reported.js';
import { reportTurn } from './reports.js';

/** What a no to another question leads to: pain isn't what tells whether it is an emergency. */
export const ANYTHING_NUMB = { kind: 'anythingNumb' } as const;

/** "No, it isn't pain": what numbs a saddle or a bladder often doesn't hurt. Only a yes, or telling of it, is an alarm. */
export function anythingNumbTurn(situation: Situation): Turn {
  return askingOfNumbness('anythingNumb', situation);
}

/** "I've got numbness": where, decides; where that was asked already, or whether it's pain, it is an alarm. */
export function numbTurn(situation: Situation): Decision {
  return isAskedOfNumbness(situation)
    ? reportTurn('emergency', situation)
    : askingOfNumbness('whereIsItNumb', situation);
}

/** The same once more, with words that say that it has to be clear. */
export function askingAgainOfNumbness(situation: Situation): Turn {
  return askingOfNumbness('anythingNumbAgain', situation);
}

/** Whether it was just asked if it is pain, or something numb. */
export function isAskedOfNumbness({ session: { offer } }: Situation): boolean {
  const isOfPain = offer?.no?.kind === ANYTHING_NUMB.kind;
  return isOfPain || isLastAsked({ session: { offer } });
}

/** Whether it was just asked if anything is numb, or where: a no lets go. */
export function isLastAsked({ session: { offer } }: { session: Pick<Session, 'offer'> }): boolean {
  return offer?.no?.kind === 'notNumb' || offer?.no?.kind === 'numbInThePose';
}

/** "No", "nothing like that": on the mat, on from there. */
export function notNumbTurn(situation: Situation): Turn {
  const { running } = situation;
  return running
    ? goOnTurn({ kind: 'goOn', placeMs: running.placeMs, lead: { id: 'leadBack' } }, situation)
    : promptTurn('notNumb', situation);
}

/** Something is numb in a pose, without a sign of danger: the stretch stops, as it does for pain. */
export function numbInThePoseTurn(situation: Situation): Turn {
  const session = { ...situation.session, offer: undefined };
  return reportTurn('stop-stretch', { ...situation, session });
}

/** In a pose, what is numb elsewhere is a reason to come out of it. */
function askingOfNumbness(
  prompt: 'anythingNumb' | 'anythingNumbAgain' | 'whereIsItNumb',
  situation: Situation,
): Turn {
  const turn = promptTurn(prompt, situation);
  const yes = { kind: 'report', level: 'emergency' } as const;
  const isTold = prompt === 'whereIsItNumb' && !isIdle(situation);
  const before = situation.session.offer?.no;
  const isToldBefore = prompt === 'anythingNumbAgain' && before?.kind === 'numbInThePose';
  const no =
    isTold || isToldBefore ? ({ kind: 'numbInThePose' } as const) : ({ kind: 'notNumb' } as const);
  return { ...turn, session: { ...turn.session, offer: { yes, no } } };
}
