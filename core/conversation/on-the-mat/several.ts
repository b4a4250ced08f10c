import { MAX_SETS } from '../../routine/program.js';
import { promptTurn } from '../prompts.js';
import type { Decision, Situation } from '../turn.js';
import { holdWished, type Slot } from '../wishes.js';
import { onlyThoseTurn } from './only-those.js';
import { idsOf, makeRoutineTurn, type Own, refusal } from './own-routine.js';
import { startOf, startStretch } from './start.js';

/** "Cat-camel and open book, forty-five seconds each": once, or what to make the routine of, if that was asked. */
export function severalTurn(
  {
    named: said,
    without,
    hold,
    sets,
  }: {
    named: readonly Slot[];
    without?: Slot | undefined;
    hold: Slot | undefined;
    sets?: Slot | undefined;
  },
  own: Pick<Own, 'keeps'>,
  situation: Situation,
): Decision {
  const all = said.filter(({ id }) => id === undefined || id !== without?.id);
  if (situation.session.askedStretches) return makeRoutineTurn(all, own, situation);
  const { running, session } = situation;
  const named = all.map((one) => here(one, situation));
  const [only, ...others] = named;
  const isOffered = session.offer?.no?.kind === 'setAside';
  const isAlone = isOffered || isOfAnotherDay(situation);
  if (others.length === 0)
    return startStretch(
      { stretch: only, hold, sets },
      isAlone ? withoutPlace(situation) : situation,
    );
  const refused = refusal(named, situation);
  if (refused) return refused;
  const isInIt = running && !session.starting && !isOffered && (hold ?? sets) === undefined;
  const those = isInIt ? onlyThoseTurn(idsOf(named), running, situation) : undefined;
  if (those) return those;
  const wished = hold && holdWished(hold);
  if (wished && 'refusal' in wished) return promptTurn(wished.refusal, situation);
  const ask = { only: idsOf(named) };
  // "Twice" is two times through all of them.
  const count = Number(sets?.id);
  const isCount = Number.isInteger(count) && count >= 1 && count <= MAX_SETS;
  const wish = {
    kind: 'routine',
    id: situation.language.defaults.routine,
    ask,
    ...wished,
    ...(isCount && { sets: count }),
  } as const;
  return startOf(wish, situation);
}

/** "This one" is the stretch that is being done. */
function here(slot: Slot, { running, session, language }: Situation): Slot {
  const isThis = slot.id === undefined && language.words.noName.test(slot.said);
  return isThis && running && !session.starting ? { ...slot, id: running.cue.stretch } : slot;
}

/** Whether the place is one of another conversation, and nobody has gone on with it. */
function isOfAnotherDay({ running, narrating, session, sessionId }: Situation): boolean {
  return running !== undefined && !narrating && !session.starting
    ? running.round.session !== sessionId && session.undo === undefined
    : false;
}

/** "Just that one", where a kept place is offered: it is done by itself, and not in the round. */
function withoutPlace(situation: Situation): Situation {
  return {
    ...situation,
    running: undefined,
    session: { ...situation.session, playback: undefined },
  };
}
