import type { Sound } from '../narration.js';

export interface PlayerEvents {
  /** Called many times a second with the current place. */
  onPlace(sound: Sound, elapsedMs: number): void;
  onEnd(): void;
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

/**
 * Plays sounds in sequence. At normal speed, words go to the browser's voice;
 * without a voice, or faster, they take as long as Alexa is estimated to.
 */
export function play(
  sounds: readonly Sound[],
  how: { aloud: () => boolean; speed: () => number },
  events: PlayerEvents,
): Playing {
  const starts = sounds.map((_, index) => total(sounds.slice(0, index)));
  const totalMs = total(sounds);
  let placeMs = 0;
  let entered = -1;
  let speaking = false;
  let lastTick = performance.now();

  const enter = (index: number) => {
    entered = index;
    const { text } = sounds[index] ?? {};
    const fromItsStart = placeMs - (starts[index] ?? 0) < 3 * TICK_MS * how.speed();
    if (text === undefined || !fromItsStart || how.speed() !== 1) return;
    if (!how.aloud() || !hasVoice()) return;
    speaking = true;
    void speak(text).then(() => {
      if (entered !== index) return;
      speaking = false;
      placeMs = starts[index + 1] ?? totalMs;
    });
  };
  const tick = () => {
    const now = performance.now();
    const passedMs = (now - lastTick) * how.speed();
    lastTick = now;
    const endOfWordsMs = (starts[entered + 1] ?? totalMs) - 1;
    placeMs = speaking ? Math.min(placeMs + passedMs, endOfWordsMs) : placeMs + passedMs;
    const index = starts.findLastIndex((startMs) => startMs <= placeMs);
    const sound = sounds[index];
    if (sound === undefined || placeMs >= totalMs) {
      clearInterval(ticking);
      const last = sounds.at(-1);
      if (last) events.onPlace(last, totalMs);
      events.onEnd();
      return;
    }
    if (index !== entered) enter(index);
    events.onPlace(sound, placeMs);
  };
  const ticking = setInterval(tick, TICK_MS);
  const hush = () => {
    speaking = false;
    if ('speechSynthesis' in window) speechSynthesis.cancel();
  };
  return {
    stop() {
      clearInterval(ticking);
      hush();
    },
    seek(elapsedMs) {
      hush();
      placeMs = Math.max(0, Math.min(elapsedMs, totalMs));
      entered = -1;
    },
    elapsedMs: () => placeMs + (performance.now() - lastTick) * how.speed(),
  };
}

function total(sounds: readonly Sound[]): number {
  return sounds.reduce((sum, { ms }) => sum + ms, 0);
}

function hasVoice(): boolean {
  return 'speechSynthesis' in window && speechSynthesis.getVoices().length > 0;
}

function speak(text: string): Promise<void> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = 'en-US';
    utterance.onend = () => resolve();
    utterance.onerror = () => resolve();
    speechSynthesis.speak(utterance);
  });
}
