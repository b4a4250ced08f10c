/** Parts of the body that somebody may no longer feel. */
const PARTS = [
  ...['foot', 'feet', 'leg', 'legs', 'toes', 'hand', 'hands', 'fingers', 'arm', 'arms', 'face'],
  ...['bottom', 'bum', 'genitals', 'privates', 'private parts', 'bits', 'groin', 'thighs', 'side'],
  ...['vagina', 'penis', 'bladder', 'bowels', 'back passage'],
];
const WHOSE = ['my', 'my left', 'my right', 'one', 'either', 'both', 'both my', 'his', 'her'];

/** What somebody may no longer hold in. */
const HELD = ['wee', 'pee', 'poo', 'urine', 'water', 'bladder', 'bowels', 'stools', 'motions'];

const CANNOT = ["can't", 'cannot', 'can not', "couldn't", 'not able to', 'unable to', 'cannae'];
const HOLDING = ['hold', 'hold in', 'control', 'keep in'];

function all(...lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (before, list) => before.flatMap((one) => list.map((next) => `${one} ${next}`.trim())),
    [''],
  );
}

/** Words that tell of the spinal cord or the cauda equina, or of a stroke, whatever else is said. */
export const lost = [
  ...all(CANNOT, ['feel'], WHOSE, PARTS),
  ...all(CANNOT, HOLDING, ['my'], HELD),
  ...all(CANNOT, ['feel'], ['myself'], ['go', 'wee', 'pee', 'poo']),
  ...all(['no feeling', 'no sensation', "can't feel", 'cannot feel'], ['when i wipe']),
  ...all(
    ['pain', 'tingling', 'pins and needles', 'numbness', 'weakness'],
    ['in', 'down', 'in the back of', 'down the back of'],
    ['both', 'both my', 'both the'],
    ['legs', 'feet', 'thighs', 'calves', 'buttocks'],
  ),
];
