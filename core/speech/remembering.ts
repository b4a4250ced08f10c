/** More than all content has; what else comes must not fill the memory. */
const MAX_REMEMBERED = 2_000;

/**
 * The same function, which remembers what it made: the same content is said
 * again and again. For content alone, as what a person said must not be kept.
 */
export function remembering<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= MAX_REMEMBERED) made.clear();
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
