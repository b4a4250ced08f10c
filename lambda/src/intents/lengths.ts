import { notThatTurn } from '../../../core/conversation/corrections.js';
import { insteadOfThat } from '../../../core/conversation/instead.js';
import { anotherLength } from '../../../core/conversation/on-the-mat/another-length.js';
import {
  beforeTheOther,
  isOfThisAlone,
} from '../../../core/conversation/on-the-mat/before-that.js';
import * as changes from '../../../core/conversation/on-the-mat/changes.js';
import { eachAgainTurn, eachHoldTurn } from '../../../core/conversation/on-the-mat/each-hold.js';
import { eachInTimeTurn } from '../../../core/conversation/on-the-mat/each-in-time.js';
import { moreGoesTurn } from '../../../core/conversation/on-the-mat/goes.js';
import { HOW_OFTEN } from '../../../core/conversation/on-the-mat/how-often.js';
import { namedStepTurn } from '../../../core/conversation/on-the-mat/named-step.js';
import {
  aheadOrThisTurn,
  eachOne,
  isOfSeveral,
  namedHoldTurn,
} from '../../../core/conversation/on-the-mat/next-hold.js';
import { onceIsEnough } from '../../../core/conversation/on-the-mat/once-is-enough.js';
import { onlyThisOneTurn } from '../../../core/conversation/on-the-mat/only-this-one.js';
import { shortenedTurn } from '../../../core/conversation/on-the-mat/rest-in-time.js';
import { startStretch, startWithHold } from '../../../core/conversation/on-the-mat/start.js';
import type { Situation } from '../../../core/conversation/turn.js';
import { minutes, ofBreaths, type Slot, seconds } from '../../../core/conversation/wishes.js';
import type { Intents } from '../intents.js';
import { withJustSet } from '../moved-reminder.js';

/** "A bit shorter" has no length, though AMAZON.DURATION may be filled with it. */
export function understood(length: Slot | undefined): Slot | undefined {
  return length?.said === '?' ? undefined : length;
}

/** "All of them longer", which may be taken for either. */
function wayOfEach(each: Slot | undefined): 'shorter' | 'longer' | undefined {
  return each?.id === 'shorter' || each?.id === 'longer' ? each.id : undefined;
}

/** "No, shorter", after it was made shorter, goes on from there; "no, thirty more" stands in its place. */
function inPlace(
  instead: Slot | undefined,
  isBare: boolean,
  { session: { justSet } }: Situation,
): Slot | undefined {
  return isBare && justSet?.what === 'change' ? undefined : instead;
}

/** "No, shorter", of no hold that is named, is of whatever it puts right. */
function putsRight(slot: (name: 'each' | 'stretch' | 'instead') => Slot | undefined): boolean {
  const isNamed = slot('each') !== undefined || slot('stretch') !== undefined;
  return !isNamed && slot('instead')?.id !== undefined;
}

/** A hold, or a round, longer, shorter or of a length. */
export const lengthsIntents = {
  LongerIntent: ({ slot, person, situation: now }) => {
    const to = understood(slot('newhold'));
    const breaths = slot('breaths');
    const length = slot('hold') ?? seconds(slot('seconds'));
    const often = moreGoesTurn(slot('seconds'), slot('hold') ?? breaths, now);
    if (often) return often;
    // "Ten seconds more, no, make it twenty" are no breaths; "ten more seconds on this one" may fill minutes, too.
    const by = (length && seconds(breaths)) ?? length ?? minutes(slot('minutes'));
    const times = Number(slot('sets')?.id ?? 1);
    const wished = { by, to, times };
    const isBare = !by && !to && times === 1 && !breaths;
    const eachAgain = putsRight(slot) ? eachAgainTurn('longer', by, now) : undefined;
    if (eachAgain && !to && times === 1 && !breaths) return eachAgain;
    return insteadOfThat(inPlace(slot('instead'), isBare, now), now, async (situation) => {
      if (breaths && !length && situation.running && !situation.session.starting)
        return changes.moreBreathsTurn(breaths, situation);
      const each = wayOfEach(slot('each'));
      const before = anotherLength(each ?? 'longer', wished, await person.recall(), situation);
      if (!before && each) return eachHoldTurn(each, situation);
      const named = isBare ? namedStepTurn('longer', slot('stretch'), situation) : undefined;
      const from = isBare ? beforeTheOther('longer', situation) : situation;
      return before ?? named ?? changes.lengthenedTurn(wished, from);
    });
  },
  ShorterIntent: ({ slot, person, situation: now }) => {
    const wished = {
      routine: slot('routine'),
      by: understood(slot('hold')),
      to: understood(slot('newhold')),
    };
    const isBare = !wished.routine && !wished.by && !wished.to;
    const eachAgain = putsRight(slot) ? eachAgainTurn('shorter', wished.by, now) : undefined;
    if (eachAgain && !wished.routine && !wished.to) return eachAgain;
    return insteadOfThat(inPlace(slot('instead'), isBare, now), now, async (situation) => {
      const each = wayOfEach(slot('each'));
      // "Make them shorter, like twenty seconds".
      if (each && wished.to) return startWithHold({ hold: wished.to }, situation);
      const before = anotherLength(each ?? 'shorter', wished, await person.recall(), situation);
      if (!before && each) return eachHoldTurn(each, situation);
      const named = isBare ? namedStepTurn('shorter', slot('stretch'), situation) : undefined;
      const from = isBare ? beforeTheOther('shorter', situation) : situation;
      return before ?? named ?? shortenedTurn(wished, from);
    });
  },
  // "Hold it for ninety seconds", "twenty each", "thirty for the others"
  HoldIntent: async ({ slot, alexa, person, situation }) => {
    const number = slot('seconds');
    const hold = slot('thishold') ?? slot('hold') ?? ofBreaths(slot('breaths'));
    const isUnderway = situation.running !== undefined && !situation.session.starting;
    const each = eachOne(slot('stretch'), situation);
    const ahead = slot('ahead') ?? each;
    if (ahead && !HOW_OFTEN.has(ahead.id) && !isOfSeveral(ahead, situation) && isUnderway)
      return aheadOrThisTurn(ahead, hold, situation);
    const ofNamed = namedHoldTurn(slot('stretch'), hold, situation);
    if (ofNamed) return ofNamed;
    if (slot('stretch') && !each)
      return startStretch({ stretch: slot('stretch'), hold, sets: slot('sets') }, situation);
    const onlyThis = slot('onlythis');
    if (onlyThis && !hold && !number && !slot('sets')) return onlyThisOneTurn(situation);
    // "Twenty seconds each" may fill it with "each".
    if (isUnderway && hold && (slot('thishold') ?? onlyThis?.id))
      return changes.lengthTurn(hold, situation);
    const length = hold ?? seconds(number);
    if (isUnderway && length && !onlyThis && !each && !slot('sets') && isOfThisAlone(situation))
      return changes.lengthTurn(length, situation);
    const sets = slot('sets');
    const enough = hold || number ? undefined : onceIsEnough(sets, situation);
    if (enough) return enough;
    const inTime = eachInTimeTurn({ hold, number }, await person.recall(), situation);
    if (inTime) return inTime;
    const about = number ? await withJustSet({ alexa, situation }) : situation;
    return notThatTurn({ hold, number }, sets, about);
  },
} satisfies Partial<Intents>;
