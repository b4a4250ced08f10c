import { byShape, documentOf, drawing, text } from '../apl.js';
import { touching } from '../buttons.js';

/** Two rows to leaf through sideways, or two columns where the screen is upright. */
const WIDTH = byShape('44vh', '43vw', '52vh');
const HEIGHT = byShape('38vh', '43vw', '52vh');
const PICTURE = byShape('25vh', '29vw', '34vh');

/** All stretches in pictures; a touch begins one. */
export const menuDocument = documentOf({
  type: 'Container',
  paddingTop: '@edgeTop',
  paddingBottom: '@edgeTop',
  alignItems: 'center',
  items: [
    text('${payload.scene.title}', {
      fontSize: byShape('8.4vh', '6.8vw', '6vh'),
      height: byShape('13vh', '14vw', '14vh'),
      fontWeight: '700',
      color: '@accent',
      maxLines: byShape(1, 1, 2),
      textAlign: 'center',
      paddingLeft: '@edge',
      paddingRight: '@edge',
    }),
    {
      type: 'GridSequence',
      scrollDirection: byShape('horizontal', 'vertical', 'horizontal'),
      childWidths: WIDTH,
      childHeights: HEIGHT,
      // Cards run on beyond the edge of the screen, which tells that there are more.
      width: byShape('100vw', '88vw', '100vw'),
      paddingLeft: byShape('@edge', '0', '0'),
      height: byShape('77vh', '150vw', '53vh'),
      data: '${payload.scene.pictures}',
      items: [
        {
          type: 'TouchWrapper',
          width: '100%',
          height: '100%',
          paddingLeft: '1vh',
          paddingRight: '1vh',
          paddingTop: '1vh',
          paddingBottom: '1vh',
          accessibilityLabel: '${data.name}',
          onPress: [touching('StartStretchIntent', '0', '${data.id}')],
          item: {
            type: 'Frame',
            width: '100%',
            height: '100%',
            backgroundColor: '@card',
            borderColor: '@outline',
            borderWidth: '0.4vh',
            borderRadius: '3vh',
            item: {
              type: 'Container',
              width: '100%',
              height: '100%',
              alignItems: 'center',
              justifyContent: 'center',
              items: [
                drawing('${data.drawing}', '${data.drawingLabel}', {
                  width: PICTURE,
                  height: PICTURE,
                }),
                text('${data.name}', {
                  fontSize: byShape('4.2vh', '4vw', '4.6vh'),
                  textAlign: 'center',
                  maxLines: 2,
                }),
              ],
            },
          },
        },
      ],
    },
  ],
});
