import type { ActionIntent } from '../../models/intents.js';
import type { Session } from '../memory/session.js';

/** What a touch may do: the same as these intents' words. */
export const TOUCHES = [
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.PauseIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.NextIntent',
  'AMAZON.StopIntent',
  'StartRoutineIntent',
  'StartStretchIntent',
  'WhichStretchesIntent',
  'ProgressIntent',
] as const satisfies readonly ActionIntent[];

export type Touch = (typeof TOUCHES)[number];

/** Tells one narration from another, so that a touch of an older screen says nothing about the place. */
export function narrationToken(playback: Session['playback']): string {
  return `narration ${playback?.state === 'narrating' ? playback.startedMs : 0}`;
}
