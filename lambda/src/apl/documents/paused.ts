import {
  byShape,
  type Component,
  documentOf,
  drawing,
  NOT_ROUND,
  text,
  WITHIN_EDGES,
} from '../apl.js';
import { buttonRow } from '../buttons.js';
import { dots, ringGraphic } from '../parts.js';

const SIDE = byShape('44vh', '56vw', '38vh');
const DIMMED = 0.45;

/** The ring as it stood, dimmed; before a hold there is nothing to count. */
const ring: Component = {
  type: 'Container',
  width: SIDE,
  height: SIDE,
  alignItems: 'center',
  justifyContent: 'center',
  opacity: DIMMED,
  items: [
    {
      type: 'VectorGraphic',
      source: 'ring',
      scale: 'best-fit',
      position: 'absolute',
      width: '100%',
      height: '100%',
      remaining: '${payload.scene.share}',
    },
    text("${payload.scene.seconds > 0 ? payload.scene.seconds : ''}", {
      fontSize: byShape('26vh', '30vw', '18vh'),
      fontWeight: '700',
      textAlign: 'center',
    }),
  ],
};

/** A response is quiet for 200 s, and then asks. */
const IDLE_MS = 300_000;

/** A routine that stands still, with a large "Go on". */
export const pausedDocument = documentOf(
  {
    type: 'Container',
    alignItems: 'center',
    justifyContent: 'spaceBetween',
    ...WITHIN_EDGES,
    items: [
      {
        type: 'Container',
        direction: byShape('row', 'column', 'column'),
        alignSelf: 'stretch',
        alignItems: 'center',
        justifyContent: byShape('spaceBetween', 'center', 'center'),
        items: [
          text('${payload.scene.title}', {
            fontSize: '@title',
            fontWeight: '700',
            color: '@accent',
            maxLines: 1,
            shrink: 1,
          }),
          dots('payload.scene.dot', { when: NOT_ROUND, paddingTop: byShape('0', '3vw', '0') }),
        ],
      },
      {
        type: 'Container',
        direction: byShape('row', 'column', 'row'),
        alignSelf: 'stretch',
        alignItems: 'center',
        justifyContent: 'spaceAround',
        items: [
          ring,
          drawing('${payload.scene.drawing}', '${payload.scene.drawingLabel}', {
            when: "${payload.scene.drawing != '' && viewport.shape != 'round'}",
            width: SIDE,
            height: SIDE,
            opacity: DIMMED,
          }),
        ],
      },
      text('${payload.scene.gist}', {
        when: NOT_ROUND,
        fontSize: '@long',
        maxLines: byShape(1, 2, 1),
        textAlign: 'center',
      }),
      buttonRow('${payload.scene.buttons}', { large: true }),
    ],
  },
  { ring: ringGraphic('@accent') },
  IDLE_MS,
);
