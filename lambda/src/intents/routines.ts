import {
  correctionTurn,
  isRatherALength,
  notThatTurn,
} from '../../../core/conversation/corrections.js';
import { afterAllTurn } from '../../../core/conversation/on-the-mat/after-all.js';
import { allOfThemTurn, inFullTurn } from '../../../core/conversation/on-the-mat/all-of-them.js';
import { movedLastTurn } from '../../../core/conversation/on-the-mat/at-the-end.js';
import { withoutSomeTurn } from '../../../core/conversation/on-the-mat/because.js';
import { isOfThisAlone } from '../../../core/conversation/on-the-mat/before-that.js';
import { lengthTurn } from '../../../core/conversation/on-the-mat/changes.js';
import { eachInTimeTurn } from '../../../core/conversation/on-the-mat/each-in-time.js';
import { HOW_OFTEN } from '../../../core/conversation/on-the-mat/how-often.js';
import {
  meantInsteadTurn,
  rightedByNameTurn,
} from '../../../core/conversation/on-the-mat/meant-instead.js';
import {
  meantTheNextTurn,
  meantToSkipTurn,
} from '../../../core/conversation/on-the-mat/meant-to-skip.js';
import {
  aheadOrThisTurn,
  eachOne,
  isOfSeveral,
  namedHoldTurn,
} from '../../../core/conversation/on-the-mat/next-hold.js';
import { isOfTheSets, onceIsEnough } from '../../../core/conversation/on-the-mat/once-is-enough.js';
import {
  againInThisRound,
  roundOfThemTurn,
} from '../../../core/conversation/on-the-mat/once-more.js';
import { onlyThisOneTurn } from '../../../core/conversation/on-the-mat/only-this-one.js';
import { minutesAsOffered } from '../../../core/conversation/on-the-mat/order.js';
import { withItsNotice } from '../../../core/conversation/on-the-mat/own-kept.js';
import {
  inItsPlaceTurn,
  soManyInItTurn,
} from '../../../core/conversation/on-the-mat/own-put-right.js';
import * as own from '../../../core/conversation/on-the-mat/own-routine.js';
import * as parts from '../../../core/conversation/on-the-mat/parts-of-a-round.js';
import { routineTurn } from '../../../core/conversation/on-the-mat/routines.js';
import { someAgainTurn } from '../../../core/conversation/on-the-mat/same-again.js';
import { severalTurn } from '../../../core/conversation/on-the-mat/several.js';
import { severalAgainTurn } from '../../../core/conversation/on-the-mat/several-again.js';
import * as start from '../../../core/conversation/on-the-mat/start.js';
import { nextStretch, swapTurn } from '../../../core/conversation/on-the-mat/swap.js';
import { theOneMeant } from '../../../core/conversation/on-the-mat/the-one-meant.js';
import {
  whichRoutinesTurn,
  whichStretchesTurn,
} from '../../../core/conversation/on-the-mat/what-there-is.js';
import { next } from '../../../core/conversation/replies.js';
import { startWithoutTurn } from '../../../core/conversation/safety/out-of-reach.js';
import { sorePartTurn } from '../../../core/conversation/safety/sore-part.js';
import { whatSuitsTurn } from '../../../core/conversation/safety/what-suits.js';
import { choose } from '../../../core/conversation/small-words.js';
import type { Situation } from '../../../core/conversation/turn.js';
import { isOfARound, ofBreaths, type Slot } from '../../../core/conversation/wishes.js';
import type { SlotOf } from '../../../models/intents.js';
import type { Asked } from '../asked.js';
import { type Intents, just } from '../intents.js';
import { withJustSet } from '../moved-reminder.js';
import { filled } from './filled.js';
import { addedToOwn, takenFromOwn } from './own-routine.js';

