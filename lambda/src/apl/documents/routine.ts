import { button, type Component, documentOf, drawing, text } from '../apl.js';

/** The step shown now. (Not named `index`, which APL binds to a child's place in its parent.) */
const STEP = 'payload.scene.steps[step]';
const ENDED = 'step == payload.scene.steps.length - 1';
const WIDE = "viewport.shape != 'round' && viewport.width >= viewport.height";

/** Runs along the edge: how much of the hold is left, from 1 to 0. */
const RING = {
  type: 'AVG',
  version: '1.1',
  width: 220,
  height: 220,
  parameters: [{ name: 'remaining', type: 'number', default: 1 }],
  items: [
    ring('@track'),
    {
      ...ring('@accent'),
      pathLength: 1,
      strokeDashArray: [1, 1],
      strokeDashOffset: '${1 - remaining}',
    },
  ],
};

function ring(stroke: string): Component {
  return {
    type: 'path',
    pathData: 'M110,8 a102,102 0 1,1 -0.1,0',
    fill: 'transparent',
    stroke,
    strokeWidth: 12,
    strokeLineCap: 'round',
  };
}

const LEFT_MS = `(${STEP}.untilHoldEnds ? ${STEP}.holdEndMs - nowMs : 0)`;
const SIDE = `\${${WIDE} ? '62vh' : (viewport.shape == 'round' ? '40vh' : '78vw')}`;

const picture: Component = {
  type: 'Container',
  width: SIDE,
  height: SIDE,
  alignItems: 'center',
  justifyContent: 'center',
  items: [
    {
      type: 'VectorGraphic',
      source: 'ring',
      scale: 'best-fit',
      position: 'absolute',
      width: '100%',
      height: '100%',
      remaining: `\${${STEP}.untilHoldEnds ? Math.max(0, Math.min(1, ${LEFT_MS} / ${STEP}.holdMs)) : 1}`,
    },
    {
      // Only one is shown at a time, because a graphic's source can't change.
      type: 'Container',
      width: '74%',
      height: '74%',
      data: '${payload.scene.drawings}',
      items: [
        drawing('${data.id}', '${data.label}', {
          position: 'absolute',
          width: '100%',
          height: '100%',
          display: `\${${STEP}.drawing == data.id ? 'normal' : 'none'}`,
        }),
      ],
    },
  ],
};

const centred = `\${${WIDE} ? 'left' : 'center'}`;

const words: Component = {
  type: 'Container',
  grow: 1,
  shrink: 1,
  justifyContent: 'center',
  alignItems: `\${${WIDE} ? 'start' : 'center'}`,
  paddingLeft: `\${${WIDE} ? '4vw' : '0'}`,
  items: [
    text(`\${${STEP}.name}`, {
      fontSize: '@title',
      fontWeight: '700',
      color: '@accent',
      maxLines: 2,
      textAlign: centred,
    }),
    text(`\${Math.ceil(${LEFT_MS} / 1000)}`, {
      display: `\${${STEP}.untilHoldEnds ? 'normal' : 'none'}`,
      fontSize: '@count',
      fontWeight: '700',
      textAlign: centred,
    }),
    text(`\${${STEP}.phase}`, {
      display: `\${${STEP}.untilHoldEnds ? 'none' : 'normal'}`,
      fontWeight: '700',
      textAlign: centred,
    }),
    text(`\${${STEP}.words}`, {
      when: "${viewport.shape != 'round'}",
      maxLines: 4,
      textAlign: centred,
    }),
    text(`\${${STEP}.next}`, {
      when: "${viewport.shape != 'round'}",
      fontSize: '@small',
      color: '@quiet',
      paddingTop: '2vh',
      maxLines: 1,
      textAlign: centred,
    }),
  ],
};

const ON: Component = {
  type: 'SetValue',
  when: `\${nowMs >= ${STEP}.endMs && step < payload.scene.steps.length - 1}`,
  property: 'step',
  value: '${step + 1}',
};

/** Drawing, name, seconds, words and what comes next; it follows the narration's offsets by itself. */
export const routineDocument = documentOf(
  {
    type: 'Container',
    id: 'routine',
    bind: [
      { name: 'nowMs', type: 'number', value: 0 },
      { name: 'step', type: 'number', value: 0 },
    ],
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
    paddingLeft: "${viewport.shape == 'round' ? '14vw' : '4vw'}",
    paddingRight: "${viewport.shape == 'round' ? '14vw' : '4vw'}",
    paddingTop: "${viewport.shape == 'round' ? '7vh' : '4vh'}",
    paddingBottom: "${viewport.shape == 'round' ? '15vh' : '4vh'}",
    items: [
      {
        type: 'Container',
        direction: `\${${WIDE} ? 'row' : 'column'}`,
        alignItems: 'center',
        grow: 1,
        shrink: 1,
        items: [picture, words],
      },
      {
        type: 'Container',
        direction: 'row',
        justifyContent: 'center',
        display: `\${${ENDED} ? 'none' : 'normal'}`,
        wrap: 'wrap',
        paddingTop: '1.5vh',
        data: '${payload.scene.buttons}',
        items: [
          button('${data.label}', '${data.intent}', {
            elapsed: '${nowMs}',
            when: "${viewport.shape != 'round' || index < 3}",
            spacing: '1.2vw',
            paddingLeft: '0.6vw',
            paddingRight: '0.6vw',
          }),
        ],
      },
      {
        type: 'Container',
        direction: 'row',
        justifyContent: 'center',
        paddingTop: '1.5vh',
        display: `\${${ENDED} ? 'normal' : 'none'}`,
        items: [button('${payload.scene.ask}', 'AMAZON.YesIntent')],
      },
    ],
  },
  { ring: RING },
);
