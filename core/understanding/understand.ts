import type { Patterns } from '../../models/patterns.js';
import type { InteractionModel } from '../../models/upload/interaction-model.js';
import { afterAddress, isOneselfTold } from './address.js';
import { afterAside, afterAYes, isOfAPose, isTheQuestion } from './asides.js';
import { notSet } from './asked.js';
import { isReported, withoutOrders } from './beside-an-order.js';
import { carrierOf } from './carriers.js';
import { classifier } from './classifier.js';
import { heard } from './heard.js';
import { withInstead } from './instead.js';
import { notBack } from './last-one.js';
import { type LengthSaid, lengthSaid } from './lengths-said.js';
import { plainly } from './plainly.js';
import { restated } from './restated.js';
import { sampleFinder } from './samples.js';
import { sentenceReader } from './sentence.js';
import { settled } from './settled.js';
import { filled, type Slots } from './slots.js';
import { nextOrFirst, startedOver } from './started-over.js';
import { type StandIn, type Template, templatesOf } from './templates.js';
import { notAnAnswer, spansFor } from './told.js';
import { read } from './trained.js';
import {
  EMERGENCY,
  isALimit,
  isAReport,
  isDoubtful,
  isOfADanger,
  isRefused,
  isToLeave,
  verdict,
} from './verdict.js';
import { withItsStart } from './with-a-start.js';

/** How sure it is. The skill is told nothing of it. */
export interface Certainty {
  /** From 0 to 1; 1 for a sample. */
  confidence: number;
  /** What else it may have been; a sample is nothing else. */
  runnerUp: { intent: string; confidence: number } | undefined;
}

export interface Understood extends Certainty {
  intent: string;
  slots: Slots;
}

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
  const { values, wordRules } = patterns;
  const sentenceOf = sentenceReader(model, values);
  const templates = templatesOf(model, standIn, values);
  const sampleOf = sampleFinder(templates, values);
  const { guesses, isKnown } = classifier(read(trained));
  const withSlots = new Map(
    model.interactionModel.languageModel.intents
      .filter(({ slots = [] }) => slots.length > 0)
      .map((intent) => [
        intent.name,
        { intent, templates: longestFirst(templates.filter((one) => one.intent === intent)) },
      ]),
  );
  const carriers = templates.filter(({ text }) => text.endsWith('}')).flatMap(carrierOf);

  const understood = (said: string): Understood => {
    const sentence = sentenceOf(said);
    const { words, spans, plain, features } = sentence;
    const shorter = plainly(words, patterns.smallWords);
    const sample = firstOf([sentence, ...shorter.map(sentenceOf)], sampleOf);
    if (sample) return { ...sample, confidence: 1, runnerUp: undefined };
    const all = guesses(features);
    const [guess, next] = verdict(all);
    const { label = FALLBACK, probability = 0 } = guess ?? {};
    const isOpen = probability < (isALimit(label) ? SURE_OF_A_LIMIT : SURE) && !isOfADanger(label);
    const carrier = isOpen ? carriers.find(({ text }) => plain.startsWith(text)) : undefined;
    const isLeave = isToLeave(words, patterns.leaving);
    const isNone = isRefused({ label, probability }, all, words, isKnown, isLeave);
    const likely = carrier?.intent ?? (isNone ? FALLBACK : label);
    const guessed = { intent: likely, confidence: probability };
    const answer = notAnAnswer(guessed, words, spans, patterns.told);
    const told = settled(notBack(answer, words, patterns.whichOne), [words, ...shorter], wordRules);
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
    const known = withItsStart(intent, own, words, patterns.told);
    const sign = meant?.intent.slots?.find(({ name }) => name === SIGN);
    const isAsked = sign && intent === EMERGENCY && isDoubtful(all, words, isKnown);
    const asked = isAsked
      ? { ...known, [SIGN]: { type: sign.type, value: words, id: UNCLEAR } }
      : known;
    const slots = withInstead(asked, meant?.intent, words, patterns.instead);
    const other = intent === label ? next : guess;
    return {
      intent,
      slots,
      confidence: intent === label ? probability : 1 - probability,
      runnerUp: other && { intent: other.label, confidence: other.probability },
    };
  };
  /** Or the sentence without its small words, where the whole of it isn't understood. */
  const understoodPlainly = (words: string): Understood => {
    const whole = understood(words);
    if (whole.intent !== FALLBACK) return whole;
    const others = plainly(words, patterns.smallWords).map(understood);
    return others.find(({ intent }) => intent !== FALLBACK) ?? whole;
  };
  const besideOrders = (words: string): Understood => {
    const whole = understoodPlainly(words);
    const rest = whole.confidence < 1 ? withoutOrders(words, patterns.orders) : undefined;
    const reported = rest === undefined ? undefined : understood(rest);
    return reported && isReported(whole.intent, reported) ? reported : whole;
  };
  return (said) => {
    const asHeard = heard(said, values);
    const sample = sampleOf(sentenceOf(asHeard));
    if (sample) return { ...sample, confidence: 1, runnerUp: undefined };
    const words = inUsualWords(asHeard.replace(patterns.retimed, ''), patterns);
    const whole = besideOrders(words);
    const anew = isTheLastMeant(whole)
      ? restated(words, patterns.restated, besideOrders)
      : undefined;
    if (anew) return anew;
    const rest = whole.confidence === 1 ? undefined : afterAddress(words, patterns.address);
    const own = rest === undefined ? undefined : understood(rest);
    if (own && isOneselfTold(whole.intent, own.intent)) return own;
    const isSample = whole.confidence === 1;
    const onlyAYes = isSample ? undefined : afterAYes(whole.intent, words, patterns.asides);
    const beside = onlyAYes === undefined ? undefined : understood(onlyAYes);
    if (beside && isOfAPose(beside)) return beside;
    const question = whole.confidence === 1 ? undefined : afterAside(words, patterns.asides);
    const asked = question === undefined ? undefined : understood(question);
    return asked && isTheQuestion(whole.intent, asked) ? asked : whole;
  };
}

function inUsualWords(words: string, { otherWords }: Patterns): string {
  return otherWords.reduce((text, [of, by]) => text.replace(of, by), words);
}

/** A sample, or what is told of a body, is all of what is meant. */
function isTheLastMeant({ intent, confidence }: Understood): boolean {
  return confidence < 1 && !isAReport(intent);
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
