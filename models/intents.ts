import type { RedFlag } from './content.js';
import type { answers } from './en/answers/index.js';
import type { routines } from './en/routines.js';
import type { stretches } from './en/stretches/index.js';
import type { actions, builtIns } from './en/utterances/index.js';

/** Names that the compiler knows. English sets which there are; other languages follow it. */
export type AnswerId = (typeof answers)[number]['id'];
export type StretchId = (typeof stretches)[number]['id'];
export type RoutineId = (typeof routines)[number]['id'];

type Utterance = (typeof actions)[number] | (typeof builtIns)[number];

type Pascal<Id extends string> = Id extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Id>;

/** An intent that asks for an action: one of Amazon's, or one of `utterances/`. */
export type ActionIntent = Utterance['intent'];

/** `stop-stretch` is reported by StopStretchIntent. */
export type ReportIntent = `${Pascal<RedFlag['id']>}Intent`;

/** `warning-signs` is asked for by WarningSignsIntent. */
export type AnswerIntent = `${Pascal<AnswerId>}Intent`;

/** The names of an intent's slots; never for an intent without slots. */
export type SlotOf<Name extends ActionIntent> =
  Extract<Utterance, { intent: Name }> extends { slots: infer Slots }
    ? keyof Slots & string
    : never;

/** What code refers to by name, instead of by an id of its own. */
export interface Defaults {
  /** What "start my stretches" starts. */
  routine: RoutineId;
  /** What takes the place of a round that is mostly out of somebody's reach. */
  seated: RoutineId;
  /** What answers a question about warning signs. */
  warningSigns: AnswerId;
  /** What answers that nothing hurts. */
  painless: AnswerId;
  /** What answers that the joints of a limb make a noise. In a hold its gist is enough. */
  joints: AnswerId;
  /** What answers "who shouldn't do this?" while nothing is going on. */
  notForAll: AnswerId;
  /** Of sitting up straight, in general. */
  posture: AnswerId;
  /** What answers who tells how old they are. */
  older: AnswerId;
  /** The drawing that stands for Back Coach where there is none of its own. */
  drawing: StretchId;
}
