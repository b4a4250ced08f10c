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
  if (isAskedOfNumbness(situation)) return reportTurn('emergency', situation);
  return isIdle(situation)
    ? askingOfNumbness('whereIsItNumb', situation)
    : reportTurn('stop-stretch', situation);
}

/** Whether it was just asked if it is pain, or something numb. */
export function isAskedOfNumbness({ session: { offer } }: Situation): boolean {
  const isOfPain = offer?.no?.kind === ANYTHING_NUMB.kind;
  return isOfPain || offer?.no?.kind === 'notNumb';
}

/** "No", "nothing like that": on the mat, on from there. */
export function notNumbTurn(situation: Situation): Turn {
  const { running } = situation;
  return running
    ? goOnTurn({ kind: 'goOn', placeMs: running.placeMs, lead: { id: 'leadBack' } }, situation)
    : promptTurn('notNumb', situation);
}

function askingOfNumbness(prompt: 'anythingNumb' | 'whereIsItNumb', situation: Situation): Turn {
  const turn = promptTurn(prompt, situation);
  const yes = { kind: 'report', level: 'emergency' } as const;
  return { ...turn, session: { ...turn.session, offer: { yes, no: { kind: 'notNumb' } } } };
}
