import type { Drawing, Limb, Pose, Thing } from './drawing.js';

/** A chair from the side, and its seat from the front. */
const CHAIR = [
  {
    kind: 'line',
    points: [
      [-26, 42],
      [16, 42],
    ],
  },
  {
    kind: 'line',
    points: [
      [-22, 42],
      [-24, 2.3],
    ],
  },
  {
    kind: 'line',
    points: [
      [12, 42],
      [14, 2.3],
    ],
  },
  {
    kind: 'line',
    points: [
      [-26, 42],
      [-30, 88],
    ],
  },
] as const satisfies readonly Thing[];

const STOOL = [
  {
    kind: 'line',
    points: [
      [-23, 42],
      [23, 42],
    ],
  },
  {
    kind: 'line',
    points: [
      [-19, 42],
      [-22, 2.3],
    ],
  },
  {
    kind: 'line',
    points: [
      [19, 42],
      [22, 2.3],
    ],
  },
] as const satisfies readonly Thing[];

const SEATED = {
  view: 'right',
  hips: [0, 54],
  back: [92, 90, 90],
  neck: 84,
  head: 90,
  arms: [
    { to: [29, 58], tip: -11 },
    { to: [32, 57.5], tip: -11 },
  ],
  legs: [
    { to: [41, 4.6], tip: 0 },
    { to: [45, 4.6], tip: 0 },
  ],
} as const satisfies Pose;

const FRONT_LEGS: readonly [Limb, Limb] = [
  { via: [-13, 46], to: [-13, 4.6], tip: -100 },
  { via: [13, 46], to: [13, 4.6], tip: -80 },
];

const FACING = {
  view: 'front',
  hips: [0, 52],
  back: [90, 90, 90],
  neck: 90,
  head: 90,
  arms: [
    { via: [-23, 75], to: [-13, 59], tip: -80 },
    { via: [23, 75], to: [13, 59], tip: -100 },
  ],
  legs: FRONT_LEGS,
} as const satisfies Pose;

const STANDING = {
  view: 'front',
  hips: [0, 87.4],
  back: [90, 90, 90],
  neck: 90,
  head: 90,
  arms: [
    { to: [-22, 82], tip: -92 },
    { to: [22, 82], tip: -88 },
  ],
  legs: [
    { to: [-10, 4.6], tip: -100 },
    { to: [10, 4.6], tip: -80 },
  ],
} as const satisfies Pose;

const FROM_BEHIND = { ...STANDING, view: 'back' } as const satisfies Pose;

/** Bricks beside somebody who stands against a wall. */
const WALL: readonly Thing[] = [30, 60, 90, 120, 150].flatMap((y, row) =>
  [-58, 58].map((x): Thing => {
    const middle = x + (row % 2 === 0 ? 4 : -4);
    return {
      kind: 'line',
      points: [
        [middle - 7, y],
        [middle + 7, y],
      ],
      soft: true,
    };
  }),
);

