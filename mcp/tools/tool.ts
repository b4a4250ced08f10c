import type * as v from 'valibot';
import type { Mind } from '../../core/assistant/ask.js';
import { guest } from '../../core/assistant/guest.js';
import type { Situation } from '../../core/conversation/turn.js';
import { placeOf } from '../../models/places.js';
import type { tools } from '../prose.js';
import type { Fields } from '../schemas.js';

export type ToolName = keyof typeof tools;

/** What a tool gives: a text to be spoken and the same as data, or what to say instead, with a next step. */
export type Outcome<Output extends Fields> = v.InferOutput<Output> | { refused: string };

/** A tool of this server, before it is one of the SDK's. */
export interface Tool<Input extends Fields = Fields, Output extends Fields = Fields> {
  name: ToolName;
  input: Input;
  output: Output;
  /** Shown with its results, where a client has screens. */
  screen?: string;
  answer(args: v.InferOutput<Input>): Outcome<Output>;
  /** What can't be read may still be urgent: looked at first, and undefined if it isn't. */
  urgent?(raw: Readonly<Record<string, unknown>>): Outcome<Output> | undefined;
}

/** Who asks: somebody at a place, of whom nothing else is known. */
export function guestAt(locale: string | undefined, { language }: Mind): Situation {
  return guest(placeOf(locale), language);
}
