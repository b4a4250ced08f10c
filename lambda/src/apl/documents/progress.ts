import { button, documentOf, text } from '../apl.js';

/** The last seven days as bars; three rounds a day are a full one. */
export const progressDocument = documentOf({
  type: 'Container',
  paddingLeft: '@edge',
  paddingRight: '@edge',
  paddingTop: "${viewport.shape == 'round' ? '12vh' : '5vh'}",
  paddingBottom: "${viewport.shape == 'round' ? '9vh' : '4vh'}",
  alignItems: 'center',
  items: [
    text('${payload.scene.title}', {
      fontSize: '@title',
      fontWeight: '700',
      color: '@accent',
      textAlign: 'center',
    }),
    {
      type: 'Container',
      direction: 'row',
      alignSelf: 'stretch',
      justifyContent: 'spaceBetween',
      alignItems: 'end',
      grow: 1,
      paddingTop: '2vh',
      accessibilityLabel: '${payload.scene.text}',
      data: '${payload.scene.days}',
      items: [
        {
          type: 'Container',
          alignItems: 'center',
          justifyContent: 'end',
          items: [
            text('${data.rounds}', { fontSize: '@body', fontWeight: '700' }),
            {
              type: 'Frame',
              width: '7vw',
              height: '${viewport.height * (0.02 + 0.34 * Math.min(1, data.rounds / 5))}',
              borderRadius: '1vw',
              backgroundColor: "${data.rounds > 0 ? '@accent' : '@track'}",
            },
            text('${data.day}', {
              fontSize: '@small',
              color: "${data.today ? '@text' : '@quiet'}",
              fontWeight: "${data.today ? '700' : '400'}",
            }),
          ],
        },
      ],
    },
    text('${payload.scene.text}', {
      when: "${viewport.shape != 'round'}",
      fontSize: '@small',
      textAlign: 'center',
      paddingTop: '2vh',
    }),
    {
      type: 'Container',
      direction: 'row',
      paddingTop: '2vh',
      data: '${payload.scene.buttons}',
      items: [button('${data.label}', '${data.intent}', { spacing: '1.5vw' })],
    },
  ],
});
