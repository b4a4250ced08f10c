/** A hold starts with a high tone, and ends with a low one. */
const TONES_HZ = { start: 880, end: 587 } as const;
const RING_S = 1.2;
const LOUDNESS = 0.25;
const BUZZ_MS = { start: 120, end: [120, 80, 120] } as const;

let audio: AudioContext | undefined;

export function ring(at: 'start' | 'end'): void {
  audio ??= new AudioContext();
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  tone.frequency.value = TONES_HZ[at];
  loudness.gain.setValueAtTime(LOUDNESS, audio.currentTime);
  loudness.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + RING_S);
  tone.connect(loudness).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + RING_S);
}

export function buzz(at: 'start' | 'end'): void {
  const pattern = BUZZ_MS[at];
  navigator.vibrate?.(typeof pattern === 'number' ? pattern : [...pattern]);
}
