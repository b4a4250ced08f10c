import { perform } from './moves.js';
import { withoutWish } from './on-the-mat/before-the-start.js';
import { isEndedBy, undoTurn } from './on-the-mat/going-back.js';
import { inPassing } from './on-the-mat/in-passing.js';
import { includedAgainTurn } from './on-the-mat/included-again.js';
import { cancelledTurn } from './on-the-mat/kept-place.js';
import { asBefore, isJustSet, takeBackTurn } from './on-the-mat/settings.js';
import { promptTurn } from './prompts.js';
import { falseAlarmTurn } from './safety/ordinary.js';
import { nothingHurtsTurn } from './safety/pain.js';
import { takenBackTurn, wasItWrongTurn } from './safety/taken-back.js';
import type { Decision, Situation } from './turn.js';
import type { Slot } from './wishes.js';

/** What was just set, or changed, as it was before. */
export function takeLastBack(situation: Situation): Decision {
  const what = situation.session.justSet?.what;
  return what === 'change' || what === 'jump' ? undo(situation) : takeBackTurn(situation);
}

/** "No, I don't like that", right after a bell or another setting, is no word about the stretch. Undefined elsewhere. */
export function settingNotLikedTurn(
  stretch: Slot | undefined,
  situation: Situation,
): Decision | undefined {
  const what = situation.session.justSet?.what;
  const isSetting = what !== 'change' && what !== 'jump';
  return isSetting && stretch === undefined && isJustSet(situation)
    ? takeLastBack(situation)
    : undefined;
}

/** "Never mind" about a setting takes it back, about our question leaves it; else it is only polite. */
export function neverMindTurn(situation: Situation): Decision {
  if (isJustSet(situation)) return takeLastBack(situation);
  if (isAskedAside(situation)) return promptTurn('declined', situation);
  return nothingHurtsTurn(situation) ?? inPassing('neverMind', situation);
}

/**
 * "Cancel": a setting just made, our own question, or else the whole session; so said twice, it
 * leaves. Alexa may send it for "never mind", too, so it says if the place is kept (`keeps`).
 */
export function cancel(keeps: boolean, situation: Situation): Decision {
  const isSmall = isJustSet(situation) || isAskedAside(situation);
  return isSmall ? neverMindTurn(situation) : cancelledTurn(keeps, situation);
}

/** Whether a question is open about reminders, or about what is kept. */
function isAskedAside({ session: { offer, askedTimes } }: Situation): boolean {
  return askedTimes || offer?.yes?.kind === 'remind' || offer?.yes?.kind === 'forget';
}

/** "Undo": our question about reminders, what is kept or another round, what was just set, or else the last jump. */
export function undo(situation: Situation): Decision {
  if (isAskedAside(situation)) return promptTurn('declined', situation);
  const { offer } = situation.session;
  if (offer?.yes?.kind === 'routine' && offer.no?.kind === 'goOn')
    return perform(offer.no, situation);
  const untold = wasItWrongTurn(situation) ?? takenBackTurn(undefined, situation);
  if (untold) return untold;
  const { running, session } = situation;
  const { justSet, justReminded, remindedBefore, undo: last } = session;
  if (remindedBefore.length > 0)
    return { kind: 'setReminders', times: remindedBefore, before: justReminded };
  if (justReminded.length > 0) return { kind: 'cancelReminders', which: { rings: justReminded } };
  const usual = withoutWish(situation);
  if (usual) return usual;
  const isMove = justSet?.what === 'change' || justSet?.what === 'jump';
  const isSetting = justSet ? !isMove : last?.of === 'setting';
  if (isSetting) return takeBackTurn(situation);
  const again = last === undefined ? includedAgainTurn(situation) : undefined;
  if (again) return again;
  const isChange = last?.of === 'change' && running;
  return isChange && !isEndedBy(last, running, situation)
    ? asBefore('takenBack', situation)
    : undoTurn(situation);
}

/** "I didn't mean that", right after a move or a change, takes that back. */
export function notMeantTurn(ordinary: Slot | undefined, situation: Situation): Decision {
  return isJustSet(situation) && situation.session.warned === undefined
    ? takeLastBack(situation)
    : falseAlarmTurn(ordinary, situation);
}

/** "Forget it", "cancel that": on the mat, or before the start, what was just said, else all of it. */
export function forgetIt(keeps: boolean, situation: Situation): Decision {
  const { running, session } = situation;
  return running || session.starting ? neverMindTurn(situation) : cancel(keeps, situation);
}
