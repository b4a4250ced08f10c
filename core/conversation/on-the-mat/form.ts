import type { BodyPart } from '../../../models/content.js';
import type { Lead } from '../../memory/session.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { routineTurn } from './narrate.js';
import { onward, withRunning } from './running.js';

type About = NonNullable<Lead['about']>;

/** Which line about a pose tells of a part of the body. */
const LINE_ABOUT: Readonly<Record<string, About>> = {
  hands: 'hands',
  shoulders: 'hands',
  head: 'head',
  back: 'spine',
  'low-back': 'spine',
  hips: 'knees',
  knees: 'knees',
} satisfies Record<BodyPart, About>;

/** Tells about the pose while the clock stands still, and goes on with the same seconds. */
export function formTurn(about: About, situation: Situation): Turn {
  return withRunning(situation, (running) =>
    routineTurn(onward(running, { id: 'leadForm', about }), situation),
  );
}

/** "Where do my hands go?" */
export function bodyPartTurn(part: Slot | undefined, situation: Situation): Turn {
  return formTurn(LINE_ABOUT[part?.id ?? ''] ?? 'mistake', situation);
}

/** "I feel it in my knees": whether that is the place. */
export function feltTurn(part: Slot | undefined, situation: Situation): Turn {
  return withRunning(situation, ({ cue }) => {
    const stretch = situation.language.stretches.find(({ id }) => id === cue.stretch);
    const right = stretch?.form.feelIn.some((place) => place === part?.id);
    return formTurn(right ? 'rightPlace' : 'notFeel', situation);
  });
}
