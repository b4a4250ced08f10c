const hub = (shape: 'ROUND' | 'RECTANGLE', width: Range, height: Range) =>
  viewport('HUB', shape, width, height);

type Range = readonly [min: number, max: number];

function viewport(
  mode: 'HUB' | 'TV',
  shape: 'ROUND' | 'RECTANGLE',
  [minWidth, maxWidth]: Range,
  [minHeight, maxHeight]: Range,
) {
  return { mode, shape, minWidth, maxWidth, minHeight, maxHeight };
}

/** What Alexa may ask of the skill beside words: to show something, and whether it could answer. */
export const interfaces = [
  {
    type: 'ALEXA_PRESENTATION_APL',
    supportedViewports: [
      hub('ROUND', [480, 480], [480, 480]),
      hub('RECTANGLE', [960, 1279], [100, 599]),
      hub('RECTANGLE', [1280, 1920], [600, 1279]),
      hub('RECTANGLE', [600, 1279], [960, 1920]),
      viewport('TV', 'RECTANGLE', [960, 960], [540, 540]),
    ],
  },
  { type: 'CAN_FULFILL_INTENT_REQUEST' },
] as const;
