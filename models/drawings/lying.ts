import type { Drawing, Pose } from './drawing.js';

/** On the back, the head to the right, with the knees bent and the feet flat. */
const SUPINE = {
  view: 'left',
  hips: [0, 10.5],
  back: [2, 0, -2],
  neck: -2,
  head: -2,
  arms: [
    { via: [27, 6], to: [22, 23], tip: 178 },
    { via: [28, 6], to: [24, 23.5], tip: 178 },
  ],
  legs: [
    { to: [-40, 4.6], tip: 180 },
    { to: [-46, 4.6], tip: 180 },
  ],
} as const satisfies Pose;

/** Sitting on the floor, before lying back. */
const SITTING = {
  ...SUPINE,
  back: [64, 66, 76],
  neck: 98,
  head: 94,
  arms: [
    { to: [30, 3.5], tip: 0 },
    { to: [27, 3.5], tip: 0 },
  ],
} as const satisfies Pose;

const ON_THE_BACK = ['feet', 'hips', 'head'] as const;

/** On the back, the front or the side. */
export const lying = {
  'back-extension': {
    ready: {
      pose: {
        view: 'right',
        hips: [0, 10.6],
        back: [0, 0, 0],
        neck: 0,
        head: 0,
        arms: [
          { to: [34, 3.4], tip: 0 },
          { to: [37, 3.4], tip: 0 },
        ],
        legs: [
          { to: [-82.7, 4.2], tip: 188 },
          { to: [-82.7, 4.2], tip: 188 },
        ],
      },
      on: ['hands', 'hips', 'feet', 'head'],
    },
    hold: {
      pose: {
        view: 'right',
        hips: [0, 10.6],
        back: [14, 60, 82],
        neck: 70,
        head: 84,
        arms: [
          { to: [43, 3.4], tip: 0 },
          { to: [47, 3.4], tip: 0 },
        ],
        legs: [
          { to: [-82.7, 4.2], tip: 188 },
          { to: [-82.7, 4.2], tip: 188 },
        ],
      },
      moves: [{ from: [68, 22], to: [68, 44] }],
      on: ['hands', 'hips', 'feet'],
    },
    breath: {
      pose: {
        view: 'right',
        hips: [0, 10.6],
        back: [11, 47, 64],
        neck: 54,
        head: 74,
        arms: [
          { to: [43, 3.4], tip: 0 },
          { to: [47, 3.4], tip: 0 },
        ],
        legs: [
          { to: [-82.7, 4.2], tip: 188 },
          { to: [-82.7, 4.2], tip: 188 },
        ],
      },
      moves: [{ from: [68, 22], to: [68, 44] }],
      on: ['hands', 'hips', 'feet'],
    },
    breathMs: [6_000, 4_000],
  },
  'floor-rest': {
    ready: { pose: SITTING, on: ['hands', 'hips', 'feet'] },
    hold: { pose: SUPINE, on: ON_THE_BACK },
    breath: {
      pose: {
        ...SUPINE,
        belly: 3,
        arms: [
          { via: [27, 6], to: [22, 25.5], tip: 178 },
          { via: [28, 6], to: [24, 26], tip: 178 },
        ],
      },
      on: ON_THE_BACK,
    },
    breathMs: [4_000, 6_000],
  },
  'belly-breathing': {
    ready: {
      pose: {
        ...SUPINE,
        arms: [
          { via: [20, 5], to: [-3, 3.6], tip: 180 },
          { via: [20, 5], to: [-3, 3.6], tip: 180 },
        ],
      },
      on: ['feet', 'hips', 'head', 'hands'],
    },
    hold: {
      pose: SUPINE,
      moves: [{ from: [22, 36], to: [22, 54] }],
      on: ON_THE_BACK,
    },
    breath: {
      pose: {
        ...SUPINE,
        belly: 6,
        arms: [
          { via: [27, 6], to: [22, 28.5], tip: 178 },
          { via: [28, 6], to: [24, 29], tip: 178 },
        ],
      },
      moves: [{ from: [22, 36], to: [22, 54] }],
      on: ON_THE_BACK,
    },
    breathMs: [4_000, 6_000],
  },
  'towel-stretch': {
    things: [{ kind: 'roller', at: [31, 4], radius: 4 }],
    ready: {
      pose: {
        ...SITTING,
        back: [84, 86, 88],
        neck: 96,
        arms: [
          { to: [12, 6], tip: 0 },
          { to: [15, 6], tip: 0 },
        ],
      },
      on: ['hips', 'feet'],
    },
    hold: {
      pose: {
        ...SUPINE,
        back: [20, 12, -34],
        neck: -22,
        head: -4,
        arms: [
          { via: [50, 8], to: [57, 3.8], tip: -4 },
          { via: [50, 8], to: [57, 3.8], tip: -4 },
        ],
      },
      on: ON_THE_BACK,
    },
    breath: {
      pose: {
        ...SUPINE,
        back: [21, 13, -37],
        neck: -24,
        head: -4,
        arms: [
          { via: [50, 8], to: [57, 3.8], tip: -4 },
          { via: [50, 8], to: [57, 3.8], tip: -4 },
        ],
      },
      on: ON_THE_BACK,
    },
    breathMs: [4_000, 6_000],
  },
  'roller-stretch': {
    things: [{ kind: 'roller', at: [36, 7.5], radius: 7.5 }],
    ready: {
      pose: {
        ...SUPINE,
        back: [58, 50, 50],
        neck: 70,
        head: 78,
        arms: [
          { to: [14, 5], tip: 0 },
          { to: [17, 5], tip: 0 },
        ],
      },
      on: ['hips', 'feet'],
    },
    hold: {
      pose: {
        ...SUPINE,
        back: [40, 24, -18],
        neck: 8,
        head: 14,
        arms: [
          { to: [60, 31], tip: -50 },
          { to: [62, 32], tip: -50 },
        ],
      },
      moves: [{ from: [66, 72], to: [88, 52], bow: 6 }],
      on: ['hips', 'feet'],
    },
    breath: {
      pose: {
        ...SUPINE,
        back: [41, 28, -4],
        neck: 30,
        head: 36,
        arms: [
          { to: [56, 39.5], tip: -40 },
          { to: [58, 40.5], tip: -40 },
        ],
      },
      moves: [{ from: [66, 72], to: [88, 52], bow: 6 }],
      on: ['hips', 'feet'],
    },
    breathMs: [5_000, 5_000],
    startsBack: true,
  },
  'foam-rolling': {
    ready: {
      pose: {
        ...SUPINE,
        back: [40, 24, -14],
        neck: 10,
        head: 14,
        arms: [
          { via: [22, 12], to: [4, 3.6], tip: 180 },
          { via: [22, 12], to: [4, 3.6], tip: 180 },
        ],
      },
      things: [{ kind: 'roller', at: [36, 7.5], radius: 7.5 }],
      on: ['hips', 'feet'],
    },
    hold: {
      pose: {
        ...SUPINE,
        hips: [6, 22],
        back: [10, 4, -8],
        neck: 8,
        head: 12,
        arms: [
          { to: [70, 29], tip: -50 },
          { to: [72, 30], tip: -50 },
        ],
      },
      things: [{ kind: 'roller', at: [35, 7.5], radius: 7.5 }],
      moves: [{ from: [8, 52], to: [40, 52], both: true }],
      on: ['feet'],
    },
    breath: {
      pose: {
        ...SUPINE,
        hips: [-6, 22],
        back: [10, 4, -8],
        neck: 8,
        head: 12,
        arms: [
          { to: [58, 29], tip: -50 },
          { to: [60, 30], tip: -50 },
        ],
      },
      things: [{ kind: 'roller', at: [29, 7.5], radius: 7.5 }],
      moves: [{ from: [8, 52], to: [40, 52], both: true }],
      on: ['feet'],
    },
    breathMs: [5_000, 5_000],
  },
  // From above.
  'open-book': {
    floor: 'sheet',
    things: [
      {
        kind: 'line',
        points: [
          [-6, 66],
          [8, 68],
        ],
        thick: 26,
        soft: true,
      },
    ],
    ready: {
      pose: {
        view: 'left',
        hips: [0, 0],
        back: [90, 90, 90],
        neck: 92,
        head: 92,
        arms: [
          { to: [-54, 46], tip: 180 },
          { to: [-53, 42.5], tip: 180 },
        ],
        legs: [
          { to: [-36, -43], tip: 215 },
          { to: [-33, -45], tip: 215 },
        ],
      },
    },
    hold: {
      pose: {
        view: 'left',
        hips: [0, 0],
        back: [90, 88, 88],
        neck: 88,
        head: 88,
        headTurn: 65,
        chestTurn: 50,
        arms: [
          { to: [62, 56], tip: 14 },
          { to: [-64, 43.5], tip: 180 },
        ],
        legs: [
          { to: [-36, -43], tip: 215 },
          { to: [-33, -45], tip: 215 },
        ],
      },
      moves: [{ from: [-40, 64], to: [44, 78], bow: 20 }],
    },
    breath: {
      pose: {
        view: 'left',
        hips: [0, 0],
        back: [90, 86, 86],
        neck: 86,
        head: 86,
        headTurn: 85,
        chestTurn: 65,
        arms: [
          { to: [67, 48], tip: 2 },
          { to: [-64, 43.5], tip: 180 },
        ],
        legs: [
          { to: [-36, -43], tip: 215 },
          { to: [-33, -45], tip: 215 },
        ],
      },
      moves: [{ from: [-40, 64], to: [44, 78], bow: 20 }],
    },
    breathMs: [6_000, 4_000],
  },
  'knee-rolls': {
    floor: 'sheet',
    ready: {
      pose: {
        view: 'front',
        hips: [0, 0],
        back: [90, 90, 90],
        neck: 90,
        head: 90,
        arms: [
          { to: [-67.3, 43], tip: 184 },
          { to: [67.3, 43], tip: -4 },
        ],
        legs: [
          { via: [-6, -16], to: [-6, -40], tip: -90 },
          { via: [6, -16], to: [6, -40], tip: -90 },
        ],
      },
    },
    hold: {
      pose: {
        view: 'front',
        hips: [0, 0],
        back: [90, 90, 90],
        neck: 90,
        head: 90,
        arms: [
          { to: [-67.3, 43], tip: 184 },
          { to: [67.3, 43], tip: -4 },
        ],
        legs: [
          { via: [24, -18], to: [-2, -42], tip: -70 },
          { via: [34, -8], to: [10, -38], tip: -70 },
        ],
      },
      moves: [{ from: [-24, -54], to: [24, -54], bow: -6 }],
    },
    breath: {
      pose: {
        view: 'front',
        hips: [0, 0],
        back: [90, 90, 90],
        neck: 90,
        head: 90,
        arms: [
          { to: [-67.3, 43], tip: 184 },
          { to: [67.3, 43], tip: -4 },
        ],
        legs: [
          { via: [-34, -8], to: [-10, -38], tip: -110 },
          { via: [-24, -18], to: [2, -42], tip: -110 },
        ],
      },
      moves: [{ from: [24, -54], to: [-24, -54], bow: 6 }],
    },
    breathMs: [5_000, 5_000],
  },
} as const satisfies Record<string, Drawing>;