/** On a chair, standing, or on a table that tilts. */
export const upright = {
  'seated-cat-camel': {
    things: CHAIR,
    ready: { pose: SEATED, on: ['feet'] },
    hold: {
      pose: { ...SEATED, back: [122, 98, 40], neck: 22, head: 6 },
      moves: [{ from: [-30, 100], to: [-46, 100] }],
      on: ['feet'],
    },
    breath: {
      pose: { ...SEATED, back: [70, 84, 112], neck: 98, head: 100 },
      moves: [{ from: [28, 92], to: [44, 96] }],
      on: ['feet'],
    },
    breathMs: [4_500, 4_500],
    startsBack: true,
  },
  'seated-twist': {
    things: STOOL,
    ready: {
      pose: {
        ...FACING,
        arms: [
          { via: [-13, 73], to: [4, 90], tip: 45 },
          { via: [13, 73], to: [-4, 90], tip: 135 },
        ],
      },
      on: ['feet'],
    },
    hold: {
      pose: {
        ...FACING,
        headTurn: -45,
        chestTurn: 40,
        arms: [
          { via: [-19, 74], to: [-4, 91], tip: 45 },
          { via: [3, 73], to: [-7, 90], tip: 110 },
        ],
      },
      moves: [{ from: [34, 108], to: [-34, 108], bow: -26 }],
      on: ['feet'],
    },
    breath: {
      pose: {
        ...FACING,
        headTurn: -60,
        chestTurn: 52,
        arms: [
          { via: [-20, 74], to: [-6, 91], tip: 45 },
          { via: [-1, 73], to: [-6, 90], tip: 105 },
        ],
      },
      moves: [{ from: [34, 108], to: [-34, 108], bow: -26 }],
      on: ['feet'],
    },
    breathMs: [6_000, 4_000],
  },
  'chest-opener': {
    things: STOOL,
    ready: { pose: FACING, on: ['feet'] },
    hold: {
      pose: {
        ...FACING,
        arms: [
          { to: [-65.8, 85.6], tip: 194 },
          { to: [65.8, 85.6], tip: -14 },
        ],
      },
      moves: [
        { from: [-44, 112], to: [-62, 112] },
        { from: [44, 112], to: [62, 112] },
      ],
      on: ['feet'],
    },
    breath: {
      pose: {
        ...FACING,
        hips: [0, 53],
        arms: [
          { to: [-66.8, 92], tip: 188 },
          { to: [66.8, 92], tip: -8 },
        ],
      },
      moves: [
        { from: [-44, 114], to: [-62, 114] },
        { from: [44, 114], to: [62, 114] },
      ],
      on: ['feet'],
    },
    breathMs: [4_000, 6_000],
  },
  'neck-turns': {
    things: STOOL,
    ready: { pose: FACING, on: ['feet'] },
    hold: {
      pose: { ...FACING, headTurn: -55 },
      moves: [{ from: [20, 132], to: [-22, 132], bow: -12 }],
      on: ['feet'],
    },
    breath: {
      pose: { ...FACING, headTurn: -75 },
      moves: [{ from: [20, 132], to: [-22, 132], bow: -12 }],
      on: ['feet'],
    },
    breathMs: [6_000, 4_000],
  },
  'shoulder-squeezes': {
    ready: { pose: FROM_BEHIND, on: ['feet'] },
    hold: {
      pose: {
        ...FROM_BEHIND,
        squeeze: 1,
        arms: [
          { to: [-20, 82], tip: -92 },
          { to: [20, 82], tip: -88 },
        ],
      },
      moves: [
        { from: [-44, 122], to: [-30, 122] },
        { from: [44, 122], to: [30, 122] },
      ],
      on: ['feet'],
    },
    breath: {
      pose: FROM_BEHIND,
      moves: [
        { from: [-30, 122], to: [-44, 122] },
        { from: [30, 122], to: [44, 122] },
      ],
      on: ['feet'],
    },
    breathMs: [4_800, 4_800],
    startsBack: true,
  },
  'doorway-stretch': {
    things: [
      {
        kind: 'line',
        points: [
          [26, 3],
          [26, 178],
        ],
        thick: 6,
      },
    ],
    ready: {
      pose: {
        view: 'right',
        hips: [0, 87],
        back: [90, 88, 88],
        neck: 84,
        head: 90,
        arms: [
          { via: [25, 124], to: [27, 147], tip: 88 },
          { via: [28, 124], to: [30, 147], tip: 88 },
        ],
        legs: [
          { to: [0, 4.6], tip: 0 },
          { to: [5, 4.6], tip: 0 },
        ],
      },
      on: ['feet'],
    },
    hold: {
      pose: {
        view: 'right',
        hips: [25, 82.5],
        back: [80, 80, 80],
        neck: 76,
        head: 86,
        arms: [
          { via: [25, 120], to: [26, 143], tip: 88 },
          { via: [27, 120], to: [29, 143], tip: 88 },
        ],
        legs: [
          { to: [-4, 5.2], tip: -6 },
          { to: [50, 4.6], tip: 0 },
        ],
      },
      moves: [{ from: [58, 112], to: [76, 112] }],
      on: ['feet'],
    },
    breath: {
      pose: {
        view: 'right',
        hips: [28, 81.5],
        back: [79, 79, 79],
        neck: 75,
        head: 86,
        arms: [
          { via: [25, 120], to: [26, 143], tip: 88 },
          { via: [27, 120], to: [29, 143], tip: 88 },
        ],
        legs: [
          { to: [-4, 5.2], tip: -6 },
          { to: [50, 4.6], tip: 0 },
        ],
      },
      moves: [{ from: [58, 112], to: [76, 112] }],
      on: ['feet'],
    },
    breathMs: [4_000, 6_000],
  },
  'wall-angels': {
    things: WALL,
    ready: { pose: STANDING, on: ['feet'] },
    hold: {
      pose: {
        ...STANDING,
        arms: [
          { to: [-46, 142], tip: 92, turned: true },
          { to: [46, 142], tip: 88, turned: true },
        ],
      },
      moves: [
        { from: [-72, 126], to: [-72, 146] },
        { from: [72, 126], to: [72, 146] },
      ],
      on: ['feet'],
    },
    breath: {
      pose: {
        ...STANDING,
        arms: [
          { to: [-40, 174], tip: 88, turned: true },
          { to: [40, 174], tip: 92, turned: true },
        ],
      },
      moves: [
        { from: [-72, 146], to: [-72, 126] },
        { from: [72, 146], to: [72, 126] },
      ],
      on: ['feet'],
    },
    breathMs: [5_000, 5_000],
  },
  decompression: {
    things: [
      {
        kind: 'line',
        points: [
          [2, 76],
          [-32, 2.3],
        ],
      },
      {
        kind: 'line',
        points: [
          [2, 76],
          [36, 2.3],
        ],
      },
    ],
    ready: {
      pose: {
        view: 'left',
        hips: [0, 90],
        back: [80, 80, 80],
        neck: 82,
        head: 84,
        arms: [
          { to: [-16, 98], tip: 180 },
          { to: [-14, 100], tip: 180 },
        ],
        legs: [
          { to: [-14, 8.4], tip: 180 },
          { to: [-14, 8.4], tip: 180 },
        ],
      },
      things: [
        {
          kind: 'line',
          points: [
            [-3, 4],
            [26, 168],
          ],
        },
        {
          kind: 'line',
          points: [
            [12, 88],
            [-12, 93],
            [-36, 98],
          ],
          thick: 3,
        },
        { kind: 'roller', at: [-19, 16], radius: 3.5 },
      ],
    },
    hold: {
      pose: {
        view: 'left',
        hips: [0, 90],
        back: [-20, -20, -20],
        neck: -20,
        head: -20,
        arms: [
          { to: [2, 104], tip: 70 },
          { to: [5, 104], tip: 70 },
        ],
        legs: [
          { to: [-77.5, 118.2], tip: 70 },
          { to: [-77.5, 118.2], tip: 70 },
        ],
      },
      things: [
        {
          kind: 'line',
          points: [
            [-86, 107],
            [72, 49],
          ],
        },
        {
          kind: 'line',
          points: [
            [-6, 80],
            [2, 104],
            [10, 125],
          ],
          thick: 3,
        },
        { kind: 'roller', at: [-68, 122], radius: 3.5 },
      ],
      moves: [{ from: [80, 86], to: [90, 60], bow: 4 }],
    },
    breath: {
      pose: {
        view: 'left',
        hips: [0, 90],
        back: [-20, -20, -20],
        neck: -20,
        head: -20,
        belly: 3,
        arms: [
          { to: [2, 104], tip: 70 },
          { to: [5, 104], tip: 70 },
        ],
        legs: [
          { to: [-77.5, 118.2], tip: 70 },
          { to: [-77.5, 118.2], tip: 70 },
        ],
      },
      things: [
        {
          kind: 'line',
          points: [
            [-86, 107],
            [72, 49],
          ],
        },
        {
          kind: 'line',
          points: [
            [-6, 80],
            [2, 104],
            [10, 125],
          ],
          thick: 3,
        },
        { kind: 'roller', at: [-68, 122], radius: 3.5 },
      ],
      moves: [{ from: [80, 86], to: [90, 60], bow: 4 }],
    },
    breathMs: [4_000, 6_000],
  },
} as const satisfies Record<string, Drawing>;
