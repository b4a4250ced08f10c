import type { PromptId } from '../../../models/languages.js';
import { isOtherNext } from '../../routine/playback.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { inPassing } from './in-passing.js';

/** What is to be said of a thing that somebody wears, holds or has around. */
const SAID_OF: Readonly<Record<string, PromptId>> = {
  arms: 'handsFree',
  wheels: 'noWheels',
  armrests: 'armrests',
  feet: 'feetOffTheFloor',
  'which-first': 'whicheverFirst',
  'one-side': 'bothSidesAreBetter',
  sounds: 'noMusic',
  shaking: 'aLittleShaking',
  company: 'joinIn',
  sleep: 'forSleep',
  uneven: 'sidesDiffer',
  tensing: 'noNeedToTense',
};
/** Times of day that follow a meal, by the slot's id. */
const AFTER_A_MEAL: ReadonlySet<string> = new Set(['08:00', '13:30', '19:30']);
/** A side out of its turn, by the slot's id. */
const OTHER_SIDE = 'other-side';

/** "Can I keep my shoes on?", "my chair has wheels", "I did the other side first, does that matter?", "can I do this after lunch?" */
export function thingTurn(
  { thing, occasion }: Partial<Record<'thing' | 'occasion', Slot | undefined>>,
  situation: Situation,
): Turn {
  if (thing?.id === OTHER_SIDE) return otherSideFirstTurn(situation);
  if (!thing && AFTER_A_MEAL.has(occasion?.id ?? '')) return inPassing('afterAMeal', situation);
  const { mat, carried } = situation.language.words;
  if (thing && mat.test(thing.said)) return inPassing('onAnySurface', situation);
  // "With the baby on me", which no list has word for word.
  const named = thing?.said ?? occasion?.said ?? '';
  if (thing?.id === undefined && carried.test(named)) return inPassing('handsFree', situation);
  return inPassing(SAID_OF[thing?.id ?? ''] ?? 'upToYou', situation);
}

/** The order of the sides is all the same, so the hold goes on. */
function otherSideFirstTurn(situation: Situation): Turn {
  const { starts = [], current = 0 } = situation.running ?? {};
  return inPassing(isOtherNext(starts, current) ? 'otherSideNext' : 'eitherSideFirst', situation);
}
