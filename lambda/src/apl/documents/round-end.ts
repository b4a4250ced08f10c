import { byShape, type Component, text, WITHIN_EDGES } from '../apl.js';
import { buttonRow } from '../buttons.js';
import { dots, week } from '../parts.js';
import { pose } from './pose.js';
import { DONE } from './step.js';

const SIDE = byShape('48vh', '64vw', '38vh');

/** The end: what was done, and the week; or, if there is more to come, the pose that was last. */
export const roundEnd: Component = {
  type: 'Container',
  position: 'absolute',
  width: '100%',
  height: '100%',
  alignItems: 'center',
  justifyContent: 'spaceBetween',
  ...WITHIN_EDGES,
  items: [
    text('${payload.scene.endTitle}', { fontSize: '@title', fontWeight: '700', color: '@accent' }),
    dots(DONE),
    { ...pose(SIDE), when: '${payload.scene.days.length == 0}' },
    text('${payload.scene.week}', {
      when: "${payload.scene.days.length > 0 && viewport.shape != 'round'}",
      fontSize: '@small',
      color: '@quiet',
    }),
    {
      ...week('payload.scene.days', 'payload.scene.aim', [0.38, 0.3, 0.26]),
      when: '${payload.scene.days.length > 0}',
    },
    buttonRow('${payload.scene.endButtons}', { elapsed: '${nowMs}', round: 'icons' }),
  ],
};
