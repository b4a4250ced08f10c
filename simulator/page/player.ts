import type { Sound } from '../narration.js';

export interface PlayerEvents {
  /** Called many times a second with the place in the sounds. */
  onPlace(sound: Sound, elapsedMs: number): void;
  onEnd(): void;
}

/** Plays sounds one after the other; `stop` ends it at once. */
export interface Playing {
  stop(): void;
}

/**
 * Words go to the browser's voice, quiet is kept to the millisecond. Without a
 * voice, words take the time that Alexa is estimated to need, so that the clock
 * runs the same.
 */
export function play(sounds: readonly Sound[], aloud: boolean, events: PlayerEvents): Playing {
  let stopped = false;
  const run = async () => {
    let startMs = 0;
    for (const sound of sounds) {
      const began = performance.now();
      const ticking = setInterval(() => {
        events.onPlace(sound, startMs + Math.min(performance.now() - began, sound.ms));
      }, 50);
      await (sound.text !== undefined && aloud && hasVoice()
        ? speak(sound.text)
        : wait(sound.ms, () => stopped));
      clearInterval(ticking);
      if (stopped) return;
      startMs += sound.ms;
      events.onPlace(sound, startMs);
    }
    events.onEnd();
  };
  void run();
  return {
    stop() {
      stopped = true;
      if ('speechSynthesis' in window) speechSynthesis.cancel();
    },
  };
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

/** Timers come late; the last millisecond is what counts, so each wait aims at the clock. */
async function wait(ms: number, stopped: () => boolean): Promise<void> {
  const end = performance.now() + ms;
  while (!stopped()) {
    const left = end - performance.now();
    if (left <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, Math.min(left, 100)));
  }
}
