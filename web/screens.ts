import { mat } from './mat.js';
import { type PageEvents, pages } from './pages.js';
import type { Shown } from './scene.js';

export interface ScreenEvents extends PageEvents {
  /** A hold begins or ends. */
  onHold(at: 'start' | 'end'): void;
}

/** Shows a scene; returns what moves it on, in ms after it began, if it is a routine. */
export type Show = (shown: Shown) => ((elapsedMs: number) => void) | undefined;

/** The mat, and the pages beside it. */
export function screens(events: ScreenEvents): Show {
  const onTheMat = mat(events);
  const beside = pages(events);
  return ({ scene }) => {
    switch (scene.kind) {
      case 'routine':
        return onTheMat.run(scene);
      case 'paused':
        return void onTheMat.pause(scene);
      case 'words':
        return void beside.words(scene);
      case 'round':
      case 'menu':
        return void beside.pictures(scene);
      case 'week':
        return void beside.week(scene);
      case 'emergency':
        return void beside.emergency(scene);
    }
  };
}
