import type { Icon } from '../../../core/screen/buttons.js';

/** Lines on 24 by 24. */
const PATHS: Readonly<Record<Icon, string>> = {
  play: 'M8,5 L19,12 L8,19 Z',
  pause: 'M8,5 L8,19 M16,5 L16,19',
  back: 'M18,6 L10,12 L18,18 Z M6,6 L6,18',
  next: 'M6,6 L14,12 L6,18 Z M18,6 L18,18',
  stop: 'M7,7 L17,7 L17,17 L7,17 Z',
  yes: 'M5,13 L10,18 L19,7',
  no: 'M6,6 L18,18 M18,6 L6,18',
  list: 'M5,6 L10,6 L10,11 L5,11 Z M14,6 L19,6 L19,11 L14,11 Z M5,14 L10,14 L10,19 L5,19 Z M14,14 L19,14 L19,19 L14,19 Z',
  week: 'M6,19 L6,13 M12,19 L12,5 M18,19 L18,9',
};

/** The icons of buttons as vector graphics, by name. */
export const ICONS: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(PATHS).map(([name, pathData]) => [
    name,
    {
      type: 'AVG',
      version: '1.1',
      width: 24,
      height: 24,
      parameters: [{ name: 'colour', type: 'color', default: '#ffffff' }],
      items: [
        {
          type: 'path',
          pathData,
          fill: pathData.includes('Z') ? '${colour}' : 'transparent',
          stroke: '${colour}',
          strokeWidth: 2.6,
          strokeLineCap: 'round',
          strokeLineJoin: 'round',
        },
      ],
    },
  ]),
);
