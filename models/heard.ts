import type { RedFlag, SlotValue, Utterances } from './content.js';
import { listing } from './en/listing.js';
import { redFlagSamples } from './en/red-flag-samples/index.js';
import { actions, builtIns, invocationName, slotTypes } from './en/utterances/index.js';

import type { Listing } from './listing.js';

/** What is only uploaded to Alexa, and no part of the skill that runs: how people ask for things, and the store's texts. */
export interface Heard {
  invocationName: string;
  actions: readonly Utterances[];
  builtIns: readonly Utterances[];
  slotTypes: Readonly<Record<string, readonly SlotValue[]>>;
  redFlagSamples: Readonly<Record<RedFlag['id'], readonly string[]>>;
  listing: Listing;
}

export const heard = {
  en: { invocationName, actions, builtIns, slotTypes, redFlagSamples, listing },
} as const satisfies Record<string, Heard>;
