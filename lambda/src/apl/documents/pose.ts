import { type Component, drawing } from '../apl.js';
import { HOLDS, STEP, shownIf } from './step.js';

const SHOWN = `${STEP}.drawing == data.id`;

/** Where in its breath a pose is: in ms, as a part of the way there or back, and as a share, slower near both ends. */
const BREATH = [
  {
    name: 'breathMs',
    type: 'number',
    value: `\${(nowMs - ${STEP}.untilMs + ${STEP}.wholeMs + data.fromMs) % data.cycleMs}`,
  },
  {
    name: 'part',
    type: 'number',
    value:
      '${breathMs < data.thereMs ? breathMs / data.thereMs : (data.cycleMs - breathMs) / (data.cycleMs - data.thereMs)}',
  },
  {
    name: 'share',
    type: 'number',
    value: `\${${HOLDS} && ${SHOWN} && environment.animation != 'none' ? part * part * (3 - 2 * part) : 0}`,
  },
];

/** Each end of a breath fades in over the other, so that the body never pales. */
const FADE = 0.6;

/** The poses of a narration, of which one is shown at a time, because a graphic's source can't change. In a hold it breathes. */
export function pose(side: string): Component {
  return {
    type: 'Container',
    width: side,
    height: side,
    data: '${payload.scene.drawings}',
    items: [
      {
        ...drawing('${data.id}', '${data.label}'),
        position: 'absolute',
        width: '100%',
        height: '100%',
        bind: BREATH,
        display: shownIf(SHOWN),
        pose: `\${Math.min(1, (1 - share) / ${FADE})}`,
        breath: `\${Math.min(1, share / ${FADE})}`,
      },
    ],
  };
}
