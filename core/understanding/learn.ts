import type { ValueWords } from '../../models/reading.js';
import type { InteractionModel } from '../../models/upload/interaction-model.js';
import { featuresOf } from './features.js';
import { sentenceReader } from './sentence.js';
import { type StandIn, templatesOf } from './templates.js';
import { written } from './trained.js';
import { train } from './training.js';
import { isAReport } from './verdict.js';

/** What a paraphrase is worth beside a sample; */
const WORTH_OF_MORE = 0.5;
/** and a sample of what is told of the body, of which there are fewer than of all the small talk. */
const WORTH_OF_A_REPORT = 1.15;

/**
 * Trains on the samples of a model, which takes half a minute or more; the result is what `understanding` reads.
 * Amazon's understanding knows English before it sees a sample. What stands in for that are
 * paraphrases: they are learned from, but no sentence is compared with them. Those of intents that
 * the model doesn't have are left alone.
 */
export function learned(
  model: InteractionModel,
  standIn: StandIn,
  reading: ValueWords,
  paraphrases: StandIn = {},
): Uint8Array {
  const read = sentenceReader(model, reading);
  const { intents } = model.interactionModel.languageModel;
  const examples = templatesOf(model, standIn, reading).map(({ text, intent }) => ({
    features: text.includes('{') ? featuresOf([text], reading.shortForms) : read(text).features,
    label: intent.name,
    worth: isAReport(intent.name) ? WORTH_OF_A_REPORT : 1,
  }));
  const more = intents.flatMap(({ name }) =>
    (paraphrases[name] ?? []).map((text) => ({
      features: read(text).features,
      label: name,
      worth: WORTH_OF_MORE,
    })),
  );
  return written(train(examples, more));
}
