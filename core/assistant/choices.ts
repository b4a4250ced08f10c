import type { AssistantWords } from '../../models/assistant.js';
import type { BodyPart, Posture, Stretch } from '../../models/content.js';
import type { Language } from '../../models/languages.js';
import { routineOf, stretchOf } from '../content.js';
import { timelineOf } from '../routine/timelines.js';
import { listOf, spokenDuration } from '../speech/durations.js';
import { fill } from '../speech/text.js';

const MAX_CHOICES = 5;
const MINUTE_MS = 60_000;

/** What somebody can be guided through. */
export interface Choice {
  id: string;
  kind: 'routine' | 'stretch';
  name: string;
  /** About how long it takes, in ms, with the way in and out. */
  lengthMs: number;
  positions: Posture[];
  areas: BodyPart[];
  /** Who should leave it out. */
  avoid: string[];
}

/** What the choices are narrowed down by. */
export interface Wanted {
  position?: Posture | undefined;
  area?: BodyPart | undefined;
  /** The longest it may take, in ms. */
  withinMs?: number | undefined;
}

export interface Choices {
  /** At most five. */
  choices: Choice[];
  /** All of them fit what was wanted. */
  fits: boolean;
  text: string;
}

/** The routines and stretches that fit; if none does, those that come nearest. */
export function choicesFor(wanted: Wanted, language: Language, words: AssistantWords): Choices {
  const all = [...language.routines, ...language.stretches].map(({ id }) => choiceOf(id, language));
  const ranked = all
    .map((choice) => ({ choice, missed: missedBy(choice, wanted) }))
    .toSorted((a, b) => a.missed - b.missed);
  const least = ranked[0]?.missed ?? 0;
  const choices = ranked
    .filter(({ missed }) => missed === least)
    .map(({ choice }) => choice)
    .slice(0, MAX_CHOICES);
  const told = choices.map(({ kind, name, lengthMs }) => {
    const length = spokenDuration(lengthMs, language.words);
    // In the middle of a sentence, which `fill` would begin.
    return kind === 'stretch'
      ? name
      : words.choice.replace('{name}', name).replace('{length}', length);
  });
  const list = listOf(told, language.words);
  const say = fill(least === 0 ? words.choices : words.nearestChoices, { choices: list });
  return { choices, fits: least === 0, text: `${say} ${words.whichChoice}` };
}

function missedBy({ positions, areas, lengthMs }: Choice, wanted: Wanted): number {
  const { position, area, withinMs } = wanted;
  const isOther = position !== undefined && !positions.every((one) => one === position);
  const isElsewhere = area !== undefined && !areas.includes(area);
  const isLong = withinMs !== undefined && lengthMs > withinMs;
  return Number(isOther) + Number(isElsewhere) + Number(isLong);
}

function choiceOf(id: string, language: Language): Choice {
  const routine = routineOf(id, language);
  const stretches = (routine?.stretches ?? [id])
    .map((one) => stretchOf(one, language))
    .filter((stretch): stretch is Stretch => stretch !== undefined);
  return {
    id,
    kind: routine ? 'routine' : 'stretch',
    name: nameFor(id, language),
    lengthMs: lengthOf(id, language),
    positions: [...new Set(stretches.map(({ posture }) => posture))],
    areas: [...new Set(stretches.flatMap(({ form }) => form.feelIn))],
    avoid: stretches.map(({ avoid }) => avoid),
  };
}

/** Half minutes are as exact as people want to know. */
function aboutMs(ms: number): number {
  return Math.max(1, Math.round((2 * ms) / MINUTE_MS)) * (MINUTE_MS / 2);
}

/** How long a routine or a stretch takes as it is, in ms, as it is said. */
export function lengthOf(id: string, language: Language): number {
  return aboutMs(timelineOf({ id, told: true }, language, false).totalMs);
}

/** A routine's or a stretch's name in mid-sentence. */
export function nameFor(id: string, language: Language): string {
  return routineOf(id, language)?.name ?? stretchOf(id, language)?.name ?? id;
}

/** The routine or stretch that an id, a name or a synonym stands for. */
export function idFor(named: string, { routines, stretches }: Language): string | undefined {
  const plain = named.trim().toLowerCase().replace(/[’`]/g, "'");
  const is = (text: string) => text.toLowerCase() === plain;
  const routine = routines.find(({ id, name }) => is(id) || is(name));
  const stretch = stretches.find(
    ({ id, name, synonyms }) => is(id) || is(name) || synonyms.some(is),
  );
  return (routine ?? stretch)?.id;
}

/** "I can guide you through ...", and about how long it takes. */
export function canCoach(
  id: string,
  { language, words }: { language: Language; words: AssistantWords },
): string {
  const length = spokenDuration(lengthOf(id, language), language.words);
  return fill(words.canCoach, { name: nameFor(id, language), length });
}
