import type { ActionIntent } from '../../models/intents.js';
import type { InteractionModel } from '../../models/upload/interaction-model.js';
import type { Span } from './span.js';

const CONDITION = 'BACK_COACH_CONDITION';
export const PART = 'BACK_COACH_BODY_PART';
const PARTS: ReadonlyMap<string | undefined, string> = new Map([
  ['knee', 'knees'],
  ['shoulder', 'shoulders'],
  ['hip', 'hips'],
  ['wrist', 'hands'],
]);

/** "My shoulder's crook, I can't lean on it": of what can't be done, a joint is the part that it is about. */
export function withItsPart(spans: readonly Span[]): readonly Span[] {
  const joint = spans.find(({ type, id }) => type === CONDITION && PARTS.has(id));
  const isNamed = joint === undefined || spans.some(({ type }) => type === PART);
  return isNamed ? spans : [...spans, { ...joint, type: PART, id: PARTS.get(joint.id) ?? '' }];
}

/** What is asked of a part of the body in a pose. */
const OF_A_PART: ActionIntent = 'BodyPartIntent';
/** The same, and whether it should be felt there. */
export const OF_ONE_PART: ReadonlySet<string> = new Set<ActionIntent>([OF_A_PART, 'FeltIntent']);

/** All parts in a sentence are found where several slots may be filled by them. */
export const OF_PARTS: InteractionModel['interactionModel']['languageModel']['intents'] = [
  {
    name: OF_A_PART,
    samples: [],
    slots: [
      { name: 'part', type: PART },
      { name: 'other', type: PART },
    ],
  },
];

/** "Are my hands shoulder width apart?" asks about the first; "do I turn my head?" has one in the name of something else. */
export function withFirstPart(spans: readonly Span[], [first]: readonly Span[]): readonly Span[] {
  const others = spans.filter(({ type }) => type !== PART);
  return first ? [...others, first] : spans;
}
