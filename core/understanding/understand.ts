import type { Patterns } from '../../models/patterns.js';
import type { InteractionModel } from '../../models/upload/interaction-model.js';
import { notSet } from './asked.js';
import { carrierOf } from './carriers.js';
import { classifier } from './classifier.js';
import { heard } from './heard.js';
import { inBreaths } from './in-breaths.js';
import { withInstead } from './instead.js';
import { notBack } from './last-one.js';
import type { LengthSaid } from './length-shapes.js';
import { lengthSaid } from './lengths-said.js';
import { withoutItsName } from './one-as-a-name.js';
import { plainly } from './plainly.js';
import { withWhatIsAround } from './said-around.js';
import { sampleFinder } from './samples.js';
import { sentenceReader } from './sentence.js';
import { filled, type Slots } from './slots.js';
import { nextOrFirst, startedOver } from './started-over.js';
import { type StandIn, type Template, templatesOf } from './templates.js';
import { notAnAnswer, spansFor } from './told.js';
import { read } from './trained.js';
import type { Understood } from './understood.js';
import {
  EMERGENCY,
  isALimit,
  isDoubtful,
  isOfADanger,
  isRefused,
  isToLeave,
  isUrgent,
  verdict,
} from './verdict.js';
import { wantedAndNot } from './wanted-and-not.js';
import { withItsStart } from './with-a-start.js';

const FALLBACK = 'AMAZON.FallbackIntent';
/** Below this, the words around a slot outweigh the guess. */
const SURE = 0.7;
/** The same of what can't be done: its words are around every such slot. */
const SURE_OF_A_LIMIT = 0.5;
/** What is told of the body: "I have {sign}", and what stands for a sign that isn't clear. */
const SIGN = 'sign';
const UNCLEAR = 'unclear';
/** What may be stretched, or done. */
const NAMED: ReadonlySet<string> = new Set([
  'BACK_COACH_ROUTINE',
  'BACK_COACH_STRETCH',
  'BACK_COACH_BODY_PART',
]);

/**
 * A stand-in for Amazon's language understanding, trained from the very file
 * that is uploaded (`learned`). Amazon's own differs, but both understand every sample.
 */
export function understanding(
  model: InteractionModel,
  standIn: StandIn,
  trained: Uint8Array,
  patterns: Patterns,
): (said: string) => Understood {
  const { values } = patterns;
  const sentenceOf = sentenceReader(model, values);
  const templates = templatesOf(model, standIn, values);
  const sampleOf = sampleFinder(templates, values);
  const { guesses, byHeart, isKnown } = classifier(read(trained));
  const withSlots = new Map(
    model.interactionModel.languageModel.intents
      .filter(({ slots = [] }) => slots.length > 0)
      .map((intent) => [
        intent.name,
        { intent, templates: longestFirst(templates.filter((one) => one.intent === intent)) },
      ]),
  );
  const carriers = templates.filter(({ text }) => text.endsWith('}')).flatMap(carrierOf);

  const namesIn = (said: string) => sentenceOf(said).spans.filter(({ type }) => NAMED.has(type));

  const understood = (said: string): Understood => {
    const sentence = sentenceOf(said);
    const { words, spans, plain, features } = sentence;
    const shorter = plainly(words, patterns.smallWords);
    const sample = firstOf([sentence, ...shorter.map(sentenceOf)], sampleOf);
    if (sample) return asKnown(sample);
    const all = guesses(features);
    const [guess, next] = verdict(all);
    const heart = byHeart(features);
    const { label = FALLBACK, probability = 0 } = heart
      ? { label: heart, probability: 1 }
      : (guess ?? {});
    const isOpen = probability < (isALimit(label) ? SURE_OF_A_LIMIT : SURE) && !isOfADanger(label);
    const carrier = isOpen ? carriers.find(({ text }) => plain.startsWith(text)) : undefined;
    const isLeave = isToLeave(words, patterns.leaving);
    const isNone = !heart && isRefused({ label, probability }, all, words, isKnown, isLeave);
    const likely = carrier?.intent ?? (isNone ? FALLBACK : label);
    const guessed = { intent: likely, confidence: probability };
    const answer = heart ?? notAnAnswer(guessed, words, spans, patterns.told);
    const one = heart && isUrgent(heart) ? heart : notBack(answer, words, patterns.whichOne);
    const told = wantedAndNot(one, words, spans, values.slots);
    const names = spans.some(({ type }) => NAMED.has(type));
    const length = lengthSaid(told, words, patterns, names);
    const over = length
      ? undefined
      : (nextOrFirst(told, sentence, patterns.whichOne) ??
        startedOver(told, sentence, patterns.whichOne));
    const intent = length?.intent ?? over?.intent ?? notSet(told, words, patterns.asks);
    const meant = withSlots.get(intent);
    const its = meant
      ? filled(
          meant.intent,
          meant.templates,
          { ...sentence, spans: spansFor(intent, sentence, patterns) },
          values,
        )
      : {};
    const own = length ? lengthOnly(length, its, meant?.intent) : { ...its, ...over?.slots };
    const named = withoutItsName(own, words, patterns.oneAsAName);
    const known = withItsStart(intent, named, words, patterns.told);
    const sign = meant?.intent.slots?.find(({ name }) => name === SIGN);
    const isAsked = sign && !heart && intent === EMERGENCY && isDoubtful(all, words, isKnown);
    const asked = isAsked
      ? { ...known, [SIGN]: { type: sign.type, value: words, id: UNCLEAR } }
      : known;
    const slots = withInstead(asked, meant?.intent, words, patterns.instead);
    const other = intent === label ? next : guess;
    return {
      intent,
      slots,
      confidence: heart || intent === label ? probability : 1 - probability,
      runnerUp: other && { intent: other.label, confidence: other.probability },
      isGuess: !heart && intent === label,
    };
  };
  const inOneBreath = (said: string): Understood => {
    const asHeard = heard(said, values);
    const words = inUsualWords(asHeard.replace(patterns.retimed, ''), patterns);
    const sample = sampleOf(sentenceOf(asHeard));
    // "One minute" fits a sample with a slot, and may be meant otherwise; "I'd rather stand" names a round in other words.
    const isPlain = words === asHeard || !sampleOf(sentenceOf(words));
    if (sample && isPlain && Object.keys(sample.slots).length === 0) return asKnown(sample);
    return withWhatIsAround(words, understood, namesIn, patterns);
  };
  return (said) => inBreaths(said, inOneBreath);
}

function asKnown(sample: Pick<Understood, 'intent' | 'slots'>): Understood {
  return { ...sample, confidence: 1, runnerUp: undefined, isGuess: false };
}

/** The slots of an intent with what was said of a length, and no other lengths or numbers. */
function lengthOnly(
  { values }: LengthSaid,
  its: Slots,
  intent: InteractionModel['interactionModel']['languageModel']['intents'][number] | undefined,
): Slots {
  return Object.fromEntries(
    (intent?.slots ?? []).map(({ name, type }) => {
      const value = values[name];
      const other = its[name]?.id === undefined ? undefined : its[name];
      return [name, value === undefined ? other : { type, value }];
    }),
  );
}

/** What is found for the first of them that has it; none is looked at in vain. */
function firstOf<From, Found>(
  some: readonly From[],
  find: (one: From) => Found | undefined,
): Found | undefined {
  for (const one of some) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function longestFirst(templates: readonly Template[]): Template[] {
  return templates.toSorted((a, b) => b.text.length - a.text.length);
}

function inUsualWords(words: string, { otherWords }: Patterns): string {
  return otherWords.reduce((text, [of, by]) => text.replace(of, by), words);
}
