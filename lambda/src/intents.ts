import { insteadOfThat } from '../../core/conversation/instead.js';
import type { Telling } from '../../core/conversation/safety/reported.js';
import type { Decision, Situation } from '../../core/conversation/turn.js';
import type { ActionIntent, ReportIntent, SlotOf } from '../../models/intents.js';
import type { Asked } from './asked.js';

/** What is done for an intent, from what was asked. */
export type Decide<SlotName extends string> = (
  asked: Asked<SlotName>,
) => Decision | Promise<Decision>;

/**
 * What is done for each intent of the interaction model. One that is missing or
 * misspelt, or a slot that its intent doesn't have, is a compile error. Answers
 * aren't listed: each has an intent of its own by its id.
 */
export type Intents = { readonly [Name in ActionIntent]: Decide<SlotOf<Name>> } & {
  readonly [Name in ReportIntent]: Decide<'sign' | keyof Telling>;
};

/** For intents decided by the situation alone. */
export function just(decide: (situation: Situation) => Decision): Decide<never> {
  return ({ situation }) => decide(situation);
}

/** The same, where it may stand in the place of the last wish: "no, I meant slower". */
export function orInstead(decide: (situation: Situation) => Decision): Decide<'instead'> {
  return ({ slot, situation }) => insteadOfThat(slot('instead'), situation, decide);
}
