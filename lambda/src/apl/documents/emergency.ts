import { documentOf, text } from '../apl.js';

/** The number and what to do: large, with the highest contrast, the same in dark and light. */
export const emergencyDocument = documentOf({
  type: 'Frame',
  backgroundColor: '#8f0000',
  item: {
    type: 'Container',
    width: '100%',
    height: '100%',
    alignItems: 'center',
    justifyContent: 'center',
    paddingLeft: '@edge',
    paddingRight: '@edge',
    items: [
      text('${payload.scene.title}', {
        color: '#ffffff',
        fontSize: '@title',
        fontWeight: '700',
        textAlign: 'center',
      }),
      text('${payload.scene.number}', {
        color: '#ffffff',
        fontSize:
          "${viewport.shape == 'round' ? '24vh' : (viewport.height > viewport.width ? '34vw' : '34vh')}",
        fontWeight: '700',
        textAlign: 'center',
      }),
      text('${payload.scene.text}', {
        color: '#ffffff',
        fontSize: "${viewport.shape == 'round' ? '4.6vh' : '@body'}",
        textAlign: 'center',
      }),
    ],
  },
});
