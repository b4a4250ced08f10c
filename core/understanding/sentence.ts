import type { ValueWords } from '../../models/reading.js';
import type { InteractionModel } from '../../models/upload/interaction-model.js';
import { clockTimes } from './clock-times.js';
import { delays } from './durations.js';
import { type Features, featuresOf } from './features.js';
import { heard } from './heard.js';
import { numbers } from './numbers.js';
import { OF_PARTS, PART } from './parts.js';
import type { Span } from './span.js';
import { spanFinder } from './spans.js';
import { replaced } from './templates.js';

/** What is said before a wish that replaces the last one. It is found by its pattern, since it is in so many other sentences. */
export const SAID_BEFORE = 'BACK_COACH_INSTEAD';

/** How somebody likes it, in one breath with a start. It is found by its words, too. */
export const SETTING = 'BACK_COACH_SETTING';

/** A sentence, as it was said and with slots for the words that fit them. */
export interface Sentence {
  words: string;
  spans: readonly Span[];
  /** A part of the body, also where it is in the name of something else: "turn my head". */
  parts: readonly Span[];
  /** Times of day. */
  times: readonly Span[];
  /** "In ten minutes", which is no length of anything. */
  delays: readonly Span[];
  /** With the values of slots, and durations, replaced. */
  plain: string;
  /** And numbers. */
  numbered: string;
  features: Features;
}

export function sentenceReader(
  { interactionModel }: InteractionModel,
  reading: ValueWords,
): (said: string) => Sentence {
  const { languageModel } = interactionModel;
  const { intents } = languageModel;
  const types = languageModel.types.filter(({ name }) => name !== SAID_BEFORE && name !== SETTING);
  const findSpans = spanFinder({ types, intents }, reading);
  const partsAlone = languageModel.types.filter(({ name }) => name === PART);
  const findParts = spanFinder({ types: partsAlone, intents: OF_PARTS }, reading);
  return (said) => {
    const words = heard(said, reading);
    const spans = findSpans(words);
    const plain = replaced(words, spans);
    const figures = numbers(plain, reading.numbers);
    const numbered = replaced(plain, figures);
    const times = clockTimes(words, reading);
    const timed = replaced(replaced(words, times), spans);
    const later = delays(words, reading);
    const delayed = replaced(plain, later);
    const features = featuresOf([words, plain, numbered, timed, delayed], reading.shortForms);
    return {
      words,
      spans: [...spans, ...figures],
      parts: findParts(words).filter(({ type }) => type === PART),
      times,
      delays: later,
      plain,
      numbered,
      features,
    };
  };
}
