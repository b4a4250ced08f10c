import type { Language } from '../../../models/languages.js';
import { stretchOf } from '../../content.js';
import type { Running } from '../../routine/running.js';
import type { Situation } from '../turn.js';
import type { Slot } from '../wishes.js';

/** "Round my back", "cat-camel" in the chair round: the seated one, which is in it. On the floor nobody has to get down. */
export function inThisRound(
  slot: Slot | undefined,
  { running, language }: Pick<Situation, 'running' | 'language'>,
): Slot | undefined {
  const ids = running?.starts.map(({ stretch }) => stretch) ?? [];
  if (slot?.id === undefined || ids.includes(slot.id)) return slot;
  const seated = ids.find((id) => stretchOf(id, language)?.standsFor === slot.id);
  return seated === undefined ? slot : { ...slot, id: seated };
}

/** "The chest one": the only stretch of the round that has all of these words in one of its names, by id. */
export function namedInRound(
  said: string,
  { starts }: Pick<Running, 'starts'>,
  language: Language,
): string | undefined {
  return namedAmong(
    said,
    starts.map(({ stretch }) => stretch),
    language,
  );
}

/** The same among stretches by their ids. */
export function namedAmong(
  said: string,
  all: readonly string[],
  language: Language,
): string | undefined {
  const wanted = wordsOf(said.replace(language.words.aroundAName, ''));
  if (wanted.length === 0) return undefined;
  const ids = [...new Set(all)].filter((id) => {
    const { name = '', synonyms = [] } = stretchOf(id, language) ?? {};
    return [name, ...synonyms].some((one) => {
      const its = wordsOf(one);
      return wanted.every((word) => its.includes(word));
    });
  });
  return ids.length === 1 ? ids[0] : undefined;
}

function wordsOf(text: string): string[] {
  return text.split(/[ -]+/).filter((word) => word !== '');
}
