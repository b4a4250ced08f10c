import type { Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { whereabouts } from './side.js';
import { thatToldNext } from './told-next.js';

/** "Put that one in my routine": what was told just now comes next, or else what is being done, or was done last. */
export function theOneMeant(named: readonly Slot[], situation: Situation): readonly Slot[] {
  const { session, language } = situation;
  const [first, ...others] = named;
  const { noName, theLast } = language.words;
  const isUnnamed = first !== undefined && !first.id;
  const isOpen =
    first === undefined || (isUnnamed && (noName.test(first.said) || theLast.test(first.said)));
  const those = others.filter(({ id }) => id !== undefined);
  if (!isOpen || those.length > 0 || session.starting) return named;
  const id = thatToldNext(first, situation) ?? whereabouts(situation)?.cue.stretch;
  return id === undefined ? named : [{ said: first?.said ?? '', id }];
}

/** "I never want this one again": the one that is meant. What goes by another name, or by none, stays as it is. */
export function thisByItself(named: readonly Slot[], situation: Situation): readonly Slot[] {
  const [first] = named;
  const isThis = first && !first.id && situation.language.words.noName.test(first.said);
  return isThis ? theOneMeant(named, situation) : named;
}
