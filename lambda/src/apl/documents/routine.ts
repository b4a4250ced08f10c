import { byShape, type Component, documentOf, NOT_ROUND, text } from '../apl.js';
import { buttonRow } from '../buttons.js';
import { dots, ringGraphic } from '../parts.js';
import { over, rings, seconds } from './countdown.js';
import { pose } from './pose.js';
import { roundEnd } from './round-end.js';
import { BOUND, ENDED, HOLDS, STEP, shownIf } from './step.js';

/** Words leave once they were heard and could be read. */
const SPEAKS = `nowMs < ${STEP}.wordsEndMs`;

const RING_SIDE = byShape('51vh', '58vw', '97vh');

const name = text(`\${${STEP}.name}`, {
  fontSize: '@title',
  fontWeight: '700',
  color: '@accent',
  maxLines: 1,
  shrink: 1,
  textAlign: byShape('left', 'center', 'center'),
});

const centred = byShape('left', 'center', 'center');

/** What is said now; then what comes next, or what to do. */
const line: Component = {
  type: 'Container',
  height: byShape('17vh', '18vw', '18vh'),
  alignSelf: 'stretch',
  justifyContent: 'center',
  items: [
    text(`\${${STEP}.words}`, {
      display: shownIf(SPEAKS),
      fontSize: byShape('5.6vh', '5.2vw', '4.6vh'),
      maxLines: byShape(2, 3, 3),
      textAlign: centred,
    }),
    text(`\${${HOLDS} ? ${STEP}.next : ${STEP}.phase}`, {
      display: shownIf(`!(${SPEAKS})`),
      color: '@quiet',
      fontSize: '@long',
      maxLines: 1,
      textAlign: centred,
    }),
  ],
};

const buttons = buttonRow('${payload.scene.buttons}', {
  elapsed: '${nowMs}',
  upright: 'icons',
  round: 'icons',
});

/** On wide and upright screens: the ring and the pose side by side, or one above the other. */
const underWay: Component = {
  when: NOT_ROUND,
  type: 'Container',
  display: shownIf(`!(${ENDED})`),
  width: '100%',
  height: '100%',
  paddingLeft: '@edge',
  paddingRight: '@edge',
  paddingTop: byShape('3vh', '5vw', '0'),
  paddingBottom: byShape('3vh', '5vw', '0'),
  items: [
    {
      type: 'Container',
      direction: byShape('row', 'column', 'column'),
      alignItems: 'center',
      justifyContent: 'spaceBetween',
      items: [name, dots(`${STEP}.dot`, { paddingTop: byShape('0', '3vw', '0') })],
    },
    {
      type: 'Container',
      direction: byShape('row', 'column', 'column'),
      alignItems: 'center',
      justifyContent: 'spaceAround',
      grow: 1,
      shrink: 1,
      items: [
        {
          type: 'Container',
          width: RING_SIDE,
          height: RING_SIDE,
          alignItems: 'center',
          justifyContent: 'center',
          items: [...rings, seconds, over],
        },
        pose(byShape('51vh', '52vw', '0')),
      ],
    },
    line,
    buttons,
  ],
};

/** On the round screen the ring runs along the edge. */
const underWayRound: Component = {
  when: "${viewport.shape == 'round'}",
  type: 'Container',
  display: shownIf(`!(${ENDED})`),
  width: '100%',
  height: '100%',
  alignItems: 'center',
  justifyContent: 'center',
  items: [
    {
      type: 'Container',
      position: 'absolute',
      top: '1.5vh',
      left: '1.5vh',
      width: RING_SIDE,
      height: RING_SIDE,
      items: rings,
    },
    {
      type: 'Container',
      width: '74vw',
      height: '84vh',
      alignItems: 'center',
      justifyContent: 'center',
      items: [
        dots(`${STEP}.dot`),
        { ...name, fontSize: '6.4vh' },
        {
          type: 'Container',
          direction: 'row',
          alignItems: 'center',
          justifyContent: 'center',
          items: [
            {
              type: 'Container',
              width: '32vh',
              height: '30vh',
              alignItems: 'center',
              justifyContent: 'center',
              items: [seconds, over],
            },
            pose('32vh'),
          ],
        },
        line,
        buttons,
      ],
    },
  ],
};

const ON: Component = {
  type: 'SetValue',
  when: `\${nowMs >= ${STEP}.endMs && step < payload.scene.steps.length - 1}`,
  property: 'step',
  value: '${step + 1}',
};

/** Longer than any response lasts, and the question after it. */
const IDLE_MS = 300_000;

/** Ring, pose, words and what comes next; it follows the narration's offsets by itself. */
export const routineDocument = documentOf(
  {
    type: 'Container',
    id: 'routine',
    bind: BOUND,
    handleTick: [
      {
        minimumDelay: 200,
        commands: [
          { type: 'SetValue', property: 'nowMs', value: '${elapsedTime}' },
          // After a jump in time, several steps have to be skipped.
          ...Array.from({ length: 8 }, () => ON),
        ],
      },
    ],
    items: [underWay, underWayRound, { ...roundEnd, display: shownIf(ENDED) }],
  },
  { ring: ringGraphic('@accent'), soon: ringGraphic('@soon') },
  IDLE_MS,
);
