import type { Situation, Turn } from '../conversation/turn.js';
import { runningAt } from '../routine/running.js';
import { menuScene, readyScene, welcomeScene } from './beginnings.js';
import { pausedScene } from './paused.js';
import { routineScene } from './routine.js';
import type { Scene } from './scene.js';
import { weekScene } from './week.js';
import { emergencyScene, wordsScene } from './words.js';

export type { Scene } from './scene.js';

/** Chooses what a screen shows of a turn. A routine that stands still is shown as it stands, unless there is something to look at. */
export function sceneOf(turn: Turn, situation: Situation): Scene {
  const { say, shows } = turn;
  if (say.kind === 'narration') return routineScene(turn, say.cues, situation.language);
  const standing = standingIn(turn, situation);
  switch (shows?.kind) {
    case 'report':
      return shows.level === 'emergency'
        ? emergencyScene(say.text, situation)
        : wordsScene(say.text, turn, undefined, situation);
    case 'week':
    case 'plan':
      return weekScene(say.text, shows, turn, situation);
    case 'start':
      return readyScene(say.text, shows, turn, situation);
    case 'answer':
      return wordsScene(say.text, turn, standing, situation);
    case 'home':
      return welcomeScene(say.text, turn, situation);
    case 'menu':
      return standing
        ? pausedScene(say.text, standing, turn, situation)
        : menuScene(say.text, turn, situation);
    case undefined:
      return standing
        ? pausedScene(say.text, standing, turn, situation)
        : wordsScene(say.text, turn, standing, situation);
  }
}

/** The routine that stands still after this turn, and is gone on with by "yes". */
function standingIn({ session: { playback, offer } }: Turn, { running, language }: Situation) {
  if (playback?.state !== 'standing' || offer?.yes?.kind !== 'goOn') return undefined;
  return running?.run === playback.run ? running : runningAt(playback, language);
}
