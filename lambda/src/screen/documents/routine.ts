import { button, type Component, documentOf, drawing, GRAPHICS, text } from '../apl.js';

/** The step that is shown; the list and its index move on by themselves. */
const STEP = 'payload.scene.steps[index]';
const WIDE = "viewport.shape != 'round' && viewport.width >= viewport.height";

/** Runs along the edge: how much of the hold is left, from 1 to 0. */
const RING = {
  type: 'AVG',
  version: '1.1',
  width: 220,
  height: 220,
  parameters: [{ name: 'left', type: 'number', default: 1 }],
  items: [
    ring('@track'),
    {
      ...ring('@accent'),
      pathLength: 1,
      strokeDashArray: [1, 1],
      strokeDashOffset: '${1 - left}',
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
const SIDE = `\${${WIDE} ? '62vh' : (viewport.shape == 'round' ? '46vh' : '78vw')}`;

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
      left: `\${${STEP}.untilHoldEnds ? Math.max(0, Math.min(1, ${LEFT_MS} / ${STEP}.holdMs)) : 1}`,
    },
    drawing(`\${${STEP}.drawing}`, `\${${STEP}.drawingLabel}`, { width: '74%', height: '74%' }),
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
    text(`\${${STEP}.untilHoldEnds ? Math.ceil(${LEFT_MS} / 1000) : ${STEP}.phase}`, {
      fontSize: `\${${STEP}.untilHoldEnds ? '@count' : '@body'}`,
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

/** Drawing, name, seconds, words, what comes next; it follows the narration's offsets by itself. */
export const routineDocument = documentOf(
  {
    type: 'Container',
    id: 'routine',
    bind: [
      { name: 'nowMs', type: 'number', value: 0 },
      { name: 'index', type: 'number', value: 0 },
    ],
    handleTick: [
      {
        minimumDelay: 200,
        commands: [
          { type: 'SetValue', property: 'nowMs', value: '${elapsedTime}' },
          {
            type: 'SetValue',
            when: `\${nowMs >= ${STEP}.endMs && index < payload.scene.steps.length - 1}`,
            property: 'index',
            value: '${index + 1}',
          },
        ],
      },
    ],
    paddingLeft: "${viewport.shape == 'round' ? '14vw' : '4vw'}",
    paddingRight: "${viewport.shape == 'round' ? '14vw' : '4vw'}",
    paddingTop: "${viewport.shape == 'round' ? '7vh' : '4vh'}",
    paddingBottom: "${viewport.shape == 'round' ? '7vh' : '4vh'}",
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
        wrap: 'wrap',
        paddingTop: '1.5vh',
        data: '${payload.scene.buttons}',
        items: [
          button('${data.label}', '${data.intent}', {
            elapsed: '${nowMs}',
            spacing: '1.2vw',
            paddingLeft: '0.6vw',
            paddingRight: '0.6vw',
          }),
        ],
      },
    ],
  },
  { ...GRAPHICS, ring: RING },
);
