import { type Part, SIZE } from '../../../core/figure/picture.js';
import { pictureOf } from '../../../core/figure/pictures.js';

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
      behind: '#4d7db3',
      figure: '#7db1ea',
      near: '#cfe4ff',
      mark: '#2b4f78',
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
      behind: '#8fb0d8',
      figure: '#2f6db5',
      near: '#174a86',
      mark: '#bcd3ee',
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

const COLOURS = {
  floor: '@mat',
  soft: '@thing',
  thing: '@thing',
  far: '@behind',
  body: '@figure',
  head: '@figure',
  edge: '@figure',
  near: '@near',
  mark: '@mark',
  motion: '@motion',
} as const satisfies Record<Part['kind'], string>;

/** A drawing as a vector graphic, by its name. */
export function graphicOf(name: string): Component {
  return {
    type: 'AVG',
    version: '1.1',
    width: SIZE,
    height: SIZE,
    resources: [],
    items: pictureOf(name)?.map(({ kind, path, line }) => ({
      type: 'path',
      pathData: path,
      ...(line === undefined
        ? { fill: COLOURS[kind] }
        : {
            fill: 'transparent',
            stroke: COLOURS[kind],
            strokeWidth: line,
            strokeLineCap: 'round',
            strokeLineJoin: 'round',
          }),
    })),
  };
}
