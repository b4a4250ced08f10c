import fc from 'fast-check';

/** What a value in a session is replaced by; `drop` leaves it out, `many` repeats it. */
const odd = fc.oneof(
  fc.anything(),
  fc.constantFrom<unknown>(
    -1,
    0,
    1.5,
    1e9,
    8_640_000_000_000_000,
    -8_640_000_000_000_000,
    Number.MAX_SAFE_INTEGER,
    true,
    null,
    '',
    '__proto__',
    'daily',
    'childs-pose',
    '2026-11-24',
    'x'.repeat(100_000),
    [],
    {},
  ),
);

export const tampering = fc.record({
  /** Which of all values, as a share of them. */
  where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  how: fc.constantFrom('replace', 'drop', 'many'),
  odd,
});
export type Tampering = typeof tampering extends fc.Arbitrary<infer T> ? T : never;

const MANY = 1_000;

/** A session with one of its values changed. */
export function tampered(session: object, { where, how, odd }: Tampering): object {
  const copy: object = structuredClone(session);
  const places = placesIn(copy);
  const place = places[Math.floor(where * places.length)];
  if (place === undefined) return { ...copy, [String(odd)]: odd };
  const { holder, key } = place;
  if (how === 'drop') Reflect.deleteProperty(holder, key);
  else {
    const value = how === 'many' ? Array.from({ length: MANY }, () => place.value) : odd;
    Reflect.set(holder, key, value);
  }
  return copy;
}

interface Place {
  holder: object;
  key: string;
  value: unknown;
}

/** All places in a value, at any depth. */
function placesIn(holder: object): Place[] {
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder, key, value },
    ...(typeof value === 'object' && value !== null ? placesIn(value) : []),
  ]);
}
