import { byShape, type Component, text } from './apl.js';

/** A ring, and how much of it is left, from 1 to 0. Colours can't change in a graphic, so each has its own. */
export function ringGraphic(stroke: string): Component {
  return {
    type: 'AVG',
    version: '1.1',
    width: 220,
    height: 220,
    parameters: [{ name: 'remaining', type: 'number', default: 1 }],
    items: [
      circle('@track'),
      {
        ...circle(stroke),
        pathLength: 1,
        strokeDashArray: [1, 1],
        strokeDashOffset: '${1 - remaining}',
      },
    ],
  };
}

function circle(stroke: string): Component {
  return {
    type: 'path',
    pathData: 'M110,8 a102,102 0 1,1 -0.1,0',
    fill: 'transparent',
    stroke,
    strokeWidth: 12,
    strokeLineCap: 'round',
  };
}

const DOT = byShape('3.4vh', '3.6vw', '3.4vh');

/** Where in the round it is: what is done, what is now, and what is to come. `current` is an expression. */
export function dots(current: string, more: Component = {}): Component {
  return {
    type: 'Container',
    direction: 'row',
    alignItems: 'center',
    justifyContent: 'center',
    data: '${payload.scene.dots}',
    items: [
      {
        type: 'Frame',
        width: DOT,
        height: DOT,
        borderRadius: DOT,
        borderWidth: byShape('0.6vh', '0.6vw', '0.7vh'),
        borderColor: `\${data <= ${current} ? @accent : @outline}`,
        backgroundColor: `\${data < ${current} ? @accent : (data == ${current} ? @text : @ground)}`,
        spacing: byShape('1.4vh', '1.6vw', '1.2vh'),
      },
    ],
    ...more,
  };
}

/** Rounds that make a day of the chart full. */
const FULL = 5;

/** Seven days as bars, with a line at the aim. `days` and `aim` are expressions; the heights, in shares of the screen's, are for wide, upright and round ones. */
export function week(
  days: string,
  aim: string,
  [wide, upright, round]: readonly [number, number, number],
  more: Component = {},
): Component {
  const tall = `(viewport.height * (viewport.shape == 'round' ? ${round} : (viewport.height > viewport.width ? ${upright} : ${wide})))`;
  const above = byShape('9vh', '9vw', '7vh');
  const bar = (rounds: string, backgroundColor: string): Component => ({
    type: 'Frame',
    width: '62%',
    height: `\${(${tall} - ${px(9)}) * ${rounds} / ${FULL}}`,
    borderRadius: '0.6vw',
    backgroundColor,
  });
  return {
    type: 'Container',
    width: '100%',
    items: [
      {
        type: 'Container',
        direction: 'row',
        width: '100%',
        justifyContent: 'spaceBetween',
        data: `\${${days}}`,
        items: [
          {
            type: 'Container',
            alignItems: 'center',
            width: '14%',
            items: [
              {
                type: 'Container',
                height: `\${${tall}}`,
                width: '100%',
                alignItems: 'center',
                justifyContent: 'end',
                items: [
                  text("${data.rounds > 0 ? data.rounds : ''}", {
                    fontSize: '@small',
                    fontWeight: '700',
                    height: above,
                    textAlignVertical: 'bottom',
                  }),
                  bar(`Math.max(0, ${aim} - data.rounds)`, '@track'),
                  bar(`Math.min(${FULL}, data.rounds)`, '@accent'),
                ],
              },
              {
                type: 'Frame',
                backgroundColor: '${data.today ? @text : @ground}',
                borderRadius: '1vw',
                item: text('${data.day}', {
                  fontSize: byShape('@small', '@small', '3.8vh'),
                  paddingLeft: byShape('1vw', '1vw', '0.4vw'),
                  paddingRight: byShape('1vw', '1vw', '0.4vw'),
                  color: '${data.today ? @ground : @quiet}',
                  fontWeight: "${data.today ? '700' : '400'}",
                }),
              },
            ],
          },
        ],
      },
      {
        type: 'Frame',
        position: 'absolute',
        left: '0',
        right: '0',
        top: `\${${tall} - (${tall} - ${px(9)}) * ${aim} / ${FULL}}`,
        height: byShape('0.6vh', '0.6vw', '0.6vh'),
        backgroundColor: '@soon',
      },
    ],
    ...more,
  };
}

/** So many hundredths of the screen's shorter side. */
function px(hundredths: number): string {
  return `(Math.min(viewport.width, viewport.height) * ${hundredths / 100})`;
}
