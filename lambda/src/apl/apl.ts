import { SIZE, THICKNESS } from '../../../models/drawings/drawing.js';
import { pictures } from '../../../models/drawings/drawings.js';

/** A part of an APL document. The tests check its properties with Amazon's validator and renderer. */
export type Component = Readonly<Record<string, unknown>>;

/** Every Echo with a screen draws 1.4, and so does Amazon's renderer in the browser. */
export const VERSION = '1.4';

export interface ScreenDocument {
  type: 'APL';
  version: typeof VERSION;
  graphics: Readonly<Record<string, unknown>>;
  [part: string]: unknown;
}

/** Colours for dark and light, and sizes for round, upright and wide screens, readable from three metres. */
const RESOURCES = [
  {
    colors: {
      ground: '#0d1b2a',
      text: '#ffffff',
      quiet: '#b7c4d3',
      accent: '#ffa94d',
      button: '#1f3a5a',
      track: '#24405f',
      mat: '#3b5573',
      thing: '#8b9bb0',
      behind: '#6f9fd8',
      figure: '#a9d0ff',
      motion: '#ffa94d',
    },
    dimensions: {
      edge: '5vw',
      title: '8vh',
      body: '6vh',
      long: '5vh',
      small: '4.2vh',
      count: '17vh',
    },
  },
  {
    when: "${viewport.theme == 'light'}",
    colors: {
      ground: '#f4f7fb',
      text: '#0d1b2a',
      quiet: '#45566b',
      accent: '#b85600',
      button: '#d5e2f2',
      track: '#cfdbe9',
      mat: '#c9d3de',
      thing: '#7c8ca1',
      behind: '#5f86b5',
      figure: '#1f5fa8',
      motion: '#c85f00',
    },
  },
  {
    when: "${viewport.shape != 'round' && viewport.height > viewport.width}",
    dimensions: { title: '7.5vw', body: '5.6vw', long: '5vw', small: '4vw', count: '15vw' },
  },
  {
    when: "${viewport.shape == 'round'}",
    dimensions: {
      edge: '15vw',
      title: '6.4vh',
      body: '4.8vh',
      long: '4.2vh',
      small: '4.2vh',
      count: '13vh',
    },
  },
];

/** A document with one root; `payload` is its data source. */
export function documentOf(
  root: Component,
  graphics: Readonly<Record<string, unknown>> = {},
): ScreenDocument {
  const frame = {
    type: 'Frame',
    width: '100vw',
    height: '100vh',
    backgroundColor: '@ground',
    item: { ...root, width: '100%', height: '100%' },
  };
  return {
    type: 'APL',
    version: VERSION,
    resources: RESOURCES,
    graphics,
    mainTemplate: { parameters: ['payload'], items: [frame] },
  };
}

export function text(content: string, more: Component = {}): Component {
  return { type: 'Text', text: content, color: '@text', fontSize: '@body', ...more };
}

/** A button that sends an intent, and how far the narration got on this screen, in ms. */
export function button(label: string, intent: string, more: Component = {}): Component {
  const { elapsed = '0', ...rest } = more;
  return {
    type: 'TouchWrapper',
    accessibilityLabel: label,
    onPress: [{ type: 'SendEvent', arguments: ['touch', intent, elapsed] }],
    item: {
      type: 'Frame',
      backgroundColor: '@button',
      borderRadius: '@small',
      item: text(label, {
        fontSize: '@small',
        paddingLeft: '2.4vw',
        paddingRight: '2.4vw',
        paddingTop: '1.4vh',
        paddingBottom: '1.4vh',
        textAlign: 'center',
      }),
    },
    ...rest,
  };
}

/** The drawing of a stretch, by its id; `label` is for screen readers. */
export function drawing(id: string, label: string, more: Component = {}): Component {
  return {
    type: 'VectorGraphic',
    source: id,
    scale: 'best-fit',
    accessibilityLabel: label,
    ...more,
  };
}

/** All drawings as vector graphics, by name. */
export const GRAPHICS: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(pictures).map(([id, parts]) => [
    id,
    {
      type: 'AVG',
      version: '1.1',
      width: SIZE,
      height: SIZE,
      resources: [],
      items: parts.map(({ kind, path }) => ({
        type: 'path',
        pathData: path,
        fill: 'transparent',
        stroke: `@${kind === 'head' || kind === 'body' ? 'figure' : kind}`,
        strokeWidth: THICKNESS[kind],
        strokeLineCap: 'round',
        strokeLineJoin: 'round',
      })),
    },
  ]),
);
