import type { Cue } from '../../core/routine/timeline.js';
import type { Speed } from '../../core/speech/pace.js';
import { bell } from '../../models/sounds.js';
import { type Piece, pieceOf, ssmlOf } from './ssml.js';

/** A component of an APL for Audio document; durations in ms. */
export type AudioComponent =
  | { type: 'Speech'; contentType: 'SSML'; content: string }
  | { type: 'Silence'; duration: number }
  | { type: 'Audio'; source: string }
  | { type: 'Sequencer'; items: AudioComponent[]; duration?: 'trimToParent' }
  | { type: 'Mixer'; items: AudioComponent[] };

export interface AudioDocument {
  type: 'APLA';
  version: '0.91';
  mainTemplate: { items: [AudioComponent] };
}

/**
 * The same cues, and then a question, for devices with APL for Audio. A hold is
 * a Mixer of its cues and a Silence of its length: the cues are trimmed to it,
 * so it lasts exactly that long in any voice.
 */
export function audioOf(
  cues: readonly Cue[],
  ask: string | undefined,
  speed?: Speed,
): AudioDocument {
  const items = holdsTogether(cues).map((group) =>
    group[0]?.kind === 'hold'
      ? hold(group, speed)
      : sequence(group.map((cue) => component(cue, speed))),
  );
  if (ask !== undefined) items.push(speech(ask, speed));
  return { type: 'APLA', version: '0.91', mainTemplate: { items: [sequence(items)] } };
}

/** Groups consecutive cues: those of a hold, and those between holds. */
function holdsTogether(cues: readonly Cue[]): Cue[][] {
  const groups: Cue[][] = [];
  for (const cue of cues) {
    const last = groups.at(-1)?.at(-1);
    if (last && (last.kind === 'hold') === (cue.kind === 'hold')) groups.at(-1)?.push(cue);
    else groups.push([cue]);
  }
  return groups;
}

function hold(cues: readonly Cue[], speed: Speed | undefined): AudioComponent {
  const startMs = cues[0]?.startMs ?? 0;
  const lasting = { type: 'Silence', duration: (cues.at(-1)?.endMs ?? startMs) - startMs } as const;
  const words = cues.flatMap((cue): AudioComponent[] => {
    const heard = component(cue, speed);
    if (heard.type === 'Silence') return [];
    const items = [...silence(cue.startMs - startMs), heard];
    return [{ type: 'Sequencer', items, duration: 'trimToParent' }];
  });
  return { type: 'Mixer', items: [lasting, ...words] };
}

function component(cue: Cue, speed: Speed | undefined): AudioComponent {
  if (cue.sound) return { type: 'Audio', source: bell.source };
  if (cue.text === undefined) return { type: 'Silence', duration: cue.endMs - cue.startMs };
  return speech(pieceOf(cue), speed);
}

function speech(piece: Piece, speed: Speed | undefined): AudioComponent {
  return { type: 'Speech', contentType: 'SSML', content: ssmlOf([piece], speed) };
}

function silence(duration: number): AudioComponent[] {
  return duration > 0 ? [{ type: 'Silence', duration }] : [];
}

function sequence(items: AudioComponent[]): AudioComponent {
  return { type: 'Sequencer', items };
}
