import type { Language } from '../../../models/languages.js';
import { routineOf, stretchOf } from '../../content.js';
import type { Running } from '../../routine/running.js';
import type { Situation } from '../turn.js';
import type { Slot } from '../wishes.js';

type AtHand = Pick<Situation, 'running' | 'session' | 'language'>;

/** The stretches of the round that is under way, or else about to start or offered, by their ids. */
export function stretchesAtHand({ running, session, language }: AtHand): readonly string[] {
  if (running && !session.starting) return running.starts.map(({ stretch }) => stretch);
  const wishes = [session.starting, session.offer?.yes];
  const wish = wishes.find((one) => one?.kind === 'routine');
  return wish?.ask?.only ?? routineOf(wish?.id ?? '', language)?.stretches ?? [];
}

/** "Round my back", "cat-camel" in the chair round: the seated one, which is in it. On the floor nobody has to get down. */
export function inThisRound(slot: Slot | undefined, now: AtHand): Slot | undefined {
  const { language } = now;
  const ids = stretchesAtHand(now);
  if (slot?.id === undefined || ids.includes(slot.id)) return slot;
  // Outside of a round, what is called by its own name is that one.
  const isNamed = slot.said.includes(stretchOf(slot.id, language)?.name ?? '');
  if (isNamed && !(now.running && !now.session.starting)) return slot;
  const seated = ids.find((id) => stretchOf(id, language)?.standsFor === slot.id);
  const its = seated ?? describedAmong(ids, slot.said, language);
  return its === undefined ? slot : { ...slot, id: its };
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
  const each = [...new Set(all)];
  const ids = each.filter((id) => {
    const { name = '', synonyms = [] } = stretchOf(id, language) ?? {};
    return [name, ...synonyms].some((one) => {
      const its = wordsOf(one);
      return wanted.every((word) => its.includes(word));
    });
  });
  return ids.length === 1 ? ids[0] : describedAmong(each, said, language);
}

/** "The twisty one", "the one on my belly": the only one of them that is done like that, by id. */
function describedAmong(
  ids: readonly string[],
  said: string,
  { words }: Language,
): string | undefined {
  const [, ...several] = ids;
  if (several.length === 0) return undefined;
  const those = words.described.filter((one) => one.said.test(said));
  const its = [...new Set(those.flatMap(({ stretches }) => stretches))].filter((id) =>
    ids.includes(id),
  );
  return its.length === 1 ? its[0] : undefined;
}

function wordsOf(text: string): string[] {
  return text.split(/[ -]+/).filter((word) => word !== '');
}
