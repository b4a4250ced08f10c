import { byShape, documentOf, NOT_ROUND, text, WITHIN_EDGES } from '../apl.js';
import { buttonRow } from '../buttons.js';
import { week } from '../parts.js';

/** Seven days as bars, with a line at three. */
export const progressDocument = documentOf({
  type: 'Container',
  ...WITHIN_EDGES,
  alignItems: 'center',
  justifyContent: 'spaceBetween',
  items: [
    text('${payload.scene.title}', {
      fontSize: byShape('8.4vh', '9vw', '6.4vh'),
      fontWeight: '700',
      color: '@accent',
      textAlign: 'center',
      maxLines: 1,
    }),
    week('payload.scene.days', 'payload.scene.aim', [0.44, 0.4, 0.3], {
      accessibilityLabel: '${payload.scene.text}',
    }),
    text('${payload.scene.gist}', {
      when: NOT_ROUND,
      fontSize: byShape('5.6vh', '5.6vw', '4vh'),
      textAlign: 'center',
      maxLines: byShape(2, 3, 1),
    }),
    buttonRow('${payload.scene.buttons}'),
  ],
});
