import fc from 'fast-check';
import { LENGTHS, RADII } from '../../core/figure/body.js';
import { breathAt, frameAt } from '../../core/figure/breath.js';
import { extentOf, partsOf, SIZE } from '../../core/figure/picture.js';
import { type Joints, skeletonOf } from '../../core/figure/skeleton.js';
import type { Contact, Drawing, Limb, Point } from '../../models/drawings/drawing.js';
import { drawings } from '../../models/drawings/drawings.js';

/** Every frame of every stretch, and half way in a breath, with a name to report it by. */
const frames = Object.entries(drawings).flatMap(([id, drawing]) => {
  const { ready, hold, breath } = drawing;
  const halfway = { ...hold, ...frameAt(drawing, 0.5) };
  return Object.entries({ ready, hold, halfway, breath }).map(([name, frame]) => ({
    name: `${id} ${name}`,
    drawing,
    frame,
    skeleton: skeletonOf(frame.pose),
  }));
});

const apart = (one: Point, other: Point) => Math.hypot(one[0] - other[0], one[1] - other[1]);

/** The length of a bone as drawn, as a share of the body's own. */
function shares({ root, middle, end }: Joints, isArm: boolean): [number, number] {
  const [upper, lower] = isArm
    ? [LENGTHS.upperArm, LENGTHS.forearm]
    : [LENGTHS.thigh, LENGTHS.shin];
  return [apart(root, middle) / upper, apart(middle, end) / lower];
}

test('all are poses of one body: no limb is stretched, and only one turned to the viewer looks shorter', () => {
  const faults = frames.flatMap(({ name, frame: { pose }, skeleton }) => {
    const limbs: [Joints, Limb, boolean][] = [
      [skeleton.arms[0], pose.arms[0], true],
      [skeleton.arms[1], pose.arms[1], true],
      [skeleton.legs[0], pose.legs[0], false],
      [skeleton.legs[1], pose.legs[1], false],
    ];
    return limbs.flatMap(([joints, limb, isArm]) => {
      const [upper, lower] = shares(joints, isArm);
      const least = limb.via ? 0 : 0.98;
      return [
        ...[upper, lower].filter((share) => share > 1.03 || share < least),
        ...(apart(joints.end, limb.to) > 1
          ? [`${isArm ? 'hand' : 'foot'} can't reach ${limb.to}`]
          : []),
      ].map((fault) => `${name}: ${isArm ? 'arm' : 'leg'} ${fault}`);
    });
  });
  expect(faults).toEqual([]);
});

test('what carries the body touches the floor, and nothing is in it', () => {
  const lowest = (...spots: [Point, number][]) =>
    Math.min(...spots.map(([[, y], radius]) => y - radius));
  const faults = frames
    .filter(({ drawing }) => drawing.floor !== 'sheet')
    .flatMap(({ name, drawing, frame, skeleton }) => {
      const { arms, legs, spine, skull } = skeleton;
      const both = (limbs: readonly [Joints, Joints], at: (joints: Joints) => [Point, number]) =>
        limbs.map((joints) => lowest(at(joints)));
      const at: Record<Contact, number[]> = {
        hands: arms.map(({ end, tip }) => lowest([end, RADII.wrist], [tip, RADII.fingers])),
        knees: both(legs, ({ middle }) => [middle, RADII.knee]),
        feet: legs.map(({ end, heel, tip }) =>
          lowest([end, RADII.ankle], [heel, RADII.heel], [tip, RADII.toes]),
        ),
        hips: [lowest([spine[0] ?? [0, Infinity], RADII.hips])],
        head: [lowest([skull, RADII.skull])],
      };
      const [, low] = extentOf(drawing, frame);
      return [
        ...(frame.on ?? []).flatMap((contact) =>
          at[contact]
            .filter((cm) => Math.abs(cm) > 1.6)
            .map((cm) => `${name}: ${contact} at ${cm.toFixed(1)} cm`),
        ),
        ...(low < -1.6 ? [`${name}: something is ${low.toFixed(1)} cm below the floor`] : []),
      ];
    });
  expect(faults).toEqual([]);
});

test('everything is inside the picture', () => {
  const outside = frames.flatMap(({ name, drawing, frame }) =>
    partsOf(drawing, frame).flatMap(({ kind, path }) =>
      [...path.matchAll(/(?:[ML]|Q\S+ |,1 )(-?[\d.]+),(-?[\d.]+)/g)]
        .map(([, x, y]) => [Number(x), Number(y)])
        .filter((values) => values.some((value) => value < 0 || value > SIZE))
        .map((values) => `${name}: ${kind} at ${values}`),
    ),
  );
  expect(outside).toEqual([]);
});

test('a pose can become its breath, half way too: the same parts, drawn with the same commands', () => {
  const body = (drawing: Drawing, share: number) =>
    partsOf(drawing, frameAt(drawing, share)).map(
      ({ kind, path }) => `${kind} ${path.replace(/-?\d+(\.\d+)?/g, '#')}`,
    );
  for (const [id, drawing] of Object.entries(drawings)) {
    const arrows = drawing.hold.moves?.length ?? 0;
    const held = partsOf(drawing, drawing.hold).length - arrows;
    expect([id, body(drawing, 0).length]).toEqual([id, held]);
    expect(body(drawing, 0.5)).toEqual(body(drawing, 0));
    expect(body(drawing, 1)).toEqual(body(drawing, 0));
  }
});

test('a breath goes there and back in its own time, without a jump', () => {
  const { breathMs, startsBack } = { breathMs: [4_000, 6_000], startsBack: true } as const;
  expect(breathAt({ breathMs }, 0)).toEqual({ share: 0, way: 'there' });
  expect(breathAt({ breathMs }, 4_000)).toEqual({ share: 1, way: 'back' });
  expect(breathAt({ breathMs, startsBack }, 0)).toEqual({ share: 1, way: 'back' });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600_000 }), (ms) => {
      const step = breathAt({ breathMs }, ms + 16).share - breathAt({ breathMs }, ms).share;
      expect(Math.abs(step)).toBeLessThan(0.01);
    }),
  );
});
