import type { BodyPart } from '../../../models/content.js';
import { stretchOf } from '../../content.js';
import type { FormTopic } from '../../memory/session.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { onward } from './enter.js';
import { withRunning } from './way-back.js';

/** Which line about a pose covers a part of the body. */
const LINE_ABOUT: Readonly<Record<string, FormTopic>> = {
  hands: 'hands',
  shoulders: 'hands',
  head: 'head',
  back: 'spine',
  'low-back': 'spine',
  hips: 'knees',
  knees: 'knees',
} satisfies Record<BodyPart, FormTopic>;

/** Talks about the pose while the clock stands still, and goes on with the same seconds. */
export function formTurn(about: FormTopic, situation: Situation): Turn {
  return withRunning(situation, (running) => onward(running, { id: 'leadForm', about }, situation));
}

/** "Where do my hands go?" */
export function bodyPartTurn(part: Slot | undefined, situation: Situation): Turn {
  return formTurn(LINE_ABOUT[part?.id ?? ''] ?? 'mistake', situation);
}

/** "I feel it in my knees": whether that is the right place. */
export function feltTurn(part: Slot | undefined, situation: Situation): Turn {
  return withRunning(situation, ({ cue }) => {
    const stretch = stretchOf(cue.stretch, situation.language);
    const right = stretch?.form.feelIn.some((place) => place === part?.id);
    return formTurn(right ? 'rightPlace' : 'notFeel', situation);
  });
}
