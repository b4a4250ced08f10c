import { pauseTurn } from '../on-the-mat/controls.js';
import { inPassing } from '../on-the-mat/in-passing.js';
import { isJustSet, takeBackTurn } from '../on-the-mat/settings.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';

/**
 * "My mum has osteoporosis": hers, unless it is she who stretches. Before a start and in a routine
 * that is asked, and nothing is ruled out before.
 */
export function othersConditionTurn(condition: Slot | undefined, situation: Situation): Turn {
  const { running, session } = situation;
  const isAboutToMove = running !== undefined || session.starting !== undefined;
  if (condition?.id === undefined || !isAboutToMove)
    return promptTurn('othersConditionIdle', situation);
  const turn = promptTurn('othersCondition', situation);
  const back = { kind: 'goOn', placeMs: running?.placeMs ?? 0, lead: { id: 'leadBack' } } as const;
  const no = running && !session.starting ? back : ({ kind: 'prompt', id: 'neverMind' } as const);
  const yes = { kind: 'told' as const, conditions: [condition.id] };
  return { ...turn, session: { ...turn.session, offer: { yes, no } } };
}

/**
 * "He's awake", "the ambulance is coming": what fits, whether or not it is known what was before.
 * "My sister is here", "my wife's talking to me" on the mat, with no warning before: somebody has come.
 */
export function helpIsComingTurn(someone: Slot | undefined, situation: Situation): Turn {
  const isOnTheMat = situation.running ?? situation.session.starting;
  if (isAroundThem(someone) && isOnTheMat && situation.session.warned === undefined)
    return pauseTurn(situation);
  if (situation.running || situation.session.starting) return inPassing('stayWithThem', situation);
  const turn = promptTurn('stayWithThem', situation);
  const warned = situation.session.warned ?? 'stillAbout';
  return { ...turn, session: { ...turn.session, quiet: true, warned } };
}

/** "My sister is here" is of the house; "he's breathing again" may be of somebody who wasn't. */
const OF_THE_HOUSE: readonly unknown[] = ['relative', 'somebody'];

function isAroundThem(someone: Slot | undefined): boolean {
  return someone !== undefined && OF_THE_HOUSE.includes(someone.id);
}

/** "Nobody answers", "will you talk to me?": the line again; more softly where no warning is known of. */
export function noOneToTalkToTurn(situation: Situation): Turn {
  const { session, running } = situation;
  // "No, rather talk", to a bell that was just asked for; it may be a cry for help all the same.
  if (running?.run.justBell && isJustSet(situation)) return takeBackTurn(situation, 'talkingAgain');
  if (running || session.starting) return inPassing('someoneToTalkTo', situation);
  const turn = promptTurn(session.warned ? 'noOneToTalkTo' : 'someoneToTalkTo', situation);
  return { ...turn, session: { ...turn.session, quiet: true } };
}
