const OWNERS = ['my', 'our', 'the'];
const RELATIVES = [
  ...['wife', 'husband', 'hubby', 'partner', 'boyfriend', 'girlfriend', 'missus'],
  ...['mum', 'mom', 'mother', 'dad', 'father', 'gran', 'granny', 'grandma', 'grandad', 'grandpa'],
  ...['nan', 'son', 'daughter', 'brother', 'sister', 'uncle', 'aunt', 'cousin', 'friend', 'mate'],
  ...['neighbour', 'neighbor', 'colleague', 'baby', 'toddler', 'child', 'kid'],
  ...['little boy', 'little girl'],
];
const NAMES = ['dad', 'mum', 'mom', 'gran', 'granny', 'grandma', 'grandad', 'grandpa', 'nan'];

const UNNAMED = ['somebody', 'someone', 'someone here', 'somebody here'];

/** Each also as in "he's": a slot ends where a word does. */
function withIs(who: readonly string[]): string[] {
  return who.flatMap((one) => [one, `${one}'s`]);
}

/** Who else is spoken of, by how. */
export const people = {
  they: ['they', "they're"],
  he: ['he', "he's"],
  she: ['she', "she's"],
  somebody: ['dad', ...withIs([...NAMES, ...UNNAMED]).slice(1)],
  relative: [
    'my wife',
    ...withIs(OWNERS.flatMap((whose) => RELATIVES.map((one) => `${whose} ${one}`))).slice(1),
  ],
} as const satisfies Record<string, readonly [string, ...string[]]>;
