import type { Sound } from '../narration.js';
import { hasVoice, hush, speak, type Voice } from './voice.js';

export interface PlayerEvents {
  /** Called many times a second with the current place. */
  onPlace(sound: Sound, elapsedMs: number): void;
  onEnd(): void;
  /** The browser's voice begins to say this. */
  onSpeak?(text: string): void;
  /** A bell rings. */
  onBell?(): void;
  /** The machine slept, and time stood still for it. */
  onSlept?(): void;
}

export interface Playback {
  aloud: () => boolean;
  /** How many times faster than it is; 0: it stands still. */
  speed: () => number;
  voice: () => Voice;
}

/** Sounds being played; times are in ms of the sounds, not of the wall clock. */
export interface Playing {
  stop(): void;
  /** Goes to a place; words entered midway aren't spoken. */
  seek(elapsedMs: number): void;
  /** How much was heard; keeps counting after the end. */
  elapsedMs(): number;
}

const TICK_MS = 40;
/** Browsers slow timers down to one a minute in a tab that isn't seen; this is longer. */
const SLEPT_MS = 90_000;
/** A voice that takes longer than this many times what it should has failed. */
const PATIENCE = 3;

/**
 * Plays sounds in sequence. At normal speed, words go to the browser's voice, and what follows
 * waits for them; in a hold nothing waits, so that it lasts exactly as long as it should. Without a
 * voice, or faster, words take as long as Alexa is estimated to.
 */
export function play(sounds: readonly Sound[], how: Playback, events: PlayerEvents): Playing {
  const starts = sounds.map((_, index) => total(sounds.slice(0, index)));
  const totalMs = total(sounds);
  let placeMs = 0;
  let entered = -1;
  let waitUntil = 0;
  let lastTick = performance.now();
  let isOver = false;

  const enter = (index: number) => {
    entered = index;
    waitUntil = 0;
    const { text, ms = 0, kind, percent, sound } = sounds[index] ?? {};
    const fromItsStart = placeMs - (starts[index] ?? 0) < 3 * TICK_MS * how.speed();
    if (sound && fromItsStart && how.aloud()) events.onBell?.();
    if (text === undefined || !fromItsStart || how.speed() !== 1) return;
    if (!how.aloud() || !hasVoice()) return;
    events.onSpeak?.(text);
    const waits = kind !== 'hold';
    if (waits) waitUntil = performance.now() + PATIENCE * ms;
    void speak(text, how.voice(), percent).then((heard) => {
      if (entered !== index) return;
      waitUntil = 0;
      if (heard && waits) placeMs = starts[index + 1] ?? totalMs;
    });
  };
  const tick = () => {
    const now = performance.now();
    const slept = now - lastTick > SLEPT_MS;
    const passedMs = slept ? 0 : (now - lastTick) * how.speed();
    lastTick = now;
    const endOfWordsMs = (starts[entered + 1] ?? totalMs) - 1;
    const waits = now < waitUntil;
    placeMs = waits ? Math.min(placeMs + passedMs, endOfWordsMs) : placeMs + passedMs;
    const index = starts.findLastIndex((startMs) => startMs <= placeMs);
    const sound = sounds[index];
    if (sound === undefined || placeMs >= totalMs) {
      clearInterval(ticking);
      isOver = true;
      const last = sounds.at(-1);
      if (last) events.onPlace(last, totalMs);
      events.onEnd();
      return;
    }
    if (index !== entered) enter(index);
    events.onPlace(sound, placeMs);
    if (slept) events.onSlept?.();
  };
  const ticking = setInterval(tick, TICK_MS);
  return {
    stop() {
      clearInterval(ticking);
      isOver = true;
      hush();
    },
    seek(elapsedMs) {
      hush();
      placeMs = Math.max(0, Math.min(elapsedMs, totalMs));
      entered = -1;
      waitUntil = 0;
    },
    elapsedMs: () => {
      const sinceMs = performance.now() - lastTick;
      return placeMs + (!isOver && sinceMs > SLEPT_MS ? 0 : sinceMs * how.speed());
    },
  };
}

function total(sounds: readonly Sound[]): number {
  return sounds.reduce((sum, { ms }) => sum + ms, 0);
}
