import { execFileSync, spawnSync } from 'node:child_process';

/**
 * The rate at which espeak-ng is as fast as Alexa's default voice: about 155
 * words a minute, pauses included.
 */
const RATE = 145;
const SAMPLE_RATE = 22_050;

export const hasVoice = () => spawnSync('espeak-ng', ['--version']).status === 0;

/** Speaks a text; 16-bit mono samples at 22,050 Hz. */
export function synthesize(text: string): Buffer {
  const wav = execFileSync('espeak-ng', ['-v', 'en-us', '-s', String(RATE), '--stdout', text], {
    maxBuffer: 1 << 28,
  });
  return wav.subarray(44);
}

export function silence(ms: number): Buffer {
  return Buffer.alloc(2 * Math.round((ms * SAMPLE_RATE) / 1_000));
}

export function millisecondsOf(samples: Buffer): number {
  return (samples.length / 2 / SAMPLE_RATE) * 1_000;
}
