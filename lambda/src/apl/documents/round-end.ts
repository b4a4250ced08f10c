import { type Component, text, WITHIN_EDGES } from '../apl.js';
import { buttonRow } from '../buttons.js';
import { dots, week } from '../parts.js';

/** The end: what was done, and the week. */
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
    dots('payload.scene.dots.length'),
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
