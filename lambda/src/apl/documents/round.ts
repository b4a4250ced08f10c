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

/** Stretches side by side, each with its name. */
const pictures: Component = {
  type: 'Container',
  when: NOT_ROUND,
  direction: 'row',
  wrap: byShape('noWrap', 'wrap', 'noWrap'),
  alignSelf: 'stretch',
  justifyContent: 'spaceAround',
  data: '${payload.scene.pictures}',
  items: [
    {
      type: 'Container',
      paddingBottom: byShape('0', '2.5vw', '0'),
      items: [
        {
          type: 'Frame',
          backgroundColor: '@card',
          borderRadius: byShape('3vh', '3vw', '3vh'),
          item: {
            type: 'Container',
            alignItems: 'center',
            width: byShape('38vh', '42vw', '0'),
            paddingTop: '1vh',
            paddingBottom: '1.5vh',
            items: [
              drawing('${data.drawing}', '${data.drawingLabel}', {
                width: byShape('29vh', '34vw', '0'),
                height: byShape('29vh', '34vw', '0'),
              }),
              text('${data.name}', {
                fontSize: byShape('5vh', '4.6vw', '4vh'),
                textAlign: 'center',
                maxLines: 1,
              }),
            ],
          },
        },
      ],
    },
  ],
};

/** Where it begins, or what is about to start: a sentence, the stretches in pictures, and the way on. */
export const roundDocument = documentOf({
  type: 'Container',
  alignItems: 'center',
  justifyContent: 'spaceBetween',
  ...WITHIN_EDGES,
  items: [
    text('${payload.scene.title}', {
      fontSize: byShape('9vh', '9vw', '7vh'),
      fontWeight: '700',
      color: '@accent',
      maxLines: 1,
      textAlign: 'center',
    }),
    text('${payload.scene.gist}', {
      fontSize: byShape('5vh', '5vw', '4.2vh'),
      maxLines: byShape(3, 5, 5),
      textAlign: 'center',
    }),
    pictures,
    buttonRow('${payload.scene.buttons}', { round: 'column' }),
  ],
});
