import type { Cue } from '../../core/routine/timeline.js';

/** What the player runs on. */
export interface Instruments {
  /** A clock, in ms. */
  now: () => number;
  /** Says a text, and tells when it was said; undefined where there is no voice. */
  speak: ((text: string) => Promise<void>) | undefined;
  hush: () => void;
  /** Called at each step with the place, in ms. */
  show: (placeMs: number) => void;
  ended: () => void;
}

/** A timeline that is being played. */
export interface Player {
  play(): void;
  pause(): void;
  /** Goes to a place, in ms from the start. */
  goTo(placeMs: number): void;
  placeMs(): number;
  isPlaying(): boolean;
  /** To be called some times a second. */
  step(): void;
}

/**
 * Plays cues by the clock. A hold is exactly as long as it is; on the way in and out the clock waits
 * for a voice that takes longer than expected.
 */
export function playerOf(cues: readonly Cue[], instruments: Instruments): Player {
  const { now, speak, hush, show, ended } = instruments;
  const totalMs = cues.at(-1)?.endMs ?? 0;
  let [placeMs, lastMs, entered] = [0, 0, -1];
  let [isPlaying, isSpeaking] = [false, false];

  const enter = (index: number) => {
    entered = index;
    const cue = cues[index];
    if (cue?.text === undefined || speak === undefined) return;
    hush();
    isSpeaking = true;
    void speak(cue.text).finally(() => {
      if (entered === index) isSpeaking = false;
    });
  };
  const goTo = (toMs: number) => {
    placeMs = Math.max(0, Math.min(toMs, totalMs));
    entered = -1;
    isSpeaking = false;
    hush();
    show(placeMs);
  };
  return {
    play() {
      lastMs = now();
      isPlaying = true;
    },
    pause() {
      isPlaying = false;
      entered = -1;
      isSpeaking = false;
      hush();
    },
    goTo,
    placeMs: () => placeMs,
    isPlaying: () => isPlaying,
    step() {
      if (!isPlaying) return;
      const passedMs = now() - lastMs;
      lastMs += passedMs;
      const here = cues[entered];
      const waits = isSpeaking && here !== undefined && here.kind !== 'hold';
      placeMs = waits ? Math.min(placeMs + passedMs, here.endMs - 1) : placeMs + passedMs;
      if (placeMs >= totalMs) {
        placeMs = totalMs;
        isPlaying = false;
        show(placeMs);
        ended();
        return;
      }
      const index = cues.findIndex(({ endMs }) => placeMs < endMs);
      if (index !== entered) enter(index);
      show(placeMs);
    },
  };
}