/** What starts something, and what it is made of. */
export const routinesIntents = {
  // "Start my stretches", "same again", "do the whole lot", "guide me through child's pose, twice", "for thirty seconds"
  StartRoutineIntent: ({ slot, situation }) => {
    const routine = slot('routine');
    const movement = slot('movement');
    const hold = slot('hold');
    if (isOfARound(hold)) return routineTurn({ routine, time: hold }, situation);
    return movement
      ? startWithoutTurn({ movement, routine }, situation)
      : start.startRoutine({ routine, hold, sets: slot('sets') }, situation);
  },
  SameAgainIntent: async ({ slot, person, situation }) =>
    someAgainTurn(
      filled(slot('place'), slot('placeb')),
      { stretch: slot('withoutstretch'), place: slot('withoutplace') },
      await person.recall(),
      situation,
    ),
  AllOfThemIntent: just(allOfThemTurn),
  InFullIntent: just(inFullTurn),
  StartStretchIntent: async ({ slot, person, situation }) => {
    const stretch = slot('stretch');
    const isBare = !slot('hold') && !slot('sets');
    const righted = isBare
      ? rightedByNameTurn(stretch, await person.recall(), situation)
      : undefined;
    if (righted) return righted;
    return stretch && situation.session.askedStretches
      ? own.makeRoutineTurn([stretch], person, situation)
      : (severalAgainTurn(stretch, situation) ??
          (isBare ? afterAllTurn(stretch?.id, situation) : undefined) ??
          (isBare ? roundOfThemTurn(stretch, await person.recall(), situation) : undefined) ??
          start.startStretch({ stretch, hold: slot('hold'), sets: slot('sets') }, situation));
  },
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
      return start.startStretch({ stretch: slot('stretch'), hold, sets: slot('sets') }, situation);
    const onlyThis = slot('onlythis');
    if (onlyThis && !hold && !number && !slot('sets')) return onlyThisOneTurn(situation);
    // "Twenty seconds each" may fill it with "each".
    if (isUnderway && hold && (slot('thishold') ?? onlyThis?.id))
      return lengthTurn(hold, situation);
    if (isUnderway && hold && !onlyThis && !each && !slot('sets') && isOfThisAlone(situation))
      return lengthTurn(hold, situation);
    const sets = slot('sets');
    const enough = hold || number ? undefined : onceIsEnough(sets, situation);
    if (enough) return enough;
    const inTime = eachInTimeTurn({ hold, number }, await person.recall(), situation);
    if (inTime) return inTime;
    const about = number ? await withJustSet({ alexa, situation }) : situation;
    return notThatTurn({ hold, number }, sets, about);
  },

  // "Something for my neck", "give me five minutes", "just two", "do cat-camel first", "start from the second one", "what stretches do you have"
  RoutineIntent: ({ slot, situation }) =>
    (slot('routine') ? undefined : againInThisRound(slot('part'), situation)) ??
    routineTurn(
      {
        routine: slot('routine'),
        also: slot('routineb'),
        without: slot('withoutroutine'),
        part: slot('part'),
        withoutPart: slot('withoutpart'),
        time: slot('time'),
        moment: slot('moment'),
        minutes: slot('minutes'),
      },
      situation,
    ),
  SorePartIntent: ({ slot, situation }) => sorePartTurn(slot('part'), situation),
  FewStretchesIntent: async ({ slot, person, situation }) => {
    const wished = {
      number: slot('number'),
      few: slot('few'),
      more: slot('more'),
      last: slot('last'),
      routine: slot('routine'),
      hold: slot('hold'),
      stretch: slot('stretch'),
    };
    if (situation.session.ownTold && wished.number && !wished.hold)
      return soManyInItTurn(Number(wished.number.said), await person.lookUp(), situation);
    const asOffered = minutesAsOffered(wished.number ?? wished.few, situation);
    if (asOffered) return asOffered;
    const number = wished.number ?? wished.few ?? wished.more;
    return isRatherALength(number, situation) || isOfTheSets(wished.number, situation)
      ? correctionTurn({ number }, situation)
      : parts.fewTurn(wished, situation);
  },
  FirstStretchIntent: async ({ slot, person, situation }) =>
    situation.session.ownTold
      ? own.firstInItTurn(slot('stretch'), { person: await person.lookUp() }, situation)
      : parts.firstTurn(
          { stretch: slot('stretch'), place: slot('place'), after: slot('after') },
          situation,
        ),
  FromStretchIntent: ({ slot, situation }) => {
    const place = slot('place');
    return situation.session.choices.length > 0 && place?.id !== undefined
      ? choose(Number(place.id), situation)
      : parts.fromTurn({ place, stretch: slot('stretch') }, situation);
  },
  WithoutStretchIntent: async ({ slot, person, situation }) => {
    const into = slot('into');
    if (into && situation.session.ownTold) {
      const its = { named: [into], without: slot('stretch') };
      const kept = { person: await person.lookUp(), keeps: person.keeps };
      return inItsPlaceTurn(its, kept, situation);
    }
    if (into) {
      // "Swap this one for open book": what names none ahead is this one.
      const isNext = slot('ahead')?.id !== undefined;
      const out = isNext ? nextStretch(situation) : slot('stretch');
      return swapTurn({ out, into }, await person.recall(), situation);
    }
    const meant = slot('stretchb') ? undefined : meantToSkipTurn(slot('stretch'), situation);
    if (meant) return meant;
    // "I meant the next one": what was done just now with this one, or else on to it.
    const jumped = slot('stretch') ? undefined : meantTheNextTurn(situation);
    if (jumped) return jumped;
    if (slot('ahead')?.id !== undefined && !slot('stretch') && !situation.session.starting)
      return (
        meantInsteadTurn(nextStretch(situation), await person.recall(), situation) ??
        next(situation)
      );
    return situation.session.ownTold
      ? takenFromOwn(filled(slot('stretch'), slot('stretchb')), person, situation)
      : withoutSomeTurn(
          {
            stretch: slot('stretch'),
            also: slot('stretchb'),
            often: slot('often'),
            sets: slot('sets'),
            time: slot('time'),
          },
          situation,
        );
  },
  WhichStretchesIntent: just((situation) =>
    situation.session.conditions.length > 0
      ? whatSuitsTurn(situation)
      : whichStretchesTurn(situation),
  ),
  WhichRoutinesIntent: just(whichRoutinesTurn),

  // "Make my routine cat-camel, open book and child's pose", "cat-camel and open book", "add the doorway stretch to my routine", "the other way round", "what's in my routine"
  MakeRoutineIntent: ({ slot, person, situation }) =>
    own.makeRoutineTurn(without(slot('without'), named(slot)), person, situation),
  SaveThisRoutineIntent: ({ person, situation }) => own.saveThisTurn(person, situation),
  SeveralStretchesIntent: async ({ slot, person, situation }) => {
    const [first, ...others] = named(slot);
    const without = slot('without');
    if (situation.session.ownTold)
      return inItsPlaceTurn(
        { named: named(slot), without },
        { person: await person.lookUp(), keeps: person.keeps },
        situation,
      );
    const ofOne = others.length === 0 ? namedHoldTurn(first, slot('hold'), situation) : undefined;
    return (
      ofOne ??
      severalTurn(
        { named: named(slot), without, hold: slot('hold'), sets: slot('sets') },
        person,
        situation,
      )
    );
  },
  AddToRoutineIntent: ({ slot, person, situation }) =>
    movedLastTurn(slot('stretch'), slot('place'), situation) ??
    addedToOwn(
      addedTo(slot('routine'), filled(slot('stretch'), slot('stretchb')), situation),
      { place: slot('place'), routine: slot('routine') },
      person,
      situation,
    ),
  TakeFromRoutineIntent: async ({ slot, person, situation }) =>
    own.takeOutTurn(
      theOneMeant(filled(slot('stretch'), slot('stretchb')), situation),
      { person: await person.lookUp() },
      situation,
    ),
  OtherWayRoundIntent: async ({ person, situation }) =>
    own.inOtherOrderTurn('reversed', { person: await person.lookUp() }, situation),
  SwapFirstTwoIntent: async ({ person, situation }) =>
    own.inOtherOrderTurn('first-two', { person: await person.lookUp() }, situation),
  WhatsInMyRoutineIntent: async ({ person, situation }) => {
    const known = await person.lookUp();
    return withItsNotice(own.whatsInItTurn({ person: known }, situation), known, situation);
  },
  DeleteRoutineIntent: async ({ person, situation }) =>
    own.deleteRoutineTurn({ person: await person.lookUp() }, situation),
} satisfies Partial<Intents>;

/** All stretches of a sentence, from left to right. */
function named(
  slot: Asked<SlotOf<'SeveralStretchesIntent'> & SlotOf<'MakeRoutineIntent'>>['slot'],
): Slot[] {
  return filled(
    slot('stretch'),
    slot('stretchb'),
    slot('stretchc'),
    slot('stretchd'),
    slot('stretche'),
    slot('stretchf'),
  );
}

/** "Add this one to my routine" names none; "add" by itself asks which. */
function addedTo(routine: Slot | undefined, those: Slot[], situation: Situation): Slot[] {
  return routine || those.length > 0 ? [...theOneMeant(those, situation)] : those;
}

/** "And no child's pose": never in it, wherever it was named. */
function without(stretch: Slot | undefined, those: Slot[]): Slot[] {
  return stretch?.id === undefined ? those : those.filter(({ id }) => id !== stretch.id);
}
