import type { RedFlag, SlotValue, Utterances } from './content.js';
import { redFlagSamples } from './en/red-flag-samples/index.js';
import { actions, builtIns, invocationName, slotTypes } from './en/utterances/index.js';

/** What is only uploaded to Alexa, and no part of the skill that runs: how people ask for things. */
export interface Heard {
  invocationName: string;
  actions: readonly Utterances[];
  builtIns: readonly Utterances[];
  slotTypes: Readonly<Record<string, readonly SlotValue[]>>;
  redFlagSamples: Readonly<Record<RedFlag['id'], readonly string[]>>;
}

export const heard = {
  en: { invocationName, actions, builtIns, slotTypes, redFlagSamples },
} as const satisfies Record<string, Heard>;
