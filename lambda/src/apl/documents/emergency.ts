import { byShape, type Component, documentOf, text } from '../apl.js';

const white = (more: Component) => ({ color: '#ffffff', textAlign: 'center', ...more });

/** Ten minutes: an ambulance may take as long. */
const IDLE_MS = 600_000;

/** The number and what to do: large, with the highest contrast, the same in dark and light. */
export const emergencyDocument = documentOf(
  {
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
        text('${payload.scene.title}', white({ fontSize: '@title', fontWeight: '700' })),
        text(
          '${payload.scene.number}',
          white({ fontSize: byShape('40vh', '40vw', '30vh'), fontWeight: '700' }),
        ),
        text(
          '${payload.scene.gist}',
          white({ fontSize: byShape('8vh', '7vw', '6vh'), maxLines: 3 }),
        ),
      ],
    },
  },
  {},
  IDLE_MS,
);
