import type { RequestHandler } from 'ask-sdk-core';
import type { canfulfill } from 'ask-sdk-model';
import * as v from 'valibot';
import { nameFree, type Verdict } from '../../core/conversation/name-free.js';
import { languageOf } from '../../models/languages.js';
import { localeId } from '../../models/locales.js';
import type { Trained } from './ports.js';
import { searchIn } from './search.js';
import { readSlot } from './slots.js';

const overheard = v.object({
  locale: v.optional(v.string()),
  intent: v.object({
    name: v.string(),
    slots: v.fallback(v.optional(v.record(v.string(), v.unknown()), {}), {}),
  }),
});

/** Alexa asks which skill could answer what was said without a name. Nothing is looked up, kept or said. */
export function onNameFree(trained: Trained): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'CanFulfillIntentRequest',
    async handle({ requestEnvelope, responseBuilder }) {
      const parsed = v.safeParse(overheard, requestEnvelope.request);
      if (!parsed.success)
        return responseBuilder.withCanFulfillIntent({ canFulfill: 'NO' }).getResponse();
      const { locale, intent } = parsed.output;
      const language = languageOf(localeId(locale));
      const filled = Object.entries(intent.slots).flatMap(([name, sent]) => {
        const slot = readSlot(sent);
        return slot ? [[name, slot] as const] : [];
      });
      const { verdict, slots } = await nameFree(
        { intent: intent.name, slots: Object.fromEntries(filled) },
        () => searchIn(language, trained),
        language,
      );
      const judged = Object.entries(slots).map(([name, one]) => [name, slotVerdict(one)]);
      return responseBuilder
        .withCanFulfillIntent({ canFulfill: verdict, slots: Object.fromEntries(judged) })
        .getResponse();
    },
  };
}

/** Alexa takes no "maybe" for what can be done with a slot. */
function slotVerdict(verdict: Verdict): canfulfill.CanFulfillSlot {
  return { canUnderstand: verdict, canFulfill: verdict === 'NO' ? 'NO' : 'YES' };
}
