import type { InteractionModel } from '../../models/upload/interaction-model.js';
import { featuresOf } from './features.js';
import { sentenceReader } from './sentence.js';
import { type StandIn, templatesOf } from './templates.js';
import { written } from './trained.js';
import { train } from './training.js';

/** Trains on the samples of a model, which takes some seconds; the result is what `understanding` reads. */
export function learned(model: InteractionModel, standIn: StandIn): Uint8Array {
  const read = sentenceReader(model);
  const examples = templatesOf(model, standIn).map(({ text, intent }) => ({
    features: text.includes('{') ? featuresOf([text]) : read(text).features,
    label: intent.name,
  }));
  return written(train(examples));
}
