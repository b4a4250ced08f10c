import type { Utterances } from '../content.js';
import type { Heard } from '../heard.js';
import { intentOf, type Language } from '../languages.js';

/** An Alexa interaction model, as far as we use it. */
export interface InteractionModel {
  interactionModel: {
    languageModel: {
      invocationName: string;
      intents: ModelIntent[];
      types: {
        name: string;
        values: { id: string; name: { value: string; synonyms?: string[] } }[];
      }[];
    };
  };
}

export interface ModelIntent {
  name: string;
  slots?: { name: string; type: string }[];
  samples: string[];
}

/** What is uploaded for one locale, from what its language knows. */
export function interactionModelOf(
  { answers, slotsInQuestions }: Language,
  { invocationName, actions, builtIns, slotTypes, redFlagSamples }: Heard,
): InteractionModel {
  const redFlags = Object.entries(redFlagSamples).map(([id, samples]) => ({ id, samples }));
  const questions = [...redFlags, ...answers].map(({ id, samples }) => ({
    intent: intentOf(id),
    samples,
    ...slotsIn(samples, slotsInQuestions),
  }));
  const types = Object.entries(slotTypes).map(([name, values]) => ({
    name,
    values: values.map(({ id, value, synonyms }) => ({
      id,
      // Amazon's schema takes no empty list.
      name: { value, ...(synonyms.length > 0 && { synonyms: [...synonyms] }) },
    })),
  }));
  const intents = [...builtIns, ...actions, ...questions].map(modelIntent);
  return {
    interactionModel: {
      languageModel: { invocationName, intents, types },
    },
  };
}

function modelIntent({ intent, samples, slots }: Utterances): ModelIntent {
  if (slots === undefined) return { name: intent, samples: [...samples] };
  return {
    name: intent,
    slots: Object.entries(slots).map(([name, type]) => ({ name, type })),
    samples: [...samples],
  };
}

function slotsIn(
  samples: readonly string[],
  types: Readonly<Record<string, string>>,
): Pick<Utterances, 'slots'> {
  const used = Object.entries(types).filter(([name]) =>
    samples.some((sample) => sample.includes(`{${name}}`)),
  );
  return used.length > 0 ? { slots: Object.fromEntries(used) } : {};
}
