import type { Playing } from './player.js';

/** The device's clock. It follows what is played, and runs faster or jumps with it. */
export interface Clock {
  /** In ms since 1970. */
  now(): number;
  /** Follows this from now on; its first word is heard at `heardMs`. */
  follow(playing: Playing, heardMs: number): void;
  /** What is played falls silent; the clock goes on from there. */
  hush(): void;
  /** Goes to a place in what is played, in ms after it began. */
  seek(elapsedMs: number): void;
  /** Jumps ahead by so many ms; nothing is played any more. */
  jump(ms: number): void;
  /** Keeps how far it is ahead, for when the page is reopened. */
  keep(): void;
}

export function deviceClock(): Clock {
  let playing: Playing | undefined;
  let heardMs = 0;
  /** How far it is ahead of the real one, in ms, while nothing is played. */
  const aheadMs = () => Number(localStorage.getItem('aheadMs') ?? 0);
  const now = () => Math.round(playing ? heardMs + playing.elapsedMs() : Date.now() + aheadMs());
  const keep = (more = 0) => localStorage.setItem('aheadMs', String(now() + more - Date.now()));
  return {
    now,
    follow(next, atMs) {
      playing = next;
      heardMs = atMs;
    },
    hush: () => playing?.stop(),
    seek: (elapsedMs) => playing?.seek(elapsedMs),
    jump(ms) {
      keep(ms);
      playing?.stop();
      playing = undefined;
    },
    keep: () => keep(),
  };
}
