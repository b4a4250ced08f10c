import type { Drawing, Pose } from './drawing.js';

const ALL_FOURS = {
  view: 'right',
  hips: [0, 48],
  back: [15, 11, 7],
  neck: 2,
  head: -8,
  arms: [
    { to: [48, 3.4], tip: 0 },
    { to: [51.5, 3.4], tip: 0 },
  ],
  legs: [
    { to: [-41, 4.2], tip: 186 },
    { to: [-36, 4.2], tip: 186 },
  ],
} as const satisfies Pose;

const KNEELING = {
  view: 'right',
  hips: [1.2, 20],
  back: [84, 88, 90],
  neck: 82,
  head: 90,
  arms: [
    { to: [30, 22], tip: -18 },
    { to: [33, 22], tip: -18 },
  ],
  legs: [
    { to: [0, 4.2], tip: 186 },
    { to: [0, 4.2], tip: 186 },
  ],
} as const satisfies Pose;

/** On hands and knees, or back on the heels. */
export const kneeling = {
  'childs-pose': {
    ready: { pose: KNEELING, on: ['knees', 'feet'] },
    hold: {
      pose: {
        ...KNEELING,
        back: [24, 6, -20],
        neck: -46,
        head: -48,
        arms: [
          { to: [93, 3.4], tip: -2 },
          { to: [93, 3.4], tip: -2 },
        ],
      },
      moves: [{ from: [34, 62], to: [78, 40], bow: 6 }],
      on: ['knees', 'feet', 'hands', 'head'],
    },
    breath: {
      pose: {
        ...KNEELING,
        back: [27, 7, -23],
        neck: -50,
        head: -48,
        arms: [
          { to: [93, 3.4], tip: -2 },
          { to: [93, 3.4], tip: -2 },
        ],
      },
      moves: [{ from: [34, 62], to: [78, 40], bow: 6 }],
      on: ['knees', 'feet', 'hands', 'head'],
    },
    breathMs: [4_000, 6_000],
  },
  'cat-camel': {
    ready: { pose: ALL_FOURS, on: ['hands', 'knees', 'feet'] },
    hold: {
      pose: { ...ALL_FOURS, hips: [2, 47.9], back: [58, 8, -44], neck: -58, head: -78 },
      moves: [{ from: [24, 86], to: [24, 104] }],
      on: ['hands', 'knees', 'feet'],
    },
    breath: {
      pose: { ...ALL_FOURS, back: [-16, 9, 40], neck: 44, head: 68 },
      moves: [{ from: [24, 34], to: [24, 16] }],
      on: ['hands', 'knees', 'feet'],
    },
    breathMs: [5_000, 5_000],
    startsBack: true,
  },
  // The first side is the right arm, which comes out towards the viewer.
  'thread-the-needle': {
    ready: {
      pose: {
        ...ALL_FOURS,
        view: 'left',
        back: [165, 169, 173],
        neck: 178,
        head: 188,
        arms: [
          { to: [-48, 3.4], tip: 180 },
          { to: [-53, 3.4], tip: 180 },
        ],
        legs: [
          { to: [41, 4.2], tip: -6 },
          { to: [36, 4.2], tip: -6 },
        ],
      },
      on: ['hands', 'knees', 'feet'],
    },
    hold: {
      pose: {
        ...ALL_FOURS,
        view: 'left',
        back: [212, 232, 226],
        neck: 190,
        head: 182,
        headTurn: 75,
        arms: [
          { via: [-19, 7], to: [-12, 3.4], tip: 0 },
          { to: [-62, 3.4], tip: 180, turned: true },
        ],
        legs: [
          { to: [41, 4.2], tip: -6 },
          { to: [36, 4.2], tip: -6 },
        ],
      },
      moves: [{ from: [-46, 46], to: [-22, 24], bow: -6 }],
      on: ['hands', 'knees', 'feet', 'head'],
    },
    breath: {
      pose: {
        ...ALL_FOURS,
        view: 'left',
        back: [208, 234, 228],
        neck: 190,
        head: 182,
        headTurn: 75,
        arms: [
          { via: [-18, 7], to: [-10, 3.4], tip: 0 },
          { to: [-62, 3.4], tip: 180, turned: true },
        ],
        legs: [
          { to: [41, 4.2], tip: -6 },
          { to: [36, 4.2], tip: -6 },
        ],
      },
      moves: [{ from: [-46, 46], to: [-22, 24], bow: -6 }],
      on: ['hands', 'knees', 'feet', 'head'],
    },
    breathMs: [4_000, 6_000],
  },
} as const satisfies Record<string, Drawing>;
