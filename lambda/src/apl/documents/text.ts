import { byShape, documentOf, drawing, NOT_ROUND, text, WITHIN_EDGES } from '../apl.js';
import { buttonRow } from '../buttons.js';

/** A headline, a sentence, buttons, and perhaps a drawing: for an answer, a report or an offer. */
export const textDocument = documentOf({
  type: 'Container',
  ...WITHIN_EDGES,
  justifyContent: 'spaceBetween',
  items: [
    text('${payload.scene.title}', {
      fontSize: byShape('8.4vh', '8.4vw', '6vh'),
      fontWeight: '700',
      color: '@accent',
      maxLines: 2,
      paddingLeft: byShape('0', '0', '5vw'),
      paddingRight: byShape('0', '0', '5vw'),
      textAlign: byShape('left', 'left', 'center'),
    }),
    {
      type: 'Container',
      direction: byShape('row', 'column', 'column'),
      grow: 1,
      shrink: 1,
      alignItems: 'center',
      justifyContent: byShape('start', 'center', 'center'),
      items: [
        drawing('${payload.scene.drawing}', '${payload.scene.drawingLabel}', {
          when: "${payload.scene.drawing != '' && viewport.shape != 'round'}",
          width: '@picture',
          height: '@picture',
        }),
        text('${payload.scene.gist}', {
          fontSize: '${payload.scene.size}',
          shrink: 1,
          maxLines: byShape(7, 9, 8),
          spacing: byShape('3vw', '3vw', '0'),
          textAlign: byShape('left', 'left', 'center'),
        }),
      ],
    },
    buttonRow(
      '${payload.scene.buttons}',
      {},
      {
        when: '${payload.scene.buttons.length > 0}',
        justifyContent: byShape('start', 'start', 'center'),
        // So that the first one begins where the lines do.
        left: byShape('-0.8vw', '-1vw', '0'),
      },
    ),
    text('${payload.scene.note}', {
      when: NOT_ROUND,
      fontSize: byShape('3.6vh', '3.4vw', '4vh'),
      color: '@quiet',
      paddingTop: '1.5vh',
      maxLines: 1,
    }),
  ],
});
