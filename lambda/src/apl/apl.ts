/** A part of an APL document. The tests check its properties with Amazon's validator and renderer. */
export type Component = Readonly<Record<string, unknown>>;

/** Every Echo with a screen draws 1.4, and so does Amazon's renderer in the browser. */
export const VERSION = '1.4';

export interface ScreenDocument {
  type: 'APL';
  version: typeof VERSION;
  resources: readonly Component[];
  graphics: Readonly<Record<string, unknown>>;
  [part: string]: unknown;
}

const ROUND = "${viewport.shape == 'round'}";
const UPRIGHT = "${viewport.shape != 'round' && viewport.height > viewport.width}";

/** Bound at the root, because a document asks for them at a hundred places. */
const SHAPE = [
  { name: 'isRound', type: 'boolean', value: ROUND },
  { name: 'isTall', type: 'boolean', value: UPRIGHT },
];

/** One of three values, by the shape of the screen. */
export function byShape<Value extends string | number>(
  wide: Value,
  upright: Value,
  round: Value,
): string {
  const [a, b, c] = [wide, upright, round].map((value) =>
    typeof value === 'number' ? value : `'${value}'`,
  );
  if (a === c) return `\${isTall ? ${b} : ${a}}`;
  if (a === b) return `\${isRound ? ${c} : ${a}}`;
  return `\${isRound ? ${c} : (isTall ? ${b} : ${a})}`;
}

export const NOT_ROUND = '${!isRound}';

/** Colours for dark and light, and sizes for round, upright and wide screens, readable from three metres. */
const RESOURCES = [
  {
    colors: {
      ground: '#0b1826',
      text: '#ffffff',
      quiet: '#b7c4d3',
      accent: '#ffa94d',
      onAccent: '#1a1206',
      soon: '#6fd0f5',
      card: '#15293d',
      button: '#1b3550',
      outline: '#7f9bb8',
      track: '#27425f',
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
      title: '10vh',
      longTitle: '7vh',
      body: '8vh',
      long: '6.4vh',
      small: '5.2vh',
      count: '33vh',
      picture: '46vh',
      edgeTop: '5vh',
    },
  },
  {
    when: "${viewport.theme == 'light'}",
    colors: {
      ground: '#f4f7fb',
      text: '#0d1b2a',
      quiet: '#45566b',
      accent: '#a84e00',
      onAccent: '#ffffff',
      soon: '#00627d',
      card: '#ffffff',
      button: '#e3ecf6',
      outline: '#5b708a',
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
    when: UPRIGHT,
    dimensions: {
      title: '9vw',
      longTitle: '6vw',
      body: '7vw',
      long: '6vw',
      small: '4.6vw',
      count: '32vw',
      picture: '64vw',
      edgeTop: '7vw',
    },
  },
  {
    when: ROUND,
    dimensions: {
      edge: '14vw',
      title: '8vh',
      longTitle: '5vh',
      body: '6.6vh',
      long: '4.8vh',
      small: '5vh',
      count: '22vh',
      picture: '34vh',
      edgeTop: '12vh',
    },
  },
];

/** How long a screen stays with nobody speaking or touching it, in ms. */
const IDLE_MS = 60_000;

/** Nothing stands at the very edge of a screen. */
export const WITHIN_EDGES = {
  paddingLeft: '@edge',
  paddingRight: '@edge',
  paddingTop: '@edgeTop',
  paddingBottom: '@edgeTop',
} as const;

/** A document with one root; `payload` is its data source. */
export function documentOf(
  root: Component,
  graphics: Readonly<Record<string, unknown>> = {},
  idleTimeoutMs = IDLE_MS,
): ScreenDocument {
  const frame = {
    type: 'Frame',
    bind: SHAPE,
    width: '100vw',
    height: '100vh',
    backgroundColor: '@ground',
    item: { ...root, width: '100%', height: '100%' },
  };
  return {
    type: 'APL',
    version: VERSION,
    settings: { idleTimeout: idleTimeoutMs },
    resources: RESOURCES,
    graphics,
    mainTemplate: { parameters: ['payload'], items: [frame] },
  };
}

export function text(content: string, more: Component = {}): Component {
  return { type: 'Text', text: content, color: '@text', fontSize: '@body', ...more };
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
