import { byShape, type Component, text } from './apl.js';

/** What a touch sends: its intent, how far the narration got in ms, and the stretch it is about. */
export function touching(intent: string, elapsed = '0', about = ''): Component {
  return { type: 'SendEvent', arguments: ['touch', intent, elapsed, about] };
}

/** Where there is little room: labels under each other or side by side, or icons alone. */
interface Rows {
  elapsed?: string;
  upright?: 'labels' | 'icons';
  round?: 'column' | 'row' | 'icons';
  /** The one button that somebody on the mat looks for. */
  large?: boolean;
}

const COLOUR = '${data.main ? @onAccent : @text}';

/** A row of buttons, by their data: seen from the mat, and as tall as a fingertip from arm's length. */
export function buttonRow(
  data: string,
  { elapsed, upright = 'labels', round = 'row', large = false }: Rows = {},
  more: Component = {},
): Component {
  const icons = round === 'icons';
  const column = round === 'column';
  const tall = large
    ? byShape('17vh', '19vw', '17vh')
    : byShape('13vh', '15vw', icons ? '12vh' : '15vh');
  const icon = large
    ? byShape('9vh', '9vw', '8vh')
    : byShape('6vh', '7vw', icons ? '7vh' : '7.5vh');
  const beside = byShape('3.4vh', '4vw', icons ? '2.5vh' : '3.2vh');
  return {
    type: 'Container',
    direction: byShape('row', 'row', column ? 'column' : 'row'),
    wrap: byShape('noWrap', 'wrap', 'noWrap'),
    justifyContent: 'center',
    alignItems: 'center',
    data,
    items: [
      {
        type: 'TouchWrapper',
        accessibilityLabel: '${data.label}',
        onPress: [touching('${data.intent}', elapsed)],
        shrink: 1,
        maxWidth: byShape('90vw', '88vw', '68vw'),
        paddingLeft: byShape('0.8vw', '1vw', column ? '0' : '0.8vw'),
        paddingRight: byShape('0.8vw', '1vw', column ? '0' : '0.8vw'),
        paddingBottom: byShape('0', '2vw', column ? '1.5vh' : '0'),
        item: {
          type: 'Frame',
          height: tall,
          backgroundColor: '${data.main ? @accent : @button}',
          borderColor: '${data.main ? @accent : @outline}',
          borderWidth: byShape('0.5vh', '0.5vw', '0.6vh'),
          borderRadius: byShape('9vh', '9vw', '9vh'),
          item: {
            type: 'Container',
            direction: 'row',
            height: '100%',
            alignItems: 'center',
            justifyContent: 'center',
            paddingLeft: beside,
            paddingRight: beside,
            items: [
              {
                type: 'VectorGraphic',
                source: '${data.icon}',
                colour: COLOUR,
                width: icon,
                height: icon,
                scale: 'best-fit',
              },
              text('${data.label}', {
                when: labelled(data, upright, round),
                color: COLOUR,
                fontSize: large
                  ? byShape('7.4vh', '6.6vw', '6vh')
                  : byShape('@small', '@small', '4.4vh'),
                fontWeight: '700',
                maxLines: byShape(1, 2, 2),
                shrink: 1,
                maxWidth: byShape('76vw', '64vw', '52vw'),
                paddingLeft: byShape('1.6vh', '2vw', '1.5vh'),
              }),
            ],
          },
        },
      },
    ],
    ...more,
  };
}

/** In a row on the round screen, there is room for two labels. */
function labelled(
  data: string,
  upright: NonNullable<Rows['upright']>,
  round: NonNullable<Rows['round']>,
): string {
  const onRound = { column: 'true', row: `${data.slice(2, -1)}.length < 3`, icons: 'false' }[round];
  const onUpright = upright === 'labels';
  return `\${viewport.shape == 'round' ? ${onRound} : (${onUpright} || viewport.width >= viewport.height)}`;
}
