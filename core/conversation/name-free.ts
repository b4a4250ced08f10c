import { intentOf, type Language } from '../../models/languages.js';
import { freeWordsIn, reportedIn } from './safety/in-slots.js';
import type { Found, Search } from './search.js';
import { holdWished, type Slot } from './wishes.js';

/** Whether something that was said without our name could be answered here. */
export type Verdict = 'YES' | 'MAYBE' | 'NO';

/** What was said, as Alexa understood it, with the slots that were filled. */
export interface Overheard {
  intent: string;
  slots: Readonly<Record<string, Slot>>;
}

export interface NameFree {
  verdict: Verdict;
  slots: Readonly<Record<string, Verdict>>;
}

/** What makes sense as the first words, beside an answer, and the slot that it needs. */
const FIRST_WORDS: Readonly<Record<string, string | undefined>> = {
  StartRoutineIntent: undefined,
  StartStretchIntent: 'stretch',
  DescribeIntent: 'stretch',
  WhoShouldNotIntent: 'stretch',
  QuestionIntent: 'query',
};

/**
 * Decides from the words alone, and changes nothing: nobody has asked us yet. A report is never bid
 * for: somebody with chest pain should not be kept from Alexa's own answer.
 */
export async function nameFree(
  { intent, slots }: Overheard,
  search: () => Promise<Search>,
  language: Language,
): Promise<NameFree> {
  const judged: Record<string, Verdict> = {};
  for (const [name, slot] of Object.entries(slots))
    judged[name] = await verdictOn(name, slot, search);
  const said = freeWordsIn(Object.entries(slots), { slotsInQuestions: {} });
  const isReport = said.length > 0 && reportedIn(said, await search()) !== undefined;
  const isKnown =
    Object.hasOwn(FIRST_WORDS, intent) ||
    language.answers.some(({ id }) => intentOf(id) === intent);
  if (isReport || !isKnown) return { verdict: 'NO', slots: judged };
  const needed = FIRST_WORDS[intent];
  const verdict = needed === undefined ? 'YES' : (judged[needed] ?? 'NO');
  const isWhole = Object.values(judged).every((one) => one === 'YES');
  return { verdict: verdict === 'YES' && !isWhole ? 'MAYBE' : verdict, slots: judged };
}

async function verdictOn(
  name: string,
  slot: Slot,
  search: () => Promise<Search>,
): Promise<Verdict> {
  switch (name) {
    case 'query':
      return certaintyOf((await search())(slot.said));
    case 'hold':
      return 'holdMs' in holdWished(slot) ? 'YES' : 'NO';
    default:
      return slot.id === undefined ? 'NO' : 'YES';
  }
}

function certaintyOf({ certainty, report }: Found): Verdict {
  return report ? 'NO' : BY_CERTAINTY[certainty];
}

const BY_CERTAINTY = { sure: 'YES', nearly: 'MAYBE', unsure: 'NO' } as const;
