import type { AssistantWords } from '../../models/assistant.js';
import type { BodyPart, Posture, Stretch } from '../../models/content.js';
import type { Language } from '../../models/languages.js';
import { routineOf, stretchOf } from '../content.js';
import { ROUTINE_LIMITS_MS } from '../routine/planner.js';
import { timelineOf } from '../routine/timelines.js';
import { listOf, spokenDuration } from '../speech/durations.js';
import { fill } from '../speech/text.js';
import { fittedRound } from './fitting.js';

const MAX_CHOICES = 5;
/** So many of them are routines, where there are stretches that fit, too. */
const MAX_ROUTINES = 3;
const MINUTE_MS = 60_000;

/** What somebody can be guided through. */
export interface Choice {
  id: string;
  kind: 'routine' | 'stretch';
  name: string;
  /** About how long it takes, in ms, with the way in and out. */
  lengthMs: number;
  /** It takes longer by itself, and is to be fitted into `lengthMs`. */
  isFitted: boolean;
  /** Each hold is done on one side and then on the other. */
  hasSides: boolean;
  positions: Posture[];
  areas: BodyPart[];
  /** Who should leave it out. */
  avoid: string[];
}

/** Where somebody can stretch: on the floor, or where there is a routine of that id for it. */
export type Where = 'floor' | 'bed' | 'chair' | 'desk' | 'standing';

/** What the choices are narrowed down by. */
export interface Wanted {
  kind?: Choice['kind'] | undefined;
  place?: Where | undefined;
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
  const all = [...language.routines, ...language.stretches]
    .map(({ id }) => choiceOf(id, wanted, language, words))
    .filter(({ kind }) => wanted.kind === undefined || kind === wanted.kind);
  const isOwn = ({ choice }: { choice: Choice }) => Number(choice.id === wanted.place);
  const ranked = all
    .map((choice) => ({ choice, missed: missedBy(choice, wanted, language) }))
    .toSorted((a, b) => a.missed - b.missed || isOwn(b) - isOwn(a));
  const least = ranked[0]?.missed ?? 0;
  const nearest = ranked.filter(({ missed }) => missed === least).map(({ choice }) => choice);
  const choices = someOfBoth(nearest);
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

function someOfBoth(choices: readonly Choice[]): Choice[] {
  const routines = choices.filter(({ kind }) => kind === 'routine');
  const stretches = choices.filter(({ kind }) => kind === 'stretch');
  const first = routines.slice(0, Math.max(MAX_ROUTINES, MAX_CHOICES - stretches.length));
  return [...first, ...stretches].slice(0, MAX_CHOICES);
}

function missedBy(choice: Choice, { place, area, withinMs }: Wanted, language: Language): number {
  const isElsewhere = place !== undefined && !isDoneAt(place, choice, language);
  const isForOthers = area !== undefined && !isFor(area, choice, language);
  const isLong = withinMs !== undefined && choice.lengthMs > withinMs;
  return Number(isElsewhere) + Number(isForOthers) + Number(isLong);
}

/** On the floor goes all that is lain or knelt for, without a table; elsewhere, what its routine has. */
function isDoneAt(place: Where, { id, positions }: Choice, language: Language): boolean {
  const ids = stretchesOf(id, language).map((stretch) => stretch.id);
  if (place === 'floor')
    return (
      positions.every((one) => one === 'lying' || one === 'kneeling') &&
      stretchesOf(id, language).every(({ notice }) => notice === undefined)
    );
  const { stretches = [], more = [] } = routineOf(place, language) ?? {};
  return ids.every((one) => [...stretches, ...more].includes(one));
}

/** What a routine is for, or where each of its stretches is felt. */
function isFor(area: BodyPart, { id }: Choice, language: Language): boolean {
  const isFelt = stretchesOf(id, language).every(({ form }) => form.feelIn.includes(area));
  return isFelt || (routineOf(id, language)?.parts ?? []).includes(area);
}

function stretchesOf(id: string, language: Language): Stretch[] {
  const ids = routineOf(id, language)?.stretches ?? [id];
  return ids.flatMap((one) => stretchOf(one, language) ?? []);
}

function choiceOf(
  id: string,
  { withinMs }: Wanted,
  language: Language,
  { usualRound }: AssistantWords,
): Choice {
  const isRoutine = routineOf(id, language) !== undefined;
  const stretches = stretchesOf(id, language);
  const usualMs = usualLengthOf(id, language);
  const isFitted =
    isRoutine && withinMs !== undefined && usualMs > withinMs && withinMs >= ROUTINE_LIMITS_MS.min;
  return {
    id,
    kind: isRoutine ? 'routine' : 'stretch',
    name: id === language.defaults.routine ? usualRound : nameFor(id, language),
    lengthMs: isFitted ? withinMs : usualMs,
    isFitted,
    hasSides: stretches.some(({ sides }) => sides !== undefined),
    positions: [...new Set(stretches.map(({ posture }) => posture))],
    areas: [...new Set(stretches.flatMap(({ form }) => form.feelIn))],
    avoid: stretches.map(({ avoid }) => avoid),
  };
}

/** Half minutes are as exact as people want to know. */
function aboutMs(ms: number): number {
  return Math.max(1, Math.round((2 * ms) / MINUTE_MS)) * (MINUTE_MS / 2);
}

/** How long a routine or a stretch takes, in ms, as it is said; unless a time is given, as it is. */
function lengthOf(id: string, language: Language, totalMs?: number): number {
  const round = fittedRound(id, totalMs, language);
  return round.ask?.ms ?? aboutMs(timelineOf({ ...round, told: true }, language, false).totalMs);
}

/** A list needs them all, and they never change. */
const usualLengths = new WeakMap<Language, Map<string, number>>();

function usualLengthOf(id: string, language: Language): number {
  const known = usualLengths.get(language) ?? new Map<string, number>();
  usualLengths.set(language, known);
  const length = known.get(id) ?? lengthOf(id, language);
  known.set(id, length);
  return length;
}

/** A routine's or a stretch's name in mid-sentence. */
export function nameFor(id: string, language: Language): string {
  return routineOf(id, language)?.name ?? stretchOf(id, language)?.name ?? id;
}

/** The routine or stretch that an id, a name or a synonym stands for, with or without an article. */
export function idFor(
  named: string,
  { routines, stretches }: Language,
  { articles }: AssistantWords,
): string | undefined {
  const bare = (name: string) => {
    const [first = '', ...rest] = name.trim().toLowerCase().split(/\s+/);
    return rest.length > 0 && articles.includes(first)
      ? rest.join(' ')
      : [first, ...rest].join(' ');
  };
  const plain = bare(named.replace(/[’`]/g, "'"));
  const isIt = ({ id, name, synonyms }: Pick<Stretch, 'id' | 'name' | 'synonyms'>) =>
    [id, name, ...synonyms].some((one) => bare(one) === plain);
  return (routines.find(isIt) ?? stretches.find(isIt))?.id;
}

/** "I can guide you through ...", and about how long it takes. */
export function canCoach(
  id: string,
  { language, words }: { language: Language; words: AssistantWords },
  totalMs?: number,
): string {
  const length = spokenDuration(lengthOf(id, language, totalMs), language.words);
  return fill(words.canCoach, { name: nameFor(id, language), length });
}
