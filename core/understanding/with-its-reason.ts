import type { ActionIntent } from '../../models/intents.js';
import type { ReasonPatterns } from '../../models/patterns.js';
import type { Understood } from './understood.js';
import { isALimit, isAReport } from './verdict.js';

const UNCLEAR: ActionIntent = 'AMAZON.FallbackIntent';
const NOT_THIS_ONE: ActionIntent = 'LeaveOutBecauseIntent';
const WHAT_NOT: ActionIntent = 'CannotUnclearIntent';
/** "I can't get up" may be more than a reason. */
const WAY_OUT: ActionIntent = 'WayOutIntent';

/** What names another stretch than this one. */
const NAMES: readonly string[] = ['BACK_COACH_STRETCH', 'BACK_COACH_PLACE'];

/** What can't be done in this pose, and matters no more once it is left. */
const OF_THIS_POSE: ReadonlySet<string> = new Set<ActionIntent>([
  'CannotIntent',
  'CannotLeanIntent',
  'CannotLiftArmsIntent',
  'CannotTurnHeadIntent',
]);

/** What keeps somebody off the floor, and matters no more in a chair. */
const OF_THE_FLOOR: ReadonlySet<string> = new Set<ActionIntent>([
  'CannotKneelIntent',
  'CannotGetDownIntent',
  'CannotLieOnFrontIntent',
]);

/**
 * "My belly's in the way, skip this": what is ordered, where all else only says why. Undefined if it
 * isn't both, or what stands beside the order is a report, names something, or is the same wish.
 */
export function withItsReason(
  words: string,
  whole: Understood,
  { before, after }: ReasonPatterns,
  understood: (words: string) => Understood,
): Understood | undefined {
  for (const pattern of [before, after]) {
    const { order, why, skip, seated } = words.match(pattern)?.groups ?? {};
    if (order === undefined || why === undefined) continue;
    const isWhy = (one: Understood) => isOpen(one) || (seated && OF_THE_FLOOR.has(one.intent));
    // "I can't reach, next please": the order may be what makes the whole unclear.
    if (!(isWhy(whole) || whole.intent === WHAT_NOT) || !isWhy(understood(why))) continue;
    // With a reason it is all of this one, and not only this side.
    const alone =
      skip === undefined ? understood(order) : { ...whole, intent: NOT_THIS_ONE, slots: {} };
    const isWish = alone.intent !== UNCLEAR && !isAReport(alone.intent);
    if (isWish && alone.intent !== whole.intent) return alone;
  }
  return undefined;
}

function isOpen({ intent, slots }: Understood): boolean {
  const isNamed = Object.values(slots).some((slot) => slot?.id && NAMES.includes(slot.type));
  const isMore = isAReport(intent) || isALimit(intent) || intent === WAY_OUT;
  return OF_THIS_POSE.has(intent) || !(isMore || isNamed);
}
