import type { ActionIntent } from '../../models/intents.js';
import type { Patterns } from '../../models/patterns.js';
import { afterAddress, isOneselfTold } from './address.js';
import { afterAside, afterAYes, isOfAPose, isTheQuestion } from './asides.js';
import { isReported, withoutOrders } from './beside-an-order.js';
import { namedAnew } from './named-anew.js';
import { plainly } from './plainly.js';
import { restated } from './restated.js';
import type { Span } from './span.js';
import type { Understood } from './understood.js';
import { isAReport } from './verdict.js';
import { withASetting } from './with-a-setting.js';
import { withItsReason } from './with-its-reason.js';

const UNCLEAR: ActionIntent = 'AMAZON.FallbackIntent';

/**
 * What is meant where something else is said around it: an order beside a report or with its reason, a
 * wish that is put right in the same breath, a form of address, a yes or an aside before a question. Of a sentence that
 * is known word for word, it is all of it.
 */
export function withWhatIsAround(
  words: string,
  understood: (words: string) => Understood,
  namesIn: (words: string) => readonly Span[],
  patterns: Patterns,
): Understood {
  const besideOrders = (some: string) => besideItsOrders(some, understood, patterns);
  const whole = besideOrders(words);
  const isKnown = whole.confidence === 1;
  if (isKnown && !isPutRightIn(whole, patterns.restated)) return whole;
  const set = isAReport(whole.intent)
    ? undefined
    : withASetting(words, patterns.settings, besideOrders);
  if (set) return set;
  const named = isAReport(whole.intent)
    ? undefined
    : namedAnew(words, patterns.restated, patterns.named, namesIn);
  if (named) return besideOrders(named);
  const anew = isAReport(whole.intent)
    ? undefined
    : restated(words, patterns.restated, besideOrders);
  if (anew) return anew;
  const ordered = withItsReason(words, whole, patterns.reasons, understood);
  if (ordered) return ordered;
  const own = ifAny(afterAddress(words, patterns.address), understood);
  if (own && isOneselfTold(whole.intent, own.intent)) return own;
  const beside = ifAny(afterAYes(whole.intent, words, patterns.asides), understood);
  if (beside && isOfAPose(beside)) return beside;
  const asked = ifAny(afterAside(words, patterns.asides), understood);
  return asked && isTheQuestion(whole.intent, asked) ? asked : whole;
}

/** "Skip the next one, no, this one": a slot that takes any words has taken what puts them right, too. */
function isPutRightIn({ intent, slots }: Understood, restated: RegExp): boolean {
  if (isAReport(intent)) return false;
  return Object.values(slots).some(
    (slot) => slot && slot.id === undefined && slot.value.search(restated) > 0,
  );
}

/** As sure of the whole as of one that is known, */
const CERTAIN = 0.99;
/** unless it is this sure that what stands beside the order is a report: "skip the other side, I'm numb". */
const SURE_OF_IT = 0.9;

/** What is reported beside an order counts, unless the whole of it is known. */
function besideItsOrders(
  words: string,
  understood: (words: string) => Understood,
  patterns: Patterns,
): Understood {
  const whole = withoutSmallWords(words, understood, patterns);
  if (whole.confidence === 1) return whole;
  const reported = ifAny(withoutOrders(words, patterns.orders), understood);
  const isOpen = whole.confidence < CERTAIN || (reported?.confidence ?? 0) >= SURE_OF_IT;
  return isOpen && reported && isReported(whole.intent, reported) ? reported : whole;
}

/** Or the sentence without its small words, where the whole of it isn't understood. */
function withoutSmallWords(
  words: string,
  understood: (words: string) => Understood,
  { smallWords }: Patterns,
): Understood {
  const whole = understood(words);
  if (whole.intent !== UNCLEAR) return whole;
  const others = plainly(words, smallWords).map(understood);
  return others.find(({ intent }) => intent !== UNCLEAR) ?? whole;
}

function ifAny(words: string | undefined, understood: (words: string) => Understood) {
  return words === undefined ? undefined : understood(words);
}
