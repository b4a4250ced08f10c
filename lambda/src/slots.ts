import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { stretchOf } from '../../core/content.js';
import { inThisRound } from '../../core/conversation/on-the-mat/stands-for.js';
import type { Situation } from '../../core/conversation/turn.js';
import type { Slot } from '../../core/conversation/wishes.js';

const resolution = v.object({
  resolutionsPerAuthority: v.array(
    v.object({
      status: v.object({ code: v.string() }),
      values: v.optional(v.array(v.object({ value: v.object({ id: v.string() }) })), []),
    }),
  ),
});

const slotSchema = v.object({
  value: v.pipe(v.string(), v.nonEmpty()),
  resolutions: v.fallback(v.optional(resolution), undefined),
});

/** The slots for stretches: `stretch`, `stretchb` and so on. */
const FOR_STRETCHES = /^stretch/;

/** The slots of a request, by name. */
export function slotsIn(
  request: RequestEnvelope['request'],
  now: Pick<Situation, 'running' | 'session' | 'language'>,
): (name: string) => Slot | undefined {
  const { language } = now;
  const slots = request.type === 'IntentRequest' ? (request.intent.slots ?? {}) : {};
  // A newer model can be live before its code: what only it has is words.
  const isOurs = (name: string, { id }: Slot) =>
    id !== undefined && !(FOR_STRETCHES.test(name) && stretchOf(id, language) === undefined);
  // "Do cat-camel on the floor", in a chair, says where.
  const isElsewhere = readSlot(slots.routine)?.id !== undefined;
  return (name) => {
    const slot = readSlot(Object.hasOwn(slots, name) ? slots[name] : undefined);
    if (slot === undefined || isOurs(name, slot))
      return FOR_STRETCHES.test(name) && !isElsewhere ? inThisRound(slot, now) : slot;
    const said = slot.said.replace(language.words.fillers, ' ').replace(/\s+/g, ' ').trim();
    return said === '' ? undefined : { said };
  };
}

/** More letters than are said in one breath. Of more, the beginning and the end are read: reports stand there. */
const MAX_SAID = 500;

/** A slot that was filled; undefined for an empty one, and for anything that isn't a slot. */
export function readSlot(slot: unknown): Slot | undefined {
  const parsed = v.safeParse(slotSchema, slot);
  if (!parsed.success) return undefined;
  const matches = parsed.output.resolutions?.resolutionsPerAuthority ?? [];
  const id = matches.find(({ status }) => status.code === 'ER_SUCCESS_MATCH')?.values[0]?.value.id;
  return { said: shortened(parsed.output.value).toWellFormed(), id };
}

function shortened(said: string): string {
  if (said.length <= MAX_SAID) return said;
  return `${said.slice(0, MAX_SAID / 2)} ${said.slice(1 - MAX_SAID / 2)}`;
}
