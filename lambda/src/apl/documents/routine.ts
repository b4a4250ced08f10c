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

const centred = byShape('left', 'center', 'center');

/** The stretch's name: the size of letters can't change, so there is one for short names and one for long. */
function names(short: string, long: string, more: Component = {}): Component[] {
  const one = (fontSize: string, condition: string) =>
    text(`\${${STEP}.name}`, {
      display: shownIf(condition),
      fontSize,
      fontWeight: '700',
      color: '@accent',
      maxLines: byShape(1, 1, 2),
      shrink: 1,
      textAlign: centred,
      ...more,
    });
  return [one(short, `!${STEP}.isLong`), one(long, `${STEP}.isLong`)];
}

/** What is said now; then what comes next, or what to do. */
const line: Component = {
  type: 'Container',
  height: byShape('17vh', '21vw', '12vh'),
  alignSelf: 'stretch',
  justifyContent: 'center',
  items: [
    text(`\${${STEP}.words}`, {
      display: shownIf(SPEAKS),
      fontSize: byShape('5.6vh', '5vw', '4.6vh'),
      maxLines: byShape(2, 3, 2),
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
      // A title of one line or in smaller letters moves nothing below it.
      height: byShape('12vh', '19vw', '0'),
      items: [...names('@title', '@longTitle'), dots(`${STEP}.dot`)],
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
        pose(byShape('51vh', '50vw', '0')),
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
      width: '64vw',
      height: '76vh',
      alignItems: 'center',
      justifyContent: 'center',
      items: [
        dots(`${STEP}.dot`),
        ...names('6.4vh', '4.4vh', { height: '12vh', textAlignVertical: 'center' }),
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
            pose('29vh'),
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
