import { correctionTurn, isRatherALength } from '../../../core/conversation/corrections.js';
import { afterAllTurn } from '../../../core/conversation/on-the-mat/after-all.js';
import { allOfThemTurn, inFullTurn } from '../../../core/conversation/on-the-mat/all-of-them.js';
import { withoutSomeTurn } from '../../../core/conversation/on-the-mat/because.js';
import {
  meantInsteadTurn,
  rightedByNameTurn,
} from '../../../core/conversation/on-the-mat/meant-instead.js';
import {
  meantTheNextTurn,
  meantToSkipTurn,
} from '../../../core/conversation/on-the-mat/meant-to-skip.js';
import { namedHoldTurn } from '../../../core/conversation/on-the-mat/next-hold.js';
import { isOfTheSets } from '../../../core/conversation/on-the-mat/once-is-enough.js';
import {
  againInThisRound,
  roundOfThemTurn,
} from '../../../core/conversation/on-the-mat/once-more.js';
import { minutesAsOffered } from '../../../core/conversation/on-the-mat/order.js';
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
import {
  whichRoutinesTurn,
  whichStretchesTurn,
} from '../../../core/conversation/on-the-mat/what-there-is.js';
import { next } from '../../../core/conversation/replies.js';
import { startWithoutTurn } from '../../../core/conversation/safety/out-of-reach.js';
import { sorePartTurn } from '../../../core/conversation/safety/sore-part.js';
import { whatSuitsTurn } from '../../../core/conversation/safety/what-suits.js';
import { choose } from '../../../core/conversation/small-words.js';
import { isOfARound } from '../../../core/conversation/wishes.js';
import { type Intents, just } from '../intents.js';
import { allNamed, filled } from './filled.js';
import { takenFromOwn } from './own-routine.js';

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
  SameAgainIntent: async ({ slot, person, situation }) => {
    // "But leave out the arms one": what is told by how it is done fills the other slot.
    const described = slot('stretch');
    const stretch = slot('withoutstretch') ?? (described?.id ? undefined : described);
    return someAgainTurn(
      filled(slot('place'), slot('placeb')),
      { stretch, place: slot('withoutplace') },
      await person.recall(),
      situation,
    );
  },
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
  SeveralStretchesIntent: async ({ slot, person, situation }) => {
    const [first, ...others] = allNamed(slot);
    const without = slot('without');
    if (situation.session.ownTold)
      return inItsPlaceTurn(
        { named: allNamed(slot), without },
        { person: await person.lookUp(), keeps: person.keeps },
        situation,
      );
    const ofOne = others.length === 0 ? namedHoldTurn(first, slot('hold'), situation) : undefined;
    return (
      ofOne ??
      severalTurn(
        { named: allNamed(slot), without, hold: slot('hold'), sets: slot('sets') },
        person,
        situation,
      )
    );
  },
  WhichStretchesIntent: just((situation) =>
    situation.session.conditions.length > 0
      ? whatSuitsTurn(situation)
      : whichStretchesTurn(situation),
  ),
  WhichRoutinesIntent: just(whichRoutinesTurn),
} satisfies Partial<Intents>;
