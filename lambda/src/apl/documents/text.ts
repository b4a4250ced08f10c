import { button, type Component, documentOf, drawing, text } from '../apl.js';

/** A title, a text, buttons, and perhaps a drawing: for an answer, a pause or an offer. */
export const textDocument = documentOf({
  type: 'Container',
  paddingLeft: '@edge',
  paddingRight: '@edge',
  paddingTop: "${viewport.shape == 'round' ? '13vh' : '5vh'}",
  paddingBottom: "${viewport.shape == 'round' ? '11vh' : '4vh'}",
  items: [
    text('${payload.scene.title}', {
      fontSize: '@title',
      fontWeight: '700',
      color: '@accent',
      maxLines: 2,
      textAlign: "${viewport.shape == 'round' ? 'center' : 'left'}",
    }),
    {
      type: 'Container',
      direction: `\${viewport.shape != 'round' && viewport.height <= viewport.width ? 'row' : 'column'}`,
      grow: 1,
      shrink: 1,
      alignItems: "${viewport.shape == 'round' ? 'center' : 'stretch'}",
      paddingTop: '2vh',
      items: [
        drawing('${payload.scene.drawing}', '${payload.scene.drawingLabel}', {
          when: "${payload.scene.drawing != '' && viewport.shape != 'round'}",
          width: `\${viewport.shape == 'round' ? '34vh' : (viewport.height > viewport.width ? '60vw' : '52vh')}`,
          height: `\${viewport.shape == 'round' ? '24vh' : (viewport.height > viewport.width ? '60vw' : '52vh')}`,
          paddingRight: '3vw',
        }),
        {
          type: 'ScrollView',
          grow: 1,
          shrink: 1,
          paddingBottom: '2vh',
          height:
            "${viewport.shape != 'round' && viewport.height <= viewport.width ? '100%' : '10vh'}",
          alignSelf: 'stretch',
          item: text('${payload.scene.text}', {
            fontSize: '${payload.scene.size}',
            textAlign: "${viewport.shape == 'round' ? 'center' : 'left'}",
          }),
        },
      ],
    },
    {
      type: 'Container',
      direction: 'row',
      wrap: 'wrap',
      alignItems: 'center',
      justifyContent: "${viewport.shape == 'round' ? 'center' : 'start'}",
      paddingTop: '2vh',
      when: '${payload.scene.buttons.length > 0}',
      data: '${payload.scene.buttons}',
      items: [
        button('${data.label}', '${data.intent}', { spacing: '1.5vw', paddingBottom: '1.5vh' }),
      ],
    },
    text('${payload.scene.note}', {
      when: "${viewport.shape != 'round'}",
      fontSize: '@small',
      color: '@quiet',
      maxLines: 2,
    }),
  ],
} satisfies Component);
