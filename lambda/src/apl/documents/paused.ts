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

const SIDE = byShape('43vh', '50vw', '38vh');
const DIMMED = 0.45;

/** The ring as it stood, dimmed; before a hold there is nothing to count, and it tells that it stands still. */
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
    text('${payload.scene.seconds}', {
      when: '${payload.scene.seconds > 0}',
      fontSize: byShape('26vh', '30vw', '18vh'),
      fontWeight: '700',
      textAlign: 'center',
    }),
    {
      type: 'VectorGraphic',
      when: '${payload.scene.seconds == 0}',
      source: 'pause',
      colour: '${@text}',
      scale: 'best-fit',
      width: '55%',
      height: '55%',
    },
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
            fontSize: '${payload.scene.isLong ? @longTitle : @title}',
            fontWeight: '700',
            color: '@accent',
            maxLines: byShape(1, 1, 2),
            shrink: 1,
            textAlign: 'center',
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
        maxLines: 2,
        textAlign: 'center',
      }),
      buttonRow('${payload.scene.buttons}', { large: true }),
    ],
  },
  { ring: ringGraphic('@accent') },
  IDLE_MS,
);
